#include "forecasttable.h"

#include "bandchanges.h"
#include "wording/tablewords.h"
#include "wording/whyunknown.h"

#include <algorithm>

namespace dealdesk::tables {

using namespace pricing;

namespace {

bool isListingColumn(int column) { return column >= ForecastTable::FirstListing && column < ForecastTable::Arr; }
bool isBandColumn(int column) { return isListingColumn(column) && (column - ForecastTable::FirstListing) % 2 == 1; }
Listing listingOf(int column) { return static_cast<Listing>((column - ForecastTable::FirstListing) / 2); }

const std::optional<Money> &amount(const PortfolioMonth &month, int column)
{
    switch (column) {
    case ForecastTable::Arr: return month.arr;
    case ForecastTable::Mrr: return month.mrr;
    case ForecastTable::Wholesale: return month.wholesale;
    case ForecastTable::Margin: return month.margin;
    case ForecastTable::NetMargin: return month.netMargin;
    case ForecastTable::Payout: return month.payout;
    default: return month.cash;
    }
}

} // namespace

ForecastTable::ForecastTable(const workspace::Document &from, QObject *parent)
    : GuardedTable(parent)
    , document(from)
{
    refresh();
}

void ForecastTable::refresh()
{
    const Scenario &scenario = document.scenario();
    figures = wording::FigureText(wording::text(scenario.settings.currency));
    const bool any = std::ranges::any_of(scenario.deals, &Deal::included);
    const int wanted = any ? scenario.settings.horizonMonths : 0;
    if (wanted < shownMonths) {
        beginRemoveRows({}, wanted, shownMonths - 1);
        shownMonths = wanted;
        endRemoveRows();
    } else if (wanted > shownMonths) {
        beginInsertRows({}, shownMonths, wanted - 1);
        shownMonths = wanted;
        endInsertRows();
    }
    if (shownMonths > 0)
        Q_EMIT dataChanged(index(0, 0), index(shownMonths - 1, ColumnCount - 1));
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

const PortfolioMonth *ForecastTable::month(int row) const
{
    const Evaluation *evaluation = document.evaluation();
    if (!evaluation || row >= static_cast<int>(evaluation->known.months.size()))
        return nullptr;
    return &evaluation->known.months[static_cast<std::size_t>(row)];
}

bool ForecastTable::isWhole(int row, int column) const
{
    return amount(document.evaluation()->portfolio.months[static_cast<std::size_t>(row)], column).has_value();
}

bool ForecastTable::bandChanges(int row, Listing listing) const
{
    const PortfolioMonth *now = month(row);
    if (row == 0 || !now || !authorizationFor(document.scenario(), listing))
        return false;
    const auto at = static_cast<std::size_t>(listing);
    return month(row - 1)->listings[at].band != now->listings[at].band;
}

QVariant ForecastTable::cell(int row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return text(row, column);
    case SortRole: return sortValue(row, column);
    case ToneRole: return static_cast<int>(tone(row, column));
    default: return {};
    }
}

QString ForecastTable::text(int row, int column) const
{
    if (column == Month)
        return figures.month(document.scenario().settings.start.plus(row));
    const PortfolioMonth *now = month(row);
    if (!now)
        return wording::unknown;
    if (column == Tenants)
        return figures.count(now->tenants);
    if (isBandColumn(column))
        return bandText(row, listingOf(column));
    if (isListingColumn(column))
        return figures.count(now->listings[static_cast<std::size_t>(listingOf(column))].total);
    const std::optional<Money> &money = amount(*now, column);
    return money && !isWhole(row, column) ? wording::marked(figures.money(*money)) : figures.money(money);
}

/// Whole or unknown, and without a sign for a change of band beside its name.
exchange::CellValue ForecastTable::value(int row, int column) const
{
    if (column == Month)
        return document.scenario().settings.start.plus(row);
    const PortfolioMonth *now = month(row);
    if (!now)
        return {};
    if (column == Tenants)
        return now->tenants;
    if (!isListingColumn(column))
        return isWhole(row, column) ? exchange::cellValue(amount(*now, column), figures.minorDigits())
                                    : exchange::CellValue();
    const Listing listing = listingOf(column);
    const ListingMonth &of = now->listings[static_cast<std::size_t>(listing)];
    if (!isBandColumn(column))
        return of.total;
    return textValue(bandName(authorizationFor(document.scenario(), listing), of.band));
}

/// The month in which the band changes carries a sign, so that the change is found without colour and survives copying.
QString ForecastTable::bandText(int row, Listing listing) const
{
    const auto at = static_cast<std::size_t>(listing);
    const int band = month(row)->listings[at].band;
    QString name = bandName(authorizationFor(document.scenario(), listing), band);
    if (!bandChanges(row, listing))
        return name;
    return name + (band > month(row - 1)->listings[at].band ? QStringLiteral(" ▲") : QStringLiteral(" ▼"));
}

QVariant ForecastTable::sortValue(int row, int column) const
{
    if (column == Month)
        return row;
    const PortfolioMonth *now = month(row);
    if (!now)
        return {};
    if (column == Tenants)
        return qlonglong{now->tenants};
    if (isListingColumn(column)) {
        const ListingMonth &listing = now->listings[static_cast<std::size_t>(listingOf(column))];
        return isBandColumn(column) ? QVariant(listing.band) : QVariant(qlonglong{listing.total});
    }
    const std::optional<Money> &money = amount(*now, column);
    return money ? QVariant(qlonglong{money->minor}) : QVariant();
}

Tone ForecastTable::tone(int row, int column) const
{
    const PortfolioMonth *now = month(row);
    if (column == Month)
        return Tone::Plain;
    if (!now)
        return Tone::Quiet;
    if (isBandColumn(column))
        return bandChanges(row, listingOf(column)) ? Tone::Plain : Tone::Quiet;
    if (column < Arr)
        return Tone::Plain;
    const std::optional<Money> &money = amount(*now, column);
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
    case Month: return tr("Month");
    case Tenants: return tr("Tenants");
    case Arr: return tr("ARR");
    case Mrr: return tr("Billed (MRR)");
    case Wholesale: return tr("Wholesale");
    case Margin: return tr("Margin");
    case NetMargin: return tr("Net margin");
    case Payout: return tr("Payout");
    case Cash: return tr("Cumulative cash");
    default: return {};
    }
}

QString ForecastTable::columnHelp(int column) const
{
    if (isListingColumn(column))
        return isBandColumn(column) ? tr("Volume band of all tenants together; ▲ and ▼ mark a change")
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

QString ForecastTable::exactTitle(int column) const
{
    const QString title = columnTitle(column);
    return column >= Arr ? figures.withCurrency(title) : title;
}

bool ForecastTable::isNumber(int column) const { return column != Month && !isBandColumn(column); }

} // namespace dealdesk::tables
