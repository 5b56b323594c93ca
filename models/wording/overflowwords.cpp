#include "overflowwords.h"

#include "figuretext.h"

#include <QCoreApplication>

namespace dealdesk::wording {
namespace {

using pricing::TooLarge;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TooLarge)
};

QString whatIsTooLarge(TooLarge figure)
{
    switch (figure) {
    case TooLarge::DealBilled:
        return Words::tr(
            "The billed amount of a month of “%1” is larger than can be counted. Lower its price or its tenants.");
    case TooLarge::DealWholesale:
        return Words::tr(
            "The wholesale of a month of “%1” is larger than can be counted. Lower its price or its tenants.");
    case TooLarge::DealMarketplaceFee:
        return Words::tr(
            "The marketplace fee of a month of “%1” is larger than can be counted. Lower its price or its tenants.");
    case TooLarge::DealNetMargin:
        return Words::tr(
            "The net margin of a month of “%1” is larger than can be counted. Lower its price or its tenants.");
    case TooLarge::DealArr:
        return Words::tr("The ARR of “%1” is larger than can be counted. Lower its price or its tenants.");
    case TooLarge::DealExitArr:
        return Words::tr("The exit ARR of “%1” is larger than can be counted. Lower its price or its tenants.");
    case TooLarge::DealTcv:
        return Words::tr(
            "The total contract value of “%1” is larger than can be counted. Lower its price or its tenants.");
    case TooLarge::DealTotalWholesale:
        return Words::tr("The total wholesale of “%1” is larger than can be counted. Lower its price or its tenants.");
    case TooLarge::DealTotalMargin:
        return Words::tr("The total margin of “%1” is larger than can be counted. Lower its price or its tenants.");
    case TooLarge::DealTotalNetMargin:
        return Words::tr("The total net margin of “%1” is larger than can be counted. Lower its price or its tenants.");
    case TooLarge::DealMarginPercent:
        return Words::tr(
            "The margin percentage of “%1” is larger than can be counted. Lower its price or its tenants.");
    case TooLarge::DealYearsMargin:
        return Words::tr(
            "The margin of 12 months of “%1” is larger than can be counted. Lower its price or its tenants.");
    case TooLarge::DealMarginChange:
        return Words::tr("The change of margin over the horizon of “%1” is larger than can be counted. Lower its price "
                         "or its tenants.");
    case TooLarge::DealInstalment:
        return Words::tr("An instalment of “%1” is larger than can be counted. Lower its price or its tenants.");
    case TooLarge::DealOffer:
        return Words::tr(
            "An amount of a private offer of “%1” is larger than can be counted. Lower its price or its tenants.");
    case TooLarge::TrialSum:
        return Words::tr(
            "With “%1” a trial's ARR or margin is larger than can be counted. Lower its price or its tenants.");
    case TooLarge::PortfolioMrr:
        return Words::tr(
            "The portfolio's MRR is larger than can be counted; “%1” adds most to it. Lower its price or its tenants.");
    case TooLarge::PortfolioArr:
        return Words::tr(
            "The portfolio's ARR is larger than can be counted; “%1” adds most to it. Lower its price or its tenants.");
    case TooLarge::PortfolioWholesale:
        return Words::tr("The portfolio's wholesale of a month is larger than can be counted; “%1” adds most to it. "
                         "Lower its price or its tenants.");
    case TooLarge::PortfolioMargin:
        return Words::tr("The portfolio's margin of a month is larger than can be counted; “%1” adds most to it. Lower "
                         "its price or its tenants.");
    case TooLarge::PortfolioNetMargin:
        return Words::tr("The portfolio's net margin of a month is larger than can be counted; “%1” adds most to it. "
                         "Lower its price or its tenants.");
    case TooLarge::PortfolioPayout:
        return Words::tr("The portfolio's payout of a month is larger than can be counted; “%1” adds most to it. Lower "
                         "its price or its tenants.");
    case TooLarge::PortfolioWeightedArr:
        return Words::tr("The portfolio's weighted ARR is larger than can be counted; “%1” adds most to it. Lower its "
                         "price or its tenants.");
    case TooLarge::PortfolioTotalBilled:
        return Words::tr("The portfolio's total billed is larger than can be counted; “%1” adds most to it. Lower its "
                         "price or its tenants.");
    case TooLarge::PortfolioTotalWholesale:
        return Words::tr("The portfolio's total wholesale is larger than can be counted; “%1” adds most to it. Lower "
                         "its price or its tenants.");
    case TooLarge::PortfolioTotalMargin:
        return Words::tr("The portfolio's total margin is larger than can be counted; “%1” adds most to it. Lower its "
                         "price or its tenants.");
    case TooLarge::PortfolioTotalNetMargin:
        return Words::tr("The portfolio's total net margin is larger than can be counted; “%1” adds most to it. Lower "
                         "its price or its tenants.");
    }
    return {};
}

} // namespace

QString sentence(const pricing::AmountOverflow &overflow, const pricing::Scenario &scenario)
{
    const std::size_t deal = overflow.dealIndex();
    const QString name =
        nameInSentence(text(deal < scenario.deals.size() ? scenario.deals[deal].name : overflow.deal().text));
    return whatIsTooLarge(overflow.figure()).arg(name);
}

} // namespace dealdesk::wording
