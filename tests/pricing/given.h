// Short ways to say a scenario in a test. Amounts are written as in the pricing rules: 84.32_usd, 15_pc.
#pragma once

#include "pricing/evaluate.h"

#include <gtest/gtest.h>

#include <ostream>

namespace dealdesk::pricing {

// For gtest's messages.
inline void PrintTo(const Money &money, std::ostream *out) { *out << money.minor << " cents"; }
inline void PrintTo(const Percent &percent, std::ostream *out) { *out << percent.basisPoints << " basis points"; }
inline void PrintTo(const Date &date, std::ostream *out)
{
    *out << static_cast<int>(date.year()) << '-' << unsigned{date.month()} << '-' << unsigned{date.day()};
}

} // namespace dealdesk::pricing

namespace dealdesk::tests {

using namespace pricing;

/// The literal's digits in hundredths; at most two decimals.
constexpr std::int64_t hundredths(const char *text)
{
    std::int64_t value = 0;
    int decimals = -1;
    for (; *text != '\0'; ++text) {
        if (*text == '.') {
            decimals = 0;
        } else if (*text != '\'') {
            value = value * 10 + (*text - '0');
            decimals += decimals >= 0;
        }
    }
    for (int place = std::max(decimals, 0); place < 2; ++place)
        value *= 10;
    return value;
}
constexpr Money operator""_usd(const char *text) { return Money{hundredths(text)}; }
constexpr Percent operator""_pc(const char *text) { return Percent{hundredths(text)}; }

inline constexpr std::nullopt_t unknown = std::nullopt;

/// The bands of the worked example: pilot 1, then 25, 100, 500, and a negotiated one from 1,200 without a price.
inline ResaleAuthorization workedExample(Listing listing = Listing::Asm, int existing = 0)
{
    ResaleAuthorization book;
    book.listing = listing;
    book.name = "Book";
    book.existingTenants = existing;
    book.bands = {{"Pilot", 1, 101.96_usd, false, Provenance::Mine},
                  {"Band 1", 25, 93.00_usd, false, Provenance::Mine},
                  {"Band 2", 100, 84.32_usd, false, Provenance::Mine},
                  {"Band 3", 500, 83.40_usd, false, Provenance::Mine},
                  {"Band 4", 1200, std::nullopt, true, Provenance::Mine}};
    return book;
}

inline Deal deal(const std::string &id, int tenants, CommitmentTerm term = CommitmentTerm::ThreeYears)
{
    Deal deal;
    deal.id.text = id;
    deal.customer.text = "c";
    deal.term = term;
    deal.tenants = {{0, tenants}};
    return deal;
}

/// From January 2027, 36 months, one authorization, one customer.
inline Scenario scenario(std::vector<Deal> deals, int existing = 0)
{
    Scenario scenario;
    scenario.settings.name = "Test";
    scenario.settings.start = YearMonth::of(2027, 1);
    scenario.authorizations = {workedExample(Listing::Asm, existing)};
    scenario.customers = {Customer{}};
    scenario.customers.front().id.text = "c";
    scenario.deals = std::move(deals);
    return scenario;
}

inline Scenario one(const Deal &deal) { return scenario({deal}); }

} // namespace dealdesk::tests
