// payouts: what a marketplace's report says it paid, against the payout calendar.
#include "cli.h"
#include "cli_arguments.h"
#include "cli_columns.h"
#include "cli_files.h"

#include "exchange/payoutreport.h"

namespace dealdesk::cli {

using namespace pricing;
using exchange::DayOrder;
using exchange::PayoutReport;

namespace {

std::optional<DayOrder> dayOrderOf(const std::string &word)
{
    if (word == "month-first")
        return DayOrder::MonthFirst;
    if (word == "day-first")
        return DayOrder::DayFirst;
    complain("--dates must be month-first or day-first, found \"" + word + '"');
    return std::nullopt;
}

tl::expected<PayoutReport, int> openReport(const std::string &file, DayOrder order)
{
    const auto text = openFile(file);
    if (!text)
        return tl::unexpected(text.error());
    auto report = exchange::readPayoutReport(*text, order);
    if (report)
        return std::move(*report);
    const exchange::ReportFault &fault = report.error();
    if (!fault.openDays.empty())
        return tl::unexpected(
            complainOf(file, "has days in column " + fault.openDays +
                                 " that can be read with the month or with the day first: say which with --dates"));
    if (fault.isNoReport)
        return tl::unexpected(complainOf(file, "is neither AWS's export of Collections and disbursement (Disbursement "
                                               "status, …) nor Azure's transaction history (earningAmount, …)"));
    return tl::unexpected(complainOf(file, fault.problems));
}

std::string instalmentsTable(const Scenario &scenario, const PayoutReconciliation &reconciled)
{
    const Amounts amount(scenario.settings.currency);
    Table table(1);
    table.row({"Deal", "Invoiced", "Due", "Expected", "Paid", "Difference", "Status", "Days late"});
    for (const InstalmentOutcome &each : reconciled.instalments)
        table.row({scenario.deals[each.deal].name, records::dateText(each.expected.invoiceDate),
                   records::dateText(each.expected.payoutDate), amount(each.expected.payout), amount(each.paid),
                   amount(each.difference), std::string(exchange::word(each.status)),
                   each.daysLate > 0 ? std::to_string(each.daysLate) : std::string()});
    return table.text();
}

/// The lines that are matched with nothing.
std::string openLines(const PayoutReport &report, const PayoutReconciliation &reconciled)
{
    Table table(2);
    table.row({"Row", "Reference", "Kind", "Why", "Offer", "Customer", "Net"});
    bool isAny = false;
    for (std::size_t at = 0; at < report.lines.size(); ++at) {
        const PaymentMatch &match = reconciled.matches[at];
        if (match.kind == PaymentKind::Matched)
            continue;
        const exchange::ReportLine &line = report.lines[at];
        isAny = true;
        table.row({std::to_string(line.row), line.reference, std::string(exchange::word(match.kind)),
                   std::string(exchange::word(match.why)), line.offer, line.customer,
                   line.currency + ' ' + records::groupedText(line.net, minorDigits(line.currency))});
    }
    return isAny ? table.text() : std::string();
}

std::string payoutsTable(const Scenario &scenario, const PayoutReport &report, const PayoutReconciliation &reconciled)
{
    const Amounts amount(scenario.settings.currency);
    std::string text = instalmentsTable(scenario, reconciled);
    if (const std::string open = openLines(report, reconciled); !open.empty())
        text += '\n' + open;
    Table months(1);
    months.row({"Month", "Expected", "Received"});
    for (const CashMonth &each : reconciled.months)
        months.row({records::monthText(each.month), amount(each.expected), amount(each.received)});
    return text + '\n' + months.text();
}

} // namespace

int payoutsCommand(Words words)
{
    const auto arguments = readArguments({"payouts", {"FILE"}, {"--report", "--as-of", "--dates"}, {"--table"}}, words);
    if (!arguments)
        return WrongInput;
    const auto file = arguments->required("--report", "payouts");
    if (!file)
        return WrongInput;
    const auto order =
        arguments->has("--dates") ? dayOrderOf(arguments->value("--dates")) : std::optional(DayOrder::ByTheValues);
    const auto day = records::readDay(arguments->value("--as-of"));
    if (arguments->has("--as-of") && !day)
        complain("--as-of must be a day, written like 2027-05-31, found \"" + arguments->value("--as-of") + '"');
    if (!order || (arguments->has("--as-of") && !day))
        return WrongInput;
    const auto scenario = openScenario(arguments->files.front());
    if (!scenario)
        return scenario.error();
    const auto report = openReport(*file, *order);
    if (!report)
        return report.error();
    const Date asOf = day.value_or(exchange::dayOf(*report, *scenario));
    try {
        const auto reconciled = exchange::reconciled(*report, *scenario, evaluate(*scenario), asOf);
        return print(arguments->has("--table") ? payoutsTable(*scenario, *report, reconciled)
                                               : exchange::payoutsJson(*scenario, *report, reconciled, asOf));
    } catch (const AmountOverflow &overflow) {
        return complainOf(arguments->files.front(), overflow);
    }
}

} // namespace dealdesk::cli
