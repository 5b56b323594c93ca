// Entries by real keys: a deal's customer by identity, choices in cells, what was refused, and what an action does with
// an entry that is still open.
#include "dealsfixture.h"

#include "ui/widgets/choiceeditor.h"
#include "ui/widgets/entryfield.h"
#include "ui/widgets/noticebar.h"
#include "ui/window/scenariobar.h"

#include "support/language.h"
#include "support/openscenario.h"
#include "support/testfile.h"
#include "tables/customerstable.h"
#include "workspace/openworkspace.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QScreen>
#include <QTableView>

class EntriesTest : public DealsFixture
{
    Q_OBJECT

    const pricing::Scenario &scenario() { return document().scenario(); }
    const pricing::Deal &deal(std::size_t at = 0) { return scenario().deals.at(at); }
    ui::EntryField *field(DealField which) { return session->window()->dealsPage()->panel()->form()->field(which); }
    QLineEdit *line(DealField which)
    {
        QWidget *found = entry(which);
        auto *combo = qobject_cast<QComboBox *>(found);
        return combo ? combo->lineEdit() : qobject_cast<QLineEdit *>(found);
    }
    void chooseInForm(DealField which, int index) { qobject_cast<QComboBox *>(entry(which))->setCurrentIndex(index); }

    /// The first deal's rule is a monthly total of $8,800.00, and nothing was entered yet.
    void startWithAMonthlyTotal()
    {
        pricing::Deal after = deal();
        after.price = pricing::MonthlyTotal{pricing::Money{8'800'00}};
        document().dealEdits.changeDeal(document().current().dealKeys.front(), after, {});
        document().undoStack().clear();
        session->window()->dealsPage()->choose(document().current().dealKeys.front());
    }

    QString noticeText()
    {
        QString said;
        for (const QLabel *label : session->window()->notices()->findChildren<QLabel *>())
            said += label->text();
        return session->window()->notices()->isVisible() ? said : QString();
    }

    /// Opens another workspace in the window, with this scenario in it.
    void openWith(const pricing::Scenario &of)
    {
        const QString path = folder.filePath(QStringLiteral("%1.dealdesk").arg(++workspaces));
        QVERIFY(session->create(path, workspace::contentsOf({of})));
        QVERIFY(QTest::qWaitForWindowActive(session->window()));
    }
    void openSameNames() { openWith(test::caseOf("same-name-customers")); }

    QTableView *customers()
    {
        session->window()->showPage(ui::MainWindow::Customers);
        return session->window()->findChild<QTableView *>(QStringLiteral("customers"));
    }
    static ui::ChoiceEditor *choiceIn(QTableView *view) { return view->viewport()->findChild<ui::ChoiceEditor *>(); }

    /// The cell's list of choices, opened by a key, the combo in the focus.
    ui::ChoiceEditor *openChoice(QTableView *view, int row, int column)
    {
        view->setFocus();
        view->setCurrentIndex(view->model()->index(row, column));
        QTest::keyClick(view, Qt::Key_F2);
        return choiceIn(view);
    }

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

    void arrowsAndLettersInACellStoreNothing()
    {
        QTableView *view = customers();
        const auto before = scenario();
        auto *editor = openChoice(view, 0, tables::CustomersTable::Vehicle);
        QVERIFY(editor);
        const QString began = editor->currentText();
        QTest::keyClick(editor, Qt::Key_Down);
        QTest::keyClick(editor, Qt::Key_Down);
        QVERIFY(editor->currentText() != began);
        QTest::keyClicks(editor, "g");
        QVERIFY(scenario() == before);
        QTest::keyClick(editor, Qt::Key_Escape);
        QTRY_VERIFY(!choiceIn(view));
        QVERIFY(scenario() == before);
        QVERIFY(!document().undoStack().canUndo());
    }

