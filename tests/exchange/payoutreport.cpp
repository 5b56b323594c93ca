// The marketplaces' reports as they are read, and what is refused.
#include "exchange/payoutreport.h"
#include "tests/pricing/given.h"

namespace dealdesk::tests {

using namespace exchange;

namespace {

using namespace std::chrono;

const std::string aws = "Invoice date,Offer ID,Subscriber AWS account ID,Disbursement status,Disbursement date,Listing "
                        "fee,Seller tax,Seller net revenue,Disbursed net revenue,Currency\n";
const std::string azure =
    "transactionDate;customerName;transactionCurrency;earningAmount;paymentStatus;paymentSentDate\n";

ReportLine lineOf(const std::string &text, DayOrder order = DayOrder::ByTheValues)
{
    const auto report = readPayoutReport(text, order);
    EXPECT_TRUE(report.has_value()) << text;
    return report ? report->lines.at(0) : ReportLine{};
}

std::string wrongWith(const std::string &text)
{
    const auto report = readPayoutReport(text);
    if (report)
        return "nothing";
    if (report.error().isNoReport)
        return "no report";
    if (!report.error().openDays.empty())
        return "days of " + report.error().openDays;
    return placeOf(report.error().problems.at(0)) + ": " + messageOf(report.error().problems.at(0));
}

} // namespace

TEST(PayoutReport, theTitlesTellWhoseItIs)
{
    const auto ofAws = readPayoutReport(aws + "2027-01-02,o,012345678901,Disbursed,2027-03-02,-1.50,2,3.00,3.00,USD\n");
    ASSERT_TRUE(ofAws);
    EXPECT_EQ(ofAws->kind, ReportKind::Aws);
    EXPECT_EQ(ofAws->lines[0].account, "012345678901");
    EXPECT_EQ(ofAws->lines[0].fee, Money{-150});
    EXPECT_EQ(ofAws->lines[0].tax, 2_usd);
    EXPECT_EQ(ofAws->lines[0].net, 3_usd);
    EXPECT_EQ(ofAws->lastDay, (Date{2027y / 3 / 2}));
    EXPECT_EQ(readPayoutReport(azure + "5/31/2027 0:00;A;USD;3.00;Sent;6/30/2027\n")->kind, ReportKind::Azure);
    EXPECT_EQ(wrongWith("customer,project\na,b\n"), "no report");
}

TEST(PayoutReport, whatIsPaidAndWhatIsOpen)
{
    const auto net = [](const std::string &status) {
        const ReportLine line = lineOf(aws + "2027-01-02,o,1," + status + ",,0,0,9.00,4.00,USD\n");
        return std::pair{line.isPaid, line.net};
    };
    EXPECT_EQ(net("Disbursed"), std::pair(true, 4_usd));
    EXPECT_EQ(net("Partially disbursed"), std::pair(true, 4_usd));
    EXPECT_EQ(net("Not disbursed"), std::pair(false, 9_usd));
    EXPECT_EQ(net("Failed"), std::pair(false, 9_usd));
    EXPECT_FALSE(lineOf(azure + "5/31/2027;A;USD;3;Upcoming;\n").isPaid);
    EXPECT_TRUE(lineOf(azure + "5/31/2027;A;USD;-3;Sent;\n").isRefund);
}

TEST(PayoutReport, amountsAreRoundedToTheCurrency)
{
    const auto net = [](const std::string &amount, const std::string &currency) {
        return lineOf(azure + "5/31/2027;A;" + currency + ";" + amount + ";Sent;\n").net.minor;
    };
    EXPECT_EQ(net("105.263158", "USD"), 10'526);
    EXPECT_EQ(net("0.005", "USD"), 1);
    EXPECT_EQ(net("-0.005", "USD"), -1);
    EXPECT_EQ(net("1169.5", "JPY"), 1'170);
    EXPECT_EQ(net("7", "USD"), 700);
    EXPECT_EQ(net("1.2345", "KWD"), 1'235);
}

TEST(PayoutReport, daysAreReadByTheirColumn)
{
    const auto days = [](const std::string &one, const std::string &two) {
        return azure + one + ";A;USD;3;Sent;\n" + two + ";A;USD;3;Sent;\n";
    };
    EXPECT_EQ(lineOf(days("5/6/2027 0:00", "5/31/2027 0:00")).invoiced, (Date{2027y / 5 / 6}));
    EXPECT_EQ(lineOf(days("5/6/2027", "31/5/2027")).invoiced, (Date{2027y / 6 / 5}));
    EXPECT_EQ(lineOf(days("05-06-2027", "2027-05-06")).invoiced, (Date{2027y / 5 / 6}))
        << "with dashes the month is first";
    EXPECT_EQ(wrongWith(days("5/6/2027", "7/8/2027")), "days of transactionDate");
    EXPECT_EQ(wrongWith(days("31/5/2027", "5/31/2027")), "days of transactionDate");
    EXPECT_EQ(lineOf(days("5/6/2027", "7/8/2027"), DayOrder::DayFirst).invoiced, (Date{2027y / 6 / 5}));
    EXPECT_EQ(lineOf(days("5/6/2027", "7/8/2027"), DayOrder::MonthFirst).invoiced, (Date{2027y / 5 / 6}));
    EXPECT_EQ(lineOf(days("5/6/2027", "5/31/2027"), DayOrder::DayFirst).invoiced, (Date{2027y / 5 / 6}))
        << "a column that tells is not asked about";
}

TEST(PayoutReport, whatIsWrongIsToldByRowAndColumn)
{
    EXPECT_EQ(wrongWith(azure + "5/31/2027;A;USD;1,5;Sent;\n"),
              "row 2, column earningAmount: must be a decimal with at most two decimals, written like 1234.56, found "
              "\"1,5\"");
    EXPECT_EQ(wrongWith(azure + "5/32/2027;A;USD;1;Sent;\n"),
              "row 2, column transactionDate: must be a day from 1900-01-01 to 2999-12-31, written like 2027-01-31, "
              "found \"5/32/2027\"");
    EXPECT_EQ(wrongWith(azure + "5/31/2027;A;Dollar;1;Sent;\n").substr(0, 34), "row 2, column transactionCurrency:");
    EXPECT_EQ(wrongWith(azure + "5/31/2027;A\n"), "row 2: must have as many cells as the first row, 6, found 2");
    EXPECT_EQ(wrongWith("earningAmount,paymentStatus\n1,Sent\n"), "line 1: has no column \"customername\"");
    EXPECT_EQ(wrongWith(azure + "5/31/2027;A\x07;USD;1;Sent;\n").substr(0, 28), "row 2, column customerName: ");
    EXPECT_EQ(wrongWith(azure + "\"5/31/2027;A\n"), "line 2: has a quotation mark that is never closed");
}

TEST(PayoutReport, aCustomerIsKnownByHisAccountElseByHisName)
{
    Scenario given = scenario({});
    given.customers.resize(2);
    given.customers[0].awsAccount = "012345678901";
    given.customers[0].name = "Acme";
    given.customers[1].id.text = "e";
    given.customers[1].name = "Straße AG";
    const auto payment = [&](const std::string &account, const std::string &name) {
        PayoutReport report;
        report.lines.push_back({.account = account, .customer = name, .currency = "USD"});
        return paymentsOf(report, given).at(0);
    };
    EXPECT_EQ(payment("012345678901", "Straße AG").customer, 0u) << "the account is the stronger";
    EXPECT_EQ(payment("", "STRASSE  ag").customer, 1u);
    EXPECT_EQ(payment("", "STRASSE  ag").customerBy, MatchedBy::Name);
    EXPECT_EQ(payment("", "").customer, std::nullopt);
    given.customers[1].awsAccount = "012345678901";
    EXPECT_EQ(payment("012345678901", "Acme").customer, std::nullopt) << "of two";
}

} // namespace dealdesk::tests
