// The register of quotes: numbers, whose they are, and the documents that belong to them.
#include "documentfixture.h"

#include "support/copysuffixes.h"
#include "support/testfile.h"

class QuoteRegisterTest : public QObject
{
    Q_OBJECT

    static QuoteRecord numbered(const char *number) { return {.number = QLatin1String(number), .file = "/tmp/q.pdf"}; }

private Q_SLOTS:
    void quoteNumbersRiseWithinAYear()
    {
        OpenWorkspace document(twoScenarios());
        QCOMPARE(document.quoteRegister.nextQuoteNumber(2027), QStringLiteral("Q-2027-0001"));
        document.quoteRegister.recordQuote({.number = QStringLiteral("Q-2027-0009")}, "PDF");
        QCOMPARE(document.quoteRegister.nextQuoteNumber(2027), QStringLiteral("Q-2027-0010"));
        QCOMPARE(document.quoteRegister.nextQuoteNumber(2028), QStringLiteral("Q-2028-0001"));
    }

    void quoteNumbersAreNeverGivenTwice_data()
    {
        QTest::addColumn<QStringList>("issued");
        QTest::addColumn<QString>("next");
        QTest::newRow("beyond 32 bits it goes on") << QStringList{"Q-2026-2147483647"} << "Q-2026-2147483648";
        QTest::newRow("further beyond") << QStringList{"Q-2026-2147483648"} << "Q-2026-2147483649";
        QTest::newRow("18 digits") << QStringList{"Q-2026-999999999999999999"} << "Q-2026-1000000000000000000";
        QTest::newRow("beyond what is counted it is still another one")
            << QStringList{"Q-2026-999999999999999999", "Q-2026-1000000000000000000"} << "Q-2026-1000000000000000001";
        QTest::newRow("a sign is no number") << QStringList{"Q-2026--5", "Q-2026-+7"} << "Q-2026-0001";
        QTest::newRow("words are no number") << QStringList{"Q-2026-0003-b", "Q-2026-", "Mine"} << "Q-2026-0001";
        QTest::newRow("one in small letters is in use") << QStringList{"q-2026-0001"} << "Q-2026-0002";
    }
    void quoteNumbersAreNeverGivenTwice()
    {
        QFETCH(QStringList, issued);
        OpenWorkspace document(twoScenarios());
        for (const QString &number : issued)
            document.quoteRegister.recordQuote({.number = number}, "PDF");
        QTEST(document.quoteRegister.nextQuoteNumber(2026), "next");
        QVERIFY(!document.quoteRegister.quoteNumbered(document.quoteRegister.nextQuoteNumber(2026)));
    }

    void whoseNumberItIs()
    {
        OpenWorkspace document(twoScenarios());
        document.quoteRegister.recordQuote(
            {.number = QStringLiteral("Q-2027-0001"), .customerName = QStringLiteral("Sample GmbH")}, "PDF");
        for (const char *same : {"Q-2027-0001", " q-2027-0001 "}) {
            const QuoteRecord *whose = document.quoteRegister.quoteNumbered(QLatin1String(same));
            QVERIFY2(whose, same);
            QCOMPARE(whose->customerName, QStringLiteral("Sample GmbH"));
        }
        QVERIFY(!document.quoteRegister.quoteNumbered(QStringLiteral("Q-2027-00010")));
    }

    void aQuoteIsRecordedWithItsDocumentBeforeThatIsWritten()
    {
        TestStore store;
        OpenWorkspace document(twoScenarios(), &store);
        QuoteRegister &issued = document.quoteRegister;
        const auto key = issued.recordQuote(numbered("Q-2027-0001"), "the document");
        QVERIFY(key);
        QCOMPARE(store.saves, 1); // record and document with one
        QCOMPARE(store.kept.quotes.size(), std::size_t(1));
        QCOMPARE(store.documents[*key], QByteArray("the document"));
        QCOMPARE(store.kept.quotes[0].sha256, sha256Of("the document"));
        QVERIFY(!store.kept.quotes[0].written);
        QCOMPARE(issued.unwritten(), std::vector<RowKey>{*key});
        issued.quoteWritten(*key, QStringLiteral("/tmp/quote.pdf"));
        QCOMPARE(store.kept.quotes[0].file, QStringLiteral("/tmp/quote.pdf"));
        QVERIFY(store.kept.quotes[0].written && issued.unwritten().empty());
        QCOMPARE(*issued.documentOf(*key), QByteArray("the document"));
    }

