#include "forecasttable.h"

#include "periodtitle.h"

#include "pricing/authorizations.h"
#include "wording/cellwords.h"
#include "wording/pages/tablewords.h"

#include <algorithm>

namespace dealdesk::tables {

using namespace pricing;

namespace {

bool isListingColumn(int column) { return column >= ForecastTable::FirstListing && column < ForecastTable::Arr; }
bool isBandColumn(int column) { return isListingColumn(column) && (column - ForecastTable::FirstListing) % 2 == 1; }
Listing listingOf(int column) { return static_cast<Listing>((column - ForecastTable::FirstListing) / 2); }

/// Of a column of amounts.
ForecastFigure figureOf(int column)
{
    switch (column) {
    case ForecastTable::Tenants: return ForecastFigure::Tenants;
    case ForecastTable::Arr: return ForecastFigure::Arr;
    case ForecastTable::Mrr: return ForecastFigure::Mrr;
    case ForecastTable::Wholesale: return ForecastFigure::Wholesale;
    case ForecastTable::Margin: return ForecastFigure::Margin;
    case ForecastTable::NetMargin: return ForecastFigure::NetMargin;
    case ForecastTable::Payout: return ForecastFigure::Payout;
    default: return ForecastFigure::Cash;
    }
}

/// What stands there is of the period's last month.
bool isOfTheEnd(int column)
{
    return column != ForecastTable::Month && (isListingColumn(column) || !addsUp(figureOf(column)));
}

} // namespace

ForecastTable::ForecastTable(const workspace::Document &from, const wording::Language &in, QObject *parent)
    : GuardedTable(in, parent)
    , document(from)
{
    refresh();
}

void ForecastTable::refresh(PeriodLength by)
{
    const Scenario &scenario = document.scenario();
    figures = wording::FigureText(language, wording::text(scenario.settings.currency));
    const bool any = std::ranges::any_of(scenario.deals, &Deal::included);
    const auto wanted = periodsOf(scenario.settings.start, any ? scenario.settings.horizonMonths : 0, by);
    if (by != length) {
        beginResetModel();
        length = by;
        periods = wanted;
        endResetModel();
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
        return;
    }
    bringToLength(periods, wanted, [](const Period &, const Period &) { return true; });
    periods = wanted;
    if (!periods.empty())
        Q_EMIT dataChanged(index(0, 0), index(rows() - 1, ColumnCount - 1));
}

QList<int> ForecastTable::usefulColumns(About about) const
{
    QList<int> useful;
    for (int column = 0; column < ColumnCount; ++column) {
        if (isListingColumn(column) && !isUsed(document.scenario(), listingOf(column)))
            continue;
        const bool ofTenants = column == Tenants || isListingColumn(column);
        const bool ofCash = column == Payout || column == Cash;
        const bool wanted = about == About::Money     ? column != Cash
                            : about == About::Tenants ? ofTenants
                                                      : ofCash || column == Margin || column == NetMargin;
        if (column == Month || wanted)
            useful.append(column);
    }
    return useful;
}

const Portfolio *ForecastTable::known() const
{
    const Evaluation *evaluation = document.evaluation();
    return evaluation ? &evaluation->known : nullptr;
}

const PortfolioMonth *ForecastTable::month(int row) const
{
    const auto at = static_cast<std::size_t>(periods[static_cast<std::size_t>(row)].last);
    const Portfolio *all = known();
    return all && at < all->months.size() ? &all->months[at] : nullptr;
}

std::optional<Money> ForecastTable::amount(int row, int column) const
{
    if (!month(row))
        return std::nullopt;
    const auto minor = amountOver(monthsIn(*known(), periods[static_cast<std::size_t>(row)]), figureOf(column));
    return minor ? std::optional(Money{*minor}) : std::nullopt;
}

bool ForecastTable::isWhole(int row, int column) const
{
    return isWholeOver(monthsIn(document.evaluation()->portfolio, periods[static_cast<std::size_t>(row)]),
                       figureOf(column));
}

BandMove ForecastTable::bandMove(int row, Listing listing) const
{
    const PortfolioMonth *now = month(row);
    const auto at = static_cast<std::size_t>(listing);
    return row == 0 || !now ? BandMove::None : moveBetween(month(row - 1)->listings[at], now->listings[at]);
}

QVariant ForecastTable::cell(int row, int column, int role) const
{
    return role == ToneRole ? QVariant(static_cast<int>(tone(row, column))) : QVariant();
}

exchange::CellValue ForecastTable::value(int row, int column) const
{
    if (column == Month) {
        const Period &period = periods[static_cast<std::size_t>(row)];
        const YearMonth start = document.scenario().settings.start;
        return length == PeriodLength::Month ? exchange::CellValue(start.plus(period.first))
                                             : textCell(periodTitle(period, length, start, language));
    }
    const PortfolioMonth *now = month(row);
    if (!now)
        return {};
    if (column == Tenants)
        return now->tenants;
    if (!isListingColumn(column))
        return exchange::cellValue(amount(row, column), figures.minorDigits());
    const Listing listing = listingOf(column);
    const ListingMonth &of = now->listings[static_cast<std::size_t>(listing)];
    if (!isBandColumn(column))
        return of.total;
    return bandCell(authorizationOf(document.scenario(), of), of.band);
}

bool ForecastTable::isPartial(int row, int column) const
{
    return column >= Arr && amount(row, column) && !isWhole(row, column);
}

/// The period in which the band changes carries a sign, so that the change is found without colour.
QString ForecastTable::worded(int row, int column, const QString &figure) const
{
    if (!isBandColumn(column))
        return figure;
    switch (bandMove(row, listingOf(column))) {
    case BandMove::None: break;
    case BandMove::Up: return wording::risingTo(figure);
    case BandMove::Down: return wording::fallingTo(figure);
    case BandMove::Over: return wording::goingOverTo(figure);
    }
    return figure;
}

Tone ForecastTable::tone(int row, int column) const
{
    const PortfolioMonth *now = month(row);
    if (column == Month)
        return Tone::Plain;
    if (!now)
        return Tone::Quiet;
    if (isBandColumn(column))
        return bandMove(row, listingOf(column)) == BandMove::None ? Tone::Quiet : Tone::Plain;
    if (column < Arr)
        return Tone::Plain;
    const std::optional<Money> money = amount(row, column);
    if (!money)
        return Tone::Quiet;
    return money->minor < 0 ? Tone::Bad : Tone::Plain;
}

QString ForecastTable::columnTitle(int column) const
{
    if (isListingColumn(column)) {
        const QString listing = shortName(listingOf(column));
        return isBandColumn(column) ? wording::bandColumn(listing) : wording::totalColumn(listing);
    }
    switch (column) {
    case Month:
        return length == PeriodLength::Month     ? tr("Month")
               : length == PeriodLength::Quarter ? tr("Quarter")
                                                 : tr("Year");
    case Tenants: return tr("Tenants");
    case Arr: return tr("ARR");
    case Mrr: return length == PeriodLength::Month ? tr("Billed (MRR)") : tr("Billed");
    case Wholesale: return tr("Wholesale");
    case Margin: return tr("Margin");
    case NetMargin: return tr("Net margin");
    case Payout: return tr("Payout");
    case Cash: return tr("Cumulative cash");
    default: return {};
    }
}

QString ForecastTable::helpOfMonths(int column)
{
    if (isListingColumn(column))
        return isBandColumn(column)
                   ? tr("Volume band of all tenants together; ▲ and ▼ mark a change, ◆ another authorization")
                   : tr("All tenants together: existing ones and those of all included deals");
    switch (column) {
    case Tenants: return tr("Tenants of included deals, without existing ones");
    case Arr: return tr("12 times what is billed in the month");
    case Mrr: return tr("What customers are billed for the month (MRR)");
    case Wholesale: return tr("What goes to the publisher");
    case Margin: return tr("Billed less wholesale");
    case NetMargin: return tr("Margin less marketplace and platform fees");
    case Payout: return tr("Paid out to you in this month, after the payout days");
    case Cash: return tr("Payouts from the first month to this one");
    default: return {};
    }
}

QString ForecastTable::columnHelp(int column) const
{
    if (length == PeriodLength::Month || column == Month)
        return helpOfMonths(column);
    return isOfTheEnd(column) ? wording::asInTheLastMonth(helpOfMonths(column))
                              : wording::addedUpOverMonths(helpOfMonths(column));
}

QString ForecastTable::exactTitle(int column) const
{
    const QString title = columnTitle(column);
    const QString exact = length != PeriodLength::Month && isOfTheEnd(column) ? wording::atTheEnd(title) : title;
    return kind(column) == exchange::ColumnKind::Money ? figures.withCurrency(exact) : exact;
}

exchange::ColumnKind ForecastTable::kind(int column) const
{
    if (column == Month)
        return length == PeriodLength::Month ? exchange::ColumnKind::Month : exchange::ColumnKind::Text;
    if (isBandColumn(column))
        return exchange::ColumnKind::Text;
    return column < Arr ? exchange::ColumnKind::Count : exchange::ColumnKind::Money;
}

} // namespace dealdesk::tables
