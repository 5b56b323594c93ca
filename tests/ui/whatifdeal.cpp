// What if, one deal: the price for a target, the band's edge, terms and routes.
#include "whatiffixture.h"

#include "pricing/routegrid.h"
#include "support/testfile.h"
#include "wording/figuretext.h"

#include <QPushButton>

class WhatIfDealTest : public WhatIfFixture
{
    Q_OBJECT

private Q_SLOTS:
    void solvesForATargetAndAppliesItInOneStep()
    {
        open(test::workedExample(), WhatIfPage::OneDeal);
        QCOMPARE(solver()->answer(), "$89.59 per tenant per month"); // 71.67 ÷ 0.8, up to the cent
        enter(line("Target"), "25 %");
        QCOMPARE(solver()->answer(), "$95.56 per tenant per month");
        QCOMPARE(line("Target")->text(), "25"); // as it was understood
        QVERIFY(shows("For a margin of 25\u00A0% or more:"));
        QVERIFY(shows("Apply changes the price from a monthly total of $8,800.00 to $95.56 per tenant per month."));
        auto *apply = solver()->findChild<QPushButton *>();
        apply->setFocus();
        QTest::keyClick(apply, Qt::Key_Space);
        QVERIFY(document->scenario().deals[0].price == ResalePrice{UnitPrice{Money{95'56}}});
        QCOMPARE(document->undoStack().undoText(), "Change price of Rollout");
        QCOMPARE(document->undoStack().count(), 1);
        QCOMPARE(solver()->promise(), "That is the deal's price now.");
        QVERIFY(!apply->isEnabled());
        document->undoStack().undo();
        QVERIFY(document->scenario().deals[0].price == ResalePrice{MonthlyTotal{Money{8'800'00}}});
        QVERIFY(apply->isEnabled());
    }

    void whatApplyWillChangeIsSaidForEveryRule_data()
    {
        QTest::addColumn<int>("rule");
        QTest::addColumn<QString>("from");
        QTest::newRow("unit price") << 0 << "$88.00 per tenant per month";
        QTest::newRow("markup") << 1 << "a markup of 30 %";
        QTest::newRow("margin") << 2 << "a margin of 10 %";
        QTest::newRow("monthly total") << 3 << "a monthly total of $9,000.00";
    }
    void whatApplyWillChangeIsSaidForEveryRule()
    {
        QFETCH(int, rule);
        QFETCH(QString, from);
        const ResalePrice prices[] = {UnitPrice{Money{88'00}}, Markup{Percent{3'000}}, TargetMargin{Percent{1'000}},
                                      MonthlyTotal{Money{9'000'00}}};
        Scenario scenario = test::workedExample();
        scenario.deals[0].price = prices[rule];
        open(scenario, WhatIfPage::OneDeal);
        QCOMPARE(solver()->promise().replace(QChar(0x00A0), u' '),
                 QStringLiteral("Apply changes the price from %1 to $89.59 per tenant per month.").arg(from));
    }

    void aTargetThatIsNotRightHasNoAnswer_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("no number") << "2x";
        QTest::newRow("half typed over") << "25,";
        QTest::newRow("empty") << "";
    }
    void aTargetThatIsNotRightHasNoAnswer()
    {
        QFETCH(QString, typed);
        open(test::workedExample(), WhatIfPage::OneDeal);
        auto *apply = solver()->findChild<QPushButton *>();
        QVERIFY(apply->isEnabled());
        QLineEdit *target = line("Target");
        target->setFocus();
        target->selectAll();
        QTest::keyClick(target, Qt::Key_Delete);
        QTest::keyClicks(target, typed);
        QVERIFY(target->property("invalid").toBool());
        QVERIFY(!apply->isEnabled());
        QCOMPARE(solver()->answer(), "No answer until the target is right.");
        QVERIFY(solver()->promise().isEmpty());
        QTest::keyClick(target, Qt::Key_Escape); // what stood before stands again
        QCOMPARE(solver()->answer(), "$89.59 per tenant per month");
        QVERIFY(apply->isEnabled());
    }

    void lessThanACentPerTenantIsNoPrice()
    {
        open(test::workedExample(), WhatIfPage::OneDeal);
        choose("Kind of target", 3);
        enter(line("Target"), "0.99");
        QCOMPARE(solver()->answer(), "Not reachable: no price of a cent or more stays within it, for a cent per tenant "
                                     "is $1.00 a month. Enter that or more.");
        QVERIFY(!solver()->findChild<QPushButton *>()->isEnabled());
        QVERIFY(solver()->promise().isEmpty());
        enter(line("Target"), "1");
        QCOMPARE(solver()->answer(), "$0.01 per tenant per month");
        QVERIFY(solver()->findChild<QPushButton *>()->isEnabled());
    }

    void solvesForABudget()
    {
        open(test::workedExample(), WhatIfPage::OneDeal);
        choose("Kind of target", 3);
        enter(line("Target"), "8.8005k");
        QCOMPARE(solver()->answer(), "$88.00 per tenant per month");
        QCOMPARE(line("Target")->text(), "8800.50");
        QVERIFY(
            shows("billed $8,800.00, margin $1,633.00 (18.56\u00A0%) in the first month; $0.50 of the budget is left"));
    }

    void eachKindOfTargetKeepsItsOwn()
    {
        open(test::workedExample(), WhatIfPage::OneDeal);
        enter(line("Target"), "30");
        choose("Kind of target", 3);
        QCOMPARE(line("Target")->text(), "10000.00");
        choose("Kind of target", 0);
        QCOMPARE(line("Target")->text(), "30");
    }

    void saysWhyATargetIsNotReachable_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("target");
        QTest::addColumn<int>("tenants");
        QTest::addColumn<bool>("included");
        QTest::addColumn<QString>("answer");
        QTest::newRow("a whole margin") << 0 << "100" << 100 << true
                                        << "Not reachable: no price has a margin of 100 % or more, for the wholesale "
                                           "price is paid from it.";
        QTest::newRow("more than a deal can hold")
            << 2 << "1000M" << 1 << true
            << "Not reachable: the price per tenant would be above 1,000,000,000, the most that a deal can hold.";
        QTest::newRow("left out")
            << 0 << "20" << 100 << false
            << "Not reachable: the deal is left out of the scenario. Include it on the Deals page.";
        QTest::newRow("no wholesale price") << 1 << "20" << 1'200 << true
                                            << "Not reachable: the wholesale price is not known. No negotiated price. "
                                               "Enter the unit price that you negotiated for this deal, or the "
                                               "negotiated band's price.";
    }
    void saysWhyATargetIsNotReachable()
    {
        QFETCH(int, kind);
        QFETCH(QString, target);
        QFETCH(int, tenants);
        QFETCH(bool, included);
        Scenario scenario = test::workedExample();
        scenario.deals[0].tenants = {{0, tenants}};
        scenario.deals[0].included = included;
        scenario.authorizations[0].bands.back().price.reset();
        open(scenario, WhatIfPage::OneDeal);
        choose("Kind of target", kind);
        enter(line("Target"), target);
        QTEST(solver()->answer(), "answer");
        QVERIFY(!solver()->findChild<QPushButton *>()->isEnabled());
    }

    void withoutDealsItSaysWhatToDo()
    {
        open(test::scenarioOf({}), WhatIfPage::OneDeal);
        QVERIFY(shows("Add a deal on the Deals page first: this section asks what it could be."));
        page->showSection(WhatIfPage::Sensitivity);
        QVERIFY(shows("Add a deal on the Deals page first"));
    }

    void advisesAtABandsEdge()
    {
        open(test::scenarioOf({test::dealOf("d1", {{0, 95}})}), WhatIfPage::OneDeal);
        const QString advice = "5 more tenants cost $342.75 a month less in all: wholesale is $7,167.00 for 100, at "
                               "$71.67 each in Band 2. All deals’ margin over the horizon rises from $54,549.00 to "
                               "$83,988.00. The customer then pays for 100.";
        QVERIFY(shows(advice));
        enter(line("Target"), "100"); // not reachable; the advice stands
        QVERIFY(shows(advice));
        Deal more = document->scenario().deals[0];
        more.tenants = {{0, 100}};
        document->dealEdits.changeDeal({1}, more, "More");
        QVERIFY(!shows(advice) && !shows("More tenants for less"));
        more.tenants = {{0, 95}};
        more.price = Markup{Percent{1'000}}; // the customer has what is saved, and more
        document->dealEdits.changeDeal({1}, more, "Markup");
        QVERIFY(shows("Not advised: more tenants for less"));
    }

    void aRoutesFeeIsAskedAndChangesNoDeal()
    {
        open(twoDeals(), WhatIfPage::OneDeal);
        QVERIFY(shows("3 years on Direct brings the most net margin: $58,788, $9,504 more than the deal now"));
        QCOMPARE(cell(grid(), 7, 8), "$49,284.00"); // MPO is taken to have the deal's own fee
        enter(line("Azure MPO"), "2");
        QCOMPARE(cell(grid(), 7, 2), "2 %");
        QCOMPARE(cell(grid(), 7, 8), "$52,452.00");
        QCOMPARE(cell(grid(), 6, 9), "the deal now");
        enter(line("AWS CPPO"), "0");
        QCOMPARE(cell(grid(), 6, 9), "the deal now, but for the fee · best net margin, equal");
        enter(line("Direct"), "120");
        QVERIFY(line("Direct")->property("invalid").toBool());
        QVERIFY(document->undoStack().count() == 0);
    }

    void anotherDealIsChosenByKeyAndHasItsOwnFees()
    {
        open(twoDeals(), WhatIfPage::OneDeal);
        enter(line("Azure MPO"), "2");
        choose("Deal", 1);
        QVERIFY(shows("The deal is left out of the scenario: include it on the Deals page"));
        QCOMPARE(line("Azure MPO")->text(), "0");
        choose("Deal", 0);
        QCOMPARE(line("Azure MPO")->text(), "2");
    }

    void aRowOfTheGridIsAppliedByEnterOrByItsButton_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("Enter") << true;
        QTest::newRow("the button") << false;
    }
    void aRowOfTheGridIsAppliedByEnterOrByItsButton()
    {
        QFETCH(bool, byKey);
        open(twoDeals(), WhatIfPage::OneDeal);
        enter(line("Azure MPO"), "2");
        auto *apply = named<QPushButton>(page.get(), "Apply the row");
        QVERIFY(!apply->isEnabled()); // none is chosen
        const Deal before = document->scenario().deals[0];
        grid()->setFocus();
        grid()->setCurrentIndex(grid()->model()->index(6, 0)); // the deal now
        QVERIFY(!apply->isEnabled());
        grid()->setCurrentIndex(grid()->model()->index(4, 0)); // 2 years on MPO
        QVERIFY(apply->isEnabled());
        QVERIFY(shows("Rollout: 2 years on Azure MPO, fee 2\u00A0%"));
        if (byKey)
            QTest::keyClick(grid(), Qt::Key_Return);
        else
            QTest::mouseClick(apply, Qt::LeftButton);
        const Deal &after = document->scenario().deals[0];
        QVERIFY(after ==
                withOffer(test::scenarioOf({before}), 0, CommitmentTerm::TwoYears, Route::Mpo, Percent{200}).deals[0]);
        QVERIFY(after.term == CommitmentTerm::TwoYears && after.route == Route::Mpo);
        QCOMPARE(after.marketplaceFee, Percent{200});
        QCOMPARE(document->undoStack().undoText(), "Change term and route of Rollout");
        QCOMPARE(document->undoStack().count(), 1);
        QVERIFY(!apply->isEnabled()); // it is the deal now
        document->undoStack().undo();
        QVERIFY(document->scenario().deals[0] == before);
    }

    void aRowThatDropsStepsSaysSo()
    {
        open(test::growth(), WhatIfPage::OneDeal);
        grid()->setCurrentIndex(grid()->model()->index(0, 0)); // 1 year
        QVERIFY(shows("Rollout: 1 year on AWS CPPO, fee 0\u00A0%, without the tenant steps past its end"));
    }

    void theButtonNamesTheDealWhosePriceItChanges()
    {
        Scenario scenario = twoDeals();
        scenario.deals[1].included = true;
        scenario.deals[1].name = "R&D, a name that is much longer than a button has room for";
        open(scenario, WhatIfPage::OneDeal);
        auto *apply = solver()->findChild<QPushButton *>();
        QCOMPARE(apply->text(), "Apply to Rollout");
        choose("Deal", 1);
        QVERIFY2(apply->text().startsWith("Apply to R&&D, a name"), qPrintable(apply->text()));
        const Deal other = document->scenario().deals[0];
        QTest::mouseClick(apply, Qt::LeftButton);
        QVERIFY(document->scenario().deals[0] == other);
        QCOMPARE(document->undoStack().undoText(), "Change price of " + wording::text(scenario.deals[1].name));
    }
};

DEALDESK_TESTS(WhatIfDealTest, QApplication)
#include "whatifdeal.moc"
