#include "firstschema.h"

#include "authorizationrows.h"
#include "earlierquotes.h"
#include "pace.h"
#include "recordcolumns.h"
#include "recordio.h"
#include "schema.h"
#include "viewrows.h"

#include "records/authorization.h"
#include "records/customer.h"
#include "records/deal.h"
#include "records/settings.h"
#include "wording/figuretext.h"

#include <algorithm>
#include <array>

namespace dealdesk::storage {

using namespace Qt::StringLiterals;
using namespace workspace;

namespace {

// Money in minor units, percentages in basis points, months from the owner's start. No secondary index: nothing is
// looked up but by key, and an index would be a second copy that can disagree. Keys are the document's.
// A digest covers its row's values (an authorization's also its bands); a ledger counts and sums the digests of one
// kind.
constexpr std::array firstTables{
    uR"sql(CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID)sql",

    uR"sql(CREATE TABLE scenarios (
    key INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    currency TEXT NOT NULL CHECK (length(currency) = 3), -- ISO 4217
    start_month INTEGER NOT NULL CHECK (start_month BETWEEN 0 AND 119999), -- months since January of year 0
    horizon_months INTEGER NOT NULL CHECK (horizon_months BETWEEN 1 AND 120),
    band_policy INTEGER NOT NULL CHECK (band_policy BETWEEN 0 AND 1), -- 0 locked, 1 floating
    payout_days INTEGER NOT NULL CHECK (payout_days BETWEEN 0 AND 365),
    margin_floor INTEGER CHECK (margin_floor BETWEEN 0 AND 10000),
    deal_size_floor INTEGER CHECK (deal_size_floor BETWEEN 0 AND 100000000000),
    partner_name TEXT NOT NULL,
    cppo_enrolled INTEGER NOT NULL CHECK (cppo_enrolled IN (0, 1)),
    csp_enrolled INTEGER NOT NULL CHECK (csp_enrolled IN (0, 1)),
    digest BLOB NOT NULL CHECK (length(digest) = 16)
) STRICT)sql",

    uR"sql(CREATE TABLE authorizations (
    scenario INTEGER NOT NULL REFERENCES scenarios (key),
    listing INTEGER NOT NULL CHECK (listing BETWEEN 0 AND 2), -- 0 asm, 1 sat, 2 support-hub
    place INTEGER NOT NULL, -- in the scenario's list
    name TEXT NOT NULL,
    existing_tenants INTEGER NOT NULL CHECK (existing_tenants >= 0),
    discount_12 INTEGER NOT NULL CHECK (discount_12 BETWEEN 0 AND 10000),
    discount_24 INTEGER NOT NULL CHECK (discount_24 BETWEEN 0 AND 10000),
    discount_36 INTEGER NOT NULL CHECK (discount_36 BETWEEN 0 AND 10000),
    digest BLOB NOT NULL CHECK (length(digest) = 16),
    PRIMARY KEY (scenario, listing)
) STRICT, WITHOUT ROWID)sql",

    uR"sql(CREATE TABLE bands (
    scenario INTEGER NOT NULL,
    listing INTEGER NOT NULL,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    from_tenants INTEGER NOT NULL CHECK (from_tenants >= 1),
    price INTEGER CHECK (price BETWEEN 1 AND 100000000000), -- per tenant per month; NULL: not stated
    negotiated INTEGER NOT NULL CHECK (negotiated IN (0, 1)),
    provenance INTEGER NOT NULL CHECK (provenance BETWEEN 0 AND 3), -- 0 mine, 1 published, 2 derived, 3 assumed
    PRIMARY KEY (scenario, listing, place),
    FOREIGN KEY (scenario, listing) REFERENCES authorizations (scenario, listing)
) STRICT, WITHOUT ROWID)sql",

    uR"sql(CREATE TABLE customers (
    scenario INTEGER NOT NULL REFERENCES scenarios (key),
    key INTEGER NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    cloud INTEGER NOT NULL CHECK (cloud BETWEEN 0 AND 3), -- 0 unknown, 1 aws, 2 azure, 3 multi
    edp_remaining INTEGER NOT NULL CHECK (edp_remaining IN (0, 1)),
    macc_remaining INTEGER NOT NULL CHECK (macc_remaining IN (0, 1)),
    invoice_preference INTEGER NOT NULL CHECK (invoice_preference BETWEEN 0 AND 2), -- 0 none, 1 aws, 2 azure
    single_contract INTEGER NOT NULL CHECK (single_contract IN (0, 1)), -- multi-cloud with one contract
    own_terms INTEGER NOT NULL CHECK (own_terms IN (0, 1)), -- negotiated outside the marketplace
    vehicle INTEGER NOT NULL CHECK (vehicle BETWEEN 0 AND 3), -- 0 none, 1 national account, 2 GSA, 3 local reseller
    digest BLOB NOT NULL CHECK (length(digest) = 16),
    PRIMARY KEY (scenario, key)
) STRICT, WITHOUT ROWID)sql",

    uR"sql(CREATE TABLE deals (
    scenario INTEGER NOT NULL REFERENCES scenarios (key),
    key INTEGER NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    customer TEXT NOT NULL, -- its id
    listing INTEGER NOT NULL CHECK (listing BETWEEN 0 AND 2), -- 0 asm, 1 sat, 2 support-hub
    route INTEGER NOT NULL CHECK (route BETWEEN 0 AND 2), -- 0 cppo, 1 mpo, 2 direct
    included INTEGER NOT NULL CHECK (included IN (0, 1)),
    start_month INTEGER NOT NULL CHECK (start_month BETWEEN 0 AND 119),
    term_months INTEGER NOT NULL CHECK (term_months IN (12, 24, 36)),
    at_end INTEGER NOT NULL CHECK (at_end IN (0, 1)), -- 0 ends, 1 renews
    tenants TEXT NOT NULL, -- month:count, rising: "0:100 12:250"
    price_rule INTEGER NOT NULL CHECK (price_rule BETWEEN 0 AND 3), -- 0 unit, 1 markup, 2 margin, 3 monthly total
    price_value INTEGER NOT NULL CHECK (price_value >= 0), -- basis points for markup and margin
    negotiated_price INTEGER CHECK (negotiated_price BETWEEN 0 AND 100000000000),
    billing INTEGER NOT NULL CHECK (billing BETWEEN 0 AND 4), -- 0 monthly, 1 quarterly, 2 annual, 3 upfront, 4 custom
    instalments TEXT NOT NULL, -- month:amount, rising
    marketplace_fee INTEGER NOT NULL CHECK (marketplace_fee BETWEEN 0 AND 10000),
    white_label INTEGER NOT NULL CHECK (white_label IN (0, 1)), -- 0 light, 1 full
    platform_fee INTEGER CHECK (platform_fee BETWEEN 0 AND 100000000000), -- a month; NULL: not entered
    probability INTEGER NOT NULL CHECK (probability BETWEEN 0 AND 10000),
    digest BLOB NOT NULL CHECK (length(digest) = 16),
    PRIMARY KEY (scenario, key)
) STRICT, WITHOUT ROWID)sql",

    uR"sql(CREATE TABLE view_state (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 16)
) STRICT, WITHOUT ROWID)sql",

    uR"sql(CREATE TABLE ledgers (
    scenario INTEGER NOT NULL, -- 0 for the rows that belong to none
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 5), -- 0 scenario, 1 authorization, 2 customer, 3 deal, 4 quote, 5 view
    row_count INTEGER NOT NULL CHECK (row_count >= 0),
    digest BLOB NOT NULL CHECK (length(digest) = 16), -- sum of the rows' digests modulo 2^128, lowest byte first
    PRIMARY KEY (scenario, kind)
) STRICT, WITHOUT ROWID)sql",
};

