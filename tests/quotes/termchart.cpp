// The chart's axis and its sentence.
#include "support.h"

#include "quotes/termchart.h"

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
            written.append(wording::FigureText().shortMoney(tick));
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

    void theTitleSaysTheFinding_data()
    {
        QTest::addColumn<QList<qint64>>("margins"); // -1: unknown
        QTest::addColumn<QString>("says");
        QTest::newRow("the longest brings most")
            << QList<qint64>{441600, 2906400, 5878800}
            << "A 3-year term brings the most margin: $58,788.00, against $4,416.00 for 1 year";
        QTest::newRow("the shortest brings most")
            << QList<qint64>{300, 200, 100} << "A 1-year term brings the most margin: $3.00";
        QTest::newRow("one year has no price")
            << QList<qint64>{-1, 200, 300} << "A 3-year term brings the most margin: $3.00, against $2.00 for 2 years";
        QTest::newRow("nothing is known") << QList<qint64>{-1, -1, -1} << "The margin is not known at any term";
        QTest::newRow("all lose") << QList<qint64>{-300, -200, -500}
                                  << "No term brings a margin: at best −$2.00, over 2 years";
    }
    void theTitleSaysTheFinding()
    {
        QFETCH(QList<qint64>, margins);
        std::array<pricing::TermFigures, 3> terms;
        for (std::size_t index = 0; index < 3; ++index) {
            terms[index].term = pricing::allTerms[index];
            if (margins[qsizetype(index)] != -1)
                terms[index].figures.totalMargin = Money{margins[qsizetype(index)]};
        }
        QTEST(quotes::termFinding(terms, wording::FigureText()), "says");
    }
};

QTEST_MAIN(TermChartTest)
#include "termchart.moc"
