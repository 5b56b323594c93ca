#include "picturedchart.h"

#include "chartmenu.h"

#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace dealdesk::ui {

QList<KeyLine> PicturedChart::keys()
{
    return {{QStringLiteral("← → Home End"), ChartMenu::tr("Walk through the figures")},
            {QStringLiteral("Esc"), ChartMenu::tr("Put the figures away")},
            {QStringLiteral("Ctrl+C"), ChartMenu::tr("Copy the values")},
            {QStringLiteral("Shift+F10"), ChartMenu::tr("The chart's menu: copy and export picture or values")}};
}

ChartMenu *PicturedChart::menu()
{
    if (!choices)
        choices = new ChartMenu(*this);
    return choices;
}

void PicturedChart::openMenu(const QPoint &globalAt)
{
    if (menu()->isVisible()) // a key may come as itself and as a context menu
        return;
    choices->popup(globalAt);
}

QToolButton *PicturedChart::menuButton()
{
    if (!button)
        button = chartMenuButton(*this, widget());
    return button;
}

void PicturedChart::placeButton()
{
    if (menuButton()->parentWidget() != widget())
        return;
    button->adjustSize();
    button->move(widget()->width() - button->width(), 0);
    button->show();
}

bool PicturedChart::walks(int key)
{
    const int last = marks() - 1;
    if (last < 0)
        return false;
    switch (key) {
    case Qt::Key_Left: point(pointed() < 0 ? last : std::max(0, pointed() - 1)); return true;
    case Qt::Key_Right: point(std::min(last, pointed() + 1)); return true;
    case Qt::Key_Home: point(0); return true;
    case Qt::Key_End: point(last); return true;
    case Qt::Key_Escape: point(-1); return true;
    default: return false;
    }
}

void PicturedChart::drawFocusRing(QPainter &painter, const QRect &around)
{
    painter.setPen(QPen(theme().accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(around).adjusted(0.5, 0.5, -0.5, -0.5));
}

bool PicturedChart::takesKey(QKeyEvent *event, const QPoint &menuAt)
{
    // The menu's keys on systems that do not turn them into a context menu themselves.
    const bool menuKey =
        event->key() == Qt::Key_Menu || (event->key() == Qt::Key_F10 && event->modifiers().testFlag(Qt::ShiftModifier));
    if (menuKey)
        openMenu(widget()->mapToGlobal(menuAt));
    else if (event->matches(QKeySequence::Copy))
        menu()->copyValues();
    else
        return false;
    return true;
}

} // namespace dealdesk::ui
