// A scenario's workbook: what it holds, what it must not hold, and what it says of itself.
#include "spreadsheets/workbook.h"

#include "sheetfiles.h"
#include "support/language.h"
#include "support/scenarios.h"
#include "support/testfile.h"

#include "exchange/sharedscenario.h"

#include <QCoreApplication>
#include <QTest>

using namespace dealdesk;
using namespace Qt::StringLiterals;
using test::UnpackedWorkbook;

class Workbooks : public QObject
{
    Q_OBJECT

    static std::string internal(const pricing::Scenario &scenario, bool isIllustrative = true)
    {
        using namespace std::chrono;
        const wording::Language language = test::english();
        return spreadsheets::internalWorkbook(scenario, {language, pricing::Date{2026y / 11 / 20}, isIllustrative})
            .value();
    }
    static std::string shared(const pricing::Scenario &scenario)
    {
        using namespace std::chrono;
        const wording::Language language = test::english();
        const auto without = exchange::readScenario(exchange::writeWithoutWholesale(scenario).value());
        return spreadsheets::workbookWithoutWholesale(without.value(), {language, pricing::Date{2026y / 11 / 20}, true})
            .value();
    }

private Q_SLOTS:
    void itSaysWhetherItHoldsWholesaleAndWhetherPricesAreIllustrative()
    {
        const pricing::Scenario scenario = test::golden("worked-example");
        const QString own = UnpackedWorkbook(internal(scenario)).everything();
        QVERIFY(own.contains(u"Internal: it holds wholesale prices and margins."_s));
        QVERIFY(own.contains(u"Prices rest on illustrative figures"_s));
        QVERIFY(own.contains(u", internal, illustrative</dc:title>"_s));
        QVERIFY(UnpackedWorkbook(internal(scenario, false)).everything().contains(u"No price rests on illustrative"_s));
        const QString others = UnpackedWorkbook(shared(scenario)).everything();
        QVERIFY(others.contains(u"Without wholesale prices and margins."_s));
        QVERIFY(others.contains(u", without wholesale, illustrative</dc:title>"_s));
    }

    /// 71.67 is the wholesale unit, 7167 a month's wholesale, 1633 the margin.
    void withoutWholesaleHoldsNoneOfIt()
    {
        pricing::Scenario scenario = test::golden("worked-example");
        scenario.deals[0].price = pricing::Markup{pricing::Percent{2'278}};
        scenario.deals[0].paperwork.edit().notes = "SECRET";
        const QString own = UnpackedWorkbook(internal(scenario)).everything();
        for (const char *figure : {"71.67", "7167", "0.2278", "84.3199999"})
            QVERIFY2(own.contains(QLatin1String(figure)), figure); // the control
        QString others = UnpackedWorkbook(shared(scenario)).everything();
        for (const char *figure : {"71.67", "7167", "0.2278", "84.3199999", "84.32", "SECRET", "Band 2", "discount"})
            QVERIFY2(!others.contains(QLatin1String(figure), Qt::CaseInsensitive), figure);
        for (const QString &said : {u"Without wholesale prices and margins."_s, u", without wholesale, illustrative"_s,
                                    u"pageMargins"_s, u"c:margin"_s})
            others.remove(said);
        QVERIFY2(!others.contains(u"holesale"_s), qPrintable(others.mid(others.indexOf(u"holesale"_s) - 60, 120)));
        QVERIFY2(!others.contains(u"argin"_s), qPrintable(others.mid(others.indexOf(u"argin"_s) - 60, 120)));
    }

    void textsAreNoFormulas()
    {
        pricing::Scenario scenario = test::golden("worked-example");
        scenario.deals[0].name = "=HYPERLINK(\"http://example.com\")";
        scenario.customers[0].name = "@SUM(1)";
        const UnpackedWorkbook book(internal(scenario));
        QVERIFY(book.part(u"xl/sharedStrings.xml"_s).contains(u"<t>=HYPERLINK("_s));
        QVERIFY(!book.everything().contains(u"<f>HYPERLINK"_s));
        QVERIFY(!book.everything().contains(u"<hyperlink"_s));
    }

    void theSameOfTheSameDayIsTheSameBytes()
    {
        const pricing::Scenario scenario = test::golden("billing-schedules");
        QVERIFY(internal(scenario) == internal(scenario));
    }

    void totalsAndMarginsAreFormulas()
    {
        const UnpackedWorkbook book(internal(test::golden("worked-example")));
        const QStringList deals = book.formulas(2), months = book.formulas(3);
        QVERIFY2(deals.contains(u"M4=ROUND(12*L4,2)"_s), qPrintable(deals.join(u'\n')));
        QVERIFY(deals.contains(u"N4=ROUND(SUM('Months of deals'!$H$4:$H$39),2)"_s));
        QVERIFY2(months.contains(u"L4=ROUND(H4-K4,2)"_s), qPrintable(months.join(u'\n')));
        QVERIFY(book.sheet(2).contains(u"<v>316800</v>"_s)); // what a reader that computes nothing shows
        QVERIFY(book.sheet(2).contains(u"<autoFilter ref=\"A3:X4\"/>"_s));
        QVERIFY(book.sheet(2).contains(u"state=\"frozen\""_s));
        QVERIFY(!book.part(u"xl/charts/chart1.xml"_s).isEmpty());
    }

    void aChangedEntryChangesEnteredCellsAlone()
    {
        pricing::Scenario scenario = test::golden("growth-locked"), changed = scenario;
        changed.deals[0].probability = pricing::Percent{3'300};
        changed.deals[0].marketplaceFee = pricing::Percent{250};
        const UnpackedWorkbook before(internal(scenario)), after(internal(changed));
        for (int sheet = 2; sheet <= 4; ++sheet)
            QCOMPARE(after.formulas(sheet), before.formulas(sheet));
    }

    void yenHaveNoDecimals()
    {
        const UnpackedWorkbook book(internal(test::golden("yen")));
        QVERIFY(book.part(u"xl/styles.xml"_s).contains(u"#,##0;\u2212#,##0"_s));
        QVERIFY(!book.part(u"xl/styles.xml"_s).contains(u"#,##0.00;"_s));
    }

    void whatIsNotKnownIsADash()
    {
        const UnpackedWorkbook book(internal(test::golden("no-price")));
        QVERIFY(book.part(u"xl/sharedStrings.xml"_s).contains(u"<t>—</t>"_s));
        QVERIFY(book.part(u"xl/sharedStrings.xml"_s).contains(u"Total of what is known"_s));
    }

    void amountsThatNoSpreadsheetHoldsAreTexts()
    {
        pricing::Scenario scenario = test::golden("worked-example");
        scenario.deals[0].price = pricing::UnitPrice{pricing::largestPrice};
        scenario.deals[0].tenants = {{0, 1'000'000}};
        const UnpackedWorkbook book(internal(scenario));
        QVERIFY(book.part(u"xl/sharedStrings.xml"_s).contains(u"<t>1000000000000000.00</t>"_s));
        QVERIFY(book.formulas(2).isEmpty());
        QVERIFY(book.everything().contains(u"too large for the formulas"_s));
    }
};

DEALDESK_TESTS(Workbooks, QCoreApplication)
#include "workbook.moc"
