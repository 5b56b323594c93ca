// What is shown can be typed back to the same value, in each language, style and order, and each number of decimals.
// Qt before the standard library: moc of Qt 6.4 stumbles over <compare> when it comes first.
#include <QtTest>

#include "wording/figuretext.h"

#include "entry/dateentry.h"
#include "entry/numberentry.h"
#include "support/testfile.h"

#include <rapidcheck.h>

using namespace dealdesk;
using pricing::Date;
using wording::Language;
using wording::Writing;

class ShownBackTest : public QObject
{
    Q_OBJECT

    static Language languageOf(const QLocale &locale, int numbers, int dates)
    {
        Language language = Language(locale).withOwnWriting();
        language.write({static_cast<Writing::Numbers>(numbers), static_cast<Writing::Dates>(dates)});
        return language;
    }

private Q_SLOTS:
    void inEachLanguage_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("en-US") << QLocale(QLocale::English, QLocale::UnitedStates);
        QTest::newRow("de-DE") << QLocale(QLocale::German, QLocale::Germany);
        QTest::newRow("pt-BR") << QLocale(QLocale::Portuguese, QLocale::Brazil);
        QTest::newRow("fr-FR") << QLocale(QLocale::French, QLocale::France);
        QTest::newRow("de-CH") << QLocale(QLocale::German, QLocale::Switzerland);
    }
    void inEachLanguage()
    {
        QFETCH(QLocale, locale);
        QVERIFY(rc::check("numbers", [&] {
            const Language language = languageOf(locale, *rc::gen::inRange(0, 5), 0);
            const std::string currency = *rc::gen::element<std::string>("JPY", "USD", "EUR", "CHF", "BRL", "KWD");
            const wording::FigureText figures(language, wording::text(currency));
            const pricing::Money money{*rc::gen::inRange<std::int64_t>(0, 100'000'000'001) >> *rc::gen::inRange(0, 37)};
            for (const QString &shown : {figures.money(money), figures.amount(money), figures.plain(money)}) {
                RC_LOG() << shown.toStdString() << '\n';
                RC_ASSERT(entry::readMoney(wording::utf8(shown), currency, language.numbers()) == money);
            }
            const pricing::Percent percent{money.minor % 100'001};
            for (const QString &shown : {figures.percent(percent), figures.ratio(percent), figures.plain(percent)}) {
                RC_LOG() << shown.toStdString() << '\n';
                RC_ASSERT(entry::readPercent(wording::utf8(shown), language.numbers()) == percent);
            }
            const std::int64_t count = *rc::gen::element<std::int64_t>(1, -1) * money.minor;
            RC_ASSERT(entry::readCount(wording::utf8(language.count(count)), -200'000'000'000, 200'000'000'000,
                                       language.numbers()) == count);
        }));
        QVERIFY(rc::check("dates", [&] {
            const Language language = languageOf(locale, 0, *rc::gen::inRange(0, 4));
            const Date date{std::chrono::sys_days{std::chrono::year{1900} / 1 / 1} +
                            std::chrono::days{*rc::gen::inRange(0, 401'767)}};
            RC_LOG() << language.date(date).toStdString() << '\n';
            RC_ASSERT(entry::readDate(wording::utf8(language.date(date)), language.dates()) == date);
            const auto month = pricing::YearMonth::of(int(date.year()), int(unsigned(date.month())));
            RC_ASSERT(entry::readMonth(wording::utf8(language.month(month)), language.dates()) == month);
        }));
    }

    void aChosenWayHoldsInAllCopies()
    {
        const Language language = Language(QLocale(QLocale::English, QLocale::UnitedStates)).withOwnWriting();
        const Language copy = language, other = language.withOwnWriting();
        const wording::FigureText figures(copy, QStringLiteral("EUR"));
        language.write({Writing::Numbers::Comma, Writing::Dates::YearFirst});
        QCOMPARE(figures.amount(pricing::Money{123'456'789}), QStringLiteral("1.234.567,89"));
        QCOMPARE(copy.date(QDate(2027, 3, 2)), QStringLiteral("2027-03-02"));
        QVERIFY(copy == language);
        QCOMPARE(other.count(1'200), QStringLiteral("1,200"));
        QVERIFY(!(other == language));
    }

    void eachStyle_data()
    {
        QTest::addColumn<int>("numbers");
        QTest::addColumn<QString>("shown");
        QTest::newRow("as the language") << 0 << QStringLiteral("1,234,567.89");
        QTest::newRow("point") << 1 << QStringLiteral("1,234,567.89");
        QTest::newRow("comma") << 2 << QStringLiteral("1.234.567,89");
        QTest::newRow("blank") << 3 << QStringLiteral("1\u00A0234\u00A0567,89");
        QTest::newRow("apostrophe") << 4 << QStringLiteral("1\u2019234\u2019567.89");
    }
    void eachStyle()
    {
        QFETCH(int, numbers);
        const Language language = languageOf(QLocale(QLocale::English, QLocale::UnitedStates), numbers, 0);
        QTEST(wording::FigureText(language, QStringLiteral("USD")).amount(pricing::Money{123'456'789}), "shown");
        QCOMPARE(language.count(12), QStringLiteral("12"));
        QCOMPARE(language.count(123), QStringLiteral("123"));
    }
};

DEALDESK_TESTS(ShownBackTest, dealdesk::test::NoApplication)
#include "shownback.moc"
