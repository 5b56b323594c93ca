// What a dash in a sum stands for.
#include "wording/whyunknown.h"
#include "support/language.h"
#include "support/openscenario.h"
#include "support/testfile.h"

#include "pricing/evaluate.h"

#include <QTest>

using namespace dealdesk;

class WhyUnknownTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reasons_data()
    {
        QTest::addColumn<int>("unpriced");
        QTest::addColumn<int>("priced");
        QTest::addColumn<QString>("says");
        QTest::newRow("every margin is known") << 0 << 2 << QString();
        QTest::newRow("one deal has no price") << 1 << 1 << QStringLiteral("no wholesale price for Deal u0");
        QTest::newRow("two") << 2 << 0 << QStringLiteral("no wholesale price for Deal u0 and 1 more deal");
        QTest::newRow("several") << 3 << 1 << QStringLiteral("no wholesale price for Deal u0 and 2 more deals");
    }
    void reasons()
    {
        QFETCH(int, unpriced);
        QFETCH(int, priced);
        QFETCH(QString, says);
        std::vector<pricing::Deal> deals;
        for (int n = 0; n < priced; ++n)
            deals.push_back(test::dealOf("p" + std::to_string(n), {{0, 10}}));
        for (int n = 0; n < unpriced; ++n) {
            deals.push_back(test::dealOf("u" + std::to_string(n), {{0, 10}}));
            deals.back().listing = pricing::Listing::Sat; // has no price book
        }
        const pricing::Scenario scenario = test::scenarioOf(deals);
        QCOMPARE(margin(scenario), says);
    }

    void excludedDealsAreNoPartOfASum()
    {
        pricing::Scenario scenario = test::scenarioOf({test::dealOf("u", {{0, 10}})});
        scenario.deals.front().listing = pricing::Listing::Sat;
        scenario.deals.front().included = false;
        QCOMPARE(margin(scenario), QString());
    }

    void howManyASumIsWithout()
    {
        QCOMPARE(wording::without(1, test::english()), "without 1 deal");
        QCOMPARE(wording::without(1'200, test::english()), "without 1,200 deals");
        QCOMPARE(wording::marked("$1.00"), "* $1.00");
    }

    void whatIsMissingIsNamedWithItsDeals()
    {
        const pricing::Scenario scenario =
            test::scenarioOf({test::dealOf("a", {{0, 10}}), test::dealOf("b", {{0, 10}})});
        const std::vector<std::size_t> both{0, 1}, second{1};
        pricing::FlagSet price, fee;
        price.add(pricing::Flag::NoListPrice);
        fee.add(pricing::Flag::PlatformFeeMissing);
        QCOMPARE(wording::missingFor(scenario, both, price, test::english()),
                 "no wholesale price for Deal a and 1 more deal");
        QCOMPARE(wording::missingFor(scenario, second, fee, test::english()), "platform fee missing for Deal b");
        QCOMPARE(wording::missingFor(scenario, {}, price, test::english()), QString());
        QCOMPARE(wording::whyUnknown(price),
                 "No list price. Enter this band's wholesale price from your resale authorization.");
        fee.add(pricing::Flag::NoListPrice);
        QCOMPARE(wording::missingFor(scenario, second, fee, test::english()), "no wholesale price for Deal b");
        QVERIFY(wording::whyUnknown(pricing::FlagSet()).isEmpty());
    }

    void aRenewalWithoutAPrice()
    {
        auto deal = test::dealOf("r", {{0, 10}});
        deal.term = pricing::CommitmentTerm::OneYear;
        deal.atEnd = pricing::AtEnd::Renews;
        auto other = test::dealOf("o", {{0, 2000}}); // lifts the renewal into the band that one year has no price in
        other.startMonth = 6;
        other.negotiatedPrice = pricing::Money{70'00};
        const pricing::Scenario scenario = test::scenarioOf({deal, other});
        const auto evaluation = pricing::evaluate(scenario);
        QVERIFY(evaluation.deals[0].totalMargin && !evaluation.portfolio.totalMargin);
        QCOMPARE(margin(scenario), QStringLiteral("no wholesale price for Deal r"));
    }

    /// Every figure of it is known: it only loses money.
    void aRenewalBelowWholesaleIsNotNamed()
    {
        auto falling = test::dealOf("falling", {{0, 60}});
        falling.term = pricing::CommitmentTerm::OneYear;
        falling.atEnd = pricing::AtEnd::Renews;
        falling.price = pricing::UnitPrice{pricing::Money{85'00}};
        auto other = falling;
        other.id.text = "other";
        other.atEnd = pricing::AtEnd::Ends;
        auto unpriced = test::dealOf("unpriced", {{0, 10}});
        unpriced.listing = pricing::Listing::Sat;
        const pricing::Scenario scenario = test::scenarioOf({falling, other, unpriced});
        QVERIFY(pricing::evaluate(scenario).deals[0].renewalFlags.has(pricing::Flag::BelowWholesale));
        QCOMPARE(margin(scenario), QStringLiteral("no wholesale price for Deal unpriced"));
    }

private:
    static QString margin(const pricing::Scenario &scenario)
    {
        return wording::missingFor(
            scenario, pricing::unknownDeals(scenario, pricing::evaluate(scenario), pricing::ForecastFigure::Margin),
            test::english());
    }
};

DEALDESK_TESTS(WhyUnknownTest, QCoreApplication)
#include "whyunknown.moc"
