#include "targets.h"

#include "exchange/scenariofile.h"
#include "pricing/evaluate.h"
#include "tables/authorizationentry.h"
#include "tables/dealentry.h"
#include "tests/support/language.h"

#include <cstring>

namespace dealdesk::fuzz {

namespace {

constexpr int dealFields = static_cast<int>(tables::DealField::Probability) + 1;
constexpr int authorizationFields = static_cast<int>(tables::AuthorizationField::Discount36) + 1;
constexpr int bandFields = static_cast<int>(tables::BandField::Source) + 1;

/// One deal of each price rule and of several schedules, one book.
constexpr std::string_view sample = R"({"format": "dealdesk-scenario", "version": 1, "name": "N", "currency": "USD",
"start": "2027-01", "horizonMonths": 36, "bandPolicy": "locked", "payoutDays": 60, "marginFloor": "10",
"dealSizeFloor": null, "partner": {"name": "P", "cppoEnrolled": true, "cspEnrolled": false},
"authorizations": [{"listing": "asm", "name": "Book", "existingTenants": 0,
 "commitmentDiscounts": {"12": "0", "24": "10", "36": "15"},
 "bands": [{"name": "A", "from": 1, "price": "101.96"}, {"name": "B", "from": 100, "price": null, "negotiated": true}]}],
"customers": [{"id": "c1", "name": "Example Corp", "cloud": "aws"}],
"deals": [
{"id": "d1", "name": "1", "customer": "c1", "listing": "asm", "route": "cppo", "startMonth": 0, "termMonths": 36,
 "atEnd": "ends", "tenants": [{"month": 0, "count": 50}], "price": {"rule": "unit", "value": "120"},
 "billing": {"schedule": "monthly"}},
{"id": "d2", "name": "2", "customer": "c1", "listing": "asm", "route": "mpo", "startMonth": 5, "termMonths": 12,
 "atEnd": "renews", "tenants": [{"month": 0, "count": 1}, {"month": 6, "count": 9}],
 "price": {"rule": "markup", "value": "20"},
 "billing": {"schedule": "custom", "instalments": [{"month": 0, "amount": "1000"}]}},
{"id": "d3", "name": "3", "customer": "c1", "listing": "asm", "route": "direct", "startMonth": 119, "termMonths": 24,
 "atEnd": "renews", "tenants": [{"month": 0, "count": 1000000}], "price": {"rule": "margin", "value": "99"},
 "billing": {"schedule": "upfront"}},
{"id": "d4", "name": "4", "customer": "c1", "listing": "asm", "route": "cppo", "startMonth": 0, "termMonths": 36,
 "atEnd": "ends", "tenants": [{"month": 0, "count": 100}], "price": {"rule": "monthlyTotal", "value": "8800"},
 "billing": {"schedule": "annual"}}]})";

/// UTF-8 mostly; with an odd selector UTF-16 as it comes, lone surrogates and all.
QString typed(std::string_view bytes, bool utf16)
{
    if (!utf16)
        return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    QString text(static_cast<qsizetype>(bytes.size() / 2), Qt::Uninitialized);
    std::memcpy(text.data(), bytes.data(), static_cast<std::size_t>(text.size()) * 2);
    return text;
}

/// What was accepted survives its own text, the next save's ranges and an evaluation.
void accepted(const pricing::Scenario &scenario)
{
    const auto again = exchange::readScenario(exchange::writeScenario(scenario));
    require(again.has_value(), "what an entry made can be exported and imported");
    try {
        pricing::evaluate(scenario);
    } catch (const pricing::AmountOverflow &) {
        // A figure beyond 64 bits is said, not computed.
    }
}

} // namespace

void entries(std::string_view bytes)
{
    static const pricing::Scenario base = exchange::readScenario(sample).value();
    if (bytes.size() < 2)
        return;
    const int selector = static_cast<unsigned char>(bytes[0]) % (dealFields + authorizationFields + bandFields);
    const auto other = static_cast<unsigned char>(bytes[1]);
    const QString text = typed(bytes.substr(2), other & 0x80);
    pricing::Scenario scenario = base;
    if (selector < dealFields) {
        const auto field = static_cast<tables::DealField>(selector);
        auto &deal = scenario.deals[other % scenario.deals.size()];
        const auto made = tables::withEntry(deal, field, text, scenario, test::english());
        if (!made)
            return require(!made.error().isEmpty(), "a sentence for what is wrong");
        deal = *made;
        require(tables::withEntry(deal, field, tables::entryText(deal, field, scenario, test::english()), scenario,
                                  test::english()) == made,
                "a deal's entry reads back");
    } else if (selector < dealFields + authorizationFields) {
        const auto field = static_cast<tables::AuthorizationField>(selector - dealFields);
        auto &book = scenario.authorizations.front();
        const auto made = tables::withEntry(book, field, text, test::english());
        if (!made)
            return require(!made.error().isEmpty(), "a sentence for what is wrong");
        book = *made;
        require(tables::withEntry(book, field, tables::entryText(book, field, test::english()), test::english()) ==
                    made,
                "a book's entry reads back");
    } else {
        const auto field = static_cast<tables::BandField>(selector - dealFields - authorizationFields);
        auto &book = scenario.authorizations.front();
        const std::size_t band = other % book.bands.size();
        const auto made = tables::withEntry(book, band, field, text, scenario.settings.currency, test::english());
        if (!made)
            return require(!made.error().isEmpty(), "a sentence for what is wrong");
        book = *made;
        require(
            tables::withEntry(book, band, field,
                              tables::entryText(book.bands[band], field, scenario.settings.currency, test::english()),
                              scenario.settings.currency, test::english()) == made,
            "a band's entry reads back");
    }
    accepted(scenario);
}

} // namespace dealdesk::fuzz
