#include "groupstable.h"

#include "periodtitle.h"

#include "wording/pages/tablewords.h"

namespace dealdesk::tables {

using namespace pricing;

GroupsTable::GroupsTable(const workspace::Document &of, const GroupedForecast &from, const wording::Language &in,
                         QObject *parent)
    : GuardedTable(in, parent)
    , document(of)
    , groups(from)
{}

void GroupsTable::refresh(PeriodLength by)
{
    length = by;
    figures = wording::FigureText(language, wording::text(document.scenario().settings.currency));
    const int count = static_cast<int>(groups.groupCount());
    setShape(count == 0 ? 0 : count + 1,
             periodsOf(document.scenario().settings.start, document.scenario().settings.horizonMonths, length));
    if (shownRows > 0)
        Q_EMIT dataChanged(index(0, 0), index(shownRows - 1, columns() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns() - 1);
}

void GroupsTable::clear() { setShape(0, periods); }

/// The groups are others already, so nothing may be read on the way.
void GroupsTable::setShape(int rows, std::vector<Period> wanted)
{
    if (rows == shownRows && wanted == periods)
        return;
    beginResetModel();
    shownRows = rows;
    periods = std::move(wanted);
    endResetModel();
}

std::optional<std::int64_t> GroupsTable::amount(int row, int column) const
{
    if (row > 0) {
        const auto place = static_cast<std::size_t>(row - 1);
        return column == OverHorizon ? groups.overHorizon(place) : groups.amount(place, period(column));
    }
    const Evaluation *evaluation = document.evaluation();
    if (!evaluation)
        return std::nullopt;
    return amountIn(evaluation->known, column);
}

std::optional<std::int64_t> GroupsTable::amountIn(const Portfolio &portfolio, int column) const
{
    return column == OverHorizon ? overHorizon(portfolio, groups.figure())
                                 : amountOver(monthsIn(portfolio, period(column)), groups.figure());
}

bool GroupsTable::isWhole(int row, int column) const
{
    if (row == 0) {
        const Portfolio &all = document.evaluation()->portfolio;
        return column == OverHorizon ? overHorizon(all, groups.figure()).has_value()
                                     : isWholeOver(monthsIn(all, period(column)), groups.figure());
    }
    const auto place = static_cast<std::size_t>(row - 1);
    return column == OverHorizon ? groups.isWholeOverHorizon(place) : groups.isWhole(place, period(column));
}

QVariant GroupsTable::cell(int row, int column, int role) const
{
    if (role != ToneRole)
        return {};
    return static_cast<int>(column == Name ? Tone::Plain : tone(row, column));
}

exchange::CellValue GroupsTable::value(int row, int column) const
{
    if (column == Name)
        return textCell(row == 0 ? tr("All together") : groups.name(static_cast<std::size_t>(row - 1)));
    const auto now = amount(row, column);
    if (!now)
        return {};
    return groups.figure() == ForecastFigure::Tenants ? exchange::CellValue(*now)
                                                      : exchange::cellValue(Money{*now}, figures.minorDigits());
}

bool GroupsTable::isPartial(int row, int column) const
{
    return column != Name && amount(row, column) && !isWhole(row, column);
}

exchange::ColumnKind GroupsTable::kind(int column) const
{
    if (column == Name)
        return exchange::ColumnKind::Text;
    return groups.figure() == ForecastFigure::Tenants ? exchange::ColumnKind::Count : exchange::ColumnKind::Money;
}

Tone GroupsTable::tone(int row, int column) const
{
    const auto now = amount(row, column);
    if (!now)
        return Tone::Quiet;
    return *now < 0 ? Tone::Bad : Tone::Plain;
}

QString GroupsTable::columnTitle(int column) const
{
    switch (column) {
    case Name:
        switch (groups.by()) {
        case GroupBy::Customer: return tr("Customer");
        case GroupBy::Listing: return tr("Listing");
        case GroupBy::Route: return tr("Route");
        }
        return {};
    case OverHorizon:
        return addsUp(groups.figure()) ? wording::allMonths(name(groups.figure()))
                                       : wording::atTheEnd(name(groups.figure()));
    default: return periodTitle(period(column), length, document.scenario().settings.start, language);
    }
}

QString GroupsTable::columnHelp(int column) const
{
    if (column == Name)
        return tr("The largest first");
    if (column != OverHorizon) {
        if (length == PeriodLength::Month)
            return {};
        return addsUp(groups.figure()) ? tr("Added up over its months") : tr("As it is in its last month");
    }
    return addsUp(groups.figure()) ? tr("Added up over the months of the horizon")
                                   : tr("In the last month of the horizon");
}

QString GroupsTable::exactTitle(int column) const
{
    QString title = columnTitle(column);
    if (column >= FirstPeriod && length == PeriodLength::Month)
        title = wording::text(exchange::plainText(document.scenario().settings.start.plus(period(column).first)));
    return kind(column) == exchange::ColumnKind::Money ? figures.withCurrency(title) : title;
}

} // namespace dealdesk::tables
