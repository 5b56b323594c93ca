#include "payoutmonthstable.h"

#include <utility>

namespace dealdesk::tables {

void PayoutMonthsTable::show(const std::vector<pricing::CashMonth> &months, const wording::FigureText &with)
{
    figures = with;
    bringToLength(shown, months, [](const auto &left, const auto &right) { return left.month == right.month; });
    shown = months;
    if (!shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rows() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

exchange::CellValue PayoutMonthsTable::value(int row, int column) const
{
    const pricing::CashMonth &month = shown[static_cast<std::size_t>(row)];
    if (column == Month)
        return month.month;
    return exchange::cellValue(column == Expected ? month.expected : month.received, figures.minorDigits());
}

exchange::ColumnKind PayoutMonthsTable::kind(int column) const
{
    return column == Month ? exchange::ColumnKind::Month : exchange::ColumnKind::Money;
}

QString PayoutMonthsTable::columnTitle(int column) const
{
    return column == Month ? tr("Month") : column == Expected ? tr("Expected") : tr("Received");
}

void PayoutFilesTable::show(std::vector<Row> files)
{
    bringToLength(shown, files, [](const Row &left, const Row &right) { return left.name == right.name; });
    shown = std::move(files);
    if (!shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rows() - 1, ColumnCount - 1));
}

exchange::CellValue PayoutFilesTable::value(int at, int column) const
{
    switch (column) {
    case File: return textCell(wording::text(row(at).file));
    case Until: return exchange::cellValue(row(at).lastDay);
    case ReadOn: return row(at).readOn;
    default: return row(at).lines;
    }
}

exchange::ColumnKind PayoutFilesTable::kind(int column) const
{
    return column == File    ? exchange::ColumnKind::Text
           : column == Lines ? exchange::ColumnKind::Count
                             : exchange::ColumnKind::Date;
}

QString PayoutFilesTable::columnTitle(int column) const
{
    switch (column) {
    case File: return tr("Report");
    case Until: return tr("Until");
    case ReadOn: return tr("Read on");
    default: return tr("Lines");
    }
}

} // namespace dealdesk::tables
