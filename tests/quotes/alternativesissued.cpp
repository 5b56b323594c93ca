// Alternatives are in one document, and each is a quote of the register.
#include "alternatives.h"

#include "issuingfixture.h"

class AlternativesIssued : public IssuingFixture
{
    Q_OBJECT

private Q_SLOTS:
    /// They are in one document: with it all of them are written.
    void alternativesAreRecordedTogetherAndWrittenTogether()
    {
        start();
        const pricing::Scenario scenario =
            tests::offers({{100, pricing::CommitmentTerm::ThreeYears, pricing::UnitPrice{{9'000}}},
                           {200, pricing::CommitmentTerm::OneYear, pricing::UnitPrice{{9'500}}}});
        const std::vector<quotes::AlternativeOwn> own{{u"Q-2027-0001"_s}, {u"Q-2027-0002"_s}};
        const auto quote = quotes::alternativesQuote(scenario, tests::indices(scenario), tests::details(), own);
        QVERIFY(quote);
        const std::vector<quotes::QuotedDeal> deals{{open->currentKey(), {"a0"}, u"Small"_s},
                                                    {open->currentKey(), {"a1"}, u"Large"_s}};
        Issuing issuing(open->quoteRegister, test::english());
        const auto refused = issuing.issue(*quote, deals, folder->filePath(u"missing/both.pdf"_s));
        QVERIFY(!refused && refused.error().recorded);
        QCOMPARE(issuing.unwritten().size(), std::size_t(2));
        start();
        Issuing later(open->quoteRegister, test::english());
        QVERIFY(later.writeAgain(*refused.error().recorded, pdf));
        QVERIFY(later.unwritten().empty());
        for (const QuoteRecord &record : open->contents().quotes) {
            QVERIFY(record.written && record.file == pdf);
            QVERIFY(tests::pdfText(pdf).contains(record.number));
        }
        // One taken number, and none of them is recorded.
        const std::vector<quotes::AlternativeOwn> again{{u"Q-2027-0003"_s}, {u"Q-2027-0001"_s}};
        const auto taken = quotes::alternativesQuote(scenario, tests::indices(scenario), tests::details(), again);
        const auto outcome = later.issue(*taken, deals, folder->filePath(u"again.pdf"_s));
        QVERIFY(!outcome && !outcome.error().recorded);
        QVERIFY2(outcome.error().why.contains(u"Q-2027-0001"_s), qPrintable(outcome.error().why));
        QCOMPARE(open->contents().quotes.size(), std::size_t(2));
        QVERIFY(!QFile::exists(folder->filePath(u"again.pdf"_s)));
    }
};

DEALDESK_TESTS(AlternativesIssued, QGuiApplication)
#include "alternativesissued.moc"
