#include "tour.h"

#include "session.h"

#include "quotes/quotepdf.h"
#include "ui/dealspage.h"
#include "ui/dealstrip.h"
#include "ui/forecastchooser.h"
#include "ui/growthview.h"
#include "ui/rampchart.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>

#include <algorithm>

namespace dealdesk::app {

namespace {

const char *const pageNames[] = {"deals", "customers", "forecast", "compare", "what-if", "price-books", "settings"};

bool tell(bool written, const QString &path)
{
    QTextStream(written ? stdout : stderr)
        << (written ? "wrote " : "could not write ") << QDir::toNativeSeparators(path) << '\n';
    return written;
}

/// Chart animations are off and layouts settle in the event loop.
bool grab(ui::MainWindow &window, const QString &path)
{
    for (int i = 0; i < 5; ++i)
        QApplication::processEvents();
    return tell(window.grab().save(path), path);
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

bool pictures(ui::MainWindow &window, const workspace::Document &document, const QDir &folder, const QString &suffix)
{
    window.showPage(ui::MainWindow::Deals);
    bool good = growthPicture(window, document, folder.filePath(QStringLiteral("growth-%1.png").arg(suffix)));
    for (int page = 0; page < ui::MainWindow::PageCount; ++page) {
        window.showPage(page);
        good = grab(window, folder.filePath(QStringLiteral("%1-%2.png").arg(QLatin1String(pageNames[page]), suffix))) &&
               good;
        if (page == ui::MainWindow::Forecast)
            good = forecastViews(window, folder, suffix) && good;
    }
    return good;
}

bool documents(const workspace::Document &document, const QDir &folder)
{
    const pricing::Evaluation *evaluation = document.evaluation();
    if (!evaluation || document.scenario().deals.empty())
        return true;
    const quotes::QuoteDetails details{QStringLiteral("Q-2027-0001"), QDate(2026, 12, 1), QDate(2026, 12, 31), true};
    const auto quote = quotes::customerQuote(document.scenario(), 0, *evaluation, details);
    const QString path = folder.filePath(QStringLiteral("quote.pdf")),
                  internal = folder.filePath(QStringLiteral("internal-summary.pdf"));
    const bool wrote = tell(quote && quotes::writePdf(*quote, path), path);
    return tell(quotes::writePdf(quotes::internalSummary(document.scenario(), 0, *evaluation, details), internal)
                    .has_value(),
                internal) &&
           wrote;
}

} // namespace

bool tour(Session &session, const QString &path)
{
    const QDir folder(path);
    if (!folder.mkpath(QStringLiteral(".")))
        return tell(false, path);
    ui::MainWindow &window = *session.window();
    window.resize(1366, 768);
    bool good = true;
    for (const ui::Scheme scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
        ui::applyTheme(*qApp, scheme);
        good = pictures(window, *session.document(), folder,
                        scheme == ui::Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light")) &&
               good;
    }
    return documents(*session.document(), folder) && good;
}

} // namespace dealdesk::app
