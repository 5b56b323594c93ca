// From the window to a customer's quote: what is said before it goes out, whose number it gets, and what file it takes.
#include "app/session.h"
#include "support/language.h"
#include "support/scenarios.h"
#include "support/testfile.h"
#include "support/testprompts.h"
#include "support/typing.h"
#include "tables/entrytext.h"
#include "ui/deals/dealform.h"
#include "ui/deals/dealpanel.h"
#include "ui/deals/dealspage.h"
#include "ui/quotes/quotedialog.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/refusal.h"
#include "ui/widgets/theme.h"
#include "wording/figuretext.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
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
    std::map<workspace::RowKey, QByteArray> documents;
    tl::expected<void, workspace::Failure> save(const workspace::Contents &contents,
                                                const workspace::Change &change) override
    {
        if (full)
            return tl::unexpected(workspace::Failure{u"The disk is full."_s, u"Free some space."_s});
        kept = contents;
        for (const workspace::QuoteDocument &each : change.documents)
            documents[each.quote] = each.bytes;
        return {};
    }
    QByteArray documentOf(workspace::RowKey quote) override { return documents[quote]; }
};

/// What a tool says; a test without its tool fails rather than passes.
QString tool(const QString &name, const QStringList &words)
{
    QProcess process;
    process.start(name, words);
    if (!process.waitForFinished() || process.exitCode() != 0)
        QTest::qFail(qPrintable(name), __FILE__, __LINE__);
    return QString::fromUtf8(process.readAllStandardOutput()).simplified();
}

