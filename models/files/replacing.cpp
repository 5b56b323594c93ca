#include "replacing.h"

#include "held.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <sys/stat.h>

namespace dealdesk::files {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(files)
};

enum class Kind : std::uint8_t { Empty, Workspace, Scenario, Pdf, Other };

constexpr qsizetype looked = 1 << 16; // a scenario says what it is before its deals

/// By its content: a name says nothing.
Kind kindOf(QByteArrayView head)
{
    // https://www.sqlite.org/fileformat2.html: the magic text, and the application's number ("DEAL") at byte 68
    constexpr QByteArrayView sqlite("SQLite format 3\0", 16);
    if (head.isEmpty())
        return Kind::Empty;
    if (head.startsWith(sqlite) && head.size() >= 72 && head.sliced(68, 4) == QByteArrayView("DEAL"))
        return Kind::Workspace;
    if (head.startsWith("%PDF-"))
        return Kind::Pdf;
    if (head.toByteArray().contains("\"dealdesk-scenario\""))
        return Kind::Scenario;
    return Kind::Other;
}

bool sameFile(const QString &one, const QString &other)
{
    struct stat a, b;
    return ::stat(QFile::encodeName(one).constData(), &a) == 0 &&
           ::stat(QFile::encodeName(other).constData(), &b) == 0 && a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

/// What SQLite calls the files that it keeps beside a database.
QString workspaceBehind(const QString &path)
{
    for (const auto &ending : {QStringLiteral("-journal"), QStringLiteral("-wal"), QStringLiteral("-shm")})
        if (path.endsWith(ending) && QFileInfo(path.chopped(ending.size())).isFile())
            return path.chopped(ending.size());
    return {};
}

} // namespace

QString whyNotReplaced(const QString &what, const QString &path, QByteArrayView bytes, const Replacing &replacing)
{
    const QFileInfo there(path);
    const QString name = QDir::toNativeSeparators(path);
    if (const QString behind = workspaceBehind(path); !behind.isEmpty())
        return Words::tr("%1 was not written: %2 is a name that belongs to the file %3. Choose another name.")
            .arg(what, name, QDir::toNativeSeparators(behind));
    if (!there.exists() || there.isDir())
        return {}; // a folder is told of where the writing fails
    if (!there.isFile())
        return Words::tr("%1 was not written: %2 is no ordinary file. Choose another name.").arg(what, name);
    for (const QString &input : replacing.inputs) {
        if (sameFile(path, input))
            return Words::tr("%1 was not written: %2 is the file that it is made from. Choose another name.")
                .arg(what, name);
    }
    if (heldHere(path)) // before it is opened: see held.h
        return Words::tr("%1 was not written: %2 is open in this program. Choose another name.").arg(what, name);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Words::tr("%1 was not written: %2 is there and cannot be read, so that nobody knows what would be lost. "
                         "Choose another name.")
            .arg(what, name);
    const Kind kind = kindOf(file.read(looked));
    if (kind == Kind::Workspace)
        return Words::tr("%1 was not written: %2 is a workspace, which would be lost. Choose another name.")
            .arg(what, name);
    if (replacing.of == Replacing::Of::Any || kind == Kind::Empty)
        return {};
    if (kind == Kind::Other || kind != kindOf(bytes.first(std::min(bytes.size(), looked))))
        return Words::tr("%1 was not written: %2 is a file of another kind, which would be lost. Choose another name.")
            .arg(what, name);
    return {};
}

} // namespace dealdesk::files
