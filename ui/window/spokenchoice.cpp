#include "spokenchoice.h"

#include "ui/widgets/refusal.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>

namespace dealdesk::ui {

SpokenChoice::SpokenChoice(QComboBox *of)
    : QAccessibleWidget(of, QAccessible::ComboBox)
{}

QComboBox *SpokenChoice::box() const { return static_cast<QComboBox *>(object()); }

QAccessible::State SpokenChoice::state() const
{
    QAccessible::State now = QAccessibleWidget::state();
    now.expandable = true;
    now.hasPopup = true;
    now.expanded = box()->view()->isVisible();
    now.editable = box()->isEditable();
    now.invalid = isRefused(box());
    return now;
}

QString SpokenChoice::text(QAccessible::Text which) const
{
    if (which == QAccessible::Value)
        return box()->isEditable() ? box()->lineEdit()->text() : box()->currentText();
    return QAccessibleWidget::text(which);
}

int SpokenChoice::childCount() const { return box()->isEditable() ? 2 : 1; }

QAccessibleInterface *SpokenChoice::child(int index) const
{
    if (index == 0)
        return QAccessible::queryAccessibleInterface(box()->view());
    return index == 1 && box()->isEditable() ? QAccessible::queryAccessibleInterface(box()->lineEdit()) : nullptr;
}

int SpokenChoice::indexOfChild(const QAccessibleInterface *of) const
{
    for (int index = 0; index < childCount(); ++index)
        if (of && child(index)->object() == of->object())
            return index;
    return -1;
}

QStringList SpokenChoice::actionNames() const { return {showMenuAction(), pressAction()}; }

void SpokenChoice::doAction(const QString &name)
{
    if (!actionNames().contains(name) || !box()->isEnabled())
        return;
    if (box()->view()->isVisible())
        box()->hidePopup();
    else
        box()->showPopup();
}

} // namespace dealdesk::ui
