// One line of text as it is drawn: letters as outlines, and what a font has as coloured pictures (emoji) as pictures,
// which a PDF would leave out.
#pragma once

#include <QFont>
#include <QPointF>
#include <QString>
#include <Qt>

class QPainter;

namespace dealdesk::quotes {

/// With the painter's pen; `at` is its baseline's left end.
void drawLine(QPainter &painter, QPointF at, const QString &line, const QFont &font, Qt::LayoutDirection direction);

} // namespace dealdesk::quotes
