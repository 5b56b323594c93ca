// Choices in cells and in the form, by keys.
#include "entriesfixture.h"

#include "support/language.h"
#include "support/testfile.h"
#include "tables/customerstable.h"

#include <QPointer>
#include <QScreen>

class ChoiceCells : public EntriesFixture
{
    Q_OBJECT

private Q_SLOTS:
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
};

DEALDESK_TESTS(ChoiceCells, QApplication)
#include "choicecells.moc"
