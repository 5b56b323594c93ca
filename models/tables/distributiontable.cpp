#include "distributiontable.h"
#include "wording/pages/tablewords.h"

namespace dealdesk::tables {

using namespace pricing;

void DistributionTable::show(const Distribution &of, const wording::FigureText &text)
{
    const bool first = lines.empty();
    if (first)
        beginResetModel();
    figures = text;
    lines = {{tr("P10"), of.p10, percentileRange(of, Percentile::P10)},
             {tr("P50, median"), of.p50, percentileRange(of, Percentile::P50)},
             {tr("P90"), of.p90, percentileRange(of, Percentile::P90)},
             {tr("Mean"), of.mean, meanRange(of)}};
    if (first)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(rows() - 1, ColumnCount - 1));
}

QVariant DistributionTable::cell(int row, int column, int role) const
{
    const Line &line = lines[static_cast<std::size_t>(row)];
    if (role == ToneRole)
        return static_cast<int>(column == Least || column == Most ? Tone::Quiet : Tone::Plain);
    if (role == Qt::ToolTipRole && (column == Least || column == Most) && line.value && !line.range)
        return wording::trialsTooFewOrAlike();
    return {};
}

exchange::CellValue DistributionTable::value(int row, int column) const
{
    const Line &line = lines[static_cast<std::size_t>(row)];
    switch (column) {
    case Value: return exchange::cellValue(line.value, figures.minorDigits());
    case Least:
        return line.range ? exchange::cellValue(line.range->least, figures.minorDigits()) : exchange::CellValue();
    case Most: return line.range ? exchange::cellValue(line.range->most, figures.minorDigits()) : exchange::CellValue();
    default: return textCell(line.name);
    }
}

exchange::ColumnKind DistributionTable::kind(int column) const
{
    return column == Name ? exchange::ColumnKind::Text : exchange::ColumnKind::Money;
}

QString DistributionTable::columnTitle(int column) const
{
    switch (column) {
    case Name: return tr("Percentile");
    case Value: return tr("Amount");
    case Least: return tr("Likely from");
    case Most: return tr("to");
    default: return {};
    }
}

QString DistributionTable::columnHelp(int column) const
{
    if (column == Name)
        return tr("P10: at least 9 in 10 outcomes are this much or more; P50: half of them; P90: at least 1 in 10");
    if (column == Least || column == Most)
        return tr("The true value is between the two in 95 of 100 simulations; an exact one is the true value");
    return {};
}

} // namespace dealdesk::tables
