// A direct contract quoted in the customer's currency: entries that are read whole or refused, and what is written.
#include "quotefixture.h"

#include "pricing/customercurrency.h"
#include "support/testfile.h"
#include "ui/widgets/entryfield.h"
#include "ui/widgets/refusal.h"

#include <QCheckBox>

class QuoteCurrencyTest : public QuoteFixture
{
    Q_OBJECT

private:
    pricing::Scenario scenario;

    void openDirect(pricing::Route route = pricing::Route::Direct)
    {
        scenario = test::caseOf("quotes-two-deals");
        for (pricing::Deal &deal : scenario.deals)
            deal.route = route;
        open(workspace::contentsOf({scenario}));
    }

    static QCheckBox *another(const QuoteDialog &dialog)
    {
        for (auto *each : dialog.findChildren<QCheckBox *>())
            if (each->text() == u"Quote in another currency"_s)
                return each;
        return nullptr;
    }
    static QLineEdit *line(const QuoteDialog &dialog, const char *name)
    {
        return test::named<QLineEdit>(&dialog, name);
    }

    static void enter(QuoteDialog &dialog, const QString &currency = u"BRL"_s, const QString &rate = u"5.4321"_s,
                      const QString &source = u"Banco Central"_s)
    {
        if (!another(dialog)->isChecked())
            another(dialog)->click();
        typeOver(line(dialog, "Currency"), currency);
        typeOver(line(dialog, "Rate"), rate);
        typeOver(line(dialog, "Source"), source);
    }

    /// Of the deal that is chosen first, at 5.4321 reais.
    pricing::CustomersContract contract() const
    {
        const auto evaluation = pricing::evaluate(scenario);
        return *pricing::customersContract(scenario, 0, scenario.deals[0].term, evaluation.deals[0],
                                           {{5'432'100}, scenario.settings.currency, "BRL"});
    }
    static QString inReais(pricing::Money money) { return wording::FigureText(test::english(), u"BRL"_s).money(money); }
    static QString plain(QString text) { return text.replace(QChar(0x00A0), u' ').simplified(); }

private Q_SLOTS:
    void aMarketplacesDealIsNotAskedAbout_data()
    {
        QTest::addColumn<int>("route");
        QTest::addColumn<bool>("asked");
        QTest::newRow("CPPO") << static_cast<int>(pricing::Route::Cppo) << false;
        QTest::newRow("MPO") << static_cast<int>(pricing::Route::Mpo) << false;
        QTest::newRow("direct") << static_cast<int>(pricing::Route::Direct) << true;
    }
    void aMarketplacesDealIsNotAskedAbout()
    {
        QFETCH(int, route);
        openDirect(static_cast<pricing::Route>(route));
        for (const auto keys : {Qt::KeyboardModifiers(Qt::ControlModifier), Qt::ControlModifier | Qt::ShiftModifier})
            QVERIFY(quote(
                [&](QuoteDialog &dialog) {
                    QTEST(another(dialog)->isVisible(), "asked");
                    QVERIFY(!line(dialog, "Rate")->isVisible());
                    QVERIFY(write(dialog)->isEnabled());
                },
                keys));
    }

    void whatIsEnteredGoesOnTheQuote()
    {
        openDirect();
        QVERIFY(quote([&](QuoteDialog &dialog) {
            enter(dialog);
            QVERIFY2(plain(shown(dialog)).contains(plain(inReais(*contract().figures().tcv)) + u" in all"_s),
                     qPrintable(shown(dialog)));
            QCOMPARE(dialog.details().customersCurrency->code, u"BRL"_s);
            QCOMPARE(dialog.details().customersCurrency->rate.millionths, qint64{5'432'100});
            QCOMPARE(dialog.details().customersCurrency->asOf, today);
            pressEnter(dialog);
        }));
        QCOMPARE(document->contents().quotes.size(), std::size_t{1});
        const workspace::QuoteRecord &issued = document->contents().quotes.front();
        QCOMPARE(issued.currency, u"BRL"_s);
        QCOMPARE(issued.total.minor, contract().figures().tcv->minor);
        const QString text = plain(pdfText(issued.file));
        QVERIFY2(text.contains(u"1 USD = 5.4321 BRL, 1 Dec 2026, Banco Central"_s), qPrintable(text));
        QVERIFY2(text.contains(plain(inReais(*contract().figures().tcv))), qPrintable(text));
    }

