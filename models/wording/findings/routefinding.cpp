#include "routefinding.h"

#include "pricing/comparescenarios.h"
#include "wording/explanation.h"
#include "wording/flagwords.h"
#include "wording/lists.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace dealdesk::wording {

using namespace pricing;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RouteFinding)
};

constexpr Flag reasonsForUnknown[] = {Flag::NoBand, Flag::NoListPrice, Flag::NoNegotiatedPrice,
                                      Flag::NegotiatedNeedsMultiYear, Flag::PlatformFeeMissing};

/// "3 years", "3 years on Azure MPO", "1 year or 3 years": what all of the best have in common.
QString offerOf(const RouteGrid &grid, const std::vector<std::size_t> &best)
{
    QStringList terms, routes;
    for (const std::size_t cell : best) {
        if (const QString term = name(grid[cell].term); !terms.contains(term))
            terms.append(term);
        if (const QString route = name(grid[cell].route); !routes.contains(route))
            routes.append(route);
    }
    if (static_cast<std::size_t>(terms.size() * routes.size()) !=
        best.size()) { // no common name: the first is one of them
        terms = {terms.front()};
        routes = {routes.front()};
    }
    const QString term = eitherOf(terms);
    if (routes.size() == static_cast<qsizetype>(allRoutes.size()))
        return Words::tr("%1 on any route").arg(term);
    return Words::tr("%1 on %2").arg(term, eitherOf(routes));
}

// With a place for the offer (a term and routes), one for its net margin, and one for how much more than now that is.
QString best(Money margin)
{
    if (margin.minor < 0)
        return Words::tr("No offer brings net margin; %1 loses least: %2");
    return margin.minor == 0 ? Words::tr("No offer brings net margin; %1 loses nothing")
                             : Words::tr("%1 brings the most net margin: %2");
}

QString betterThanNow(Money margin)
{
    if (margin.minor < 0)
        return Words::tr("No offer brings net margin; %1 loses least: %2, %3 more than the deal now");
    return margin.minor == 0 ? Words::tr("No offer brings net margin; %1 loses nothing, %3 more than the deal now")
                             : Words::tr("%1 brings the most net margin: %2, %3 more than the deal now");
}

/// Where the deal's own fee is not the one that its route is asked with.
QString betterThanAtThisFee(Money margin)
{
    if (margin.minor < 0)
        return Words::tr("No offer brings net margin; %1 loses least: %2, %3 more than the deal's own term and route "
                         "at this fee");
    return margin.minor == 0
               ? Words::tr("No offer brings net margin; %1 loses nothing, %3 more than the deal's own term and route "
                           "at this fee")
               : Words::tr("%1 brings the most net margin: %2, %3 more than the deal's own term and route at this fee");
}

} // namespace

QString routeFinding(const RouteGrid &grid, const Deal &now, const FigureText &figures)
{
    const auto cells = bestNetMargin(grid);
    if (cells.empty())
        return Words::tr("Net margin is not known at any term");
    const auto &most = grid[cells.front()].figures.totalNetMargin;
    const QString offer = offerOf(grid, cells);
    const QString amount = figures.wholeMoney(most);
    const auto present = std::ranges::find_if(
        grid, [&](const RouteCell &cell) { return cell.term == now.term && cell.route == now.route; });
    const auto more = difference(most, present->figures.totalNetMargin);
    if (!more || more->minor <= 0)
        return best(*most).arg(offer, amount);
    return (present->fee == now.marketplaceFee ? betterThanNow(*most) : betterThanAtThisFee(*most))
        .arg(offer, amount, figures.wholeMoney(more));
}

QString unknownInGrid(const RouteGrid &grid)
{
    QStringList sentences;
    for (const Flag flag : reasonsForUnknown) {
        QStringList terms;
        for (const RouteCell &cell : grid)
            if (const QString term = name(cell.term); cell.figures.flags.has(flag) && !terms.contains(term))
                terms.append(term);
        if (!terms.isEmpty())
            sentences.append(Words::tr("Not known at %1: %2.").arg(listed(terms), title(flag)));
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace dealdesk::wording
