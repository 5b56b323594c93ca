#include "contentsreader.h"

#include "authorizationrows.h"
#include "customerrows.h"
#include "dealrows.h"
#include "quoterows.h"
#include "scenariorows.h"
#include "schema.h"
#include "viewrows.h"
#include "words.h"

#include "pricing/ranges.h"
#include "records/faults.h"
#include "wording/faultwords.h"

#include <algorithm>

namespace dealdesk::storage {

using namespace Qt::StringLiterals;
using namespace workspace;
using Cause = Problem::Cause;

namespace {

constexpr qint64 rowsBetweenReports = 2'048;
constexpr std::int64_t mostReserved = 1'000'000; ///< rows; the count in a damaged file may be anything

[[noreturn]] void damaged(const QString &detail) { throw Problem{Cause::Corrupt, detail}; }

/// What SQLite says of a value that a table's own rule forbids; which row it is, the reading of the rows tells.
bool isOfValues(const QString &structure) { return structure.startsWith(u"CHECK constraint failed"_s); }

QString wrongIn(const RowReader &row) { return row.wellFormed() ? QString() : row.badColumn(); }

} // namespace

ContentsReader::ContentsReader(const Connection &on, const Progress &report)
    : connection(on)
    , progress(report)
{}

Contents ContentsReader::read()
{
    checkSchema(connection);
    saved = readLedgers(connection);
    for (const auto &[scope, ledger] : saved) {
        of += std::clamp<std::int64_t>(ledger.rows, 0, mostReserved);
        checkCount(scope.kind, ledger.rows); // before anything that takes long
    }
    // Structure: lost pages, free pages that are in use. A later save would overwrite them.
    const QString structure = connection.value(u"PRAGMA integrity_check(1)"_s).toString();
    if (structure != u"ok" && !isOfValues(structure))
        damaged(words::unreadable());
    readScenarios();
    readAuthorizations();
    readCustomers();
    readDeals();
    readQuotes();
    readView();
    compareLedgers();
    if (contents.scenarios.empty()) // a document has at least one
        damaged(words::noScenario());
    for (const ScenarioEntry &entry : contents.scenarios)
        checkValues(entry.scenario);
    if (structure != u"ok")
        damaged(words::unreadable());
    return std::move(contents);
}

void ContentsReader::checkCount(RowKind kind, std::int64_t rows)
{
    if (kind == RowKind::Deal && rows > static_cast<std::int64_t>(pricing::mostDeals))
        throw Problem{Cause::BeyondLimits, words::tooManyDeals()};
    if (kind == RowKind::Customer && rows > static_cast<std::int64_t>(pricing::mostCustomers))
        throw Problem{Cause::BeyondLimits, words::tooManyCustomers()};
}

void ContentsReader::checkValues(const pricing::Scenario &scenario)
{
    const auto faults = records::faultsOf(scenario);
    const auto wrong = std::ranges::find_if_not(faults, records::mayBeFromEarlier);
    if (wrong != faults.end())
        damaged(wording::faultText(scenario, *wrong));
    if (!faults.empty())
        keptAsTheyAre.append(words::fromEarlier(wording::faultsText(scenario, faults)));
}

void ContentsReader::readScenarios()
{
    Statement statement(connection, ScenarioRows::selectAll());
    statement.run();
    while (statement.next()) {
        RowReader row(statement, scratch, static_cast<std::int64_t>(RowKind::Settings));
        ScenarioEntry entry;
        entry.key.value = row.key();
        entry.scenario.settings = ScenarioRows::read(row);
        RowDigest digest;
        if (!row.digestFits(digest) || !row.wellFormed())
            damaged(words::wrongScenario(entry.scenario.settings.name, wrongIn(row)));
        count({{}, RowKind::Settings}, digest);
        contents.scenarios.push_back(std::move(entry));
    }
}

void ContentsReader::readAuthorizations()
{
    auto bands = AuthorizationRows::readBands(connection);
    Statement statement(connection, AuthorizationRows::selectAll());
    statement.run();
    while (statement.next()) {
        RowReader row(statement, scratch, static_cast<std::int64_t>(RowKind::Authorization));
        const std::int64_t scenario = row.number();
        const std::int64_t listing = row.number();
        ScenarioEntry &entry = entryOf(scenario);
        auto own = bands.extract({scenario, listing});
        auto authorization =
            AuthorizationRows::read(row, listing, own ? std::move(own.mapped()) : std::vector<pricing::VolumeBand>{});
        RowDigest digest;
        if (!row.digestFits(digest) || !row.wellFormed())
            damaged(words::wrongAuthorization(entry.scenario.settings.name, authorization.name, wrongIn(row)));
        count({entry.key, RowKind::Authorization}, digest);
        entry.scenario.authorizations.push_back(std::move(authorization));
    }
    if (!bands.empty())
        damaged(words::unreadable());
}

void ContentsReader::readCustomers()
{
    Statement statement(connection, CustomerRows::selectAll());
    statement.run();
    while (statement.next()) {
        RowReader row(statement, scratch, static_cast<std::int64_t>(RowKind::Customer));
        ScenarioEntry &entry = entryOf(row.number());
        const RowKey key{row.key()};
        auto customer = CustomerRows::read(row);
        RowDigest digest;
        if (!row.digestFits(digest) || !row.wellFormed())
            damaged(words::wrongCustomer(entry.scenario.settings.name, customer.name, wrongIn(row)));
        count({entry.key, RowKind::Customer}, digest);
        checkCount(RowKind::Customer, std::ssize(entry.scenario.customers));
        entry.customerKeys.push_back(key);
        entry.scenario.customers.push_back(std::move(customer));
    }
}

void ContentsReader::readDeals()
{
    std::int64_t left = mostReserved; // of them all
    for (ScenarioEntry &entry : contents.scenarios) {
        const auto rows =
            static_cast<std::size_t>(std::clamp<std::int64_t>(saved[{entry.key, RowKind::Deal}].rows, 0, left));
        left -= static_cast<std::int64_t>(rows);
        entry.dealKeys.reserve(rows);
        entry.scenario.deals.reserve(rows);
    }
    Statement statement(connection, DealRows::selectAll());
    statement.run();
    while (statement.next()) {
        RowReader row(statement, scratch, static_cast<std::int64_t>(RowKind::Deal));
        ScenarioEntry &entry = entryOf(row.number());
        entry.dealKeys.push_back({row.key()});
        const auto &deal = entry.scenario.deals.emplace_back(DealRows::read(row));
        RowDigest digest;
        if (!row.digestFits(digest) || !row.wellFormed())
            damaged(words::wrongDeal(entry.scenario.settings.name, deal.name, wrongIn(row)));
        count({entry.key, RowKind::Deal}, digest);
        checkCount(RowKind::Deal, std::ssize(entry.scenario.deals));
    }
}

void ContentsReader::readQuotes()
{
    Statement statement(connection, QuoteRows::selectAll);
    statement.run();
    while (statement.next()) {
        RowReader row(statement, scratch, static_cast<std::int64_t>(RowKind::Quote));
        const RowKey key{row.key()};
        QuoteRecord quote = QuoteRows::read(row);
        quote.key = key;
        RowDigest digest;
        if (!row.digestFits(digest) || !row.wellFormed())
            damaged(words::wrongQuote(quote.number, wrongIn(row)));
        count({{}, RowKind::Quote}, digest);
        contents.quotes.push_back(std::move(quote));
    }
}

void ContentsReader::readView()
{
    Ledger &ledger = found[{{}, RowKind::View}];
    try {
        contents.view = ViewRows::read(connection, ledger);
    } catch (const Problem &problem) {
        if (problem.cause == Cause::Corrupt)
            damaged(words::wrongView());
        throw;
    }
}

void ContentsReader::compareLedgers()
{
    for (const auto &[scope, ledger] : found)
        saved.try_emplace(scope);
    for (const auto &[scope, ledger] : saved) {
        const Ledger &rows = found[scope];
        if (ledger == rows)
            continue;
        const ScenarioEntry *entry = find(contents, scope.scenario);
        damaged(words::wrongCount(scope.kind, entry ? entry->scenario.settings.name : std::string(), rows.rows,
                                  ledger.rows));
    }
}

ScenarioEntry &ContentsReader::entryOf(std::int64_t scenario)
{
    auto &entries = contents.scenarios;
    if (lastEntry >= entries.size() || entries[lastEntry].key.value != scenario) {
        const auto at = std::ranges::lower_bound(entries, ScenarioKey{scenario}, {}, &ScenarioEntry::key);
        if (at == entries.end() || at->key.value != scenario)
            damaged(words::unreadable()); // rows of a scenario that is not there
        lastEntry = static_cast<std::size_t>(at - entries.begin());
    }
    return entries[lastEntry];
}

void ContentsReader::count(LedgerScope scope, RowDigest row)
{
    if (!lastLedger || lastScope != scope) {
        lastLedger = &found[scope];
        lastScope = scope;
    }
    lastLedger->add(row);
    if (++done % rowsBetweenReports == 0 && progress && !progress(done, of))
        throw Problem{Cause::Cancelled};
}

} // namespace dealdesk::storage
