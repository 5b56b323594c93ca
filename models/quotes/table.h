// A table over as many pages as it takes, its header on each.
#pragma once

#include "flow.h"

namespace dealdesk::quotes {

enum class Tone { Normal, Quiet, Strong, Accent };

struct Cell {
    Cell(QString inText = {}, Tone inTone = Tone::Normal, QString inNote = {})
        : text(std::move(inText))
        , tone(inTone)
        , note(std::move(inNote))
    {}
    QString text;
    Tone tone;
    QString note; ///< quiet, under the text
};

struct Column {
    QString title;
    Align align = Align::Right;
    qreal least = 0;     ///< points
    bool shares = false; ///< takes of the width that is left
    int mostLines = 1;   ///< text that wraps; figures do not
};

struct TableRow {
    QList<Cell> cells;
    bool total = false; ///< a line above, strong
};

struct Table {
    QList<Column> columns;
    QList<TableRow> rows;
    qreal from = 0;  ///< left edge, points
    qreal width = 0; ///< points; 0: to the right edge
};

void drawTable(Flow &flow, const Table &table);
qreal heightOf(const Flow &flow, const Table &table);

} // namespace dealdesk::quotes
