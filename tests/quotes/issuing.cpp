// A quote is recorded with its document before anybody gets that: whatever ends in between, the same bytes can be
// written again, and its number is given to nobody else.
#include "issuingfixture.h"

class IssuingTest : public IssuingFixture
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsRecordedIsWhatIsWritten()
    {
        start();
        const auto key = issue(u"Q-2027-0001"_s, pdf);
        QVERIFY2(key, qPrintable(key ? QString() : key.error().why));
        QVERIFY(tests::pdfText(pdf).contains(u"Q-2027-0001"_s));
        start();
        const QuoteRecord *record = open->quoteRegister.quote(*key);
        QVERIFY(record && record->written);
        QCOMPARE(record->file, pdf);
        QCOMPARE(record->dealName, u"Rollout"_s);
        QCOMPARE(record->sha256, workspace::sha256Of(bytesOf(pdf)));
        QCOMPARE(*open->quoteRegister.documentOf(*key), bytesOf(pdf));
        QVERIFY(Issuing(open->quoteRegister, test::english()).unwritten().empty());
    }

    /// Later, and although the deal is another by now.
    void aFileThatCannotBeWrittenIsWrittenLater()
    {
        start();
        const QString missing = folder->filePath(u"missing/quote.pdf"_s);
        const auto refused = issue(u"Q-2027-0001"_s, missing);
        QVERIFY(!refused && refused.error().recorded);
        QVERIFY2(refused.error().why.contains(u"does not exist"_s) && refused.error().why.contains(u"is recorded"_s),
                 qPrintable(refused.error().why));
        QCOMPARE(open->quoteRegister.nextQuoteNumber(2027), u"Q-2027-0002"_s);
        start();
        pricing::Deal deal = open->scenario().deals.front();
        deal.price = pricing::MonthlyTotal{{990'000}};
        open->dealEdits.changeDeal(open->current().dealKeys.front(), deal, {});
        Issuing issuing(open->quoteRegister, test::english());
        const auto keys = issuing.unwritten();
        QCOMPARE(keys, std::vector<RowKey>{*refused.error().recorded});
        QVERIFY(!issuing.writeAgain(keys.front(), missing));
        QCOMPARE(issuing.unwritten(), keys);
        QVERIFY(issuing.writeAgain(keys.front(), pdf));
        QCOMPARE(workspace::sha256Of(bytesOf(pdf)), open->quoteRegister.quote(keys.front())->sha256);
        QVERIFY(tests::pdfText(pdf).contains(u"$8,800.00"_s)); // what was offered
        QVERIFY(issuing.unwritten().empty());
        start();
        QVERIFY(open->quoteRegister.quote(keys.front())->written);
        const QString again = folder->filePath(u"again.pdf"_s); // one that was lost can be had once more
        QVERIFY(Issuing(open->quoteRegister, test::english()).writeAgain(keys.front(), again));
        QCOMPARE(bytesOf(again), bytesOf(pdf));
    }

    void nothingIsIssuedTwice()
    {
        start();
        QVERIFY(issue(u"Q-2027-0001"_s, pdf));
        const QByteArray first = bytesOf(pdf);
        const auto again = issue(u" q-2027-0001"_s, pdf);
        QVERIFY(!again && !again.error().recorded);
        QVERIFY2(again.error().why.contains(u"a number is used once"_s), qPrintable(again.error().why));
        QCOMPARE(bytesOf(pdf), first);
        QCOMPARE(open->contents().quotes.size(), std::size_t(1));
    }

    /// Refused by the model, whatever a window lets through.
    void whatIsOnlyViewedIssuesNothing()
    {
        start(Access::ReadOnly);
        QVERIFY(!Issuing(open->quoteRegister, test::english()).whyNot().isEmpty());
        const auto refused = issue(u"Q-2027-0001"_s, pdf);
        QVERIFY(!refused && !refused.error().recorded);
        QVERIFY2(refused.error().why.contains(u"only views"_s), qPrintable(refused.error().why));
        QVERIFY(!QFile::exists(pdf) && open->contents().quotes.empty());
    }

    /// While one window has the workspace, another only views it; afterwards it counts on.
    void twoWindowsGiveNoNumberTwice()
    {
        start();
        auto viewer = WorkspaceFile::open(test::english(), path, Access::ReadWrite);
        QVERIFY(!viewer && viewer.error().obstacle == storage::Obstacle::InUse);
        QVERIFY(issue(open->quoteRegister.nextQuoteNumber(2027), pdf));
        start();
        QCOMPARE(open->quoteRegister.nextQuoteNumber(2027), u"Q-2027-0002"_s);
    }

    /// What went out is not taken back with the rest, be the workspace damaged meanwhile or not.
    void aRestoredBackupGivesNoNumberTwice_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::newRow("whole") << QString();
        QTest::newRow("damaged") << u"UPDATE deals SET probability = 10000 - probability"_s;
        QTest::newRow("a quote of it damaged too")
            << u"UPDATE quotes SET total = total + 1 WHERE number = 'Q-2027-0003'"_s;
    }
    void aRestoredBackupGivesNoNumberTwice()
    {
        QFETCH(QString, damage);
        start();
        const QString missing = folder->filePath(u"missing/quote.pdf"_s);
        const RowKey first = *issue(u"Q-2027-0001"_s, missing).error().recorded;
        QVERIFY(file->backUp(QDateTime(QDate(2027, 1, 1), QTime(12, 0), Qt::UTC)));
        QVERIFY(Issuing(open->quoteRegister, test::english()).writeAgain(first, pdf));
        const RowKey second = issue(u"Q-2027-0002"_s, folder->filePath(u"second.pdf"_s)).value();
        QVERIFY(issue(u"Q-2027-0003"_s, folder->filePath(u"third.pdf"_s)));
        if (!damage.isEmpty()) {
            open.reset();
            file.reset();
            storage::Connection(path, storage::Connection::Journal::Truncate).run(damage);
        }
        const auto backups = WorkspaceFile::backups(path);
        const QString restored = folder->filePath(u"restored.dealdesk"_s);
        QVERIFY(WorkspaceFile::restore(test::english(), backups.front(), restored));
        path = restored;
        start();
        const auto &issued = open->quoteRegister;
        QCOMPARE(open->contents().quotes.size(), damage.contains(u"quotes"_s) ? 2u : 3u);
        QVERIFY(issued.quoteNumbered(u"Q-2027-0002"_s));
        QCOMPARE(*issued.documentOf(second), bytesOf(folder->filePath(u"second.pdf"_s)));
        QVERIFY(issued.quote(first)->written); // as it was known last
        QVERIFY(issued.nextQuoteNumber(2027) > u"Q-2027-0002"_s);
    }

    /// By no road: its number could be given to another one still.
    void whatIsNotSavedYetIsNotWritten()
    {
        start();
        const QString away = folder->filePath(u"away"_s);
        QVERIFY(QFile::rename(path, away));
        const auto refused = issue(u"Q-2027-0001"_s, pdf);
        QVERIFY(!refused && !refused.error().recorded);
        const RowKey key = open->contents().quotes.front().key;
        Issuing issuing(open->quoteRegister, test::english());
        const auto outcome = issuing.writeAgain(key, pdf);
        QVERIFY(!outcome && !QFile::exists(pdf));
        QCOMPARE(outcome.error(), refused.error().why);
        QVERIFY(QFile::rename(away, path));
        open->retrySave();
        QVERIFY(open->isSaved());
        QVERIFY(issuing.writeAgain(key, pdf));
        QVERIFY(QFile::exists(pdf));
    }

    void whatWasNeverIssuedIsNotWritten()
    {
        start();
        const auto outcome = Issuing(open->quoteRegister, test::english()).writeAgain({4711}, pdf);
        QVERIFY(!outcome && !QFile::exists(pdf));
        QVERIFY2(outcome.error().contains(u"not in the workspace"_s), qPrintable(outcome.error()));
    }

    /// Whatever a workspace from elsewhere names as the place of a document: opening it waits for nobody.
    void aPipeInTheDocumentsPlaceIsNotWaitedFor()
    {
        start();
        const QString missing = folder->filePath(u"missing/quote.pdf"_s);
        QVERIFY(!issue(u"Q-2027-0001"_s, missing));
        QVERIFY(QDir().mkpath(QFileInfo(missing).absolutePath()));
        QCOMPARE(::mkfifo(QFile::encodeName(missing).constData(), 0600), 0);
        ::alarm(20); // otherwise this would never end
        QCOMPARE(Issuing(open->quoteRegister, test::english()).unwritten().size(), std::size_t(1));
        ::alarm(0);
    }

    void anEarlierVersionsQuoteHasNoDocument()
    {
        workspace::Contents contents = workspace::contentsOf({tests::rollout()});
        contents.quotes.push_back(
            {.key = {9}, .number = u"Q-2026-0001"_s, .scenario = {1}, .file = u"/gone.pdf"_s, .written = true});
        QVERIFY(QFile::remove(path) && WorkspaceFile::make(test::english(), path, contents));
        start();
        const auto outcome = Issuing(open->quoteRegister, test::english()).writeAgain({9}, pdf);
        QVERIFY(!outcome);
        QVERIFY2(outcome.error().contains(u"is not known here"_s), qPrintable(outcome.error()));
        QVERIFY(!QFile::exists(pdf));
    }

    /// Another price is offered to nobody: what is not the document that was issued is not written.
    void aDamagedDocumentIsNotWritten_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("says");
        QTest::newRow("another's bytes") << u"UPDATE quote_documents SET bytes = x'255044460a'"_s << u"is damaged"_s;
        QTest::newRow("gone") << u"DELETE FROM quote_documents"_s << u"is not in the workspace any more"_s;
    }
    void aDamagedDocumentIsNotWritten()
    {
        QFETCH(QString, sql);
        QFETCH(QString, says);
        start();
        const RowKey key = issue(u"Q-2027-0001"_s, pdf).value();
        open.reset();
        file.reset();
        storage::Connection(path, storage::Connection::Journal::Truncate).run(sql);
        start(); // the workspace opens: no figure rests on it
        const QString again = folder->filePath(u"again.pdf"_s);
        const auto outcome = Issuing(open->quoteRegister, test::english()).writeAgain(key, again);
        QVERIFY(!outcome && !QFile::exists(again));
        QVERIFY2(outcome.error().contains(says) && outcome.error().contains(u"backup"_s), qPrintable(outcome.error()));
    }

    /// Killed at every call that touches a file: there is no quote, or one with its document, and the same bytes lie at
    /// its place or can be written there.
    void killedAtEveryCall()
    {
        if (!storage::testing::canRecord())
            QSKIP("strace cannot trace here (not installed, or ptrace is forbidden)");
        static const QList<QByteArray> touching{"pwrite64",  "write", "fsync",  "fdatasync", "rename",
                                                "renameat2", "link",  "linkat", "ftruncate", "unlink"};
        const QString program = QStringLiteral(QUOTES_ISSUER), original = folder->filePath(u"original"_s);
        QVERIFY(QFile::copy(path, original));
        QHash<QByteArray, int> counts;
        for (const auto &call : storage::testing::record(program, {path, pdf}, true))
            if (touching.contains(call.name))
                ++counts[call.name];
        QVERIFY(counts.value("pwrite64") > 3);
        int none = 0, between = 0, written = 0;
        for (auto call = counts.cbegin(); call != counts.cend(); ++call) {
            for (int nth = 1; nth <= call.value(); ++nth) {
                for (const QString &each : {path, path + u"-journal"_s, pdf})
                    QFile::remove(each);
                QDir(path + u".backups"_s).removeRecursively();
                QVERIFY(QFile::copy(original, path));
                const auto run = storage::testing::killAtCall(program, {path, pdf}, call.key(), nth);
                QVERIFY2(run.killed, call.key().constData());
                const bool said = run.said.contains("issued");
                start();
                QVERIFY(open);
                const auto &quotes = open->contents().quotes;
                const QString where = u"%1 %2"_s.arg(QString::fromLatin1(call.key())).arg(nth);
                if (quotes.empty()) {
                    QVERIFY2(!QFile::exists(pdf) && !said, qPrintable(where)); // nobody has a document
                    QCOMPARE(open->quoteRegister.nextQuoteNumber(2027), u"Q-2027-0001"_s);
                    ++none;
                    continue;
                }
                const RowKey key = quotes.front().key;
                const QByteArray sha256 = quotes.front().sha256;
                const auto document = open->quoteRegister.documentOf(key);
                QVERIFY2(document, qPrintable(where));
                QVERIFY(open->quoteRegister.nextQuoteNumber(2027) != u"Q-2027-0001"_s);
                Issuing issuing(open->quoteRegister, test::english());
                const bool missing = !QFile::exists(pdf);
                QVERIFY2(!(missing && said), qPrintable(where));
                QCOMPARE(issuing.unwritten().size(), std::size_t(missing));
                if (missing)
                    QVERIFY(issuing.writeAgain(key, pdf));
                QCOMPARE(workspace::sha256Of(bytesOf(pdf)), sha256); // the same, whole
                ++(missing ? between : written);
            }
        }
        qInfo("%d kills before the record, %d between record and file, %d after", none, between, written);
        QVERIFY(none > 0 && between > 0 && written > 0); // otherwise they were not where it hurts
    }
};

DEALDESK_TESTS(IssuingTest, QGuiApplication)
#include "issuing.moc"
