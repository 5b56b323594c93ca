// The simulation on its page: the model's own figures, real keys, and a run that is stopped in every way there is.
#include "ui/whatif/simulationsection.h"

#include "support/language.h"
#include "support/openscenario.h"
#include "support/testfile.h"
#include "support/typing.h"
#include "tables/moverstable.h"
#include "ui/whatif/histogramchart.h"
#include "ui/whatif/simulationform.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/theme.h"
#include "wording/findings/simulationfinding.h"
#include "wording/overflowwords.h"
#include "workspace/openworkspace.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QProgressBar>
#include <QPushButton>

using namespace dealdesk;
using namespace pricing;
using test::enter;
using test::named;
using ui::SimulationSection;

namespace {

/// So many deals of 10 tenants, each won with 50 %.
Scenario uncertain(int deals)
{
    Scenario scenario = test::scenarioOf({});
    for (int each = 0; each < deals; ++each) {
        scenario.deals.push_back(test::dealOf("d" + std::to_string(each), {{0, 10}}));
        scenario.deals.back().probability = Percent{5'000};
    }
    return scenario;
}

bool same(const Distribution &is, const Distribution &expected)
{
    return is.mean == expected.mean && is.p10 == expected.p10 && is.p50 == expected.p50 && is.p90 == expected.p90 &&
           is.values == expected.values;
}

} // namespace

class SimulationSectionTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<workspace::OpenWorkspace> document;
    std::unique_ptr<SimulationSection> section;

