// The page of quotes as a person uses it: what went out, answers and their undo, revisions, drafts, approval, the mail.
#include "quotefixture.h"

#include "support/testfile.h"
#include "tables/quotedifferencestable.h"
#include "tables/registertable.h"
#include "ui/quotes/answerdialog.h"
#include "ui/quotes/quotespage.h"
#include "ui/widgets/datatable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>

using tables::RegisterTable;
using ui::QuotesPage;
using workspace::QuoteStanding;

/// What was to be opened outside.
class Opened : public QObject
{
    Q_OBJECT
public:
    QList<QUrl> urls;
public Q_SLOTS:
    void open(const QUrl &url) { urls.append(url); }
};

class QuotesPageTest : public QuoteFixture
{
    Q_OBJECT

    QuotesPage *page() { return static_cast<QuotesPage *>(window->pageWidget(ui::MainWindow::Quotes)); }
    /// By its keys.
    void openPage()
    {
        QApplication::setActiveWindow(window.get());
        QTest::keyClick(window.get(), Qt::Key_0, Qt::ControlModifier);
        QTRY_COMPARE(window->page(), int(ui::MainWindow::Quotes));
    }
    void issue(int deal = 0)
    {
        choose(deal);
        QVERIFY(quote([](QuoteDialog &dialog) { pressEnter(dialog); }));
    }
    QString cell(int row, int column) { return page()->registerTable()->index(row, column).data().toString(); }
    QStringList differences()
    {
        QStringList lines;
        const auto *table = page()->findChild<tables::QuoteDifferencesTable *>();
        for (int row = 0; row < table->rowCount(); ++row)
            lines.append(table->index(row, 0).data().toString() + u" | "_s + table->index(row, 1).data().toString() +
                         u" | "_s + table->index(row, 2).data().toString());
        return lines;
    }
    QPushButton *button(const QString &text)
    {
        for (auto *each : page()->findChildren<QPushButton *>())
            if (each->text() == text && each->isVisible())
                return each;
        return nullptr;
    }
    /// Presses it; answers whether a dialog of this kind came.
    template<typename Dialog, typename Use>
    bool pressed(const QString &text, Use use)
    {
        bool seen = false;
        QTimer::singleShot(0, window.get(), [&] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            seen = true;
            use(*dialog);
            if (dialog->isVisible())
                dialog->reject();
        });
        QPushButton *press = button(text);
        if (!press)
            return false;
        QTest::mouseClick(press, Qt::LeftButton);
        QCoreApplication::processEvents();
        return seen;
    }
    const workspace::QuoteRecord &record(int at) const { return document->contents().quotes[std::size_t(at)]; }