constexpr auto isLater = [](const auto &field) { return field.since > 1; };
/// Of an authorization: its listing stands among the keys.
constexpr auto isKeyOrLater = [](const auto &field) {
    return field.since > 1 || records::Field(field.id) == records::AuthorizationField::Listing;
};

template<typename Record>
Columns columns()
{
    return columnsOf<Record>(isLater);
}

class FirstReader
{
public:
    FirstReader(const Connection &on, const Progress &report)
        : connection(on)
        , pace(report)
    {}

    FirstContents read()
    {
        QStringList tables;
        for (const char16_t *table : firstTables)
            tables.append(QString::fromUtf16(table));
        tables.append(earlierQuotesTable);
        checkTables(connection, tables);
        saved = readLedgers(connection);
        pace.expect(saved);
        scenarios();
        authorizations();
        customers();
        deals();
        contents.quotes = readEarlierQuotes(connection, found[{{}, RowKind::Quote}]);
        contents.view = ViewRows::read(connection, found[{{}, RowKind::View}]);
        for (const auto &[scope, ledger] : found)
            saved.try_emplace(scope);
        for (const auto &[scope, ledger] : saved)
            if (ledger != found[scope])
                damaged(details::count(scope.kind, nameOf(scope.scenario), found[scope].rows, ledger.rows));
        return std::move(contents);
    }

private:
    static constexpr std::int64_t number(RowKind kind) { return static_cast<std::int64_t>(kind); }

    FirstScenario &scenarioOf(std::int64_t key)
    {
        const auto at = std::ranges::lower_bound(contents.scenarios, ScenarioKey{key}, {}, &FirstScenario::key);
        if (at == contents.scenarios.end() || at->key.value != key)
            damaged(details::of(Detail::Of::Unreadable)); // rows of a scenario that is not there
        return *at;
    }

    std::string nameOf(ScenarioKey key)
    {
        for (const FirstScenario &each : contents.scenarios)
            if (each.key == key)
                return each.scenario.settings.name;
        return {};
    }

    /// Ends the row: its digest is counted. Whether it is as it was saved.
    bool ends(RowReader &row, LedgerScope scope)
    {
        RowDigest digest;
        const bool right = row.digestFits(digest) && row.wellFormed();
        found[scope].add(digest);
        pace.step();
        return right;
    }