    void theSummaryShowsTheMarginAtTheRate()
    {
        openDirect();
        QString path;
        QVERIFY(quote(
            [&](QuoteDialog &dialog) {
                enter(dialog);
                path = dialog.path();
                pressEnter(dialog);
            },
            Qt::ControlModifier | Qt::ShiftModifier));
        const QString text = plain(pdfText(path));
        const auto evaluation = pricing::evaluate(scenario);
        for (const auto &each : pricing::marginsAtPayment(scenario, 0, evaluation.deals[0], *contract().figures().tcv,
                                                          {{5'432'100}, scenario.settings.currency, "BRL"}))
            QVERIFY2(text.contains(plain(test::figures().money(each.margin))), qPrintable(text));
    }

    void whatIsRefusedGoesOutOnNoDocument_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *rule, const char *field, const QString &typed, const char *says) {
            QTest::newRow(rule) << QString::fromLatin1(field) << typed << QString::fromUtf8(says);
        };
        row("no currency", "Currency", u"ABC"_s, "ISO 4217");
        row("the scenario's own", "Currency", u"usd"_s, "the scenario's own currency");
        row("a rate of nothing", "Rate", u"0"_s, "a rate above 0 with at most six decimals");
        row("seven decimals", "Rate", u"1.2345678"_s, "a rate above 0 with at most six decimals");
        row("no number", "Rate", u"five"_s, "for example 5.4321");
        row("below nothing", "Rate", u"-5"_s, "a rate above 0");
        row("no date", "Date of the rate", u"31 Feb 2026"_s, "ends on 28 Feb 2026");
        row("no source", "Source", u" "_s, "Say who published the rate");
        row("a long source", "Source", QString(201, u'x'), "at most 200 characters");
    }
    void whatIsRefusedGoesOutOnNoDocument()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, says);
        openDirect();
        QVERIFY(quote([&](QuoteDialog &dialog) {
            enter(dialog);
            QVERIFY(write(dialog)->isEnabled());
            QLineEdit *entry = line(dialog, qPrintable(field));
            typeOver(entry, typed);
            QVERIFY2(shown(dialog).contains(says), qPrintable(shown(dialog)));
            QVERIFY(ui::isRefused(entry));
            QVERIFY(!write(dialog)->isEnabled());
            QVERIFY(!dialog.details().customersCurrency);
            dialog.accept();
            QVERIFY(dialog.isVisible());
            another(dialog)->click(); // without it the quote is in the scenario's
            QVERIFY(write(dialog)->isEnabled());
            QVERIFY(!dialog.details().customersCurrency);
        }));
        QVERIFY(document->contents().quotes.empty() && QDir(here).isEmpty());
    }

    void nothingIsWrittenBeforeAllIsEntered()
    {
        openDirect();
        QVERIFY(quote([&](QuoteDialog &dialog) {
            another(dialog)->click();
            QVERIFY(!write(dialog)->isEnabled());
            QVERIFY2(shown(dialog).contains(u"Enter the customer's currency"_s), qPrintable(shown(dialog)));
            QVERIFY(QTest::qWaitFor([&] { return line(dialog, "Currency")->hasFocus(); }));
            typeOver(line(dialog, "Currency"), u"jpy"_s);
            typeOver(line(dialog, "Rate"), u"150.123456"_s);
            QVERIFY2(shown(dialog).contains(u"How many JPY one USD is worth."_s), qPrintable(shown(dialog)));
            QVERIFY(!write(dialog)->isEnabled());
            typeOver(line(dialog, "Source"), u"Bank of Japan"_s);
            QVERIFY(write(dialog)->isEnabled());
        }));
    }

    void aRateThatLeavesNothingIsSaid()
    {
        openDirect();
        QVERIFY(quote([&](QuoteDialog &dialog) {
            enter(dialog, u"JPY"_s, u"0.000001"_s);
            QVERIFY2(shown(dialog).contains(u"comes to nothing"_s), qPrintable(shown(dialog)));
            QVERIFY(!write(dialog)->isEnabled());
        }));
    }
};

DEALDESK_TESTS(QuoteCurrencyTest, QApplication)
#include "quotecurrency.moc"
