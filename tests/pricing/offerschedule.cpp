// The instalments of a private offer as the portal takes them.
#include "given.h"
#include "scenarios.h"

#include "pricing/offerschedule.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace dealdesk::tests {

namespace {

Date day(int year, unsigned month, unsigned day)
{
    return std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day};
}

std::vector<OfferInstalment> schedule(const Deal &deal, std::size_t offer = 0)
{
    const Scenario scenario = one(deal);
    const Evaluation evaluation = evaluate(scenario);
    return scheduleOf(scenario, 0, offersOf(scenario, 0, evaluation).at(offer), evaluation).value();
}

/// 100 tenants for 36 months from January 2027 at 8,800 a month.
Deal billed(BillingSchedule by)
{
    Deal made = deal("d1", 100);
    made.price = MonthlyTotal{8'800.00_usd};
    made.billing.schedule = by;
    return made;
}

} // namespace

TEST(OfferSchedule, monthlyIsThirtySixInstalmentsTheLastBeforeTheEnd)
{
    const auto all = schedule(billed(BillingSchedule::Monthly));
    ASSERT_EQ(all.size(), 36u);
    for (const OfferInstalment &each : all)
        EXPECT_EQ(each.amount, 8'800.00_usd);
    EXPECT_EQ(all.front().day, day(2027, 2, 1));
    EXPECT_EQ(all[34].day, day(2029, 12, 1));
    EXPECT_EQ(all[35].day, day(2029, 12, 30)); // 1 January is behind the end
}

TEST(OfferSchedule, anEarlyEndMovesWhatIsDueOnItToo)
{
    Deal early = billed(BillingSchedule::Monthly);
    early.paperwork.edit().offerEnd = day(2029, 12, 1);
    const auto all = schedule(early);
    EXPECT_EQ(all[35].day, day(2029, 11, 30));
    EXPECT_EQ(all[34].day, day(2029, 11, 29));
    EXPECT_EQ(all[33].day, day(2029, 11, 1));
}

TEST(OfferSchedule, inAdvanceByQuarterYearAndTerm)
{
    const auto quarters = schedule(billed(BillingSchedule::Quarterly));
    ASSERT_EQ(quarters.size(), 12u);
    EXPECT_EQ(quarters.back(), (OfferInstalment{day(2029, 10, 1), 26'400.00_usd}));
    const auto years = schedule(billed(BillingSchedule::Annual));
    ASSERT_EQ(years.size(), 3u);
    EXPECT_EQ(years.front(), (OfferInstalment{day(2027, 1, 1), 105'600.00_usd}));
    EXPECT_EQ(schedule(billed(BillingSchedule::Upfront)),
              (std::vector<OfferInstalment>{{day(2027, 1, 1), 316'800.00_usd}}));
}

TEST(OfferSchedule, anExpansionWithinAYearPaysToItsEndFirst)
{
    Deal grows = billed(BillingSchedule::Annual);
    grows.tenants = {{0, 100}, {7, 140}};
    EXPECT_EQ(schedule(grows, 1), (std::vector<OfferInstalment>{{day(2027, 8, 1), 44'000.00_usd},
                                                                {day(2028, 1, 1), 105'600.00_usd},
                                                                {day(2029, 1, 1), 105'600.00_usd}}));
}

TEST(OfferSchedule, aCustomOneIsTakenAsItIs)
{
    Deal custom = billed(BillingSchedule::Custom);
    custom.billing.instalments = {{0, 16'800.00_usd}, {6, 100'000.00_usd}, {24, 200'000.00_usd}};
    EXPECT_EQ(schedule(custom), (std::vector<OfferInstalment>{{day(2027, 1, 1), 16'800.00_usd},
                                                              {day(2027, 7, 1), 100'000.00_usd},
                                                              {day(2029, 1, 1), 200'000.00_usd}}));
}

TEST(OfferSchedule, ofACustomOneAnExpansionHasWhatIsNotBeforeIt)
{
    Deal custom = billed(BillingSchedule::Custom);
    custom.tenants = {{0, 100}, {12, 140}};
    custom.billing.instalments = {{0, 116'800.00_usd}, {12, 66'666.67_usd}, {24, 133'333.33_usd}};
    EXPECT_EQ(schedule(custom, 1),
              (std::vector<OfferInstalment>{{day(2028, 1, 1), 70'400.00_usd}, {day(2029, 1, 1), 140'800.00_usd}}));
    custom.billing.instalments = {{0, 116'800.00_usd}, {11, 200'000.00_usd}};
    EXPECT_EQ(schedule(custom, 1), (std::vector<OfferInstalment>{{day(2028, 1, 1), 211'200.00_usd}})) << "all before";
}

TEST(OfferSchedule, noneWhereItIsNotKnown)
{
    Deal short_ = billed(BillingSchedule::Custom);
    short_.billing.instalments = {{0, 1.00_usd}};
    const Scenario scenario = one(short_);
    const Evaluation evaluation = evaluate(scenario);
    EXPECT_FALSE(scheduleOf(scenario, 0, offersOf(scenario, 0, evaluation).front(), evaluation));
    Deal unpriced = deal("d", 1'500);
    unpriced.price = Markup{10_pc};
    const Scenario other = one(unpriced);
    const Evaluation unknownOne = evaluate(other);
    EXPECT_FALSE(scheduleOf(other, 0, offersOf(other, 0, unknownOne).front(), unknownOne));
}

RC_GTEST_PROP(OfferSchedule, isWhatAPortalTakes, ())
{
    const Scenario of = Scenarios::any();
    for (std::size_t index = 0; index < of.deals.size(); ++index) {
        if (!of.deals[index].included)
            continue;
        std::optional<Evaluation> evaluation;
        std::vector<PrivateOffer> offers;
        try {
            evaluation = evaluate(of);
            offers = offersOf(of, index, *evaluation);
        } catch (const AmountOverflow &) {
            continue;
        }
        for (const PrivateOffer &offer : offers) {
            const auto all = scheduleOf(of, index, offer, *evaluation);
            if (!all)
                continue;
            RC_ASSERT(!all->empty() && all->size() <= 36u);
            Wide sum = 0;
            for (std::size_t at = 0; at < all->size(); ++at) {
                RC_ASSERT(at == 0 || (*all)[at - 1].day < (*all)[at].day);
                RC_ASSERT((*all)[at].amount >= Money{0});
                RC_ASSERT(offer.days < 40 || (*all)[at].day < offer.end);
                RC_ASSERT(at == 0 || (*all)[at].day > offer.start);
                sum += (*all)[at].amount.minor;
            }
            RC_ASSERT(all->front().day >= offer.start);
            RC_ASSERT(sum == offer.price->minor);
        }
    }
}

} // namespace dealdesk::tests
