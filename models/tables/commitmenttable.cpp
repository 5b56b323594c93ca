#include "commitmenttable.h"

#include "wording/pages/routeadvisorwords.h"

namespace dealdesk::tables {

void CommitmentTable::show(const std::vector<guidance::CommitmentNote> &notes, const wording::FigureText &inCurrency)
{
    figures = inCurrency;
    std::vector<Row> wanted;
    for (const guidance::CommitmentNote &note : notes)
        for (const guidance::CommitmentYear &year : note.years)
            wanted.push_back({note.of, year});
    bringToLength(shown, wanted, [](const Row &left, const Row &right) {
        return left.of == right.of && left.year.year == right.year.year;
    });
    shown = std::move(wanted);
    if (!shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rows() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

exchange::CellValue CommitmentTable::value(int row, int column) const
{
    const Row &at = shown[static_cast<std::size_t>(row)];
    switch (column) {
    case Commitment: return textCell(wording::name(at.of));
    case Year: return textCell(QString::number(at.year.year));
    case Billed: return exchange::cellValue(at.year.billed, figures.minorDigits());
    case Left: return exchange::cellValue(at.year.left, figures.minorDigits());
    default: return exchange::cellValue(at.year.beyond, figures.minorDigits());
    }
}

QVariant CommitmentTable::cell(int, int column, int role) const
{
    return role == ToneRole && column == Commitment ? QVariant(static_cast<int>(Tone::Quiet)) : QVariant();
}

exchange::ColumnKind CommitmentTable::kind(int column) const
{
    return column == Commitment || column == Year ? exchange::ColumnKind::Text : exchange::ColumnKind::Money;
}

QString CommitmentTable::columnTitle(int column) const
{
    switch (column) {
    case Commitment: return tr("Commitment");
    case Year: return tr("Year");
    case Billed: return tr("Billed");
    case Left: return tr("Left after");
    default: return tr("Beyond it");
    }
}

} // namespace dealdesk::tables