    void scenarios()
    {
        Statement statement(connection, u"SELECT key, %1, digest FROM scenarios ORDER BY key"_s.arg(
                                            selected(columns<pricing::ScenarioSettings>())));
        statement.run();
        while (statement.next()) {
            RowReader row(statement, scratch, number(RowKind::Settings));
            FirstScenario each;
            each.key.value = row.key();
            readFields(row, each.scenario.settings, 1, isLater);
            if (!ends(row, {{}, RowKind::Settings}))
                damaged(details::record(RowKind::Settings, {}, each.scenario.settings.name, row.badColumn()));
            contents.scenarios.push_back(std::move(each));
        }
    }

    std::map<std::pair<std::int64_t, std::int64_t>, std::vector<pricing::VolumeBand>> bands()
    {
        std::map<std::pair<std::int64_t, std::int64_t>, std::vector<pricing::VolumeBand>> all;
        RowBytes unused; // the authorization's digest covers the bands
        Statement statement(connection,
                            u"SELECT scenario, listing, %1 FROM bands ORDER BY scenario, listing, place"_s.arg(
                                selected(columns<pricing::VolumeBand>())));
        statement.run();
        while (statement.next()) {
            RowReader row(statement, unused, 0);
            const std::int64_t scenario = row.number();
            const std::int64_t listing = row.number();
            pricing::VolumeBand band;
            readFields(row, band, 1, isLater);
            if (!row.wellFormed())
                damaged(details::band(band.name, row.badColumn()));
            all[{scenario, listing}].push_back(std::move(band));
        }
        return all;
    }

    void authorizations()
    {
        auto all = bands();
        const auto own = columnsOf<pricing::ResaleAuthorization>(isKeyOrLater);
        Statement statement(connection, u"SELECT scenario, listing, place, %1, digest FROM authorizations "
                                        "ORDER BY scenario, place"_s.arg(selected(own)));
        statement.run();
        while (statement.next()) {
            RowReader row(statement, scratch, number(RowKind::Authorization));
            FirstScenario &scenario = scenarioOf(row.number());
            pricing::ResaleAuthorization authorization;
            const std::int64_t listing = row.number();
            if (listing < 0 || listing >= pricing::listingCount)
                row.reject();
            else
                authorization.listing = static_cast<pricing::Listing>(listing);
            row.number(); // its place: the rows come in this order
            readFields(row, authorization, 1, isKeyOrLater);
            if (auto its = all.extract({scenario.key.value, listing}))
                authorization.bands = std::move(its.mapped());
            AuthorizationRows::addBands(row.beside(), authorization.bands, 1);
            if (!ends(row, {scenario.key, RowKind::Authorization}))
                damaged(details::record(RowKind::Authorization, scenario.scenario.settings.name, authorization.name,
                                        row.badColumn()));
            scenario.scenario.authorizations.push_back(std::move(authorization));
        }
        if (!all.empty())
            damaged(details::of(Detail::Of::Unreadable));
    }

    void customers()
    {
        Statement statement(connection, u"SELECT scenario, key, %1, digest FROM customers ORDER BY scenario, key"_s.arg(
                                            selected(columns<pricing::Customer>())));
        statement.run();
        while (statement.next()) {
            RowReader row(statement, scratch, number(RowKind::Customer));
            FirstScenario &scenario = scenarioOf(row.number());
            row.key(); // another in each scenario
            pricing::Customer customer;
            readFields(row, customer, 1, isLater);
            if (!ends(row, {scenario.key, RowKind::Customer}))
                damaged(details::record(RowKind::Customer, scenario.scenario.settings.name, customer.name,
                                        row.badColumn()));
            scenario.scenario.customers.push_back(std::move(customer));
        }
    }

    void deals()
    {
        Statement statement(connection, u"SELECT scenario, key, %1, digest FROM deals ORDER BY scenario, key"_s.arg(
                                            selected(columns<pricing::Deal>())));
        statement.run();
        while (statement.next()) {
            RowReader row(statement, scratch, number(RowKind::Deal));
            FirstScenario &scenario = scenarioOf(row.number());
            scenario.dealKeys.push_back({row.key()});
            pricing::Deal deal;
            readFields(row, deal, 1, isLater);
            if (!ends(row, {scenario.key, RowKind::Deal}))
                damaged(details::record(RowKind::Deal, scenario.scenario.settings.name, deal.name, row.badColumn()));
            scenario.scenario.deals.push_back(std::move(deal));
        }
    }

    const Connection &connection;
    Pace pace;
    FirstContents contents;
    std::map<LedgerScope, Ledger> saved, found;
    RowBytes scratch;
};

} // namespace

FirstContents readFirstSchema(const Connection &connection, const Progress &progress)
{
    return FirstReader(connection, progress).read();
}

void dropFirstSchema(const Connection &connection)
{
    for (const char *table :
         {"bands", "deals", "customers", "authorizations", "scenarios", "quotes", "view_state", "ledgers", "meta"})
        connection.run(u"DROP TABLE %1"_s.arg(QLatin1String(table)));
}

} // namespace dealdesk::storage
