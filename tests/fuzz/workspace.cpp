#include "targets.h"

#include "pricing/evaluate.h"
#include "storage/workspacefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace dealdesk::fuzz {

using namespace Qt::StringLiterals;

namespace {

/// In memory where there is such a place: ten thousand files are written and opened.
QString scratch()
{
    return (QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm"_s : QDir::tempPath()) + u"/dealdesk-fuzz-XXXXXX"_s;
}

void open(const QString &path, storage::Access access)
{
    auto file = storage::WorkspaceFile::open(path, access);
    if (!file)
        return require(!file.error().what.isEmpty() && !file.error().todo.isEmpty(), "a sentence and a way on");
    const auto contents = (*file)->read();
    if (!contents)
        return require(!contents.error().what.isEmpty() && !contents.error().todo.isEmpty(), "a sentence and a way on");
    require(!contents->scenarios.empty(), "a workspace holds a scenario");
    for (const auto &entry : contents->scenarios) {
        require(entry.dealKeys.size() == entry.scenario.deals.size(), "a key for each deal");
        require(entry.customerKeys.size() == entry.scenario.customers.size(), "a key for each customer");
        try {
            pricing::evaluate(entry.scenario);
        } catch (const pricing::AmountOverflow &) {
            // A figure beyond 64 bits is said, not computed.
        }
    }
}

} // namespace

void workspace(std::string_view bytes)
{
    static int count = 1;
    static char name[] = "fuzz", *arguments[] = {name, nullptr};
    static const QCoreApplication application(count, arguments);
    static const QTemporaryDir folder(scratch());
    const QString path = folder.filePath(u"w.dealdesk"_s);
    QFile::remove(path + u"-journal"_s);
    QFile file(path);
    require(file.open(QIODevice::WriteOnly | QIODevice::Truncate) &&
                file.write(bytes.data(), static_cast<qint64>(bytes.size())) == static_cast<qint64>(bytes.size()),
            "the scratch file is written");
    file.close();
    open(path, storage::Access::ReadOnly);
    open(path, storage::Access::ReadWrite);
}

} // namespace dealdesk::fuzz
