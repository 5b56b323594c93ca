// Entries by real keys in the Deals page: its form, its cells and their choices.
#pragma once

#include "dealsfixture.h"

#include "ui/widgets/choiceeditor.h"
#include "ui/widgets/entryfield.h"
#include "ui/widgets/noticebar.h"

#include "support/openscenario.h"
#include "workspace/openworkspace.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

class EntriesFixture : public DealsFixture
{
    Q_OBJECT

protected:
    const pricing::Scenario &scenario() { return document().scenario(); }
    const pricing::Deal &deal(std::size_t at = 0) { return scenario().deals.at(at); }
    ui::EntryField *field(DealField which) { return session->window()->dealsPage()->panel()->form()->field(which); }

    QLineEdit *line(DealField which)
    {
        QWidget *found = entry(which);
        auto *combo = qobject_cast<QComboBox *>(found);
        return combo ? combo->lineEdit() : qobject_cast<QLineEdit *>(found);
    }

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
};
