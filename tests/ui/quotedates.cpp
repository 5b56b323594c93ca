// A quote's dates: read whole or refused, beside their fields.
#include "quotefixture.h"

#include "support/testfile.h"
#include "tables/entrytext.h"
#include "ui/widgets/refusal.h"

class QuoteDates : public QuoteFixture
{
    Q_OBJECT

private Q_SLOTS:
    /// A date is what was typed, or it is refused: no section of a field takes a part of it.
    void aDateIsReadWhole_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("date");
        for (const char *typed : {"31 Jan 2027", "2027-01-31", "Jan 31, 2027", "31 January 2027", "31.01.2027"})
            QTest::newRow(typed) << QString::fromLatin1(typed) << QDate(2027, 1, 31);
    }
    void aDateIsReadWhole()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, date);
        openTwoDeals();
        QVERIFY(quote([&](QuoteDialog &dialog) {
            QVERIFY(tabTo(dialog, end(dialog)));
            QTest::keyClicks(end(dialog), typed); // over what Tab has chosen
            QCOMPARE(end(dialog)->text(), typed);
            QVERIFY(write(dialog)->isEnabled());
            QTest::keyClick(end(dialog), Qt::Key_Tab);
            QCOMPARE(end(dialog)->text(), u"31 Jan 2027"_s); // as every date is shown
            pressEnter(dialog);
        }));
        QCOMPARE(document->contents().quotes.size(), std::size_t(1));
        QCOMPARE(document->contents().quotes.front().validUntil, date);
        QVERIFY(pdfText(document->contents().quotes.front().file).contains(u"31 Jan 2027"_s));
    }

    void whatIsShownIsReadAgain()
    {
        openTwoDeals();
        QVERIFY(quote([&](QuoteDialog &dialog) {
            for (QLineEdit *each : {date(dialog), end(dialog)}) {
                QVERIFY(tabTo(dialog, each));
                const QString before = each->text();
                QTest::keyClick(each, Qt::Key_A, Qt::ControlModifier);
                QTest::keyClicks(each, before);
                QVERIFY(write(dialog)->isEnabled());
            }
            QTest::keyClick(end(dialog), Qt::Key_Return);
        }));
        QCOMPARE(document->contents().quotes.front().issued, today);
        QCOMPARE(document->contents().quotes.front().validUntil, today.addDays(30));
    }

    void everyDayThatIsShownIsReadAgain()
    {
        for (QDate day(2023, 12, 31); day.year() < 2029; day = day.addDays(1)) {
            const auto read = tables::readDate(test::figures().date(day), test::english());
            QVERIFY2(read && wording::toQDate(*read) == day, qPrintable(day.toString(Qt::ISODate)));
        }
    }

    void arrowsStepADay()
    {
        openTwoDeals();
        QVERIFY(quote([&](QuoteDialog &dialog) {
            QVERIFY(tabTo(dialog, end(dialog)));
            QTest::keyClick(end(dialog), Qt::Key_Up);
            QCOMPARE(end(dialog)->text(), u"1 Jan 2027"_s);
            QTest::keyClick(end(dialog), Qt::Key_Up);
            QTest::keyClick(end(dialog), Qt::Key_Down);
            QVERIFY(tabTo(dialog, date(dialog)));
            QTest::keyClick(date(dialog), Qt::Key_Down);
            typeOver(date(dialog), u"31 Feb"_s);
            QTest::keyClick(date(dialog), Qt::Key_Up);
            QCOMPARE(date(dialog)->text(), u"31 Feb"_s); // what is no date stays as it was typed
            QTest::keyClick(date(dialog), Qt::Key_Escape);
            QTest::keyClick(date(dialog), Qt::Key_Down);
            QTest::keyClick(date(dialog), Qt::Key_Return);
        }));
        QCOMPARE(document->contents().quotes.size(), std::size_t(1));
        QCOMPARE(document->contents().quotes.front().issued, today.addDays(-1));
        QCOMPARE(document->contents().quotes.front().validUntil, QDate(2027, 1, 1));
    }

    void aDateThatIsRefusedGoesOutOnNoDocument_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("says");
        QTest::newRow("two dates") << u"01/02/2027"_s << u"can be 1 Feb 2027 or 2 Jan 2027"_s;
        QTest::newRow("no such day") << u"31 Feb 2027"_s << u"ends on 28 Feb 2027"_s;
        QTest::newRow("two digits") << u"31 Jan 27"_s << u"four digits"_s;
        QTest::newRow("half of it") << u"31 Jan"_s << u"Type a date such as 31 Jan 2027"_s;
        QTest::newRow("nothing") << u" "_s << u"Type a date such as 31 Jan 2027"_s;
        QTest::newRow("before the quote's own") << u"30 Nov 2026"_s << u"would end before it begins"_s;
    }
    void aDateThatIsRefusedGoesOutOnNoDocument()
    {
        QFETCH(QString, typed);
        QFETCH(QString, says);
        openTwoDeals();
        QVERIFY(quote([&](QuoteDialog &dialog) {
            QVERIFY(tabTo(dialog, end(dialog)));
            typeOver(end(dialog), typed);
            QVERIFY2(shown(dialog).contains(says), qPrintable(shown(dialog)));
            QVERIFY(ui::isRefused(end(dialog)));
            QVERIFY(!write(dialog)->isEnabled());
            QTest::keyClick(end(dialog), Qt::Key_Return);
            pressEnter(dialog);
            dialog.accept();
            QVERIFY(dialog.isVisible());
            QCOMPARE(end(dialog)->text(), typed); // it stands there as it was typed
            end(dialog)->setFocus();
            QTest::keyClick(end(dialog), Qt::Key_Escape);
            QVERIFY(dialog.isVisible());
            QCOMPARE(end(dialog)->text(), u"31 Dec 2026"_s);
            QVERIFY(write(dialog)->isEnabled());
        }));
        QVERIFY(document->contents().quotes.empty() && QDir(here).isEmpty());
    }

    void theEndHangsOnTheOtherDate()
    {
        openTwoDeals();
        QVERIFY(quote([&](QuoteDialog &dialog) {
            QVERIFY(tabTo(dialog, date(dialog)));
            typeOver(date(dialog), u"5 Feb 2027"_s);
            QVERIFY2(shown(dialog).contains(u"type 5 Feb 2027 or a later day"_s), qPrintable(shown(dialog)));
            QVERIFY(!write(dialog)->isEnabled());
            QTest::keyClick(date(dialog), Qt::Key_Escape);
            QVERIFY(write(dialog)->isEnabled());
            QVERIFY(tabTo(dialog, end(dialog)));
            typeOver(end(dialog), u"2026-11-20"_s); // before the first day
            QVERIFY(!write(dialog)->isEnabled());
            QVERIFY(tabTo(dialog, date(dialog)));
            typeOver(date(dialog), u"2026-11-10"_s);
            QVERIFY(write(dialog)->isEnabled());
            QCOMPARE(end(dialog)->text(), u"20 Nov 2026"_s);
            QTest::keyClick(date(dialog), Qt::Key_Return);
        }));
        QCOMPARE(document->contents().quotes.front().issued, QDate(2026, 11, 10));
        QCOMPARE(document->contents().quotes.front().validUntil, QDate(2026, 11, 20));
    }
};

DEALDESK_TESTS(QuoteDates, QApplication)
#include "quotedates.moc"
