#include "readingorder.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QMainWindow>
#include <QScrollArea>
#include <QSet>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>

namespace dealdesk::ui {

namespace {

class Walk
{
public:
    QList<QWidget *> order;

    void visit(QWidget *widget)
    {
        if (!widget || visited.contains(widget) || !widget->isVisibleTo(widget->window()) || !widget->isEnabled())
            return;
        visited.insert(widget);
        if ((widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy())
            order.append(widget);
        visitInside(widget);
    }

private:
    void visit(const QLayout *layout)
    {
        QList<std::pair<std::pair<int, int>, QLayoutItem *>> items; // by their place
        const auto *grid = qobject_cast<const QGridLayout *>(layout);
        for (int i = 0; i < layout->count(); ++i) {
            int row = 0, column = i, rows = 0, columns = 0;
            if (grid)
                grid->getItemPosition(i, &row, &column, &rows, &columns);
            items.append({{row, column}, layout->itemAt(i)});
        }
        std::ranges::stable_sort(items, {}, [](const auto &item) { return item.first; });
        for (const auto &[place, item] : items) {
            if (item->layout())
                visit(item->layout());
            else
                visit(item->widget());
        }
    }

    /// Nothing of a widget that is one thing for the keys.
    void visitInside(QWidget *widget)
    {
        if (qobject_cast<QAbstractItemView *>(widget) || qobject_cast<QComboBox *>(widget) ||
            qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QLineEdit *>(widget) ||
            qobject_cast<QTabBar *>(widget))
            return;
        if (const auto *window = qobject_cast<QMainWindow *>(widget))
            return visit(window->centralWidget()); // the status bar holds nothing to reach
        if (const auto *area = qobject_cast<QScrollArea *>(widget))
            return visit(area->widget());
        if (const auto *stack = qobject_cast<QStackedWidget *>(widget))
            return visit(stack->currentWidget());
        if (const auto *tabs = qobject_cast<QTabWidget *>(widget)) {
            visit(tabs->tabBar());
            visit(tabs->currentWidget());
        } else if (const auto *splitter = qobject_cast<QSplitter *>(widget)) {
            for (int i = 0; i < splitter->count(); ++i)
                visit(splitter->widget(i));
        } else {
            if (widget->layout())
                visit(widget->layout());
            visitOthers(widget);
        }
    }

    /// Those which stand where no layout puts them.
    void visitOthers(const QWidget *widget)
    {
        QList<QWidget *> others = widget->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        others.removeIf([](const QWidget *each) { return each->isWindow(); });
        std::ranges::stable_sort(others, {}, [](const QWidget *each) { return std::pair(each->y(), each->x()); });
        for (QWidget *each : others)
            visit(each);
    }

    QSet<const QWidget *> visited;
};

} // namespace

QList<QWidget *> readingOrder(const QWidget &within)
{
    Walk walk;
    walk.visit(const_cast<QWidget *>(&within)); // it is only looked at
    return walk.order;
}

} // namespace dealdesk::ui
