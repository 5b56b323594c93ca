// A quote's number and record: whose it is, when it is taken, and the document that belongs to it.
#include "quotefixture.h"

#include "support/testfile.h"

class QuoteIssuing : public QuoteFixture
{
    Q_OBJECT

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
    /// A letter of nobody's stands for a script of which this computer has no font.
    void whatNoFontCanPrintTakesNoNumber()
    {
        pricing::Scenario scenario = test::caseOf("quotes-two-deals");
        for (pricing::Customer &customer : scenario.customers)
            customer.name = "Corp \U0010E000";
        open(workspace::contentsOf({scenario}));
        QVERIFY(!quote([](QuoteDialog &) {}));
        QVERIFY2(said().contains(u"no font on this computer has the letters “\U0010E000” of “Corp \U0010E000”"_s),
                 qPrintable(said()));

        openTwoDeals();
        QVERIFY(quote([](QuoteDialog &dialog) { // and where the number is what cannot be printed
            number(dialog)->selectAll();
            number(dialog)->insert(u"Q \U0010E001"_s); // QTest types ASCII alone
            pressEnter(dialog);
        }));
        QVERIFY2(said().contains(u"“\U0010E001”"_s), qPrintable(said()));
        QVERIFY(document->contents().quotes.empty());
        QVERIFY(QDir(here).isEmpty());
    }

    void aQuoteThatOutlastsItsAuthorizationNeedsAReason()
    {
        pricing::Scenario scenario = test::caseOf("quotes-two-deals");
        for (pricing::ResaleAuthorization &each : scenario.authorizations) {
            each.number = "RA-1";
            each.until = wording::fromQDate(QDate(2026, 12, 15));
        }
        open(workspace::contentsOf({scenario}));
        const QString why = u"The publisher extends it in January"_s;
        QVERIFY(quote([&](QuoteDialog &dialog) { // proposed until 31 Dec 2026
            auto *reason = test::named<QLineEdit>(&dialog, "Reason");
            QVERIFY(reason && reason->isVisible());
            QVERIFY2(shown(dialog).contains(u"The quote is valid after RA-1 ends, on 15 Dec 2026."_s),
                     qPrintable(shown(dialog)));
            QVERIFY(!write(dialog)->isEnabled());
            typeOver(end(dialog), u"15 Dec 2026"_s);
            QVERIFY(write(dialog)->isEnabled());
            QVERIFY(!reason->isVisible());
            typeOver(end(dialog), u"16 Dec 2026"_s);
            QVERIFY(reason->isVisible());
            QVERIFY(!write(dialog)->isEnabled());
            typeOver(reason, why);
            QVERIFY(write(dialog)->isEnabled());
            pressEnter(dialog);
        }));
        QCOMPARE(document->contents().quotes.size(), std::size_t(1));
        const workspace::QuoteRecord &record = document->contents().quotes.front();
        QCOMPARE(record.reason, why);
        QVERIFY(!pdfText(record.file).contains(u"publisher"_s));

        QVERIFY(quote([&](QuoteDialog &dialog) { // within it none is asked, and none kept
            typeOver(end(dialog), u"10 Dec 2026"_s);
            pressEnter(dialog);
        }));
        QCOMPARE(document->contents().quotes.back().reason, QString());
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
};

DEALDESK_TESTS(QuoteIssuing, QApplication)
#include "quoteissuing.moc"
