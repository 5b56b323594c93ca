#include "openentries.h"

#include "ui/widgets/entryfield.h"
#include "ui/widgets/lazy.h"
#include "wording/pages/windowwords.h"

#include <QAbstractItemDelegate>
#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>

namespace dealdesk::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OpenEntries)
};

/// The table whose cell the widget edits; nothing: it is no editor of a cell.
QAbstractItemView *tableOf(const QWidget *editor)
{
    QWidget *around = editor ? editor->parentWidget() : nullptr;
    auto *table = around ? qobject_cast<QAbstractItemView *>(around->parentWidget()) : nullptr;
    return table && table->viewport() == around ? table : nullptr;
}

/// Takes the cell's entry as leaving the cell does, or answers why it is refused.
std::vector<OpenEntry> settleCell(QWidget *editor)
{
    QAbstractItemView *table = tableOf(editor);
    if (!table)
        return {};
    const auto *line = qobject_cast<QLineEdit *>(editor);
    const QString problem = line && line->isModified() ? line->property("problem").toString() : QString();
    if (!problem.isEmpty()) {
        const int column = table->indexAt(editor->geometry().center()).column();
        const QString title = table->model()->headerData(column, Qt::Horizontal).toString();
        return {{editor, title, line->text(), problem}};
    }
    Q_EMIT table->itemDelegate()->commitData(editor);
    Q_EMIT table->itemDelegate()->closeEditor(editor);
    return {};
}

/// Out of sight it may be about something that has changed since, and is gone with it.
bool isStillRefused(const EntryField &field)
{
    for (QWidget *around = field.parentWidget(); around && !field.isRight(); around = around->parentWidget())
        if (auto *lazy = dynamic_cast<Lazy *>(around))
            lazy->catchUp();
    return !field.isRight();
}

} // namespace

std::vector<OpenEntry> settleEntries(QWidget &window)
{
    std::vector<OpenEntry> refused = settleCell(window.focusWidget());
    for (EntryField *field : window.findChildren<EntryField *>()) {
        field->settle();
        if (isStillRefused(*field))
            refused.push_back({field->entry(), field->name(), field->text(), field->problem()});
    }
    return refused;
}

void bringIntoSight(const OpenEntry &open)
{
    for (QWidget *part = open.entry; part && part->parentWidget(); part = part->parentWidget()) {
        auto *stack = qobject_cast<QStackedWidget *>(part->parentWidget());
        auto *tabs = stack ? qobject_cast<QTabWidget *>(stack->parentWidget()) : nullptr;
        if (tabs)
            tabs->setCurrentWidget(part);
        else if (stack)
            stack->setCurrentWidget(part);
        if (auto *scrolled = qobject_cast<QScrollArea *>(part))
            scrolled->ensureWidgetVisible(open.entry);
    }
    open.entry->setFocus(Qt::OtherFocusReason);
}

QString sentenceOf(const OpenEntry &open)
{
    return wording::entryNotTaken(open.field, open.text.simplified(), open.problem);
}

} // namespace dealdesk::ui
