#include "dealterms.h"

namespace dealdesk::exchange {

using namespace pricing;

namespace {

struct DealRow {
    Deal &deal;
    TextSet &ids;
    const References &references;
    int termMonths; ///< the longest term where the file's is unreadable
};
using Field = JsonReader::Field<DealRow>;

void readTerm(JsonReader &r, const Place &at, Element value, DealRow &row)
{
    std::int64_t months = 0;
    if (value.get(months) == simdjson::SUCCESS)
        for (const auto term : allTerms)
            if (months == monthsOf(term)) {
                row.deal.term = term;
                return;
            }
    r.report(at, "must be 12, 24 or 36, found " + found(value));
}

constexpr std::array<Field, 16> dealFields{{
    {"id", Field::Required,
     [](JsonReader &r, const Place &at, Element value, DealRow &row) {
         r.uniqueId(at, value, row.ids, row.deal.id.text);
     }},
    {"name", Field::Required,
     [](JsonReader &r, const Place &at, Element value, DealRow &row) { r.name(at, value, row.deal.name); }},
    {"customer", Field::Required,
     [](JsonReader &r, const Place &at, Element value, DealRow &row) {
         if (r.text(at, value, row.deal.customer.text) && !row.references.customers.contains(row.deal.customer.text))
             r.report(at, "must be the id of a customer of this file, found " + found(value));
     }},
    {"listing", Field::Required,
     [](JsonReader &r, const Place &at, Element value, DealRow &row) {
         if (r.choice(at, value, listingChoices, row.deal.listing) &&
             !row.references.listings.contains(idOf(listingChoices, row.deal.listing)))
             r.report(at, "must be a listing with an authorization in this file, found " + found(value));
     }},
    {"route", Field::Required,
     [](JsonReader &r, const Place &at, Element value, DealRow &row) {
         r.choice(at, value, routeChoices, row.deal.route);
     }},
    {"included", Field::Optional,
     [](JsonReader &r, const Place &at, Element value, DealRow &row) { r.boolean(at, value, row.deal.included); }},
    {"startMonth", Field::Required,
     [](JsonReader &r, const Place &at, Element value, DealRow &row) {
         r.integer(at, value, 0, lastStartMonth, row.deal.startMonth);
     }},
    {"termMonths", Field::Required, readTerm},
    {"atEnd", Field::Optional,
     [](JsonReader &r, const Place &at, Element value, DealRow &row) {
         r.choice(at, value, atEndChoices, row.deal.atEnd);
     }},
    {"tenants", Field::Required,
     [](JsonReader &r, const Place &at, Element value, DealRow &row) {
         readTenants(r, at, value, row.termMonths, row.deal.tenants);
     }},
    {"price", Field::Required,
     [](JsonReader &r, const Place &at, Element value, DealRow &row) { readPrice(r, at, value, row.deal.price); }},
    {"negotiatedPrice", Field::Optional,
     [](JsonReader &r, const Place &at, Element value, DealRow &row) {
         r.amountOrNull(at, value, row.deal.negotiatedPrice);
     }},
    {"billing", Field::Optional,
     [](JsonReader &r, const Place &at, Element value, DealRow &row) {
         readBilling(r, at, value, row.termMonths, row.deal.billing);
     }},
    {"marketplaceFee", Field::Optional,
     [](JsonReader &r, const Place &at, Element value, DealRow &row) {
         r.percent(at, value, largestShare, row.deal.marketplaceFee);
     }},
    {"whiteLabel", Field::Optional,
     [](JsonReader &r, const Place &at, Element value, DealRow &row) {
         readWhiteLabel(r, at, value, row.deal.whiteLabel);
     }},
    {"probability", Field::Optional,
     [](JsonReader &r, const Place &at, Element value, DealRow &row) {
         r.percent(at, value, largestShare, row.deal.probability);
     }},
}};

/// Tenant steps and instalments are within the term, which may stand behind them.
int termMonthsOf(Element deal)
{
    std::int64_t months = 0;
    if (deal["termMonths"].get(months) == simdjson::SUCCESS && (months == 12 || months == 24))
        return static_cast<int>(months);
    return monthsOf(CommitmentTerm::ThreeYears);
}

} // namespace

void readDeals(JsonReader &reader, const Place &place, Element element, const References &references,
               std::vector<Deal> &deals)
{
    TextSet ids;
    simdjson::dom::array array;
    if (element.get(array) == simdjson::SUCCESS) {
        deals.reserve(array.size());
        ids.reserve(array.size());
    }
    reader.rows(place, element, true, [&](const Place &at, Element each, std::size_t) {
        DealRow row{deals.emplace_back(), ids, references, termMonthsOf(each)};
        reader.object(at, each, "a deal", dealFields, row);
    });
}

} // namespace dealdesk::exchange
