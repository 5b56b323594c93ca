// The workspace file, beside a bare SQLite commit with the same settings on the same disk.
#include "generated.h"

#include "storage/workspacefile.h"
#include "support/language.h"
#include "workspace/authorizationchanges.h"
#include "workspace/openworkspace.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <sqlite3.h>

using namespace dealdesk;

static void bareCommit(benchmark::State &state)
{
    const QTemporaryDir folder;
    sqlite3 *db = nullptr;
    sqlite3_open(folder.filePath(QStringLiteral("bare")).toUtf8().constData(), &db);
    sqlite3_exec(db,
                 "PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=FULL;"
                 "CREATE TABLE t (id INTEGER PRIMARY KEY, value TEXT); INSERT INTO t VALUES (1, '');",
                 nullptr, nullptr, nullptr);
    for (auto _ : state)
        sqlite3_exec(db, "UPDATE t SET value = hex(randomblob(16)) WHERE id = 1;", nullptr, nullptr, nullptr);
    sqlite3_close(db);
}
BENCHMARK(bareCommit)->Unit(benchmark::kMillisecond);

static void editSaved(benchmark::State &state)
{
    const QTemporaryDir folder;
    const auto contents = workspace::contentsOf({bench::generated(static_cast<int>(state.range(0)))});
    auto file =
        storage::WorkspaceFile::create(test::english(), folder.filePath(QStringLiteral("w.dealdesk")), contents);
    workspace::OpenWorkspace document(contents, file->get());
    int count = 0;
    for (auto _ : state) {
        auto deal = document.scenario().deals.front();
        deal.tenants = {{0, 1 + ++count % 1000}};
        document.dealEdits.changeDeal(document.current().dealKeys.front(), deal, {});
    }
}
BENCHMARK(editSaved)->Arg(1'000)->Unit(benchmark::kMillisecond);

static void openWorkspace(benchmark::State &state)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("w.dealdesk"));
    storage::WorkspaceFile::create(test::english(), path,
                                   workspace::contentsOf({bench::generated(static_cast<int>(state.range(0)))}));
    for (auto _ : state) {
        auto file = storage::WorkspaceFile::open(test::english(), path, storage::Access::ReadWrite);
        benchmark::DoNotOptimize((*file)->read());
    }
}
BENCHMARK(openWorkspace)->Arg(1'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

/// What an edit of the authorization that all deals rest on would change: so many deals in each of so many scenarios,
/// the last as many as are looked at.
static void authorizationChanges(benchmark::State &state)
{
    pricing::Scenario scenario = bench::generated(static_cast<int>(state.range(0)));
    for (pricing::Deal &deal : scenario.deals) {
        deal.listing = pricing::Listing::Asm;
        deal.negotiatedPrice.reset(); // which would change nothing
    }
    const auto contents =
        workspace::contentsOf(std::vector(static_cast<std::size_t>(state.range(1)), std::move(scenario)));
    const workspace::AuthorizationFact &fact = contents.facts.authorizations.front();
    pricing::ResaleAuthorization dearer = fact.authorization;
    for (pricing::VolumeBand &band : dearer.bands)
        band.price = pricing::Money{band.price->minor + 1'00};
    std::size_t changed = 0;
    for (auto _ : state) {
        workspace::AuthorizationChanges changes(contents, contents.scenarios.front().key,
                                                {{fact.key, dearer.listing, dearer}});
        while (changes.lookAtNext()) {
        }
        for (const workspace::ScenarioChanges &each : changes.changed())
            changed = each.deals->size();
    }
    state.counters["changed"] = static_cast<double>(changed);
}
BENCHMARK(authorizationChanges)
    ->Args({1'000, 1})
    ->Args({100'000, 1})
    ->Args({100'000, 2})
    ->Args({200'000, 1})
    ->Args({1'000, 200})
    ->Args({100'000, 10})
    ->Unit(benchmark::kMillisecond);

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
