// How quotes are numbered, entered on the settings' page: each entry is one undo, and what the program has anyway is no
// row.
#include "quotefixture.h"

#include "support/testfile.h"
#include "ui/settings/settingspage.h"

#include "wording/pages/quotemail.h"

#include <QCheckBox>
#include <QPlainTextEdit>

class QuoteRulesPartTest : public QuoteFixture
{
    Q_OBJECT

    QLineEdit *entry(const char *name)
    {
        QWidget *page = window->pageWidget(ui::MainWindow::Settings);
        const auto *field = page->findChild<QWidget *>(QLatin1String(name));
        return field ? field->findChild<QLineEdit *>() : nullptr;
    }
    void enter(const char *name, const QString &text)
    {
        typeOver(entry(name), text);
        QTest::keyClick(entry(name), Qt::Key_Return);
    }
    QString next() { return document->quoteRegister.nextQuoteNumber(2027); }

private Q_SLOTS:
    void itIsTheFirms()
    {
        openTwoDeals();
        window->showPage(ui::MainWindow::Settings);
        enter("quote-number/prefix", u"NW-"_s);
        enter("quote-number/digits", u"6"_s);
        QCOMPARE(next(), u"NW-2027-000001"_s);
        QTest::mouseClick(window->pageWidget(ui::MainWindow::Settings)->findChild<QCheckBox *>(u"quote-number/year"_s),
                          Qt::LeftButton);
        QCOMPARE(next(), u"NW-000001"_s);
        document->undoStack().undo();
        document->undoStack().undo();
        QCOMPARE(next(), u"NW-2027-0001"_s);
        enter("quote-number/prefix", u"Q-"_s);
        QVERIFY(document->facts().firm.empty());
    }

    void theMailIsTheFirmsOwn()
    {
        openTwoDeals();
        window->showPage(ui::MainWindow::Settings);
        QWidget *field = window->pageWidget(ui::MainWindow::Settings)->findChild<QWidget *>(u"quote-mail"_s);
        auto *box = field->findChild<QPlainTextEdit *>();
        box->setFocus();
        QTest::keyClicks(box, u"Our offer {number}"_s);
        QCOMPARE(document->facts().firm.size(), std::size_t(1));
        const wording::Mail mail =
            wording::quoteMail({.number = u"Q-1"_s, .customer = u"{firm}"_s, .firm = u"F"_s},
                               wording::text(document->facts().firm.begin()->second.value), {}, test::english());
        QCOMPARE(mail.subject, u"Our offer Q-1"_s);
    }

    /// What a place brings in is not looked through for places.
    void placesAreFilledOnce()
    {
        const wording::Mail mail =
            wording::quoteMail({.number = u"{firm}"_s, .customer = u"{number}"_s, .firm = u"F"_s, .file = u"/q.pdf"_s},
                               u"{number}\n{customer} of {firm}, {file}"_s, {}, test::english());
        QCOMPARE(mail.subject, u"{firm}"_s);
        QCOMPARE(mail.body, u"{number} of F, /q.pdf"_s);
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("no digits") << u"quote-number/digits"_s << u"0"_s;
        QTest::newRow("too many") << u"quote-number/digits"_s << u"10"_s;
        QTest::newRow("a long prefix") << u"quote-number/prefix"_s << QString(21, u'A');
        QTest::newRow("no time zone") << u"time-zone"_s << u"Nowhere/AtAll"_s;
    }
    void whatCannotBeIsRefused()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        openTwoDeals();
        window->showPage(ui::MainWindow::Settings);
        enter(field.toLatin1().constData(), text);
        QVERIFY(document->facts().firm.empty());
        enter("time-zone", u"Asia/Tokyo"_s); // the control
        QCOMPARE(document->facts().firm.size(), std::size_t(1));
    }
};

DEALDESK_TESTS(QuoteRulesPartTest, QApplication)
#include "quoterulespart.moc"
