// The titles over a table's columns: one that is too long for its column ends with "…", and its tool tip has all of it.
// Which column the rows are sorted by is marked beside its title, never over it.
#pragma once

#include <QHeaderView>

namespace dealdesk::ui {

class TableHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit TableHeader(QWidget *parent = nullptr);

    QString shownTitle(int column) const; ///< as much of it as there is room for
    int markWidth(int column) const;      ///< beside the title; 0: the rows are not sorted by it

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int column) const override;
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    bool viewportEvent(QEvent *event) override;

private:
    QString title(int column) const;
};

} // namespace dealdesk::ui
