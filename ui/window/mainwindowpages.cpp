// The pages of the window: their list, how each is made and wired, which is in front, and how the window was left.
#include "mainwindow.h"

#include "navrail.h"
#include "openentries.h"
#include "pagescroller.h"

#include "tables/dealconditions.h"
#include "tables/findindex.h"
#include "ui/branding/brandingpage.h"
#include "ui/compare/comparepage.h"
#include "ui/customers/customerspage.h"
#include "ui/deals/dealspage.h"
#include "ui/forecast/forecastpage.h"
#include "ui/payouts/payoutspage.h"
#include "ui/pricebooks/bookexchange.h"
#include "ui/pricebooks/pricebookspage.h"
#include "ui/quotes/quotespage.h"
#include "ui/quotes/quoting.h"
#include "ui/quotes/sentquotes.h"
#include "ui/readiness/readinesspage.h"
#include "ui/settings/marketplacespart.h"
#include "ui/settings/settingspage.h"
#include "ui/usage/usagepage.h"
#include "ui/whatif/whatifpage.h"
#include "ui/widgets/keptname.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/readingorder.h"
#include "ui/widgets/windowhabits.h"
#include "wording/pages/windowwords.h"

#include <QStackedWidget>

#include <algorithm>

namespace dealdesk::ui {

namespace {

/// The name is kept as a habit and is the icon's; the key is in people's fingers. A new page brings its own of both,
/// wherever it stands.
struct ListedPage {
    const char *name;
    QKeyCombination key;
    QString (*title)();
};

const std::array<ListedPage, MainWindow::PageCount> listed{
    {{"deals", Qt::CTRL | Qt::Key_1, [] { return MainWindow::tr("Deals"); }},
     {"customers", Qt::CTRL | Qt::Key_2, [] { return MainWindow::tr("Customers"); }},
     {"forecast", Qt::CTRL | Qt::Key_3, [] { return MainWindow::tr("Forecast"); }},
     {"compare", Qt::CTRL | Qt::Key_4, [] { return MainWindow::tr("Compare"); }},
     {"whatif", Qt::CTRL | Qt::Key_5, [] { return MainWindow::tr("What if"); }},
     {"pricebooks", Qt::CTRL | Qt::Key_6, [] { return MainWindow::tr("Price books"); }},
     {"readiness", Qt::CTRL | Qt::Key_8, [] { return MainWindow::tr("Readiness"); }},
     {"quotes", Qt::CTRL | Qt::Key_0, [] { return MainWindow::tr("Quotes"); }},
     {"usage", Qt::CTRL | Qt::SHIFT | Qt::Key_U, [] { return MainWindow::tr("Usage"); }},
     {"payouts", Qt::CTRL | Qt::SHIFT | Qt::Key_Y, [] { return MainWindow::tr("Payouts"); }},
     {"branding", Qt::CTRL | Qt::Key_9, [] { return MainWindow::tr("Branding"); }},
     {"settings", Qt::CTRL | Qt::Key_7, [] { return MainWindow::tr("Settings"); }}}};

/// Of the windows that kept a number, in the order of that time.
const QByteArrayList pagesOfThen{"deals", "customers", "forecast", "compare", "whatif", "pricebooks", "settings"};

QByteArrayList pageNames()
{
    QByteArrayList names;
    for (const ListedPage &each : listed)
        names.append(each.name);
    return names;
}

} // namespace

void MainWindow::addPages()
{
    for (const ListedPage &each : listed)
        rail->addPage(each.title(), QLatin1String(each.name), each.key);
}

std::vector<tables::WindowPart> MainWindow::pagesToFind() const
{
    std::vector<tables::WindowPart> parts;
    for (const ListedPage &each : listed)
        parts.push_back({tables::FindKind::Page,
                         each.name,
                         each.title(),
                         {},
                         QKeySequence(each.key).toString(QKeySequence::NativeText),
                         {}});
    return parts;
}

QWidget *MainWindow::pageWidget(int page)
{
    QWidget *&made = pages[static_cast<std::size_t>(page)];
    if (made)
        return made;
    switch (page) {
    case Customers: {
        auto *customers = new CustomersPage(document.factEdits, document.dealEdits, today, language, stack);
        connect(customers, &CustomersPage::notice, notice, [this](const QString &sentence) { notice->say(sentence); });
        connect(customers, &CustomersPage::settingsAsked, this, [this] { openPage(Settings); });
        connect(customers, &CustomersPage::bookAsked, this, [this](pricing::Listing listing) {
            openPage(PriceBooks);
            static_cast<PriceBooksPage *>(pages[PriceBooks])->setListing(listing);
        });
        connect(customers, &CustomersPage::dealAsked, this, [this](workspace::RowKey deal, tables::DealField field) {
            showPage(Deals);
            chooseDeal(deal);
            deals->enterField(field);
        });
        made = customers;
        break;
    }
    case Forecast: {
        auto *forecast = new ForecastPage(document, habits, language, stack);
        connect(forecast, &ForecastPage::missingAsked, this, &MainWindow::showNextOf);
        made = forecast;
        break;
    }
    case Compare: {
        auto *compare = new ComparePage(document, document.viewState, language, stack);
        connect(compare, &ComparePage::duplicateAsked, this, [this] {
            if (entriesAreSettled())
                duplicateScenario();
        });
        made = compare;
        break;
    }
    case WhatIf: {
        auto *whatIf = new WhatIfPage(document.dealEdits, document.viewState, habits, language, stack);
        const auto follow = [this, whatIf] {
            if (const auto deal = deals->chosen())
                whatIf->setDeal(*deal);
        };
        connect(deals, &DealsPage::chosenChanged, whatIf, follow);
        connect(whatIf, &WhatIfPage::dealChosen, this, &MainWindow::chooseDeal);
        follow();
        made = whatIf;
        break;
    }
    case PriceBooks: {
        auto *books = new PriceBooksPage(document.factEdits, prompts, language, stack);
        books->setClock(today);
        auto *exchange = new BookExchange(document.factEdits, prompts, language, books);
        connect(exchange, &BookExchange::notice, notice, [this](const QString &sentence) { notice->say(sentence); });
        books->addToHead(exchange);
        made = books;
        break;
    }
    case Readiness: {
        auto *readiness = new ReadinessPage(document.factEdits, document.dealEdits, habits, today, language, stack);
        const auto follow = [this, readiness] {
            if (const auto deal = deals->chosen())
                readiness->setDeal(*deal);
        };
        connect(deals, &DealsPage::chosenChanged, readiness, follow);
        connect(readiness, &ReadinessPage::dealChosen, this, &MainWindow::chooseDeal);
        connect(readiness, &ReadinessPage::dealAsked, this, [this](workspace::RowKey deal) {
            showPage(Deals);
            chooseDeal(deal);
        });
        connect(readiness, &ReadinessPage::notice, notice, [this](const QString &sentence) { notice->say(sentence); });
        connect(readiness, &ReadinessPage::refused, notice,
                [this](const QString &sentence) { notice->say(sentence, tables::Tone::Bad); });
        connect(readiness, &ReadinessPage::authorizationAsked, this, &MainWindow::showAuthorization);
        connect(readiness, &ReadinessPage::knowledgeAsked, this, [this](const QString &row) {
            showKnowledge(row);
            static_cast<SettingsPage *>(pages[Settings])->marketplaces()->setFocus(Qt::OtherFocusReason);
        });
        follow();
        made = readiness;
        break;
    }
    case Quotes: {
        auto *quotes = new QuotesPage(document.quoteEdits, today, language, stack);
        connect(quotes, &QuotesPage::documentAsked, sent, &SentQuotes::openDocument);
        connect(quotes, &QuotesPage::revisionAsked, quoting, &Quoting::goOnWith);
        connect(quotes, &QuotesPage::mailAsked, sent, &SentQuotes::mail);
        connect(quotes, &QuotesPage::quoteAsked, this, [this] {
            if (const auto deal = deals->chosen())
                quoting->quoteCustomer(*deal, wording::dealChosenElsewhere());
            else
                notice->say(wording::chooseDealToQuote());
        });
        made = quotes;
        break;
    }
    case Usage: {
        auto *usage = new UsagePage(document.usageEdits, document.dealEdits, habits, prompts, today, language, stack);
        connect(usage, &UsagePage::notice, notice, [this](const QString &sentence) { notice->say(sentence); });
        made = usage;
        break;
    }
    case Payouts: {
        auto *payouts = new PayoutsPage(document.payoutEdits, prompts, today, language, stack);
        connect(payouts, &PayoutsPage::notice, notice, [this](const QString &sentence) { notice->say(sentence); });
        made = payouts;
        break;
    }
    case Branding: {
        auto *branding = new BrandingPage(document.factEdits, prompts, language, stack);
        connect(branding, &BrandingPage::notice, notice, [this](const QString &sentence) { notice->say(sentence); });
        made = branding;
        break;
    }
    default: {
        auto *settings = new SettingsPage(document.scenarioEdits, document.factEdits, prompts, language, stack);
        connect(settings, &SettingsPage::writingChosen, this, &MainWindow::write);
        made = settings;
        break;
    }
    }
    stack->addWidget(made);
    return made;
}

void MainWindow::showAuthorization(workspace::RowKey key)
{
    showPage(PriceBooks);
    static_cast<PriceBooksPage *>(pages[PriceBooks])->showAuthorization(key);
}

void MainWindow::showKnowledge(const QString &row)
{
    showPage(Settings);
    static_cast<SettingsPage *>(pages[Settings])->marketplaces()->choose(row.toStdString());
}

CustomersPage *MainWindow::customersPage() { return static_cast<CustomersPage *>(pageWidget(Customers)); }

void MainWindow::showPage(int page)
{
    if (page < 0 || page >= PageCount)
        return;
    settleEntries(*this); // what is being typed is taken; what was refused stays on its page
    stack->setCurrentWidget(pageWidget(page));
    rail->setPage(page);
    habits.keep(QStringLiteral("page"), listed[static_cast<std::size_t>(page)].name);
}

void MainWindow::openPage(int page)
{
    if (page < 0 || page >= PageCount)
        return;
    showPage(page);
    QWidget *target = pageWidget(page)->focusProxy();
    const QList<QWidget *> reachable = readingOrder(*pageWidget(page));
    if (!reachable.contains(target))
        target = reachable.value(0);
    if (target)
        target->setFocus(Qt::ShortcutFocusReason);
}

int MainWindow::page() const
{
    const auto at = std::ranges::find(pages, stack->currentWidget());
    return static_cast<int>(at - pages.begin());
}

void MainWindow::restoreView()
{
    if (restoreGeometry(habits.habit(QStringLiteral("window"))))
        standOnScreen();
    deals->setPanelShown(habits.habit(QStringLiteral("sidePanel")) != "folded");
    deals->restoreLayout(habits.habit(QStringLiteral("dealsLayout")));
    deals->setConditions(tables::DealConditions::fromText(document.viewState.view(dealsView)));
    deals->chooseFirst();
    const QByteArray deal = document.viewState.view(QStringLiteral("deal"));
    if (!deal.isEmpty())
        deals->choose({deal.toLongLong()});
    openPage(keptAt(habits.habit(QStringLiteral("page")), pageNames(), pagesOfThen).value_or(Deals));
    quoting->sayWhatIsNotWritten();
}

void MainWindow::keepView()
{
    habits.keep(QStringLiteral("window"), saveGeometry());
    keepLayout();
    if (const auto deal = deals->chosen())
        document.viewState.setView(QStringLiteral("deal"), QByteArray::number(static_cast<qlonglong>(deal->value)));
}

void MainWindow::keepLayout() { habits.keep(QStringLiteral("dealsLayout"), deals->saveLayout()); }

} // namespace dealdesk::ui
