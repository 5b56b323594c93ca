// What a marketplace takes of a deal's private offers (pricing rules, section 14). It takes it of the wholesale, which
// is the publisher's price: what the partner adds is free of it. The rate is the one of the whole contract value, not a
// marginal one: $2M are at 2 %, four times $500k at 3 %.
#pragma once

#include "offers.h"

#include <string_view>
#include <vector>

namespace dealdesk::pricing {

/// What contract values are counted in by the marketplaces' schedules.
inline constexpr std::string_view feeCurrency = "USD";

/// From this contract value on, in US cents.
struct FeeRow {
    Money from;
    Percent rate;
    friend bool operator==(const FeeRow &, const FeeRow &) = default;
};
/// At least one, `from` rising, the first from 0.
using FeeRows = std::vector<FeeRow>;

enum class FeeBearer : std::uint8_t { Publisher, Partner, Split };

struct FeeSchedule {
    FeeRows first;   ///< of a customer's first offer of a product
    FeeRows renewal; ///< of his further ones
    Percent onTop;   ///< added to each rate, for an offer through a partner
    FeeBearer bearer = FeeBearer::Publisher;
    Percent partnersPart; ///< of a split one
    friend bool operator==(const FeeSchedule &, const FeeSchedule &) = default;
};
struct FeeSchedules {
    FeeSchedule aws, azure;
    friend bool operator==(const FeeSchedules &, const FeeSchedules &) = default;
};

/// The rate of the whole contract value's row. Nothing: it is in another currency than the rows are, so that its row
/// cannot be told, and they have more than one rate.
std::optional<Percent> rateOf(const FeeRows &rows, Money contractValue, std::string_view currency);

/// A fee and who bears it; both shares together are the fee.
struct Fee {
    std::optional<Money> whole, partners, publishers; ///< the partner's is known to be 0 where he bears none
    friend bool operator==(const Fee &, const Fee &) = default;
};

/// Whose figure a fee is.
enum class FeeBasis : std::uint8_t {
    NoMarketplace, ///< a direct contract
    Schedule,
    DealsOwn, ///< the deal's `marketplaceFee` of what is billed, borne by the partner (section 4)
};
/// Why a fee is not known.
enum class NoFee : std::uint8_t { UnknownAmount, OtherCurrency };

struct OfferFee {
    FeeBasis basis = FeeBasis::NoMarketplace;
    bool isRenewal = false;       ///< as the schedule counts it
    std::optional<Percent> rate;  ///< of the schedule, with what is on top, or the deal's own
    std::optional<NoFee> unknown; ///< the whole fee is not known
    Fee fee;
    /// Of what the offer charges until the next one takes its place, the rest being cancelled.
    Fee untilNext;
    std::optional<Money> netBefore, netAfter; ///< the offer's net margin without the partner's share, and with it
    friend bool operator==(const OfferFee &, const OfferFee &) = default;
};

/// Over the initial term.
struct DealFees {
    std::vector<OfferFee> offers;             ///< beside the deal's
    Fee sum;                                  ///< of what each offer charges until the next
    std::optional<Money> netBefore, netAfter; ///< the deal's total net margin without the partner's share, and with it
};

/// A customer's further offer of a product, so at the renewal's rate: an expansion, or he has an earlier deal of that
/// listing on that marketplace in the scenario.
bool isFurtherOffer(const Scenario &scenario, std::size_t deal, const PrivateOffer &offer);

/// `offers` are the deal's, which is included. Throws AmountOverflow.
DealFees feesOf(const Scenario &scenario, std::size_t deal, const std::vector<PrivateOffer> &offers,
                const Evaluation &evaluation, const FeeSchedules &schedules);

} // namespace dealdesk::pricing
