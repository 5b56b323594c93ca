// How a line of a marketplace's report finds its instalment, and what is never guessed.
#include "pricing/receivedpayouts.h"
#include "tests/pricing/given.h"

namespace dealdesk::tests {

namespace {

using namespace std::chrono;

/// Customers c and e with a CPPO deal each, 30 dollars of margin a month, billed monthly: invoiced from February 2027
/// on, paid 60 days later.
Scenario twoDeals()
{
    Scenario given = scenario({deal("first", 3, CommitmentTerm::OneYear), deal("second", 3, CommitmentTerm::OneYear)});
    given.authorizations.front().bands = {{"All", 1, 80_usd, false, Provenance::Mine}};
    given.customers.push_back({});
    given.customers.back().id.text = "e";
    for (Deal &each : given.deals)
        each.price = UnitPrice{90_usd};
    given.deals[1].customer.text = "e";
    given.deals[0].paperwork.edit().offers = {{.id = "offer-1"}};
    return given;
}

ReportedPayment payment(const std::string &offer, Date invoiced, Money net)
{
    return {.offer = offer, .invoiced = invoiced, .paidOn = Date{2027y / 4 / 2}, .net = net};
}
ReportedPayment of(std::size_t customer, Date invoiced, Money net)
{
    ReportedPayment made = payment("", invoiced, net);
    made.customer = customer;
    made.customerBy = MatchedBy::Account;
    return made;
}

PayoutReconciliation reconciled(const Scenario &given, const std::vector<ReportedPayment> &lines,
                                Date asOf = Date{2027y / 4 / 30})
{
    return reconcilePayouts(given, evaluate(given), Route::Cppo, lines, asOf);
}

} // namespace

TEST(ReceivedPayouts, aLineFindsItsInstalmentOrSaysWhyNot)
{
    const Date first{2027y / 2 / 1};
    ReportedPayment undated = payment("offer-1", first, 30_usd);
    undated.invoiced.reset();
    ReportedPayment euros = payment("offer-1", first, 30_usd);
    euros.isOfCurrency = false;
    struct Row {
        const char *rule;
        ReportedPayment line;
        PaymentKind kind;
        WhyUnmatched why;
        std::optional<std::size_t> instalment;
    };
    const std::vector<Row> rows{
        {"by its offer", payment("offer-1", first, 30_usd), PaymentKind::Matched, WhyUnmatched::Matched, 0},
        {"by another amount of it", payment("offer-1", first, 7_usd), PaymentKind::Matched, WhyUnmatched::Matched, 0},
        {"by its revision", payment("offer-1@3", first, 30_usd), PaymentKind::Matched, WhyUnmatched::Matched, 0},
        {"13 days from it", payment("offer-1", plusDays(first, 13), 30_usd), PaymentKind::Matched,
         WhyUnmatched::Matched, 0},
        {"15 days from both",
         payment("offer-1", Date{2027y / 3 / 16}, 30_usd),
         PaymentKind::Unknown,
         WhyUnmatched::NoInstalment,
         {}},
        {"before the first",
         payment("offer-1", Date{2027y / 1 / 1}, 30_usd),
         PaymentKind::Unknown,
         WhyUnmatched::NoInstalment,
         {}},
        {"an offer without a day has twelve", undated, PaymentKind::Unknown, WhyUnmatched::SeveralInstalments, {}},
        {"an offer of nobody", payment("offer-9", first, 30_usd), PaymentKind::Unknown, WhyUnmatched::Nobodys, {}},
        {"by its customer and amount", of(1, first, 30_usd), PaymentKind::Matched, WhyUnmatched::Matched, 12},
        {"a cent off", of(1, first, 30.01_usd), PaymentKind::Matched, WhyUnmatched::Matched, 12},
        {"two cents off", of(1, first, 30.02_usd), PaymentKind::Unknown, WhyUnmatched::NoInstalment, {}},
        {"another currency", euros, PaymentKind::Unknown, WhyUnmatched::Currency, {}},
        {"taken back", payment("offer-1", first, Money{-500}), PaymentKind::Refund, WhyUnmatched::Matched, {}},
    };
    for (const Row &row : rows) {
        const auto match = reconciled(twoDeals(), {row.line}).matches.at(0);
        EXPECT_EQ(match.kind, row.kind) << row.rule;
        EXPECT_EQ(match.why, row.why) << row.rule;
        EXPECT_EQ(match.instalment, row.instalment) << row.rule;
    }
}

TEST(ReceivedPayouts, severalThatWouldDoAreNotChosenFrom)
{
    Scenario given = twoDeals();
    given.deals[1].customer.text = "c";
    given.deals[0].paperwork.edit().offers.clear();
    const Date first{2027y / 2 / 1};
    EXPECT_EQ(reconciled(given, {of(0, first, 30_usd)}).matches[0].why, WhyUnmatched::SeveralInstalments);
    given.deals[0].paperwork.edit().offers = {{.id = "offer-1"}};
    const auto both = reconciled(given, {of(0, first, 30_usd), payment("offer-1", first, 30_usd)});
    EXPECT_EQ(both.matches[0].instalment, 12u) << "what the offer found leaves one";
    EXPECT_EQ(both.matches[1].instalment, 0u);
}

TEST(ReceivedPayouts, anInstalmentIsPaidShortOverLateOrNotFound)
{
    const Date first{2027y / 2 / 1}; // due on 2 April
    const auto outcome = [&](const std::vector<ReportedPayment> &lines, Date asOf = Date{2027y / 4 / 30}) {
        return reconciled(twoDeals(), lines, asOf).instalments.at(0);
    };
    EXPECT_EQ(outcome({payment("offer-1", first, 30_usd)}).status, InstalmentStatus::Paid);
    EXPECT_EQ(outcome({payment("offer-1", first, 29.99_usd)}).status, InstalmentStatus::Paid);
    EXPECT_EQ(outcome({payment("offer-1", first, 29.98_usd)}).status, InstalmentStatus::Short);
    EXPECT_EQ(outcome({payment("offer-1", first, 30.02_usd)}).status, InstalmentStatus::Over);
    const auto twice = outcome({payment("offer-1", first, 10_usd), payment("offer-1", first, 20_usd)});
    EXPECT_EQ(twice.status, InstalmentStatus::Paid) << "in two parts";
    EXPECT_EQ(twice.difference, Money{0});
    EXPECT_EQ(twice.payments, (std::vector<std::size_t>{0, 1}));
    ReportedPayment late = payment("offer-1", first, 30_usd);
    late.paidOn = Date{2027y / 4 / 12};
    EXPECT_EQ(outcome({late}).daysLate, 10);
    ReportedPayment open = late;
    open.isPaid = false;
    EXPECT_EQ(outcome({open}).status, InstalmentStatus::Undisbursed);
    EXPECT_EQ(outcome({open}).undisbursed, 30_usd);
    EXPECT_EQ(outcome({}).status, InstalmentStatus::NotFound);
    EXPECT_EQ(outcome({}).daysLate, 28);
    EXPECT_EQ(outcome({}, Date{2027y / 4 / 1}).status, InstalmentStatus::NotDue);
    EXPECT_EQ(outcome({}, Date{2027y / 4 / 1}).daysLate, 0);
}

TEST(ReceivedPayouts, cashIsCountedByItsMonths)
{
    const auto months = reconciled(twoDeals(), {payment("offer-1", Date{2027y / 2 / 1}, 30_usd),
                                                payment("", Date{2027y / 2 / 1}, 5_usd),
                                                payment("offer-1", Date{2027y / 2 / 1}, Money{-100})})
                            .months;
    ASSERT_FALSE(months.empty());
    EXPECT_EQ(months[0].month, YearMonth::of(2027, 4));
    EXPECT_EQ(months[0].expected, 120_usd) << "two deals; 1 February and 1 March are both paid in April";
    EXPECT_EQ(months[0].received, 34_usd) << "unknown lines count, what was taken back is off";
    EXPECT_EQ(months[1].received, std::nullopt) << "what comes after the report's day is not known";
}

TEST(ReceivedPayouts, onlyIncludedDealsOfTheMarketplaceAreExpected)
{
    Scenario given = twoDeals();
    given.deals[0].route = Route::Mpo;
    given.deals[1].included = false;
    EXPECT_TRUE(reconciled(given, {}).instalments.empty());
    EXPECT_EQ(reconcilePayouts(given, evaluate(given), Route::Mpo, {}, Date{2027y / 1 / 1}).instalments.size(), 12u);
}

} // namespace dealdesk::tests
