// evaluate() against the month by month evaluator of reference.h, on random scenarios, overflow and the deal it names
// included.
#include "reference.h"
#include "scenarios.h"

#include "guidance/names.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <set>

namespace dealdesk::tests {

namespace {

using reference::Amount;

Amount wide(const std::optional<Money> &money) { return money ? Amount{money->minor} : std::nullopt; }
Amount wide(const std::optional<Percent> &percent) { return percent ? Amount{percent->basisPoints} : std::nullopt; }

std::string shown(const Amount &amount)
{
    return amount ? std::to_string(static_cast<long double>(*amount)) : "unknown";
}

/// Remembers the first difference.
class Differences
{
public:
    std::string first;

    void compare(const std::string &what, const auto &is, const Amount &expected)
    {
        Amount value;
        if constexpr (std::is_integral_v<std::decay_t<decltype(is)>>)
            value = is;
        else
            value = wide(is);
        if (first.empty() && value != expected)
            first = what + " is " + shown(value) + ", by the reference " + shown(expected);
    }
    void compareText(const std::string &what, const std::string &is, const std::string &expected)
    {
        if (first.empty() && is != expected)
            first = what + " is " + is + ", by the reference " + expected;
    }
};

std::string joined(FlagSet flags)
{
    std::set<std::string> sorted;
    for (const Flag flag : flags.list())
        sorted.insert(std::string(guidance::id(flag)));
    std::string text;
    for (const auto &flag : sorted)
        text += flag + ' ';
    return text;
}
std::string joined(const std::set<std::string> &flags)
{
    std::string text;
    for (const auto &flag : flags)
        text += flag + ' ';
    return text;
}

void compareMonths(Differences &found, const std::string &deal, std::span<const Stretch> stretches,
                   const std::vector<reference::Month> &months)
{
    std::vector<MonthFigures> all;
    for (const Stretch &stretch : stretches) {
        found.compare(deal + " stretch begins", stretch.firstMonth, Wide{static_cast<int>(all.size())});
        all.insert(all.end(), static_cast<std::size_t>(stretch.months), stretch.figures);
    }
    found.compare(deal + " months", all.size(), static_cast<Wide>(months.size()));
    for (std::size_t index = 0; index < std::min(all.size(), months.size()); ++index) {
        const MonthFigures &is = all[index];
        const reference::Month &expected = months[index];
        const std::string at = deal + " month " + std::to_string(index) + ' ';
        found.compare(at + "tenants", is.tenants, expected.tenants);
        found.compare(at + "band", is.band, expected.band);
        found.compare(at + "wholesale unit", is.wholesaleUnit, expected.wholesaleUnit);
        found.compare(at + "billed", is.billed, expected.billed);
        found.compare(at + "wholesale", is.wholesale, expected.wholesale);
        found.compare(at + "margin", is.margin, expected.margin);
        found.compare(at + "marketplace fee", is.marketplaceFee, expected.fee);
        found.compare(at + "platform fee", is.platformFee, expected.platform);
        found.compare(at + "net margin", is.netMargin, expected.net);
    }
}

void comparePayouts(Differences &found, const std::string &deal, const std::vector<Payout> &is,
                    const std::vector<reference::Instalment> &expected)
{
    const auto text = [](int year, int month, int day) {
        return std::to_string(year) + '-' + std::to_string(month) + '-' + std::to_string(day);
    };
    const auto dateText = [&](Date date) {
        return text(static_cast<int>(date.year()), static_cast<int>(unsigned{date.month()}),
                    static_cast<int>(unsigned{date.day()}));
    };
    found.compare(deal + " instalments", is.size(), static_cast<Wide>(expected.size()));
    for (std::size_t index = 0; index < std::min(is.size(), expected.size()); ++index) {
        const auto &want = expected[index];
        const std::string at = deal + " instalment " + std::to_string(index) + ' ';
        found.compareText(at + "invoiced", dateText(is[index].invoiceDate), text(want.year, want.month, 1));
        found.compareText(at + "paid out", dateText(is[index].payoutDate),
                          text(want.paidYear, want.paidMonth, want.paidDay));
        found.compare(at + "billed", is[index].billed, want.billed);
        found.compare(at + "payout", is[index].payout, want.payout);
    }
}

void compareDeal(Differences &found, const Scenario &scenario, std::size_t index, const Evaluation &evaluation,
                 const reference::DealResult &expected)
{
    const std::string id = scenario.deals[index].id.text;
    const DealFigures &is = evaluation.deals[index];
    found.compare(id + " included", is.included, Wide{expected.included});
    if (!is.included || !expected.included) {
        found.compare(id + " stretches", is.allStretches, Wide{0});
        return;
    }
    compareMonths(found, id, evaluation.allStretches(index), expected.months);
    found.compare(id + " unit", is.unit, expected.unit);
    found.compare(id + " arr", is.arr, expected.arr);
    found.compare(id + " exitArr", is.exitArr, expected.exitArr);
    found.compare(id + " acv", is.acv, expected.acv);
    found.compare(id + " tcv", is.tcv, expected.tcv);
    found.compare(id + " totalWholesale", is.totalWholesale, expected.totalWholesale);
    found.compare(id + " totalMargin", is.totalMargin, expected.totalMargin);
    found.compare(id + " totalNetMargin", is.totalNetMargin, expected.totalNetMargin);
    found.compare(id + " marginPercent", is.marginPercent, expected.marginPercent);
    found.compare(id + " totalMarginPercent", is.totalMarginPercent, expected.totalMarginPercent);
    found.compareText(id + " flags", joined(is.flags), joined(expected.flags));
    found.compareText(id + " renewal flags", joined(is.renewalFlags), joined(expected.renewalFlags));
    found.compareText(id + " route", std::string(guidance::id(is.recommendedRoute)), expected.route);
    comparePayouts(found, id, payouts(scenario, index, evaluation), expected.instalments);
}

void comparePortfolio(Differences &found, const Scenario &scenario, const Portfolio &is,
                      const reference::Result &expected)
{
    found.compare("horizon", is.months.size(), static_cast<Wide>(expected.months.size()));
    for (std::size_t index = 0; index < std::min(is.months.size(), expected.months.size()); ++index) {
        const PortfolioMonth &month = is.months[index];
        const reference::PortfolioMonth &want = expected.months[index];
        const std::string at = "portfolio month " + std::to_string(index) + ' ';
        found.compare(at + "tenants", month.tenants, want.tenants);
        for (const auto &authorization : scenario.authorizations) {
            const ListingMonth &listing = month.listings[static_cast<std::size_t>(authorization.listing)];
            found.compare(at + "total", listing.total, want.listings.at(authorization.listing).first);
            found.compare(at + "band", listing.band, want.listings.at(authorization.listing).second);
        }
        found.compare(at + "mrr", month.mrr, want.mrr);
        found.compare(at + "arr", month.arr, want.arr);
        found.compare(at + "wholesale", month.wholesale, want.wholesale);
        found.compare(at + "margin", month.margin, want.margin);
        found.compare(at + "netMargin", month.netMargin, want.net);
        found.compare(at + "payout", month.payout, want.payout);
    }
    found.compare("weightedArr", is.weightedArr, expected.weightedArr);
    found.compare("totalBilled", is.totalBilled, expected.totalBilled);
    found.compare("totalWholesale", is.totalWholesale, expected.totalWholesale);
    found.compare("totalMargin", is.totalMargin, expected.totalMargin);
    found.compare("totalNetMargin", is.totalNetMargin, expected.totalNetMargin);
}

/// Empty where both agree.
std::string difference(const Scenario &scenario)
{
    std::optional<reference::Result> expected;
    std::optional<std::size_t> tooLarge;
    try {
        expected = reference::evaluate(scenario);
    } catch (const reference::TooLarge &failure) {
        tooLarge = failure.deal;
    }
    Differences found;
    try {
        const Evaluation evaluation = evaluate(scenario);
        if (tooLarge)
            return "the reference finds " + scenario.deals[*tooLarge].id.text + " too large";
        found.compare("deals", evaluation.deals.size(), static_cast<Wide>(expected->deals.size()));
        for (std::size_t index = 0; index < scenario.deals.size(); ++index)
            compareDeal(found, scenario, index, evaluation, expected->deals[index]);
        comparePortfolio(found, scenario, evaluation.portfolio, *expected);
    } catch (const AmountOverflow &overflow) {
        if (!tooLarge)
            return std::string("only evaluate says: ") + overflow.what();
        found.compare("named deal", overflow.dealIndex(), static_cast<Wide>(*tooLarge));
    }
    return found.first;
}

bool overflows(const Scenario &scenario)
{
    try {
        evaluate(scenario);
        return false;
    } catch (const AmountOverflow &) {
        return true;
    }
}

} // namespace

RC_GTEST_PROP(AgainstReference, everyFigureOfEveryScenario, ())
{
    const Scenario scenario = Scenarios::any();
    const std::string found = difference(scenario);
    RC_CLASSIFY(scenario.settings.bandPolicy == BandPolicy::Floating, "floating");
    RC_CLASSIFY(overflows(scenario), "too large");
    RC_LOG() << found;
    RC_ASSERT(found.empty());
}

TEST(AgainstReference, aDifferenceWouldBeSeen)
{
    Scenario scenario;
    scenario.settings.start = YearMonth::of(2027, 1);
    scenario.authorizations.push_back(
        {Listing::Asm, "Book", 0, {}, {{"Band", 1, Money{100}, false, Provenance::Mine}}});
    scenario.deals.push_back({});
    scenario.deals.front().id.text = "d";
    ASSERT_EQ(difference(scenario), "");
    const Evaluation evaluation = evaluate(scenario);
    scenario.deals.front().marketplaceFee = Percent{1'000};
    Differences found;
    compareDeal(found, scenario, 0, evaluation, reference::evaluate(scenario).deals.front());
    EXPECT_NE(found.first, "");
}

} // namespace dealdesk::tests
