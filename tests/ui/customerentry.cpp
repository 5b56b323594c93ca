// A deal's customer by identity, and names by keys.
#include "entriesfixture.h"

#include "support/language.h"
#include "support/testfile.h"
#include "tables/customerstable.h"

#include <QClipboard>

class CustomerEntry : public EntriesFixture
{
    Q_OBJECT

    void openSameNames() { openWith(test::caseOf("same-name-customers")); }

private Q_SLOTS:
    /// Refused where it stands, in words; nothing is cut to fit.
    void aPastedNameThatIsTooLong()
    {
        session->window()->dealsPage()->choose(document().current().dealKeys.front());
        const std::string before = deal().name;
        field(DealField::Name)->focusEntry();
        QGuiApplication::clipboard()->setText(QString(1'000'000, u'W'));
        QTest::keyClick(line(DealField::Name), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(line(DealField::Name), Qt::Key_V, Qt::ControlModifier);
        QVERIFY2(field(DealField::Name)->problem().contains(QStringLiteral("at most 200 characters")),
                 qPrintable(field(DealField::Name)->problem()));
        QTest::keyClick(line(DealField::Name), Qt::Key_Tab);
        QCOMPARE(deal().name, before);
        QTest::keyClick(line(DealField::Name), Qt::Key_Escape);
    }

    void passingThroughACustomerKeepsHim_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Tab") << int(Qt::Key_Tab);
        QTest::newRow("Enter") << int(Qt::Key_Return);
        QTest::newRow("Esc") << int(Qt::Key_Escape);
    }
    void passingThroughACustomerKeepsHim()
    {
        QFETCH(int, key);
        openSameNames();
        for (std::size_t at = 0; at < scenario().deals.size(); ++at) {
            const pricing::CustomerId before = deal(at).customer;
            auto *editor = openChoice(table(), static_cast<int>(at), tables::DealsTable::CustomerName);
            QVERIFY(editor);
            QTest::keyClick(editor, static_cast<Qt::Key>(key));
            QTRY_VERIFY(choiceIn(table()) != editor);
            if (QWidget *next = table()->viewport()->focusWidget())
                QTest::keyClick(next, Qt::Key_Escape); // Tab has opened the next cell
            QCOMPARE(deal(at).customer.text, before.text);
        }
        QVERIFY(!document().undoStack().canUndo());
    }

    void twoCustomersOfOneNameAreToldApart()
    {
        openSameNames();
        const QStringList choices = tables::choices(DealField::Customer, scenario(), test::english());
        QCOMPARE(QSet<QString>(choices.begin(), choices.end()).size(), choices.size());
        for (std::size_t at = 0; at < scenario().customers.size(); ++at) {
            const auto chosen = tables::withEntry(deal(), DealField::Customer, choices[qsizetype(at)], scenario(),
                                                  dealdesk::test::english());
            QVERIFY(chosen);
            QCOMPARE(chosen->customer.text, scenario().customers[at].id.text);
        }
        for (const pricing::Deal &each : scenario().deals) // what a field shows reads back to the same customer
            QVERIFY(
                tables::withEntry(each, DealField::Customer,
                                  tables::entryText(each, DealField::Customer, scenario(), dealdesk::test::english()),
                                  scenario(), dealdesk::test::english()) == each);
    }

    void aTypedNameThatTwoHaveIsAskedAbout()
    {
        openSameNames();
        const std::size_t customersBefore = scenario().customers.size();
        const pricing::Deal before = deal();
        const QString name = QString::fromStdString(scenario().customers.front().name);
        typeOver(DealField::Customer, name.toUpper());
        QTest::keyClick(line(DealField::Customer), Qt::Key_Return);
        QVERIFY(!field(DealField::Customer)->isRight());
        QVERIFY2(field(DealField::Customer)->problem().contains(QStringLiteral("have this name")),
                 qPrintable(field(DealField::Customer)->problem()));
        QCOMPARE(scenario().customers.size(), customersBefore);
        QVERIFY(deal() == before);
        QTest::keyClicks(line(DealField::Customer), " Two"); // mended: nobody has this one
        QVERIFY(field(DealField::Customer)->isRight());
        QTest::keyClick(line(DealField::Customer), Qt::Key_Return);
        QCOMPARE(scenario().customers.size(), customersBefore + 1);
        QCOMPARE(deal().customer.text, scenario().customers.back().id.text);
    }

    void aCustomersNameThatIsTakenIsPointedOut()
    {
        pricing::Scenario of = test::workedExample();
        of.customers.push_back({{"c2"}, "Other Corp"});
        openWith(of);
        tables::CustomersTable model(document().factEdits, dealdesk::test::english());
        const QModelIndex name = model.index(1, tables::CustomersTable::Name);
        QVERIFY(model.problemWith(name, QStringLiteral("Other Corp")).isEmpty()); // his own
        QVERIFY(model.problemWith(name, QStringLiteral("OTHER Corp")).isEmpty());
        QVERIFY(!model.problemWith(name, QStringLiteral("Example Corp")).isEmpty());
        QVERIFY(!model.problemWith(name, QStringLiteral("example  corp")).isEmpty());
    }
};

DEALDESK_TESTS(CustomerEntry, QApplication)
#include "customerentry.moc"
