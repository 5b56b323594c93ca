#include "panelring.h"

#include "readingorder.h"

#include <QAction>
#include <QApplication>
#include <QMainWindow>
#include <QScrollArea>

#include <algorithm>

namespace dealdesk::ui {

namespace {

const char panelMark[] = "panel";

/// The innermost one.
const QWidget *panelOf(const QWidget *widget)
{
    while (widget && !widget->property(panelMark).toBool() && widget->objectName() != QLatin1String("card") &&
           widget->objectName() != QLatin1String("page"))
        widget = widget->parentWidget();
    return widget;
}

} // namespace

void markPanel(QWidget *widget) { widget->setProperty(panelMark, true); }

PanelRing::PanelRing(QMainWindow &of)
    : QObject(&of)
    , window(of)
{
    for (const bool next : {true, false}) {
        auto *action = new QAction(next ? tr("Next part of the window") : tr("Previous part of the window"), this);
        action->setShortcut(next ? Qt::Key_F6 : Qt::SHIFT | Qt::Key_F6);
        connect(action, &QAction::triggered, this, [this, next] { go(next); });
        window.addAction(action);
    }
    connect(qApp, &QApplication::focusChanged, this, &PanelRing::follow);
}

void PanelRing::follow(QWidget *old, QWidget *now)
{
    if (!now || !window.isAncestorOf(now))
        return;
    const bool moved = old && window.isAncestorOf(old) && panelOf(old) != panelOf(now);
    if (moved && !(old->isVisible() && old->isEnabled())) // it went away, and Qt took what comes next in the window
        QMetaObject::invokeMethod(
            this,
            [this, panel = panelOf(old), before = cameFrom, now] {
                if (window.focusWidget() == now) // nobody else has placed them
                    stayNear(panel, before.data());
            },
            Qt::QueuedConnection);
    else if (moved)
        cameFrom = old;
    lastIn[panelOf(now)] = now;
}

/// The keys stay in their part of the window; where that is gone as well, they go back to where they came from.
void PanelRing::stayNear(const QWidget *panel, QWidget *before)
{
    const QList<QWidget *> order = readingOrder(window);
    const auto beside = std::ranges::find(order, panel, &panelOf);
    if (beside != order.end())
        (*beside)->setFocus(Qt::OtherFocusReason);
    else if (order.contains(before))
        before->setFocus(Qt::OtherFocusReason);
}

void PanelRing::go(bool next)
{
    const QList<QWidget *> order = readingOrder(window);
    QList<const QWidget *> panels;
    for (const QWidget *each : order)
        if (const QWidget *panel = panelOf(each); !panels.contains(panel))
            panels.append(panel);
    if (panels.isEmpty())
        return;
    const auto at = panels.indexOf(panelOf(window.focusWidget()));
    const auto there = at < 0 ? (next ? 0 : panels.size() - 1) : (at + (next ? 1 : -1) + panels.size()) % panels.size();
    const QWidget *panel = panels[there];
    QWidget *target = lastIn.value(panel);
    if (!order.contains(target))
        target = *std::ranges::find(order, panel, &panelOf);
    target->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    for (QWidget *around = target->parentWidget(); around; around = around->parentWidget())
        if (auto *scrolled = qobject_cast<QScrollArea *>(around))
            scrolled->ensureWidgetVisible(target);
}

} // namespace dealdesk::ui
