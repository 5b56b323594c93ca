// What an issued quote rests on is frozen in canonical JSON, and a quote that needs a yes is not issued without it.
#include "support.h"

#include "exchange/canonicaljson.h"
#include "quotes/frozenquote.h"
#include "quotes/issuing.h"
#include "support/testfile.h"
#include "workspace/openworkspace.h"

#include <nlohmann/json.hpp>

using namespace dealdesk;
using namespace dealdesk::tests;
using nlohmann::json;

class FrozenQuote : public QObject
{
    Q_OBJECT

    static QByteArray contentOf(const pricing::Scenario &scenario, const quotes::QuoteDetails &with = details())
    {
        const auto evaluation = pricing::evaluate(scenario);
        const auto quote = quotes::customerQuote(scenario, 0, evaluation, with);
        return quote ? quotes::contentOf(*quote, scenario, 0, evaluation) : QByteArray();
    }

    /// The first deal of a workspace of this scenario, as it would be issued.
    struct Offered {
        explicit Offered(const pricing::Scenario &scenario)
            : document(workspace::contentsOf({scenario}))
            , evaluation(pricing::evaluate(scenario))
            , quote(quotes::customerQuote(scenario, 0, evaluation, details()).value())
            , deal(quotes::quotedDeal(document.current(), 0, evaluation, quote))
        {}
        QString issue()
        {
            quotes::Issuing issuing(document.quoteRegister, test::english());
            const auto outcome = issuing.issue(quote, deal, folder.filePath(QStringLiteral("quote.pdf")));
            return outcome ? QString() : outcome.error().why;
        }
        workspace::OpenWorkspace document;
        pricing::Evaluation evaluation;
        quotes::CustomerQuote quote;
        quotes::QuotedDeal deal;
        QTemporaryDir folder;
    };
    static pricing::Scenario underItsFloor()
    {
        pricing::Scenario scenario = rollout();
        scenario.settings.marginFloor = Percent{2'000};
        return scenario;
    }

private Q_SLOTS:
    void itIsCanonicalAndHoldsWhatTheDocumentRestsOn()
    {
        const QByteArray content = contentOf(rollout());
        QCOMPARE(exchange::canonicalJson(content.toStdString()).value_or(""), content.toStdString());
        const json read = json::parse(content.toStdString());
        QCOMPARE(read["document"]["total"].get<std::string>(), "316800.00");
        QCOMPARE(read["document"]["invoices"].size(), std::size_t(36));
        QCOMPARE(read["figures"]["wholesale"].get<std::string>(), "258012.00");
        QCOMPARE(read["figures"]["marginPercent"].get<std::string>(), "18.56");
        QCOMPARE(read["figures"]["months"][0]["band"].get<std::string>(), "Band 2");
        QCOMPARE(read["offered"]["authorizations"][0]["bands"].size(), std::size_t(5));
        QCOMPARE(read["offered"]["deals"].size(), std::size_t(1));
    }

    void anotherLogoIsAnotherContent()
    {
        const auto with = [](const char *logo) {
            quotes::QuoteDetails changed = details();
            changed.letterhead.logo = logo;
            return contentOf(rollout(), changed);
        };
        const QByteArray one = with("one"), other = with("other"), none = with("");
        QVERIFY(one != other && other != none);
        QCOMPARE(with("one"), one);
        QVERIFY(one.contains(workspace::sha256Of("one").toHex()));
        QVERIFY(none.contains("\"logoSha256\":\"\""));
    }

    void aWholeIssueIsCanonical()
    {
        const QByteArray content = contentOf(rollout());
        const QByteArray whole = quotes::frozen(content, {QStringLiteral("Q-1"),
                                                          2,
                                                          QDate(2027, 1, 2),
                                                          {},
                                                          true,
                                                          QStringLiteral("J. Smith"),
                                                          QStringLiteral("First"),
                                                          QDate(2027, 1, 1)});
        QCOMPARE(exchange::canonicalJson(whole.toStdString()).value_or(""), whole.toStdString());
        QCOMPARE(quotes::contentIn(whole), content);
        const json read = json::parse(whole.toStdString());
        QCOMPARE(read["revision"].get<int>(), 2);
        QCOMPARE(read["approval"]["by"].get<std::string>(), "J. Smith");
        QCOMPARE(quotes::contentIn("{}"), QByteArray());
    }

    /// Nothing of other deals and customers, and nothing that is about selling.
    void itHoldsNothingElse()
    {
        pricing::Scenario scenario = rollout();
        scenario.customers.push_back(scenario.customers[0]);
        scenario.customers[1].id = {"c2"};
        scenario.customers[1].name = "Secret Inc.";
        scenario.deals.push_back(scenario.deals[0]);
        scenario.deals[1].id = {"d2"};
        scenario.deals[1].customer = {"c2"};
        scenario.deals[1].name = "Secret deal";
        scenario.deals[0].paperwork.edit().notes = "Secret note";
        scenario.customers[0].notes = "Secret words";
        scenario.authorizations[0].note = "Secret terms";
        QVERIFY(!contentOf(scenario).contains("Secret"));
        QVERIFY(contentOf(scenario).contains("Rollout")); // the control
    }

    void itIssuedAsItIsFrozen()
    {
        Offered offered(rollout());
        QCOMPARE(offered.issue(), QString());
        const workspace::QuoteRecord &record = offered.document.contents().quotes.front();
        QCOMPARE(record.contentSha256, workspace::sha256Of(record.content));
        QCOMPARE(quotes::contentIn(record.content), offered.deal.content);
        QCOMPARE(record.since, record.issued);
        QVERIFY(!record.approval && !record.illustrative);
    }

    void itNeedsAnApprovalOfExactlyThis_data()
    {
        QTest::addColumn<int>("approval"); // 0 none, 1 of another content, 2 of this
        QTest::addColumn<bool>("isIssued");
        QTest::newRow("none") << 0 << false;
        QTest::newRow("of another content") << 1 << false;
        QTest::newRow("of this one") << 2 << true;
    }
    void itNeedsAnApprovalOfExactlyThis()
    {
        QFETCH(int, approval);
        QFETCH(bool, isIssued);
        Offered offered(underItsFloor());
        QCOMPARE(offered.deal.needsApproval, std::vector{pricing::ApprovalReason::BelowMarginFloor});
        if (approval > 0)
            offered.deal.approval = {QStringLiteral("J. Smith"), QDate(2027, 1, 1), QStringLiteral("A first customer"),
                                     workspace::sha256Of(approval == 2 ? offered.deal.content : QByteArray("other"))};
        QCOMPARE(offered.issue().isEmpty(), isIssued);
        QCOMPARE(offered.document.contents().quotes.size(), std::size_t(isIssued ? 1 : 0)); // no number is taken
        if (isIssued) {
            const workspace::QuoteRecord &record = offered.document.contents().quotes.front();
            QCOMPARE(record.approval->by, QStringLiteral("J. Smith"));
            QVERIFY(record.content.contains("A first customer"));
        }
    }

    /// Any change voids it, and a duplicate has none.
    void anApprovalIsForOneContent_data()
    {
        QTest::addColumn<QString>("change");
        for (const char *change : {"tenants", "price", "authorization", "duplicate", "customer"})
            QTest::newRow(change) << change;
    }
    void anApprovalIsForOneContent()
    {
        QFETCH(QString, change);
        pricing::Scenario other = underItsFloor();
        if (change == QStringLiteral("tenants"))
            other.deals[0].tenants[0].count = 101;
        else if (change == QStringLiteral("price"))
            other.deals[0].price = pricing::MonthlyTotal{{880001}};
        else if (change == QStringLiteral("authorization"))
            other.authorizations[0].bands[4].from = 1'300;
        else if (change == QStringLiteral("duplicate"))
            other.deals[0].id = {"d2"};
        else
            other.customers[0].name = "Example Corp.";
        QVERIFY(contentOf(underItsFloor()) != contentOf(other));
        QCOMPARE(contentOf(underItsFloor()), contentOf(underItsFloor())); // the control
    }

    void illustrativeFiguresAreIssuedOnPurposeOnly()
    {
        pricing::Scenario scenario = rollout();
        scenario.deals[0].price = pricing::Markup{Percent{2'000}};
        Offered offered(scenario);
        QVERIFY(offered.quote.illustrative);
        QVERIFY(!offered.issue().isEmpty());
        QVERIFY(offered.document.contents().quotes.empty());
        offered.deal.illustrativeOnPurpose = true;
        QCOMPARE(offered.issue(), QString());
        QVERIFY(offered.document.contents().quotes.front().illustrative);
    }
};

DEALDESK_TESTS(FrozenQuote, QGuiApplication)
#include "frozenquote.moc"
