#include "filenames.h"

#include "wording/figuretext.h"

#include "files/pathname.h"
#include "pricing/nametext.h"

#include <QCoreApplication>
#include <QFile>

namespace dealdesk::wording {

using pricing::isUtf8;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(files)
};

} // namespace

std::string systemName(const QString &path) { return QFile::encodeName(path).toStdString(); }

QString escaped(std::string_view name)
{
    if (isUtf8(name))
        return text(name);
    QString shown;
    for (const char letter : name) {
        const auto byte = static_cast<unsigned char>(letter);
        if (byte >= 0x20 && byte < 0x7F)
            shown += QLatin1Char(letter);
        else
            shown += QStringLiteral("\\x") + QString::fromLatin1(QByteArray(1, letter).toHex().toUpper());
    }
    return shown;
}

QString whyNoName(const QString &path)
{
    return files::isMadeUp(systemName(path))
               ? Words::tr("%1 is not the whole name: “%2” stands for what is not valid UTF-8. Rename the file or its "
                           "folder, or choose another name.")
                     .arg(path, QString(QChar(QChar::ReplacementCharacter)))
               : QString();
}

tl::expected<QString, QString> pathOf(const std::string &word)
{
    if (!isUtf8(word))
        return tl::unexpected(
            Words::tr("The name %1 is not valid UTF-8, so that it cannot be kept as it is. Rename the "
                      "file or its folder, or choose another name.")
                .arg(escaped(word)));
    if (!files::isAbsolute(word)) {
        if (const std::string here = files::currentFolder(); !isUtf8(here))
            return tl::unexpected(Words::tr("The name of the folder %1 is not valid UTF-8, so that %2 cannot be found "
                                            "in it. Rename the folder, or work in another one.")
                                      .arg(escaped(here), text(word)));
    }
    if (const std::string other = files::whereItLeads(word); !isUtf8(other))
        return tl::unexpected(
            Words::tr("%1 leads to %2, whose name is not valid UTF-8, so that it cannot be kept as it "
                      "is. Rename the file or its folder.")
                .arg(text(word), escaped(other)));
    return text(word);
}

} // namespace dealdesk::wording
