#include "routefinding.h"

#include "guidance/words.h"
#include "pricing/comparescenarios.h"
#include "wording/explanation.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace dealdesk::ui {

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
        if (const QString term = wording::name(grid[cell].term); !terms.contains(term))
            terms.append(term);
        if (const QString route = wording::text(guidance::name(grid[cell].route)); !routes.contains(route))
            routes.append(route);
    }
    if (static_cast<std::size_t>(terms.size() * routes.size()) !=
        best.size()) { // no common name: the first is one of them
        terms = {terms.front()};
        routes = {routes.front()};
    }
    const QString term = terms.join(Words::tr(" or "));
    if (routes.size() == static_cast<qsizetype>(allRoutes.size()))
        return Words::tr("%1 on any route").arg(term);
    return Words::tr("%1 on %2").arg(term, routes.join(Words::tr(" or ")));
}

} // namespace

QString routeFinding(const RouteGrid &grid, const Deal &now, const wording::FigureText &figures)
{
    const auto best = bestNetMargin(grid);
    if (best.empty())
        return Words::tr("Net margin is not known at any term");
    const auto &most = grid[best.front()].figures.totalNetMargin;
    const QString offer = offerOf(grid, best);
    const QString says =
        most->minor < 0
            ? Words::tr("No offer brings net margin; %1 loses least: %2").arg(offer, figures.wholeMoney(most))
        : most->minor == 0 ? Words::tr("No offer brings net margin; %1 loses nothing").arg(offer)
                           : Words::tr("%1 brings the most net margin: %2").arg(offer, figures.wholeMoney(most));
    const auto present = std::ranges::find_if(
        grid, [&](const RouteCell &cell) { return cell.term == now.term && cell.route == now.route; });
    const auto more = difference(most, present->figures.totalNetMargin);
    if (!more || more->minor <= 0)
        return says;
    return (present->fee == now.marketplaceFee
                ? Words::tr("%1, %2 more than the deal now")
                : Words::tr("%1, %2 more than the deal's own term and route at this fee"))
        .arg(says, figures.wholeMoney(more));
}

QString unknownInGrid(const RouteGrid &grid)
{
    QStringList sentences;
    for (const Flag flag : reasonsForUnknown) {
        QStringList terms;
        for (const RouteCell &cell : grid)
            if (const QString term = wording::name(cell.term); cell.figures.flags.has(flag) && !terms.contains(term))
                terms.append(term);
        if (!terms.isEmpty())
            sentences.append(Words::tr("Not known at %1: %2.")
                                 .arg(terms.join(QStringLiteral(", ")), wording::text(guidance::title(flag))));
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace dealdesk::ui