private Q_SLOTS:
    void anEmptyRegisterSaysWhatToDo()
    {
        openTwoDeals();
        openPage();
        QVERIFY(button(u"Quote the chosen deal…"_s));
        QVERIFY(!button(u"Accepted…"_s));
    }

    void anAcceptedQuoteTakesItsDealWithIt()
    {
        openTwoDeals();
        issue(0);
        openPage();
        page()->list()->selectRow(0);
        QCOMPARE(cell(0, RegisterTable::State), u"Issued"_s);
        QVERIFY((pressed<ui::AnswerDialog>(u"Accepted…"_s, [](ui::AnswerDialog &dialog) {
            test::named<QLineEdit>(&dialog, "Note")->setFocus();
            QTest::keyClicks(test::named<QLineEdit>(&dialog, "Note"), u"By mail"_s);
            QTest::keyClicks(test::named<QLineEdit>(&dialog, "Purchase order"), u"PO 4711"_s);
            QTest::keyClick(&dialog, Qt::Key_Return);
        })));
        QCOMPARE(record(0).standing, QuoteStanding::Accepted);
        QCOMPARE(record(0).since, today);
        QCOMPARE(record(0).note, u"By mail"_s);
        const pricing::Deal &deal = document->scenario().deals[0];
        QCOMPARE(deal.status, pricing::DealStatus::Accepted);
        QCOMPARE(deal.probability.basisPoints, 10'000);
        QCOMPARE(deal.paperwork->poNumber, "PO 4711");
        QVERIFY(!deal.paperwork->nextStep.empty());
        QCOMPARE(cell(0, RegisterTable::State), u"Accepted"_s);

        window->showPage(ui::MainWindow::Deals);
        QApplication::setActiveWindow(window.get());
        QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(window->page(), int(ui::MainWindow::Quotes)); // what was undone is brought into sight
        QCOMPARE(record(0).standing, QuoteStanding::Issued);
        QVERIFY(document->scenario().deals[0].paperwork->poNumber.empty());
    }

    void anOrderOfAnotherDealIsRefused()
    {
        pricing::Scenario scenario = test::caseOf("quotes-two-deals");
        scenario.deals[1].paperwork.edit().poNumber = "PO 1";
        open(workspace::contentsOf({scenario}));
        issue(0);
        openPage();
        page()->list()->selectRow(0);
        QVERIFY((pressed<ui::AnswerDialog>(u"Accepted…"_s, [](ui::AnswerDialog &dialog) {
            auto *order = test::named<QLineEdit>(&dialog, "Purchase order");
            order->setFocus();
            QTest::keyClicks(order, u"PO 1"_s);
            QTest::keyClick(&dialog, Qt::Key_Return);
            QVERIFY(dialog.isVisible());
        })));
        QCOMPARE(record(0).standing, QuoteStanding::Issued);
    }

    void aDeclinedQuoteCanBeOpenedAgain()
    {
        openTwoDeals();
        issue(0);
        openPage();
        page()->list()->selectRow(0);
        QVERIFY((pressed<ui::AnswerDialog>(
            u"Declined…"_s, [](ui::AnswerDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Return); })));
        QCOMPARE(record(0).standing, QuoteStanding::Declined);
        QVERIFY(button(u"Open again"_s));
        QTest::mouseClick(button(u"Open again"_s), Qt::LeftButton);
        QCOMPARE(record(0).standing, QuoteStanding::Issued);
    }

    void aRevisionSaysWhatItChanged()
    {
        openTwoDeals();
        issue(0);
        const QByteArray first = *document->quoteRegister.documentOf(record(0).key);
        pricing::Deal deal = document->scenario().deals[0];
        deal.tenants[0].count += 10;
        document->dealEdits.changeDeal(document->current().dealKeys[0], deal, u"Grow"_s);
        QVERIFY2(shownNotes().contains(u"Differs from quote Q-2026-0001"_s), qPrintable(shownNotes()));
        openPage();
        page()->list()->selectRow(0);
        QVERIFY(!differences().isEmpty()); // against the deal now
        QVERIFY((pressed<QuoteDialog>(u"New revision…"_s, [](QuoteDialog &dialog) {
            QCOMPARE(proposedNumber(dialog), u"Q-2026-0001"_s);
            QVERIFY(!number(dialog)->isEnabled());
            pressEnter(dialog);
        })));
        QCOMPARE(document->contents().quotes.size(), std::size_t(2));
        QCOMPARE(record(1).revision, 2);
        QVERIFY(pdfText(record(1).file).contains(u"Q-2026-0001 r2"_s));
        QCOMPARE(*document->quoteRegister.documentOf(record(0).key), first); // as it went out
        QCOMPARE(cell(1, RegisterTable::State), u"Superseded"_s);
        page()->choose(record(1).key);
        const QStringList lines = differences();
        QVERIFY2(!lines.filter(u"Tenants"_s).isEmpty() && !lines.filter(u"Total"_s).isEmpty(),
                 qPrintable(lines.join(u'\n')));
        window->showPage(ui::MainWindow::Deals);
        QVERIFY2(!shownNotes().contains(u"Differs"_s), qPrintable(shownNotes()));
    }

    void aDraftIsGoneOnWith()
    {
        openTwoDeals();
        choose(0);
        QVERIFY(quote([](QuoteDialog &dialog) {
            typeOver(test::named<QLineEdit>(&dialog, "Subject"), u"Phase 2"_s);
            for (auto *each : dialog.findChildren<QPushButton *>())
                if (each->text() == u"Keep as draft"_s)
                    QTest::mouseClick(each, Qt::LeftButton);
        }));
        QCOMPARE(record(0).standing, QuoteStanding::Draft);
        QVERIFY(QDir(here).isEmpty());
        openPage();
        page()->list()->selectRow(0);
        QCOMPARE(cell(0, RegisterTable::State), u"Draft"_s);
        QVERIFY((pressed<QuoteDialog>(u"Go on…"_s, [](QuoteDialog &dialog) {
            QCOMPARE(test::named<QLineEdit>(&dialog, "Subject")->text(), u"Phase 2"_s);
            pressEnter(dialog);
        })));
        QCOMPARE(document->contents().quotes.size(), std::size_t(1));
        QCOMPARE(record(0).standing, QuoteStanding::Issued);
        QVERIFY(pdfText(record(0).file).contains(u"Phase 2"_s));
    }

    /// An approval holds for a draft until something changes.
    void aDraftsApprovalIsOfWhatItWas()
    {
        pricing::Scenario scenario = test::caseOf("quotes-two-deals");
        scenario.settings.marginFloor = pricing::Percent{9'000};
        open(workspace::contentsOf({scenario}));
        choose(0);
        QVERIFY(quote([](QuoteDialog &dialog) {
            typeOver(test::named<QLineEdit>(&dialog, "Approved by"), u"J. Smith"_s);
            typeOver(test::named<QLineEdit>(&dialog, "Why"), u"A first customer"_s);
            for (auto *each : dialog.findChildren<QPushButton *>())
                if (each->text() == u"Keep as draft"_s)
                    QTest::mouseClick(each, Qt::LeftButton);
        }));
        QCOMPARE(record(0).approval->by, u"J. Smith"_s);
        openPage();
        page()->list()->selectRow(0);
        QVERIFY((pressed<QuoteDialog>(u"Go on…"_s, [](QuoteDialog &dialog) {
            QCOMPARE(test::named<QLineEdit>(&dialog, "Approved by")->text(), u"J. Smith"_s);
        })));
        pricing::Deal deal = document->scenario().deals[0];
        deal.tenants[0].count += 1;
        document->dealEdits.changeDeal(document->current().dealKeys[0], deal, u"Grow"_s);
        QVERIFY((pressed<QuoteDialog>(u"Go on…"_s, [](QuoteDialog &dialog) {
            QCOMPARE(test::named<QLineEdit>(&dialog, "Approved by")->text(), QString());
            QVERIFY(!write(dialog)->isEnabled());
        })));
    }

    /// What is still lacking may lack: it is saved, and read again.
    void aDraftIsKeptWithoutItsApproval()
    {
        pricing::Scenario scenario = test::caseOf("quotes-two-deals");
        scenario.settings.marginFloor = pricing::Percent{9'000};
        open(workspace::contentsOf({scenario}));
        choose(0);
        QVERIFY(quote([](QuoteDialog &dialog) {
            for (auto *each : dialog.findChildren<QPushButton *>())
                if (each->text() == u"Keep as draft"_s)
                    QTest::mouseClick(each, Qt::LeftButton);
        }));
        QCOMPARE(record(0).standing, QuoteStanding::Draft);
        QVERIFY(!record(0).approval);
    }

    void underTheFloorItAsksWhoApproves()
    {
        pricing::Scenario scenario = test::caseOf("quotes-two-deals");
        scenario.settings.marginFloor = pricing::Percent{9'000};
        open(workspace::contentsOf({scenario}));
        choose(0);
        QVERIFY(quote([](QuoteDialog &dialog) {
            QVERIFY2(shown(dialog).contains(u"needs an approval"_s), qPrintable(shown(dialog)));
            QVERIFY(!write(dialog)->isEnabled());
            typeOver(test::named<QLineEdit>(&dialog, "Approved by"), u"J. Smith"_s);
            QVERIFY(!write(dialog)->isEnabled());
            typeOver(test::named<QLineEdit>(&dialog, "Why"), u"A first customer"_s);
            QVERIFY(write(dialog)->isEnabled());
            pressEnter(dialog);
        }));
        QCOMPARE(document->contents().quotes.size(), std::size_t(1));
        QCOMPARE(record(0).approval->by, u"J. Smith"_s);
        QVERIFY(!pdfText(record(0).file).contains(u"Smith"_s));
        openPage();
        page()->list()->selectRow(0);
        QStringList words;
        for (const QLabel *label : page()->findChildren<QLabel *>())
            words.append(label->text());
        QVERIFY(words.join(u'\n').contains(u"Approved by J. Smith on 1 Dec 2026: A first customer"_s));
        const auto summary = [this] {
            const auto internal = Qt::ControlModifier | Qt::ShiftModifier;
            if (!quote([](QuoteDialog &dialog) { pressEnter(dialog); }, internal))
                return QString();
            const QFileInfoList files = QDir(summaries).entryInfoList({u"*.pdf"_s}, QDir::Files, QDir::Time);
            return files.isEmpty() ? QString() : pdfText(files.first().filePath());
        };
        QVERIFY(summary().contains(u"Approved by J. Smith on 1 Dec 2026: A first customer"_s));
        pricing::Deal deal = document->scenario().deals[0]; // which voids it
        deal.tenants[0].count += 1;
        document->dealEdits.changeDeal(document->current().dealKeys[0], deal, u"Grow"_s);
        QDir(summaries).removeRecursively();
        QVERIFY(QDir().mkpath(summaries));
        const QString now = summary();
        QVERIFY(now.contains(u"INTERNAL"_s) && !now.contains(u"J. Smith"_s));
    }

    void theDocumentIsOpenedAndMailed()
    {
        Opened outside;
        QDesktopServices::setUrlHandler(u"file"_s, &outside, "open");
        QDesktopServices::setUrlHandler(u"mailto"_s, &outside, "open");
        openTwoDeals();
        issue(0);
        openPage();
        page()->list()->selectRow(0);
        QFile::remove(record(0).file); // it is written there once more
        QTest::keyClick(page()->list(), Qt::Key_Return);
        QCOMPARE(outside.urls.size(), 1);
        QCOMPARE(outside.urls[0].toLocalFile(), record(0).file);
        QCOMPARE(workspace::sha256Of(bytesOf(record(0).file)), record(0).sha256);
        QTest::mouseClick(button(u"Mail…"_s), Qt::LeftButton);
        QCOMPARE(outside.urls.size(), 2);
        const QString mail = outside.urls[1].toString(QUrl::FullyDecoded);
        QVERIFY2(mail.startsWith(u"mailto:"_s) && mail.contains(u"Q-2026-0001"_s) &&
                     mail.contains(QString::fromLatin1(QUrl::toPercentEncoding(QFileInfo(record(0).file).fileName()))
                                       .replace(u"%20"_s, u" "_s)),
                 qPrintable(mail));
        QDesktopServices::unsetUrlHandler(u"file"_s);
        QDesktopServices::unsetUrlHandler(u"mailto"_s);
    }

    void onlyThoseThatAreWanted()
    {
        openTwoDeals();
        issue(0);
        issue(1);
        openPage();
        QCOMPARE(page()->registerTable()->rowCount(), 2);
        auto *search = page()->findChild<QLineEdit *>();
        search->setFocus();
        QTest::keyClicks(search, u"0002"_s);
        QCOMPARE(page()->registerTable()->rowCount(), 1);
        page()->choose(record(0).key); // whatever hides it
        QCOMPARE(page()->chosen().value_or(workspace::RowKey{}), record(0).key);
    }

private:
    QString shownNotes() const
    {
        QStringList words;
        for (const QLabel *label : window->dealsPage()->findChildren<QLabel *>())
            words.append(label->text());
        return words.join(u'\n');
    }
};

DEALDESK_TESTS(QuotesPageTest, QApplication)
#include "quotespage.moc"
