#include "tourviews.h"

#include "startcontents.h"

#include "guidance/listings.h"
#include "guidance/poc.h"
#include "ui/readiness/coselldialog.h"
#include "ui/readiness/readinesspage.h"
#include "ui/readiness/requestdialog.h"
#include "ui/widgets/windowhabits.h"
#include "wording/pages/coselltext.h"
#include "workspace/openworkspace.h"

#include <QApplication>
#include <QCheckBox>

namespace dealdesk::app {

using namespace pricing;

namespace {

constexpr QSize pageSize(1166, 704); // what a window of 1366 × 768 has for a page

constexpr Date today = std::chrono::year{2026} / 12 / 2; // a Wednesday

/// The sample's, in a week with something to do.
workspace::Contents aWeek()
{
    workspace::Contents contents = sampleContents();
    workspace::ScenarioEntry &entry = contents.scenarios.front();
    auto &deals = entry.scenario.deals;
    Paperwork &first = deals[0].paperwork.edit();
    first.offers = {{.id = "offer-7kq2mabc41x",
                     .expires = plusDays(today, 12),
                     .created = plusDays(today, -2),
                     .sent = plusDays(today, -1)}};
    first.nextStep = "Call procurement about the purchase order";
    first.nextStepBy = plusDays(today, 1);
    first.ticks = {"2026-12-01 cppo-allow-listed By mail of their administrator"};
    deals[0].status = DealStatus::Offered;
    if (deals.size() > 1) {
        Paperwork &second = deals[1].paperwork.edit();
        second.expectedClose = plusDays(today, -3);
        second.nextStep = "Send the security questionnaire";
        second.nextStepBy = plusDays(today, 2);
    }
    first.pocOption = PocOption::FourteenDays;
    first.pocStart = plusDays(today, -1);
    first.pocTenants = 3;
    first.gate10 = std::chrono::year{2027} / 1 / 4;
    first.gate100 = std::chrono::year{2027} / 7 / 1;
    first.gate1200 = std::chrono::year{2028} / 7 / 3;
    auto &firm = contents.facts.firm;
    firm[guidance::rowOf(guidance::PocList::Questions)] = {
        "Who decides after the PoC, and by when?\nWhich domains and address ranges are scanned?\nWho may see findings?",
        {}};
    firm[guidance::rowOf(guidance::PocList::Deliverables14)] = {"List of assets\nFindings with what to do", {}};
    firm[guidance::rowOf(guidance::FirmId::AwsAccount)] = {"001234567890", {}};
    firm[guidance::requestRow(Listing::Asm, Route::Cppo)] = {"2026-11-27", {}};
    firm[guidance::requestRow(Listing::Sat, Route::Cppo)] = {"2026-11-02 2026-11-06", {}};
    firm[guidance::tickRow("aws-seller")] = {"2026-10-14", "Tax interview by Ann"};
    contents.facts.partner.cppoEnrolled = true;
    settle(entry, contents.facts);
    return contents;
}

} // namespace

bool readinessPictures(const wording::Language &language, const QDir &folder, const QString &suffix)
{
    workspace::OpenWorkspace document(aWeek());
    ui::WindowHabits habits;
    ui::ReadinessPage page(
        document.factEdits, document.dealEdits, habits, [] { return QDate(2026, 12, 2); }, language);
    page.resize(pageSize);
    page.show();
    page.setDeal(document.current().dealKeys.front());
    bool good = true;
    for (const auto &[section, name] :
         {std::pair(ui::ReadinessPage::ThisWeek, "week"), std::pair(ui::ReadinessPage::Aws, "aws"),
          std::pair(ui::ReadinessPage::Azure, "azure"), std::pair(ui::ReadinessPage::Deal, "deal"),
          std::pair(ui::ReadinessPage::Poc, "poc")}) {
        page.showSection(section);
        good = grab(page, folder, QStringLiteral("readiness-%1-%2").arg(QLatin1String(name), suffix)) && good;
    }
    ui::RequestDialog dialog(
        wording::requestMail("Northwind Security", document.facts().firm, Listing::Asm, Route::Cppo,
                             guidance::listingCode(Listing::Asm, Route::Cppo, guidance::Marketplaces())),
        true);
    dialog.show();
    good = grab(dialog, folder, QStringLiteral("readiness-mail-%1").arg(suffix)) && good;
    const wording::FigureText figures(language, wording::text(document.scenario().settings.currency));
    ui::CoSellDialog coSell(
        wording::coSellIntro(Route::Cppo),
        wording::coSellText(wording::coSellBrief(document.scenario(), 0, document.evaluation(), {}), figures));
    coSell.show();
    return grab(coSell, folder, QStringLiteral("readiness-cosell-%1").arg(suffix)) && good;
}

} // namespace dealdesk::app
