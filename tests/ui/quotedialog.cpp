// What the window says of a quote before it goes out, and what the customer can read from it.
#include "quotefixture.h"

#include "support/testfile.h"
#include "ui/deals/dealform.h"
#include "ui/deals/dealpanel.h"

#include <QCheckBox>
#include <QScrollArea>
#include <QScrollBar>

class QuoteDialogTest : public QuoteFixture
{
    Q_OBJECT

    static QCheckBox *box(const QuoteDialog &dialog, const QString &begins)
    {
        for (auto *each : dialog.findChildren<QCheckBox *>())
            if (each->text().startsWith(begins))
                return each;
        return nullptr;
    }

    static QCheckBox *options(const QuoteDialog &dialog) { return box(dialog, u"Show 1, 2 and 3"_s); }
    static QCheckBox *onePrice(const QuoteDialog &dialog) { return box(dialog, u"One price"_s); }

private Q_SLOTS:
    void theDialogSaysWhatIsQuotedAndToWhom()
    {
        pricing::Scenario scenario = test::caseOf("quotes-two-deals");
        scenario.settings.marginFloor = pricing::Percent{5'000};
        open(workspace::contentsOf({scenario}));
        choose(1);
        QVERIFY(quote([](QuoteDialog &dialog) {
            const QString words = shown(dialog);
            for (const char *part : {"Beta for Sample GmbH", "$10,000.00 a month for 100 tenants, 1 year: $120,000.00",
                                     "Below the margin floor", "get this deal approved"})
                QVERIFY2(words.contains(QLatin1String(part)), qPrintable(words));
            QVERIFY2(!words.contains(u"2 years: a margin"_s), qPrintable(words));
            options(dialog)->click();
            QVERIFY2(shown(dialog).contains(u"2 years: a margin of"_s), qPrintable(shown(dialog)));
        }));
        QVERIFY(document->contents().quotes.empty()); // closed without writing
    }

    void anotherTermThatCannotBeBoughtIsNamed()
    {
        pricing::Scenario scenario = test::caseOf("quotes-two-deals");
        scenario.deals[0].tenants = {{0, 1'200}};
        scenario.deals[0].negotiatedPrice = pricing::Money{7'000};
        scenario.deals[0].term = pricing::CommitmentTerm::ThreeYears;
        open(workspace::contentsOf({scenario}));
        QVERIFY(quote([](QuoteDialog &dialog) {
            options(dialog)->click();
            QVERIFY2(shown(dialog).contains(u"1 year: not offered at this term"_s), qPrintable(shown(dialog)));
        }));
    }

    /// Each sentence has its room: no entry leaves the height of its label.
    void aRefusalSqueezesNothing()
    {
        openTwoDeals();
        QVERIFY(quote([&](QuoteDialog &dialog) {
            options(dialog)->click();
            for (QLineEdit *each : {number(dialog), date(dialog), end(dialog), file(dialog)})
                typeOver(each, u" "_s);
            QCoreApplication::processEvents();
            const QScrollBar *bar = dialog.findChild<QScrollArea *>()->verticalScrollBar();
            QTRY_COMPARE(bar->maximum(), 0); // the dialog has grown
            int labels = 0;
            for (const QLabel *label : dialog.findChildren<QLabel *>()) {
                if (!label->isVisibleTo(&dialog))
                    continue;
                ++labels;
                const int needs =
                    label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
                QVERIFY2(label->height() >= needs, qPrintable(label->text()));
                if (const auto *line = qobject_cast<QLineEdit *>(label->buddy()))
                    QVERIFY2(qAbs(label->geometry().center().y() - line->geometry().center().y()) <= 2,
                             qPrintable(label->text()));
            }
            QVERIFY(labels > 12);
        }));
    }

    /// Of three prices that are made of wholesale, and of one that is not.
    void whatTheCustomerCanComputeIsSaidBefore()
    {
        pricing::Scenario scenario = test::caseOf("quotes-two-deals");
        scenario.deals[0].price = pricing::Markup{{2'000}};
        scenario.deals[0].term = pricing::CommitmentTerm::ThreeYears;
        open(workspace::contentsOf({scenario}));
        choose(0);
        QVERIFY(quote([&](QuoteDialog &dialog) {
            QVERIFY(!shown(dialog).contains(u"commitment discounts"_s));
            QVERIFY(!onePrice(dialog)->isVisibleTo(&dialog));
            options(dialog)->click();
            QVERIFY2(shown(dialog).contains(u"can compute your commitment discounts: "_s), qPrintable(shown(dialog)));
            QVERIFY2(shown(dialog).contains(u"whole percent"_s), qPrintable(shown(dialog)));
            onePrice(dialog)->click();
            QVERIFY2(!shown(dialog).contains(u"can compute"_s), qPrintable(shown(dialog)));
            QVERIFY2(shown(dialog).contains(u"your margin differs: 1 year "_s), qPrintable(shown(dialog)));
            pressEnter(dialog);
        }));
        const QString text = pdfText(document->contents().quotes.front().file);
        const pricing::Evaluation evaluation = pricing::evaluate(scenario);
        const QString unit = test::figures().money(evaluation.deals[0].unit);
        QCOMPARE(text.count(unit + u' '), 4); // the deal's own row, and three terms
    }

    void aPriceThatIsEnteredTellsNothing()
    {
        openTwoDeals(); // by unit price and by monthly total
        for (const int deal : {0, 1}) {
            choose(deal);
            QVERIFY(quote([&](QuoteDialog &dialog) {
                options(dialog)->click();
                QVERIFY(options(dialog)->isChecked());
                QVERIFY(!shown(dialog).contains(u"can compute"_s));
                QVERIFY(!onePrice(dialog)); // it is so anyway
            }));
        }
    }

    void theDealsNameStaysInHouseUnlessItIsTheSubject_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::newRow("none") << QString();
        QTest::newRow("the name") << u"Alpha, squeeze them"_s;
        QTest::newRow("another") << u"Monitoring for 100 projects"_s;
    }
    void theDealsNameStaysInHouseUnlessItIsTheSubject()
    {
        QFETCH(QString, subject);
        pricing::Scenario scenario = test::caseOf("quotes-two-deals");
        scenario.deals[0].name = "Alpha, squeeze them";
        open(workspace::contentsOf({scenario}));
        choose(0);
        QVERIFY(quote([&](QuoteDialog &dialog) {
            auto *line = test::named<QLineEdit>(&dialog, "Subject");
            QCOMPARE(line->text(), QString());
            QVERIFY(tabTo(dialog, line));
            QTest::keyClicks(line, subject);
            QTest::keyClick(line, Qt::Key_Return);
        }));
        const QString path = document->contents().quotes.front().file;
        QCOMPARE(QFileInfo(path).fileName(), u"Q-2026-0001 Example Corp.pdf"_s);
        QCOMPARE(pdfText(path).contains(u"squeeze"_s), subject == u"Alpha, squeeze them"_s);
        QVERIFY(subject.isEmpty() || pdfText(path).contains(subject));
        QVERIFY(!tool(u"pdfinfo"_s, {path}).contains(u"squeeze"_s));
        QCOMPARE(document->contents().quotes.front().dealName, u"Alpha, squeeze them"_s); // the register is in house
    }

    void namesThatStandInForOthersReachNoCustomer()
    {
        pricing::Scenario scenario = test::caseOf("quotes-two-deals");
        scenario.settings.partner.name = "Your firm";
        open(workspace::contentsOf({scenario}));
        QVERIFY(!quote([](QuoteDialog &) {}));
        QVERIFY2(said().contains(u"enter its name under Settings"_s), qPrintable(said()));
    }

    /// No document goes out at the old price without a word.
    void aRefusedEntryIsSettledFirst()
    {
        openTwoDeals();
        choose(0);
        QWidget *price = window->dealsPage()->panel()->form()->field(tables::DealField::PriceValue)->entry();
        price->setFocus(Qt::TabFocusReason);
        QTest::keyClick(price, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(price, u"150,50x"_s);
        QVERIFY(!quote([](QuoteDialog &) {}));
        QVERIFY2(said().contains(u"150,50x"_s), qPrintable(said()));
        QVERIFY(document->contents().quotes.empty());
        QTest::keyClick(price, Qt::Key_Escape);
        QVERIFY(quote([](QuoteDialog &dialog) { QVERIFY(shown(dialog).contains(u"$10,000.00 a month"_s)); }));
    }

    void fromAnotherPageTheDealIsNamed()
    {
        openTwoDeals();
        choose(1);
        window->showPage(ui::MainWindow::Forecast);
        QVERIFY(quote([](QuoteDialog &dialog) {
            QVERIFY2(shown(dialog).contains(u"Beta for Sample GmbH"_s), qPrintable(shown(dialog)));
            QVERIFY(shown(dialog).contains(u"chosen on the Deals page"_s));
        }));
    }

    void aDealThatIsLeftOutShowsItsFiguresAndIsQuoted()
    {
        pricing::Scenario scenario = test::caseOf("quotes-two-deals");
        scenario.deals[0].included = false;
        open(workspace::contentsOf({scenario}));
        choose(0);
        QVERIFY(test::shows(window->dealsPage()->panel(), u"$120,000"_s));
        for (const auto *each : window->dealsPage()->panel()->findChildren<QPushButton *>())
            if (each->text() == u"$120,000.00"_s)
                QVERIFY(!each->isEnabled()); // grey: nothing explains it
        QVERIFY(quote([](QuoteDialog &dialog) {
            QVERIFY2(shown(dialog).contains(u"left out of the scenario"_s), qPrintable(shown(dialog)));
            pressEnter(dialog);
        }));
        QCOMPARE(document->contents().quotes.front().total.minor, qint64(12'000'000));
    }
};

DEALDESK_TESTS(QuoteDialogTest, QApplication)
#include "quotedialog.moc"
