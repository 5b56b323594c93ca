#include "scenarioparts.h"

#include "decimaltext.h"
#include "fileweight.h"
#include "guidance/pricebooks.h"

namespace dealdesk::exchange {

using namespace pricing;

namespace {

using Discounts = std::array<Percent, 3>;
constexpr std::array<JsonReader::Field<Discounts>, 3> discountFields{{
    {"12", JsonReader::Field<Discounts>::Required,
     [](JsonReader &r, const Place &at, Element value, Discounts &d) { r.percent(at, value, largestShare, d[0]); }},
    {"24", JsonReader::Field<Discounts>::Required,
     [](JsonReader &r, const Place &at, Element value, Discounts &d) { r.percent(at, value, largestShare, d[1]); }},
    {"36", JsonReader::Field<Discounts>::Required,
     [](JsonReader &r, const Place &at, Element value, Discounts &d) { r.percent(at, value, largestShare, d[2]); }},
}};

struct BandRow {
    VolumeBand &band;
    int above; ///< `from` of the row before
    bool isLast;
};
using BandField = JsonReader::Field<BandRow>;
constexpr std::array<BandField, 4> bandFields{{
    {"name", BandField::Required,
     [](JsonReader &r, const Place &at, Element value, BandRow &row) { r.name(at, value, row.band.name); }},
    {"from", BandField::Required,
     [](JsonReader &r, const Place &at, Element value, BandRow &row) {
         if (r.integer(at, value, 1, mostExistingTenants, row.band.from) && row.band.from <= row.above)
             r.report(at, "must be above that of the row before, " + groupedText(std::int64_t{row.above}) + ", found " +
                              found(value));
     }},
    {"price", BandField::Required,
     [](JsonReader &r, const Place &at, Element value, BandRow &row) {
         r.amountOrNull(at, value, row.band.price, false);
     }},
    {"negotiated", BandField::Optional,
     [](JsonReader &r, const Place &at, Element value, BandRow &row) {
         if (r.boolean(at, value, row.band.negotiated) && row.band.negotiated && !row.isLast)
             r.report(at, "must be true on the last row only");
     }},
}};

void readBands(JsonReader &reader, const Place &place, Element element, std::vector<VolumeBand> &bands)
{
    simdjson::dom::array array;
    const std::size_t count = element.get(array) == simdjson::SUCCESS ? array.size() : 0;
    if (count > mostBands)
        return reader.report(place, tooMany(mostBands, "bands"));
    int above = 0;
    reader.rows(place, element, false, [&](const Place &at, Element each, std::size_t row) {
        VolumeBand &band = bands.emplace_back();
        BandRow target{band, above, row + 1 == count};
        reader.object(at, each, "a band", bandFields, target);
        above = std::max(above, band.from);
    });
}

struct AuthorizationRow {
    ResaleAuthorization &authorization;
    TextSet &listings; ///< of the rows before
};
using AuthorizationField = JsonReader::Field<AuthorizationRow>;
constexpr std::array<AuthorizationField, 5> authorizationFields{{
    {"listing", AuthorizationField::Required,
     [](JsonReader &r, const Place &at, Element value, AuthorizationRow &row) {
         if (r.choice(at, value, listingChoices, row.authorization.listing) &&
             !row.listings.insert(idOf(listingChoices, row.authorization.listing)).second)
             r.report(at, "must have one authorization only, found " + found(value) + " again");
     }},
    {"name", AuthorizationField::Required,
     [](JsonReader &r, const Place &at, Element value, AuthorizationRow &row) {
         r.name(at, value, row.authorization.name);
     }},
    {"existingTenants", AuthorizationField::Optional,
     [](JsonReader &r, const Place &at, Element value, AuthorizationRow &row) {
         r.integer(at, value, 0, mostExistingTenants, row.authorization.existingTenants);
     }},
    {"commitmentDiscounts", AuthorizationField::Optional,
     [](JsonReader &r, const Place &at, Element value, AuthorizationRow &row) {
         r.object(at, value, "the commitment discounts", discountFields, row.authorization.commitmentDiscounts);
     }},
    {"bands", AuthorizationField::Required,
     [](JsonReader &r, const Place &at, Element value, AuthorizationRow &row) {
         readBands(r, at, value, row.authorization.bands);
     }},
}};

} // namespace

void readAuthorizations(JsonReader &reader, const Place &place, Element element,
                        std::vector<ResaleAuthorization> &authorizations)
{
    TextSet listings;
    reader.rows(place, element, true, [&](const Place &at, Element each, std::size_t) {
        ResaleAuthorization &authorization = authorizations.emplace_back();
        AuthorizationRow row{authorization, listings};
        reader.object(at, each, "an authorization", authorizationFields, row);
        guidance::markProvenance(authorization);
    });
}

} // namespace dealdesk::exchange
