#include "tourviews.h"

#include "ui/customers/customerspage.h"
#include "ui/customers/routesection.h"
#include "ui/deals/dealpanel.h"
#include "ui/deals/dealspage.h"
#include "ui/deals/dealstrip.h"
#include "ui/deals/growthview.h"
#include "ui/deals/offersview.h"
#include "ui/deals/rampchart.h"
#include "ui/forecast/forecastchooser.h"
#include "ui/settings/marketplacespart.h"
#include "ui/settings/settingspage.h"
#include "ui/whatif/whatifpage.h"
#include "ui/window/pagescroller.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTextStream>

#include <algorithm>

namespace dealdesk::app {

namespace {

const char *const pageNames[] = {"deals",     "customers", "forecast", "compare", "what-if",  "price-books",
                                 "readiness", "quotes",    "usage",    "payouts", "branding", "settings"};
static_assert(std::size(pageNames) == ui::MainWindow::PageCount);
const char *const whatIfNames[] = {"what-if", "what-if-deal", "what-if-sensitivity", "what-if-simulation"};

/// Chart animations are off and layouts settle in the event loop.
bool grab(ui::MainWindow &window, const QString &path)
{
    for (int i = 0; i < 5; ++i)
        QApplication::processEvents();
    return tell(window.grab().save(path), path);
}

/// Each section; the simulation's when it has its figures.
bool whatIfPictures(ui::MainWindow &window, const QDir &folder, const QString &suffix)
{
    auto *page = static_cast<ui::WhatIfPage *>(window.pageWidget(ui::MainWindow::WhatIf));
    bool good = true;
    for (int section = 0; section < ui::WhatIfPage::SectionCount; ++section) {
        page->showSection(section);
        while (page->isBusy())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        const auto name = QLatin1String(whatIfNames[section]);
        good = grab(window, folder.filePath(QStringLiteral("%1-%2.png").arg(name, suffix))) && good;
    }
    page->showSection(ui::WhatIfPage::Scale);
    return good;
}

/// The other views of the forecast.
bool forecastViews(ui::MainWindow &window, const QDir &folder, const QString &suffix)
{
    auto *chooser = window.pageWidget(ui::MainWindow::Forecast)->findChild<ui::ForecastChooser *>();
    const ui::ForecastChoice before = chooser->choice();
    bool good = true;
    for (const auto &[name, words] :
         {std::pair("tenants", "tenants"), std::pair("cash", "cash"),
          std::pair("margin-by-customer", "money customer margin"), std::pair("tenants-by-listing", "tenants listing"),
          std::pair("cash-by-route", "cash route")}) {
        chooser->choose(ui::ForecastChoice::fromText(words));
        good = grab(window, folder.filePath(QStringLiteral("forecast-%1-%2.png").arg(QLatin1String(name), suffix))) &&
               good;
    }
    chooser->choose(before);
    return good;
}

/// Of the deal with the most steps.
bool growthPicture(ui::MainWindow &window, const workspace::Document &document, const QString &path)
{
    const auto &deals = document.scenario().deals;
    const auto most =
        std::ranges::max_element(deals, {}, [](const pricing::Deal &deal) { return deal.tenants.size(); });
    if (most == deals.end())
        return true;
    ui::DealsPage *page = window.dealsPage();
    const auto before = page->chosen();
    page->choose(document.current().dealKeys[static_cast<std::size_t>(most - deals.begin())]);
    page->lower()->setTab(ui::DealStrip::Growth);
    page->lower()->growth()->chart()->choose(static_cast<int>(most->tenants.size()) - 1);
    const bool good = grab(window, path);
    page->lower()->setTab(ui::DealStrip::Terms);
    if (before)
        page->choose(*before);
    return good;
}

/// The chosen deal's offers: their rows, and further below the checks.
bool offersPictures(ui::MainWindow &window, const QDir &folder, const QString &suffix)
{
    ui::DealPanel *panel = window.dealsPage()->panel();
    QTabWidget *tabs = panel->tabWidget();
    const int before = tabs->currentIndex();
    panel->bringToFront(panel->offersView());
    auto *area = static_cast<QScrollArea *>(tabs->currentWidget());
    bool good = grab(window, folder.filePath(QStringLiteral("deals-offers-%1.png").arg(suffix)));
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    good = grab(window, folder.filePath(QStringLiteral("deals-offers-below-%1.png").arg(suffix))) && good;
    area->verticalScrollBar()->setValue(0);
    tabs->setCurrentIndex(before);
    return good;
}

/// A customer's routes beside each other, and further below the terms, his commitments and the sources.
bool routePictures(ui::MainWindow &window, const QDir &folder, const QString &suffix)
{
    auto *page = static_cast<ui::CustomersPage *>(window.pageWidget(ui::MainWindow::Customers));
    page->showSection(ui::CustomersPage::Route);
    bool good = grab(window, folder.filePath(QStringLiteral("customers-route-%1.png").arg(suffix)));
    auto *bar = page->routes()->findChild<QScrollArea *>()->verticalScrollBar();
    constexpr int parts = 3; // below the first
    for (int part = 1; part <= parts; ++part) {
        bar->setValue(bar->maximum() * part / parts);
        good = grab(window, folder.filePath(QStringLiteral("customers-route-%1-%2.png").arg(part).arg(suffix))) && good;
    }
    bar->setValue(0);
    page->showSection(ui::CustomersPage::Details);
    return good;
}

/// What the marketplaces allow, a row that is disputed.
bool marketplacesPicture(ui::MainWindow &window, const QString &path)
{
    auto *page = static_cast<ui::SettingsPage *>(window.pageWidget(ui::MainWindow::Settings));
    page->marketplaces()->choose("mpo-vm-terms");
    const bool good = grab(window, path);
    window.findChild<ui::PageScroller *>()->verticalScrollBar()->setValue(0);
    return good;
}

} // namespace

bool tell(bool written, const QString &path)
{
    QTextStream(written ? stdout : stderr)
        << (written ? "wrote " : "could not write ") << QDir::toNativeSeparators(path) << '\n';
    return written;
}

bool grab(QWidget &widget, const QDir &folder, const QString &name)
{
    for (int i = 0; i < 5; ++i)
        QApplication::processEvents();
    const QString path = folder.filePath(name + QStringLiteral(".png"));
    return tell(widget.grab().save(path), path);
}

bool pictures(ui::MainWindow &window, const workspace::Document &document, const QDir &folder, const QString &suffix)
{
    window.showPage(ui::MainWindow::Deals);
    bool good = growthPicture(window, document, folder.filePath(QStringLiteral("growth-%1.png").arg(suffix)));
    for (int page = 0; page < ui::MainWindow::PageCount; ++page) {
        window.showPage(page);
        if (page == ui::MainWindow::WhatIf) {
            good = whatIfPictures(window, folder, suffix) && good;
            continue;
        }
        good = grab(window, folder.filePath(QStringLiteral("%1-%2.png").arg(QLatin1String(pageNames[page]), suffix))) &&
               good;
        if (page == ui::MainWindow::Deals)
            good = offersPictures(window, folder, suffix) && good;
        if (page == ui::MainWindow::Customers)
            good = routePictures(window, folder, suffix) && good;
        if (page == ui::MainWindow::Settings)
            good =
                marketplacesPicture(window, folder.filePath(QStringLiteral("marketplaces-%1.png").arg(suffix))) && good;
        if (page == ui::MainWindow::Forecast)
            good = forecastViews(window, folder, suffix) && good;
    }
    return good;
}

} // namespace dealdesk::app
