// Figures as a person reads them.
// Qt before the standard library: moc of Qt 6.4 stumbles over <compare> when it comes first.
#include <QtTest>

#include "wording/figuretext.h"
#include "wording/records/entrywords.h"

#include "entry/numberentry.h"
#include "support/language.h"
#include "support/testfile.h"

#include <limits>

using namespace dealdesk;
using pricing::Money;
using pricing::Percent;
using wording::FigureText;

namespace {
constexpr auto smallest = std::numeric_limits<std::int64_t>::min();
constexpr auto largest = std::numeric_limits<std::int64_t>::max();
const QString nbsp{QChar(0x00A0)};
} // namespace

class FigureTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moneyIsWrittenToTheCent_data()
    {
        QTest::addColumn<QString>("currency");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("written");
        const auto row = [](const char *rule, const char *currency, qint64 minor, const QString &written) {
            QTest::newRow(rule) << QString::fromLatin1(currency) << minor << written;
        };
        row("thousands are grouped", "USD", 880000, "$8,800.00");
        row("millions are grouped twice", "USD", 275094000, "$2,750,940.00");
        row("a loss has a minus sign before the currency", "USD", -116700, "−$1,167.00");
        row("cents have two digits", "USD", 5, "$0.05");
        row("nothing is zero, not unknown", "USD", 0, "$0.00");
        row("a loss under a unit keeps its sign", "USD", -1, "−$0.01");
        row("euro has its sign", "EUR", 7167, "€71.67");
        row("pound has its sign", "GBP", 7167, "£71.67");
        row("other currencies have their code and a no-break space", "CHF", 880000, "CHF" + nbsp + "8,800.00");
        row("a code's loss", "CHF", -100, "−CHF" + nbsp + "1.00");
        row("yen have no cents", "JPY", 8800, "JPY" + nbsp + "8,800");
        row("no yen are no \"0.00\"", "JPY", 0, "JPY" + nbsp + "0");
        row("a loss of one yen", "KRW", -1, "−KRW" + nbsp + "1");
        row("dinars have three digits", "KWD", 8800005, "KWD" + nbsp + "8,800.005");
        row("dinars under one", "BHD", -5, "−BHD" + nbsp + "0.005");
        row("ISO's digits, not a shop's: krona", "ISK", 8800, "ISK" + nbsp + "8,800");
        row("ISO's digits, not a shop's: forint", "HUF", 880000, "HUF" + nbsp + "8,800.00");
        row("the largest amount of yen", "JPY", largest, "JPY" + nbsp + "9,223,372,036,854,775,807");
        row("the largest amount", "USD", largest, "$92,233,720,368,547,758.07");
        row("the most negative amount", "USD", smallest, "−$92,233,720,368,547,758.08");
    }
    void moneyIsWrittenToTheCent()
    {
        QFETCH(QString, currency);
        QFETCH(qint64, minor);
        QTEST(test::figures(currency).money(Money{minor}), "written");
    }

    void wholeMoneyIsRounded_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("written");
        QTest::newRow("exact") << qint64{880000} << "$8,800";
        QTest::newRow("half a unit goes up") << qint64{10050} << "$101";
        QTest::newRow("under half goes down") << qint64{10049} << "$100";
        QTest::newRow("half a unit of a loss goes away from zero") << qint64{-10050} << "−$101";
        QTest::newRow("a loss rounded to nothing has no sign") << qint64{-49} << "$0";
        QTest::newRow("the most negative") << qint64{smallest} << "−$92,233,720,368,547,758";
    }
    void wholeMoneyIsRounded()
    {
        QFETCH(qint64, minor);
        QTEST(test::figures().wholeMoney(Money{minor}), "written");
    }

    void shortMoneyHasOneDecimalOfItsUnit_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("written");
        const auto row = [](const char *rule, qint64 minor, const char *written) {
            QTest::newRow(rule) << minor << QString::fromUtf8(written);
        };
        row("zero", 0, "$0");
        row("under a thousand whole", 95000, "$950");
        row("small amounts keep their cents", 1250, "$12.50");
        row("small whole amounts do not", 1200, "$12");
        row("thousands", 1250000, "$12.5K");
        row("a whole number of thousands has no decimal", 1200000, "$12K");
        row("millions", 120000000, "$1.2M");
        row("tens of millions", 4200000000, "$42M");
        row("billions", 120000000000, "$1.2B");
        row("trillions", 120000000000000, "$1.2T");
        row("rounds up into the next letter", 99995000, "$1M");
        row("just under stays", 99994999, "$999.9K");
        row("rounds up into thousands", 99950, "$1K");
        row("just under a thousand stays", 99949, "$999");
        row("rounds up into billions", 99995000000, "$1B");
        row("losses", -120000000, "−$1.2M");
        row("the largest", largest, "$92,233.7T");
        row("the most negative", smallest, "−$92,233.7T");
    }
    void shortMoneyHasOneDecimalOfItsUnit()
    {
        QFETCH(qint64, minor);
        QTEST(test::figures().shortMoney(Money{minor}), "written");
    }

    void otherMinorDigitsRoundAndShortenAlike_data()
    {
        QTest::addColumn<QString>("currency");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QStringList>("written"); // whole, short, plain
        const auto row = [](const char *rule, const char *currency, qint64 minor, const QStringList &written) {
            QTest::newRow(rule) << QString::fromLatin1(currency) << minor << written;
        };
        row("yen are whole", "JPY", 10050, {"10,050", "10.1K", "10050"});
        row("few yen", "JPY", 12, {"12", "12", "12"});
        row("under a thousand yen", "JPY", 999, {"999", "999", "999"});
        row("millions of yen", "JPY", 1452000, {"1,452,000", "1.5M", "1452000"});
        row("half a dinar goes up", "KWD", 100500, {"101", "101", "100.500"});
        row("under half goes down", "KWD", 100499, {"100", "100", "100.499"});
        row("few dinars keep their thousandths", "KWD", 12500, {"13", "12.500", "12.500"});
        row("thousands of dinars", "KWD", 12500000, {"12,500", "12.5K", "12500.000"});
        row("rounds up into the next letter", "KWD", 999950000, {"999,950", "1M", "999950.000"});
    }
    void otherMinorDigitsRoundAndShortenAlike()
    {
        QFETCH(QString, currency);
        QFETCH(qint64, minor);
        const FigureText figures = test::figures(currency);
        const QString sign = currency + nbsp;
        const QStringList written{figures.wholeMoney(Money{minor}).remove(sign),
                                  figures.shortMoney(Money{minor}).remove(sign), figures.plain(Money{minor})};
        QTEST(written, "written");
    }

    void percentDropsTrailingZeros_data()
    {
        QTest::addColumn<qint64>("basisPoints");
        QTest::addColumn<QString>("written");
        const auto row = [](const char *rule, qint64 basisPoints, const char *written) {
            QTest::newRow(rule) << basisPoints << QString::fromUtf8(written) + nbsp + QLatin1Char('%');
        };
        row("two decimals", 1856, "18.56");
        row("whole", 1500, "15");
        row("one decimal", 250, "2.5");
        row("a hundredth", 5, "0.05");
        row("nothing", 0, "0");
        row("a loss", -1326, "−13.26");
        row("thousands", 100000, "1,000");
    }
    void percentDropsTrailingZeros()
    {
        QFETCH(qint64, basisPoints);
        QTEST(test::figures().percent(Percent{basisPoints}), "written");
    }

    void aRatioHasTwoDecimals_data()
    {
        QTest::addColumn<qint64>("basisPoints");
        QTest::addColumn<QString>("written");
        const auto row = [](const char *rule, qint64 basisPoints, const char *written) {
            QTest::newRow(rule) << basisPoints << QString::fromUtf8(written) + nbsp + QLatin1Char('%');
        };
        row("two decimals", 1856, "18.56");
        row("one", 1710, "17.10");
        row("none", 2000, "20.00");
        row("nothing", 0, "0.00");
        row("a loss of less than one", -5, "−0.05");
        row("thousands", 100000, "1,000.00");
    }
    void aRatioHasTwoDecimals()
    {
        QFETCH(qint64, basisPoints);
        QTEST(test::figures().ratio(Percent{basisPoints}), "written");
    }

    void unknownIsADashNeverZero()
    {
        const wording::FigureText figures = test::figures();
        QCOMPARE(figures.money(std::nullopt), QStringLiteral("—"));
        QCOMPARE(figures.wholeMoney(std::nullopt), QStringLiteral("—"));
        QCOMPARE(figures.percent(std::optional<Percent>()), QStringLiteral("—"));
        QCOMPARE(figures.ratio(std::optional<Percent>()), QStringLiteral("—"));
        QCOMPARE(figures.date(QDate()), QStringLiteral("—"));
    }

    void datesAndCounts()
    {
        const wording::FigureText figures = test::figures();
        QCOMPARE(figures.count(1200), QStringLiteral("1,200"));
        QCOMPARE(figures.count(-3), QStringLiteral("−3"));
        QCOMPARE(figures.month(pricing::YearMonth::of(2027, 1)), QStringLiteral("Jan 2027"));
        QCOMPARE(figures.month(pricing::YearMonth::of(2029, 12)), QStringLiteral("Dec 2029"));
        QCOMPARE(figures.date(QDate(2027, 4, 2)), QStringLiteral("2 Apr 2027"));
        QCOMPARE(figures.date(wording::fromQDate(QDate(2028, 2, 29))), QStringLiteral("29 Feb 2028"));
        QCOMPARE(wording::toQDate(wording::fromQDate(QDate(2027, 12, 31))), QDate(2027, 12, 31));
    }

    void anotherLocaleWritesItsOwnWay()
    {
        const FigureText german(test::german(), QStringLiteral("EUR"));
        QCOMPARE(german.money(Money{880050}), QStringLiteral("€8.800,50"));
        QCOMPARE(german.percent(Percent{1856}), "18,56" + nbsp + "%");
        QCOMPARE(german.plain(Money{880050}), QStringLiteral("8800,50"));
    }

    void plainIsReadBackToTheSameValue_data()
    {
        QTest::addColumn<qint64>("minor");
        for (const qint64 minor : {0LL, 1LL, 99LL, 100LL, 880000LL, 100'000'000'000LL})
            QTest::addRow("%lld", minor) << minor;
    }
    void plainIsReadBackToTheSameValue()
    {
        QFETCH(qint64, minor);
        const auto money =
            entry::readMoney(wording::utf8(test::figures().plain(Money{minor})), "USD", test::english().numbers());
        QVERIFY(money);
        QCOMPARE(money->minor, minor);
        const auto percent = entry::readPercent(wording::utf8(test::figures().plain(Percent{minor % 10'001})),
                                                test::english().numbers());
        QVERIFY(percent);
        QCOMPARE(percent->basisPoints, minor % 10'001);
    }

    /// What is shown can be typed back, in every style and currency.
    void whatIsShownIsReadBack_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedStates);
        QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany);
        QTest::newRow("French") << QLocale(QLocale::French, QLocale::France);
        QTest::newRow("Swiss") << QLocale(QLocale::German, QLocale::Switzerland);
    }
    void whatIsShownIsReadBack()
    {
        QFETCH(QLocale, locale);
        const entry::NumberStyle style = wording::Language(locale).numbers();
        QRandomGenerator dice(20261126);
        for (int round = 0; round < 3'000; ++round) {
            // As many small amounts as large ones.
            const qint64 minor = dice.bounded(100'000'000'001LL) >> dice.bounded(37);
            for (const char *currency : {"USD", "EUR", "GBP", "CHF", "CAD", "JPY", "BRL", "PLN", "KWD"}) {
                const FigureText figures(wording::Language(locale), QString::fromLatin1(currency));
                for (const QString &shown : {figures.money(Money{minor}), figures.plain(Money{minor})}) {
                    const auto read = entry::readMoney(wording::utf8(shown), currency, style);
                    QVERIFY2(read, qPrintable(shown + QLatin1Char(' ') +
                                              (read ? "" : qPrintable(wording::sentence(read.error(), style)))));
                    QCOMPARE(read->minor, minor);
                }
            }
            const Percent percent{minor % 100'001};
            const FigureText figures(wording::Language(locale), QStringLiteral("USD"));
            for (const QString &shown : {figures.percent(percent), figures.ratio(percent), figures.plain(percent)}) {
                const auto read = entry::readPercent(wording::utf8(shown), style);
                QVERIFY2(read, qPrintable(shown));
                QVERIFY(*read == percent);
            }
            const auto count = entry::readCount(wording::utf8(figures.count(minor)), 0, 100'000'000'000, style);
            QVERIFY2(count, qPrintable(figures.count(minor)));
            QCOMPARE(*count, minor);
        }
    }

    void textIsUtf8BothWays()
    {
        const QString name = QStringLiteral("Søns & Co — שלום 😀");
        QCOMPARE(wording::text(wording::utf8(name)), name);
    }
};

DEALDESK_TESTS(FigureTextTest, dealdesk::test::NoApplication)
#include "figuretext.moc"
