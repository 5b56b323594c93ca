// Customers by id, for as many look-ups as a scenario has deals. One flat table: a look-up is a hash and a compare.
#pragma once

#include "scenario.h"

#include <cstdint>
#include <vector>

namespace dealdesk::pricing {

class CustomerIndex
{
public:
    /// The customers must outlive the index.
    explicit CustomerIndex(const std::vector<Customer> &customers);
    static constexpr std::uint32_t nobody = 0;
    /// 1 + the index of the customer of this id, or `nobody`.
    std::uint32_t find(const CustomerId &id) const;
    /// An empty customer where there is none of this id.
    const Customer &of(const CustomerId &id) const;

private:
    const std::vector<Customer> &all;
    std::vector<std::uint32_t> slots; ///< as `find` answers; a power of two of them, at most half full
};

} // namespace dealdesk::pricing
