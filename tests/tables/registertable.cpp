// The register of quotes in its table: which are wanted, in which order, how each stands.
#include "tables/registertable.h"
#include "support/language.h"
#include "support/scenarios.h"
#include "support/testfile.h"
#include "workspace/openworkspace.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace dealdesk;
using namespace dealdesk::workspace;
using tables::RegisterFilter;
using tables::RegisterTable;

Q_DECLARE_METATYPE(dealdesk::tables::RegisterFilter)

class RegisterTableTest : public QObject
{
    Q_OBJECT

    static Contents contents()
    {
        Contents made = contentsOf({test::golden("two-listings")});
        const auto quote = [&](std::int64_t key, const char *number, QDate issued, QDate until,
                               QuoteStanding standing) {
            QuoteRecord record;
            record.key = {key};
            record.number = QLatin1String(number);
            record.customerName = key % 2 ? QStringLiteral("Example Corp") : QStringLiteral("Zebra AG");
            record.dealName = QStringLiteral("Rollout");
            record.currency = key == 104 ? QStringLiteral("JPY") : QStringLiteral("USD");
            record.total = {key * 1'000};
            record.issued = issued;
            record.validUntil = until;
            record.standing = standing;
            made.quotes.push_back(record);
        };
        quote(101, "Q-1", {2027, 1, 1}, {2027, 1, 31}, QuoteStanding::Accepted);
        quote(102, "Q-2", {2027, 1, 10}, {2027, 2, 9}, QuoteStanding::Issued);
        quote(103, "Q-3", {2027, 1, 5}, {2027, 1, 15}, QuoteStanding::Issued);
        quote(104, "Q-4", {2027, 1, 20}, {2027, 2, 28}, QuoteStanding::Draft);
        return made;
    }
    static QDate day() { return {2027, 2, 3}; }
    static QStringList numbers(const RegisterTable &table)
    {
        QStringList all;
        for (int row = 0; row < table.rowCount(); ++row)
            all.append(table.index(row, RegisterTable::Number).data().toString());
        return all;
    }
    static QString shown(const RegisterTable &table, int row, int column)
    {
        return table.index(row, column).data().toString();
    }

private Q_SLOTS:
    void newestFirst()
    {
        OpenWorkspace document(contents());
        RegisterTable table(document, day, test::english());
        QAbstractItemModelTester tester(&table);
        QCOMPARE(numbers(table), QStringList({"Q-4", "Q-2", "Q-3", "Q-1"}));
        QCOMPARE(shown(table, 1, RegisterTable::State), QStringLiteral("Issued"));
        QCOMPARE(shown(table, 1, RegisterTable::Left), QStringLiteral("6"));
        QCOMPARE(shown(table, 2, RegisterTable::State), QStringLiteral("Expired"));
        QCOMPARE(shown(table, 2, RegisterTable::Left), QStringLiteral("—"));
        QCOMPARE(shown(table, 3, RegisterTable::Total), QStringLiteral("$1,010.00"));
        QCOMPARE(shown(table, 0, RegisterTable::Total), QStringLiteral("JPY\u00A0104,000")); // in its own currency
    }

    void onlyThoseThatAreWanted_data()
    {
        QTest::addColumn<RegisterFilter>("filter");
        QTest::addColumn<QStringList>("found");
        using S = records::QuoteState;
        QTest::newRow("all") << RegisterFilter{} << QStringList{"Q-4", "Q-2", "Q-3", "Q-1"};
        QTest::newRow("of a state") << RegisterFilter{{S::Accepted}} << QStringList{"Q-1"};
        QTest::newRow("of one of two") << RegisterFilter{{S::Accepted, S::Expired}} << QStringList{"Q-3", "Q-1"};
        QTest::newRow("a customer, in other letters") << RegisterFilter{{}, "zebra"} << QStringList{"Q-4", "Q-2"};
        QTest::newRow("a number") << RegisterFilter{{}, "Q-3"} << QStringList{"Q-3"};
        QTest::newRow("open ones that expire within six days") << RegisterFilter{{}, {}, 6} << QStringList{"Q-2"};
        QTest::newRow("within five") << RegisterFilter{{}, {}, 5} << QStringList{};
        QTest::newRow("issued from and to a day")
            << RegisterFilter{{}, {}, {}, {2027, 1, 5}, {2027, 1, 10}} << QStringList{"Q-2", "Q-3"};
    }
    void onlyThoseThatAreWanted()
    {
        QFETCH(RegisterFilter, filter);
        OpenWorkspace document(contents());
        RegisterTable table(document, day, test::english());
        QAbstractItemModelTester tester(&table);
        table.setFilter(filter);
        QTEST(numbers(table), "found");
        table.setFilter({});
        QCOMPARE(table.rowCount(), 4);
    }

    void inTheOrderOfAColumn()
    {
        OpenWorkspace document(contents());
        RegisterTable table(document, day, test::english());
        QAbstractItemModelTester tester(&table);
        table.sort(RegisterTable::Number);
        QCOMPARE(numbers(table), QStringList({"Q-1", "Q-2", "Q-3", "Q-4"}));
        table.sort(RegisterTable::ValidUntil, Qt::DescendingOrder);
        QCOMPARE(numbers(table), QStringList({"Q-4", "Q-2", "Q-1", "Q-3"}));
        table.sort(-1);
        QCOMPARE(numbers(table), QStringList({"Q-4", "Q-2", "Q-3", "Q-1"}));
    }

    void itFollowsTheRegister()
    {
        OpenWorkspace document(contents());
        RegisterTable table(document, day, test::english());
        QAbstractItemModelTester tester(&table);
        document.quoteEdits.answer({102}, {QuoteStanding::Declined, {2027, 2, 1}, QStringLiteral("Too dear")},
                                   QStringLiteral("Decline"));
        table.refresh();
        QCOMPARE(shown(table, 1, RegisterTable::State), QStringLiteral("Declined"));
        QCOMPARE(shown(table, 1, RegisterTable::Note), QStringLiteral("Too dear"));
        document.quoteEdits.removeDraft({104}, QStringLiteral("Throw away"));
        table.refresh();
        QCOMPARE(table.rowCount(), 3);
        QCOMPARE(table.rowOf({104}), -1);
    }
};

DEALDESK_TESTS(RegisterTableTest, QCoreApplication)
#include "registertable.moc"
