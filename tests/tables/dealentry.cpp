// What may be typed into the fields of a deal, what comes of it, and what is said where it is wrong.
#include "tables/dealentry.h"
#include "support/language.h"
#include "support/openscenario.h"
#include "support/scenarios.h"
#include "support/testfile.h"
#include "tables/pricedentry.h"
#include "workspace/openworkspace.h"

#include <QtTest>

using namespace dealdesk;
using namespace dealdesk::tables;
using workspace::OpenWorkspace;

class DealEntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEntryIsTakenAsItReads_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("reads"); // empty: refused
        const auto row = [](const char *rule, DealField field, const char *entry, const char *reads) {
            QTest::newRow(rule) << static_cast<int>(field) << QString::fromUtf8(entry) << QString::fromUtf8(reads);
        };
        row("a plain count", DealField::Tenants, "120", "120");
        row("a grouped count", DealField::Tenants, "1,200", "1200");
        row("a ramp", DealField::Tenants, "25, 6: 100, 12: 500", "25, 6: 100, 12: 500");
        row("a ramp with grouped counts", DealField::Tenants, "25, 6: 1,200, 12: 5,000", "25, 6: 1200, 12: 5000");
        row("no tenants", DealField::Tenants, "0", "");
        row("a negative count", DealField::Tenants, "-5", "");
        row("more tenants than can be", DealField::Tenants, "1,000,001", "");
        row("a ramp whose months fall", DealField::Tenants, "25, 12: 100, 6: 500", "");
        row("a ramp past the term", DealField::Tenants, "25, 36: 100", "");
        row("a ramp that does not start at the start", DealField::Tenants, "3: 25", "");
        row("nothing", DealField::Tenants, "", "");
        row("two cells", DealField::Tenants, "100\t500", "");
        row("two lines", DealField::Tenants, "100\n500", "");
        row("two counts", DealField::Tenants, "100; 500", "");
        row("one cell with its line end", DealField::Tenants, "120\r\n", "120");
        row("a count that may be a fraction", DealField::Tenants, "1.000", "");
        row("the same in a later step", DealField::Tenants, "25, 6: 1.000", "");
        row("a count with a word", DealField::Tenants, "120 seats", "");
        row("a month with a word", DealField::Tenants, "25, 6 mos: 100", "");
        row("nothing between two commas", DealField::Tenants, "25,, 6: 100", "");
        row("nothing behind the last comma", DealField::Tenants, "25,", "");
        row("a term by its name", DealField::Term, "2 years", "2 years");
        row("a term by its beginning", DealField::Term, "2", "2 years");
        row("a term that is not sold", DealField::Term, "4 years", "");
        row("a month by its name", DealField::Start, "mar 2027", "Mar 2027");
        row("a month in digits", DealField::Start, "2027-03", "Mar 2027");
        row("a month with a slash", DealField::Start, "3/2027", "Mar 2027");
        row("a month before the scenario", DealField::Start, "Dec 2026", "");
        row("the last start", DealField::Start, "Dec 2036", "Dec 2036");
        row("a month past the last start", DealField::Start, "Jan 2037", "");
        row("no such month", DealField::Start, "2027-13", "");
        row("money with its sign and groups", DealField::PriceValue, "$8,800.00", "8800.00");
        row("money without decimals", DealField::PriceValue, "8800", "8800.00");
        row("a third decimal", DealField::PriceValue, "8800.005", "");
        row("words for money", DealField::PriceValue, "a lot", "");
        row("money that may be groups", DealField::PriceValue, "8.800", "");
        row("money with an unknown multiple", DealField::PriceValue, "5 Mio", "");
        row("money of a quarter", DealField::PriceValue, "Q1 100", "");
        row("money of another currency", DealField::PriceValue, "100 EUR", "");
        row("money of another currency's sign", DealField::PriceValue, "€100", "");
        row("money of the scenario's currency", DealField::PriceValue, "USD 100", "100.00");
        row("two amounts", DealField::PriceValue, "100\t500", "");
        row("an instalment that may be groups", DealField::Instalments, "0: 1.000", "");
        row("an instalment of another currency", DealField::Instalments, "0: 100 EUR", "");
        row("a name with a tab", DealField::Name, "North\tSouth", "");
        row("a name with a line break", DealField::Name, "North\nSouth", "");
        row("more than a billion", DealField::PriceValue, "1,000,000,000.01", "");
        row("a probability", DealField::Probability, "37.5 %", "37.5");
        row("more than certain", DealField::Probability, "100.01", "");
        row("a fee", DealField::MarketplaceFee, "3", "3");
        row("no negotiated price", DealField::NegotiatedPrice, "", "");
        row("a name", DealField::Name, "  Rollout, wave 2 ", "Rollout, wave 2");
        row("no name", DealField::Name, "   ", "");
        row("markup in a name stays text", DealField::Name, "<b>Rollout</b>", "<b>Rollout</b>");
        row("a listing without an authorization", DealField::Listing, "HailBytes Support Hub", "");
        row("another route", DealField::Route, "Azure MPO", "Azure MPO");
        row("nobody's customer", DealField::Customer, "Nobody", "");
    }

    void anEntryIsTakenInTheCurrencysDecimals_data()
    {
        QTest::addColumn<QByteArray>("currency");
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("reads"); // empty: refused
        const auto row = [](const char *rule, const char *currency, DealField field, const char *entry,
                            const char *reads) {
            QTest::newRow(rule) << QByteArray(currency) << int(field) << QString::fromUtf8(entry)
                                << QString::fromUtf8(reads);
        };
        row("yen", "JPY", DealField::PriceValue, "8800", "8800");
        row("zeros behind yen", "JPY", DealField::PriceValue, "8,800.00", "8800");
        row("half a yen", "JPY", DealField::PriceValue, "8800.50", "");
        row("the most yen", "JPY", DealField::PriceValue, "100,000,000,000", "100000000000");
        row("more yen", "JPY", DealField::PriceValue, "100,000,000,001", "");
        row("a negotiated price in yen", "JPY", DealField::NegotiatedPrice, "7000", "7000");
        row("instalments in yen", "JPY", DealField::Instalments, "0: 1,000.00; 12: 500", "0: 1000; 12: 500");
        row("an instalment of half a yen", "JPY", DealField::Instalments, "0: 1000.5", "");
        row("dinars", "KWD", DealField::PriceValue, "84.325", "84.325");
        row("cents of dinars", "KWD", DealField::PriceValue, "84.32", "84.320");
        row("a fourth decimal", "KWD", DealField::PriceValue, "84.3251", "");
        row("instalments in dinars", "KWD", DealField::Instalments, "0: 1000.5", "0: 1000.500");
        row("a percentage has its two decimals in yen", "JPY", DealField::Probability, "37.55", "37.55");
    }
    void anEntryIsTakenInTheCurrencysDecimals()
    {
        QFETCH(QByteArray, currency);
        QFETCH(int, field);
        QFETCH(QString, entry);
        QFETCH(QString, reads);
        pricing::Scenario scenario = test::golden("worked-example");
        scenario.settings.currency = currency.toStdString();
        scenario.deals.front().billing = {pricing::BillingSchedule::Custom, {{0, pricing::Money{1}}}};
        const auto which = static_cast<DealField>(field);
        const auto after = withEntry(scenario.deals.front(), which, entry, scenario, test::english());
        QCOMPARE(after.has_value(), !reads.isEmpty());
        if (after) {
            QCOMPARE(entryText(*after, which, scenario, test::english()), reads);
            QVERIFY(withEntry(scenario.deals.front(), which, reads, scenario, test::english()) == after);
        } else {
            QVERIFY2(after.error().endsWith(QLatin1Char('.')), qPrintable(after.error()));
        }
    }

    void aNewCustomScheduleBeginsWithOneOfTheCurrency()
    {
        for (const auto &[currency, minor] : {std::pair{"USD", 100}, {"JPY", 1}, {"KWD", 1'000}}) {
            pricing::Scenario scenario = test::golden("worked-example");
            scenario.settings.currency = currency;
            const auto after =
                withEntry(scenario.deals.front(), DealField::BillingSchedule, "Custom", scenario, test::english());
            QVERIFY(after);
            QCOMPARE(after->billing.instalments.at(0).amount.minor, qint64{minor});
        }
    }

    void anEntryIsTakenAsItReads()
    {
        QFETCH(int, field);
        QFETCH(QString, entry);
        QFETCH(QString, reads);
        const pricing::Scenario scenario = test::golden("worked-example");
        const auto which = static_cast<DealField>(field);
        const auto after = withEntry(scenario.deals.front(), which, entry, scenario, test::english());
        if (which == DealField::NegotiatedPrice) {
            QVERIFY(after && !after->negotiatedPrice);
            return;
        }
        if (reads.isEmpty()) {
            QVERIFY(!after);
            QVERIFY(after.error().endsWith(QLatin1Char('.'))); // a sentence
            return;
        }
        QVERIFY2(after.has_value(), after ? "" : qPrintable(after.error()));
        QCOMPARE(entryText(*after, which, scenario, test::english()), reads);
    }

    void whatAFieldShowsReadsBackToTheSameDeal()
    {
        for (const char *name :
             {"worked-example", "growth-locked", "billing-schedules", "two-listings", "white-label", "no-price"}) {
            const pricing::Scenario scenario = test::golden(name);
            for (const pricing::Deal &deal : scenario.deals) {
                for (int field = 0; field <= static_cast<int>(DealField::PoNumber); ++field) {
                    const auto which = static_cast<DealField>(field);
                    if (which == DealField::Instalments && deal.billing.instalments.empty())
                        continue;
                    const auto after = withEntry(deal, which, entryText(deal, which, scenario, test::english()),
                                                 scenario, test::english());
                    QVERIFY2(after && *after == deal,
                             qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(name), fieldName(which))));
                }
            }
        }
    }

    void aNameHasUpTo200Characters()
    {
        const pricing::Scenario scenario = test::workedExample();
        const QString emoji = QStringLiteral("\U0001F600"); // one character, two units of UTF-16, four bytes
        QVERIFY(withEntry(scenario.deals[0], DealField::Name, emoji.repeated(200), scenario, test::english()));
        const auto longer =
            withEntry(scenario.deals[0], DealField::Name, emoji.repeated(201), scenario, test::english());
        QVERIFY(!longer);
        QCOMPARE(longer.error(), QStringLiteral("A name has at most 200 characters, found 201."));
        const QString half = QStringLiteral("North ") + QChar(0xD83D);
        QVERIFY(!withEntry(scenario.deals[0], DealField::Name, half, scenario, test::english()));
    }

    /// Another field that holds a line is no name.
    void aFieldIsCalledByItsOwnName()
    {
        const pricing::Scenario scenario = test::workedExample();
        const auto longer =
            withEntry(scenario.deals[0], DealField::PoNumber, QString(201, u'9'), scenario, test::english());
        QVERIFY(!longer);
        QCOMPARE(longer.error(), QStringLiteral("The purchase order has at most 200 characters, found 201."));
        const auto lines =
            withEntry(scenario.deals[0], DealField::PoNumber, QStringLiteral("4500\n4501"), scenario, test::english());
        QVERIFY(!lines);
        QCOMPARE(lines.error(),
                 QStringLiteral("The purchase order cannot hold tabs, line breaks or other control characters."));
    }

    /// Payouts of a schedule without instalments would be none, not unknown, and no file can hold it.
    void aCustomScheduleIsNeverEmpty()
    {
        pricing::Scenario scenario = test::golden("worked-example");
        scenario.deals[0].billing = {pricing::BillingSchedule::Custom, {{24, pricing::Money{316'800'00}}}};
        const auto after =
            withEntry(scenario.deals[0], DealField::Term, QStringLiteral("1 year"), scenario, test::english());
        QVERIFY(after);
        scenario.deals[0] = *after;
        QCOMPARE(after->billing.instalments.size(), std::size_t(1));
        const auto evaluation = pricing::evaluate(scenario);
        QVERIFY(evaluation.deals[0].flags.has(pricing::Flag::CustomScheduleMismatch));
        for (const pricing::Payout &payout : pricing::payouts(scenario, 0, evaluation))
            QVERIFY(!payout.payout);
        QVERIFY(exchange::readScenario(exchange::writeScenario(scenario)));
    }

    void aShorterTermDropsWhatLiesPastIt()
    {
        const pricing::Scenario scenario = test::golden("growth-locked");
        const auto after =
            withEntry(scenario.deals.front(), DealField::Term, QStringLiteral("1 year"), scenario, test::english());
        QVERIFY(after.has_value());
        QCOMPARE(after->tenants.size(), std::size_t(2)); // months 0 and 6; 12 and 18 are past it
        QVERIFY(*after == pricing::withTerm(scenario, 0, pricing::CommitmentTerm::OneYear).deals.front());
    }

    void aFirstInstalmentHoldsNoMoreThanAFile()
    {
        auto scenario = test::workedExample();
        scenario.deals[0].price = pricing::UnitPrice{pricing::Money{1'000'000'00}};
        OpenWorkspace document(test::contentsOf(scenario));
        const auto after = withPricedEntry(document.dealEdits, document.current().dealKeys.front(),
                                           DealField::BillingSchedule, QStringLiteral("Custom"), test::english());
        QVERIFY(after);
        QVERIFY(after->billing.instalments.size() == 1);
        QVERIFY(after->billing.instalments[0].amount.minor <= 1'000'000'000'00);
    }
};

DEALDESK_TESTS(DealEntryTest, QCoreApplication)
#include "dealentry.moc"
