#include "quotedifferencestable.h"

namespace dealdesk::tables {

QuoteDifferencesTable::QuoteDifferencesTable(const wording::Language &in, QObject *parent)
    : GuardedTable(in, parent)
{}

void QuoteDifferencesTable::show(std::vector<QuoteDifference> differences)
{
    if (differences == shown)
        return;
    beginResetModel();
    shown = std::move(differences);
    endResetModel();
}

exchange::CellValue QuoteDifferencesTable::value(int row, int column) const
{
    const QuoteDifference &at = shown[static_cast<std::size_t>(row)];
    switch (column) {
    case What: return textCell(at.what);
    case Before: return textCell(at.before);
    case After: return textCell(at.after);
    default: return textCell(at.change); // a text has none
    }
}

QVariant QuoteDifferencesTable::cell(int, int column, int role) const
{
    if (role == ToneRole)
        return static_cast<int>(column == Before ? Tone::Quiet : Tone::Plain);
    return {};
}

QString QuoteDifferencesTable::columnTitle(int column) const
{
    switch (column) {
    case What: return tr("What");
    case Before: return tr("Before");
    case After: return tr("Now");
    default: return tr("Change");
    }
}

} // namespace dealdesk::tables
