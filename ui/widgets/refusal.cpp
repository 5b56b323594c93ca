#include "refusal.h"

#include <QAccessible>
#include <QStyle>
#include <QWidget>

namespace dealdesk::ui {

namespace {

const char invalid[] = "invalid"; // as the style sheet calls it

}

void markRefused(QWidget *entry, const QString &problem)
{
    entry->setAccessibleDescription(problem);
    if (isRefused(entry) == !problem.isEmpty())
        return;
    entry->setProperty(invalid, !problem.isEmpty());
    entry->style()->unpolish(entry);
    entry->style()->polish(entry);
    QAccessible::State changed;
    changed.invalid = true;
    QAccessibleStateChangeEvent tells(entry, changed);
    QAccessible::updateAccessibility(&tells);
}

bool isRefused(const QWidget *entry) { return entry->property(invalid).toBool(); }

} // namespace dealdesk::ui
