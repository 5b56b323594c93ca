// The file that a quote or an internal summary takes: its name, its folder, and what it may replace.
#include "quotefixture.h"

#include "support/testfile.h"

class QuoteFiles : public QuoteFixture
{
    Q_OBJECT

    bool summarize(const auto &use) { return quote(use, Qt::ControlModifier | Qt::ShiftModifier); }

private Q_SLOTS:
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
};

DEALDESK_TESTS(QuoteFiles, QApplication)
#include "quotefiles.moc"
