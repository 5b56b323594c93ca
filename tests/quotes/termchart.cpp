// The chart's axis.
#include "support.h"

#include "quotes/termchart.h"
#include "support/language.h"
#include "support/testfile.h"

using namespace dealdesk;
using pricing::Money;

class TermChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAxisIsRound_data()
    {
        QTest::addColumn<qint64>("least");
        QTest::addColumn<qint64>("most");
        QTest::addColumn<QStringList>("ticks");
        const auto row = [](const char *rule, qint64 least, qint64 most, const QStringList &ticks) {
            QTest::newRow(rule) << least << most << ticks;
        };
        row("the worked example", 0, 10560000, {"$0", "$50K", "$100K", "$150K"});
        row("a large deal", 0, 4200000000, {"$0", "$20M", "$40M", "$60M"});
        row("exactly on a tick", 0, 100000000, {"$0", "$250K", "$500K", "$750K", "$1M"});
        row("losses go below zero", -5000000, 10000000, {"−$50K", "$0", "$50K", "$100K"});
        row("only losses", -10560000, 0, {"−$150K", "−$100K", "−$50K", "$0"});
        row("nothing at all", 0, 0, {"$0", "$0.25", "$0.50", "$0.75", "$1"});
    }
    void theAxisIsRound()
    {
        QFETCH(qint64, least);
        QFETCH(qint64, most);
        QStringList written;
        for (const Money tick : quotes::axisTicks(Money{least}, Money{most}))
            written.append(test::figures().shortMoney(tick));
        QTEST(written, "ticks");
    }

    void theAxisHoldsItsValuesWithAtMostFiveTicks()
    {
        quint64 seed = 88172645463325252ull; // xorshift: the same values on every machine
        const auto next = [&seed] {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            return seed ^= seed << 17;
        };
        for (int round = 0; round < 20'000; ++round) {
            const auto most = qint64(next() >> (2 + next() % 61));
            const auto least = round % 2 ? -qint64(next() >> (2 + next() % 61)) : 0;
            const auto ticks = quotes::axisTicks(Money{least}, Money{most});
            QVERIFY(ticks.size() >= 2 && ticks.size() <= 5);
            QVERIFY(ticks.front().minor <= least && ticks.back().minor >= most);
            for (std::size_t tick = 1; tick < ticks.size(); ++tick)
                QVERIFY(ticks[tick] > ticks[tick - 1]);
            QVERIFY(std::find(ticks.begin(), ticks.end(), Money{0}) != ticks.end());
        }
    }
};

DEALDESK_TESTS(TermChartTest, QGuiApplication)
#include "termchart.moc"
