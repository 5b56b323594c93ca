#include "routegrid.h"

namespace dealdesk::pricing {

namespace {

void setRoute(Deal &deal, Route route, Percent fee)
{
    deal.route = route;
    deal.marketplaceFee = fee;
}

} // namespace

RouteFees assumedFees(const Deal &deal)
{
    RouteFees fees;
    for (const Route route : allRoutes)
        if (route != Route::Direct || deal.route == Route::Direct)
            fees.of(route) = deal.marketplaceFee;
    return fees;
}

Scenario withOffer(const Scenario &scenario, std::size_t deal, CommitmentTerm term, Route route, Percent fee)
{
    Scenario changed = withTerm(scenario, deal, term);
    setRoute(changed.deals[deal], route, fee);
    return changed;
}

RouteGrid routeGrid(const Scenario &scenario, std::size_t deal, const RouteFees &fees)
{
    RouteGrid grid;
    Scenario changed = scenario;
    for (std::size_t column = 0; column < allRoutes.size(); ++column) {
        const Route route = allRoutes[column];
        setRoute(changed.deals[deal], route, fees.of(route));
        const auto terms = compareTerms(changed, deal);
        for (std::size_t row = 0; row < terms.size(); ++row)
            grid[row * allRoutes.size() + column] = {terms[row].term, route, fees.of(route), terms[row].figures};
    }
    return grid;
}

std::vector<std::size_t> bestNetMargin(const RouteGrid &grid)
{
    std::vector<std::size_t> best;
    for (std::size_t cell = 0; cell < grid.size(); ++cell) {
        const auto &net = grid[cell].figures.totalNetMargin;
        if (!net)
            continue;
        if (!best.empty() && *net > *grid[best.front()].figures.totalNetMargin)
            best.clear();
        if (best.empty() || *net == *grid[best.front()].figures.totalNetMargin)
            best.push_back(cell);
    }
    return best;
}

} // namespace dealdesk::pricing
