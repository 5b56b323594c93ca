// Which customers and which deals of several scenarios are the same ones.
#pragma once

#include "customers.h"
#include "matchrows.h"

#include <span>

namespace dealdesk::pricing {

class SameCustomers
{
public:
    /// The scenarios must outlive this.
    explicit SameCustomers(std::span<const Scenario *const> scenarios);

    const std::vector<RowMatch::Places> &rows() const { return same; }
    const std::string &nameOf(std::size_t scenario, const Deal &deal) const
    {
        return byId[scenario].of(deal.customer).name;
    }
    /// Equal for the same customer; where there is none of its id, by the id itself.
    std::pair<std::size_t, std::string> identityOf(std::size_t scenario, const Deal &deal) const;

private:
    std::vector<RowMatch::Places> same;
    std::vector<CustomerIndex> byId;
    std::vector<std::vector<std::size_t>> numbers; ///< of each scenario's customers, in `same`
};

std::vector<RowMatch::Places> sameDeals(std::span<const Scenario *const> scenarios, const SameCustomers &customers);

} // namespace dealdesk::pricing
