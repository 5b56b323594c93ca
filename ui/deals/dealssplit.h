// How the parts of the Deals page share its room: the table above the strip, the side panel beside both.
#pragma once

#include "dealshabit.h"

#include <QSplitter>

namespace dealdesk::ui {

class DealsSplit : public QSplitter
{
    Q_OBJECT
public:
    explicit DealsSplit(QWidget *parent = nullptr);

    QSplitter *left() const { return down; } ///< the table is made in it, then the strip; then the panel beside it
    void arrange(QWidget *list, DealStrip *strip, QWidget *panel); ///< when they are made

    DealsHabit habit(const QJsonObject &columns) const;
    void takeHabit(const DealsHabit &habit); ///< all but its columns

Q_SIGNALS:
    void arranged(); ///< by the user

private:
    void fitStrip(int tab);

    QSplitter *down;
    DealStrip *strip = nullptr;
    std::array<int, DealStrip::TabCount> heights{270, 364}; ///< of the strip on each of its tabs, as last left
    int shownTab = 0;
};

} // namespace dealdesk::ui
