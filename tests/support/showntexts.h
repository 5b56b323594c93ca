// All that a window says to eyes and to assistive technology, and what of it cannot be read whole.
#pragma once

#include <QFont>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

class QWidget;

namespace dealdesk::test {

struct ShownText {
    QString where; ///< "MainWindow › DealsPage › table, column 3"
    QString text;
};

/// Of the widget and all below it that are in sight: what they paint, their tips, names and descriptions for assistive
/// technology, titles, menus, tabs, the headers and cells of their tables, every reading of their charts.
QList<ShownText> textsIn(QWidget &inside);
/// Of the widget alone.
QList<ShownText> textsOf(QWidget &widget);
/// "MainWindow › DealsPage › DataTable#deals"
QString pathOf(const QWidget *widget);

/// Where a text has less room than it needs, "where: what"; one that is elided and is whole in its tool tip has it.
QStringList clippedIn(QWidget &inside);

/// What the widget itself paints, without its children: each text with its place in the widget.
struct PaintedText {
    QString text;
    QRectF place;
};
QList<PaintedText> paintedBy(QWidget &widget);

} // namespace dealdesk::test
