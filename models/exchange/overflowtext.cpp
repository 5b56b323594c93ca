#include "overflowtext.h"

namespace dealdesk::exchange {

using pricing::TooLarge;

static const char *figureName(TooLarge figure)
{
    switch (figure) {
    case TooLarge::DealBilled: return "its billed amount of a month";
    case TooLarge::DealWholesale: return "its wholesale of a month";
    case TooLarge::DealMarketplaceFee: return "its marketplace fee of a month";
    case TooLarge::DealNetMargin: return "its net margin of a month";
    case TooLarge::DealArr: return "its ARR";
    case TooLarge::DealExitArr: return "its exit ARR";
    case TooLarge::DealTcv: return "its total contract value";
    case TooLarge::DealTotalWholesale: return "its total wholesale";
    case TooLarge::DealTotalMargin: return "its total margin";
    case TooLarge::DealTotalNetMargin: return "its total net margin";
    case TooLarge::DealMarginPercent: return "its margin percentage";
    case TooLarge::DealYearsMargin: return "its margin of 12 months";
    case TooLarge::DealMarginChange: return "its change of margin over the horizon";
    case TooLarge::DealInstalment: return "an instalment";
    case TooLarge::DealOffer: return "an amount of a private offer";
    case TooLarge::TrialSum: return "a trial's ARR or margin";
    case TooLarge::PortfolioMrr: return "the portfolio's MRR";
    case TooLarge::PortfolioArr: return "the portfolio's ARR";
    case TooLarge::PortfolioWholesale: return "the portfolio's wholesale of a month";
    case TooLarge::PortfolioMargin: return "the portfolio's margin of a month";
    case TooLarge::PortfolioNetMargin: return "the portfolio's net margin of a month";
    case TooLarge::PortfolioPayout: return "the portfolio's payout of a month";
    case TooLarge::PortfolioWeightedArr: return "the portfolio's weighted ARR";
    case TooLarge::PortfolioTotalBilled: return "the portfolio's total billed";
    case TooLarge::PortfolioTotalWholesale: return "the portfolio's total wholesale";
    case TooLarge::PortfolioTotalMargin: return "the portfolio's total margin";
    case TooLarge::PortfolioTotalNetMargin: return "the portfolio's total net margin";
    }
    return "";
}

std::string textOf(const pricing::AmountOverflow &overflow)
{
    return "the deal \"" + overflow.deal().text + "\" takes " + figureName(overflow.figure()) +
           " beyond the largest amount that can be counted, 9,223,372,036,854,775,807 of its currency's smallest unit";
}

} // namespace dealdesk::exchange
