// What is said beside a field: in the field's style, and with what to type.
#include "wording/records/entrywords.h"
#include "support/language.h"
#include "support/testfile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dealdesk;
using namespace dealdesk::entry;

namespace {

const NumberStyle english;
const NumberStyle german{",", "."};
const NumberStyle french{",", "\u202F"};

QString ofMoney(const char *text, const char *currency, const NumberStyle &style)
{
    const auto read = readMoney(text, currency, style);
    return read ? u"read"_s : wording::sentence(read.error(), style);
}

QString ofDate(const char *text)
{
    const auto read = readDate(text, test::english().dates());
    return read ? u"read"_s : wording::sentence(read.error(), test::figures());
}

} // namespace

class EntryWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAmount_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *text, const char *currency, const NumberStyle &style, const char *says) {
            QTest::addRow("%s in %s", text, currency) << ofMoney(text, currency, style) << QString::fromUtf8(says);
        };
        row("", "USD", english, "Enter a number, for example 8,800.00.");
        row("abc", "USD", german, "This is not a number. Write it like 8.800,00.");
        row("88.5", "USD", german, "Is this a group or a decimal mark? Write decimals with \",\", like 8.800,00.");
        row("-5", "USD", english, "Enter 0 or more.");
        row("1.2345", "USD", english, "Enter at most two decimals.");
        row("2000M", "USD", german, "Enter at most 1.000.000.000,00.");
        row("100 EUR", "USD", english, "Amounts here are in USD, found “EUR”. Enter the amount in USD, like 8,800.00.");
        row("5 Mio", "USD", english, "“Mio” is not known here. Write the number alone, like 8,800.00.");
        row("100\t500", "USD", english, "This is more than one number. Enter one, like 8,800.00.");
        row("8800.50", "JPY", english, "Enter a whole number: JPY has no decimals.");
        row("8.800", "JPY", english,
            "Is this a group or a decimal mark? JPY has no decimals: write the number like 8,800.");
        row("100.000.000.001", "JPY", german, "Enter at most 100.000.000.000.");
        row("", "JPY", english, "Enter a number, for example 8,800.");
        row("84.325", "KWD", french,
            "Is this a group or a decimal mark? Write decimals with \",\", like 8\u202F800,000.");
        row("84.3251", "KWD", english, "Enter at most three decimals.");
        row("100,000,000.001", "KWD", english, "Enter at most 100,000,000.000.");
    }
    void anAmount()
    {
        QFETCH(QString, said);
        QTEST(said, "says");
    }

    void aPercentageAndACount()
    {
        QCOMPARE(wording::sentence(readPercent("1001", english).error(), english), u"Enter at most 1,000.00 %."_s);
        QCOMPARE(wording::sentence(readPercent("", english).error(), english), u"Enter a number, for example 18.56."_s);
        QCOMPARE(wording::sentence(readCount("0", 1, 1'000'000, english).error(), english),
                 u"Enter a whole number from 1 to 1,000,000."_s);
        QCOMPARE(wording::sentence(readCount("9999999999999999999999999", 1, 1'000'000, english).error(), english),
                 u"Enter a whole number from 1 to 1,000,000."_s);
        QCOMPARE(wording::sentence(readCount("100\t500", 1, 1'000'000, english).error(), english),
                 u"This is more than one number. Enter one, like 1,200."_s);
        QCOMPARE(wording::sentence(readCount("12 mos", 0, 119, english).error(), english),
                 u"“mos” is not known here. Write the number alone, like 1,200."_s);
        QCOMPARE(wording::sentence(readCount("$5", 0, 119, english).error(), english),
                 u"“$” is a currency. Write the number alone, like 1,200."_s);
    }

    void aDate()
    {
        QCOMPARE(ofDate(""), u"Type a date such as 31 Jan 2027 or 2027-01-31."_s);
        QCOMPARE(ofDate("tomorrow"), u"Type a date such as 31 Jan 2027 or 2027-01-31, found “tomorrow”."_s);
        QCOMPARE(ofDate("01/02/2027"),
                 u"“01/02/2027” can be 1 Feb 2027 or 2 Jan 2027. Type the month as a word, or the "
                 "date as 2027-02-01 or 2027-01-02."_s);
        QCOMPARE(ofDate("31 Jan 27"), u"Type the year with four digits, such as 31 Jan 2027, found “31 Jan 27”."_s);
        QCOMPARE(ofDate("31 Feb 2027"), u"There is no such day: that month ends on 28 Feb 2027. Type another date."_s);
        QCOMPARE(ofDate("31 Jan 1899"), u"Type a year from 1900 to 2999, found “31 Jan 1899”."_s);
        QCOMPARE(ofDate("31 Jan 3000"), u"Type a year from 1900 to 2999, found “31 Jan 3000”."_s);
        QVERIFY(ofDate("12/11/2027").startsWith(u"“12/11/2027” can be 12 Nov 2027 or 11 Dec 2027."));
        QVERIFY(ofDate("2027-02-29").contains(u"ends on 28 Feb 2027"));
        QVERIFY(ofDate("30.02.2028").contains(u"ends on 29 Feb 2028"));
        QVERIFY(ofDate("31 Apr 2027").contains(u"ends on 30 Apr 2027"));
        QCOMPARE(wording::sentence(readMonth("Jan", test::english().dates()).error(), test::figures()),
                 u"Enter a month such as Jan 2027 or 2027-01, found “Jan”."_s);
    }
};

DEALDESK_TESTS(EntryWordsTest, QCoreApplication)

#include "entrywords.moc"
