#include "dealssplit.h"

#include "ui/widgets/theme.h"

#include <algorithm>

namespace dealdesk::ui {

namespace {

constexpr int leastWidth = 560;                 // of the list: a narrower window scrolls, or folds the side panel away
constexpr int leastHeight = 6 * tableRowHeight; // with its head, some deals and the totals

} // namespace

DealsSplit::DealsSplit(QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , down(new QSplitter(Qt::Vertical, this))
{
    for (auto *splitter : {static_cast<QSplitter *>(this), down})
        connect(splitter, &QSplitter::splitterMoved, this, &DealsSplit::arranged);
}

void DealsSplit::arrange(QWidget *list, DealStrip *below, QWidget *panel)
{
    strip = below;
    down->setStretchFactor(0, 1);
    down->setSizes({384, heights.front()});
    down->setChildrenCollapsible(false);
    list->setMinimumSize(leastWidth, leastHeight);
    panel->setMinimumWidth(320);
    setStretchFactor(0, 1);
    setSizes({945, 340});
    setChildrenCollapsible(false);
    connect(strip, &DealStrip::tabChanged, this, &DealsSplit::fitStrip);
}

/// Each tab has the height that it was last given; a ramp needs more than the terms do.
void DealsSplit::fitStrip(int tab)
{
    QList<int> sizes = down->sizes();
    if (sizes[1] > 0)
        heights[static_cast<std::size_t>(shownTab)] = sizes[1];
    shownTab = tab;
    const int whole = sizes[0] + sizes[1];
    sizes[1] = heights[static_cast<std::size_t>(tab)];
    sizes[0] = whole - sizes[1];
    down->setSizes(sizes);
    Q_EMIT arranged();
}

DealsHabit DealsSplit::habit(const QJsonObject &columns) const
{
    return {saveState(), down->saveState(), strip->tab(), heights, columns};
}

void DealsSplit::takeHabit(const DealsHabit &habit)
{
    if (std::ranges::min(habit.heights) > 0) { // the first windows left none
        strip->setTab(habit.tab);
        heights = habit.heights;
    }
    restoreState(habit.across);
    down->restoreState(habit.down);
}

} // namespace dealdesk::ui
