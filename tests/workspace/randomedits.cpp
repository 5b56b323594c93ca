// Ten thousand edits by chance, undone and done again.
#include "documentfixture.h"

#include "support/copysuffixes.h"
#include "support/language.h"
#include "support/testfile.h"
#include "tables/customerstable.h"
#include "tables/dealsfilter.h"
#include "tables/dealstable.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>

namespace {

/// One edit of any kind, chosen by chance.
void randomEdit(OpenWorkspace &document, QRandomGenerator &random)
{
    const auto &deals = document.current().dealKeys;
    const RowKey some = deals.empty() ? RowKey{} : deals[random.bounded(static_cast<quint32>(deals.size()))];
    constexpr std::size_t plenty = 40; // rows that come and go around a size, so that each edit stays cheap
    switch (deals.size() > plenty ? 1 : random.bounded(12)) {
    case 0: document.dealEdits.addDeal(pricing::Deal{.name = "New", .customer = {"c1"}}, QStringLiteral("Add")); break;
    case 1: // a handful at once
        document.dealEdits.removeDeals({deals.begin(), deals.begin() + static_cast<long>((deals.size() + 1) / 3)},
                                       QStringLiteral("Delete"));
        break;
    case 2: document.dealEdits.duplicateDeals({some}, test::copySuffixes, QStringLiteral("Duplicate")); break;
    case 3:
        if (document.current().customerKeys.size() > plenty)
            break;
        document.factEdits.addCustomer(pricing::Customer{.name = "Another"}, QStringLiteral("Add a customer"));
        break;
    case 4: changeAuthorization(document); break;
    case 5: changeSettings(document); break;
    case 6:
        if (document.contents().scenarios.size() < 4)
            document.scenarioEdits.duplicateScenario(document.currentKey(), QStringLiteral("Copy"),
                                                     QStringLiteral("Duplicate"));
        else
            document.scenarioEdits.removeScenario(document.currentKey(), QStringLiteral("Delete scenario"));
        break;
    case 7:
        if (!document.current().customerKeys.empty())
            document.factEdits.removeCustomer(document.current().customerKeys.back(),
                                              QStringLiteral("Delete customer"));
        break;
    default: {
        if (deals.empty())
            break;
        auto deal = document.scenario().deals[*indexOf(deals, some)];
        deal.tenants = {{0, static_cast<int>(random.bounded(1, 2000))}};
        deal.probability = {static_cast<int>(random.bounded(10'001))};
        document.dealEdits.changeDeal(some, deal, QStringLiteral("Change"), static_cast<int>(random.bounded(3)));
    }
    }
}

} // namespace

class RandomEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenThousandRandomEditsUndoneAndRedone()
    {
        OpenWorkspace document(contentsOf({test::golden("two-listings")}));
        tables::DealsTable deals(document.dealEdits, dealdesk::test::english());
        tables::CustomersTable customers(document.factEdits, dealdesk::test::english());
        tables::DealsFilter filter(deals, document);
        filter.setSearch(QStringLiteral("e"));
        filter.sort(tables::DealsTable::Arr, Qt::DescendingOrder);
        const QAbstractItemModelTester first(&deals, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester second(&customers, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester third(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(20270101);
        const auto before = document.contents().scenarios;
        constexpr int edits = 10'000;
        while (document.undoStack().count() < edits)
            randomEdit(document, random);
        const auto after = document.contents().scenarios;
        while (document.undoStack().canUndo())
            document.undoStack().undo();
        QVERIFY(document.contents().scenarios == before);
        while (document.undoStack().canRedo())
            document.undoStack().redo();
        QVERIFY(document.contents().scenarios == after);
        for (workspace::ScenarioEntry entry : after) {
            const workspace::ScenarioEntry settled = entry;
            settle(entry, document.facts());
            QVERIFY(entry == settled);
        }
        QCOMPARE(deals.rowCount(), static_cast<int>(document.scenario().deals.size()));
    }
};

DEALDESK_TESTS(RandomEditsTest, QCoreApplication)
#include "randomedits.moc"
