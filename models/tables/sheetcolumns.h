// Columns of a sheet, with titles as a window says them.
#pragma once

#include "exchange/sheet.h"
#include "wording/figuretext.h"

namespace dealdesk::tables {

inline exchange::SheetColumn columnOf(exchange::ColumnKind kind, const QString &title)
{
    return {wording::utf8(title), kind};
}

/// Its title names the currency: "ARR (USD)".
inline exchange::SheetColumn moneyColumn(const QString &title, const wording::FigureText &figures)
{
    return columnOf(exchange::ColumnKind::Money, figures.withCurrency(title));
}

} // namespace dealdesk::tables
