#include "fieldreader.h"

#include "pricing/currencies.h"
#include "pricing/nametext.h"
#include "records/currencyamount.h"
#include "records/decimaltext.h"

#include <algorithm>

namespace dealdesk::exchange {

using records::monthText;

using namespace pricing;

namespace {

/// A month within the term and after the one before it.
void readMonth(JsonReader &r, const Place &at, Element value, int before, CommitmentTerm term, int &month)
{
    const records::Count range = records::monthsWithin(term);
    if (!r.integer(at, value, range.least, range.most, month))
        return;
    if (before >= 0 && month <= before)
        r.report(at, ProblemCode::NotAfterMonth, {std::int64_t{before}, found(value)});
}

struct StepRow {
    TenantStep &step;
    int before; ///< month of the row before; -1: this is the first
    CommitmentTerm term;
};
using StepField = JsonReader::Field<StepRow>;
constexpr std::array<StepField, 2> stepFields{{
    {"month", StepField::Required,
     [](JsonReader &r, const Place &at, Element value, StepRow &row) {
         readMonth(r, at, value, row.before, row.term, row.step.month);
         std::int64_t month = 0;
         if (row.before < 0 && value.get(month) == simdjson::SUCCESS && month > 0 && month < monthsOf(row.term))
             r.report(at, ProblemCode::FirstMonthNot0, {found(value)});
     }},
    {"count", StepField::Required,
     [](JsonReader &r, const Place &at, Element value, StepRow &row) {
         r.integer(at, value, records::tenantsOfStep.least, records::tenantsOfStep.most, row.step.count);
     }},
}};

struct InstalmentRow {
    Instalment &instalment;
    int before;
    CommitmentTerm term;
};
using InstalmentField = JsonReader::Field<InstalmentRow>;
constexpr std::array<InstalmentField, 2> instalmentFields{{
    {"month", InstalmentField::Required,
     [](JsonReader &r, const Place &at, Element value, InstalmentRow &row) {
         readMonth(r, at, value, row.before, row.term, row.instalment.month);
     }},
    {"amount", InstalmentField::Required,
     [](JsonReader &r, const Place &at, Element value, InstalmentRow &row) {
         r.amount(at, value, records::instalmentAmount, row.instalment.amount);
     }},
}};

/// Of the rule with this word, with any value.
std::optional<ResalePrice> priceOf(std::string_view rule)
{
    for (const ResalePrice &price : records::pricesByRule)
        if (records::priceRuleWords[price.index()] == rule)
            return price;
    return std::nullopt;
}

struct PriceTarget {
    ResalePrice &price;
    bool ruleIsKnown; ///< before the value is read, wherever it stands
};
using PriceField = JsonReader::Field<PriceTarget>;
constexpr std::array<PriceField, 2> priceFields{{
    {"rule", PriceField::Required,
     [](JsonReader &r, const Place &at, Element value, PriceTarget &target) {
         if (!target.ruleIsKnown)
             r.reportChoice(at, value, records::priceRuleWords);
     }},
    {"value", PriceField::Required,
     [](JsonReader &r, const Place &at, Element value, PriceTarget &target) {
         if (!target.ruleIsKnown)
             return; // the rule's own problem says enough
         std::visit(
             [&](auto &rule) {
                 if constexpr (std::is_same_v<decltype(records::rangeOf(rule)), records::Amount>)
                     r.amount(at, value, records::rangeOf(rule), records::valueOf(rule));
                 else
                     r.percent(at, value, records::rangeOf(rule).most, records::valueOf(rule));
             },
             target.price);
     }},
}};

} // namespace

bool readValue(JsonReader &r, const Place &at, Element value, records::Text range, std::string &out, const Around &)
{
    return r.line(at, value, range, out);
}

bool readValue(JsonReader &r, const Place &at, Element value, records::Currency, std::string &out, const Around &)
{
    std::string_view code;
    if (value.get(code) == simdjson::SUCCESS && isCurrency(code)) {
        out = code;
        return true;
    }
    r.report(at, ProblemCode::NotACurrency, {std::string(currencyListDate), found(value)});
    return false;
}

bool readValue(JsonReader &r, const Place &at, Element value, records::Month, YearMonth &out, const Around &)
{
    std::string_view text;
    if (const auto month = value.get(text) == simdjson::SUCCESS ? records::readMonth(text) : std::nullopt) {
        out = *month;
        return true;
    }
    r.report(at, ProblemCode::NotAMonth,
             {monthText(YearMonth::of(firstYear, 1)), monthText(YearMonth::of(lastYear, 12)), found(value)});
    return false;
}

bool readValue(JsonReader &r, const Place &at, Element value, records::Day range, Date &out, const Around &)
{
    std::string_view text;
    const auto day = value.get(text) == simdjson::SUCCESS ? records::readDay(text) : std::nullopt;
    if (day && records::isInRange(range, *day)) {
        out = *day;
        return true;
    }
    r.report(at, ProblemCode::NotADay,
             {records::dateText(YearMonth::of(firstYear, 1).firstDay()),
              records::dateText(lastDayOf(YearMonth::of(lastYear, 12))), found(value)});
    return false;
}

bool readValue(JsonReader &r, const Place &at, Element value, records::Lines range, std::string &out, const Around &)
{
    std::string_view text;
    if (value.get(text) != simdjson::SUCCESS) {
        r.report(at, ProblemCode::NotAText, {found(value)});
        return false;
    }
    out = text;
    const auto fault = faultOfLines(out, range.most);
    if (fault == NameFault::TooLong)
        r.report(at, ProblemCode::TooLongFound, {asCount(range.most), asCount(codePoints(out))});
    else if (fault)
        r.report(at, ProblemCode::ControlCharactersInLines, {found(value)});
    return !fault;
}

bool readValue(JsonReader &r, const Place &at, Element value, records::Digits range, std::string &out, const Around &)
{
    if (!r.text(at, value, out))
        return false;
    if (records::isInRange(range, out))
        return true;
    r.report(at, ProblemCode::NotDigits, {asCount(range.count), found(value)});
    return false;
}

bool readValue(JsonReader &r, const Place &at, Element value, records::Tick tick, std::string &out, const Around &)
{
    if (!r.text(at, value, out))
        return false;
    if (records::isInRange(tick, out))
        return true;
    r.report(at, ProblemCode::NotATick, {found(value)});
    return false;
}

bool readValue(JsonReader &r, const Place &at, Element value, records::AmountInCurrency, CurrencyAmount &out,
               const Around &)
{
    std::string_view text;
    if (const auto amount = value.get(text) == simdjson::SUCCESS ? records::currencyAmountFrom(text) : std::nullopt) {
        out = *amount;
        return true;
    }
    r.report(at, ProblemCode::NotAnAmountInCurrency, {found(value)});
    return false;
}

/// Its percentage is the discount's alone.
bool readValue(JsonReader &r, const Place &at, Element value, const records::Object<AzurePrice> &kind, AzurePrice &out,
               const Around &around)
{
    out = {};
    if (value.is_null())
        return true;
    readRecord(r, at, value, thingOf(kind), out, around);
    const bool isGiven = value["percent"].error() == simdjson::SUCCESS;
    if (out.kind == AzurePriceKind::Discount && !isGiven)
        r.report(Place(at, "percent"), ProblemCode::Missing);
    if (out.kind == AzurePriceKind::Absolute && isGiven)
        r.report(Place(at, "percent"), ProblemCode::NeedlessPercent);
    return true;
}

bool readValue(JsonReader &r, const Place &at, Element value, records::Term, CommitmentTerm &out, const Around &)
{
    std::int64_t months = 0;
    if (value.get(months) == simdjson::SUCCESS)
        for (const auto term : allTerms)
            if (months == monthsOf(term)) {
                out = term;
                return true;
            }
    r.report(at, ProblemCode::NotATerm, {found(value)});
    return false;
}

bool readValue(JsonReader &r, const Place &at, Element value, records::Reference, CustomerId &out, const Around &around)
{
    if (!r.text(at, value, out.text))
        return false;
    if (!around.references.customers.contains(out.text))
        r.report(at, ProblemCode::NoSuchCustomer, {found(value)});
    return true;
}

bool readValue(JsonReader &r, const Place &at, Element value, records::Steps, std::vector<TenantStep> &out,
               const Around &around)
{
    out.clear();
    int before = -1;
    r.rows(at, value, false, [&](const Place &place, Element each, std::size_t) {
        StepRow row{out.emplace_back(), before, around.term};
        r.object(place, each, Thing::TenantStep, stepFields, row);
        before = std::max(before, row.step.month);
    });
    return true;
}

bool readValue(JsonReader &r, const Place &at, Element value, records::Instalments, std::vector<Instalment> &out,
               const Around &around)
{
    if (!around.customBilling) {
        r.report(at, ProblemCode::NeedlessInstalments);
        return false;
    }
    int before = -1;
    r.rows(at, value, false, [&](const Place &place, Element each, std::size_t) {
        InstalmentRow row{out.emplace_back(), before, around.term};
        r.object(place, each, Thing::Instalment, instalmentFields, row);
        before = std::max(before, row.instalment.month);
    });
    return true;
}

bool readValue(JsonReader &r, const Place &at, Element value, records::Price, ResalePrice &out, const Around &)
{
    std::string_view rule;
    const auto price = value["rule"].get(rule) == simdjson::SUCCESS ? priceOf(rule) : std::nullopt;
    PriceTarget target{out, price.has_value()};
    if (price)
        out = *price;
    r.object(at, value, Thing::Price, priceFields, target);
    return true;
}

bool readValue(JsonReader &r, const Place &at, Element value, const records::Object<Billing> &kind, Billing &out,
               const Around &around)
{
    std::string_view schedule;
    Around within = around;
    within.customBilling =
        value["schedule"].get(schedule) == simdjson::SUCCESS && schedule == records::wordOf(BillingSchedule::Custom);
    readRecord(r, at, value, thingOf(kind), out, within);
    if (within.customBilling && value["instalments"].error() != simdjson::SUCCESS)
        r.report(Place(at, "instalments"), ProblemCode::Missing);
    return true;
}

bool readValue(JsonReader &r, const Place &at, Element value, records::Rows<VolumeBand>, std::vector<VolumeBand> &out,
               const Around &around)
{
    simdjson::dom::array array;
    const std::size_t count = value.get(array) == simdjson::SUCCESS ? array.size() : 0;
    if (count > mostBands) {
        r.report(at, ProblemCode::TooManyBands, {asCount(mostBands)});
        return false;
    }
    Around within = around;
    r.rows(at, value, false, [&](const Place &place, Element each, std::size_t row) {
        VolumeBand &band = out.emplace_back();
        within.lastBand = row + 1 == count;
        readRecord(r, place, each, Thing::Band, band, within);
        within.bandAbove = std::max(within.bandAbove, band.from);
    });
    return true;
}

bool readValue(JsonReader &r, const Place &at, Element value, records::Rows<OfferRecord>, std::vector<OfferRecord> &out,
               const Around &around)
{
    simdjson::dom::array array;
    if (value.get(array) == simdjson::SUCCESS && array.size() > mostOffers) {
        r.report(at, ProblemCode::TooManyOffers, {asCount(mostOffers)});
        return false;
    }
    r.rows(at, value, true, [&](const Place &place, Element each, std::size_t) {
        readRecord(r, place, each, Thing::Offer, out.emplace_back(), around);
    });
    return true;
}

void readRule(JsonReader &r, const Place &at, Element value, records::OfferField field, Target<OfferRecord> &target)
{
    if (field == records::OfferField::Id && !target.around.offers->insert(value.get_string().value_unsafe()).second)
        r.report(at, ProblemCode::NotUniqueFound, {found(value)});
}

void readRule(JsonReader &r, const Place &at, Element value, records::BandField field, Target<VolumeBand> &target)
{
    const int above = target.around.bandAbove;
    if (field == records::BandField::From && target.record.from <= above)
        r.report(at, ProblemCode::NotAboveRowBefore, {std::int64_t{above}, found(value)});
    if (field == records::BandField::Negotiated && target.record.negotiated && !target.around.lastBand)
        r.report(at, ProblemCode::NotOnLastRow);
}

void readRule(JsonReader &r, const Place &at, Element value, records::DealField field, Target<Deal> &target)
{
    if (field == records::DealField::Listing &&
        !target.around.references.listings.contains(records::wordOf(target.record.listing)))
        r.report(at, ProblemCode::NoAuthorization, {found(value)});
}

} // namespace dealdesk::exchange
