// The portfolio split by customer, listing or route: the same sums of what is known, group by group.
#pragma once

#include "evaluation.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace dealdesk::pricing {

enum class GroupBy : std::uint8_t { Customer, Listing, Route };
enum class ForecastFigure : std::uint8_t { Arr, Mrr, Wholesale, Margin, NetMargin, Tenants, Cash, Payout };

/// As PortfolioMonth of Evaluation::known: of the deals whose figure is known. Nothing where none is, or beyond 64
/// bits.
struct GroupMonth {
    std::int64_t tenants = 0; ///< of deals; without existing tenants
    std::optional<Money> mrr, arr, wholesale, margin, netMargin, payout, cash;
    // A bit for each ForecastFigure: of which a deal's part is unknown; of which what is known is beyond 64 bits; to
    // which no deal adds.
    std::uint8_t partial = 0, beyond = 0, empty = 0;

    bool isWhole(ForecastFigure figure) const { return (partial >> static_cast<unsigned>(figure) & 1) == 0; }
    bool isBeyond(ForecastFigure figure) const { return (beyond >> static_cast<unsigned>(figure) & 1) != 0; }
    bool isEmpty(ForecastFigure figure) const { return (empty >> static_cast<unsigned>(figure) & 1) != 0; }
    friend bool operator==(const GroupMonth &, const GroupMonth &) = default;
};

struct PortfolioGroup {
    std::size_t member = 0; ///< index into Scenario::customers (their number: a customer who is not there), or the
                            ///< value of the Listing or Route
    int deals = 0;          ///< included ones; never 0
    std::optional<Money> totalBilled, totalWholesale, totalMargin, totalNetMargin, paidAfter; ///< as GroupMonth
};

struct GroupedPortfolio {
    std::vector<PortfolioGroup> groups; ///< by member
    std::vector<GroupMonth> months;     ///< the horizon's of the first group, then of the next
    int horizon = 0;

    std::span<const GroupMonth> monthsOf(std::size_t group) const
    {
        const auto length = static_cast<std::size_t>(horizon);
        return std::span(months).subspan(group * length, length);
    }
};

/// Of the scenario's evaluation. Sums of the groups are those of Evaluation::known, month by month. `before` is an
/// answer that is not needed any more: its memory is used again.
GroupedPortfolio groupedPortfolio(const Scenario &scenario, const Evaluation &evaluation, GroupBy by,
                                  GroupedPortfolio before = {});

/// In minor units; of Tenants their count.
std::optional<std::int64_t> amountOf(const GroupMonth &month, ForecastFigure figure);
std::optional<std::int64_t> amountOf(const PortfolioMonth &month, ForecastFigure figure);

/// What the horizon comes to: the sum of a figure that adds up; ARR, tenants and cash as they are in its last month.
std::optional<std::int64_t> overHorizon(const GroupedPortfolio &grouped, std::size_t group, ForecastFigure figure);
std::optional<std::int64_t> overHorizon(const Portfolio &portfolio, ForecastFigure figure);
/// No deal's part of that is unknown.
bool isWholeOverHorizon(const GroupedPortfolio &grouped, std::size_t group, ForecastFigure figure);

/// The groups by how much of the figure the horizon's months have, without its sign; what is unknown counts as nothing.
/// Equal ones stay in order. At most `most` of them.
std::vector<std::size_t> largestFirst(const GroupedPortfolio &grouped, ForecastFigure figure,
                                      std::size_t most = std::numeric_limits<std::size_t>::max());

/// The figure of several groups together, month by month, of what is known.
std::vector<std::optional<std::int64_t>> together(const GroupedPortfolio &grouped, std::span<const std::size_t> groups,
                                                  ForecastFigure figure);

} // namespace dealdesk::pricing
