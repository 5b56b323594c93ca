// Customers as facts: found again by name, renamed everywhere, kept while a deal is theirs.
#include "factsfixture.h"

#include "exchange/comparedname.h"
#include "support/testfile.h"

#include <set>

class CustomerFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void customersAreFoundAgain_data()
    {
        QTest::addColumn<QList<QStringList>>("known");    // id and name
        QTest::addColumn<QList<QStringList>>("imported"); // id and name
        QTest::addColumn<QStringList>("ids");             // that the imported ones have here
        using Rows = QList<QStringList>;
        QTest::newRow("by id and name") << Rows{{"c1", "Acme"}} << Rows{{"c1", "Acme"}} << QStringList{"c1"};
        QTest::newRow("by a name that both have once")
            << Rows{{"c1", "Acme"}} << Rows{{"x", "Acme"}} << QStringList{"c1"};
        QTest::newRow("case and blanks of a name do not count")
            << Rows{{"c1", "Acme  Straße"}} << Rows{{"x", " ACME STRASSE"}} << QStringList{"c1"};
        QTest::newRow("not by a name that the workspace has twice")
            << Rows{{"c1", "Acme"}, {"c2", "Acme"}} << Rows{{"x", "Acme"}} << QStringList{"x"};
        QTest::newRow("not by a name that the scenario has twice")
            << Rows{{"c1", "Acme"}} << Rows{{"x", "Acme"}, {"y", "Acme"}} << QStringList{"x", "y"};
        QTest::newRow("id and name tell two of one name apart")
            << Rows{{"c1", "Acme"}, {"c2", "Acme"}} << Rows{{"c2", "Acme"}, {"c1", "Acme"}} << QStringList{"c2", "c1"};
        QTest::newRow("not by id alone: he gets another")
            << Rows{{"c1", "Acme"}} << Rows{{"c1", "Other"}} << QStringList{"new"};
        QTest::newRow("one who is new keeps a free id")
            << Rows{{"c1", "Acme"}} << Rows{{"x", "Other"}} << QStringList{"x"};
        QTest::newRow("by name, though his id is another's")
            << Rows{{"c1", "Acme"}, {"c2", "Other"}} << Rows{{"c2", "Acme"}} << QStringList{"c1"};
    }
    void customersAreFoundAgain()
    {
        QFETCH(QList<QStringList>, known);
        QFETCH(QList<QStringList>, imported);
        QFETCH(QStringList, ids);
        const auto customers = [](const QList<QStringList> &rows) {
            std::vector<Customer> made;
            for (const QStringList &row : rows)
                made.push_back(customerOf(row[0].toUtf8().constData(), row[1].toUtf8().constData()));
            return made;
        };
        const Contents contents = contentsOf({exampleWith(customers(known))});
        OpenWorkspace document(contents);
        document.scenarioEdits.addScenario(exampleWith(customers(imported)), {});
        const auto &facts = document.facts().customers;
        const CustomerId first = document.scenario().deals.front().customer;
        if (ids.front() == u"new")
            QVERIFY(std::ranges::find(contents.facts.customers, first, &Customer::id) ==
                    contents.facts.customers.end());
        else
            QCOMPARE(QString::fromStdString(first.text), ids.front());
        std::set<std::string> distinct;
        for (const Customer &each : facts)
            distinct.insert(each.id.text);
        QCOMPARE(distinct.size(), facts.size());
        const Scenario rests = whatItRestsOn(document.current());
        QCOMPARE(rests.customers.size(), static_cast<std::size_t>(imported.size()));
        verifySettled(document.contents());
    }

    void aCustomersDetailsAreFilledInAndOtherwiseAskedAbout_data()
    {
        QTest::addColumn<QString>("known");
        QTest::addColumn<QString>("imported");
        QTest::addColumn<Differing>("differing");
        QTest::addColumn<QString>("after");
        QTest::newRow("what was not known is filled in") << ""
                                                         << "Ann" << Differing::AsWhatIf << "Ann";
        QTest::newRow("what the file does not say stays") << "Ann"
                                                          << "" << Differing::OfScenario << "Ann";
        QTest::newRow("where both say something, the workspace's stays") << "Ann"
                                                                         << "Bob" << Differing::AsWhatIf << "Ann";
        QTest::newRow("or by choice") << "Ann"
                                      << "Bob" << Differing::OfFacts << "Ann";
        QTest::newRow("or the file's") << "Ann"
                                       << "Bob" << Differing::OfScenario << "Bob";
    }
    void aCustomersDetailsAreFilledInAndOtherwiseAskedAbout()
    {
        QFETCH(QString, known);
        QFETCH(QString, imported);
        QFETCH(Differing, differing);
        QFETCH(QString, after);
        Customer here = customerOf("c1", "Acme"), there = customerOf("c1", "Acme", true);
        here.contact = known.toStdString();
        there.contact = imported.toStdString();
        OpenWorkspace document(contentsOf({exampleWith({here})}));
        const Adopted adopted = document.scenarioEdits.adoptionOf(exampleWith({there}));
        const FactDifference details{FactDifference::Of::CustomerDetails, {}, document.facts().customerKeys.front()};
        QCOMPARE(std::ranges::count(adopted.differences, details),
                 !known.isEmpty() && !imported.isEmpty() && known != imported ? 1 : 0);
        document.scenarioEdits.addScenario(exampleWith({there}), {}, differing);
        QCOMPARE(QString::fromStdString(document.facts().customers.front().contact), after);
        QCOMPARE(document.facts().customers.front().edpRemaining, differing == Differing::OfScenario);
        QCOMPARE(document.scenario().customers.front().edpRemaining, differing != Differing::OfFacts);
        verifySettled(document.contents());
        document.undoStack().undo();
        QVERIFY(document.facts().customers.front() == here);
    }

    void aCustomerIsRenamedInEveryScenarioByOneUndo()
    {
        OpenWorkspace document(contentsOf({test::golden("worked-example"), test::golden("growth-locked")}));
        auto customer = document.scenario().customers.front();
        customer.name = "Renamed";
        const std::string before = document.facts().customers.front().name;
        document.factEdits.changeCustomer(document.facts().customerKeys.front(), customer, QStringLiteral("Rename"));
        for (const ScenarioEntry &entry : document.contents().scenarios)
            QCOMPARE(entry.scenario.customers.front().name, std::string("Renamed"));
        QCOMPARE(document.undoStack().count(), 1);
        document.undoStack().undo();
        for (const ScenarioEntry &entry : document.contents().scenarios)
            QCOMPARE(entry.scenario.customers.front().name, before);
    }

    void aCustomerStaysWhileADealOfAnyScenarioIsHis()
    {
        OpenWorkspace document(contentsOf({test::golden("worked-example"), test::golden("growth-locked")}));
        const RowKey key = document.facts().customerKeys.front();
        document.dealEdits.removeDeals(document.current().dealKeys, QStringLiteral("Delete"));
        document.factEdits.removeCustomer(key, QStringLiteral("Delete"));
        QCOMPARE(document.facts().customerKeys.front(), key);
        document.setCurrent(document.contents().scenarios[1].key);
        document.dealEdits.removeDeals(document.current().dealKeys, QStringLiteral("Delete"));
        document.factEdits.removeCustomer(key, QStringLiteral("Delete"));
        QVERIFY(document.facts().customers.empty());
        for (const ScenarioEntry &entry : document.contents().scenarios)
            QVERIFY(entry.uses.empty());
        while (document.undoStack().canUndo())
            document.undoStack().undo();
        QVERIFY(document.contents().scenarios ==
                contentsOf({test::golden("worked-example"), test::golden("growth-locked")}).scenarios);
    }

    void namesAreComparedAsFilesOfOthersWriteThem_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("case") << "Acme"
                              << "ACME" << true;
        QTest::newRow("full case folding") << u"Straße"_qs << "STRASSE" << true;
        QTest::newRow("capital sharp s") << u"STRAẞE"_qs << "strasse" << true;
        QTest::newRow("composed and not") << u"Müller"_qs << u"MU\u0308LLER"_qs << true;
        QTest::newRow("blanks at the ends and runs") << "  A   b "
                                                     << "a B" << true;
        QTest::newRow("no-break and ideographic blanks") << u"a\u00a0b\u3000"_qs << "a b" << true;
        QTest::newRow("a zero-width space is no blank") << u"a\u200bb"_qs << "a b" << false;
        QTest::newRow("accents tell apart") << "Muller" << u"Müller"_qs << false;
        QTest::newRow("dotless i") << u"ı"_qs << "i" << false;
        QTest::newRow("final sigma") << u"ΟΔΟΣ"_qs << u"οδος"_qs << true;
        QTest::newRow("a ligature") << u"ﬁrm"_qs << "FIRM" << true;
        QTest::newRow("nothing between") << "ab"
                                         << "a b" << false;
    }
    void namesAreComparedAsFilesOfOthersWriteThem()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, same);
        QCOMPARE(exchange::comparedName(one.toStdString()) == exchange::comparedName(other.toStdString()), same);
    }
};

DEALDESK_TESTS(CustomerFactsTest, QCoreApplication)
#include "customerfacts.moc"
