#include "sensitivitytable.h"

#include "pricing/comparescenarios.h"
#include "wording/whatifwords.h"

namespace dealdesk::tables {

using namespace pricing;

void SensitivityTable::show(Sensitivity sensitivity, SensitiveFigure of, const SensitivitySteps &moved,
                            const wording::FigureText &text)
{
    const bool sameRows = sensitivity.rows.size() == shown.rows.size(); // keep selection and scroll position
    if (!sameRows)
        beginResetModel();
    shown = std::move(sensitivity);
    figure = of;
    steps = moved;
    figures = text;
    if (!sameRows)
        endResetModel();
    else if (!shown.rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rows() - 1, ColumnCount - 1));
}

void SensitivityTable::clear() { show({}, figure, steps, figures); }

QVariant SensitivityTable::cell(int row, int column, int role) const
{
    const SensitivityRow &at = shown.rows[static_cast<std::size_t>(row)];
    if (role == Qt::DisplayRole)
        return text(at, column);
    if (role == ToneRole)
        return static_cast<int>(column == Step || text(at, column) == wording::unknown ? Tone::Quiet : Tone::Plain);
    return {};
}

QString SensitivityTable::text(const SensitivityRow &row, int column) const
{
    const auto &now = shown.now.*figure;
    switch (column) {
    case Input: return wording::name(row.input);
    case Step: return wording::stepText(row.input, steps);
    case Down: return figures.money(row.down.*figure);
    case DownChange: return changeText(row.down.*figure, now, figures);
    case Up: return figures.money(row.up.*figure);
    case UpChange: return changeText(row.up.*figure, now, figures);
    case Span: return figures.money(spanOf(row, shown.now, figure));
    default: return {};
    }
}

exchange::CellValue SensitivityTable::value(int row, int column) const
{
    using exchange::cellValue;
    const SensitivityRow &at = shown.rows[static_cast<std::size_t>(row)];
    const auto &now = shown.now.*figure;
    switch (column) {
    case Down: return cellValue(at.down.*figure, figures.minorDigits());
    case DownChange: return cellValue(difference(at.down.*figure, now), figures.minorDigits());
    case Up: return cellValue(at.up.*figure, figures.minorDigits());
    case UpChange: return cellValue(difference(at.up.*figure, now), figures.minorDigits());
    case Span: return cellValue(spanOf(at, shown.now, figure), figures.minorDigits());
    default: return shownText(row, column);
    }
}

QString SensitivityTable::exactTitle(int column) const
{
    return isNumber(column) ? figures.withCurrency(columnTitle(column)) : columnTitle(column);
}

QString SensitivityTable::columnTitle(int column) const
{
    switch (column) {
    case Input: return tr("Input");
    case Step: return tr("Step");
    case Down: return tr("With the lower input");
    case DownChange: return tr("Change, lower");
    case Up: return tr("With the higher input");
    case UpChange: return tr("Change, higher");
    case Span: return tr("From least to most");
    default: return {};
    }
}

QString SensitivityTable::columnHelp(int column) const
{
    switch (column) {
    case Down: return tr("The figure with the input a step down; a start is earlier");
    case Up: return tr("The figure with the input a step up; a start is later");
    case Span: return tr("Of the figure lower, now and higher");
    default: return {};
    }
}

QString changeText(const std::optional<Money> &value, const std::optional<Money> &now,
                   const wording::FigureText &figures)
{
    const auto change = difference(value, now);
    if (!change)
        return wording::unknown;
    if (change->minor == 0)
        return SensitivityTable::tr("no change");
    return (change->minor > 0 ? QStringLiteral("+") : QString()) + figures.money(*change);
}

} // namespace dealdesk::tables
