// A simulation beside the caller's thread: what it answers, and that nothing comes of what was cancelled. Built with
// the thread sanitizer this is the test that nothing but values crosses.
#include "ui/whatif/simulationrun.h"

#include "support/openscenario.h"
#include "support/testfile.h"

#include <QSignalSpy>
#include <QtTest>

using namespace dealdesk;
using namespace pricing;
using ui::SimulationAnswer;
using ui::SimulationRun;

namespace {

Scenario uncertain(int deals)
{
    Scenario scenario = test::scenarioOf({});
    for (int each = 0; each < deals; ++each) {
        scenario.deals.push_back(test::dealOf("d" + std::to_string(each), {{0, 10}}));
        scenario.deals.back().probability = Percent{5'000};
    }
    return scenario;
}

/// Takes many seconds where nobody stops it.
constexpr std::int64_t veryMany = 5'000'000;
constexpr int manyDeals = 1'000;

} // namespace

class SimulationRunTest : public QObject
{
    Q_OBJECT

    std::vector<std::shared_ptr<const SimulationAnswer>> answers;

    std::unique_ptr<SimulationRun> listened()
    {
        auto run = std::make_unique<SimulationRun>();
        connect(run.get(), &SimulationRun::finished, this, [this](const auto &answer) { answers.push_back(answer); });
        return run;
    }

private Q_SLOTS:
    void init() { answers.clear(); }

    void answersWhatTheModelSimulates()
    {
        const auto run = listened();
        const Scenario scenario = uncertain(30);
        run->start(scenario, {.trials = 5'000, .seed = 3, .movers = true});
        QVERIFY(run->isRunning() && answers.empty()); // the caller did not wait
        QTRY_VERIFY(!run->isRunning());
        QCOMPARE(answers.size(), 1u);
        const Simulation expected = simulate(scenario, {.trials = 5'000, .seed = 3, .threads = 1, .movers = true});
        const Simulation &is = answers[0]->simulation;
        QVERIFY(is.arr.values == expected.arr.values && is.margin.values == expected.margin.values);
        QVERIFY(is.margin.mean == expected.margin.mean && is.movers.size() == expected.movers.size());
        QVERIFY(answers[0]->scenario == scenario);
        QCOMPARE(run->percentDone(), 100);
    }

    void tellsHowFarItIs()
    {
        const auto run = listened();
        QSignalSpy progressed(run.get(), &SimulationRun::progressed);
        run->start(uncertain(manyDeals), {.trials = veryMany});
        QTRY_VERIFY(progressed.count() > 1);
        QVERIFY(run->percentDone() < 100);
        run->cancel();
    }

    void whatIsCancelledNeverAnswers()
    {
        const auto run = listened();
        run->start(uncertain(manyDeals), {.trials = veryMany});
        run->cancel();
        QVERIFY(!run->isRunning());
        run->cancel(); // nothing to cancel any more
        run->start(uncertain(2), {.trials = 7});
        QTRY_VERIFY(!run->isRunning());
        QCOMPARE(answers.size(), 1u);
        QCOMPARE(answers[0]->simulation.trials, 7);
    }

    void ofManyQuestionsTheLastIsAnswered()
    {
        const auto run = listened();
        for (int trials = 1; trials <= 200; ++trials) {
            run->start(uncertain(trials % 2 == 0 ? manyDeals : 3), {.trials = trials % 3 == 0 ? veryMany : trials});
            if (trials % 5 == 0)
                QCoreApplication::processEvents();
            if (trials % 7 == 0)
                run->cancel();
        }
        answers.clear(); // those that came in between were asked for
        run->start(uncertain(3), {.trials = 11});
        QTRY_VERIFY(!run->isRunning());
        QCOMPARE(answers.size(), 1u);
        QCOMPARE(answers[0]->simulation.trials, 11);
    }

    void whatDoesNotFitIsSaid()
    {
        const auto run = listened();
        Scenario scenario = uncertain(2);
        scenario.deals[0].tenants = {{0, 1'000'000}};
        scenario.deals[0].price = UnitPrice{Money{100'000'000'000'000}};
        run->start(scenario, {});
        QTRY_VERIFY(!run->isRunning());
        QVERIFY(answers[0]->problem.contains("d0"));
    }

    void itsEndWaitsForItsThread()
    {
        for (int time = 0; time < 5; ++time) {
            auto run = listened();
            run->start(uncertain(manyDeals), {.trials = veryMany});
            run->start(uncertain(3), {}); // waits for the one before
            run.reset();
        }
        QVERIFY(answers.empty());
    }
};

DEALDESK_TESTS(SimulationRunTest, QCoreApplication)
#include "simulationrun.moc"
