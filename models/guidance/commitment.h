// A customer's remaining commitment to a cloud (an AWS EDP, an Azure MACC) against what his deals on that marketplace
// are billed, year by year. Whether the billing counts is for the cloud to confirm (routeadvisor.h, commitmentPoints).
#pragma once

#include "pricing/billedyears.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace dealdesk::guidance {

enum class Commitment : std::uint8_t { Edp, Macc };
pricing::Route routeOf(Commitment commitment); ///< whose deals draw it down

/// As the customer told it.
struct CommitmentLeft {
    pricing::CurrencyAmount amount;
    std::optional<pricing::Date> asOf;  ///< the day for which he told it
    std::optional<pricing::Date> until; ///< the last day on which billing counts

    friend bool operator==(const CommitmentLeft &, const CommitmentLeft &) = default;
};
/// Nothing: he did not.
std::optional<CommitmentLeft> commitmentLeft(const pricing::Customer &customer, Commitment of);

enum class CommitmentState : std::uint8_t {
    None,          ///< he has none, as far as is known
    AmountUnknown, ///< he has one, and how much is left is not known: to be asked
    OtherCurrency, ///< it is in another currency than the scenario: not compared
    NoFigures,     ///< the scenario has none: an amount is beyond 64 bits
    Compared,
};

struct CommitmentYear {
    int year = 0;
    std::optional<pricing::Money> billed; ///< unknown: a price of it is
    std::optional<pricing::Money> left;   ///< after it, never below zero; unknown from the first unknown year on
    std::optional<pricing::Money> beyond; ///< billed in it, over what was left; unknown as `left`
};

struct CommitmentNote {
    Commitment of = Commitment::Edp;
    CommitmentState state = CommitmentState::None;
    std::optional<CommitmentLeft> told;
    std::vector<std::size_t> deals;     ///< of the customer's, on the route, included and not lost: indexes
    std::size_t unpriced = 0;           ///< of these, with a month whose billing is not known
    bool inAdvance = false;             ///< one of these is invoiced otherwise than monthly: it is drawn down earlier
    std::vector<CommitmentYear> years;  ///< of the scenario's horizon; where Compared
    std::optional<pricing::Money> left; ///< after all of them, or after `until`
};

/// Of a customer of the scenario: index into its customers. `evaluation`: null where the scenario has no figures.
CommitmentNote commitmentNote(const pricing::Scenario &scenario, const pricing::Evaluation *evaluation,
                              std::size_t customer, Commitment of);

} // namespace dealdesk::guidance
