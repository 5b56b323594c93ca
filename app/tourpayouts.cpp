#include "tourviews.h"

#include "startcontents.h"

#include "pricing/evaluate.h"
#include "ui/payouts/payoutspage.h"
#include "ui/widgets/prompts.h"
#include "wording/figuretext.h"
#include "workspace/openworkspace.h"

#include <algorithm>

namespace dealdesk::app {

namespace {

constexpr QSize payoutsSize(1286, 704);
constexpr int monthsReported = 10;

/// What is due in the first months, most of it paid as it should be.
exchange::PayoutReport reportOf(const pricing::Scenario &scenario, const pricing::Evaluation &evaluation)
{
    exchange::PayoutReport report;
    std::size_t row = 1;
    for (std::size_t deal = 0; deal < scenario.deals.size(); ++deal) {
        if (!scenario.deals[deal].included || scenario.deals[deal].route != pricing::Route::Cppo)
            continue;
        const auto customer =
            std::ranges::find(scenario.customers, scenario.deals[deal].customer, &pricing::Customer::id);
        for (const pricing::Payout &each : pricing::payouts(scenario, deal, evaluation)) {
            if (each.payoutDate >= scenario.settings.start.plus(monthsReported).firstDay() || !each.payout)
                continue;
            exchange::ReportLine line{.row = ++row, .customer = customer->name, .currency = scenario.settings.currency};
            line.reference = "t-" + std::to_string(row);
            line.invoiced = each.invoiceDate;
            line.net = *each.payout;
            line.fee = pricing::Money{-each.payout->minor / 50};
            line.tax = pricing::Money{0};
            line.isPaid = row % 7 != 0;
            if (line.isPaid)
                line.paidOn = pricing::plusDays(each.payoutDate, row % 5 == 0 ? 12 : 0);
            if (row % 11 == 0)
                line.customer = "Halcyon Freight";
            line.isRefund = row % 13 == 0;
            if (line.isRefund)
                line.net.minor = -line.net.minor / 4;
            if (row % 6 != 0)
                report.lines.push_back(std::move(line));
        }
    }
    report.lastDay = exchange::lastDayIn(report.lines);
    return report;
}

} // namespace

bool payoutPictures(const wording::Language &language, const QDir &folder, const QString &suffix)
{
    workspace::OpenWorkspace document(sampleContents());
    ui::DialogPrompts prompts;
    const pricing::Date read = document.scenario().settings.start.plus(monthsReported).firstDay();
    ui::PayoutsPage page(
        document.payoutEdits, prompts, [read] { return wording::toQDate(read); }, language, nullptr);
    page.resize(payoutsSize);
    page.show();
    bool good = grab(page, folder, QStringLiteral("payouts-nothing-%1").arg(suffix));
    document.payoutEdits.take(
        {{"collections and disbursement.csv", {}, read, reportOf(document.scenario(), *document.evaluation())}}, {});
    for (int section = 0; section < ui::PayoutsPage::SectionCount; ++section) {
        page.showSection(section);
        good = grab(page, folder, QStringLiteral("payouts-%1-%2").arg(section).arg(suffix)) && good;
    }
    return good;
}

} // namespace dealdesk::app
