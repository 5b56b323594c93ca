#include "openworkspace.h"

#include "exchange/scenariofile.h"
#include "pricing/evaluate.h"
#include "records/faults.h"
#include "storage/workspacefile.h"
#include "support/language.h"
#include "targets.h"
#include "workspace/openworkspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace dealdesk::fuzz {

using namespace Qt::StringLiterals;

namespace {

QString scratch()
{
    return (QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm"_s : QDir::tempPath()) + u"/dealdesk-fuzz-XXXXXX"_s;
}

void refused(const workspace::Failure &failure)
{
    require(!failure.what.isEmpty() && !failure.todo.isEmpty(), "a sentence and a way on");
}

/// A file does not say where a band's figures come from.
pricing::Scenario withoutSources(pricing::Scenario scenario)
{
    for (auto &authorization : scenario.authorizations)
        for (auto &band : authorization.bands)
            band.provenance = pricing::Provenance::Mine;
    return scenario;
}

void travels(const pricing::Scenario &scenario, bool isAskedAbout)
{
    require(std::ranges::all_of(records::faultsOf(scenario), records::mayBeFromEarlier),
            "what opens breaks no rule, or was made by an earlier version");
    if (!exchange::problemsOf(scenario).empty())
        return require(isAskedAbout, "what cannot be exported is asked about");
    const auto again = exchange::readScenario(exchange::writeScenario(scenario));
    require(again.has_value(), "what opens can be exported and imported");
    require(withoutSources(*again) == withoutSources(scenario), "the import is equal");
}

void evaluated(const pricing::Scenario &scenario)
{
    try {
        pricing::evaluate(scenario);
    } catch (const pricing::AmountOverflow &) {
        // A figure beyond 64 bits is said, not computed.
    }
}

void worksOn(storage::WorkspaceFile &file, workspace::Contents contents)
{
    workspace::OpenWorkspace document(std::move(contents), &file);
    const auto keys = document.current().dealKeys;
    const auto customer = document.factEdits.addCustomer({.id = {}, .name = "Added"}, {});
    if (!keys.empty())
        document.dealEdits.duplicateDeals({keys.front()}, {" (copy)", " (copy %1)"}, {});
    require(document.isSaved(), "an edit is saved");
    document.undoStack().undo();
    require(document.isSaved(), "so is its undo");
    require(customer.value > 0, "a new row has a key");
    const auto again = file.read();
    require(again.has_value(), "what was saved is read");
    require(again->scenarios == document.contents().scenarios, "what was saved reads back equal");
}

void open(const QString &path, storage::Access access)
{
    auto file = storage::WorkspaceFile::open(test::english(), path, access);
    if (!file)
        return refused(file.error());
    const auto contents = (*file)->read();
    if (!contents)
        return refused(contents.error());
    require(!contents->scenarios.empty(), "a workspace holds a scenario");
    for (const auto &entry : contents->scenarios) {
        require(entry.dealKeys.size() == entry.scenario.deals.size(), "a key for each deal");
        require(entry.customerKeys.size() == entry.scenario.customers.size(), "a key for each customer");
        travels(entry.scenario, !(*file)->remarks().isEmpty());
        evaluated(entry.scenario);
    }
    if (access == storage::Access::ReadWrite)
        worksOn(**file, *contents);
}

} // namespace

QString scratchFile()
{
    static int count = 1;
    static char name[] = "fuzz", *arguments[] = {name, nullptr};
    static const QCoreApplication application(count, arguments);
    static const QTemporaryDir folder(scratch());
    return folder.filePath(u"w.dealdesk"_s);
}

void writeScratch(const QByteArray &bytes)
{
    QFile::remove(scratchFile() + u"-journal"_s);
    QFile file(scratchFile());
    require(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size(),
            "the scratch file is written");
}

void openAndUse(const QString &path)
{
    open(path, storage::Access::ReadOnly);
    open(path, storage::Access::ReadWrite);
}

} // namespace dealdesk::fuzz
