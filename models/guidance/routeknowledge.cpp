#include "routeknowledge.h"

#include "rowwords.h"

#include "records/choices.h"

#include <array>

namespace dealdesk::guidance {

using pricing::Route;
using pricing::RouteReason;

namespace {

constexpr Named<RouteSide> sides[] = {{"buyer", RouteSide::Buyer},   {"partner", RouteSide::Partner},
                                      {"stays", RouteSide::Stays},   {"term", RouteSide::Term},
                                      {"counts", RouteSide::Counts}, {"ask", RouteSide::Ask}};
constexpr Named<RouteReason> reasons[] = {{"many-clouds", RouteReason::MultiCloudSingleContract},
                                          {"own-terms", RouteReason::TermsOutsideMarketplace},
                                          {"national-account", RouteReason::NationalAccount},
                                          {"gsa-schedule", RouteReason::GsaSchedule},
                                          {"local-reseller", RouteReason::LocalCurrencyReseller},
                                          {"small-deal", RouteReason::BelowDealSizeFloor},
                                          {"edp", RouteReason::EdpRemaining},
                                          {"aws-invoice", RouteReason::PrefersAwsInvoice},
                                          {"macc", RouteReason::MaccRemaining},
                                          {"azure-invoice", RouteReason::PrefersAzureInvoice}};
constexpr std::string_view always = "always", grows = "grows", none = "-", all = "all";

std::optional<Route> routeNamed(std::string_view word)
{
    if (word == all)
        return std::nullopt;
    for (const auto &[name, route] : records::wordsOf<Route>)
        if (name == word)
            return route;
    throw std::out_of_range("resources/knowledge: " + std::string(word));
}

void readWhen(RouteRow &row, std::string_view when)
{
    for (const std::string_view word : wordsOf(when))
        if (word == grows)
            row.needsGrowth = true;
        else if (word != always)
            row.reasons |= pricing::bitOf(valueNamed(reasons, word));
}

std::vector<RouteRow> readRows(std::string_view text)
{
    std::vector<RouteRow> rows;
    while (!text.empty()) {
        std::string_view line = takeTo(text, '\n');
        if (line.empty() || line.starts_with('#'))
            continue;
        std::array<std::string_view, 9> cells;
        for (std::string_view &cell : cells)
            cell = takeTo(line, '\t');
        RouteRow &row = rows.emplace_back();
        row.id = cells[0];
        row.route = routeNamed(cells[1]);
        row.side = valueNamed(sides, cells[2]);
        row.isAgainst = cells[3] == "against";
        readWhen(row, cells[4]);
        row.marketplaceRow = cells[5] == none ? std::string_view() : cells[5];
        row.asOf = cells[6];
        row.isDisputed = cells[7] == "disputed";
        row.source = cells[8];
    }
    return rows;
}

} // namespace

std::span<const RouteRow> routeRows()
{
    static const std::vector<RouteRow> rows = readRows(routeText);
    return rows;
}

} // namespace dealdesk::guidance