    void lettersInACellAddUp_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("choice");
        for (const int column : {int(tables::CustomersTable::Cloud), int(tables::CustomersTable::Invoice),
                                 int(tables::CustomersTable::Vehicle)}) {
            workspace::OpenWorkspace of(workspace::contentsOf({test::workedExample()}));
            const tables::CustomersTable model(of.factEdits, dealdesk::test::english());
            for (const QString &each : model.index(0, column).data(tables::ChoicesRole).toStringList())
                QTest::newRow(qPrintable(each)) << column << each;
        }
    }
    void lettersInACellAddUp()
    {
        QFETCH(int, column);
        QFETCH(QString, choice);
        QTableView *view = customers();
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, column));
        QTest::keyClicks(view, choice.left(1)); // the first letter opens the cell
        QVERIFY(choiceIn(view));
        QTest::keyClicks(choiceIn(view), choice.mid(1));
        QCOMPARE(choiceIn(view)->currentText(), choice);
        QTest::keyClick(choiceIn(view), Qt::Key_Return);
        QTRY_COMPARE(view->model()->index(0, column).data().toString(), choice);
    }

    void tabTakesAChoiceAndGoesOn()
    {
        QTableView *view = customers();
        auto *editor = openChoice(view, 0, tables::CustomersTable::Cloud);
        QVERIFY(editor);
        QTest::keyClick(editor, Qt::Key_Down);
        const QString chosen = editor->currentText();
        QTest::keyClick(editor, Qt::Key_Tab);
        QTRY_COMPARE(view->model()->index(0, tables::CustomersTable::Cloud).data().toString(), chosen);
        QVERIFY(view->currentIndex().column() != tables::CustomersTable::Cloud);
    }

    void theListOfACellTakesEnterTabAndEsc_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("taken");
        QTest::newRow("Enter takes") << int(Qt::Key_Return) << true;
        QTest::newRow("Tab takes") << int(Qt::Key_Tab) << true;
        QTest::newRow("Esc gives up") << int(Qt::Key_Escape) << false;
    }
    void theListOfACellTakesEnterTabAndEsc()
    {
        QFETCH(int, key);
        QFETCH(bool, taken);
        QTableView *view = customers();
        const QModelIndex cell = view->model()->index(0, tables::CustomersTable::Vehicle);
        const QString before = cell.data().toString();
        QPointer<ui::ChoiceEditor> editor = openChoice(view, 0, cell.column());
        QVERIFY(editor);
        QTest::keyClick(editor.data(), Qt::Key_F4);
        QTRY_VERIFY(editor->view()->isVisible());
        QTest::keyClick(editor->view(), Qt::Key_Down);
        const QString marked = editor->view()->currentIndex().data().toString();
        QVERIFY(marked != before);
        QCOMPARE(cell.data().toString(), before);
        QTest::keyClick(editor->view(), static_cast<Qt::Key>(key));
        if (!taken) {
            QTRY_VERIFY(!editor->view()->isVisible());
            QTest::keyClick(editor.data(), Qt::Key_Escape);
        }
        QTRY_VERIFY(!editor);
        QCOMPARE(cell.data().toString(), taken ? marked : before);
    }

    void aLongListDoesNotCoverTheScreen()
    {
        pricing::Scenario of = test::workedExample();
        for (int number = 2; number <= 34; ++number)
            of.customers.push_back({{QStringLiteral("c%1").arg(number).toStdString()},
                                    QStringLiteral("Example Customer of a Long Name %1").arg(number).toStdString()});
        openWith(of);
        auto *editor = openChoice(table(), 0, tables::DealsTable::CustomerName);
        QVERIFY(editor);
        editor->showPopup();
        QTRY_VERIFY(editor->view()->isVisible());
        const QWidget *list = editor->view()->window();
        QVERIFY2(list->height() < list->screen()->availableGeometry().height() / 2,
                 qPrintable(QString::number(list->height())));
        const int widest = editor->view()->fontMetrics().horizontalAdvance(editor->itemText(33));
        QVERIFY(editor->view()->viewport()->width() >= widest); // and its names can be read
        editor->hidePopup();
        auto *inForm = qobject_cast<QComboBox *>(entry(DealField::Customer));
        inForm->showPopup();
        QTRY_VERIFY(inForm->view()->isVisible());
        QVERIFY(inForm->view()->window()->height() < list->screen()->availableGeometry().height() / 2);
        inForm->hidePopup();
    }

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

    void anActionTakesATypedCustomerFirst_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        const auto row = [](const char *name, Qt::Key key, Qt::KeyboardModifiers modifiers) {
            QTest::newRow(name) << int(key) << int(modifiers);
        };
        row("Ctrl+N", Qt::Key_N, Qt::ControlModifier);
        row("Ctrl+D", Qt::Key_D, Qt::ControlModifier);
        row("Ctrl+Shift+D", Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        row("Ctrl+F", Qt::Key_F, Qt::ControlModifier);
    }
    void anActionTakesATypedCustomerFirst()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        typeOver(DealField::Customer, QStringLiteral("Example Hospital"));
        QTest::keyClick(line(DealField::Customer), static_cast<Qt::Key>(key),
                        static_cast<Qt::KeyboardModifiers>(modifiers));
        const auto named = [&] {
            return std::ranges::find(scenario().customers, std::string("Example Hospital"), &pricing::Customer::name);
        };
        QVERIFY(named() != scenario().customers.end());
        QCOMPARE(deal().customer.text, named()->id.text);
    }

    void anotherPageTakesATypedCustomerFirst()
    {
        typeOver(DealField::Customer, QStringLiteral("Example Hospital"));
        session->window()->showPage(ui::MainWindow::Customers);
        QCOMPARE(scenario().customers.back().name, std::string("Example Hospital"));
        QCOMPARE(deal().customer.text, scenario().customers.back().id.text);
    }

    void aWindowThatGoesTakesATypedCustomer()
    {
        typeOver(DealField::Customer, QStringLiteral("Example Hospital"));
        session.reset();
        const QString path = folder.filePath(QStringLiteral("%1.dealdesk").arg(workspaces));
        session = std::make_unique<app::Session>(dealdesk::test::english(), prompts, [] { return QDate(2026, 12, 1); });
        QVERIFY(session->open(path));
        QCOMPARE(scenario().customers.back().name, std::string("Example Hospital"));
    }

    void anActionTakesATypedCellFirst()
    {
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(0, tables::DealsTable::Name));
        QTest::keyClick(table(), Qt::Key_F2);
        auto *cell = table()->viewport()->findChild<QLineEdit *>();
        QVERIFY(cell);
        QTest::keyClick(cell, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(cell, "Second wave");
        QTest::keyClick(cell, Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(deal().name, std::string("Second wave"));
        QCOMPARE(scenario().deals.size(), std::size_t(3));
    }

    void aRefusedCellHoldsAnActionUp()
    {
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(0, tables::DealsTable::Tenants));
        QTest::keyClick(table(), Qt::Key_F2);
        auto *cell = table()->viewport()->findChild<QLineEdit *>();
        QVERIFY(cell);
        QTest::keyClick(cell, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(cell, "many");
        QTest::keyClick(cell, Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(scenario().deals.size(), std::size_t(2));
        QCOMPARE(cell->text(), QStringLiteral("many"));
        QVERIFY2(noticeText().startsWith(QStringLiteral("Tenants: “many” was not taken.")), qPrintable(noticeText()));
    }

    /// Whatever the action: the refused entry stays, in sight, with words, and nothing happens; or it cannot be lost.
    void aRefusedEntryHoldsEveryActionUp()
    {
        startWithAMonthlyTotal();
        prompts.yes = false;
        int held = 0;
        for (const QAction *action : session->window()->actions()) {
            if (action->text().isEmpty())
                continue;
            typeOver(DealField::PriceValue, QStringLiteral("150,50"));
            QVERIFY(!field(DealField::PriceValue)->isRight());
            const auto contents = document().contents().scenarios.size();
            const auto before = scenario();
            prompts.asked.clear();
            const_cast<QAction *>(action)->trigger();
            QVERIFY2(scenario() == before && document().contents().scenarios.size() == contents,
                     qPrintable(action->text()));
            QVERIFY2(line(DealField::PriceValue)->text() == QStringLiteral("150,50"), qPrintable(action->text()));
            const bool isHeld = noticeText().startsWith(QStringLiteral("Price: “150,50” was not taken."));
            // Help answers, and changes nothing; closing asks about the entry itself.
            static const QStringList harmless{QStringLiteral("An entry was not taken"), QStringLiteral("Keys"),
                                              QStringLiteral("Where is my file?"), QStringLiteral("About Deal Desk")};
            const bool isHarmless =
                std::ranges::all_of(prompts.asked, [](const QString &title) { return harmless.contains(title); });
            QVERIFY2(isHarmless, qPrintable(action->text()));
            held += isHeld && action->isEnabled() ? 1 : 0;
            QTest::keyClick(line(DealField::PriceValue), Qt::Key_Escape);
            QVERIFY(field(DealField::PriceValue)->isRight());
        }
        QVERIFY2(held >= 10, qPrintable(QString::number(held)));
        QVERIFY(session->window()->isVisible());
    }

    void aRefusedEntryHoldsTheOtherScenarioUp()
    {
        document().scenarioEdits.duplicateScenario(document().currentKey(), QStringLiteral("Second"), {});
        const auto now = document().currentKey();
        startWithAMonthlyTotal();
        typeOver(DealField::PriceValue, QStringLiteral("150,50"));
        auto *scenarios = session->window()->findChild<ui::ScenarioBar *>()->findChild<QComboBox *>();
        scenarios->setFocus();
        QTest::keyClick(scenarios, Qt::Key_Home);
        QCOMPARE(document().currentKey().value, now.value);
        QCOMPARE(scenarios->currentText(), QString::fromStdString(scenario().settings.name));
        QVERIFY(!field(DealField::PriceValue)->isRight());
        QTest::keyClick(line(DealField::PriceValue), Qt::Key_Escape);
        scenarios->setFocus();
        QTest::keyClick(scenarios, Qt::Key_Home);
        QVERIFY(document().currentKey().value != now.value);
    }

    void closingAsksAboutARefusedEntry()
    {
        startWithAMonthlyTotal();
        typeOver(DealField::PriceValue, QStringLiteral("150,50"));
        prompts.yes = false;
        QVERIFY(!session->window()->close());
        QCOMPARE(prompts.asked.last(), QStringLiteral("An entry was not taken"));
        prompts.yes = true;
        QVERIFY(session->window()->close());
    }

    /// The question comes in front, as another window does, and what was typed stays to be corrected.
    void aRefusedCellSurvivesTheQuestion()
    {
        const auto count = deal().tenants.front().count;
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(0, tables::DealsTable::Tenants));
        QTest::keyClick(table(), Qt::Key_F2);
        const QPointer<QLineEdit> cell = table()->viewport()->findChild<QLineEdit *>();
        QVERIFY(cell);
        cell->selectAll();
        QTest::keyClicks(cell, QStringLiteral("1.5"));
        prompts.yes = false;
        QVERIFY(!session->window()->close());
        QFocusEvent behind(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
        QCoreApplication::sendEvent(cell, &behind);
        QCoreApplication::processEvents();
        QVERIFY(cell);
        QCOMPARE(cell->text(), QStringLiteral("1.5"));
        QVERIFY(!session->window()->notices()->isVisible()); // nothing was given up
        QTest::keyClick(cell, Qt::Key_Escape);
        QTRY_VERIFY(!cell);
        QCOMPARE(deal().tenants.front().count, count);
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

    void theHelpOfThePolicyFollowsTheChoice()
    {
        session->window()->showPage(ui::MainWindow::Settings);
        const auto *policy = session->window()->findChild<ui::EntryField *>(QStringLiteral("setting.Band policy"));
        const auto says = [&](const char *words) {
            return std::ranges::any_of(policy->findChildren<QLabel *>(), [&](const QLabel *each) {
                return each->isVisible() && each->text().contains(QLatin1String(words));
            });
        };
        auto *choice = qobject_cast<QComboBox *>(policy->entry());
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Home);
        QVERIFY(says("holds from one of its events") && !says("in every month"));
        QTest::keyClick(choice, Qt::Key_End);
        QCOMPARE(scenario().settings.bandPolicy, pricing::BandPolicy::Floating);
        QVERIFY(says("in every month") && !says("holds from one of its events"));
    }

    void nothingChosenIsNoPolicy()
    {
        session->window()->showPage(ui::MainWindow::Settings);
        const auto *policy = session->window()->findChild<ui::EntryField *>(QStringLiteral("setting.Band policy"));
        auto *choice = qobject_cast<QComboBox *>(policy->entry());
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_End);
        QCOMPARE(policy->choice(), std::optional(1));
        const int edits = document().undoStack().count();
        choice->setCurrentIndex(-1);
        QCOMPARE(policy->choice(), std::nullopt);
        QCOMPARE(scenario().settings.bandPolicy, pricing::BandPolicy::Floating);
        QCOMPARE(document().undoStack().count(), edits);
        QTest::keyClick(choice, Qt::Key_Tab);
        QCOMPARE(policy->choice(), std::optional(1)); // what the document holds
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

DEALDESK_TESTS(EntriesTest, QApplication)
#include "entries.moc"
