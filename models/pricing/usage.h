// What a customer uses in a month against what he has committed to (pricing rules, section 12).
#pragma once

#include "evaluation.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace dealdesk::pricing {

enum class UsageStatus : std::uint8_t { NoDeal, NoUsage, Over, Under, Match };

struct UsageRow {
    std::size_t customer = 0;    ///< index into Scenario::customers
    std::int64_t committed = 0;  ///< tenants of his included deals for the listing in the month
    std::int64_t used = 0;       ///< different active projects
    std::int64_t difference = 0; ///< used − committed
    UsageStatus status = UsageStatus::Match;
    /// The one deal that speaks for him in the month; nothing: none, or several.
    std::optional<std::size_t> deal;
    /// Of `Over`: the difference at that deal's unit price of the month. Unknown where no one deal speaks for it, under
    /// a monthly total, without a price, or beyond 64 bits.
    std::optional<Money> worth;
    /// The first month of the horizon after this one in which the committed tenants differ from this one's, and how
    /// many there are then: what the growth path says.
    std::optional<YearMonth> nextChange;
    std::int64_t nextCommitted = 0;
    /// Of `Over`: the first month of the horizon by which the path has reached what is used already.
    std::optional<YearMonth> reached;
    friend bool operator==(const UsageRow &, const UsageRow &) = default;
};

/// From the scenario's start; nothing: outside its horizon.
std::optional<int> horizonMonthOf(const ScenarioSettings &settings, YearMonth month);

/// Of the deal's initial term, from its start; nothing: outside of it.
std::optional<int> termMonthOf(const ScenarioSettings &settings, const Deal &deal, YearMonth month);

/// Of each customer, in the scenario's order, in each month of the horizon.
class CommittedTenants
{
public:
    CommittedTenants(const Scenario &scenario, Listing listing);
    std::int64_t at(std::size_t customer, int month) const
    {
        return counts[customer * static_cast<std::size_t>(months) + static_cast<std::size_t>(month)];
    }
    /// Included deals of the customer that have tenants in the month.
    std::vector<std::size_t> dealsOf(std::size_t customer, int month) const;

private:
    const Scenario &scenario; ///< must outlive this
    Listing listing;
    int months;
    std::vector<std::int64_t> counts;
    std::vector<std::vector<std::size_t>> deals; ///< of each customer, for the listing
};

/// A row for each customer with a commitment or usage, in the scenario's order. `used`: of each customer. `month`: of
/// the horizon, from the scenario's start.
std::vector<UsageRow> usageAgainstCommitment(const Scenario &scenario, const Evaluation &evaluation, Listing listing,
                                             int month, std::span<const std::int64_t> used);

} // namespace dealdesk::pricing
