#include "powercut.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace dealdesk::storage::testing {

using namespace Qt::StringLiterals;

namespace {

QByteArray folderOf(const QByteArray &path)
{
    const qsizetype slash = path.lastIndexOf('/');
    return slash < 0 ? QByteArray() : path.left(slash);
}

void put(QByteArray &content, qint64 at, const QByteArray &bytes)
{
    if (content.size() < at + bytes.size())
        content.append(at + bytes.size() - content.size(), '\0');
    content.replace(at, bytes.size(), bytes);
}

void resize(QByteArray &content, qint64 size)
{
    content.append(std::max<qint64>(0, size - content.size()), '\0');
    content.truncate(size);
}

bool coin(std::mt19937_64 &random) { return (random() & 1) != 0; }

void putTorn(QByteArray &content, qint64 at, const QByteArray &bytes, qsizetype sector, std::mt19937_64 &random)
{
    for (qsizetype from = 0; from < bytes.size();) {
        const qsizetype end = std::min(bytes.size(), from + sector - static_cast<qsizetype>(at + from) % sector);
        if (coin(random))
            put(content, at + from, bytes.sliced(from, end - from));
        else if (at + from >= content.size() && coin(random))
            put(content, at + from, QByteArray(end - from, static_cast<char>(random() & 0xff)));
        from = end;
    }
}

QByteArray argument(const SystemCall &call, std::size_t at)
{
    return at < call.arguments.size() ? call.arguments[at] : QByteArray();
}
qint64 number(const SystemCall &call, std::size_t at) { return argument(call, at).toLongLong(); }

} // namespace

Disk::Disk(const QString &folder)
    : root(QFile::encodeName(QDir(folder).canonicalPath()) + '/')
{
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        const QByteArray path = QFile::encodeName(QDir(folder).relativeFilePath(file.fileName()));
        durableNames[path] = entries.fileInfo().isDir() ? -1 : static_cast<int>(files.size());
        if (!entries.fileInfo().isDir() && file.open(QIODevice::ReadOnly))
            files.push_back({file.readAll(), {}});
    }
    names = durableNames;
}

bool Disk::follow(const SystemCall &call)
{
    QByteArray path, other;
    const auto handle = handles.find(number(call, 0));
    const bool known = handle != handles.end();
    if (call.name == "openat")
        return open(call);
    if (known && (call.name == "pwrite64" || call.name == "write") && argument(call, 1).size() < call.result)
        qFatal("the trace holds less than was written");
    if (call.name == "pwrite64" && known)
        return write(handle->second, argument(call, 1).left(call.result), number(call, 3));
    if (call.name == "write" && known) {
        handle->second.at += call.result;
        return write(handle->second, argument(call, 1).left(call.result), handle->second.at - call.result);
    }
    if (call.name == "lseek" && known)
        handle->second.at = call.result;
    else if ((call.name == "fsync" || call.name == "fdatasync") && known)
        return sync(handle->second);
    else if (call.name == "ftruncate" && known)
        files[static_cast<std::size_t>(handle->second.file)].unsynced.push_back({true, number(call, 1), {}});
    else if (call.name == "unlink" && inside(argument(call, 0), path))
        return unlink(path);
    else if (call.name == "rename" && inside(argument(call, 0), path) && inside(argument(call, 1), other))
        return rename(path, other);
    else if (call.name.startsWith("renameat") && inside(argument(call, 1), path) && inside(argument(call, 3), other))
        return rename(path, other);
    else if (call.name == "linkat" && inside(argument(call, 3), other))
        return link(argument(call, 1), other);
    else if (call.name == "mkdir" && inside(argument(call, 0), path))
        name({folderOf(path), {}, path, -1});
    else if (call.name == "close")
        handles.erase(number(call, 0));
    else if (call.name.startsWith("dup") && known)
        handles[call.result] = Handle(handle->second);
    else if (known || (!call.arguments.empty() && inside(argument(call, 0), path)))
        qFatal("%s is not followed here", call.name.constData());
    return call.name == "ftruncate" && known;
}

bool Disk::inside(const QByteArray &path, QByteArray &relative) const
{
    if (!path.startsWith(root) && path + '/' != root)
        return false;
    relative = path.mid(root.size());
    return true;
}

