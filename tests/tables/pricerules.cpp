// A deal's price through its rules, there and back.
#include "support/language.h"
#include "support/openscenario.h"
#include "support/scenarios.h"
#include "support/testfile.h"
#include "tables/dealentry.h"
#include "tables/dealstable.h"
#include "tables/pricedentry.h"
#include "workspace/openworkspace.h"

#include <QtTest>

using namespace dealdesk;
using namespace dealdesk::tables;
using workspace::OpenWorkspace;

class PriceRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Each rule there and back, for whatever price, as long as nothing else has changed it.
    void aPriceRuleThereAndBackGivesBackThePrice()
    {
        const QStringList rules = choices(DealField::PriceRule, test::workedExample(), test::english());
        const pricing::ResalePrice prices[] = {
            pricing::MonthlyTotal{pricing::Money{8'800'00}}, pricing::UnitPrice{pricing::Money{1'257'14}},
            pricing::Markup{pricing::Percent{12'34}}, pricing::TargetMargin{pricing::Percent{33'33}},
            pricing::MonthlyTotal{pricing::Money{1}}}; // under wholesale: no markup says it
        for (const bool included : {true, false}) {
            for (const pricing::ResalePrice &price : prices) {
                for (int other = 0; other < rules.size(); ++other) {
                    pricing::Scenario scenario = test::workedExample();
                    scenario.deals[0].tenants = {{0, 7}};
                    scenario.deals[0].price = price;
                    scenario.deals[0].included = included;
                    OpenWorkspace document(workspace::contentsOf({scenario}));
                    DealsTable table(document.dealEdits, test::english());
                    const QModelIndex cell = table.index(0, DealsTable::PriceRule);
                    const QString before = cell.data(Qt::EditRole).toString();
                    table.setData(cell, rules[other]);
                    table.setData(cell, before);
                    QVERIFY2(document.scenario().deals[0].price == price,
                             qPrintable(before + QStringLiteral(" and ") + rules[other]));
                }
            }
        }
    }

    void aPriceThatWasChangedSinceIsNotGivenBack()
    {
        pricing::Scenario scenario = test::workedExample();
        scenario.deals[0].tenants = {{0, 7}};
        OpenWorkspace document(workspace::contentsOf({scenario}));
        DealsTable table(document.dealEdits, test::english());
        const auto enter = [&](int column, const char *text) {
            QVERIFY(table.setData(table.index(0, column), QString::fromLatin1(text)));
        };
        enter(DealsTable::PriceRule, "Unit price"); // 1,257.14
        enter(DealsTable::Price, "1000");
        enter(DealsTable::PriceRule, "Monthly total");
        QVERIFY(document.scenario().deals[0].price ==
                pricing::ResalePrice{pricing::MonthlyTotal{pricing::Money{7'000'00}}});
        enter(DealsTable::PriceRule, "Unit price");
        enter(DealsTable::Tenants, "20"); // the same unit price is another total
        enter(DealsTable::PriceRule, "Monthly total");
        QVERIFY(document.scenario().deals[0].price ==
                pricing::ResalePrice{pricing::MonthlyTotal{pricing::Money{20'000'00}}});
    }

    void anotherPriceRuleKeepsThePrice()
    {
        OpenWorkspace document(workspace::contentsOf({test::golden("worked-example")}));
        DealsTable table(document.dealEdits, test::english());
        QVERIFY(table.setData(table.index(0, DealsTable::PriceRule), QStringLiteral("Unit price")));
        QCOMPARE(table.index(0, DealsTable::Price).data().toString(),
                 QStringLiteral("$88.00")); // $8,800 for 100 tenants
        QCOMPARE(table.index(0, DealsTable::Billed).data().toString(), QStringLiteral("$8,800.00"));
    }

    void aPriceThatARuleCannotHoldIsRefusedInWords_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("most");
        QTest::newRow("a monthly total") << "Monthly total"
                                         << "$1,000,000,000.00";
        QTest::newRow("a markup") << "Markup"
                                  << "1,000 %";
        QTest::newRow("a margin") << "Target margin"
                                  << "99.99 %";
    }
    void aPriceThatARuleCannotHoldIsRefusedInWords()
    {
        QFETCH(QString, rule);
        QFETCH(QString, most);
        auto scenario = test::workedExample();
        scenario.deals[0].tenants = {{0, 10'000}};
        scenario.deals[0].price = pricing::UnitPrice{pricing::Money{100'000'000'00}};
        OpenWorkspace document(test::contentsOf(scenario));
        const auto after = withPricedEntry(document.dealEdits, document.current().dealKeys.front(),
                                           DealField::PriceRule, rule, test::english());
        QVERIFY(!after);
        QCOMPARE(QString(after.error()).replace(QChar(0x00A0), QLatin1Char(' ')),
                 QStringLiteral("By this rule the price would be more than %1, the most that a deal can hold. Change "
                                "the price first.")
                     .arg(most));
    }
};

DEALDESK_TESTS(PriceRulesTest, QCoreApplication)
#include "pricerules.moc"
