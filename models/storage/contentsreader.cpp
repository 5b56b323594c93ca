#include "contentsreader.h"

#include "authorizationrows.h"
#include "customerrows.h"
#include "dealrows.h"
#include "scenariorows.h"
#include "schema.h"

#include "pricing/authorizations.h"
#include "pricing/customers.h"
#include "pricing/ranges.h"
#include "records/authorization.h"
#include "records/deal.h"
#include "records/faults.h"
#include "wording/figuretext.h"
#include "wording/records/fieldwords.h"

#include <algorithm>

namespace dealdesk::storage {

using namespace Qt::StringLiterals;
using namespace workspace;
using Cause = Problem::Cause;

namespace {

constexpr int manySince = 4;                     ///< schema: a scenario may suppose several authorizations of a listing
constexpr std::int64_t mostReserved = 1'000'000; ///< rows; the count in a damaged file may be anything

/// What SQLite says of a value that a table's own rule forbids; which row it is, the reading of the rows tells.
bool isOfValues(const QString &structure) { return structure.startsWith(u"CHECK constraint failed"_s); }

} // namespace

ContentsReader::ContentsReader(const Connection &on, const Progress &report, int of)
    : connection(on)
    , schema(of)
    , pace(report)
{}

QString ContentsReader::wrongIn(const RowReader &row) { return row.wellFormed() ? QString() : row.badColumn(); }

Contents ContentsReader::read()
{
    checkSchema(connection, schema);
    saved = readLedgers(connection);
    pace.expect(saved);
    for (const auto &[scope, ledger] : saved)
        checkCount(scope.kind, ledger.rows); // before anything that takes long
    // Structure: lost pages, free pages that are in use. A later save would overwrite them.
    const QString structure = connection.value(u"PRAGMA integrity_check(1)"_s).toString();
    if (structure != u"ok" && !isOfValues(structure))
        damaged(details::of(Detail::Of::Unreadable));
    readPartner();
    readScenarios();
    readAuthorizations();
    readCustomers();
    readUses();
    readDeals();
    readQuotes();
    readKnowledge();
    readBrandings();
    readUsage();
    readPayouts();
    readView();
    compareLedgers();
    if (contents.scenarios.empty()) // a document has at least one
        damaged(details::of(Detail::Of::NoScenario));
    for (ScenarioEntry &entry : contents.scenarios) {
        settle(entry, contents.facts);
        checkValues(entry); // first: its words say which scenario and what
    }
    checkFacts();
    if (structure != u"ok")
        damaged(details::of(Detail::Of::Unreadable));
    return std::move(contents);
}

void ContentsReader::checkCount(RowKind kind, std::int64_t rows)
{
    if (kind == RowKind::Deal && rows > static_cast<std::int64_t>(pricing::mostDeals))
        throw Problem{Cause::BeyondLimits, details::of(Detail::Of::TooManyDeals)};
    if (kind == RowKind::Customer && rows > static_cast<std::int64_t>(pricing::mostCustomers))
        throw Problem{Cause::BeyondLimits, details::of(Detail::Of::TooManyCustomers)};
}

/// What no scenario may look at.
void ContentsReader::checkFacts()
{
    for (const AuthorizationFact &fact : contents.facts.authorizations) {
        const auto faults = records::faultsOf(fact.authorization);
        const auto wrong = std::ranges::find_if_not(faults, records::mayBeFromEarlier);
        if (wrong != faults.end())
            damaged(details::wrong(records::named(fact.authorization, *wrong)));
        for (const AuthorizationFact *other :
             authorizationsOf(contents.facts, fact.authorization.listing, fact.currency))
            if (other != &fact && pricing::overlap(other->authorization, fact.authorization))
                damaged(details::wrong(records::named(
                    fact.authorization, {records::AuthorizationField::Listing, records::FaultKind::Overlaps})));
    }
}

void ContentsReader::checkValues(const ScenarioEntry &entry)
{
    const pricing::Scenario &scenario = entry.scenario;
    const auto faults = records::faultsOf(scenario);
    const auto wrong = std::ranges::find_if_not(faults, records::mayBeFromEarlier);
    if (wrong != faults.end())
        damaged(details::wrong(records::named(scenario, *wrong)));
    if (!faults.empty())
        keptAsTheyAre.push_back(records::named(scenario, faults));
    const pricing::CustomerIndex customers(scenario.customers);
    for (const pricing::Deal &deal : scenario.deals)
        if (!entry.uses.contains(
                entry.customerKeys[customers.find(deal.customer) - 1])) // the faults found none without
            damaged(details::record(RowKind::Deal, scenario.settings.name, deal.name,
                                    wording::wordsOf(records::DealField::Customer).inSentence));
}

/// Ends the row: its digest is counted. Whether it is as it was saved.
bool ContentsReader::ends(RowReader &row, LedgerScope scope)
{
    RowDigest digest;
    const bool right = row.digestFits(digest) && row.wellFormed();
    count(scope, digest);
    return right;
}

void ContentsReader::readPartner()
{
    Statement statement(connection, PartnerRow::select(schema));
    statement.run();
    while (statement.next()) {
        RowReader row(statement, scratch, static_cast<std::int64_t>(RowKind::Partner));
        contents.facts.partner = PartnerRow::read(row, schema);
        if (!ends(row, {{}, RowKind::Partner}))
            damaged(details::record(RowKind::Partner, {}, {}, {}));
    }
}

void ContentsReader::readScenarios()
{
    Statement statement(connection, ScenarioRows::selectAll(schema));
    statement.run();
    while (statement.next()) {
        RowReader row(statement, scratch, static_cast<std::int64_t>(RowKind::Settings));
        ScenarioEntry entry = ScenarioRows::read(row, schema);
        if (!ends(row, {{}, RowKind::Settings}))
            damaged(details::record(RowKind::Settings, {}, entry.scenario.settings.name, wrongIn(row)));
        contents.scenarios.push_back(std::move(entry));
    }
}

void ContentsReader::readAuthorizations()
{
    auto bands = AuthorizationRows::readBands(connection, schema);
    Statement statement(connection, AuthorizationRows::selectAll(schema));
    statement.run();
    while (statement.next()) {
        const std::int64_t scenario = statement.value(0).toLongLong();
        const RowKind kind = scenario == 0 ? RowKind::Authorization : RowKind::AuthorizationWhatIf;
        RowReader row(statement, scratch, static_cast<std::int64_t>(kind));
        row.number();
        const std::int64_t key = row.number();
        auto own = bands.extract({scenario, key});
        auto read =
            AuthorizationRows::read(row, own ? std::move(own.mapped()) : std::vector<pricing::VolumeBand>{}, schema);
        ScenarioEntry *entry = scenario == 0 ? nullptr : &entryOf(scenario);
        const bool isRight = ends(row, {{scenario}, kind}) && isItsKey(key, read, entry);
        if (!isRight)
            damaged(details::record(RowKind::Authorization, entry ? entry->scenario.settings.name : std::string(),
                                    read.isThere ? read.authorization.name : std::string(), wrongIn(row)));
        if (!entry) {
            contents.facts.authorizations.push_back({{key}, read.currency, std::move(read.authorization)});
            continue;
        }
        auto &supposed = entry->authorizations[read.authorization.listing].authorizations;
        if (read.isThere)
            supposed.push_back({{schema < manySince ? 0 : key}, std::move(read.authorization)});
    }
    if (!bands.empty())
        damaged(details::of(Detail::Of::Unreadable));
}

/// Where there is none, nothing else stands beside it: none is what was supposed last.
bool ContentsReader::isItsKey(std::int64_t key, const AuthorizationRows::Read &read, const ScenarioEntry *entry) const
{
    const pricing::Listing listing = read.authorization.listing;
    if (!entry)
        return read.isThere && key > 0;
    if (schema < manySince)
        return key == static_cast<std::int64_t>(listing);
    const auto beside = entry->authorizations.find(listing);
    const bool isNone = beside != entry->authorizations.end() && beside->second.authorizations.empty();
    return read.isThere ? key > 0 && !isNone : key == AuthorizationRows::keyOfNone(listing);
}

void ContentsReader::readCustomers()
{
    Facts &facts = contents.facts;
    Statement statement(connection, CustomerRows::selectAll(schema));
    statement.run();
    while (statement.next()) {
        RowReader row(statement, scratch, static_cast<std::int64_t>(RowKind::Customer));
        const RowKey key{row.key()};
        auto customer = CustomerRows::read(row, schema);
        if (!ends(row, {{}, RowKind::Customer}))
            damaged(details::record(RowKind::Customer, {}, customer.name, wrongIn(row)));
        checkCount(RowKind::Customer, std::ssize(facts.customers));
        facts.customerKeys.push_back(key);
        facts.customers.push_back(std::move(customer));
    }
}

void ContentsReader::readUses()
{
    Statement statement(connection, CustomerUseRows::selectAll(schema));
    statement.run();
    while (statement.next()) {
        RowReader row(statement, scratch, static_cast<std::int64_t>(RowKind::CustomerUse));
        ScenarioEntry &entry = entryOf(row.number());
        const RowKey customer{row.key()};
        auto use = CustomerUseRows::read(row, schema);
        const auto known = indexOf(contents.facts.customerKeys, customer);
        if (!ends(row, {entry.key, RowKind::CustomerUse}))
            damaged(details::record(RowKind::Customer, entry.scenario.settings.name,
                                    known ? contents.facts.customers[*known].name : std::string(), wrongIn(row)));
        if (!known) {
            const auto here = std::ssize(contents.facts.customers), there = saved[{{}, RowKind::Customer}].rows;
            damaged(here == there ? details::customerGone(entry.scenario.settings.name)
                                  : details::count(RowKind::Customer, {}, here, there));
        }
        entry.uses.emplace_hint(entry.uses.end(), customer, std::move(use));
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
    Statement statement(connection, DealRows::selectAll(schema));
    statement.run();
    while (statement.next()) {
        RowReader row(statement, scratch, static_cast<std::int64_t>(RowKind::Deal));
        ScenarioEntry &entry = entryOf(row.number());
        entry.dealKeys.push_back({row.key()});
        const auto &deal = entry.scenario.deals.emplace_back(DealRows::read(row, schema));
        RowDigest digest;
        if (!row.digestFits(digest) || !row.wellFormed())
            damaged(details::record(RowKind::Deal, entry.scenario.settings.name, deal.name, wrongIn(row)));
        count({entry.key, RowKind::Deal}, digest);
        checkCount(RowKind::Deal, std::ssize(entry.scenario.deals));
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
        damaged(
            details::count(scope.kind, entry ? entry->scenario.settings.name : std::string(), rows.rows, ledger.rows));
    }
}

ScenarioEntry &ContentsReader::entryOf(std::int64_t scenario)
{
    auto &entries = contents.scenarios;
    if (lastEntry >= entries.size() || entries[lastEntry].key.value != scenario) {
        const auto at = std::ranges::lower_bound(entries, ScenarioKey{scenario}, {}, &ScenarioEntry::key);
        if (at == entries.end() || at->key.value != scenario)
            damaged(details::of(Detail::Of::Unreadable)); // rows of a scenario that is not there
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
    pace.step();
}

} // namespace dealdesk::storage
