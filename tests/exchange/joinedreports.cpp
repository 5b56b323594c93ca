// Reports that overlap: nothing that two of them say counts twice, and nothing is lost.
#include "exchange/joinedreports.h"
#include "tests/pricing/given.h"

namespace dealdesk::tests {

using namespace exchange;

namespace {

using namespace std::chrono;

ReportLine paidLine(const std::string &reference, Money net)
{
    ReportLine line{.reference = reference, .offer = "o", .currency = "USD"};
    line.invoiced = Date{2027y / 3 / 1};
    line.paidOn = Date{2027y / 5 / 2};
    line.net = net;
    line.isPaid = true;
    return line;
}

PayoutReport reportOf(std::vector<ReportLine> lines)
{
    PayoutReport report{.lines = std::move(lines)};
    std::size_t row = 1;
    for (ReportLine &line : report.lines)
        line.row = ++row;
    report.lastDay = lastDayIn(report.lines);
    return report;
}

struct Row {
    const char *rule;
    std::vector<ReportLine> earlier, later;
    std::vector<std::int64_t> counts; ///< net
    std::size_t saidAgain;
};

} // namespace

TEST(JoinedReports, whatTwoOfThemSayCountsOnce)
{
    ReportLine open = paidLine("t-1", 9_usd), refund = paidLine("t-1", Money{-900}), next = paidLine("t-1", 9_usd),
               dear = paidLine("", 9_usd);
    open.isPaid = false;
    open.paidOn.reset();
    refund.isRefund = true;
    next.invoiced = Date{2027y / 4 / 1};
    dear.fee = 1_usd;
    const Row rows[] = {
        {"the same line", {paidLine("t-1", 9_usd)}, {paidLine("t-1", 9_usd)}, {900}, 1},
        {"what was open is paid since", {open}, {paidLine("t-1", 9_usd)}, {900}, 1},
        {"another transaction", {paidLine("t-1", 9_usd)}, {paidLine("t-2", 9_usd)}, {900, 900}, 0},
        {"a refund leaves what it takes back", {paidLine("t-1", 9_usd)}, {refund}, {900, -900}, 0},
        {"the next invoice of a transaction", {paidLine("t-1", 9_usd)}, {next}, {900, 900}, 0},
        {"two parts of one invoice in one report", {}, {paidLine("t-1", 4_usd), paidLine("t-1", 5_usd)}, {400, 500}, 0},
        {"two parts hold in place of one",
         {paidLine("t-1", 4_usd)},
         {paidLine("t-1", 4_usd), paidLine("t-1", 5_usd)},
         {400, 500},
         1},
        {"without a reference: the same in every value", {paidLine("", 9_usd)}, {paidLine("", 9_usd)}, {900}, 1},
        {"without a reference: another fee", {paidLine("", 9_usd)}, {dear}, {900, 900}, 0},
        {"without a reference: twice in one report", {}, {paidLine("", 9_usd), paidLine("", 9_usd)}, {900, 900}, 0},
    };
    for (const Row &row : rows) {
        const PayoutReport earlier = reportOf(row.earlier), later = reportOf(row.later);
        const std::vector both{&earlier, &later};
        const JoinedReports all = joined(both);
        std::vector<std::int64_t> counts;
        for (const ReportLine &line : all.report.lines)
            counts.push_back(line.net.minor);
        EXPECT_EQ(counts, row.counts) << row.rule;
        EXPECT_EQ(all.saidAgain, row.saidAgain) << row.rule;
        EXPECT_EQ(all.from.size(), all.report.lines.size()) << row.rule;
    }
}

TEST(JoinedReports, oneReportIsItself)
{
    const PayoutReport report = reportOf({paidLine("t-1", 9_usd), paidLine("t-1", 9_usd)});
    const std::vector one{&report};
    EXPECT_EQ(joined(one).report, report);
    EXPECT_TRUE(joined({}).report.lines.empty());
}

} // namespace dealdesk::tests
