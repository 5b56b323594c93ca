// The deals table: what may be typed into its cells, what comes of it, and what is said where it is wrong.
#include "tables/dealstable.h"
#include "support/openscenario.h"
#include "support/scenarios.h"
#include "support/testfile.h"
#include "tables/dealentry.h"
#include "tables/dealsfilter.h"
#include "tables/pricedentry.h"
#include "workspace/openworkspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace dealdesk;
using namespace dealdesk::tables;
using workspace::Document;
using workspace::OpenWorkspace;

class DealsTableTest : public QObject
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
        const auto after = withEntry(scenario.deals.front(), which, entry, scenario);
        QCOMPARE(after.has_value(), !reads.isEmpty());
        if (after) {
            QCOMPARE(entryText(*after, which, scenario), reads);
            QVERIFY(withEntry(scenario.deals.front(), which, reads, scenario) == after);
        } else {
            QVERIFY2(after.error().endsWith(QLatin1Char('.')), qPrintable(after.error()));
        }
    }

    void aNewCustomScheduleBeginsWithOneOfTheCurrency()
    {
        for (const auto &[currency, minor] : {std::pair{"USD", 100}, {"JPY", 1}, {"KWD", 1'000}}) {
            pricing::Scenario scenario = test::golden("worked-example");
            scenario.settings.currency = currency;
            const auto after = withEntry(scenario.deals.front(), DealField::BillingSchedule, "Custom", scenario);
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
        const auto after = withEntry(scenario.deals.front(), which, entry, scenario);
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
        QCOMPARE(entryText(*after, which, scenario), reads);
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
                    const auto after = withEntry(deal, which, entryText(deal, which, scenario), scenario);
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
        QVERIFY(withEntry(scenario.deals[0], DealField::Name, emoji.repeated(200), scenario));
        const auto longer = withEntry(scenario.deals[0], DealField::Name, emoji.repeated(201), scenario);
        QVERIFY(!longer);
        QCOMPARE(longer.error(), QStringLiteral("A name has at most 200 characters, found 201."));
        const QString half = QStringLiteral("North ") + QChar(0xD83D);
        QVERIFY(!withEntry(scenario.deals[0], DealField::Name, half, scenario));
    }

    /// Another field that holds a line is no name.
    void aFieldIsCalledByItsOwnName()
    {
        const pricing::Scenario scenario = test::workedExample();
        const auto longer = withEntry(scenario.deals[0], DealField::PoNumber, QString(201, u'9'), scenario);
        QVERIFY(!longer);
        QCOMPARE(longer.error(), QStringLiteral("The purchase order has at most 200 characters, found 201."));
        const auto lines = withEntry(scenario.deals[0], DealField::PoNumber, QStringLiteral("4500\n4501"), scenario);
        QVERIFY(!lines);
        QCOMPARE(lines.error(),
                 QStringLiteral("The purchase order cannot hold tabs, line breaks or other control characters."));
    }

    /// Payouts of a schedule without instalments would be none, not unknown, and no file can hold it.
    void aCustomScheduleIsNeverEmpty()
    {
        pricing::Scenario scenario = test::golden("worked-example");
        scenario.deals[0].billing = {pricing::BillingSchedule::Custom, {{24, pricing::Money{316'800'00}}}};
        const auto after = withEntry(scenario.deals[0], DealField::Term, QStringLiteral("1 year"), scenario);
        QVERIFY(after);
        scenario.deals[0] = *after;
        QCOMPARE(after->billing.instalments.size(), std::size_t(1));
        const auto evaluation = pricing::evaluate(scenario);
        QVERIFY(evaluation.deals[0].flags.has(pricing::Flag::CustomScheduleMismatch));
        for (const pricing::Payout &payout : pricing::payouts(scenario, 0, evaluation))
            QVERIFY(!payout.payout);
        QVERIFY(exchange::readScenario(exchange::writeScenario(scenario)));
    }

    /// Each rule there and back, for whatever price, as long as nothing else has changed it.
    void aPriceRuleThereAndBackGivesBackThePrice()
    {
        const QStringList rules = choices(DealField::PriceRule, test::workedExample());
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
                    DealsTable table(document.dealEdits);
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
        DealsTable table(document.dealEdits);
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

    void aSearchFindsNamesHoweverTheyAreWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("search");
        QTest::addColumn<bool>("found");
        const auto row = [](const char *rule, const char *name, const char *search, bool found = true) {
            QTest::newRow(rule) << QString::fromUtf8(name) << QString::fromUtf8(search) << found;
        };
        row("as it is written", "Müller AG", "müller");
        row("without accents", "Müller AG", "muller");
        row("in capitals", "Müller AG", "MÜLLER");
        row("composed in the name, apart in the search", "M\u00FCller", "mu\u0308ller");
        row("apart in the name, composed in the search", "Mu\u0308ller", "m\u00FCller");
        row("accents in the search alone", "Muller AG", "müller");
        row("a sharp s as two", "Straße", "STRASSE");
        row("and back", "STRASSE", "straße");
        row("letters with strokes", "Łódź Ørsted Đuro", "lodz orsted duro");
        row("a ligature", "ﬁnance", "finance");
        row("full-width letters", "ＡＢＣ", "abc");
        row("a Turkish capital I", "İstanbul", "istanbul");
        row("Greek in capitals", "Αθήνα", "ΑΘΗΝΑ");
        row("Cyrillic", "Йод", "йод");
        row("Kana with another voice is another letter", "かき", "がき", false);
        row("another letter", "Müller", "miller", false);
    }
    void aSearchFindsNamesHoweverTheyAreWritten()
    {
        QFETCH(QString, name);
        QFETCH(QString, search);
        QFETCH(bool, found);
        for (const bool isCustomers : {false, true}) {
            pricing::Scenario scenario = test::workedExample();
            (isCustomers ? scenario.customers[0].name : scenario.deals[0].name) = name.toStdString();
            OpenWorkspace document(workspace::contentsOf({scenario}));
            DealsTable table(document.dealEdits);
            DealsFilter filter(table, document);
            filter.setSearch(search);
            QCOMPARE(filter.rowCount(), found ? 1 : 0);
        }
    }

    void aShorterTermDropsWhatLiesPastIt()
    {
        const pricing::Scenario scenario = test::golden("growth-locked");
        const auto after = withEntry(scenario.deals.front(), DealField::Term, QStringLiteral("1 year"), scenario);
        QVERIFY(after.has_value());
        QCOMPARE(after->tenants.size(), std::size_t(2)); // months 0 and 6; 12 and 18 are past it
        QVERIFY(*after == pricing::withTerm(scenario, 0, pricing::CommitmentTerm::OneYear).deals.front());
    }

    void cellsShowTheEvaluationsFigures()
    {
        OpenWorkspace document(workspace::contentsOf({test::golden("worked-example")}));
        DealsTable table(document.dealEdits);
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto text = [&](int column) { return table.index(0, column).data().toString(); };
        QCOMPARE(text(DealsTable::CustomerName), QStringLiteral("Example Corp"));
        QCOMPARE(text(DealsTable::Billed), QStringLiteral("$8,800.00"));
        QCOMPARE(text(DealsTable::Wholesale), QStringLiteral("$7,167.00"));
        QCOMPARE(text(DealsTable::Margin), QStringLiteral("$1,633.00"));
        QCOMPARE(text(DealsTable::Arr), QStringLiteral("$105,600.00"));
        QCOMPARE(text(DealsTable::Band), QStringLiteral("Band 2"));
        QVERIFY(table.setData(table.index(0, DealsTable::Tenants), QStringLiteral("99")));
        QCOMPARE(text(DealsTable::Band), QStringLiteral("Band 1")); // 99 tenants: below Band 2's first
    }

    void marginsAndMarkupsHaveTwoDecimalsAndInputsTheirOwn_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("text");
        QTest::newRow("a markup") << int(DealsTable::Price) << "25.00 % markup";
        QTest::newRow("a margin that is whole") << int(DealsTable::MarginPercent) << "20.00 %";
        QTest::newRow("a probability, as entered") << int(DealsTable::Probability) << "37.5 %";
    }
    void marginsAndMarkupsHaveTwoDecimalsAndInputsTheirOwn()
    {
        QFETCH(int, column);
        auto scenario = test::workedExample();
        scenario.deals[0].price = pricing::Markup{pricing::Percent{2'500}};
        scenario.deals[0].probability = pricing::Percent{3'750};
        workspace::OpenWorkspace document(test::contentsOf(scenario));
        const DealsTable table(document.dealEdits);
        QTEST(table.index(0, column).data().toString().replace(QChar(0x00A0), QLatin1Char(' ')), "text");
    }

    void anotherPriceRuleKeepsThePrice()
    {
        OpenWorkspace document(workspace::contentsOf({test::golden("worked-example")}));
        DealsTable table(document.dealEdits);
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
        const auto after =
            withPricedEntry(document.dealEdits, document.current().dealKeys.front(), DealField::PriceRule, rule);
        QVERIFY(!after);
        QCOMPARE(QString(after.error()).replace(QChar(0x00A0), QLatin1Char(' ')),
                 QStringLiteral("By this rule the price would be more than %1, the most that a deal can hold. Change "
                                "the price first.")
                     .arg(most));
    }

    void aFirstInstalmentHoldsNoMoreThanAFile()
    {
        auto scenario = test::workedExample();
        scenario.deals[0].price = pricing::UnitPrice{pricing::Money{1'000'000'00}};
        OpenWorkspace document(test::contentsOf(scenario));
        const auto after = withPricedEntry(document.dealEdits, document.current().dealKeys.front(),
                                           DealField::BillingSchedule, QStringLiteral("Custom"));
        QVERIFY(after);
        QVERIFY(after->billing.instalments.size() == 1);
        QVERIFY(after->billing.instalments[0].amount.minor <= 1'000'000'000'00);
    }

    void aRefusedEntryIsToldAndTheOldValueStands()
    {
        OpenWorkspace document(workspace::contentsOf({test::golden("worked-example")}));
        DealsTable table(document.dealEdits);
        QSignalSpy refused(&table, &GuardedTable::entryRefused);
        QVERIFY(!table.setData(table.index(0, DealsTable::Tenants), QStringLiteral("none")));
        QCOMPARE(refused.count(), 1);
        QCOMPARE(table.index(0, DealsTable::Tenants).data().toString(), QStringLiteral("100"));
        QCOMPARE(document.undoStack().count(), 0);
    }

    void unknownFiguresAreADashAndSortLast_data()
    {
        QTest::addColumn<int>("column");
        for (const auto column :
             {DealsTable::CustomerName, DealsTable::Unit, DealsTable::WholesaleUnit, DealsTable::Band,
              DealsTable::Billed, DealsTable::Wholesale, DealsTable::Margin, DealsTable::MarginPercent, DealsTable::Arr,
              DealsTable::Tcv, DealsTable::TotalMargin, DealsTable::Attention})
            QTest::addRow("column %d", int(column)) << int(column);
    }
    void unknownFiguresAreADashAndSortLast()
    {
        QFETCH(int, column);
        auto scenario = test::scenarioOf({test::dealOf("d1", {{0, 10}}), test::dealOf("d2", {{0, 200}}),
                                          test::dealOf("d3", {{0, 30}}), test::dealOf("d4", {{0, 40}})});
        scenario.deals[1].included = false; // no figure of it is known
        scenario.deals[1].customer.text = "nobody";
        OpenWorkspace document(workspace::contentsOf({scenario}));
        DealsTable table(document.dealEdits);
        DealsFilter sorted(table, document);
        QCOMPARE(table.index(1, column).data().toString(), QStringLiteral("—"));
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            sorted.sort(column, order);
            QCOMPARE(sorted.index(3, column).data().toString(), QStringLiteral("—"));
            QVERIFY(sorted.index(0, column).data().toString() != QStringLiteral("—"));
        }
    }

    void aSearchLooksAtCustomerDealAndRoute_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("found");
        QTest::newRow("nothing: every deal") << QString() << 2;
        QTest::newRow("the route") << QStringLiteral("azure") << 1;
        QTest::newRow("the customer") << QStringLiteral("example") << 2;
        QTest::newRow("characters are themselves") << QStringLiteral(".*") << 0;
    }

    void aSearchLooksAtCustomerDealAndRoute()
    {
        QFETCH(QString, text);
        QFETCH(int, found);
        OpenWorkspace document(workspace::contentsOf({test::golden("two-listings")}));
        DealsTable table(document.dealEdits);
        DealsFilter filter(table, document);
        filter.setSearch(text);
        QCOMPARE(filter.rowCount(), found);
    }

    void orders_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QStringList>("names");
        const QStringList entered{"wave 10", "Wave 9", "wave 1", "Alpha"};
        QTest::newRow("by no column: as entered") << -1 << Qt::AscendingOrder << entered;
        QTest::newRow("by name: case does not matter")
            << int(DealsTable::Name) << Qt::AscendingOrder << QStringList{"Alpha", "wave 1", "wave 10", "Wave 9"};
        QTest::newRow("by tenants, most first")
            << int(DealsTable::Tenants) << Qt::DescendingOrder << QStringList{"Alpha", "wave 1", "wave 10", "Wave 9"};
        QTest::newRow("equal ones stay as entered") << int(DealsTable::Term) << Qt::DescendingOrder << entered;
    }
    void orders()
    {
        QFETCH(int, column);
        QFETCH(Qt::SortOrder, order);
        QFETCH(QStringList, names);
        std::vector<pricing::Deal> deals;
        for (const auto &[name, tenants] : {std::pair{"wave 10", 20}, {"Wave 9", 10}, {"wave 1", 30}, {"Alpha", 40}}) {
            deals.push_back(test::dealOf(name, {{0, tenants}}));
            deals.back().name = name;
        }
        OpenWorkspace document(workspace::contentsOf({test::scenarioOf(deals)}));
        DealsTable table(document.dealEdits);
        DealsFilter filter(table, document);
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QPersistentModelIndex held = filter.index(1, DealsTable::Name);
        filter.sort(column, order);
        QStringList seen;
        for (int row = 0; row < filter.rowCount(); ++row)
            seen.append(filter.index(row, DealsTable::Name).data().toString());
        if (column == DealsTable::Name) // whether 9 comes before 10 is the language's affair
            seen.removeOne(QStringLiteral("Wave 9")), names.removeOne(QStringLiteral("Wave 9"));
        QCOMPARE(seen, names);
        QCOMPARE(held.data().toString(), QStringLiteral("Wave 9"));
    }

    void manyRowsComeAndGoAtOnce()
    {
        std::vector<pricing::Deal> deals;
        for (int n = 0; n < 500; ++n)
            deals.push_back(test::dealOf(std::to_string(n), {{0, 1 + n}}));
        OpenWorkspace document(workspace::contentsOf({test::scenarioOf(deals)}));
        DealsTable table(document.dealEdits);
        DealsFilter filter(table, document);
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.sort(DealsTable::Tenants, Qt::DescendingOrder);
        filter.setSearch(QStringLiteral("deal 49"));
        QCOMPARE(filter.rowCount(), 11); // 49 and 490 to 499
        QCOMPARE(filter.index(0, DealsTable::Name).data().toString(), QStringLiteral("Deal 499"));
        QCOMPARE(filter.mapFromSource(table.index(49, 0)).row(), 10);
        QVERIFY(!filter.mapFromSource(table.index(50, 0)).isValid());
        const auto &keys = document.current().dealKeys;
        document.dealEdits.removeDeals({keys.begin() + 100, keys.end()}, {});
        QCOMPARE(filter.rowCount(), 1);
        document.undoStack().undo();
        QCOMPARE(filter.rowCount(), 11);
        filter.setSearch({});
        QCOMPARE(filter.rowCount(), 500);
        QCOMPARE(filter.mapToSource(filter.index(0, 0)).row(), 499);
    }

    void aDealThatIsRenamedComesIntoTheSearch()
    {
        OpenWorkspace document(workspace::contentsOf({test::golden("two-listings")}));
        DealsTable table(document.dealEdits);
        DealsFilter filter(table, document);
        filter.setSearch(QStringLiteral("ZÜRICH"));
        QCOMPARE(filter.rowCount(), 0);
        auto deal = document.scenario().deals.front();
        deal.name = "Wave in Zürich";
        document.dealEdits.changeDeal(document.current().dealKeys.front(), deal, {});
        QCOMPARE(filter.rowCount(), 1);
    }

    /// Rows of the filter as the names of their deals.
    static QStringList namesIn(const DealsFilter &filter)
    {
        QStringList names;
        for (int row = 0; row < filter.rowCount(); ++row)
            names.append(filter.index(row, DealsTable::Name).data().toString());
        return names;
    }
    static void rename(OpenWorkspace &document, std::size_t deal, const char *name)
    {
        auto changed = document.scenario().deals[deal];
        changed.name = name;
        document.dealEdits.changeDeal(document.current().dealKeys[deal], changed, {});
    }

    void aHeldDealStaysInTheSearchThatItNoLongerMatches()
    {
        OpenWorkspace document(workspace::contentsOf({test::scenarioOf(
            {test::dealOf("x1", {{0, 10}}), test::dealOf("x2", {{0, 20}}), test::dealOf("x3", {{0, 30}})})}));
        DealsTable table(document.dealEdits);
        DealsFilter filter(table, document);
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSearch(QStringLiteral("deal x"));
        filter.hold(document.current().dealKeys[1]);
        rename(document, 1, "Other");
        rename(document, 2, "Another"); // not held
        QCOMPARE(namesIn(filter), QStringList({"Deal x1", "Other"}));
        filter.hold(document.current().dealKeys[0]); // the other is left
        QCOMPARE(namesIn(filter), QStringList({"Deal x1", "Other"}));
        rename(document, 0, "First");
        filter.release();
        QCOMPARE(namesIn(filter), QStringList({"First"}));
        filter.setSearch(QStringLiteral("deal"));
        QCOMPARE(namesIn(filter), QStringList());
        filter.setSearch({});
        QCOMPARE(namesIn(filter), QStringList({"First", "Other", "Another"}));
    }

    void aHeldDealKeepsItsPlaceInTheOrder()
    {
        OpenWorkspace document(workspace::contentsOf({test::scenarioOf(
            {test::dealOf("b", {{0, 10}}), test::dealOf("d", {{0, 20}}), test::dealOf("f", {{0, 30}})})}));
        DealsTable table(document.dealEdits);
        DealsFilter filter(table, document);
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.sort(DealsTable::Name, Qt::AscendingOrder);
        filter.hold(document.current().dealKeys[1]);
        rename(document, 1, "Deal z");
        QCOMPARE(namesIn(filter), QStringList({"Deal b", "Deal z", "Deal f"}));
        rename(document, 0, "Deal y"); // others go where they belong, around it
        QCOMPARE(namesIn(filter), QStringList({"Deal f", "Deal z", "Deal y"}));
        document.undoStack().undo();
        filter.sort(DealsTable::Name, Qt::DescendingOrder);
        QCOMPARE(namesIn(filter), QStringList({"Deal z", "Deal f", "Deal b"}));
        rename(document, 1, "Deal a");
        QCOMPARE(namesIn(filter), QStringList({"Deal a", "Deal f", "Deal b"}));
        filter.hold(document.current().dealKeys[0]);
        filter.release();
        QCOMPARE(namesIn(filter), QStringList({"Deal f", "Deal b", "Deal a"}));
    }

    void aDealThatComesGoesWhereItBelongsBesideAHeldOne()
    {
        OpenWorkspace document(workspace::contentsOf({test::scenarioOf(
            {test::dealOf("b", {{0, 10}}), test::dealOf("d", {{0, 20}}), test::dealOf("f", {{0, 30}})})}));
        DealsTable table(document.dealEdits);
        DealsFilter filter(table, document);
        filter.sort(DealsTable::Name, Qt::AscendingOrder);
        filter.hold(document.current().dealKeys[2]);
        document.dealEdits.removeDeals({document.current().dealKeys[0]}, {});
        QCOMPARE(namesIn(filter), QStringList({"Deal d", "Deal f"}));
        document.undoStack().undo();
        QCOMPARE(namesIn(filter), QStringList({"Deal b", "Deal d", "Deal f"}));
    }

    void manyDealsThatLeaveASearchAtOnceLeaveTheHeldOne()
    {
        std::vector<pricing::Deal> deals;
        for (int n = 0; n < 200; ++n)
            deals.push_back(test::dealOf(std::to_string(n), {{0, 1}}));
        OpenWorkspace document(workspace::contentsOf({test::scenarioOf(deals)}));
        DealsTable table(document.dealEdits);
        DealsFilter filter(table, document);
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSearch(QStringLiteral("example"));
        filter.hold(document.current().dealKeys[150]);
        auto customer = document.scenario().customers.front();
        customer.name = "Sample GmbH";
        document.factEdits.changeCustomer(document.current().customerKeys.front(), customer, {});
        QCOMPARE(namesIn(filter), QStringList({"Deal 150"}));
    }

    void rowsComeAndGoWithoutAReset()
    {
        OpenWorkspace document(workspace::contentsOf({test::golden("two-listings")}));
        DealsTable table(document.dealEdits);
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
        const auto key = document.current().dealKeys.front();
        const QPersistentModelIndex second = table.index(1, 0);
        document.dealEdits.duplicateDeals({key}, {});
        QCOMPARE(table.rowCount(), 3);
        document.dealEdits.removeDeals({key}, {});
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(second.row(), 0); // the same deal, one row up
        document.undoStack().undo();
        QCOMPARE(second.row(), 1);
        QCOMPARE(reset.count(), 0);
    }
};

DEALDESK_TESTS(DealsTableTest, QCoreApplication)
#include "dealstable.moc"
