// From the window to a customer's quote: what is said before it goes out, whose number it gets, and what file it takes.
#include "app/session.h"
#include "support/scenarios.h"
#include "support/testprompts.h"
#include "support/typing.h"
#include "ui/dealform.h"
#include "ui/dealpanel.h"
#include "ui/dealspage.h"
#include "ui/noticebar.h"
#include "ui/quotedialog.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

using namespace dealdesk;
using namespace Qt::StringLiterals;
using ui::QuoteDialog;

namespace {

const QDate today(2026, 12, 1);

/// Refuses to save while it is full.
class FullStore : public workspace::Store
{
public:
    bool full = false;
    workspace::Contents kept;
    tl::expected<void, workspace::Failure> save(const workspace::Contents &contents, const workspace::Change &) override
    {
        if (full)
            return tl::unexpected(workspace::Failure{u"The disk is full."_s, u"Free some space."_s});
        kept = contents;
        return {};
    }
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class QuotingTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder;
    QString here; ///< of this test
    int tests = 0;
    test::TestPrompts prompts;
    FullStore store;
    std::unique_ptr<workspace::Document> document;
    std::unique_ptr<ui::MainWindow> window;

    void open(const workspace::Contents &contents)
    {
        window.reset();
        document = std::make_unique<workspace::Document>(contents, &store);
        document->setView(u"quoteFolder"_s, here.toUtf8());
        window = std::make_unique<ui::MainWindow>(*document, prompts, [] { return today; });
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->restoreView();
    }

    void openTwoDeals() { open(workspace::contentsOf({test::caseOf("quotes-two-deals")})); }

    void choose(int deal) { window->dealsPage()->choose(document->current().dealKeys[static_cast<std::size_t>(deal)]); }

    /// Presses the keys; answers whether the dialog came. `use` has it while it is open.
    template<typename Use>
    bool quote(Use use, Qt::KeyboardModifiers keys = Qt::ControlModifier)
    {
        bool seen = false;
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            return false;
        QTimer::singleShot(0, window.get(), [&] {
            auto *dialog = qobject_cast<QuoteDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            seen = true;
            use(*dialog);
            if (dialog->isVisible())
                dialog->reject();
        });
        QTest::keyClick(window.get(), Qt::Key_P, keys);
        QCoreApplication::processEvents(); // where no dialog came, the question is past
        return seen;
    }

