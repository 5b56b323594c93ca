// Texts, numbers, dates and months take one object, handed in: in another language all of them change, and nothing
// makes one of its own.
#include "support/language.h"
#include "support/testfile.h"

#include "wording/counts.h"
#include "wording/explanation.h"
#include "wording/findings/forecastfinding.h"
#include "wording/findings/simulationfinding.h"
#include "wording/pages/forecastwords.h"
#include "wording/pages/growthwords.h"
#include "wording/pages/issuingwords.h"
#include "wording/pages/windowwords.h"
#include "wording/records/entrywords.h"
#include "wording/records/faultwords.h"
#include "wording/records/fieldfaults.h"
#include "wording/whyunknown.h"

#include "entry/dateentry.h"
#include "pricing/ranges.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QtTest>

using namespace dealdesk;
using namespace Qt::StringLiterals;
using pricing::Money, pricing::Percent, pricing::YearMonth;

namespace {

const QString nbsp = u"\u00A0"_s;

/// Where the sources make a QLocale or ask for the system's, "ui/a.cpp:12".
QStringList localesMadeIn(const QString &house, const QStringList &folders)
{
    static const QRegularExpression made(u"\\bQLocale\\s*(\\(|\\{|::(system|c)\\b)|\\bQLocale \\w+[({]"_s);
    QStringList found;
    for (const QString &folder : folders) {
        QDirIterator files(house + u'/' + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            int line = 0;
            while (!file.atEnd()) {
                ++line;
                if (QString::fromUtf8(file.readLine()).section(u"//"_s, 0, 0).contains(made))
                    found.append(u"%1:%2"_s.arg(QDir(house).relativeFilePath(file.fileName())).arg(line));
            }
        }
    }
    return found;
}

} // namespace

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSampleOfSentences_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("german");
        const wording::Language &in = test::german();
        const wording::FigureText euros(in, u"EUR"_s), dollars(in, u"USD"_s);
        const auto row = [](const char *what, const QString &said, const QString &german) {
            QTest::newRow(what) << said << german;
        };
        row("money", dollars.money(Money{123450}), u"$1.234,50"_s);
        row("a loss", euros.money(Money{-123450}), u"−€1.234,50"_s);
        row("rounded", euros.wholeMoney(Money{123'456'789}), u"€1.234.568"_s);
        row("short", euros.shortMoney(Money{123'456'789}), u"€1,2M"_s);
        row("an amount alone", euros.amount(Money{10'000'000}), u"100.000,00"_s);
        row("typed", euros.plain(Money{123450}), u"1234,50"_s);
        row("percent", in.percent(Percent{1856}), u"18,56"_s + nbsp + u'%');
        row("ratio", in.ratio(Percent{-120}), u"−1,20"_s + nbsp + u'%');
        row("count", in.count(1'234'567), u"1.234.567"_s);
        row("date", in.date(QDate(2027, 4, 2)), u"2. Apr. 2027"_s);
        row("month", in.month(YearMonth::of(2027, 10)), u"Okt 2027"_s);
        row("size", in.dataSize(1'234'567), QLocale(QLocale::German, QLocale::Germany).formattedDataSize(1'234'567));
        row("tenants", wording::tenants(1'200, in), u"1.200 tenants"_s);
        row("others", wording::others(1'200, in), u"1.200 others"_s);
        row("without", wording::without(1'200, in), u"without 1.200 deals"_s);
        row("payouts", wording::payoutsByMonth(1'200, in),
            wording::payoutsByMonth(1'200, test::english()).replace(u"1,200"_s, u"1.200"_s));
        row("months", wording::overMonths(1'200, in), u"over 1.200 months"_s);
        row("PoC", wording::pocDays(14, YearMonth::of(2027, 2), in), u"4.–17. Jan. 2027"_s);
        row("decision", wording::decisionDay(YearMonth::of(2027, 2), in), u"31. Jan. 2027"_s);
        row("several", wording::severalHaveTheMost(u"Acme"_s, 1'200, u"ARR"_s, u"5 %"_s, in),
            u"Acme and 1.200 others have the most ARR: each 5 %"_s);
        row("issued", wording::issuedQuote({u"Q-1"_s, u"A"_s, u"B"_s, QDate(2027, 12, 2)}, in),
            u"Q-1, A, B, of 2. Dez. 2027"_s);
        row("a count's fault", wording::enterTenants(pricing::mostTenants, in),
            wording::enterTenants(pricing::mostTenants, test::english()).replace(u"1,000,000"_s, u"1.000.000"_s));
        row("a number's fault", wording::sentence(entry::readPercent("1001", in.numbers()).error(), in.numbers()),
            u"Enter at most 1.000,00 %."_s);
    }
    void aSampleOfSentences()
    {
        QFETCH(QString, said);
        QTEST(said, "german");
    }

    void whatMakesItIsEqual()
    {
        QVERIFY(test::english() == wording::Language(QLocale(QLocale::English, QLocale::UnitedStates)));
        QVERIFY(!(test::english() == test::german()));
    }

    /// The ground of wording takes one; it is made where the programs start.
    void noneMakesItsOwn()
    {
        const QString house = QStringLiteral(DEALDESK_TESTS_DIR "/..");
        QStringList made = localesMadeIn(house, {u"models"_s, u"ui"_s, u"app"_s});
        const qsizetype atStart =
            made.removeIf([](const QString &where) { return where.startsWith(u"app/language.h:"_s); });
        QCOMPARE(atStart, 1);
        QVERIFY2(made.isEmpty(), qPrintable(made.join(u'\n')));
    }
    void oneOfItsOwnIsFound()
    {
        const QTemporaryDir seeded;
        QVERIFY(QDir(seeded.path()).mkpath(u"ui"_s));
        QFile file(seeded.filePath(u"ui/a.cpp"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "// QLocale()\n#include <QLocale>\nQString a(const QLocale &of);\nQString b = QLocale().toString(1);\n"
            "const QLocale c(QLocale::German);\nQString d = QLocale::system().toString(1);\n");
        file.close();
        QCOMPARE(localesMadeIn(seeded.path(), {u"ui"_s}),
                 QStringList({u"ui/a.cpp:4"_s, u"ui/a.cpp:5"_s, u"ui/a.cpp:6"_s}));
    }
};

DEALDESK_TESTS(LanguageTest, QCoreApplication)
#include "language.moc"
