#include "payoutstable.h"

namespace dealdesk::tables {

void PayoutsTable::show(std::vector<pricing::Payout> payouts, const wording::FigureText &with)
{
    figures = with;
    if (payouts == shown)
        return;
    if (payouts.size() == shown.size()) { // as after an edit: keep selection and scroll position
        shown = std::move(payouts);
        if (!shown.empty())
            Q_EMIT dataChanged(index(0, 0), index(rows() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    shown = std::move(payouts);
    endResetModel();
}

exchange::CellValue PayoutsTable::value(int row, int column) const
{
    const pricing::Payout &payout = shown[static_cast<std::size_t>(row)];
    switch (column) {
    case Invoice: return payout.invoiceDate;
    case Billed: return exchange::cellValue(payout.billed, figures.minorDigits());
    case PayoutDate: return payout.payoutDate;
    default: return exchange::cellValue(payout.payout, figures.minorDigits());
    }
}

exchange::ColumnKind PayoutsTable::kind(int column) const
{
    return column == Billed || column == Payout ? exchange::ColumnKind::Money : exchange::ColumnKind::Date;
}

QString PayoutsTable::columnTitle(int column) const
{
    switch (column) {
    case Invoice: return tr("Invoiced");
    case Billed: return tr("Billed");
    case PayoutDate: return tr("Paid out");
    case Payout: return tr("To you");
    default: return {};
    }
}

} // namespace dealdesk::tables
