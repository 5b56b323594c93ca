#include "samerows.h"

namespace dealdesk::pricing {

namespace {

using Key = RowMatch::Key;

} // namespace

SameCustomers::SameCustomers(std::span<const Scenario *const> scenarios)
{
    const auto customer = [&](std::size_t i, int at) -> const Customer & {
        return scenarios[i]->customers[static_cast<std::size_t>(at)];
    };
    const RowMatch match(
        scenarios.size(), [&](std::size_t i) { return scenarios[i]->customers.size(); },
        [&](std::size_t i, int at) {
            return Key{customer(i, at).id.text, {}};
        });
    same = match.rows();
    for (const Scenario *scenario : scenarios) {
        byId.emplace_back(scenario->customers);
        numbers.emplace_back(scenario->customers.size());
    }
    for (std::size_t number = 0; number < same.size(); ++number)
        for (std::size_t i = 0; i < scenarios.size(); ++i)
            if (same[number][i] >= 0)
                numbers[i][static_cast<std::size_t>(same[number][i])] = number;
}

std::pair<std::size_t, std::string> SameCustomers::identityOf(std::size_t scenario, const Deal &deal) const
{
    const std::uint32_t found = byId[scenario].find(deal.customer);
    return found == CustomerIndex::nobody ? std::pair(same.size(), deal.customer.text)
                                          : std::pair(numbers[scenario][found - 1], std::string());
}

std::vector<RowMatch::Places> sameDeals(std::span<const Scenario *const> scenarios, const SameCustomers &customers,
                                        std::span<const std::int64_t> families)
{
    const auto deal = [&](std::size_t i, int at) -> const Deal & {
        return scenarios[i]->deals[static_cast<std::size_t>(at)];
    };
    const auto family = [&](std::size_t i) {
        return i < families.size() ? "family " + std::to_string(families[i]) : "scenario " + std::to_string(i);
    };
    RowMatch match(
        scenarios.size(), [&](std::size_t i) { return scenarios[i]->deals.size(); },
        [&](std::size_t i, int at) {
            return Key{deal(i, at).id.text, deal(i, at).name};
        });
    match.by([&](std::size_t i, int at) { return Key{deal(i, at).id.text, family(i)}; });
    match.by([&](std::size_t i, int at) { return Key{deal(i, at).id.text, customers.nameOf(i, deal(i, at))}; });
    return match.rows();
}

} // namespace dealdesk::pricing
