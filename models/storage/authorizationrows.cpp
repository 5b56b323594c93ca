#include "authorizationrows.h"

#include "recordcolumns.h"
#include "recordio.h"

#include "records/authorization.h"

namespace dealdesk::storage {

using namespace Qt::StringLiterals;
using namespace pricing;
using workspace::RowKind;

namespace {

struct BandBytes {
    RowBytes &bytes;
    void number(std::int64_t value) { bytes.number(value); }
    void nothing() { bytes.nothing(); }
    void text(std::string_view value) { bytes.bytes(value); }
};

struct BandParameters {
    Statement &statement;
    void number(std::int64_t value) { statement.bind(value); }
    void nothing() { statement.bindNothing(); }
    void text(std::string_view value) { statement.bind(value); }
};

QString putSql()
{
    return u"INSERT OR REPLACE INTO authorizations (scenario, key, currency, is_there, %1, digest) "
           "VALUES (?, ?, CAST(? AS TEXT), ?, %2, ?)"_s.arg(named(columnsOf<ResaleAuthorization>()),
                                                            parameters(columnsOf<ResaleAuthorization>()));
}

const auto digestSql = u"SELECT digest FROM authorizations WHERE scenario = ? AND key = ?"_s;
const auto dropSql = u"DELETE FROM authorizations WHERE scenario = ? AND key = ?"_s;

} // namespace

QString AuthorizationRows::selectAll(int schema)
{
    return u"SELECT scenario, key, CAST(currency AS BLOB), is_there, %1, digest FROM authorizations "
           "ORDER BY scenario, key"_s.arg(selected(columnsOf<ResaleAuthorization>(schema)));
}

AuthorizationRows::AuthorizationRows(const Connection &connection, Ledgers &ledgers)
    : facts(connection, ledgers, RowKind::Authorization, putSql(), digestSql, dropSql)
    , whatIfs(connection, ledgers, RowKind::AuthorizationWhatIf, putSql(), digestSql, dropSql)
    , putBand(connection, u"INSERT INTO bands (scenario, authorization, place, %1) VALUES (?, ?, ?, %2)"_s.arg(
                              named(columnsOf<VolumeBand>()), parameters(columnsOf<VolumeBand>())))
    , dropBands(connection, u"DELETE FROM bands WHERE scenario = ? AND authorization = ?"_s)
    , keysOfListing(connection, u"SELECT key FROM authorizations WHERE scenario = ? AND listing = ?"_s)
{}

void AuthorizationRows::save(const workspace::AuthorizationFact &fact)
{
    put(RowKind::Authorization, 0, fact.key.value, fact.currency, fact.authorization, true);
}

void AuthorizationRows::remove(workspace::RowKey fact) { drop(RowKind::Authorization, 0, fact.value); }

void AuthorizationRows::save(workspace::ScenarioKey scenario, Listing listing, const std::string &currency,
                             const workspace::AuthorizationWhatIf &whatIf)
{
    remove(scenario, listing);
    for (const workspace::KeyedAuthorization &each : whatIf.authorizations)
        put(RowKind::AuthorizationWhatIf, scenario.value, each.key.value, currency, each.authorization, true);
    if (!whatIf.authorizations.empty())
        return;
    ResaleAuthorization none;
    none.listing = listing;
    put(RowKind::AuthorizationWhatIf, scenario.value, keyOfNone(listing), currency, none, false);
}

void AuthorizationRows::remove(workspace::ScenarioKey scenario, Listing listing)
{
    std::vector<std::int64_t> keys;
    keysOfListing.bind(scenario.value);
    keysOfListing.bind(static_cast<std::int64_t>(listing));
    keysOfListing.run();
    while (keysOfListing.next())
        keys.push_back(keysOfListing.value(0).toLongLong());
    keysOfListing.finish();
    for (const std::int64_t key : keys)
        drop(RowKind::AuthorizationWhatIf, scenario.value, key);
}

KeyedRows &AuthorizationRows::rowsOf(RowKind kind) { return kind == RowKind::Authorization ? facts : whatIfs; }

void AuthorizationRows::put(RowKind kind, std::int64_t scenario, std::int64_t key, const std::string &currency,
                            const ResaleAuthorization &authorization, bool isThere)
{
    dropBands.bind(scenario);
    dropBands.bind(key);
    dropBands.run();
    RowWriter row = rowsOf(kind).row();
    row.number(scenario).number(key).text(currency).number(isThere);
    writeFields(row, authorization);
    addBands(row.beside(), authorization.bands, schemaVersion);
    rowsOf(kind).save(row, {scenario}, scenario, key);
    int place = 0;
    for (const VolumeBand &band : authorization.bands) {
        putBand.bind(scenario);
        putBand.bind(key);
        putBand.bind(place++);
        BandParameters sink{putBand};
        writeFields(sink, band);
        putBand.run();
    }
}

void AuthorizationRows::drop(RowKind kind, std::int64_t scenario, std::int64_t key)
{
    dropBands.bind(scenario);
    dropBands.bind(key);
    dropBands.run();
    rowsOf(kind).remove({scenario}, scenario, key);
}

void AuthorizationRows::addBands(RowBytes &bytes, const std::vector<VolumeBand> &bands, int schema)
{
    BandBytes sink{bytes};
    for (const VolumeBand &band : bands)
        writeFields(sink, band, laterThan(schema));
}

AuthorizationRows::Bands AuthorizationRows::readBands(const Connection &connection, int schema)
{
    Bands bands;
    RowBytes unused; // the authorization's digest covers the bands
    Statement statement(connection,
                        u"SELECT scenario, authorization, %1 FROM bands ORDER BY scenario, authorization, place"_s.arg(
                            selected(columnsOf<VolumeBand>(schema))));
    statement.run();
    while (statement.next()) {
        RowReader row(statement, unused, 0);
        const std::int64_t scenario = row.number();
        const std::int64_t key = row.number();
        VolumeBand band;
        readFields(row, band, schema);
        if (!row.wellFormed())
            throw Problem{Problem::Cause::Corrupt, details::band(band.name, row.badColumn())};
        bands[{scenario, key}].push_back(std::move(band));
    }
    return bands;
}

AuthorizationRows::Read AuthorizationRows::read(RowReader &row, std::vector<VolumeBand> bands, int schema)
{
    Read read;
    read.currency = row.text();
    read.isThere = row.flag();
    readFields(row, read.authorization, schema);
    addBands(row.beside(), bands, schema);
    read.authorization.bands = std::move(bands);
    return read;
}

} // namespace dealdesk::storage
