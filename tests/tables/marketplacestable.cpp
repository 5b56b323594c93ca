// What the marketplaces allow: read, overridden by the user, undone.
#include "tables/marketplacestable.h"

#include "support/language.h"
#include "support/openscenario.h"
#include "support/testfile.h"
#include "tables/ownvalueentry.h"
#include "workspace/openworkspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace dealdesk;
using tables::MarketplacesTable;

namespace {

using Tester = QAbstractItemModelTester;
using Column = MarketplacesTable::Column;

} // namespace

class MarketplacesTableTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<workspace::OpenWorkspace> document;
    std::unique_ptr<MarketplacesTable> table;
    std::unique_ptr<Tester> tester;

    QModelIndex at(const QByteArray &id, int column) const
    {
        for (int row = 0; row < table->rowCount(); ++row)
            if (table->fact(row).id == id.toStdString())
                return table->index(row, column);
        return {};
    }
    QString shown(const QByteArray &id, int column, int role = Qt::DisplayRole) const
    {
        return at(id, column).data(role).toString().replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    }
    bool enter(const QByteArray &id, int column, const QByteArray &text)
    {
        return table->setData(at(id, column), QString::fromUtf8(text));
    }
    QString problem(const QByteArray &id, int column, const QByteArray &text) const
    {
        return table->problemWith(at(id, column), QString::fromUtf8(text));
    }
    std::string kept(const QByteArray &id) const
    {
        const auto &knowledge = document->facts().knowledge;
        const auto found = knowledge.find(id.toStdString());
        return found == knowledge.end() ? "" : found->second.value + '|' + found->second.note;
    }

    void open(workspace::Contents contents)
    {
        tester.reset();
        table.reset();
        document = std::make_unique<workspace::OpenWorkspace>(std::move(contents));
        table = std::make_unique<MarketplacesTable>(document->factEdits, test::english());
        tester = std::make_unique<Tester>(table.get(), Tester::FailureReportingMode::Fatal);
    }

