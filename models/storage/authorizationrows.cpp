#include "authorizationrows.h"

#include "words.h"

#include <limits>

namespace dealdesk::storage {

using namespace Qt::StringLiterals;
using namespace pricing;

namespace {

constexpr int mostCount = std::numeric_limits<int>::max();

/// A band is part of its authorization's digest.
void addBands(RowBytes &bytes, const std::vector<VolumeBand> &bands)
{
    for (const VolumeBand &band : bands) {
        bytes.bytes(band.name);
        bytes.number(band.from);
        if (band.price)
            bytes.number(band.price->minor);
        else
            bytes.nothing();
        bytes.number(band.negotiated);
        bytes.number(static_cast<int>(band.provenance));
    }
}

} // namespace

const QString AuthorizationRows::selectAll = uR"sql(
    SELECT scenario, listing, place, CAST(name AS BLOB), existing_tenants, discount_12, discount_24, discount_36, digest
    FROM authorizations
    ORDER BY scenario, place)sql"_s;

AuthorizationRows::AuthorizationRows(const Connection &connection, Ledgers &ledgers)
    : rows(connection, ledgers, workspace::RowKind::Authorization, uR"sql(
    INSERT INTO authorizations (scenario, listing, place, name, existing_tenants, discount_12, discount_24, discount_36,
           digest)
    VALUES (?, ?, ?, CAST(? AS TEXT), ?, ?, ?, ?,
           ?))sql"_s,
           u"SELECT digest FROM authorizations WHERE scenario = ? AND listing = ?"_s,
           u"DELETE FROM authorizations WHERE scenario = ? AND listing = ?"_s)
    , putBand(connection, uR"sql(
    INSERT INTO bands (scenario, listing, place, name, from_tenants, price, negotiated, provenance)
    VALUES (?, ?, ?, CAST(? AS TEXT), ?, ?, ?, ?))sql"_s)
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
        row.number(scenario.value).number(listing).number(place++).text(authorization.name);
        row.number(authorization.existingTenants);
        for (const Percent discount : authorization.commitmentDiscounts)
            row.number(discount);
        addBands(row.beside(), authorization.bands);
        rows.save(row, scenario, scenario.value, listing);
        int bandPlace = 0;
        for (const VolumeBand &band : authorization.bands) {
            putBand.bind(scenario.value);
            putBand.bind(listing);
            putBand.bind(bandPlace++);
            putBand.bind(std::string_view(band.name));
            putBand.bind(band.from);
            if (band.price)
                putBand.bind(band.price->minor);
            else
                putBand.bindNothing();
            putBand.bind(band.negotiated);
            putBand.bind(static_cast<std::int64_t>(band.provenance));
            putBand.run();
        }
    }
}

AuthorizationRows::Bands AuthorizationRows::readBands(const Connection &connection)
{
    Bands bands;
    RowBytes unused; // the authorization's digest covers the bands
    Statement statement(connection, uR"sql(
    SELECT scenario, listing, CAST(name AS BLOB), from_tenants, price, negotiated, provenance
    FROM bands
    ORDER BY scenario, listing, place)sql"_s);
    statement.run();
    while (statement.next()) {
        RowReader row(statement, unused, 0);
        const std::int64_t scenario = row.number();
        const std::int64_t listing = row.number();
        VolumeBand band;
        band.name = row.text();
        band.from = row.number(0, mostCount);
        band.price = row.money();
        band.negotiated = row.flag();
        band.provenance = row.choice<Provenance>();
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
    authorization.name = row.text();
    authorization.existingTenants = row.number(0, mostCount);
    for (Percent &discount : authorization.commitmentDiscounts)
        discount = Percent{row.number()};
    addBands(row.beside(), bands);
    authorization.bands = std::move(bands);
    return authorization;
}

} // namespace dealdesk::storage
