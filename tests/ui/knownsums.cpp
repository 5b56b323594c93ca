// One deal without a wholesale price: every window shows what the others come to, says without how many, names the same
// deals for the same reason, and leads to them.
#include "dealsfixture.h"

#include "support/language.h"
#include "support/testfile.h"
#include "ui/deals/dealtotalsbar.h"
#include "ui/forecast/forecastcharts.h"
#include "ui/forecast/forecastnotes.h"
#include "ui/forecast/forecastpage.h"
#include "ui/whatif/whatifpage.h"
#include "ui/widgets/notestrip.h"
#include "ui/window/mainwindow.h"
#include "ui/window/statusline.h"

#include <QLabel>
#include <QPushButton>

using namespace dealdesk;
using namespace pricing;

class KnownSumsTest : public DealsFixture
{
    Q_OBJECT

private:
    /// A priced deal, one in a band that needs a longer term, one that renews at a loss and is known, one more
    /// unpriced.
    static Scenario scenario()
    {
        Scenario made = test::golden("no-price");
        Deal base = made.deals.front();
        made.deals.clear();
        const auto add = [&](const char *id, Listing listing, int tenants, CommitmentTerm term) -> Deal & {
            Deal deal = base;
            deal.id.text = deal.name = id;
            deal.listing = listing;
            deal.term = term;
            deal.tenants = {{0, tenants}};
            deal.price = UnitPrice{Money{100'00}};
            return made.deals.emplace_back(deal);
        };
        made.authorizations.push_back(made.authorizations.front());
        made.authorizations.back().listing = Listing::Sat;
        add("Priced", Listing::Sat, 60, CommitmentTerm::OneYear);
        add("Rollout", Listing::Asm, 1'300, CommitmentTerm::OneYear);
        Deal &falling = add("Falling", Listing::Sat, 60, CommitmentTerm::OneYear);
        falling.price = UnitPrice{Money{85'00}};
        falling.atEnd = AtEnd::Renews;
        add("Second", Listing::Asm, 10, CommitmentTerm::OneYear);
        return made;
    }

    ui::DealTotalsBar *totals() { return session->window()->findChild<ui::DealTotalsBar *>(); }
    ui::StatusLine *status() { return session->window()->findChild<ui::StatusLine *>(); }
    QPushButton *leadOf(QWidget *part)
    {
        for (auto *button : part->findChildren<QPushButton *>())
            if (button->property("role") == QLatin1String("link") && button->isVisible())
                return button;
        return nullptr;
    }
    QString chosen()
    {
        const auto key = session->window()->dealsPage()->chosen();
        return key ? QString::fromStdString(
                         document().scenario().deals[*workspace::indexOf(document().current().dealKeys, *key)].name)
                   : QString();
    }
    void open(Scenario made)
    {
        session = std::make_unique<app::Session>(test::english(), prompts, [] { return QDate(2026, 12, 1); });
        const QString path = folder.filePath(QStringLiteral("known%1.dealdesk").arg(++workspaces));
        QVERIFY(session->create(path, workspace::contentsOf({std::move(made)})));
        QVERIFY(QTest::qWaitForWindowActive(session->window()));
    }

private Q_SLOTS:
    void init() { open(scenario()); }

    void theTotalsRowSumsTheOthersAndNamesTheDeals()
    {
        QVERIFY(document().evaluation()->deals[2].renewalFlags.has(Flag::BelowWholesale));
        const Evaluation &is = *document().evaluation();
        const Money known{is.month(0, 0).margin->minor + is.month(2, 0).margin->minor};
        QCOMPARE(totals()->titleText(), "4 deals — * without 2 deals: no wholesale price for Rollout and 1 more deal");
        QCOMPARE(totals()->textOf(tables::DealsTable::Margin), "* " + test::figures().money(known));
        QCOMPARE(totals()->textOf(tables::DealsTable::Billed), "$142,100.00"); // what customers pay is known
        QVERIFY(totals()->textOf(tables::DealsTable::MarginPercent).startsWith("* "));
    }

    void enterInTheTotalsRowGoesFromOneToTheNext()
    {
        totals()->setFocus(Qt::TabFocusReason);
        QVERIFY(totals()->hasFocus());
        QTest::keyClick(totals(), Qt::Key_Return);
        QCOMPARE(chosen(), "Rollout");
        QTest::keyClick(totals(), Qt::Key_Return);
        QCOMPARE(chosen(), "Second");
        QTest::keyClick(totals(), Qt::Key_Return);
        QCOMPARE(chosen(), "Rollout");
        QTest::mouseClick(totals(), Qt::LeftButton, {}, {20, 10});
        QCOMPARE(chosen(), "Second");
    }

    void theStatusLineSumsTheOthersAndLeadsToThemFromAnyPage()
    {
        const wording::FigureText figures = test::figures();
        const QString margin = figures.wholeMoney(document().evaluation()->known.totalMargin);
        QVERIFY(document().evaluation()->known.totalMargin && !document().evaluation()->portfolio.totalMargin);
        bool said = false;
        for (const QLabel *label : status()->findChildren<QLabel *>())
            said = said || label->text().contains("margin over 36 months " + margin);
        QVERIFY(said);
        QPushButton *lead = leadOf(status());
        QVERIFY(lead);
        QCOMPARE(lead->text(), "without 2 deals");
        QCOMPARE(lead->accessibleDescription(), "no wholesale price for Rollout and 1 more deal");
        session->window()->showPage(ui::MainWindow::Forecast);
        QVERIFY(session->window()->page() != ui::MainWindow::Deals);
        lead->setFocus(Qt::TabFocusReason);
        QTest::keyClick(lead, Qt::Key_Space);
        QCOMPARE(session->window()->page(), int(ui::MainWindow::Deals));
        QCOMPARE(chosen(), "Rollout");
    }

    void theForecastShowsWhatIsKnownAndLeadsToTheRest()
    {
        session->window()->showPage(ui::MainWindow::Forecast);
        auto *page = session->window()->findChild<ui::ForecastPage *>();
        QVERIFY(page);
        const QStringList findings = page->findChild<ui::ForecastCharts *>()->findings();
        QVERIFY2(!findings.first().contains("without"), "what is billed is known");
        QVERIFY2(findings.last().endsWith("— margin without 2 deals in Jan 2027 – Dec 2027"),
                 qPrintable(findings.last()));
        const QString notes = page->findChild<ui::ForecastNotes *>()->text();
        QVERIFY(notes.contains("Rollout: Negotiated band needs 2 or 3 years"));
        QVERIFY(notes.contains("Second: ") && !notes.contains("Falling"));
        bool headline = false;
        for (const QLabel *label : page->findChildren<QLabel *>())
            headline = headline || label->text().contains("over 36 months — without 2 deals");
        QVERIFY(headline);
        QPushButton *lead = leadOf(page);
        QVERIFY(lead);
        lead->setFocus(Qt::TabFocusReason);
        QTest::keyClick(lead, Qt::Key_Space);
        QCOMPARE(session->window()->page(), int(ui::MainWindow::Deals));
    }

    void theLastDealThatIsPricedTakesTheMarksAway()
    {
        for (const std::size_t deal : {std::size_t{1}, std::size_t{3}}) {
            Deal now = document().scenario().deals[deal];
            now.included = false;
            document().dealEdits.changeDeal(document().current().dealKeys[deal], now, "Leave it out");
        }
        QVERIFY(!leadOf(status()));
        QCOMPARE(totals()->titleText(), "2 of 4 deals");
        QVERIFY(!totals()->textOf(tables::DealsTable::Margin).startsWith('*'));
        QCOMPARE(totals()->focusPolicy(), Qt::NoFocus);
    }

    void aSimulationLeavesThemOutAndNamesThem()
    {
        Deal uncertain = document().scenario().deals[0];
        uncertain.probability = Percent{5'000};
        document().dealEdits.changeDeal(document().current().dealKeys[0], uncertain, "Half");
        session->window()->showPage(ui::MainWindow::WhatIf);
        auto *page = session->window()->findChild<ui::WhatIfPage *>();
        QVERIFY(page);
        page->showSection(ui::WhatIfPage::Simulation);
        const auto strip = [&] {
            for (const auto *each : session->window()->findChildren<ui::NoteStrip *>())
                if (each->isVisible() && each->text().startsWith("Without"))
                    return each->text();
            return QString();
        };
        QTRY_COMPARE(strip(), "Without Rollout and 1 more deal, which have no wholesale price; their tenants count.");
    }
};

DEALDESK_TESTS(KnownSumsTest, QApplication)
#include "knownsums.moc"
