// Which customers and which deals of several scenarios are the same ones.
#pragma once

#include "customers.h"
#include "matchrows.h"

#include <span>

namespace dealdesk::pricing {

/// A customer is the same where his id is.
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

/// A deal is the same deal where its id is, in scenarios of one family (copies of one another); in others where its id
/// and its name are, or its id and its customer: each counts on by itself. `families` run beside the scenarios; where
/// there are none, no two scenarios are of one.
std::vector<RowMatch::Places> sameDeals(std::span<const Scenario *const> scenarios, const SameCustomers &customers,
                                        std::span<const std::int64_t> families = {});

} // namespace dealdesk::pricing
