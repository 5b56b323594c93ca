#include "routegridtable.h"

#include "wording/explanation.h"
#include "wording/overflowwords.h"
#include "wording/pages/tablewords.h"

#include <algorithm>

namespace dealdesk::tables {

using namespace pricing;

namespace {

bool isRecommended(const RouteCell &cell)
{
    switch (cell.figures.recommendedRoute) {
    case RecommendedRoute::Cppo: return cell.route == pricing::Route::Cppo;
    case RecommendedRoute::Mpo: return cell.route == pricing::Route::Mpo;
    case RecommendedRoute::Direct: return cell.route == pricing::Route::Direct;
    case RecommendedRoute::Undecided: break;
    }
    return false;
}

} // namespace

void RouteGridTable::show(const Scenario &scenario, std::size_t deal, const RouteFees &fees)
{
    std::optional<RouteGrid> next;
    why.clear();
    try {
        next = routeGrid(scenario, deal, fees);
    } catch (const AmountOverflow &overflow) {
        why = wording::sentence(overflow, scenario);
    }
    const bool sameRows = next.has_value() == shown.has_value(); // keep selection and scroll position
    if (!sameRows)
        beginResetModel();
    shown = next;
    figures = wording::FigureText(language, wording::text(scenario.settings.currency));
    best = shown ? bestNetMargin(*shown) : std::vector<std::size_t>();
    notes = shown ? notesOf(scenario.deals[deal]) : QStringList();
    if (!sameRows)
        endResetModel();
    else if (shown)
        Q_EMIT dataChanged(index(0, 0), index(rows() - 1, ColumnCount - 1));
}

void RouteGridTable::clear()
{
    beginResetModel();
    shown.reset();
    why.clear();
    endResetModel();
}

QStringList RouteGridTable::notesOf(const Deal &deal)
{
    QStringList all;
    now = -1;
    for (std::size_t row = 0; row < shown->size(); ++row) {
        const RouteCell &cell = (*shown)[row];
        QStringList words;
        if (cell.term == deal.term && cell.route == deal.route) {
            now = static_cast<int>(row);
            words.append(cell.fee == deal.marketplaceFee ? tr("the deal now") : tr("the deal now, but for the fee"));
        }
        if (std::ranges::find(best, row) != best.end())
            words.append(best.size() == 1 ? tr("best net margin") : tr("best net margin, equal"));
        if (isRecommended(cell))
            words.append(tr("recommended"));
        all.append(words.join(QStringLiteral(" · ")));
    }
    return all;
}

QVariant RouteGridTable::cell(int row, int column, int role) const
{
    const RouteCell &at = (*shown)[static_cast<std::size_t>(row)];
    if (role != ToneRole)
        return {};
    const auto &amount = column == NetMargin ? at.figures.totalNetMargin : at.figures.totalMargin;
    if ((column == Margin || column == NetMargin) && amount && amount->minor < 0)
        return static_cast<int>(Tone::Bad);
    const bool isBest = std::ranges::find(best, static_cast<std::size_t>(row)) != best.end();
    if (isBest && (column == NetMargin || column == Note))
        return static_cast<int>(Tone::Good);
    return static_cast<int>(row == now || column == Note                     ? Tone::Plain
                            : column == Fee || isUnknown(value(row, column)) ? Tone::Quiet
                                                                             : Tone::Plain);
}

exchange::CellValue RouteGridTable::value(int row, int column) const
{
    using exchange::cellValue;
    const RouteCell &at = (*shown)[static_cast<std::size_t>(row)];
    switch (column) {
    case Term: return textCell(wording::name(at.term));
    case Route: return textCell(wording::name(at.route));
    case Fee: return at.fee;
    case Unit: return cellValue(at.figures.unit, figures.minorDigits());
    case Arr: return cellValue(at.figures.arr, figures.minorDigits());
    case Tcv: return cellValue(at.figures.tcv, figures.minorDigits());
    case Margin: return cellValue(at.figures.totalMargin, figures.minorDigits());
    case MarginPercent: return cellValue(at.figures.totalMarginPercent);
    case NetMargin: return cellValue(at.figures.totalNetMargin, figures.minorDigits());
    default: return textCell(notes[row]);
    }
}

QString RouteGridTable::exactTitle(int column) const
{
    return column == Fee ? wording::inPercent(columnTitle(column)) : GuardedTable::exactTitle(column);
}

Form RouteGridTable::form(int column) const { return column == MarginPercent ? Form::Ratio : Form::Plain; }

exchange::ColumnKind RouteGridTable::kind(int column) const
{
    switch (column) {
    case Term:
    case Route:
    case Note: return exchange::ColumnKind::Text;
    case Fee:
    case MarginPercent: return exchange::ColumnKind::Percent;
    default: return exchange::ColumnKind::Money;
    }
}

QString RouteGridTable::columnTitle(int column) const
{
    switch (column) {
    case Term: return tr("Term");
    case Route: return tr("Route");
    case Fee: return tr("Fee");
    case Unit: return tr("Price / tenant");
    case Arr: return tr("ARR");
    case Tcv: return tr("TCV");
    case Margin: return tr("Margin");
    case MarginPercent: return tr("Margin %");
    case NetMargin: return tr("Net margin");
    case Note: return tr("Note");
    default: return {};
    }
}

QString RouteGridTable::columnHelp(int column) const
{
    switch (column) {
    case Fee: return tr("The marketplace's, of what is billed");
    case Unit: return tr("What the customer pays per month; none under a monthly total");
    case Margin:
    case MarginPercent: return tr("Over the term, before fees");
    case NetMargin: return tr("Over the term, after the marketplace's fee and the platform fee");
    default: return {};
    }
}

} // namespace dealdesk::tables
