#include "groups.h"

#include "customers.h"
#include "monthsums.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace dealdesk::pricing {

namespace {

constexpr std::size_t leftOut = ~std::size_t{0};

/// Of each deal the member that it belongs to; `leftOut` where it is excluded.
std::vector<std::size_t> membersOf(const Scenario &scenario, const Evaluation &evaluation, GroupBy by)
{
    std::vector<std::size_t> members(scenario.deals.size(), leftOut);
    static const std::vector<Customer> nobody;
    const CustomerIndex customers(by == GroupBy::Customer ? scenario.customers : nobody);
    for (std::size_t index = 0; index < members.size(); ++index) {
        if (!evaluation.deals[index].included)
            continue;
        const Deal &deal = scenario.deals[index];
        switch (by) {
        case GroupBy::Customer: {
            const std::uint32_t found = customers.find(deal.customer);
            members[index] = found == CustomerIndex::nobody ? scenario.customers.size() : found - 1;
            break;
        }
        case GroupBy::Listing: members[index] = static_cast<std::size_t>(deal.listing); break;
        case GroupBy::Route: members[index] = static_cast<std::size_t>(deal.route); break;
        }
    }
    return members;
}

/// The deals of each member beside each other, in their order: `deals` of member m from `begin[m]` to `begin[m + 1]`.
struct Sorted {
    std::vector<std::uint32_t> begin;
    std::vector<std::uint32_t> deals;

