#include "authorizationrows.h"

#include "recordcolumns.h"
#include "recordio.h"
#include "words.h"

#include "records/authorization.h"

namespace dealdesk::storage {

using namespace Qt::StringLiterals;
using namespace pricing;

namespace {

/// A band is part of its authorization's digest.
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

void addBands(RowBytes &bytes, const std::vector<VolumeBand> &bands)
{
    BandBytes sink{bytes};
    for (const VolumeBand &band : bands)
        writeFields(sink, band);
}

/// It stands among the keys.
constexpr auto isKey = [](auto field) { return records::Field(field) == records::BookField::Listing; };

Columns bookColumns()
{
    Columns columns = columnsOf<ResaleAuthorization>();
    std::erase_if(columns, [](const Column &column) { return column.name == u"listing"; });
    return columns;
}

} // namespace

QString AuthorizationRows::selectAll()
{
    return u"SELECT scenario, listing, place, %1, digest FROM authorizations ORDER BY scenario, place"_s.arg(
        selected(bookColumns()));
}

AuthorizationRows::AuthorizationRows(const Connection &connection, Ledgers &ledgers)
    : rows(connection, ledgers, workspace::RowKind::Authorization,
           u"INSERT INTO authorizations (scenario, listing, place, %1, digest) VALUES (?, ?, ?, %2, ?)"_s.arg(
               named(bookColumns()), parameters(bookColumns())),
           u"SELECT digest FROM authorizations WHERE scenario = ? AND listing = ?"_s,
           u"DELETE FROM authorizations WHERE scenario = ? AND listing = ?"_s)
    , putBand(connection, u"INSERT INTO bands (scenario, listing, place, %1) VALUES (?, ?, ?, %2)"_s.arg(
                              named(columnsOf<VolumeBand>()), parameters(columnsOf<VolumeBand>())))
    , dropBands(connection, u"DELETE FROM bands WHERE scenario = ?"_s)
{}

void AuthorizationRows::saveAll(workspace::ScenarioKey scenario, const std::vector<ResaleAuthorization> &authorizations)
{
    dropBands.bind(scenario.value);
    dropBands.run();
    for (int listing = 0; listing < listingCount; ++listing)
        rows.remove(scenario, scenario.value, listing);
    int place = 0;
    for (const ResaleAuthorization &authorization : authorizations) {
        const int listing = static_cast<int>(authorization.listing);
        RowWriter row = rows.row();
        row.number(scenario.value).number(listing).number(place++);
        writeFields(row, authorization, isKey);
        addBands(row.beside(), authorization.bands);
        rows.save(row, scenario, scenario.value, listing);
        int bandPlace = 0;
        for (const VolumeBand &band : authorization.bands) {
            putBand.bind(scenario.value);
            putBand.bind(listing);
            putBand.bind(bandPlace++);
            BandParameters sink{putBand};
            writeFields(sink, band);
            putBand.run();
        }
    }
}

AuthorizationRows::Bands AuthorizationRows::readBands(const Connection &connection)
{
    Bands bands;
    RowBytes unused; // the authorization's digest covers the bands
    Statement statement(connection, u"SELECT scenario, listing, %1 FROM bands ORDER BY scenario, listing, place"_s.arg(
                                        selected(columnsOf<VolumeBand>())));
    statement.run();
    while (statement.next()) {
        RowReader row(statement, unused, 0);
        const std::int64_t scenario = row.number();
        const std::int64_t listing = row.number();
        VolumeBand band;
        readFields(row, band);
        if (!row.wellFormed())
            throw Problem{Problem::Cause::Corrupt, words::wrongBand(band.name, row.badColumn())};
        bands[{scenario, listing}].push_back(std::move(band));
    }
    return bands;
}

ResaleAuthorization AuthorizationRows::read(RowReader &row, std::int64_t listing, std::vector<VolumeBand> bands)
{
    ResaleAuthorization authorization;
    if (listing < 0 || listing >= listingCount)
        row.reject();
    else
        authorization.listing = static_cast<Listing>(listing);
    row.number(); // its place: the rows come in this order
    readFields(row, authorization, isKey);
    addBands(row.beside(), bands);
    authorization.bands = std::move(bands);
    return authorization;
}

} // namespace dealdesk::storage