    void open(Scenario scenario)
    {
        section.reset();
        document = std::make_unique<workspace::OpenWorkspace>(test::contentsOf(std::move(scenario)));
        openSection();
    }
    void openSection()
    {
        section = std::make_unique<SimulationSection>(*document, document->viewState, test::english());
        section->resize(1238, 630);
        section->show();
        QVERIFY(QTest::qWaitForWindowExposed(section.get()));
    }
    /// A run that takes many seconds where nobody stops it.
    void openLong()
    {
        document = std::make_unique<workspace::OpenWorkspace>(test::contentsOf(uncertain(2'000)));
        document->viewState.setView("whatIfSimulation", R"({"trials":5000000})");
        openSection();
        QTRY_VERIFY(button()->isVisible());
        QVERIFY(section->isBusy());
    }
    QLineEdit *line(const char *name) const { return named<QLineEdit>(section.get(), name); }
    QPushButton *button() const { return section->findChild<QPushButton *>(); }
    bool shows(const QString &text) const { return test::shows(section.get(), text); }
    const Simulation &simulation() const { return section->answer()->simulation; }
    void change(std::size_t deal, Percent probability)
    {
        Deal changed = document->scenario().deals[deal];
        changed.probability = probability;
        document->dealEdits.changeDeal(document->current().dealKeys[deal], changed, "Change");
    }

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void cleanup()
    {
        section.reset();
        document.reset();
    }

    void showsWhatTheModelSimulates()
    {
        open(uncertain(6));
        QTRY_VERIFY(section->answer());
        const Simulation expected = simulate(document->scenario(), {.movers = true});
        QVERIFY(same(simulation().arr, expected.arr) && same(simulation().margin, expected.margin));
        const wording::FigureText figures = test::figures();
        const auto *percentiles = named<ui::DataTable>(section.get(), "Percentiles and mean");
        QCOMPARE(percentiles->model()->index(1, 1).data().toString(), figures.money(expected.arr.p50));
        const auto *movers = named<ui::DataTable>(section.get(), "Which deals move it most");
        QCOMPARE(movers->model()->rowCount(), 6);
        QCOMPARE(movers->model()->index(0, 1).data().toString(), "Example Corp");
        QVERIFY(movers->model()->index(0, tables::MoversTable::ArrWithin).data().toString().startsWith("± $"));
        QVERIFY(!movers->isColumnHidden(tables::MoversTable::ArrWithin) &&
                movers->isColumnHidden(tables::MoversTable::MarginWithin)); // of the figure that is looked at
        QVERIFY(shows("10,000 trials, seed 1."));
        QVERIFY(!section->findChild<QProgressBar *>()->isVisible());
    }

    void anotherSeedAndOtherTrialsAreTheModels()
    {
        open(uncertain(6));
        QTRY_VERIFY(section->answer());
        enter(line("Seed"), "42");
        enter(line("Trials"), "5k");
        QCOMPARE(line("Trials")->text(), "5,000"); // as it was understood
        QTRY_VERIFY(shows("5,000 trials, seed 42."));
        QVERIFY(same(simulation().arr, simulate(document->scenario(), {.trials = 5'000, .seed = 42}).arr));
        enter(line("Trials"), "20");
        QTRY_VERIFY(shows("20 trials, seed 42. Too few to say how far the true values may be from these."));
        enter(line("Target"), "1");
        const auto reached =
            std::ranges::count_if(simulation().arr.values, [](Money arr) { return arr >= Money{100}; });
        QVERIFY(shows(QStringLiteral("Reached in %1 of 20 trials: too few to say how likely it is.").arg(reached)));
        enter(line("Trials"), "0");
        QVERIFY(line("Trials")->property("invalid").toBool());
    }

    void nothingChosenIsNoFigure()
    {
        open(uncertain(2));
        auto *form = section->findChild<ui::SimulationForm *>();
        auto *figure = named<QComboBox>(section.get(), "Figure");
        figure->setCurrentIndex(ui::SimulationForm::Margin);
        QCOMPARE(form->figure(), ui::SimulationForm::Margin);
        figure->setCurrentIndex(-1);
        QCOMPARE(form->figure(), ui::SimulationForm::Margin);
    }

    void saysTheChanceOfATarget()
    {
        open(uncertain(6));
        QTRY_VERIFY(section->answer());
        QVERIFY(!line("Target")->text().size());
        const Money target = *simulation().arr.p90;
        enter(line("Target"), test::figures().money(target));
        const QString says = wording::chanceSentence(simulation().arr, target, test::english());
        const int trialsAt = line("Trials")->mapTo(section.get(), QPoint()).y();
        line("Target")->selectAll();
        QTest::keyClick(line("Target"), Qt::Key_Delete);
        QVERIFY(!shows(says));
        QCOMPARE(line("Trials")->mapTo(section.get(), QPoint()).y(), trialsAt); // no field moves with the answer
        enter(line("Target"), test::figures().money(target));
        QCOMPARE(line("Trials")->mapTo(section.get(), QPoint()).y(), trialsAt);
        QVERIFY(says.startsWith("Reached with probability ") && says.contains(", likely "));
        QVERIFY(shows(says));
        auto *figure = named<QComboBox>(section.get(), "Figure"); // the other figure has no target yet
        figure->setFocus();
        QTest::keyClicks(figure, "Margin");
        QVERIFY(!shows(says));
        const auto *movers = named<ui::DataTable>(section.get(), "Which deals move it most");
        QVERIFY(movers->isColumnHidden(tables::MoversTable::Arr) &&
                !movers->isColumnHidden(tables::MoversTable::MarginWithin));
        enter(line("Target"), "1");
        QVERIFY(shows(wording::chanceSentence(simulation().margin, Money{100}, test::english())));
        enter(line("Target"), "much");
        QVERIFY(line("Target")->property("invalid").toBool());
    }

    void exactCountsEveryOutcome()
    {
        open(uncertain(6));
        auto *exact = section->findChild<QCheckBox *>();
        exact->setFocus();
        QTest::keyClick(exact, Qt::Key_Space);
        QTRY_VERIFY(shows("All 64 outcomes, exactly."));
        const Simulation expected = simulate(document->scenario(), {.exact = true});
        QVERIFY(same(simulation().arr, expected.arr));
        const auto *movers = named<ui::DataTable>(section.get(), "Which deals move it most");
        QCOMPARE(movers->model()->index(0, tables::MoversTable::ArrWithin).data().toString(), "exact");
        QVERIFY(!line("Seed")->isEnabled());
        enter(line("Target"), "1");
        QVERIFY(shows(wording::chanceSentence(expected.arr, Money{100}, test::english())));
    }

    void withTooManyDealsExactIsOffAndSaysWhy()
    {
        open(uncertain(21));
        QTRY_VERIFY(section->answer());
        QVERIFY(!section->findChild<QCheckBox *>()->isEnabled());
        QVERIFY(shows("Not here: 21 deals are uncertain, and every outcome can be counted up to 20."));
        change(0, Percent{10'000});
        QVERIFY(section->findChild<QCheckBox *>()->isEnabled());
    }

    void certainDealsNeedNoSimulation()
    {
        open(test::workedExample());
        const QString says = "No deal is uncertain: set win probabilities between 0 % and 100 % on the Deals page.";
        QVERIFY(shows(says));
        QVERIFY(!section->isBusy());
        change(0, Percent{5'000});
        QTRY_VERIFY(section->answer());
        QVERIFY(!shows(says));
        document->undoStack().undo();
        QVERIFY(shows(says) && !section->answer());
    }

    void anEditIsSimulatedAgain()
    {
        open(uncertain(3));
        QTRY_VERIFY(section->answer());
        change(1, Percent{2'500});
        QTRY_VERIFY(!section->isBusy());
        QVERIFY(same(simulation().arr, simulate(document->scenario(), {}).arr));
        QVERIFY(section->answer()->scenario == document->scenario());
    }

    void trialsWithoutAPriceAreSaid()
    {
        Scenario scenario = uncertain(2);
        scenario.deals[0].tenants = {{0, 1'200}};
        scenario.authorizations[0].bands.back().price.reset();
        open(scenario);
        QTRY_VERIFY(section->answer());
        QVERIFY(simulation().unpriced > 0);
        const QString name = wording::text(scenario.deals[0].name);
        QVERIFY(shows("Without " + name + ", which has no wholesale price; its tenants count. " +
                      wording::unpricedTrials(simulation(), false, test::english())));
        change(0, Percent{10'000}); // won in every trial, so that the other never has a price either
        QTRY_VERIFY(!section->isBusy());
        QVERIFY(shows("No trial has a known ARR"));
    }

    void amountsThatAreTooLargeAreSaid()
    {
        Scenario scenario = uncertain(2);
        scenario.deals[0].tenants = {{0, 1'000'000}};
        scenario.deals[0].price = UnitPrice{Money{100'000'000'000'000}};
        open(scenario);
        QTRY_VERIFY(!section->isBusy());
        QVERIFY(!section->answer());
        try {
            simulate(scenario, {});
            QFAIL("It fits after all.");
        } catch (const AmountOverflow &overflow) {
            QVERIFY(shows(wording::sentence(overflow, scenario)));
        }
    }

    void aLongRunShowsProgressAndIsCancelledByKey()
    {
        openLong();
        QVERIFY(section->findChild<QProgressBar *>()->isVisible());
        QCOMPARE(button()->text(), "Cancel");
        button()->setFocus();
        QTest::keyClick(button(), Qt::Key_Space);
        QVERIFY(!section->isBusy() && !section->answer());
        QVERIFY(shows("Cancelled."));
        QVERIFY(!section->findChild<QProgressBar *>()->isVisible());
        QCOMPARE(button()->text(), "Simulate again");
        enter(line("Trials"), "1000");
        QTRY_VERIFY(shows("1,000 trials, seed 1."));
        QVERIFY(!button()->isVisible());
    }

    void anEditEndsALongRun()
    {
        openLong();
        document->dealEdits.removeDeals({document->current().dealKeys.begin() + 2, document->current().dealKeys.end()},
                                        "Remove");
        enter(line("Trials"), "1000");
        QTRY_VERIFY(shows("1,000 trials, seed 1."));
        QVERIFY(same(simulation().arr, simulate(document->scenario(), {.trials = 1'000}).arr));
    }

    void outOfSightItStopsAndInSightItGoesAgain()
    {
        openLong();
        section->hide();
        QVERIFY(!section->isBusy());
        document->dealEdits.removeDeals({document->current().dealKeys.begin() + 2, document->current().dealKeys.end()},
                                        "Remove");
        QVERIFY(!section->isBusy()); // an edit elsewhere costs nothing
        section->show();
        QVERIFY(section->isBusy());
    }

    void closingTheWindowEndsALongRun()
    {
        openLong();
        section.reset(); // its thread is joined: a sanitizer would see it use what is gone
        document.reset();
    }

    void theHistogramSaysWhatStandsAtABar()
    {
        open(uncertain(2));
        QTRY_VERIFY(section->answer());
        auto *chart = section->findChild<ui::HistogramChart *>();
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Home);
        const auto bins = histogram(simulation().arr, 40);
        QVERIFY(chart->readoutText().startsWith(test::figures().money(bins.front().from) + " to under " +
                                                test::figures().money(bins.front().below)));
        QCOMPARE(chart->valuesAsText().count(u'\n'), static_cast<int>(bins.size()) + 1);
    }

    void inputsAreRemembered()
    {
        open(uncertain(3));
        enter(line("Seed"), "9");
        enter(line("Target"), "12,345");
        section->hide();
        openSection();
        QCOMPARE(line("Seed")->text(), "9");
        QCOMPARE(line("Target")->text(), "12345.00");
        QTRY_VERIFY(shows("10,000 trials, seed 9."));
    }
};

DEALDESK_TESTS(SimulationSectionTest, QApplication)
#include "simulationsection.moc"
