// Which commitment term to propose for a deal, as the publisher's page for partners has it ("Multi-year commitment
// discounts"; routes.tsv, term-rule): 1 year for pilots and customers who are not yet at a multi-year floor; 2 years
// for those who have validated the value at 25 and more tenants; 3 years from 100 tenants with budget visibility.
#pragma once

#include "pricing/scenario.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace dealdesk::guidance {

inline constexpr int validatedFrom = 25, threeYearsFrom = 100; ///< tenants

enum class TermReason : std::uint8_t {
    Pilot,        ///< fewer than 25 tenants
    NotValidated, ///< 25 and more, and nobody has said that the value is validated
    Validated,
    Budget, ///< 100 and more, and the budget is in sight
};

/// What the deal's figures cannot tell: ticked on the deal by its user, with its day (records/ticks.h).
enum class TermAnswer : std::uint8_t { Validated, Budget };
std::string_view rowOf(TermAnswer answer); ///< "term-validated"

struct TermProposal {
    pricing::CommitmentTerm term = pricing::CommitmentTerm::OneYear;
    TermReason reason = TermReason::Pilot;
    int tenants = 0; ///< the most that the deal has
    /// A longer one, once this is known.
    struct Longer {
        TermAnswer answer;
        pricing::CommitmentTerm term;
        friend bool operator==(const Longer &, const Longer &) = default;
    };
    std::vector<Longer> longer;
};
TermProposal proposeTerm(const pricing::Scenario &scenario, std::size_t deal);

/// It was ticked; of Validated also: a deal of the customer's with as many tenants is active.
bool isAnswered(const pricing::Scenario &scenario, std::size_t deal, TermAnswer answer);

} // namespace dealdesk::guidance