private Q_SLOTS:
    void init() { open(test::contentsOf(test::workedExample())); }

    void cleanup()
    {
        tester.reset();
        table.reset();
        document.reset();
    }

    void eachRowSaysItsValueHowSureItIsAndWhereFrom()
    {
        QCOMPARE(table->rowCount(), static_cast<int>(guidance::Marketplaces().facts().size()));
        QCOMPARE(shown("ami-most-days", Column::What), QStringLiteral("Most days of an AMI offer"));
        QCOMPARE(shown("ami-most-days", Column::Shipped), QStringLiteral("1,095"));
        QCOMPARE(shown("ami-most-days", Column::Standing), QStringLiteral("sourced"));
        QCOMPARE(shown("ami-most-days", Column::AsOf), QStringLiteral("Nov 2026"));
        QVERIFY(shown("ami-most-days", Column::Source).startsWith(QStringLiteral("AWS Marketplace seller guide")));
        QCOMPARE(shown("ami-most-days", Column::Own), QString());
        QCOMPARE(shown("mpo-vm-terms", Column::Standing), QStringLiteral("confirm with Microsoft"));
        QCOMPARE(shown("mpo-absolute-vm", Column::Shipped), QStringLiteral("—")); // the sources disagree
    }

    void anEntryIsKeptAsItsRowIsWritten_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("kept");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *rule, const char *id, const char *typed, const char *kept, const char *shown) {
            QTest::newRow(rule) << QByteArray(id) << QByteArray(typed) << QByteArray(kept) << QString::fromUtf8(shown);
        };
        row("number, grouped", "ami-most-days", " 1,096 ", "1096|", "1,096");
        row("months in any order", "mpo-vm-terms", "36, 12;24", "12 24 36|", "12, 24 and 36");
        row("none", "mpo-vm-terms", "None", "none|", "none");
        row("currencies", "cppo-currencies", "usd cad", "USD CAD|", "USD, CAD");
        row("a lifted rule", "azure-days", "does not hold", "lifted|", "does not hold");
        row("a choice", "mpo-absolute-vm", "yes", "yes|", "yes");
        row("points", "aws-fee-partner-offer", "0.75 %", "0.75|", "0.75 %");
        row("fees", "aws-fee", "0: 4; 1,000,000: 2.5", "0:4 1000000:2.5|", "4 %; from $1,000,000 2.5 %");
        row("the publisher's", "aws-fee-bearer", "0", "publisher|", "the publisher");
        row("mine", "azure-fee-bearer", "100 %", "partner|", "you");
        row("split", "azure-fee-bearer", "37.5", "split 37.5|", "split: you bear 37.5 %");
    }
    void anEntryIsKeptAsItsRowIsWritten()
    {
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, typed);
        QFETCH(QByteArray, kept);
        QVERIFY(enter(id, Column::Own, typed));
        QCOMPARE(QByteArray::fromStdString(this->kept(id)), kept);
        QTEST(this->shown(id, Column::Own), "shown");
        QCOMPARE(this->shown(id, Column::Standing), QStringLiteral("your own value"));
        // As it stands in its editor it is taken again, to the same.
        const QString again = at(id, Column::Own).data(Qt::EditRole).toString();
        QVERIFY(table->setData(at(id, Column::Own), again));
        QCOMPARE(QByteArray::fromStdString(this->kept(id)), kept);
        document->undoStack().undo();
        QCOMPARE(this->kept(id), std::string());
        QCOMPARE(this->shown(id, Column::Own), QString());
    }

    void whatIsNoValueIsRefusedWithWhatToDo_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *rule, const char *id, const char *typed, const char *says) {
            QTest::newRow(rule) << QByteArray(id) << QByteArray(typed) << QString::fromUtf8(says);
        };
        row("a set's word", "mpo-vm-terms", "12 18",
            "“12 18” is none of the values of this row. Enter some of 12, 24, 36, or none.");
        row("twice", "mpo-vm-terms", "12 12", "A value stands twice in “12 12”. Enter each once.");
        row("no currency", "cppo-currencies", "USD XYZ",
            "Not every word of “USD XYZ” is a currency. Enter currencies of three letters, or none.");
        row("no fee row", "aws-fee", "3",
            "Enter a contract value in US dollars and the percentage from there on, the first from 0: $0: 3; "
            "$1,000,000: 2.");
        row("not from zero", "azure-fee", "5: 3",
            "The first row starts from 0. Enter a contract value in US dollars and the percentage from there on, the "
            "first from 0: $0: 3; $1,000,000: 2.");
        row("not rising", "azure-fee", "0: 3; 0: 2",
            "Each row starts from a larger contract value than the one before.");
    }
    void whatIsNoValueIsRefusedWithWhatToDo()
    {
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, typed);
        QTEST(problem(id, Column::Own, typed), "says");
        QSignalSpy refused(table.get(), &tables::GuardedTable::entryRefused);
        QVERIFY(!enter(id, Column::Own, typed));
        QCOMPARE(refused.count(), 1);
        QVERIFY(document->facts().knowledge.empty());
    }

    void numbersAndSharesHaveTheirRanges()
    {
        QVERIFY(!problem("ami-most-days", Column::Own, "0").isEmpty());
        QVERIFY(!problem("ami-most-days", Column::Own, "many").isEmpty());
        QVERIFY(!problem("aws-fee-partner-offer", Column::Own, "101").isEmpty());
        QVERIFY(!problem("aws-fee-bearer", Column::Own, "101").isEmpty());
        QVERIFY(!problem("aws-fee", Column::Own, "0: 3.125").isEmpty());
        QVERIFY(!problem("aws-fee", Column::Own, "0: 3; 2,000,000,000: 2").isEmpty());
    }

    void aNoteStandsBesideAnOwnValueAlone()
    {
        QVERIFY(!enter("ami-most-days", Column::Note, "the publisher"));
        QCOMPARE(problem("ami-most-days", Column::Note, "the publisher"),
                 QStringLiteral("The note stands beside your own value, and there is none. Enter the value first."));
        QVERIFY(enter("ami-most-days", Column::Own, "1096"));
        QVERIFY(enter("ami-most-days", Column::Note, " the publisher, 2026-11-20 "));
        QCOMPARE(kept("ami-most-days"), std::string("1096|the publisher, 2026-11-20"));
        QVERIFY(enter("ami-most-days", Column::Own, "1097")); // the note stays
        QCOMPARE(kept("ami-most-days"), std::string("1097|the publisher, 2026-11-20"));
        QVERIFY(!problem("ami-most-days", Column::Note, "a\tb").isEmpty());
    }

    void theShippedValueIsUsedAgain_data()
    {
        QTest::addColumn<QByteArray>("entry"); // "-": asked for
        QTest::newRow("emptied") << QByteArray("");
        QTest::newRow("chosen") << QByteArray("as shipped");
        QTest::newRow("asked for") << QByteArray("-");
    }
    void theShippedValueIsUsedAgain()
    {
        QFETCH(QByteArray, entry);
        QVERIFY(enter("azure-days", Column::Own, "does not hold"));
        if (entry == "-")
            table->useShipped(at("azure-days", 0).row());
        else
            QVERIFY(enter("azure-days", Column::Own, entry));
        QCOMPARE(kept("azure-days"), std::string());
        QCOMPARE(document->undoStack().undoText(),
                 QStringLiteral("Use the shipped value of “First and last days of months on Azure”"));
        document->undoStack().undo();
        QCOMPARE(kept("azure-days"), std::string("lifted|"));
    }

    void aRuleIsChosenAndANumberTyped()
    {
        QCOMPARE(at("azure-days", Column::Own).data(tables::ChoicesRole).toStringList(),
                 (QStringList{QStringLiteral("as shipped"), QStringLiteral("holds"), QStringLiteral("does not hold")}));
        QVERIFY(!at("ami-most-days", Column::Own).data(tables::ChoicesRole).isValid());
    }

    void anotherVersionsValueIsShownAndGivenUpOnly()
    {
        workspace::Contents contents = test::contentsOf(test::workedExample());
        contents.facts.knowledge = {{"ami-most-days", {"three years", "x"}}, {"of-another-version", {"1", ""}}};
        open(std::move(contents));
        QCOMPARE(shown("ami-most-days", Column::Own), QStringLiteral("three years"));
        QCOMPARE(shown("ami-most-days", Column::Standing), QStringLiteral("sourced")); // the shipped one holds
        table->useShipped(at("ami-most-days", 0).row());
        QCOMPARE(document->facts().knowledge.size(), std::size_t{1}); // the other version's stays
    }

    void inAnotherLanguageNumbersAreTypedAsItWritesThem()
    {
        const guidance::Marketplaces shipped;
        const auto read =
            tables::readOwnValue(shipped.fact("aws-fee"), QStringLiteral("0: 3,5; 1.000.000: 2"), test::german());
        QVERIFY(read);
        QCOMPARE(*read, std::string("0:3.5 1000000:2"));
        QCOMPARE(tables::entryText(shipped.fact("aws-fee"), *read, test::german()),
                 QStringLiteral("0: 3,5; 1000000: 2"));
    }
};

DEALDESK_TESTS(MarketplacesTableTest, QCoreApplication)
#include "marketplacestable.moc"
