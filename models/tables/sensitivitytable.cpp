#include "sensitivitytable.h"

#include "pricing/comparescenarios.h"
#include "wording/pages/whatifwords.h"

namespace dealdesk::tables {

using namespace pricing;

namespace {

QString changeWord(const exchange::CellValue &change, const QString &figure)
{
    const auto *amount = std::get_if<exchange::Amount>(&change);
    return amount && amount->money.minor == 0 ? SensitivityTable::tr("no change") : figure;
}

} // namespace

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
    if (role != ToneRole)
        return {};
    return static_cast<int>(column == Step || isUnknown(value(row, column)) ? Tone::Quiet : Tone::Plain);
}

/// No change is that word, and not zero: a figure that is the same is found without reading its digits.
QString SensitivityTable::worded(int row, int column, const QString &text) const
{
    return form(column) == Form::Change ? changeWord(value(row, column), text) : text;
}

Form SensitivityTable::form(int column) const
{
    return column == DownChange || column == UpChange ? Form::Change : Form::Plain;
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
    case Step: return textCell(wording::stepText(at.input, steps, language));
    default: return textCell(wording::name(at.input));
    }
}

exchange::ColumnKind SensitivityTable::kind(int column) const
{
    return column > Step ? exchange::ColumnKind::Money : exchange::ColumnKind::Text;
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
    const exchange::CellValue change = exchange::cellValue(difference(value, now), figures.minorDigits());
    return changeWord(change, shownText(change, figures, Form::Change));
}

} // namespace dealdesk::tables
