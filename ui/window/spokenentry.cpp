#include "spokenentry.h"

#include "ui/widgets/refusal.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace dealdesk::ui {

SpokenEntry::SpokenEntry(QLineEdit *of)
    : QAccessibleWidget(of, QAccessible::EditableText)
{}

QLineEdit *SpokenEntry::line() const { return static_cast<QLineEdit *>(object()); }

const QWidget *SpokenEntry::entry() const
{
    const auto *combo = qobject_cast<const QComboBox *>(line()->parentWidget());
    return combo ? static_cast<const QWidget *>(combo) : line();
}

QAccessible::State SpokenEntry::state() const
{
    QAccessible::State now = QAccessibleWidget::state();
    now.editable = !line()->isReadOnly();
    now.readOnly = line()->isReadOnly();
    now.selectableText = true;
    now.invalid = isRefused(entry());
    return now;
}

QString SpokenEntry::text(QAccessible::Text which) const
{
    if (which == QAccessible::Value)
        return line()->text();
    QString said = QAccessibleWidget::text(which);
    if (said.isEmpty() && which == QAccessible::Name)
        said = entry()->accessibleName().isEmpty() ? line()->placeholderText() : entry()->accessibleName();
    if (said.isEmpty() && which == QAccessible::Description)
        said = entry()->accessibleDescription();
    return said;
}

void SpokenEntry::setText(QAccessible::Text which, const QString &text)
{
    if (which != QAccessible::Value)
        QAccessibleWidget::setText(which, text);
    else
        replaceText(0, characterCount(), text);
}

void *SpokenEntry::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    if (type == QAccessible::EditableTextInterface)
        return static_cast<QAccessibleEditableTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

void SpokenEntry::selection(int, int *start, int *end) const
{
    *start = std::max(0, line()->selectionStart());
    *end = *start + line()->selectionLength();
}

int SpokenEntry::selectionCount() const { return line()->hasSelectedText() ? 1 : 0; }
void SpokenEntry::addSelection(int start, int end) { setSelection(0, start, end); }
void SpokenEntry::removeSelection(int) { line()->deselect(); }
void SpokenEntry::setSelection(int, int start, int end) { line()->setSelection(start, end - start); }
int SpokenEntry::cursorPosition() const { return line()->cursorPosition(); }
void SpokenEntry::setCursorPosition(int position) { line()->setCursorPosition(position); }
QString SpokenEntry::text(int start, int end) const { return line()->text().mid(start, end - start); }
int SpokenEntry::characterCount() const { return static_cast<int>(line()->text().size()); }

QRect SpokenEntry::characterRect(int offset) const
{
    const QFontMetrics metrics = line()->fontMetrics();
    const QString all = line()->text();
    // From the cursor, whose place the line knows.
    const QRect cursor = line()->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    const int at = cursor.left() + metrics.horizontalAdvance(all.left(offset)) -
                   metrics.horizontalAdvance(all.left(line()->cursorPosition()));
    return {line()->mapToGlobal(QPoint(at, cursor.top())),
            QSize(metrics.horizontalAdvance(all.mid(offset, 1)), cursor.height())};
}

int SpokenEntry::offsetAtPoint(const QPoint &point) const
{
    return line()->cursorPositionAt(line()->mapFromGlobal(point));
}

void SpokenEntry::scrollToSubstring(int start, int end)
{
    line()->setCursorPosition(end);
    line()->setCursorPosition(start);
}

QString SpokenEntry::attributes(int, int *start, int *end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

void SpokenEntry::deleteText(int start, int end) { replaceText(start, end, {}); }
void SpokenEntry::insertText(int offset, const QString &text) { replaceText(offset, offset, text); }

/// As if it had been typed: an entry is taken as it is typed.
void SpokenEntry::replaceText(int start, int end, const QString &text)
{
    if (line()->isReadOnly() || !line()->isEnabled())
        return;
    line()->setSelection(start, end - start);
    line()->insert(text);
}

} // namespace dealdesk::ui
