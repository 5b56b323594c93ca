#include "pathname.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

#include <cstdlib>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace dealdesk::files {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(files)
};

struct Free {
    void operator()(char *memory) const { std::free(memory); }
};
using Owned = std::unique_ptr<char, Free>;

} // namespace

bool isUnicode(QByteArrayView name)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    [[maybe_unused]] const QString text = decoder(name);
    return !decoder.hasError();
}

QString escaped(const QByteArray &name)
{
    if (isUnicode(name))
        return QString::fromUtf8(name);
    QString text;
    for (const char letter : name) {
        const auto byte = static_cast<unsigned char>(letter);
        if (byte >= 0x20 && byte < 0x7F)
            text += QLatin1Char(letter);
        else
            text += QStringLiteral("\\x") + QString::fromLatin1(QByteArray(1, letter).toHex().toUpper());
    }
    return text;
}

QString whyNoName(const QString &path)
{
    return path.contains(QChar::ReplacementCharacter)
               ? Words::tr("%1 is not the whole name: “%2” stands for what is not valid UTF-8. Rename the file or its "
                           "folder, or choose another name.")
                     .arg(path, QString(QChar(QChar::ReplacementCharacter)))
               : QString();
}

QByteArray whereItLeads(const QByteArray &path)
{
    struct stat status;
    if (::lstat(path.constData(), &status) != 0 || !S_ISLNK(status.st_mode))
        return path;
    const Owned whole(::realpath(path.constData(), nullptr));
    return whole ? QByteArray(whole.get()) : path;
}

tl::expected<QString, QString> pathOf(const QByteArray &word)
{
    if (!isUnicode(word))
        return tl::unexpected(
            Words::tr("The name %1 is not valid UTF-8, so that it cannot be kept as it is. Rename the "
                      "file or its folder, or choose another name.")
                .arg(escaped(word)));
    if (!word.startsWith('/')) {
        const Owned here(::getcwd(nullptr, 0));
        if (here && !isUnicode(here.get()))
            return tl::unexpected(Words::tr("The name of the folder %1 is not valid UTF-8, so that %2 cannot be found "
                                            "in it. Rename the folder, or work in another one.")
                                      .arg(escaped(here.get()), QString::fromUtf8(word)));
    }
    if (const QByteArray other = whereItLeads(word); !isUnicode(other))
        return tl::unexpected(
            Words::tr("%1 leads to %2, whose name is not valid UTF-8, so that it cannot be kept as it "
                      "is. Rename the file or its folder.")
                .arg(QString::fromUtf8(word), escaped(other)));
    return QFile::decodeName(word);
}

} // namespace dealdesk::files
