#include "ui/deals/termchart.h"

#include "support/language.h"
#include "support/openscenario.h"
#include "support/testfile.h"
#include "ui/deals/termplot.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QtTest>

using namespace dealdesk;
using namespace pricing;

namespace {

using Terms = std::array<TermFigures, 3>;

/// With these margins a year, in whole dollars; nothing: unknown.
Terms termsWith(std::optional<int> one, std::optional<int> two, std::optional<int> three)
{
    Terms terms;
    std::size_t at = 0;
    for (const auto &margin : {one, two, three}) {
        terms[at].term = allTerms[at];
        terms[at].figures.arr = Money{105'600'00};
        if (margin) {
            terms[at].yearlyMargin = Money{std::int64_t{*margin} * 100};
            terms[at].figures.totalMargin = Money{terms[at].yearlyMargin->minor * yearsOf(allTerms[at])};
        }
        ++at;
    }
    return terms;
}

const QString titles = "Term\tARR, first month × 12 (USD)\tExit ARR, last month × 12 (USD)\tMargin a year (USD)\t"
                       "Margin over the term (USD)\n";

} // namespace

Q_DECLARE_METATYPE(Terms)

class TermChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }

    void saysTheFinding_data()
    {
        QTest::addColumn<Terms>("terms");
        QTest::addColumn<QString>("finding");
        QTest::newRow("the worked example")
            << termsWith(4'416, 14'532, 19'596) << "3 years brings $19,596 margin a year, 4.4 times as much as 1 year";
        QTest::newRow("hundreds of times")
            << termsWith(10, 20, 5'000) << "3 years brings $5,000 margin a year, 500 times as much as 1 year";
        QTest::newRow("2 years is best") << termsWith(100, 300, 200)
                                         << "2 years brings $300 margin a year, 3 times as much as 1 year";
        QTest::newRow("1 year is best") << termsWith(300, 200, 100) << "1 year brings the most margin a year, $300";
        QTest::newRow("more in all, but less a year")
            << termsWith(300, 299, 298) << "1 year brings the most margin a year, $300";
        QTest::newRow("all the same") << termsWith(300, 300, 300) << "Every term brings the same margin a year, $300";
        QTest::newRow("1 year loses") << termsWith(-5, 10, 20)
                                      << "3 years brings $20 margin a year; 1 year loses money";
        QTest::newRow("1 and 2 years lose")
            << termsWith(-50, -5, 20) << "3 years brings $20 margin a year; 1 and 2 years lose money";
        QTest::newRow("1 year is best, the others lose")
            << termsWith(20, -5, -50) << "1 year brings the most margin a year, $20; 2 and 3 years lose money";
        QTest::newRow("2 years is best, 3 years loses")
            << termsWith(10, 20, -50) << "2 years brings $20 margin a year; 3 years loses money";
        QTest::newRow("1 year has no price, 2 years loses")
            << termsWith({}, -5, 20)
            << "3 years brings $20 margin a year; 1 year has no wholesale price; 2 years loses money";
        QTest::newRow("1 year brings nothing")
            << termsWith(0, 10, 20) << "3 years brings $20 margin a year; 1 year brings none";
        QTest::newRow("all lose") << termsWith(-30, -20, -10)
                                  << "Every term loses money; 3 years loses least, −$10 a year";
        QTest::newRow("1 year has no price")
            << termsWith({}, 10, 20) << "3 years brings $20 margin a year; 1 year has no wholesale price";
        QTest::newRow("the one that is known loses")
            << termsWith({}, {}, -10) << "3 years loses money: margin −$10 a year";
        QTest::newRow("nothing is known") << termsWith({}, {}, {}) << "Margin is not known at any term";
        Terms unpriced = termsWith({}, {}, {});
        unpriced[0].figures.flags.add(Flag::NegotiatedNeedsMultiYear);
        unpriced[2].figures.flags.add(Flag::NoNegotiatedPrice);
        QTest::newRow("nothing is known, and why")
            << unpriced << "Margin is not known at any term: no negotiated price";
    }

    void saysTheFinding()
    {
        QFETCH(Terms, terms);
        ui::TermChart chart(test::english());
        chart.show(terms, CommitmentTerm::ThreeYears, test::figures());
        QTEST(chart.finding(), "finding");
        chart.resize(420, 190);
        QVERIFY(!chart.grab().isNull());
    }

    void hasTheModelsFigures()
    {
        const Scenario scenario = test::workedExample();
        ui::TermChart chart(test::english());
        chart.show(compareTerms(scenario, 0), CommitmentTerm::ThreeYears, test::figures());
        QCOMPARE(chart.valuesAsText(), titles + "1 year\t105600.00\t105600.00\t4416.00\t4416.00\n"
                                                "2 years\t105600.00\t105600.00\t14532.00\t29064.00\n"
                                                "3 years\t105600.00\t105600.00\t19596.00\t58788.00\n");
        const auto *plot = chart.findChild<ui::TermPlot *>();
        QVERIFY(plot->accessibleDescription().contains(
            "3 years: ARR $105,600.00, margin $19,596.00 a year, $58,788.00 over the term."));
    }

    void aRampHasItsExitArrToo()
    {
        ui::TermChart chart(test::english());
        chart.show(compareTerms(test::growth(), 0), CommitmentTerm::ThreeYears, test::figures());
        QCOMPARE(chart.valuesAsText().section('\n', 3, 3), "3 years\t28500.00\t1368000.00\t208565.50\t625696.50");
        const auto *plot = chart.findChild<ui::TermPlot *>();
        QVERIFY(plot->accessibleDescription().contains("3 years: ARR $28,500.00, then $1,368,000.00, margin"));
        chart.resize(420, 190);
        const QImage growing = chart.grab().toImage();
        chart.show(compareTerms(test::workedExample(), 0), CommitmentTerm::ThreeYears, test::figures());
        QVERIFY(chart.grab().toImage() != growing);
    }

    void anUnknownTermHasADash()
    {
        Terms terms = termsWith({}, 10, 20);
        terms[0].figures.arr.reset();
        ui::TermChart chart(test::english());
        chart.show(terms, CommitmentTerm::OneYear, test::figures());
        QVERIFY(chart.valuesAsText().contains("1 year\t\t\t\t\n"));
    }

    void clearsAndSaysWhy()
    {
        ui::TermChart chart(test::english());
        chart.show(termsWith(1, 2, 3), CommitmentTerm::OneYear, test::figures());
        chart.clear("Choose a deal to compare its terms.");
        QCOMPARE(chart.finding(), "Choose a deal to compare its terms.");
        QCOMPARE(chart.valuesAsText(), titles);
        chart.show(termsWith(1, 2, 3), CommitmentTerm::OneYear, test::figures());
        QVERIFY(chart.valuesAsText().contains("3 years\t105600.00\t\t3.00\t9.00"));
    }

    void looksDifferentInAnotherThemeAndForAnotherTerm()
    {
        ui::TermChart chart(test::english());
        chart.resize(420, 190);
        static_cast<QWidget &>(chart).show();
        const auto picture = [&](CommitmentTerm chosen) {
            chart.show(termsWith(10, 20, 30), chosen, test::figures());
            return chart.grab().toImage();
        };
        const QImage three = picture(CommitmentTerm::ThreeYears);
        QVERIFY(picture(CommitmentTerm::OneYear) != three);
        QCOMPARE(picture(CommitmentTerm::ThreeYears), three);
        ui::applyTheme(*qApp, ui::Scheme::Dark);
        QVERIFY(picture(CommitmentTerm::ThreeYears) != three);
        ui::applyTheme(*qApp, ui::Scheme::Light);
        QCOMPARE(picture(CommitmentTerm::ThreeYears), three);
    }

    void isCheapAtEveryKeyPress()
    {
        ui::TermChart chart(test::english());
        chart.resize(420, 190);
        static_cast<QWidget &>(chart).show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        int margin = 1'000;
        QBENCHMARK
        {
            margin += 377;
            chart.show(termsWith(margin, 2 * margin, 3 * margin), CommitmentTerm::ThreeYears, test::figures());
            QCoreApplication::processEvents();
        }
    }
};

DEALDESK_TESTS(TermChartTest, QApplication)
#include "termchart.moc"