bool Disk::open(const SystemCall &call)
{
    handles.erase(call.result);
    QByteArray path;
    if (!inside(argument(call, 1), path))
        return false;
    if (argument(call, 2).contains("O_TMPFILE")) { // in this folder, but without a name
        files.emplace_back();
        handles[call.result] = {static_cast<int>(files.size()) - 1, {}, 0, false};
        return false;
    }
    const auto found = names.find(path);
    const bool isFolder = path.isEmpty() || (found != names.end() && found->second < 0);
    if (isFolder || found != names.end()) {
        handles[call.result] = {isFolder ? -1 : found->second, path, 0, isFolder};
        if (isFolder || !argument(call, 2).contains("O_TRUNC"))
            return false;
        files[static_cast<std::size_t>(found->second)].unsynced.push_back({true, 0, {}});
        return true;
    }
    files.emplace_back();
    const int file = static_cast<int>(files.size()) - 1;
    handles[call.result] = {file, path, 0, false};
    name({folderOf(path), {}, path, file});
    return true;
}

bool Disk::write(Handle &handle, const QByteArray &bytes, qint64 at)
{
    files[static_cast<std::size_t>(handle.file)].unsynced.push_back({false, at, bytes});
    return true;
}

bool Disk::sync(const Handle &handle)
{
    if (handle.isFolder) {
        std::erase_if(unsyncedNames, [&](const Naming &naming) {
            if (naming.folder != handle.folder)
                return false;
            apply(durableNames, naming);
            return true;
        });
        return true;
    }
    File &file = files[static_cast<std::size_t>(handle.file)];
    for (const Write &write : file.unsynced)
        write.truncates ? resize(file.durable, write.at) : put(file.durable, write.at, write.bytes);
    file.unsynced.clear();
    return true;
}

bool Disk::rename(const QByteArray &from, const QByteArray &to)
{
    name({folderOf(to), from, to, names.at(from)});
    return true;
}

/// A name for the file that a descriptor holds: "/proc/self/fd/7".
bool Disk::link(const QByteArray &from, const QByteArray &to)
{
    const auto handle = handles.find(from.mid(from.lastIndexOf('/') + 1).toLongLong());
    if (!from.startsWith("/proc/self/fd/") || handle == handles.end())
        qFatal("a link of %s is not followed here", from.constData());
    name({folderOf(to), {}, to, handle->second.file});
    return true;
}

bool Disk::unlink(const QByteArray &path)
{
    name({folderOf(path), path, {}, -1});
    return true;
}

void Disk::name(const Naming &naming)
{
    apply(names, naming);
    unsyncedNames.push_back(naming);
}

void Disk::apply(std::map<QByteArray, int> &names, const Naming &naming)
{
    if (!naming.gone.isEmpty())
        names.erase(naming.gone);
    if (!naming.made.isEmpty())
        names[naming.made] = naming.file;
}

std::size_t Disk::unsynced() const
{
    std::size_t count = unsyncedNames.size();
    for (const File &file : files)
        count += static_cast<std::size_t>(std::ranges::count_if(file.unsynced, &Write::truncates));
    return count;
}

bool Disk::hasUnsyncedWrites() const
{
    return std::ranges::any_of(files,
                               [](const File &file) { return !std::ranges::all_of(file.unsynced, &Write::truncates); });
}

/// `nth`: the number of the file's first truncation.
QByteArray Disk::survivor(const File &file, const Loss &loss, std::size_t nth, std::mt19937_64 &random)
{
    QByteArray content = file.durable;
    for (const Write &write : file.unsynced) {
        if (write.truncates) {
            if (loss.survives(nth++))
                resize(content, write.at);
        } else if (loss.writes == Unsynced::Torn) {
            putTorn(content, write.at, write.bytes, loss.sector, random);
        } else if (loss.writes == Unsynced::Applied || (loss.writes == Unsynced::Some && coin(random))) {
            put(content, write.at, write.bytes);
        }
    }
    return content;
}

DiskState Disk::afterPowerFailure(const Loss &loss, std::mt19937_64 &random) const
{
    std::map<QByteArray, int> found = durableNames;
    std::size_t nth = 0;
    for (const Naming &naming : unsyncedNames)
        if (loss.survives(nth++))
            apply(found, naming);
    std::vector<std::size_t> firstTruncation;
    for (const File &file : files) {
        firstTruncation.push_back(nth);
        nth += static_cast<std::size_t>(std::ranges::count_if(file.unsynced, &Write::truncates));
    }
    DiskState state;
    for (const auto &[path, number] : found) {
        const auto file = static_cast<std::size_t>(number);
        if (number >= 0 && (folderOf(path).isEmpty() || found.contains(folderOf(path))))
            state[path] = survivor(files[file], loss, firstTruncation[file], random);
    }
    return state;
}

bool layOut(const DiskState &state, const QString &folder)
{
    QDir(folder).removeRecursively();
    for (const auto &[path, content] : state) {
        QFile file(folder + u'/' + QFile::decodeName(path));
        if (!QDir().mkpath(QFileInfo(file.fileName()).absolutePath()) || !file.open(QIODevice::WriteOnly) ||
            file.write(content) != content.size())
            return false;
    }
    return true;
}

} // namespace dealdesk::storage::testing
