// A table of tenant steps, one a row: from which month on a deal has how many tenants.
#pragma once

#include "dealtable.h"

namespace dealdesk::exchange {

struct ReadRamp {
    std::size_t deal = 0;                   ///< into `into.deals`
    std::vector<pricing::TenantStep> steps; ///< all of them, as they become
    std::vector<std::size_t> rows;          ///< those that say so, as a spreadsheet counts
};

struct ReadSteps {
    std::vector<ReadRamp> ramps; ///< in the order in which the table names them first
    std::vector<Problem> leftOut;
    bool isStopped = false;
};

/// Steps of deals of `into`, which are found by customer and, where he has several, by the deal's name and
/// listing. From the first
/// month that the table says of a deal the table's steps hold; those before stay. Rows that are wrong are left out; the
/// error is of the file as a whole.
tl::expected<ReadSteps, std::vector<Problem>> readStepTable(std::string_view csv, const pricing::Scenario &into,
                                                            const DealTableStyle &style);

} // namespace dealdesk::exchange
