// The one road for every figure: screen, PDF, spreadsheet and command line read what these functions answer.
#pragma once

#include "evaluation.h"

#include <array>
#include <span>
#include <stdexcept>
#include <vector>

namespace dealdesk::pricing {

/// What does not fit in 64 bits: of a deal, of a simulated trial, or of the portfolio.
enum class TooLarge : std::uint8_t {
    DealBilled,
    DealWholesale,
    DealMarketplaceFee,
    DealNetMargin,
    DealArr,
    DealExitArr,
    DealTcv,
    DealTotalWholesale,
    DealTotalMargin,
    DealTotalNetMargin,
    DealMarginPercent,
    DealYearsMargin,
    DealMarginChange,
    DealInstalment,
    DealOffer, ///< an amount of one of its private offers
    TrialSum,
    PortfolioMrr,
    PortfolioArr,
    PortfolioWholesale,
    PortfolioMargin,
    PortfolioNetMargin,
    PortfolioPayout,
    PortfolioWeightedArr,
    PortfolioTotalBilled,
    PortfolioTotalWholesale,
    PortfolioTotalMargin,
    PortfolioTotalNetMargin,
};

/// A result does not fit in 64 bits. Names the deal; of a portfolio sum, the deal that adds most to it. What is said of
/// it: exchange/overflowtext.h for the command line, wording/overflowwords.h for windows.
class AmountOverflow : public std::overflow_error
{
public:
    AmountOverflow(std::size_t dealIndex, const DealId &deal, TooLarge figure);
    TooLarge figure() const { return which; }
    std::size_t dealIndex() const { return index; }
    const DealId &deal() const { return id; }

private:
    std::size_t index;
    DealId id;
    TooLarge which;
};

/// Every figure of a scenario. Throws AmountOverflow, nothing else (but std::bad_alloc).
Evaluation evaluate(const Scenario &scenario);

/// The instalments of a deal's initial term, in order. Empty for an excluded deal. Throws AmountOverflow.
std::vector<Payout> payouts(const Scenario &scenario, std::size_t deal, const Evaluation &evaluation);

/// The scenario with this deal's term changed, everything else equal; tenant steps and instalments past the term are
/// dropped.
Scenario withTerm(const Scenario &scenario, std::size_t deal, CommitmentTerm term);

/// The scenario with this deal counted, whether or not it is.
Scenario asIfIncluded(const Scenario &scenario, std::size_t deal);

struct TermFigures {
    CommitmentTerm term = CommitmentTerm::OneYear;
    DealFigures figures;               ///< its stretch indices point into no evaluation here: read `first` instead
    MonthFigures first;                ///< the deal's first month
    std::optional<Money> yearlyMargin; ///< totalMargin ÷ the term's years, rounded: beside an ARR, which is of a year
};
/// One deal at 12, 24 and 36 months, within the whole scenario, everything else equal; an excluded one as if it were
/// included. The other deals count by their tenants and are not priced, so this is cheap enough for every keystroke.
/// Throws AmountOverflow, of this deal only.
std::array<TermFigures, 3> compareTerms(const Scenario &scenario, std::size_t deal);

struct ScaleRow {
    int tenants = 0;
    int band = -1;                                         ///< index into the authorization's bands
    std::optional<Money> wholesaleUnit, unit, arr, margin; ///< arr and margin of 12 months
    FlagSet why;                                           ///< there is no wholesale price
};
/// One deal of n tenants alone beside the authorization's existing tenants, for each count. Throws AmountOverflow (deal
/// index 0).
std::vector<ScaleRow> priceAtScale(const ResaleAuthorization &authorization, CommitmentTerm term,
                                   const ResalePrice &price, std::span<const int> counts);

/// What the relationship reaches next: at `tenantsToGo` more tenants the wholesale unit is `unit`.
struct NextBand {
    int band = -1;
    int tenantsToGo = 0;
    std::optional<Money> unit;           ///< at this deal's term; nothing: this deal has no price there
    FlagSet why;                         ///< where there is none
    std::optional<Money> savedPerTenant; ///< against the unit now, per tenant per month; may be negative
    std::optional<Money> savedPerMonth;  ///< over this deal's tenants of its first month
};
/// In the deal's first month; nothing where the last band is reached or the deal is excluded or has no authorization.
std::optional<NextBand> nextBand(const Scenario &scenario, std::size_t deal, const Evaluation &evaluation);

/// Why this route: reasons in a fixed order, and the enrolment that is still lacking.
RouteAdvice adviseRoute(const ScenarioSettings &settings, const Customer &customer, const std::optional<Money> &tcv);

/// True where the band rows that price the deal's initial term are not the partner's own.
bool restsOnIllustrative(const Scenario &scenario, std::size_t deal, const Evaluation &evaluation);
/// Of one of its deals.
bool restsOnIllustrative(const Scenario &scenario, const Evaluation &evaluation);

} // namespace dealdesk::pricing
