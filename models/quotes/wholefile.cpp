#include "wholefile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace dealdesk::quotes {
namespace {

constexpr auto onlyTheOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// What went wrong, and what to do. Qt's own text names the cause only where none of ours fits.
QString whyNot(const QString &what, const QString &path, QFileDevice::FileError error, const QString &detail)
{
    const QFileInfo target(path);
    const QFileInfo folder(target.absolutePath());
    const QString name = QDir::toNativeSeparators(path);
    if (target.isDir())
        return QStringLiteral("%1 was not written: %2 is a folder. Choose a file name.").arg(what, name);
    if (!folder.exists())
        return QStringLiteral("%1 was not written: the folder %2 does not exist. Choose another folder.")
            .arg(what, QDir::toNativeSeparators(folder.filePath()));
    if (!folder.isDir())
        return QStringLiteral("%1 was not written: %2 is not a folder. Choose another folder.")
            .arg(what, QDir::toNativeSeparators(folder.filePath()));
    if (error == QFileDevice::ResourceError || error == QFileDevice::WriteError)
        return QStringLiteral("%1 was not written to %2: the disk is full or cannot be written to. Free some space "
                              "or choose another folder.")
            .arg(what, name);
    if (!folder.isWritable() || (target.exists() && !target.isWritable()) || error == QFileDevice::PermissionsError)
        return QStringLiteral("%1 was not written: there is no permission to write %2. Choose another folder.")
            .arg(what, name);
    return QStringLiteral("%1 was not written to %2: %3. Choose another folder.").arg(what, name, detail);
}

} // namespace

tl::expected<void, QString> writeWhole(const QByteArray &bytes, const QString &path, const QString &what)
{
    if (const QFileInfo there(path);
        there.exists() && !there.isFile() && !there.isDir()) // a device must not be replaced
        return tl::unexpected(QStringLiteral("%1 was not written: %2 is no ordinary file. Choose another name.")
                                  .arg(what, QDir::toNativeSeparators(path)));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(whyNot(what, path, file.error(), file.errorString()));
    file.setPermissions(
        onlyTheOwner); // before there is anything to read; a file system without owners refuses, and may
    if (file.write(bytes) != bytes.size() || !file.flush()) // of a short write the system tells no error
        return tl::unexpected(whyNot(what, path, QFileDevice::ResourceError, file.errorString()));
    if (!file.commit())
        return tl::unexpected(whyNot(what, path, file.error(), file.errorString()));
    return {};
}

} // namespace dealdesk::quotes