QString pdfText(const QString &path) { return tool(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}) + u' '; }

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
    QString here;      ///< of this test: for quotes
    QString summaries; ///< and for internal summaries
    int tests = 0;
    test::TestPrompts prompts;
    FullStore store;
    std::unique_ptr<workspace::OpenWorkspace> document;
    ui::WindowHabits habits;
    std::unique_ptr<ui::MainWindow> window;

    void open(const workspace::Contents &contents)
    {
        window.reset();
        habits = ui::WindowHabits(); // as on a new device
        document = std::make_unique<workspace::OpenWorkspace>(contents, &store);
        habits.keep(u"quoteFolder"_s, here.toUtf8());
        habits.keep(u"summaryFolder"_s, summaries.toUtf8());
        window = std::make_unique<ui::MainWindow>(
            *document, habits, prompts, [] { return today; }, test::english());
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
            dialog->activateWindow(); // real keys go to what has the focus
            if (!QTest::qWaitFor([&] { return QApplication::activeWindow() == dialog; }))
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

    bool summarize(const auto &use) { return quote(use, Qt::ControlModifier | Qt::ShiftModifier); }

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
    static QLineEdit *date(const QuoteDialog &dialog) { return test::named<QLineEdit>(&dialog, "Date"); }
    static QLineEdit *end(const QuoteDialog &dialog) { return test::named<QLineEdit>(&dialog, "Valid until"); }
    static QCheckBox *box(const QuoteDialog &dialog, const QString &begins)
    {
        for (auto *each : dialog.findChildren<QCheckBox *>())
            if (each->text().startsWith(begins))
                return each;
        return nullptr;
    }
    static QCheckBox *options(const QuoteDialog &dialog) { return box(dialog, u"Show 1, 2 and 3"_s); }
    static QCheckBox *onePrice(const QuoteDialog &dialog) { return box(dialog, u"One price"_s); }
    static QPushButton *write(const QuoteDialog &dialog)
    {
        for (auto *each : dialog.findChildren<QPushButton *>())
            if (each->text() == u"Write PDF"_s)
                return each;
        return nullptr;
    }
    /// As by the keyboard alone: Tab to the field, which then holds what it held, all of it chosen.
    static bool tabTo(QuoteDialog &dialog, const QLineEdit *line)
    {
        for (int presses = 0; presses < 20 && !line->hasFocus(); ++presses)
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        return line->hasFocus();
    }
    static QString proposedNumber(const QuoteDialog &dialog) { return number(dialog)->text(); }
    QString said() const { return window->notices()->text(); }
    /// Whether there was a button to press beside what is still to be done.
    bool pressReminder()
    {
        for (auto *each : window->notices()->findChildren<QPushButton *>())
            if (each->isVisible() && each->text() == u"Write it…"_s) {
                QTest::mouseClick(each, Qt::LeftButton);
                return true;
            }
        return false;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(folder.filePath(u"config"_s)));
        ui::applyTheme(*qApp, ui::Scheme::Light);
    }

    void init()
    {
        here = folder.filePath(QString::number(++tests));
        summaries = here + u" own"_s;
        QVERIFY(QDir().mkpath(here) && QDir().mkpath(summaries));
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
        QVERIFY(quote([](QuoteDialog &dialog) { QCOMPARE(proposedNumber(dialog), QString()); },
                      Qt::ControlModifier | Qt::ShiftModifier)); // the summary: it was not quoted
        QVERIFY(quote([](QuoteDialog &dialog) { QCOMPARE(proposedNumber(dialog), u"Q-2026-0002"_s); }));
    }

    /// Nor does it bear one that becomes another deal's.
    void anInternalSummaryTakesNoNumber()
    {
        openTwoDeals();
        for (int round = 0; round < 2; ++round)
            QVERIFY(summarize([](QuoteDialog &dialog) {
                QVERIFY(!number(dialog)->isVisible());
                QCOMPARE(proposedNumber(dialog), QString());
                pressEnter(dialog);
            }));
        QVERIFY(document->contents().quotes.empty());
        QCOMPARE(QDir(summaries).entryList(QDir::Files),
                 QStringList({u"INTERNAL Example Corp (2).pdf"_s, u"INTERNAL Example Corp.pdf"_s}));
        QVERIFY(QDir(here).isEmpty());
        QVERIFY(prompts.asked.isEmpty());
    }

    /// A Return, and not a second one either, puts no summary beside what is sent to customers.
    void anInternalSummaryAsksBeforeItLiesBesideQuotes_data()
    {
        QTest::addColumn<bool>("yes");
        QTest::addColumn<bool>("sent"); ///< the folder is one where an earlier quote lies, not the next one's
        QTest::newRow("no") << false << false;
        QTest::newRow("yes") << true << false;
        QTest::newRow("beside an earlier quote") << false << true;
    }
    void anInternalSummaryAsksBeforeItLiesBesideQuotes()
    {
        QFETCH(bool, yes);
        QFETCH(bool, sent);
        openTwoDeals();
        const QString elsewhere = here + u"/elsewhere"_s;
        if (sent) {
            QVERIFY(quote([](QuoteDialog &dialog) { pressEnter(dialog); }));
            QVERIFY(QDir().mkpath(elsewhere));
            habits.keep(u"quoteFolder"_s, elsewhere.toUtf8());
        }
        const qsizetype before = QDir(here).entryList(QDir::Files).size();
        QVERIFY(QFile::link(here, summaries + u"/link"_s)); // by another name it is the same folder
        prompts.yes = yes;
        for (const QString &into : {here, summaries + u"/link"_s}) {
            prompts.asked.clear();
            QVERIFY(summarize([&](QuoteDialog &dialog) {
                QVERIFY(tabTo(dialog, file(dialog)));
                typeOver(file(dialog), into + u"/summary internal.pdf"_s);
                QTest::keyClick(file(dialog), Qt::Key_Return);
                QCOMPARE(prompts.asked.value(0), u"Put it beside quotes for customers?"_s);
                QCOMPARE(dialog.isVisible(), !yes);
            }));
        }
        QCOMPARE(QDir(here).entryList(QDir::Files).size(), before + (yes ? 1 : 0));
        // The choice is not kept: the next summary is proposed where the others are.
        QVERIFY(summarize([&](QuoteDialog &dialog) { QVERIFY(file(dialog)->text().startsWith(summaries)); }));
    }

    void theFirstInternalSummaryHasAFolderOfItsOwn()
    {
        const QByteArray home = qgetenv("HOME");
        const auto back = qScopeGuard([&] { qputenv("HOME", home); });
        qputenv("HOME", QFile::encodeName(here));
        openTwoDeals();
        for (const char *view : {"quoteFolder", "summaryFolder"})
            habits.keep(QString::fromLatin1(view), {}); // as on a new device
        QVERIFY(quote([](QuoteDialog &dialog) { pressEnter(dialog); }));
        const QString own = here + u"/Internal summaries"_s;
        QVERIFY(summarize([&](QuoteDialog &dialog) {
            QCOMPARE(file(dialog)->text(), own + u"/Q-2026-0001 INTERNAL Example Corp.pdf"_s);
            pressEnter(dialog);
        }));
        QVERIFY(prompts.asked.isEmpty());
        QCOMPARE(QDir(here).entryList(QDir::Files), QStringList{u"Q-2026-0001 Example Corp.pdf"_s});
        QCOMPARE(QDir(own).entryList(QDir::Files).size(), 1);
        QCOMPARE(QFileInfo(own).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
        // Where summaries go is kept apart from where quotes go.
        QCOMPARE(habits.habit(u"quoteFolder"_s), here.toUtf8());
        QCOMPARE(habits.habit(u"summaryFolder"_s), own.toUtf8());
    }

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
        QVERIFY(window->notices()->reminder().isEmpty()); // it is not recorded yet
        store.full = false;
        document->retrySave();
        QVERIFY(!store.kept.quotes.front().written); // taken, and nothing went out
        QCOMPARE(document->quoteRegister.nextQuoteNumber(2026), u"Q-2026-0002"_s);
        QTRY_VERIFY(window->notices()->reminder().contains(u"Q-2026-0001"_s)); // now it can be
        prompts.files = {here + u"/quote.pdf"_s};
        QVERIFY(pressReminder());
        QVERIFY(pdfText(here + u"/quote.pdf"_s).contains(u"Q-2026-0001"_s));
    }

    /// The record stands before the document: a kill in between gives the number to nobody, and the document to the
    /// user.
    void aDocumentThatCannotBeWrittenIsWrittenLater()
    {
        QVERIFY(QDir(here).mkdir(u"folder.pdf"_s)); // nothing can be written there
        openTwoDeals();
        QVERIFY(quote([this](QuoteDialog &dialog) {
            typeOver(file(dialog), here + u"/folder.pdf"_s);
            pressEnter(dialog);
        }));
        QVERIFY2(said().contains(u"Q-2026-0001 is recorded"_s), qPrintable(said()));
        QCOMPARE(store.kept.quotes.size(), std::size_t(1));
        const workspace::QuoteRecord record = store.kept.quotes.front();
        QVERIFY(!record.written);
        QVERIFY(quote([&](QuoteDialog &dialog) {
            QCOMPARE(proposedNumber(dialog), u"Q-2026-0002"_s);
            typeOver(number(dialog), record.number);
            QVERIFY2(shown(dialog).contains(u"whose document was not written"_s), qPrintable(shown(dialog)));
        }));
        open(store.kept); // the next start
        QVERIFY2(window->notices()->reminder().contains(u"Q-2026-0001"_s), qPrintable(window->notices()->reminder()));
        QVERIFY(pressReminder()); // no place is chosen: it is still to be done
        QCOMPARE(prompts.lastSuggested, here + u"/folder.pdf"_s);
        QVERIFY(window->notices()->reminder().contains(u"Q-2026-0001"_s));
        const QString path = here + u"/later.pdf"_s;
        prompts.files = {path};
        QVERIFY(pressReminder());
        QCOMPARE(workspace::sha256Of(bytesOf(path)), record.sha256);
        QVERIFY(store.kept.quotes.front().written);
        QCOMPARE(store.kept.quotes.front().file, path);
        QVERIFY(window->notices()->reminder().isEmpty());
        QVERIFY2(said().contains(u"Quote Q-2026-0001 written"_s), qPrintable(said()));
    }

    /// The program ended after it wrote the document and before it could note that.
    void aDocumentThatIsThereAfterAllIsNoted()
    {
        openTwoDeals();
        QVERIFY(quote([](QuoteDialog &dialog) { pressEnter(dialog); }));
        store.kept.quotes.front().written = false;
        open(store.kept);
        QVERIFY(window->notices()->reminder().isEmpty());
        QVERIFY(store.kept.quotes.front().written);
    }

    /// What was issued, whatever the deal is now.
    void anIssuedQuoteCanBeWrittenAgain()
    {
        openTwoDeals();
        QVERIFY(quote([](QuoteDialog &dialog) { pressEnter(dialog); }));
        const QByteArray issued = bytesOf(store.kept.quotes.front().file);
        const workspace::RowKey key = document->current().dealKeys.front();
        pricing::Deal deal = document->scenario().deals.front();
        deal.price = pricing::MonthlyTotal{pricing::Money{1'234'00}};
        document->dealEdits.changeDeal(key, deal, u"Change"_s);
        workspace::Contents contents = store.kept;
        contents.quotes.push_back({.key = {900}, .number = u"Q-2025-0007"_s, .file = u"/gone.pdf"_s, .written = true});
        open(contents);
        const QString again = here + u"/again.pdf"_s;
        const auto choose = [&](int line) {
            prompts.chosenLine = line;
            prompts.files = {again};
            for (auto *action : window->findChildren<QAction *>())
                if (action->text().contains(u"issued quote again"_s))
                    action->trigger();
        };
        choose(0); // the last of them, which an earlier version issued
        QVERIFY2(prompts.offered.value(0).contains(u"was not kept"_s), qPrintable(prompts.offered.join(u'|')));
        QVERIFY2(said().contains(u"is not known here"_s) && !QFile::exists(again), qPrintable(said()));
        choose(1);
        QCOMPARE(bytesOf(again), issued);
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

DEALDESK_TESTS(QuotingTest, QApplication)
#include "quoting.moc"