    explicit Sorted(const std::vector<std::size_t> &members)
    {
        std::size_t most = 0;
        for (const std::size_t member : members)
            most = member == leftOut ? most : std::max(most, member + 1);
        begin.assign(most + 1, 0);
        for (const std::size_t member : members)
            if (member != leftOut)
                ++begin[member + 1];
        std::partial_sum(begin.begin(), begin.end(), begin.begin());
        deals.resize(begin.back());
        std::vector<std::uint32_t> next = begin;
        for (std::size_t index = 0; index < members.size(); ++index)
            if (members[index] != leftOut)
                deals[next[members[index]]++] = static_cast<std::uint32_t>(index);
    }
};

/// A customer's deals lie all over the scenario: what the next ones need is on its way while one is summed.
class Ahead
{
public:
    Ahead(const Scenario &of, const Evaluation &figures, const std::vector<std::uint32_t> &inOrder)
        : scenario(of)
        , evaluation(figures)
        , deals(inOrder)
    {}
    void fetch(std::size_t at) const
    {
        if (at + farther < deals.size()) {
            const char *figures = reinterpret_cast<const char *>(&evaluation.deals[deals[at + farther]]);
            __builtin_prefetch(figures);
            __builtin_prefetch(figures + sizeof(DealFigures) - 1);
            __builtin_prefetch(&scenario.deals[deals[at + farther]].startMonth);
            __builtin_prefetch(&scenario.deals[deals[at + farther]].billing);
        }
        if (at + nearer < deals.size()) {
            const auto next = evaluation.allStretches(deals[at + nearer]);
            const char *begin = reinterpret_cast<const char *>(next.data());
            for (std::size_t byte = 0; byte < next.size_bytes(); byte += cacheLine)
                __builtin_prefetch(begin + byte);
        }
    }

private:
    static constexpr std::size_t nearer = 3, farther = 8, cacheLine = 64;
    const Scenario &scenario;
    const Evaluation &evaluation;
    const std::vector<std::uint32_t> &deals;
};

/// Sets a figure to what is known of it, and notes where that is not all.
void set(GroupMonth &month, std::optional<Money> GroupMonth::*field, ForecastFigure figure, const PartialSum &sum)
{
    const auto bit = 1u << static_cast<unsigned>(figure);
    month.*field = sum.known();
    if (!sum.isWhole())
        month.partial = static_cast<std::uint8_t>(month.partial | bit);
    if (sum.parts == 0)
        month.empty = static_cast<std::uint8_t>(month.empty | bit);
    if (sum.isAny() && !(month.*field))
        month.beyond = static_cast<std::uint8_t>(month.beyond | bit);
}

GroupMonth monthOf(const MonthSum &sum)
{
    GroupMonth month;
    month.tenants = sum.tenants;
    set(month, &GroupMonth::mrr, ForecastFigure::Mrr, sum.billed());
    set(month, &GroupMonth::arr, ForecastFigure::Arr, sum.billed().times(12));
    set(month, &GroupMonth::wholesale, ForecastFigure::Wholesale, sum.wholesale());
    set(month, &GroupMonth::margin, ForecastFigure::Margin, sum.margin());
    set(month, &GroupMonth::netMargin, ForecastFigure::NetMargin, sum.netMargin());
    set(month, &GroupMonth::payout, ForecastFigure::Payout, sum.payout());
    return month;
}

void append(GroupedPortfolio &grouped, PortfolioGroup group, const HorizonSums &sums)
{
    MonthSum total;
    PartialSum cash;
    for (const MonthSum &sum : sums.months) {
        total += sum;
        cash += sum.payout();
        grouped.months.push_back(monthOf(sum));
        set(grouped.months.back(), &GroupMonth::cash, ForecastFigure::Cash, cash);
    }
    group.totalBilled = total.billed().known();
    group.totalWholesale = total.wholesale().known();
    group.totalMargin = total.margin().known();
    group.totalNetMargin = total.netMargin().known();
    group.paidAfter = sums.paidAfter.known();
    grouped.groups.push_back(group);
}

std::optional<std::int64_t> minor(const std::optional<Money> &money)
{
    return money ? std::optional{money->minor} : std::nullopt;
}

/// Of months and of the group's or the portfolio's totals: they name their figures alike.
template<typename Month>
std::optional<std::int64_t> amountIn(const Month &month, ForecastFigure figure)
{
    switch (figure) {
    case ForecastFigure::Arr: return minor(month.arr);
    case ForecastFigure::Mrr: return minor(month.mrr);
    case ForecastFigure::Wholesale: return minor(month.wholesale);
    case ForecastFigure::Margin: return minor(month.margin);
    case ForecastFigure::NetMargin: return minor(month.netMargin);
    case ForecastFigure::Tenants: return month.tenants;
    case ForecastFigure::Cash: return minor(month.cash);
    case ForecastFigure::Payout: return minor(month.payout);
    }
    return std::nullopt;
}

template<typename Totals, typename Month>
std::optional<std::int64_t> overAll(const Totals &totals, std::span<const Month> months, ForecastFigure figure)
{
    switch (figure) {
    case ForecastFigure::Mrr: return minor(totals.totalBilled);
    case ForecastFigure::Wholesale: return minor(totals.totalWholesale);
    case ForecastFigure::Margin: return minor(totals.totalMargin);
    case ForecastFigure::NetMargin: return minor(totals.totalNetMargin);
    case ForecastFigure::Payout: return months.empty() ? std::nullopt : minor(months.back().cash); // all of them
    default: return months.empty() ? std::nullopt : amountIn(months.back(), figure);
    }
}

} // namespace

GroupedPortfolio groupedPortfolio(const Scenario &scenario, const Evaluation &evaluation, GroupBy by,
                                  GroupedPortfolio before)
{
    const Sorted sorted(membersOf(scenario, evaluation, by));
    const Ahead ahead(scenario, evaluation, sorted.deals);
    GroupedPortfolio grouped = std::move(before);
    grouped.groups.clear();
    grouped.months.clear();
    grouped.horizon = scenario.settings.horizonMonths;
    const std::size_t members = sorted.begin.size() - 1;
    std::size_t used = 0;
    for (std::size_t member = 0; member < members; ++member)
        used += sorted.begin[member] < sorted.begin[member + 1] ? 1 : 0;
    grouped.groups.reserve(used);
    grouped.months.reserve(used * static_cast<std::size_t>(grouped.horizon));
    MonthSums sums(scenario.settings);
    HorizonSums read;
    for (std::size_t member = 0; member < members; ++member) {
        const auto deals =
            std::span(sorted.deals).subspan(sorted.begin[member], sorted.begin[member + 1] - sorted.begin[member]);
        if (deals.empty())
            continue;
        sums.clear();
        for (const std::uint32_t &deal : deals) {
            ahead.fetch(static_cast<std::size_t>(&deal - sorted.deals.data()));
            sums.add(scenario.deals[deal], evaluation.allStretches(deal));
        }
        sums.readInto(read);
        append(grouped, {.member = member, .deals = static_cast<int>(deals.size())}, read);
    }
    return grouped;
}

