// What every chart rests on: which values an axis labels, and where labels go.
#include "support/language.h"
#include "support/testfile.h"
#include "ui/charts/chartstyle.h"
#include "ui/charts/monthmarkers.h"

#include <QtTest>

using namespace dealdesk;

class Charts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsRoundAmounts_data()
    {
        QTest::addColumn<double>("lowest");
        QTest::addColumn<double>("highest");
        QTest::addColumn<QString>("labels");
        QTest::newRow("nothing") << 0.0 << 0.0 << "$0";
        QTest::newRow("worked example") << 0.0 << 105'600'00.0 << "$0 $25K $50K $75K $100K";
        QTest::newRow("millions") << 0.0 << 1'368'000'00.0 << "$0 $500K $1M";
        QTest::newRow("tens of millions") << 0.0 << 42'000'000'00.0 << "$0 $10M $20M $30M $40M";
        QTest::newRow("a loss") << -13'584'00.0 << 87'600'00.0 << "$0 $20K $40K $60K $80K";
        QTest::newRow("losses only") << -9'000'00.0 << 0.0 << "−$8K −$6K −$4K −$2K $0";
    }

    void labelsRoundAmounts()
    {
        QFETCH(double, lowest);
        QFETCH(double, highest);
        const ui::ValueScale scale = ui::valueScale(lowest, highest);
        QVERIFY(scale.low <= lowest && scale.high >= highest && scale.low < scale.high);
        QStringList labels;
        for (const double tick : scale.ticks)
            labels.append(ui::tickText(tick, test::figures()));
        QTEST(labels.join(' '), "labels");
    }

    void hasAtMostFiveTicksAndTheyAreRight()
    {
        for (double highest = 100; highest < 1e17; highest *= 1.37) {
            for (int most = 2; most <= ui::mostTicks; ++most) {
                const ui::ValueScale scale = ui::valueScale(0, highest, true, most);
                QVERIFY(scale.ticks.size() <= static_cast<std::size_t>(most));
                QVERIFY(!scale.ticks.empty());
                QCOMPARE(scale.ticks.front(), 0.0);
            }
        }
    }

    void countsHaveNoHalves()
    {
        QCOMPARE(ui::valueScale(0, 3, true, 5, 1).ticks, (std::vector<double>{0, 1, 2, 3}));
        QCOMPARE(ui::valueScale(0, 1, true, 5, 1).ticks, (std::vector<double>{0, 1}));
        QCOMPARE(ui::valueScale(0, 1'200, true, 5, 1).ticks, (std::vector<double>{0, 500, 1'000}));
    }

    void needNotBeginAtZero()
    {
        const ui::ValueScale scale = ui::valueScale(70'14, 101'96, false);
        QVERIFY(scale.low > 60'00 && scale.low < 70'14);
        QCOMPARE(scale.ticks.front(), 70'00.0);
    }

    void labelsAtMostFiveMonths_data()
    {
        QTest::addColumn<int>("months");
        QTest::addColumn<int>("step");
        QTest::newRow("one") << 1 << 1;
        QTest::newRow("five") << 5 << 1;
        QTest::newRow("a year") << 12 << 3;
        QTest::newRow("three years") << 36 << 12;
        QTest::newRow("five years") << 60 << 12;
        QTest::newRow("ten years") << 120 << 24;
    }

    void labelsAtMostFiveMonths()
    {
        QFETCH(int, months);
        QTEST(ui::monthStep(months), "step");
    }

    void namesFewerMonthsWhereThereIsLessRoom()
    {
        QCOMPARE(ui::monthStep(36, 3), 12);
        QCOMPARE(ui::monthStep(60, 2), 36);
        QCOMPARE(ui::monthStep(24, 1), 24);
    }

    /// Ten pixels a month, ten pixels a letter, a plot from 0 to 400.
    static ui::MarkerLayout placed(const std::vector<ui::MonthMarker> &markers, int lanes)
    {
        return ui::placeMarkers(
            markers, [](int month) { return month * 10.0; }, [](const QString &text) { return text.size() * 10.0; }, 0,
            400, lanes);
    }

    void oneMarkerHasItsLongestText()
    {
        const auto layout = placed({{5, {"long text", "short"}}}, 2);
        QCOMPARE(layout.lanes, 1);
        QCOMPARE(layout.markers[0].text, "long text");
        QVERIFY(layout.markers[0].left > layout.markers[0].x);
    }

    void atTheRightEdgeTheTextGoesLeft()
    {
        const auto layout = placed({{38, {"long text"}}}, 2);
        QVERIFY(layout.markers[0].left + layout.markers[0].width <= 380);
    }

    void closeMarkersShareLanesThenShortenThenGoWithout()
    {
        const auto apart = placed({{2, {"long text", "short"}}, {5, {"long text", "short"}}}, 2);
        QCOMPARE(apart.lanes, 2);
        QCOMPARE(apart.markers[1].text, "long text");
        const auto shorter = placed({{2, {"long text", "s"}}, {6, {"long text", "s"}}, {10, {"long text", "s"}}}, 2);
        QCOMPARE(shorter.markers[2].text, "s");
        const auto crowded = placed({{2, {"s"}}, {2, {"s"}}, {2, {"s"}}}, 2);
        QCOMPARE(crowded.markers[2].text, "");
    }

    void textsNeverCoverEachOther()
    {
        std::vector<ui::MonthMarker> markers;
        for (int month = 0; month < 40; month += 1 + month % 4)
            markers.push_back({month, {"long text", "shorter", "s"}});
        const auto layout = placed(markers, 3);
        QCOMPARE(layout.markers.size(), markers.size());
        int compared = 0;
        for (std::size_t i = 0; i < layout.markers.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                const auto &one = layout.markers[i], &other = layout.markers[j];
                if (one.lane != other.lane || one.text.isEmpty() || other.text.isEmpty())
                    continue;
                QVERIFY(one.left >= other.left + other.width || other.left >= one.left + one.width);
                ++compared;
            }
        }
        QVERIFY(compared > 5);
    }
};

DEALDESK_TESTS(Charts, QCoreApplication)
#include "charts.moc"
