#include "entrydelegate.h"

#include "bubble.h"
#include "choiceeditor.h"
#include "refusal.h"
#include "tables/guardedtable.h"
#include "theme.h"

#include <QAbstractProxyModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace dealdesk::ui {

namespace {

/// Asks the table at the bottom of the proxies what is wrong with a text.
QString problemWith(const QModelIndex &index, const QString &text)
{
    QModelIndex source = index;
    while (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(source.model()))
        source = proxy->mapToSource(source);
    const auto *table = qobject_cast<const tables::GuardedTable *>(source.model());
    return table ? table->problemWith(source, text) : QString();
}

void showProblem(QLineEdit *edit, const QString &problem)
{
    edit->setProperty("problem", problem);
    markRefused(edit, problem);
    if (problem.isEmpty())
        hideBubble();
    else
        showBubble(edit, problem);
}

QColor toneColour(tables::Tone tone)
{
    switch (tone) {
    case tables::Tone::Quiet: return theme().quiet;
    case tables::Tone::Good: return theme().good;
    case tables::Tone::Caution: return theme().caution;
    case tables::Tone::Bad: return theme().bad;
    case tables::Tone::Plain: break;
    }
    return theme().text;
}

} // namespace

QWidget *EntryDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QStringList choices = index.data(tables::ChoicesRole).toStringList();
    if (!choices.isEmpty()) {
        auto *choice = new ChoiceEditor(choices, parent);
        connect(choice, &ChoiceEditor::taken, this, [this, choice] {
            auto *self = const_cast<EntryDelegate *>(this);
            Q_EMIT self->commitData(choice);
            Q_EMIT self->closeEditor(choice);
        });
        return choice;
    }
    auto *edit = new QLineEdit(parent);
    edit->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    const QPersistentModelIndex cell(index);
    connect(edit, &QLineEdit::textEdited, edit,
            [edit, cell](const QString &text) { showProblem(edit, problemWith(cell, text)); });
    return edit;
}

void EntryDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *choice = qobject_cast<ChoiceEditor *>(editor)) {
        choice->begin(text);
    } else if (auto *edit = qobject_cast<QLineEdit *>(editor); edit && !edit->isModified()) {
        edit->setText(text); // never over what is being typed
        edit->selectAll();
    }
}

void EntryDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *choice = qobject_cast<ChoiceEditor *>(editor)) {
        if (choice->isChanged()) // what was not chosen changes nothing
            model->setData(index, choice->currentText());
    } else if (auto *edit = qobject_cast<QLineEdit *>(editor); edit && edit->isModified()) {
        model->setData(index, edit->text());
    }
}

void EntryDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect at = option.rect;
    if (const auto *choice = qobject_cast<ChoiceEditor *>(editor)) { // its text is whole, also in a narrow column
        const QRect room = editor->parentWidget()->rect();
        at.setWidth(std::min(std::max(at.width(), choice->wholeWidth()), room.width()));
        at.moveRight(std::min(at.right(), room.right()));
    }
    editor->setGeometry(at);
}

/// Cells of text are most of what a table paints, so they do not go through the style: it would lay out every text and
/// look up its rules again for every cell, each time.
void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(Qt::CheckStateRole).isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
    } else {
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, theme().selection);
        const QVariant tone = index.data(tables::ToneRole);
        painter->setPen(toneColour(tone.isValid() ? static_cast<tables::Tone>(tone.toInt()) : tables::Tone::Plain));
        texts.draw(*painter, option.rect.adjusted(space::inside, 0, -space::inside, 0),
                   index.data(Qt::TextAlignmentRole).value<Qt::Alignment>(), option.font,
                   index.data(Qt::DisplayRole).toString());
    }
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter->setPen(theme().accent); // rows are selected whole: this shows which of their cells the keys mean
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
}

void EntryDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant tone = index.data(tables::ToneRole);
    if (tone.isValid()) {
        const QColor colour = toneColour(static_cast<tables::Tone>(tone.toInt()));
        option->palette.setColor(QPalette::Text, colour);
        option->palette.setColor(QPalette::HighlightedText, colour);
    }
    option->textElideMode = Qt::ElideRight;
}

bool EntryDelegate::eventFilter(QObject *editor, QEvent *event)
{
    if (auto *edit = qobject_cast<QLineEdit *>(editor); edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool commits =
            key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
        const QString problem = edit->property("problem").toString();
        if (commits && edit->isModified() && !problem.isEmpty()) {
            showProblem(edit, problem); // stay, so that what was typed is not lost
            return true;
        }
    }
    // Nor is it when a question of the program, or another window, comes in front.
    if (event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() == Qt::ActiveWindowFocusReason &&
        !editor->property("problem").toString().isEmpty())
        return false; // the editor itself still hears of it
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace dealdesk::ui
