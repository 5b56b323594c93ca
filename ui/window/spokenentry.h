// A line that is typed into, as assistive technology is told of it. Qt's own does not say that an entry is refused.
#pragma once

#include <QAccessibleWidget>

class QLineEdit;

namespace dealdesk::ui {

class SpokenEntry : public QAccessibleWidget, public QAccessibleTextInterface, public QAccessibleEditableTextInterface
{
public:
    explicit SpokenEntry(QLineEdit *line);

    QAccessible::State state() const override;
    QString text(QAccessible::Text which) const override;
    void setText(QAccessible::Text which, const QString &text) override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    // QAccessibleTextInterface: offsets count characters.
    void selection(int index, int *start, int *end) const override;
    int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(int start, int end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int *start, int *end) const override;

    // QAccessibleEditableTextInterface
    void deleteText(int start, int end) override;
    void insertText(int offset, const QString &text) override;
    void replaceText(int start, int end, const QString &text) override;

private:
    const QWidget *entry() const; ///< the combo box whose line it is, or the line
    QLineEdit *line() const;
};

} // namespace dealdesk::ui
