#include "samerows.h"

namespace dealdesk::pricing {

namespace {

using Key = RowMatch::Key;

/// Numbers as one text, for a key.
class Content
{
public:
    template<typename... Numbers>
    void add(Numbers... numbers)
    {
        ((text += std::to_string(static_cast<std::int64_t>(numbers)) + ','), ...);
    }
    void add(const std::optional<Money> &money) { money ? add(money->minor) : add(-1); }
    void add(const ResalePrice &price)
    {
        add(price.index());
        if (const auto *unit = std::get_if<UnitPrice>(&price))
            add(unit->perTenant.minor);
        else if (const auto *markup = std::get_if<Markup>(&price))
            add(markup->onWholesale.basisPoints);
        else if (const auto *margin = std::get_if<TargetMargin>(&price))
            add(margin->ofResale.basisPoints);
        else
            add(std::get<MonthlyTotal>(price).perMonth.minor);
    }

    std::string text;
};

/// All that a deal says but its id, its name and its customer.
std::string contentOf(const Deal &deal)
{
    Content content;
    content.add(deal.listing, deal.route, deal.included, deal.startMonth, deal.term, deal.atEnd);
    for (const TenantStep &step : deal.tenants)
        content.add(step.month, step.count);
    content.add(deal.price);
    content.add(deal.negotiatedPrice);
    content.add(deal.billing.schedule);
    for (const Instalment &each : deal.billing.instalments)
        content.add(each.month, each.amount.minor);
    content.add(deal.marketplaceFee.basisPoints, deal.whiteLabel.tier);
    content.add(deal.whiteLabel.monthlyFee);
    content.add(deal.probability.basisPoints);
    return content.text;
}

std::string contentOf(const Customer &customer)
{
    Content content;
    content.add(customer.cloud, customer.edpRemaining, customer.maccRemaining, customer.invoicePreference,
                customer.multiCloudSingleContract, customer.termsOutsideMarketplace, customer.purchasingVehicle);
    return content.text;
}

} // namespace

SameCustomers::SameCustomers(std::span<const Scenario *const> scenarios)
{
    const auto customer = [&](std::size_t i, int at) -> const Customer & {
        return scenarios[i]->customers[static_cast<std::size_t>(at)];
    };
    RowMatch match(
        scenarios.size(), [&](std::size_t i) { return scenarios[i]->customers.size(); },
        [&](std::size_t i, int at) {
            return Key{customer(i, at).id.text, customer(i, at).name};
        });
    match.by([&](std::size_t i, int at) { return Key{customer(i, at).name, contentOf(customer(i, at))}; });
    match.by([&](std::size_t i, int at) { return Key{customer(i, at).name, {}}; });
    match.by([&](std::size_t i, int at) { return Key{customer(i, at).id.text, {}}; });
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

std::vector<RowMatch::Places> sameDeals(std::span<const Scenario *const> scenarios, const SameCustomers &customers)
{
    const auto deal = [&](std::size_t i, int at) -> const Deal & {
        return scenarios[i]->deals[static_cast<std::size_t>(at)];
    };
    const auto customer = [&](std::size_t i, int at) { return customers.nameOf(i, deal(i, at)); };
    RowMatch match(
        scenarios.size(), [&](std::size_t i) { return scenarios[i]->deals.size(); },
        [&](std::size_t i, int at) {
            return Key{deal(i, at).id.text, deal(i, at).name};
        });
    match.by([&](std::size_t i, int at) { return Key{deal(i, at).id.text, customer(i, at)}; });
    match.by([&](std::size_t i, int at) { return Key{deal(i, at).name, contentOf(deal(i, at)) + customer(i, at)}; });
    match.by([&](std::size_t i, int at) { return Key{deal(i, at).name, customer(i, at)}; });
    match.by([&](std::size_t i, int at) { return Key{deal(i, at).name, {}}; });
    return match.rows();
}

} // namespace dealdesk::pricing
