#include "ui/compare/comparepage.h"

#include "support/language.h"
#include "support/openscenario.h"
#include "support/testfile.h"
#include "tables/comparisontable.h"
#include "ui/compare/comparisonchart.h"
#include "ui/compare/comparisonpicture.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/notestrip.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/theme.h"
#include "workspace/openworkspace.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHelpEvent>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QToolTip>
#include <QtTest>

using namespace dealdesk;
using namespace pricing;

namespace {

Scenario named(Scenario scenario, const char *name)
{
    scenario.settings.name = name;
    return scenario;
}

Scenario dearer()
{
    Scenario scenario = named(test::workedExample(), "Dearer");
    scenario.deals[0].price = MonthlyTotal{Money{9'000'00}};
    return scenario;
}

} // namespace

class ComparePageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<workspace::OpenWorkspace> document;
    std::unique_ptr<ui::ComparePage> page;

    void open(std::vector<Scenario> scenarios)
    {
        page.reset();
        document = std::make_unique<workspace::OpenWorkspace>(workspace::contentsOf(std::move(scenarios)));
        page = std::make_unique<ui::ComparePage>(*document, document->viewState, test::english());
        page->resize(1286, 694);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    }
    ui::ComparisonPicture *picture() const { return page->findChild<ui::ComparisonPicture *>(); }
    ui::DataTable *table(const char *name) const
    {
        for (ui::DataTable *each : page->findChildren<ui::DataTable *>()) {
            if (each->accessibleName() == QLatin1String(name))
                return each;
        }
        return nullptr;
    }
    QList<QComboBox *> combos() const { return page->findChildren<QComboBox *>(); }
    bool shows(const QString &text) const
    {
        const auto labels = page->findChildren<QLabel *>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel *each) { return each->isVisible() && each->text() == text; });
    }

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void cleanup()
    {
        page.reset();
        document.reset();
    }

    void withOneScenarioItOffersToDuplicateIt()
    {
        open({named(test::workedExample(), "Base")});
        QVERIFY(shows("There is one scenario in this workspace"));
        QSignalSpy asked(page.get(), &ui::ComparePage::duplicateAsked);
        auto *duplicate = page->findChild<QPushButton *>();
        QCOMPARE(duplicate->text(), "Duplicate this scenario");
        duplicate->setFocus();
        QTest::keyClick(duplicate, Qt::Key_Space);
        QCOMPARE(asked.size(), 1);
        document->scenarioEdits.duplicateScenario(document->currentKey(), "Copy", "Duplicate");
        QVERIFY(!shows("There is one scenario in this workspace"));
        QVERIFY(shows("No input differs"));
        QCOMPARE(picture()->finding(), "“Copy” and “Base” bring the same ARR in the last month");
    }

    void saysWhichIsBetterAndByHowMuch()
    {
        open({named(test::workedExample(), "Base"), dearer()});
        QCOMPARE(picture()->finding(), "“Dearer” brings $2,400 more ARR in the last month than “Base”");
        auto *amounts = page->findChild<QTabBar *>();
        amounts->setFocus();
        QTest::keyClick(amounts, Qt::Key_Right);
        QTRY_COMPARE(picture()->finding(), "“Dearer” brings $7,200 more margin than “Base”");
        QVERIFY(shows("1 input differs"));
    }

    void monthsThatAreNotTheSame_data()
    {
        QTest::addColumn<int>("horizon");
        QTest::addColumn<int>("startMonth");
        QTest::addColumn<bool>("said");
        QTest::newRow("the same") << 24 << 1 << false;
        QTest::newRow("another horizon") << 12 << 1 << true;
        QTest::newRow("another first month") << 24 << 4 << true;
    }
    void monthsThatAreNotTheSame()
    {
        QFETCH(int, horizon);
        QFETCH(int, startMonth);
        QFETCH(bool, said);
        Scenario base = named(test::workedExample(), "Base"), other = dearer();
        for (Scenario *each : {&base, &other}) {
            each->settings.start = YearMonth::of(2027, 1);
            each->settings.horizonMonths = 24;
        }
        other.settings.start = YearMonth::of(2027, startMonth);
        other.settings.horizonMonths = horizon;
        open({base, other});
        auto *strip = page->findChild<ui::NoteStrip *>();
        QCOMPARE(strip->isVisible(), said);
        QCOMPARE(strip->text().startsWith("Not the same months: “Base” has 24 months from Jan 2027, “Dearer” has "),
                 said);
        QCOMPARE(picture()->finding().endsWith(", but not over the same months"), said);
    }

    void theBaseThatIsBetterSaysSo()
    {
        open({dearer(), named(test::workedExample(), "Two"), named(test::workedExample(), "Three")});
        QCOMPARE(picture()->finding(), "“Two” brings $2,400 less ARR in the last month than “Dearer”");
        page->choose({{1}, {2}, {3}});
        QCOMPARE(picture()->finding(), "“Dearer” brings the most ARR in the last month: $2,400 more than “Two”");
    }

    void choosesByKeysAndRemembersIt()
    {
        open({named(test::workedExample(), "Base"), dearer(), named(test::growth(), "Growth")});
        QComboBox *base = combos()[0];
        base->setFocus();
        QTest::keyClick(base, Qt::Key_Down); // to the one it is compared with: they change places
        QTRY_COMPARE(picture()->finding(), "“Base” brings $2,400 less ARR in the last month than “Dearer”");
        QCOMPARE(combos()[1]->currentText(), "Base");
        QVERIFY(combos()[2]->isVisible());
        QVERIFY(!combos()[3]->isVisible());
        QCOMPARE(combos()[2]->count(), 2); // what stands beside the others is not offered again
        combos()[2]->setFocus();
        QTest::keyClicks(combos()[2], "Growth");
        QTRY_COMPARE(picture()->finding(), "“Growth” brings $1,260,000 more ARR in the last month than “Dearer”");
        QCOMPARE(document->viewState.view("compare"), QByteArray("2,1,3"));
        page = std::make_unique<ui::ComparePage>(*document, document->viewState, test::english());
        page->show();
        QCOMPARE(combos()[0]->currentText(), "Dearer");
        QCOMPARE(combos()[2]->currentText(), "Growth");
    }

    void followsEditsUndoAndRemovedScenarios()
    {
        open({named(test::workedExample(), "Base"), dearer(), named(test::growth(), "Growth")});
        page->choose({{1}, {2}, {3}});
        Deal deal = document->scenario().deals[0];
        deal.price = MonthlyTotal{Money{10'000'00}};
        document->dealEdits.changeDeal(document->current().dealKeys[0], deal, "Change the price");
        page->choose({{1}, {2}});
        QCOMPARE(picture()->finding(), "“Dearer” brings $12,000 less ARR in the last month than “Base”");
        document->undoStack().undo();
        QCOMPARE(picture()->finding(), "“Dearer” brings $2,400 more ARR in the last month than “Base”");
        document->scenarioEdits.removeScenario({2}, "Delete Dearer");
        QCOMPARE(picture()->finding(), "“Growth” brings $1,262,400 more ARR in the last month than “Base”");
        document->undoStack().undo();
        QVERIFY(!picture()->finding().isEmpty());
    }

    void isRefreshedWhenItIsLookedAtAgain()
    {
        open({named(test::workedExample(), "Base"), dearer()});
        page->hide();
        Deal deal = document->scenario().deals[0];
        deal.price = MonthlyTotal{Money{9'000'00}};
        document->dealEdits.changeDeal(document->current().dealKeys[0], deal, "Change the price");
        page->show();
        QCOMPARE(picture()->finding(), "“Dearer” and “Base” bring the same ARR in the last month");
    }

    void copiesItsTables()
    {
        open({named(test::workedExample(), "Base"), dearer()});
        ui::DataTable *figures = table("Figures side by side");
        figures->setFocus();
        figures->selectRow(2);
        QTest::keyClick(figures, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), "Figure\tBase (base) (USD)\tDearer (USD)\tDifference (USD)\n"
                                                       "Margin\t58788.00\t65988.00\t7200.00\n");
        ui::DataTable *inputs = table("Inputs that differ");
        inputs->setFocus();
        QTest::keyClick(inputs, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 "What\tInput\tBase (base)\tDearer\n"
                 "Rollout\tPrice\tMonthly total $8,800.00\tMonthly total $9,000.00\n");
        QCOMPARE(picture()->monthChart()->valuesAsText().section('\n', 0, 1),
                 "Month\tBase (USD)\tDearer (USD)\n2027-01\t105600.00\t108000.00");
    }

    void arrowKeysReadAMonth()
    {
        open({named(test::workedExample(), "Base"), dearer()});
        ui::ComparisonChart *chart = picture()->monthChart();
        chart->setFocus(Qt::TabFocusReason);
        QTest::keyClick(chart, Qt::Key_Home);
        QCOMPARE(picture()->readoutText(), "Jan 2027\nBase\t$105,600.00\nDearer\t$108,000.00  (+$2,400.00)");
        QTest::keyClick(chart, Qt::Key_Escape);
        QCOMPARE(picture()->readoutText(), "");
    }

    void aLongScenarioNameIsCutAtItsEnd()
    {
        const char *agreed = "As agreed with the customer in the spring, at the higher price";
        open({named(test::workedExample(), "Base"), named(dearer(), agreed)});
        page->resize(1020, 626); // the page in a window of 1100 px
        ui::DataTable *figures = table("Figures side by side");
        const auto *header = qobject_cast<const ui::TableHeader *>(figures->horizontalHeader());
        const int column = tables::ComparisonTable::Base + 1;
        QCOMPARE(header->model()->headerData(column, Qt::Horizontal).toString(), agreed);
        const QString shown = header->shownTitle(column);
        QVERIFY2(shown.endsWith(QChar(0x2026)) && shown.startsWith("As agreed"), qPrintable(shown));
        QVERIFY(QFontMetrics(ui::fontOf(ui::Type::Label)).horizontalAdvance(shown) <=
                header->sectionSize(column) - 2 * ui::space::inside);
        QCOMPARE(header->shownTitle(0), "Figure");

        const QPoint middle(header->sectionViewportPosition(column) + 20, header->height() / 2);
        QHelpEvent asks(QEvent::ToolTip, middle, header->viewport()->mapToGlobal(middle));
        QApplication::sendEvent(header->viewport(), &asks);
        QCOMPARE(QToolTip::text(), agreed);
        QToolTip::hideText();
    }

    void theAxisHasRoomForScenariosThatStartApart()
    {
        Scenario later = dearer();
        later.settings.start = YearMonth::of(2028, 1);
        open({named(test::workedExample(), "Base"), later});
        ui::ComparisonChart *chart = picture()->monthChart();
        QCOMPARE(chart->monthCount(), 48);
        QVERIFY(chart->amount(0, 0) == Money{105'600'00});
        QVERIFY(!chart->amount(1, 0));
        QVERIFY(!chart->amount(0, 47));
        QVERIFY(chart->amount(1, 47) == Money{108'000'00});
    }

    void saysWhatIsNotKnownAndWhy()
    {
        Scenario unknown = named(test::growth(), "Growth");
        unknown.deals[0].negotiatedPrice.reset();
        unknown.authorizations[0].bands.back().price.reset();
        open({named(test::workedExample(), "Base"), unknown});
        auto *strip = page->findChild<ui::NoteStrip *>();
        QCOMPARE(strip->text(), "Not known in “Growth”, and why: Rollout: No negotiated price (Jul 2028 – Dec "
                                "2029).\nWhat-if in “Growth”: another "
                                "authorization of ASM");
        auto *amounts = page->findChild<QTabBar *>();
        amounts->setCurrentIndex(1);
        QCOMPARE(picture()->finding(), "Margin is not known in every scenario");
        QVERIFY(!page->grab().isNull());
    }

    void fourScenariosKeepTheirFiguresWhole()
    {
        open({named(test::workedExample(), "One"), dearer(), named(test::growth(), "Three"),
              named(test::growth(), "Four")});
        page->choose({{1}, {2}, {3}, {4}});
        ui::DataTable *figures = table("Figures side by side");
        QTRY_VERIFY(figures->viewport()->width() > 1'000); // the chart went below
        QCOMPARE(figures->model()->columnCount(), 8);
        QVERIFY(!figures->isColumnHidden(7));
    }

    void namesAreNeverMarkup()
    {
        open({named(test::workedExample(), "<b>bold</b>"), named(dearer(), "<i>two</i>")});
        QCOMPARE(picture()->finding(), "“<i>two</i>” brings $2,400 more ARR in the last month than “<b>bold</b>”");
        for (const QLabel *each : page->findChildren<QLabel *>())
            QVERIFY(each->textFormat() == Qt::PlainText);
    }
};

DEALDESK_TESTS(ComparePageTest, QApplication)
#include "comparepage.moc"
