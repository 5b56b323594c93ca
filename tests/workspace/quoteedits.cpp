// What became of quotes: revisions under one number, drafts, answers and their undo, states by the day.
#include "documentfixture.h"

#include "support/testfile.h"
#include "workspace/firmday.h"

class QuoteEditsTest : public QObject
{
    Q_OBJECT

    static QuoteRecord ofDeal(const OpenWorkspace &document, const char *number, int revision = 1)
    {
        return {.number = QLatin1String(number),
                .scenario = document.currentKey(),
                .deal = document.scenario().deals.front().id,
                .issued = QDate(2027, 1, 10),
                .validUntil = QDate(2027, 1, 31),
                .revision = revision};
    }
    static const QuoteRecord &last(const OpenWorkspace &document) { return document.contents().quotes.back(); }
    static QuoteState stateOf(const OpenWorkspace &document, RowKey key, const QDate &day)
    {
        return QuoteStates(document.contents().quotes).of(*document.quoteRegister.quote(key), day);
    }

private Q_SLOTS:
    void aRevisionIsTheNextOfTheSameDealsQuote_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<int>("revision");
        QTest::addColumn<bool>("ofAnother");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("the second") << "Q-1" << 2 << false << true;
        QTest::newRow("the first again") << "Q-1" << 1 << false << false;
        QTest::newRow("the third before the second") << "Q-1" << 3 << false << false;
        QTest::newRow("of another deal") << "Q-1" << 2 << true << false;
        QTest::newRow("the number in other letters") << "q-1" << 2 << false << false;
        QTest::newRow("a second of a number that nobody has") << "Q-2" << 2 << false << false;
        QTest::newRow("another number") << "Q-2" << 1 << true << true;
    }
    void aRevisionIsTheNextOfTheSameDealsQuote()
    {
        QFETCH(QString, number);
        QFETCH(int, revision);
        QFETCH(bool, ofAnother);
        QFETCH(bool, isTaken);
        TestStore store;
        OpenWorkspace document(twoScenarios(), &store);
        QVERIFY(document.quoteRegister.recordQuote(ofDeal(document, "Q-1"), "first"));
        QuoteRecord next = ofDeal(document, "Q-1", revision);
        next.number = number;
        if (ofAnother)
            next.deal = {"d99"};
        QCOMPARE(document.quoteRegister.recordQuote(next, "second").has_value(), isTaken);
        QCOMPARE(document.contents().quotes.size(), std::size_t(isTaken ? 2 : 1));
        QCOMPARE(document.contents().quotes.front().sha256, sha256Of("first")); // stays as it is
    }

    void statesFollowTheDayAndTheRevisions_data()
    {
        QTest::addColumn<QuoteStanding>("standing");
        QTest::addColumn<bool>("revised");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QuoteState>("state");
        using S = QuoteStanding;
        const QDate lastDay(2027, 1, 31), after(2027, 2, 1);
        QTest::newRow("open on its last day") << S::Issued << false << lastDay << QuoteState::Issued;
        QTest::newRow("expired the day after") << S::Issued << false << after << QuoteState::Expired;
        QTest::newRow("superseded") << S::Issued << true << lastDay << QuoteState::Superseded;
        QTest::newRow("superseded after its end, too") << S::Issued << true << after << QuoteState::Superseded;
        QTest::newRow("accepted stays accepted") << S::Accepted << true << after << QuoteState::Accepted;
        QTest::newRow("declined stays declined") << S::Declined << true << after << QuoteState::Declined;
    }
    void statesFollowTheDayAndTheRevisions()
    {
        QFETCH(QuoteStanding, standing);
        QFETCH(bool, revised);
        QFETCH(QDate, day);
        OpenWorkspace document(twoScenarios());
        const auto key = document.quoteRegister.recordQuote(ofDeal(document, "Q-1"), "first");
        document.quoteEdits.answer(*key, {standing, QDate(2027, 1, 20), {}}, QStringLiteral("Answer"));
        if (revised)
            QVERIFY(document.quoteRegister.recordQuote(ofDeal(document, "Q-1", 2), "second"));
        QTEST(stateOf(document, *key, day), "state");
    }

    void anAnswerChangesTheDealWithIt()
    {
        TestStore store;
        OpenWorkspace document(twoScenarios(), &store);
        const auto key = document.quoteRegister.recordQuote(ofDeal(document, "Q-1"), "first");
        pricing::Deal deal = document.scenario().deals.front();
        const pricing::Deal before = deal;
        deal.status = pricing::DealStatus::Accepted;
        deal.probability = pricing::Percent{10'000};
        deal.paperwork.edit().poNumber = "PO 4711";
        const QuoteEdits::Answer answer{QuoteStanding::Accepted, QDate(2027, 1, 20), QStringLiteral("By mail"), deal};
        document.setCurrent(document.contents().scenarios.back().key); // from another scenario
        document.quoteEdits.answer(*key, answer, QStringLiteral("Accept"));
        const auto &entry = document.contents().scenarios.front();
        QCOMPARE(last(document).standing, QuoteStanding::Accepted);
        QCOMPARE(last(document).note, QStringLiteral("By mail"));
        QVERIFY(entry.scenario.deals.front() == deal);
        QVERIFY(store.kept.quotes == document.contents().quotes); // saved with it
        document.undoStack().undo();
        QCOMPARE(document.undoStack().index(), 0); // one undo
        QCOMPARE(last(document).standing, QuoteStanding::Issued);
        QVERIFY(document.contents().scenarios.front().scenario.deals.front() == before);
        document.undoStack().redo();
        QCOMPARE(last(document).since, QDate(2027, 1, 20));
    }

    /// Where its document was written meanwhile is no part of the answer.
    void undoingAnAnswerLeavesTheDocumentWhereItIs()
    {
        OpenWorkspace document(twoScenarios());
        const auto key = document.quoteRegister.recordQuote(ofDeal(document, "Q-1"), "first");
        document.quoteEdits.answer(*key, {QuoteStanding::Declined, QDate(2027, 1, 20), {}}, QStringLiteral("Decline"));
        document.quoteRegister.quoteWritten(*key, QStringLiteral("/tmp/elsewhere.pdf"));
        document.undoStack().undo();
        QCOMPARE(last(document).file, QStringLiteral("/tmp/elsewhere.pdf"));
        QVERIFY(last(document).written);
        QCOMPARE(last(document).standing, QuoteStanding::Issued);
    }

    void aDraftKeepsItsNumberUntilItIsThrownAway()
    {
        TestStore store;
        OpenWorkspace document(twoScenarios(), &store);
        const QString first = document.quoteRegister.nextQuoteNumber(2027);
        QuoteRecord draft = ofDeal(document, "");
        draft.number = first;
        const auto key = document.quoteEdits.keepDraft(draft, QStringLiteral("Keep"));
        QVERIFY(key);
        QCOMPARE(draftOf(document.contents(), document.currentKey(), draft.deal)->key, *key);
        QVERIFY(document.quoteRegister.nextQuoteNumber(2027) != first);
        QVERIFY(document.quoteRegister.unwritten().empty());
        QCOMPARE(stateOf(document, *key, QDate(2030, 1, 1)), QuoteState::Draft); // it cannot expire
        QVERIFY(!lastIssued(document.contents(), document.current(), draft.deal));
        QuoteRecord other = ofDeal(document, "");
        other.number = first;
        other.deal = {"d99"};
        QVERIFY(!document.quoteRegister.recordQuote(other, "PDF"));
        document.quoteEdits.removeDraft(*key, QStringLiteral("Throw away"));
        QVERIFY(document.contents().quotes.empty());
        QCOMPARE(document.quoteRegister.nextQuoteNumber(2027), first);
        document.undoStack().undo();
        QCOMPARE(last(document).number, first);
    }

    /// What went out neither goes with an undo nor becomes a draft again with a redo.
    void aDraftThatWentOutIsNoDraftAnyMore()
    {
        TestStore store;
        OpenWorkspace document(twoScenarios(), &store);
        const auto key = document.quoteEdits.keepDraft(ofDeal(document, "Q-1"), QStringLiteral("Keep"));
        QuoteRecord issued = ofDeal(document, "Q-1");
        issued.key = *key;
        QCOMPARE(document.quoteRegister.recordQuote(issued, "the document").value_or(RowKey{}), *key); // in its place
        const QuoteRecord out = last(document);
        QCOMPARE(out.standing, QuoteStanding::Issued);
        document.undoStack().undo();
        QVERIFY(document.contents().quotes == std::vector<QuoteRecord>{out});
        document.undoStack().redo();
        QVERIFY(document.contents().quotes == std::vector<QuoteRecord>{out});
        QVERIFY(store.kept.quotes == document.contents().quotes);
        document.quoteEdits.removeDraft(*key, QStringLiteral("Throw away"));
        QVERIFY(!document.quoteEdits.keepDraft(issued, QStringLiteral("Keep")));
        QVERIFY(document.contents().quotes == std::vector<QuoteRecord>{out});
    }

    void theFirmNumbersItsQuotes()
    {
        OpenWorkspace document(twoScenarios());
        document.factEdits.setFirm("quote-number/prefix", guidance::OwnValue{"NW-", {}}, QStringLiteral("Prefix"));
        document.factEdits.setFirm("quote-number/digits", guidance::OwnValue{"6", {}}, QStringLiteral("Digits"));
        QCOMPARE(document.quoteRegister.nextQuoteNumber(2027), QStringLiteral("NW-2027-000001"));
        document.quoteRegister.recordQuote(ofDeal(document, "NW-2027-000041"), "PDF");
        QCOMPARE(document.quoteRegister.nextQuoteNumber(2027), QStringLiteral("NW-2027-000042"));
        document.factEdits.setFirm("quote-number/year", guidance::OwnValue{"no", {}}, QStringLiteral("Year"));
        QCOMPARE(document.quoteRegister.nextQuoteNumber(2027), QStringLiteral("NW-000001"));
    }

    void theLastQuoteOfADealIsKnownInCopiesOfItsScenario()
    {
        OpenWorkspace document(twoScenarios());
        document.quoteRegister.recordQuote(ofDeal(document, "Q-1"), "first");
        const auto deal = document.scenario().deals.front().id;
        document.scenarioEdits.duplicateScenario(document.currentKey(), QStringLiteral("Copy"), QStringLiteral("Copy"));
        QVERIFY(document.currentKey() != last(document).scenario);
        QCOMPARE(lastIssued(document.contents(), document.current(), deal), &last(document));
        const auto &stranger = document.contents().scenarios[1]; // which has nothing to do with it
        QVERIFY(!lastIssued(document.contents(), stranger, deal));
    }

    void theFirmsDayEndsWhereItIs()
    {
        const QDateTime night(QDate(2027, 2, 1), QTime(3, 0), Qt::UTC);
        QCOMPARE(firmDay({{"time-zone", {"America/New_York"}}}, night), QDate(2027, 1, 31));
        QCOMPARE(firmDay({{"time-zone", {"Asia/Tokyo"}}}, night), QDate(2027, 2, 1));
        QCOMPARE(firmDay({{"time-zone", {"Nowhere/AtAll"}}}, night), night.toLocalTime().date());
    }
};

DEALDESK_TESTS(QuoteEditsTest, QCoreApplication)
#include "quoteedits.moc"
