// A box of choices, as assistive technology is told of it. Qt's own has no name of its own on Linux, only its value,
// and does not say that an entry is refused.
#pragma once

#include <QAccessibleWidget>

class QComboBox;

namespace dealdesk::ui {

class SpokenChoice : public QAccessibleWidget
{
public:
    explicit SpokenChoice(QComboBox *box);

    QAccessible::State state() const override;
    QString text(QAccessible::Text which) const override;
    int childCount() const override; ///< the list, and the line that may be typed into
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QStringList actionNames() const override;
    void doAction(const QString &name) override;

private:
    QComboBox *box() const;
};

} // namespace dealdesk::ui