    static QLineEdit *number(const QuoteDialog &dialog) { return test::named<QLineEdit>(&dialog, "Quote number"); }
    static QLineEdit *file(const QuoteDialog &dialog) { return test::named<QLineEdit>(&dialog, "PDF file"); }
    static void typeOver(QLineEdit *line, const QString &text)
    {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    static void pressEnter(QuoteDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Return); }
    static QString shown(const QuoteDialog &dialog)
    {
        QStringList words;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            if (label->isVisibleTo(&dialog))
                words.append(label->text());
        return words.join(u'\n');
    }
    static QString proposedNumber(const QuoteDialog &dialog) { return number(dialog)->text(); }
    QString said() const { return window->notices()->text(); }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(folder.filePath(u"config"_s)));
        ui::applyTheme(*qApp, ui::Scheme::Light);
    }

    void init()
    {
        here = folder.filePath(QString::number(++tests));
        QVERIFY(QDir().mkpath(here));
        prompts = {};
        store = {};
    }

    void cleanup() { window.reset(); }

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
            dialog.findChild<QCheckBox *>()->click();
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
            dialog.findChild<QCheckBox *>()->click();
            QVERIFY2(shown(dialog).contains(u"1 year: not offered at this term"_s), qPrintable(shown(dialog)));
        }));
    }

    /// A letter of nobody's stands for a script of which this computer has no font.
    void whatNoFontCanPrintTakesNoNumber()
    {
        pricing::Scenario scenario = test::caseOf("quotes-two-deals");
        for (pricing::Customer &customer : scenario.customers)
            customer.name = "Corp \uE000";
        open(workspace::contentsOf({scenario}));
        QVERIFY(!quote([](QuoteDialog &) {}));
        QVERIFY2(said().contains(u"no font on this computer has the letters “\uE000” of “Corp \uE000”"_s),
                 qPrintable(said()));

        openTwoDeals();
        QVERIFY(quote([](QuoteDialog &dialog) { // and where the number is what cannot be printed
            number(dialog)->selectAll();
            number(dialog)->insert(u"Q \uE001"_s); // QTest types ASCII alone
            pressEnter(dialog);
        }));
        QVERIFY2(said().contains(u"“\uE001”"_s), qPrintable(said()));
        QVERIFY(document->contents().quotes.empty());
        QVERIFY(QDir(here).isEmpty());
    }

    void aNumberInUseIsRefused()
    {
        openTwoDeals();
        choose(1);
        QVERIFY(quote([](QuoteDialog &dialog) { pressEnter(dialog); }));
        QCOMPARE(document->contents().quotes.size(), std::size_t(1));
        choose(0);
        QVERIFY(quote([](QuoteDialog &dialog) {
            QCOMPARE(proposedNumber(dialog), u"Q-2026-0002"_s);
            typeOver(number(dialog), u"q-2026-0001"_s);
            QVERIFY2(shown(dialog).contains(u"Sample GmbH"_s) && shown(dialog).contains(u"Beta"_s),
                     qPrintable(shown(dialog)));
            pressEnter(dialog);
            QVERIFY(dialog.isVisible());
        }));
        QCOMPARE(document->contents().quotes.size(), std::size_t(1));
        QCOMPARE(QDir(here).entryList(QDir::Files).size(), 1);
    }

    void theFileNameFollowsTheNumberUntilItIsTyped()
    {
        openTwoDeals();
        QVERIFY(quote([this](QuoteDialog &dialog) {
            QCOMPARE(file(dialog)->text(), here + u"/Q-2026-0001 Example Corp.pdf"_s);
            typeOver(number(dialog), u"A-17"_s);
            QCOMPARE(file(dialog)->text(), here + u"/A-17 Example Corp.pdf"_s);
            typeOver(file(dialog), here + u"/mine.pdf"_s);
            typeOver(number(dialog), u"A-18"_s);
            QCOMPARE(file(dialog)->text(), here + u"/mine.pdf"_s);
            pressEnter(dialog);
        }));
        QCOMPARE(document->contents().quotes.front().number, u"A-18"_s);
        QCOMPARE(document->contents().quotes.front().file, here + u"/mine.pdf"_s);
        QVERIFY(QFile::exists(here + u"/mine.pdf"_s));
    }

    void aFileIsReplacedOnlyWhereOneIsAsked_data()
    {
        QTest::addColumn<bool>("yes");
        QTest::newRow("no") << false;
        QTest::newRow("yes") << true;
    }
    void aFileIsReplacedOnlyWhereOneIsAsked()
    {
        QFETCH(bool, yes);
        const QString path = here + u"/Q-2026-0001 Example Corp.pdf"_s;
        QFile other(path);
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("another workspace's") > 0);
        other.close();
        openTwoDeals();
        prompts.yes = yes;
        QVERIFY(quote([&](QuoteDialog &dialog) {
            QCOMPARE(file(dialog)->text(), here + u"/Q-2026-0001 Example Corp (2).pdf"_s); // a name that is free
            typeOver(file(dialog), path);
            pressEnter(dialog);
            QCOMPARE(prompts.asked.size(), 1);
            QCOMPARE(dialog.isVisible(), !yes);
        }));
        QCOMPARE(bytesOf(path) == "another workspace's", !yes);
        QCOMPARE(document->contents().quotes.size(), std::size_t(yes ? 1 : 0));
    }

    void aFileThatWasChosenAsksOnce()
    {
        const QString path = here + u"/chosen.pdf"_s;
        QFile other(path);
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("older") > 0);
        other.close();
        openTwoDeals();
        prompts.files = {path};
        QVERIFY(quote([&](QuoteDialog &dialog) {
            for (auto *button : dialog.findChildren<QPushButton *>())
                if (button->text() == u"Browse…"_s)
                    button->click();
            pressEnter(dialog);
        }));
        QCOMPARE(prompts.asked, QStringList{u"Write the PDF to"_s}); // the file dialog asks itself
        QVERIFY(bytesOf(path).startsWith("%PDF"));
    }

    /// Numbers and ids of what is gone are not given to what comes.
    void aNewDealIsNotTakenForADeletedOne()
    {
        openTwoDeals();
        choose(1);
        QVERIFY(quote([](QuoteDialog &dialog) { pressEnter(dialog); }));
        window->dealsPage()->setFocus();
        window->dealsPage()->removeChosen();
        open(store.kept); // also after a restart
        QTest::keyClick(window.get(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(document->scenario().deals.size(), std::size_t(2));
        QVERIFY(quote([](QuoteDialog &dialog) { QCOMPARE(proposedNumber(dialog), u"Q-2026-0002"_s); },
                      Qt::ControlModifier | Qt::ShiftModifier));
    }

    void anInternalSummaryTakesNoNumber()
    {
        openTwoDeals();
        for (int round = 0; round < 2; ++round)
            QVERIFY(quote(
                [](QuoteDialog &dialog) {
                    QCOMPARE(proposedNumber(dialog), u"Q-2026-0001"_s);
                    pressEnter(dialog);
                },
                Qt::ControlModifier | Qt::ShiftModifier));
        QVERIFY(document->contents().quotes.empty());
        QCOMPARE(QDir(here).entryList(QDir::Files).size(), 2);
    }

    void aWindowThatOnlyViewsIssuesNoQuote()
    {
        openTwoDeals();
        document->setReadOnly(true);
        QVERIFY(!quote([](QuoteDialog &) {}));
        QVERIFY2(said().contains(u"only views"_s), qPrintable(said()));
        QVERIFY(document->contents().quotes.empty());
        QVERIFY(QDir(here).isEmpty());
    }

    void aNumberThatCannotBeRecordedGoesOutOnNoDocument()
    {
        openTwoDeals();
        store.full = true;
        QVERIFY(quote([](QuoteDialog &dialog) { pressEnter(dialog); }));
        QVERIFY(prompts.asked.contains(u"No quote was written"_s));
        QVERIFY(QDir(here).isEmpty());
        store.full = false;
        document->retrySave();
        QCOMPARE(store.kept.quotes.front().file, QString()); // taken, and nothing went out
        QCOMPARE(document->nextQuoteNumber(2026), u"Q-2026-0002"_s);
    }

    /// The record stands before the document: a kill in between gives the number to nobody.
    void aDocumentThatCannotBeWrittenLeavesItsNumberTaken()
    {
        QVERIFY(QDir(here).mkdir(u"folder.pdf"_s)); // nothing can be written there
        openTwoDeals();
        QVERIFY(quote([this](QuoteDialog &dialog) {
            typeOver(file(dialog), here + u"/folder.pdf"_s);
            pressEnter(dialog);
        }));
        QVERIFY2(said().contains(u"Q-2026-0001 stays taken"_s), qPrintable(said()));
        QCOMPARE(store.kept.quotes.size(), std::size_t(1));
        QCOMPARE(store.kept.quotes.front().file, QString());
        QVERIFY(quote([](QuoteDialog &dialog) { QCOMPARE(proposedNumber(dialog), u"Q-2026-0002"_s); }));
    }

    void namesThatStandInForOthersReachNoCustomer()
    {
        pricing::Scenario scenario = test::caseOf("quotes-two-deals");
        scenario.settings.partner.name = "Your firm";
        open(workspace::contentsOf({scenario}));
        QVERIFY(!quote([](QuoteDialog &) {}));
        QVERIFY2(said().contains(u"enter its name under Settings"_s), qPrintable(said()));
        QTest::keyClick(window.get(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(!quote([](QuoteDialog &) {}));
        QVERIFY2(said().contains(u"“New deal”"_s), qPrintable(said()));
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

QTEST_MAIN(QuotingTest)
#include "quoting.moc"
