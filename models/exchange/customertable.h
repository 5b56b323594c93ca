// A table of customers, one a row: who is known gets what the row says of him besides, who is not is made.
#pragma once

#include "dealtable.h"

namespace dealdesk::exchange {

struct ReadCustomer {
    std::size_t row = 0;              ///< as a spreadsheet counts
    std::optional<std::size_t> known; ///< whom the name means, into `into.customers`; nothing: he is new
    pricing::Customer customer;       ///< as he becomes; of a new one the id is nobody's yet
};

struct ReadCustomers {
    std::vector<ReadCustomer> customers;
    std::vector<Problem> leftOut;
    bool isStopped = false;
};

/// Customers for those of `into`, found by name or alias. An empty cell changes nothing; other names are added to his
/// own, separated by semicolon or line break. A customer whom two rows name takes the first. Rows that are wrong are
/// left out; the error is of the file as a whole.
tl::expected<ReadCustomers, std::vector<Problem>> readCustomerTable(std::string_view csv, const pricing::Scenario &into,
                                                                    const DealTableStyle &style);

} // namespace dealdesk::exchange
