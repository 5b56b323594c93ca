#include "quotestoissue.h"

#include "wording/cellwords.h"

namespace dealdesk::tables {

void QuotesToIssue::show(const std::vector<QuoteToIssue> &quotes, const QString &currency)
{
    const wording::FigureText now(language, currency);
    if (quotes == shown && now.currency() == figures.currency())
        return;
    beginResetModel();
    figures = now;
    shown = quotes;
    endResetModel();
}

QVariant QuotesToIssue::cell(int row, int column, int role) const
{
    const QuoteToIssue &at = shown[static_cast<std::size_t>(row)];
    if (role == ToneRole)
        return static_cast<int>(!at.isLeftOut ? Tone::Plain : column == Note ? Tone::Caution : Tone::Quiet);
    if (role == Qt::ToolTipRole && column == Note) // it may be longer than its cell
        return at.note;
    return {};
}

exchange::CellValue QuotesToIssue::value(int row, int column) const
{
    const QuoteToIssue &at = shown[static_cast<std::size_t>(row)];
    switch (column) {
    case Number: return textCell(at.number);
    case Customer: return textCell(at.customer);
    case Deal: return textCell(at.deal);
    case Total: return exchange::cellValue(at.total, figures.minorDigits());
    default: return textCell(at.note);
    }
}

exchange::ColumnKind QuotesToIssue::kind(int column) const
{
    return column == Total ? exchange::ColumnKind::Money : exchange::ColumnKind::Text;
}

QString QuotesToIssue::columnTitle(int column) const
{
    switch (column) {
    case Number: return tr("Number");
    case Customer: return tr("Customer");
    case Deal: return tr("Deal");
    case Total: return tr("Total");
    default: return tr("What becomes of it");
    }
}

} // namespace dealdesk::tables
