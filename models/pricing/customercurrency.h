// A direct contract in the customer's own currency, at a rate that was typed (pricing rules, section 13). Wholesale and
// margin stay in the scenario's.
#pragma once

#include "evaluate.h"
#include "exchangerate.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace dealdesk::pricing {

/// Into another currency. Codes of ISO 4217.
struct Exchange {
    ExchangeRate rate;
    std::string from, to;
};

/// round(amount × rate) in the other currency's minor unit; nothing beyond 64 bits.
std::optional<Money> exchanged(Money amount, const Exchange &exchange);

/// Amounts that added up to `before` and add up to `after`: after each one the cumulative amount is
/// round(after × cumulative ÷ before). None is below 0 where none was; `before` is > 0.
std::vector<Instalment> instalmentsAddingUpTo(std::span<const Instalment> instalments, Money before, Money after);

/// A deal in the customer's currency: the only one of its scenario, which knows no authorization, so that its wholesale
/// and everything built on it are unknown.
struct CustomersContract {
    Scenario scenario;
    Evaluation evaluation;

    const Deal &deal() const { return scenario.deals.front(); }
    const DealFigures &figures() const { return evaluation.deals.front(); }
    std::span<const Stretch> months() const { return evaluation.termStretches(0); }
};
/// The deal at this term, whose `figures` are known in the scenario's currency. Its unit price, under a monthly total
/// the monthly amount, is exchanged once; everything else is computed from it. Instalments that do not add up to its
/// TCV are left out. Nothing where its price is unknown. Throws AmountOverflow, which names the deal as in `scenario`.
std::optional<CustomersContract> customersContract(const Scenario &scenario, std::size_t deal, CommitmentTerm term,
                                                   const DealFigures &figures, const Exchange &exchange);

/// Of a rate, at payment: as it was typed, and 5 % higher and lower.
inline constexpr std::array ratesAtPayment{Percent{9'500}, Percent{basisPointsInWhole}, Percent{10'500}};
struct MarginAtRate {
    Percent ofRate;
    Money margin; ///< over the term, in the scenario's currency
};
/// round(billed ÷ (rate × each of `ratesAtPayment`)) − wholesale. `billed` is the contract's TCV, in its currency.
/// Empty where the deal's wholesale is unknown. Throws AmountOverflow.
std::vector<MarginAtRate> marginsAtPayment(const Scenario &scenario, std::size_t deal, const DealFigures &figures,
                                           Money billed, const Exchange &exchange);

} // namespace dealdesk::pricing
