#include "refusedcellstable.h"

namespace dealdesk::tables {

exchange::CellValue RefusedCellsTable::value(int row, int column) const
{
    const RefusedCell &at = shown[static_cast<std::size_t>(row)];
    switch (column) {
    case Row: return static_cast<std::int64_t>(at.row);
    case Title: return textCell(at.title);
    case Found: return textCell(wording::nameInSentence(at.found));
    default: return textCell(at.why);
    }
}

exchange::ColumnKind RefusedCellsTable::kind(int column) const
{
    return column == Row ? exchange::ColumnKind::Count : exchange::ColumnKind::Text;
}

QString RefusedCellsTable::columnTitle(int column) const
{
    switch (column) {
    case Row: return tr("Row");
    case Title: return tr("Column");
    case Found: return tr("Found");
    default: return tr("Why it cannot be taken");
    }
}

} // namespace dealdesk::tables