std::optional<std::int64_t> amountOf(const GroupMonth &month, ForecastFigure figure) { return amountIn(month, figure); }
std::optional<std::int64_t> amountOf(const PortfolioMonth &month, ForecastFigure figure)
{
    return amountIn(month, figure);
}

std::optional<std::int64_t> overHorizon(const GroupedPortfolio &grouped, std::size_t group, ForecastFigure figure)
{
    return overAll(grouped.groups[group], grouped.monthsOf(group), figure);
}

std::optional<std::int64_t> overHorizon(const Portfolio &portfolio, ForecastFigure figure)
{
    return overAll(portfolio, std::span<const PortfolioMonth>(portfolio.months), figure);
}

bool isWholeOverHorizon(const GroupedPortfolio &grouped, std::size_t group, ForecastFigure figure)
{
    const auto months = grouped.monthsOf(group);
    switch (figure) {
    case ForecastFigure::Arr:
    case ForecastFigure::Tenants:
    case ForecastFigure::Cash: return months.empty() || months.back().isWhole(figure);
    default: return std::ranges::all_of(months, [&](const GroupMonth &month) { return month.isWhole(figure); });
    }
}

std::vector<std::size_t> largestFirst(const GroupedPortfolio &grouped, ForecastFigure figure, std::size_t most)
{
    std::vector<Wide> sizes(grouped.groups.size());
    for (std::size_t group = 0; group < sizes.size(); ++group) {
        Wide sum = 0;
        for (const GroupMonth &month : grouped.monthsOf(group))
            sum += amountOf(month, figure).value_or(0);
        sizes[group] = sum < 0 ? -sum : sum;
    }
    std::vector<std::size_t> order(sizes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto end = order.begin() + static_cast<std::ptrdiff_t>(std::min(most, order.size()));
    const auto larger = [&](std::size_t one, std::size_t other) {
        return sizes[one] != sizes[other] ? sizes[one] > sizes[other] : one < other;
    };
    std::nth_element(order.begin(), end, order.end(), larger);
    order.erase(end, order.end());
    std::ranges::sort(order, larger);
    return order;
}

std::vector<std::optional<std::int64_t>> together(const GroupedPortfolio &grouped, std::span<const std::size_t> groups,
                                                  ForecastFigure figure)
{
    std::vector<PartialSum> sums(static_cast<std::size_t>(grouped.horizon));
    std::vector<bool> beyond(sums.size()); // a part is known, but nothing that could be added
    for (const std::size_t group : groups) {
        const auto months = grouped.monthsOf(group);
        for (std::size_t month = 0; month < sums.size(); ++month) {
            const auto amount = amountOf(months[month], figure);
            sums[month] += {amount.value_or(0), months[month].isEmpty(figure) ? 0 : 1, amount ? 0 : 1};
            beyond[month] = beyond[month] || months[month].isBeyond(figure);
        }
    }
    std::vector<std::optional<std::int64_t>> all;
    all.reserve(sums.size());
    for (std::size_t month = 0; month < sums.size(); ++month)
        all.push_back(beyond[month] ? std::nullopt : minor(sums[month].known()));
    return all;
}

} // namespace dealdesk::pricing
