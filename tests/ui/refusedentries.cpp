// What was refused: it stays to be corrected, takes nothing else with it, and is named.
#include "entriesfixture.h"

#include "ui/window/scenariobar.h"

#include "support/language.h"
#include "support/testfile.h"

#include <QCheckBox>

class RefusedEntries : public EntriesFixture
{
    Q_OBJECT

    void chooseInForm(DealField which, int index) { qobject_cast<QComboBox *>(entry(which))->setCurrentIndex(index); }

private Q_SLOTS:
    void aRefusedPriceIsNoCustomer_data()
    {
        QTest::addColumn<int>("rule");
        QTest::addColumn<int>("key");
        QTest::newRow("another rule, Esc") << 1 << int(Qt::Key_Escape);
        QTest::newRow("another rule, a wrong key") << 1 << int(Qt::Key_X);
        QTest::newRow("a unit price, Esc") << 0 << int(Qt::Key_Escape);
        QTest::newRow("a unit price, a wrong key") << 0 << int(Qt::Key_X);
        QTest::newRow("a margin, a wrong key") << 2 << int(Qt::Key_X);
    }
    void aRefusedPriceIsNoCustomer()
    {
        QFETCH(int, rule);
        QFETCH(int, key);
        startWithAMonthlyTotal();
        const auto customersBefore = scenario().customers;
        const auto customerBefore = deal().customer;
        typeOver(DealField::PriceValue, QStringLiteral("8.900,"));
        QVERIFY(!field(DealField::PriceValue)->isRight());
        chooseInForm(DealField::PriceRule, rule);
        const auto price = deal().price;
        QCOMPARE(price.index(), std::size_t(rule));
        line(DealField::PriceValue)->setFocus();
        QTest::keyClick(line(DealField::PriceValue), static_cast<Qt::Key>(key));
        QVERIFY(deal().price == price);
        QTest::keyClick(line(DealField::PriceValue), Qt::Key_Escape);
        QVERIFY(deal().price == price);
        QVERIFY(scenario().customers == customersBefore);
        QCOMPARE(deal().customer.text, customerBefore.text);
        QCOMPARE(line(DealField::PriceValue)->text(),
                 tables::entryText(deal(), DealField::PriceValue, scenario(), dealdesk::test::english()));
        QVERIFY(field(DealField::PriceValue)->isRight());
    }

    void aRefusedRampTakesNothingBackThatIsGone()
    {
        pricing::Deal ramp = deal();
        ramp.term = pricing::CommitmentTerm::ThreeYears;
        ramp.tenants = {{0, 25}, {6, 100}};
        document().dealEdits.changeDeal(document().current().dealKeys.front(), ramp, {});
        const auto customersBefore = scenario().customers;
        typeOver(DealField::Tenants, QStringLiteral("25, 6: 120, x"));
        QVERIFY(!field(DealField::Tenants)->isRight());
        QVERIFY(deal().tenants == ramp.tenants); // what was right on the way is taken back
        pricing::Deal drawn = ramp;
        drawn.tenants = {{0, 25}, {6, 500}};
        document().dealEdits.changeDeal(document().current().dealKeys.front(), drawn, {}); // as the growth chart does
        line(DealField::Tenants)->setFocus();
        QTest::keyClick(line(DealField::Tenants), Qt::Key_Escape);
        QVERIFY(deal().tenants == drawn.tenants);
        QVERIFY(scenario().customers == customersBefore);
    }

    void aRefusedEntryStaysWhileOthersAreMade()
    {
        startWithAMonthlyTotal();
        typeOver(DealField::PriceValue, QStringLiteral("8,900.005"));
        typeOver(DealField::Probability, QStringLiteral("50"));
        QVERIFY(!field(DealField::PriceValue)->isRight());
        QCOMPARE(line(DealField::PriceValue)->text(), QStringLiteral("8,900.005"));
        QVERIFY(deal().price == pricing::ResalePrice(pricing::MonthlyTotal{pricing::Money{8'800'00}}));
    }

    void anotherDealSaysWhatWasNotTaken()
    {
        startWithAMonthlyTotal();
        typeOver(DealField::PriceValue, QStringLiteral("8,900.005"));
        session->window()->dealsPage()->choose(document().current().dealKeys.back());
        QVERIFY2(noticeText().contains(QStringLiteral("8,900.005")), qPrintable(noticeText()));
        QVERIFY(field(DealField::PriceValue)->isRight());
    }

    /// What was refused says which field of which deal, also after another scenario came into sight.
    void aRefusedCellIsNamedUntilItIsSeen()
    {
        const auto other =
            document().scenarioEdits.duplicateScenario(document().currentKey(), QStringLiteral("Copy"), {});
        document().setCurrent(document().contents().scenarios.front().key);
        Q_UNUSED(other);
        const QString name = QString::fromStdString(deal().name);
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(0, tables::DealsTable::Tenants));
        QTest::keyClick(table(), Qt::Key_F2);
        auto *cell = table()->viewport()->findChild<QLineEdit *>();
        QVERIFY(cell);
        cell->selectAll();
        QTest::keyClicks(cell, QStringLiteral("1.5"));
        session->window()->findChild<ui::ScenarioBar *>()->findChild<QComboBox *>()->setFocus();
        QTRY_VERIFY2(noticeText().contains(QStringLiteral("Tenants of ")), qPrintable(noticeText()));
        QVERIFY(noticeText().contains(name));
        document().setCurrent(document().contents().scenarios.back().key);
        QVERIFY2(noticeText().contains(name), qPrintable(noticeText()));
    }

    /// The settings changed since, on another page: what was refused there is gone with what it was about.
    void whatIsRefusedOutOfSightHoldsUpNothingWhenItIsGone()
    {
        session->window()->showPage(ui::MainWindow::Settings);
        const auto *floor = session->window()->findChild<ui::EntryField *>(QStringLiteral("setting.Margin floor"));
        auto *entered = qobject_cast<QLineEdit *>(floor->entry());
        entered->setFocus();
        QTest::keyClick(entered, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(entered, QStringLiteral("15,5"));
        session->window()->showPage(ui::MainWindow::Deals);
        QVERIFY(!floor->isRight());
        const auto deals = scenario().deals.size();
        QTest::keyClick(session->window(), Qt::Key_N, Qt::ControlModifier); // it stands there yet
        QCOMPARE(session->window()->page(), int(ui::MainWindow::Settings));
        QCOMPARE(scenario().deals.size(), deals);
        session->window()->showPage(ui::MainWindow::Deals);
        auto settings = scenario().settings;
        settings.payoutDays = 30;
        document().scenarioEdits.changeSettings(settings, {});
        QTest::keyClick(session->window(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(session->window()->page(), int(ui::MainWindow::Deals));
        QCOMPARE(scenario().deals.size(), deals + 1);
    }

    void anEnrolmentBoxLeavesRefusedSettings()
    {
        session->window()->showPage(ui::MainWindow::Settings);
        const auto *floor = session->window()->findChild<ui::EntryField *>(QStringLiteral("setting.Margin floor"));
        QVERIFY(floor);
        auto *entered = qobject_cast<QLineEdit *>(floor->entry());
        entered->setFocus();
        QTest::keyClick(entered, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(entered, QStringLiteral("15,5"));
        auto *box = session->window()->pageWidget(ui::MainWindow::Settings)->findChild<QCheckBox *>();
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(document().undoStack().canUndo());
        QVERIFY(!floor->isRight());
        QCOMPARE(entered->text(), QStringLiteral("15,5"));
    }
};

DEALDESK_TESTS(RefusedEntries, QApplication)
#include "refusedentries.moc"
