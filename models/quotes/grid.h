// Many short rows, side by side in as many columns as the page is wide: 36 invoices take a third of a page.
#pragma once

#include "flow.h"

namespace dealdesk::quotes {

struct Grid {
    QStringList titles; ///< of one row's fields
    QList<Align> aligns;
    QList<QStringList> rows; ///< read down the first column, then down the next
    int mostColumns = 3;
};

/// Rows are numbered. A grid that goes on over a page starts its columns anew there, under its header.
void drawGrid(Flow &flow, const Grid &grid);
qreal heightOf(Flow &flow, const Grid &grid); ///< on one page

} // namespace dealdesk::quotes
