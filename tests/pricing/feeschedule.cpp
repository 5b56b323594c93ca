// What a marketplace takes of private offers, and what of it the partner bears (pricing rules, section 14).
#include "given.h"
#include "scenarios.h"

#include "pricing/feeschedule.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <limits>

namespace dealdesk::tests {

namespace {

const FeeRows published{{0_usd, 3_pc}, {1'000'000_usd, 2_pc}, {10'000'000_usd, 1.5_pc}};
const FeeRows publishedRenewal{{0_usd, 1.5_pc}};

FeeSchedules schedules(FeeBearer bearer = FeeBearer::Publisher, Percent part = {})
{
    const FeeSchedule each{published, publishedRenewal, {}, bearer, part};
    return {each, {{{0_usd, 3_pc}}, publishedRenewal, {}, bearer, part}};
}

DealFees fees(const Scenario &of, const FeeSchedules &by, std::size_t deal = 0)
{
    const Evaluation evaluation = evaluate(of);
    return feesOf(of, deal, offersOf(of, deal, evaluation), evaluation, by);
}

/// Of an only offer of this wholesale.
OfferFee feeOf(const std::optional<Money> &wholesale, const FeeSchedules &by, Scenario of = one(deal("d", 100)))
{
    const Evaluation evaluation = evaluate(of);
    auto offers = offersOf(of, 0, evaluation);
    offers.front().wholesale = wholesale;
    return feesOf(of, 0, offers, evaluation, by).offers.front();
}

/// 100 tenants for 36 months at 8,800 a month: W = 258,012.00, B = 316,800.00.
Deal workedDeal()
{
    Deal rollout = deal("d", 100);
    rollout.price = MonthlyTotal{8'800.00_usd};
    return rollout;
}

} // namespace

TEST(FeeSchedule, theRateIsOneOfTheWholeContractValue)
{
    struct Row {
        Money wholesale;
        Percent rate;
        Money fee;
    };
    const Row rows[] = {
        {2'000'000_usd, 2_pc, 40'000_usd},
        {500'000_usd, 3_pc, 15'000_usd}, // four of them are 60,000
        {999'999.99_usd, 3_pc, 30'000_usd},
        {1'000'000_usd, 2_pc, 20'000_usd},
        {9'999'999.99_usd, 2_pc, 200'000_usd},
        {10'000'000_usd, 1.5_pc, 150'000_usd},
        {0_usd, 3_pc, 0_usd},
        {0.16_usd, 3_pc, 0_usd}, // 0.48 cents
        {0.17_usd, 3_pc, 0.01_usd},
        {0.50_usd, 3_pc, 0.02_usd}, // a half is rounded up
    };
    for (const Row &row : rows) {
        const OfferFee fee = feeOf(row.wholesale, schedules());
        EXPECT_EQ(fee.rate, row.rate) << row.wholesale.minor;
        EXPECT_EQ(fee.fee.whole, row.fee) << row.wholesale.minor;
        EXPECT_FALSE(fee.isRenewal || fee.unknown);
    }
}

TEST(FeeSchedule, whatIsOnTopIsAddedToEachRate)
{
    FeeSchedules by = schedules();
    by.aws.onTop = 0.5_pc;
    EXPECT_EQ(feeOf(2'000'000_usd, by).fee.whole, 50'000_usd);
}

TEST(FeeSchedule, whoBearsItTakesHisShare)
{
    struct Row {
        FeeBearer bearer;
        Percent part;
        Money partners, publishers;
    };
    const Row rows[] = {
        {FeeBearer::Publisher, {}, 0_usd, 7'740.36_usd},       {FeeBearer::Partner, {}, 7'740.36_usd, 0_usd},
        {FeeBearer::Split, 40_pc, 3'096.14_usd, 4'644.22_usd}, // 3,096.144
        {FeeBearer::Split, 12.5_pc, 967.55_usd, 6'772.81_usd}, // 967.545: a half is rounded up
        {FeeBearer::Split, 0_pc, 0_usd, 7'740.36_usd},         {FeeBearer::Split, 100_pc, 7'740.36_usd, 0_usd},
    };
    for (const Row &row : rows) {
        const DealFees all = fees(one(workedDeal()), schedules(row.bearer, row.part));
        const OfferFee &fee = all.offers.front();
        EXPECT_EQ(fee.fee, (Fee{7'740.36_usd, row.partners, row.publishers}));
        EXPECT_EQ(fee.netBefore, 58'788.00_usd);
        EXPECT_EQ(fee.netAfter, (Money{5'878'800 - row.partners.minor}));
        EXPECT_EQ(all.sum, fee.fee);
        EXPECT_EQ(all.netBefore, 58'788.00_usd);
        EXPECT_EQ(all.netAfter, fee.netAfter);
    }
}

TEST(FeeSchedule, whatThePartnerAddsIsFreeOfIt)
{
    Deal dear = workedDeal();
    dear.price = MonthlyTotal{88'000.00_usd};
    EXPECT_EQ(fees(one(dear), schedules()).sum.whole, 7'740.36_usd);
}

TEST(FeeSchedule, anExpansionIsARenewalAndItsOldOfferChargesUntilItComes)
{
    Deal grows = deal("d", 100); // unit 71.67
    grows.price = UnitPrice{88.00_usd};
    grows.tenants = {{0, 100}, {12, 150}};
    const DealFees all = fees(one(grows), schedules(FeeBearer::Partner));
    ASSERT_EQ(all.offers.size(), 2u);
    EXPECT_FALSE(all.offers[0].isRenewal);
    EXPECT_EQ(all.offers[0].fee.whole, 7'740.36_usd);       // 3 % of 36 months
    EXPECT_EQ(all.offers[0].untilNext.whole, 2'580.12_usd); // of 12
    EXPECT_TRUE(all.offers[1].isRenewal);
    EXPECT_EQ(all.offers[1].rate, 1.5_pc);
    EXPECT_EQ(all.offers[1].fee.whole, 3'870.18_usd); // of 258,012.00
    EXPECT_EQ(all.offers[1].untilNext, all.offers[1].fee);
    EXPECT_EQ(all.sum.whole, 6'450.30_usd);
    EXPECT_EQ(all.netBefore, 78'384.00_usd); // 16.33 of each tenant a month
    EXPECT_EQ(all.netAfter, 71'933.70_usd);
}

TEST(FeeSchedule, aCustomersEarlierDealOfTheListingOnTheMarketplaceMakesARenewal)
{
    const Deal later = [] {
        Deal deal = workedDeal();
        deal.id.text = "later";
        deal.startMonth = 6;
        return deal;
    }();
    Deal earlier = workedDeal();
    const auto isRenewal = [&](const Deal &before) {
        return fees(scenario({before, later}), schedules(), 1).offers.front().isRenewal;
    };
    EXPECT_TRUE(isRenewal(earlier));
    EXPECT_FALSE(fees(scenario({earlier, later}), schedules(), 0).offers.front().isRenewal);
    const auto changed = [&](auto change) {
        Deal other = earlier;
        change(other);
        return other;
    };
    EXPECT_FALSE(isRenewal(changed([](Deal &deal) { deal.startMonth = 6; })));
    EXPECT_FALSE(isRenewal(changed([](Deal &deal) { deal.included = false; })));
    EXPECT_FALSE(isRenewal(changed([](Deal &deal) { deal.status = DealStatus::Lost; })));
    EXPECT_FALSE(isRenewal(changed([](Deal &deal) { deal.route = Route::Mpo; })));
    EXPECT_FALSE(isRenewal(changed([](Deal &deal) { deal.listing = Listing::Sat; })));
    EXPECT_FALSE(isRenewal(changed([](Deal &deal) { deal.customer.text = "another"; })));
}

TEST(FeeSchedule, theDealsOwnFeeTakesItsPlace)
{
    Deal own = workedDeal();
    own.marketplaceFee = 2.5_pc; // 220.00 a month of 8,800
    const DealFees all = fees(one(own), schedules());
    const OfferFee &fee = all.offers.front();
    EXPECT_EQ(fee.basis, FeeBasis::DealsOwn);
    EXPECT_EQ(fee.rate, 2.5_pc);
    EXPECT_EQ(fee.fee, (Fee{7'920_usd, 7'920_usd, 0_usd}));
    EXPECT_EQ(fee.netBefore, 58'788_usd);
    EXPECT_EQ(fee.netAfter, 50'868_usd);
    EXPECT_EQ(all.netBefore, 58'788_usd);
    EXPECT_EQ(all.netAfter, 50'868_usd);
    EXPECT_EQ(all.netAfter, evaluate(one(own)).deals.front().totalNetMargin);
}

TEST(FeeSchedule, eachMarketplaceHasItsOwnAndADirectContractNone)
{
    FeeSchedules by = schedules(FeeBearer::Partner);
    by.azure.first = {{0_usd, 4_pc}};
    Deal contract = workedDeal();
    contract.route = Route::Mpo;
    EXPECT_EQ(fees(one(contract), by).sum.whole, 10'320.48_usd);
    contract.route = Route::Direct;
    const DealFees direct = fees(one(contract), by);
    EXPECT_EQ(direct.offers.front().basis, FeeBasis::NoMarketplace);
    EXPECT_EQ(direct.offers.front().fee, (Fee{0_usd, 0_usd, 0_usd}));
    EXPECT_EQ(direct.netAfter, 58'788_usd);
}

TEST(FeeSchedule, whatIsUnknownIsNotZeroButTheShareOfWhoBearsNoneIs)
{
    Deal noPrice = deal("d", 1'500);
    noPrice.price = UnitPrice{85.00_usd};
    for (const auto bearer : {FeeBearer::Publisher, FeeBearer::Partner, FeeBearer::Split}) {
        const DealFees all = fees(one(noPrice), schedules(bearer, 40_pc));
        const OfferFee &fee = all.offers.front();
        EXPECT_EQ(fee.unknown, NoFee::UnknownAmount);
        EXPECT_FALSE(fee.rate || fee.fee.whole || all.sum.whole || fee.netBefore || all.netAfter);
        EXPECT_EQ(fee.fee.partners, bearer == FeeBearer::Publisher ? std::optional(0_usd) : unknown);
        EXPECT_EQ(fee.fee.publishers, bearer == FeeBearer::Partner ? std::optional(0_usd) : unknown);
    }
    noPrice.price = Markup{20_pc};
    noPrice.marketplaceFee = 3_pc;
    EXPECT_EQ(fees(one(noPrice), schedules()).offers.front().unknown, NoFee::UnknownAmount);
}

TEST(FeeSchedule, inAnotherCurrencyThanTheRowsOnlyOneRateCanBeTold)
{
    Scenario yen = one(workedDeal());
    yen.settings.currency = "JPY";
    const OfferFee fee = fees(yen, schedules(FeeBearer::Partner)).offers.front();
    EXPECT_EQ(fee.unknown, NoFee::OtherCurrency);
    EXPECT_FALSE(fee.fee.whole || fee.netAfter);
    EXPECT_EQ(fee.netBefore, 58'788_usd);                   // as minor units
    EXPECT_EQ(fees(yen, schedules()).netAfter, 58'788_usd); // the publisher's: no matter
    EXPECT_EQ(feeOf(0_usd, schedules(), yen).fee.whole, 0_usd);
    yen.deals.front().route = Route::Mpo; // one rate
    EXPECT_EQ(fees(yen, schedules()).sum.whole, 7'740.36_usd);
    yen.deals.front().route = Route::Cppo;
    yen.deals.front().startMonth = 1;
    yen.deals.push_back(workedDeal()); // so the other one is a renewal, which has one rate
    EXPECT_EQ(fees(yen, schedules()).offers.front().rate, 1.5_pc);
}

TEST(FeeSchedule, whatIsBeyond64BitsNamesTheDeal)
{
    Scenario of = one(workedDeal());
    const Evaluation evaluation = evaluate(of);
    auto offers = offersOf(of, 0, evaluation);
    offers.front().wholesale = Money{std::numeric_limits<std::int64_t>::max()};
    FeeSchedules by = schedules();
    by.aws.first = {{0_usd, 100_pc}};
    by.aws.onTop = 100_pc;
    EXPECT_THROW(feesOf(of, 0, offers, evaluation, by), AmountOverflow);
}

namespace {

FeeRows anyRows()
{
    FeeRows rows{{Money{0}, Percent{Scenarios::pick(0, 10'000)}}};
    while (!Scenarios::one(3))
        rows.push_back(
            {Money{rows.back().from.minor + Scenarios::pick(1, 1'000'000'000)}, Percent{Scenarios::pick(0, 10'000)}});
    return rows;
}

FeeSchedule anySchedule()
{
    return {anyRows(), anyRows(), Percent{Scenarios::pick(0, 100)}, static_cast<FeeBearer>(Scenarios::pick(0, 2)),
            Percent{Scenarios::pick(0, 10'000)}};
}

void sharesAddUp(const Fee &fee)
{
    if (!fee.whole)
        return;
    RC_ASSERT(fee.partners->minor >= 0 && fee.publishers->minor >= 0);
    RC_ASSERT(fee.partners->minor + fee.publishers->minor == fee.whole->minor);
}

} // namespace

RC_GTEST_PROP(FeeSchedule, sharesAddUpAndSumsAreOfWhatIsCharged, ())
{
    const Scenario of = Scenarios::any();
    const FeeSchedules by{anySchedule(), anySchedule()};
    for (std::size_t index = 0; index < of.deals.size(); ++index) {
        if (!of.deals[index].included)
            continue;
        DealFees all;
        std::vector<PrivateOffer> offers;
        std::optional<Money> total;
        try {
            const Evaluation evaluation = evaluate(of);
            offers = offersOf(of, index, evaluation);
            total = evaluation.deals[index].totalNetMargin;
            all = feesOf(of, index, offers, evaluation, by);
        } catch (const AmountOverflow &) {
            continue;
        }
        RC_ASSERT(all.offers.size() == offers.size());
        sharesAddUp(all.sum);
        Wide whole = 0;
        for (std::size_t each = 0; each < offers.size(); ++each) {
            const OfferFee &fee = all.offers[each];
            sharesAddUp(fee.fee);
            sharesAddUp(fee.untilNext);
            RC_ASSERT(fee.unknown.has_value() == !fee.fee.whole);
            if (!fee.fee.whole)
                continue;
            RC_ASSERT(fee.untilNext.whole->minor <= fee.fee.whole->minor);
            whole += fee.untilNext.whole->minor;
            if (fee.basis == FeeBasis::Schedule)
                RC_ASSERT((2 * Wide{offers[each].wholesale->minor} * fee.rate->basisPoints + 10'000) / 20'000 ==
                          fee.fee.whole->minor);
        }
        if (all.sum.whole)
            RC_ASSERT(whole == all.sum.whole->minor);
        RC_ASSERT((of.deals[index].marketplaceFee == Percent{0} ? all.netBefore : all.netAfter) == total);
        if (all.netAfter)
            RC_ASSERT(Wide{all.netBefore->minor} - all.sum.partners->minor == all.netAfter->minor);
    }
}

RC_GTEST_PROP(FeeSchedule, withinARowALargerContractPaysNoLess, ())
{
    const FeeRows rows = anyRows();
    const Money less{Scenarios::pick(0, 2'000'000'000)}, more{less.minor + Scenarios::pick(0, 1'000'000'000)};
    const auto rowOf = [&](Money value) { // from the end, unlike the program
        for (std::size_t row = rows.size(); row-- > 0;)
            if (value >= rows[row].from)
                return row;
        return rows.size();
    };
    FeeSchedules by = schedules();
    by.aws.first = rows;
    const OfferFee smaller = feeOf(less, by), larger = feeOf(more, by);
    RC_ASSERT(*larger.rate == rows[rowOf(more)].rate);
    if (rowOf(less) == rowOf(more) || *smaller.rate <= *larger.rate)
        RC_ASSERT(*smaller.fee.whole <= *larger.fee.whole);
}

} // namespace dealdesk::tests
