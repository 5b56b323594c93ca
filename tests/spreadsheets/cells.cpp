// The cells of XLSX and ODS files, as the table that their CSV would be; and files that are none.
#include "spreadsheets/spreadsheetcells.h"

#include "spreadsheets/workbook.h"

#include "support/language.h"
#include "support/scenarios.h"
#include "support/testfile.h"

#include "exchange/csv.h"

#include <QCoreApplication>
#include <QTest>

using namespace dealdesk;
using namespace Qt::StringLiterals;
using exchange::WrittenNumbers;
using spreadsheets::SpreadsheetFault;

class SpreadsheetCells : public QObject
{
    Q_OBJECT

    static std::string fixture(const char *name)
    {
        QFile file(QStringLiteral(DEALDESK_TESTS_DIR "/spreadsheets/fixtures/%1").arg(QLatin1String(name)));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("There is no %s.", name);
        return file.readAll().toStdString();
    }
    static QString cells(const char *name, WrittenNumbers numbers = WrittenNumbers::Plain)
    {
        const auto table = spreadsheets::cellsOf(fixture(name), numbers);
        return table ? QString::fromStdString(*table)
                     : QLatin1String(textOf(table.error()).data(), qsizetype(textOf(table.error()).size()));
    }

private Q_SLOTS:
    void theFirstSheetOfAnExportedWorkbookIsRead()
    {
        using namespace std::chrono;
        const wording::Language language = test::english();
        const auto book = spreadsheets::internalWorkbook(test::golden("worked-example"),
                                                         {language, pricing::Date{2026y / 11 / 20}, true});
        const auto table = spreadsheets::cellsOf(book.value(), WrittenNumbers::Plain);
        QVERIFY(table);
        QVERIFY2(table->starts_with("\"Scenario: The published"), table->c_str());
    }

    void bothKindsGiveTheRowsOfTheirTable_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("XLSX") << QByteArray("deals.xlsx");
        QTest::newRow("ODS") << QByteArray("deals.ods");
    }
    void bothKindsGiveTheRowsOfTheirTable()
    {
        QFETCH(QByteArray, file);
        const QString head =
            u"customer,listing,route,included,startMonth,termMonths,tenants,priceRule,price,deal\r\n"_s;
        QCOMPARE(cells(file.constData()), head +
                                              u"Acme,asm,cppo,yes,2027-02-01,36,25;6:100,unit,88.5,\"A, \"\"B\"\"\"\r\n"
                                              "Äöü 漢字,sat,direct,no,2027-03-01,12,1000,markup,12.25,=1\r\n"_s);
        QVERIFY(cells(file.constData(), WrittenNumbers::PointComma).contains(u",\"88,5\","_s));
    }

    /// 0.03 that is shown as 3 % is three per cent, and exactly so.
    void aPercentageIsWhatItShows()
    {
        QCOMPARE(cells("percent.xlsx"), u"3%,12.5%,0.007%,100%,-7%,0.03,0%,1200%\r\n"_s);
        QVERIFY(cells("percent.xlsx", WrittenNumbers::PointComma).startsWith(u"3%,\"12,5%\","_s));
    }

    void wrongFilesAreToldInBounds_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        const QByteArray good = QByteArray::fromStdString(fixture("deals.xlsx"));
        const QString damaged = u"the file is damaged: it is no XLSX or ODS file that can be unpacked"_s;
        QTest::newRow("nothing") << QByteArray() << damaged;
        QTest::newRow("a text") << QByteArray("customer,listing\r\n") << damaged;
        QTest::newRow("cut off") << good.left(good.size() / 2) << damaged;
        QByteArray bomb = good;
        const qsizetype directory = bomb.indexOf(QByteArray("PK\1\2", 4));
        bomb.replace(directory + 24, 4, QByteArray("\xF0\xFF\xFF\x7F", 4));
        QTest::newRow("a bomb, by what it says") << bomb
                                                 << u"the file would unpack to more than 400 MB, the most that is "
                                                    "read of a spreadsheet"_s;
    }
    void wrongFilesAreToldInBounds()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        const auto table = spreadsheets::cellsOf(bytes.toStdString(), WrittenNumbers::Plain);
        QVERIFY(!table);
        QCOMPARE(QString::fromLatin1(textOf(table.error()).data(), qsizetype(textOf(table.error()).size())), said);
    }

    void anyDamageIsTolerated()
    {
        const std::string good = fixture("deals.xlsx");
        for (std::size_t at = 0; at < good.size(); at += 41) {
            std::string bytes = good;
            bytes[at] = static_cast<char>(bytes[at] ^ 0x55);
            const auto table = spreadsheets::cellsOf(bytes, WrittenNumbers::Plain);
            QVERIFY(!table || table->size() < 100'000);
        }
    }
};

DEALDESK_TESTS(SpreadsheetCells, QCoreApplication)
#include "cells.moc"