    void aNumberIsRecordedOnce_data()
    {
        QTest::addColumn<QString>("again");
        QTest::newRow("the same") << QStringLiteral("Q-2027-0001");
        QTest::newRow("in other letters and with blanks") << QStringLiteral(" q-2027-0001 ");
    }
    void aNumberIsRecordedOnce()
    {
        QFETCH(QString, again);
        TestStore store;
        OpenWorkspace document(twoScenarios(), &store);
        QuoteRegister &issued = document.quoteRegister;
        const auto key = issued.recordQuote(numbered("Q-2027-0001"), "first");
        const auto second = issued.recordQuote({.number = again}, "second");
        QVERIFY(!second && second.error() == NotRecorded::NumberTaken);
        QCOMPARE(store.saves, 1);
        QCOMPARE(*issued.documentOf(*key), QByteArray("first"));
        renameDeal(document); // nor does undo give it back
        document.undoStack().undo();
        document.dealEdits.duplicateDeals(document.current().dealKeys, test::copySuffixes, {});
        QCOMPARE(issued.nextQuoteNumber(2027), QStringLiteral("Q-2027-0002"));
    }

    void severalOfOneDocumentAreRecordedWithOneSaveOrNotAtAll()
    {
        TestStore store;
        OpenWorkspace document(twoScenarios(), &store);
        QuoteRegister &issued = document.quoteRegister;
        const auto twice = issued.recordQuotes({numbered("Q-2027-0001"), numbered("q-2027-0001")}, "both");
        QVERIFY(!twice && twice.error() == NotRecorded::NumberTaken);
        QCOMPARE(store.saves, 0);
        const QStringList numbers = issued.nextQuoteNumbers(2027, 2);
        QCOMPARE(numbers, (QStringList{QStringLiteral("Q-2027-0001"), QStringLiteral("Q-2027-0002")}));
        const auto keys = issued.recordQuotes({{.number = numbers[0]}, {.number = numbers[1]}}, "both");
        QVERIFY(keys && keys->size() == 2);
        QCOMPARE(store.saves, 1);
        for (const RowKey key : *keys)
            QCOMPARE(*issued.documentOf(key), QByteArray("both"));
        QCOMPARE(issued.unwritten(), *keys);
        const auto again = issued.recordQuotes({numbered("Q-2027-0003"), numbered("Q-2027-0002")}, "more");
        QVERIFY(!again);
        QVERIFY(!issued.quoteNumbered(QStringLiteral("Q-2027-0003"))); // none of them
    }

    void aDocumentForViewingRecordsNoQuote()
    {
        TestStore store;
        OpenWorkspace document(twoScenarios(), &store);
        document.setReadOnly(true);
        const auto key = document.quoteRegister.recordQuote(numbered("Q-2027-0001"), "the document");
        QVERIFY(!key && key.error() == NotRecorded::ViewingOnly);
        QVERIFY(document.contents().quotes.empty());
        QCOMPARE(store.saves, 0);
    }

    /// Whether a failed save reached the disk nobody knows: the number stays taken, and its document with it.
    void whatCouldNotBeSavedKeepsItsNumberAndItsDocument()
    {
        TestStore store;
        OpenWorkspace document(twoScenarios(), &store);
        QuoteRegister &issued = document.quoteRegister;
        store.full = true;
        const auto key = issued.recordQuote(numbered("Q-2027-0001"), "the document");
        QVERIFY(!key && key.error() == NotRecorded::NotSaved);
        QCOMPARE(issued.nextQuoteNumber(2027), QStringLiteral("Q-2027-0002"));
        QVERIFY(issued.unwritten().empty()); // not yet: it is not recorded
        store.full = false;
        document.retrySave();
        QCOMPARE(issued.unwritten().size(), std::size_t(1));
        QCOMPARE(store.documents[issued.unwritten().front()], QByteArray("the document"));
    }

    void whyThereIsNoDocument_data()
    {
        QTest::addColumn<QByteArray>("sha256");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<NoDocument>("why");
        QTest::newRow("of an earlier version") << QByteArray() << QByteArray() << NoDocument::NeverKept;
        QTest::newRow("gone") << sha256Of("it") << QByteArray() << NoDocument::Gone;
        QTest::newRow("another's bytes") << sha256Of("it") << QByteArray("another") << NoDocument::Damaged;
    }
    void whyThereIsNoDocument()
    {
        QFETCH(QByteArray, sha256);
        QFETCH(QByteArray, bytes);
        TestStore store;
        store.documents[{7}] = bytes;
        Contents contents = twoScenarios();
        contents.quotes.push_back({.key = {7}, .number = QStringLiteral("Q-2026-0001"), .sha256 = sha256});
        OpenWorkspace document(contents, &store);
        const auto read = document.quoteRegister.documentOf({7});
        QVERIFY(!read);
        QTEST(read.error(), "why");
    }
};

DEALDESK_TESTS(QuoteRegisterTest, QCoreApplication)
#include "quoteregister.moc"
