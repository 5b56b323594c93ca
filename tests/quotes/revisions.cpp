// Two hundred revisions of one quote, with edits between: what went out before stays as it was, byte by byte.
#include "support.h"

#include "quotes/frozenquote.h"
#include "quotes/issuing.h"
#include "storage/workspacefile.h"
#include "support/testfile.h"
#include "workspace/openworkspace.h"

#include <random>

using namespace dealdesk;
using namespace Qt::StringLiterals;
using workspace::OpenWorkspace;
using workspace::QuoteRecord;
using workspace::RowKey;

class Revisions : public QObject
{
    Q_OBJECT
    QTemporaryDir folder;
    std::mt19937 dice{7};

    int roll(int below) { return static_cast<int>(dice() % static_cast<unsigned>(below)); }

    /// One that a person makes between two revisions.
    void edit(OpenWorkspace &open)
    {
        const RowKey key = open.current().dealKeys.front();
        pricing::Deal deal = open.scenario().deals.front();
        switch (roll(6)) {
        case 0: deal.tenants = {{0, 25 + roll(500)}, {6 + roll(20), 600}}; break;
        case 1: deal.price = pricing::UnitPrice{{7'000 + roll(9'000)}}; break;
        case 2: deal.term = pricing::allTerms[static_cast<std::size_t>(roll(3))]; break;
        case 3: deal.paperwork.edit().poNumber = "PO " + std::to_string(roll(1'000)); break;
        case 4: {
            pricing::Customer customer = open.scenario().customers.front();
            customer.name = "Example Corp " + std::to_string(roll(100));
            return open.factEdits.changeCustomer(open.current().customerKeys.front(), customer, u"Rename"_s);
        }
        default: {
            auto fact = open.facts().authorizations.front();
            fact.authorization.bands[1].price = pricing::Money{8'000 + roll(1'000)};
            return open.factEdits.changeAuthorization(fact.key, fact.authorization, u"Price"_s);
        }
        }
        std::erase_if(deal.tenants, [&](const pricing::TenantStep &step) { return step.month >= monthsOf(deal.term); });
        open.dealEdits.changeDeal(key, deal, u"Change"_s);
    }

    static quotes::QuoteDetails nextDetails(const OpenWorkspace &open)
    {
        quotes::QuoteDetails next = tests::details();
        next.number = u"Q-2027-0001"_s;
        next.revision = open.quoteRegister.nextRevision(next.number);
        return next;
    }

private Q_SLOTS:
    void eachStaysAsItWentOut()
    {
        constexpr int revisions = 200;
        const QString path = folder.filePath(u"w.dealdesk"_s);
        pricing::Scenario scenario = tests::rollout();
        scenario.settings.marginFloor.reset();
        {
            auto made = storage::WorkspaceFile::create(test::english(), path, workspace::contentsOf({scenario}));
            QVERIFY(made);
        }
        std::vector<QByteArray> documents, contents;
        {
            auto file = storage::WorkspaceFile::open(test::english(), path, storage::Access::ReadWrite);
            QVERIFY(file);
            OpenWorkspace open(*(*file)->read(), file->get());
            quotes::Issuing issuing(open.quoteRegister, test::english());
            for (int revision = 1; revision <= revisions; ++revision) {
                edit(open);
                const auto evaluation = pricing::evaluate(open.scenario());
                const auto quote = quotes::customerQuote(open.scenario(), 0, evaluation, nextDetails(open));
                QVERIFY2(quote, quote ? "" : qPrintable(quote.error()));
                auto deal = quotes::quotedDeal(open.current(), 0, evaluation, *quote);
                deal.illustrativeOnPurpose = true;
                const auto key = issuing.issue(*quote, deal, folder.filePath(u"%1.pdf"_s.arg(revision)));
                QVERIFY2(key, key ? "" : qPrintable(key.error().why));
                QCOMPARE(open.quoteRegister.quote(*key)->revision, revision);
                documents.push_back(*open.quoteRegister.documentOf(*key));
                contents.push_back(open.quoteRegister.quote(*key)->content);
                if (revision % 50 == 0)
                    while (open.undoStack().canUndo() && roll(4) > 0)
                        open.undoStack().undo(); // takes no quote back
            }
        }
        auto file = storage::WorkspaceFile::open(test::english(), path, storage::Access::ReadOnly);
        QVERIFY(file);
        OpenWorkspace open(*(*file)->read(), file->get());
        const auto &all = open.contents().quotes;
        QCOMPARE(all.size(), std::size_t(revisions));
        int different = 0;
        for (std::size_t at = 0; at < all.size(); ++at) {
            QCOMPARE(all[at].revision, int(at) + 1);
            QCOMPARE(*open.quoteRegister.documentOf(all[at].key), documents[at]); // and it has its digest
            QCOMPARE(all[at].content, contents[at]);
            QCOMPARE(workspace::sha256Of(all[at].content), all[at].contentSha256);
            different += at > 0 && quotes::contentIn(contents[at]) != quotes::contentIn(contents[at - 1]);
        }
        QVERIFY(different > revisions / 2); // the edits were edits
    }
};

DEALDESK_TESTS(Revisions, QGuiApplication)
#include "revisions.moc"
