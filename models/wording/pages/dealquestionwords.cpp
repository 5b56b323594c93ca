#include "dealquestionwords.h"

#include <QCoreApplication>

namespace dealdesk::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DealQuestions)
};

} // namespace

QString addADealToAsk() { return Words::tr("Add a deal on the Deals page first: this section asks what it could be."); }

QString recommendedRoute(const QString &route) { return Words::tr("Recommended route: %1").arg(route); }

QString offerWithoutLateSteps(const QString &deal, const QString &term, const QString &route, const QString &fee)
{
    return Words::tr("%1: %2 on %3, fee %4, without the tenant steps past its end").arg(deal, term, route, fee);
}

QString offer(const QString &deal, const QString &term, const QString &route, const QString &fee)
{
    return Words::tr("%1: %2 on %3, fee %4").arg(deal, term, route, fee);
}

QString changeTermAndRoute(const QString &deal) { return Words::tr("Change term and route of %1").arg(deal); }

QString feesOfMarketplacesAssumed(const QString &fee, const QString &route)
{
    return Words::tr("Assumed: the scenario knows this deal's own fee alone, %1 on %2. Until you enter another, the "
                     "marketplaces are taken to have the same.")
        .arg(fee, route);
}

QString otherFeesAssumed(const QString &fee, const QString &route)
{
    return Words::tr("Assumed: the scenario knows this deal's own fee alone, %1 on %2. Until you enter others, the "
                     "other marketplace is taken to have the same and direct none.")
        .arg(fee, route);
}

QString whatDoesEachRouteTake() { return Words::tr("What does each route take?"); }

QString whichPriceReachesATarget() { return Words::tr("Which price reaches a target?"); }

QString addADealFirst() { return Words::tr("Add a deal on the Deals page first."); }

QString noAnswerUntilTargetIsRight() { return Words::tr("No answer until the target is right."); }

QString applyTo(const QString &deal) { return Words::tr("Apply to %1").arg(deal); }

QString applyChangesPrice(const QString &from, const QString &to)
{
    return Words::tr("Apply changes the price from %1 to %2.").arg(from, to);
}

QString thatIsThePriceNow() { return Words::tr("That is the deal's price now."); }

QString forTarget(const QString &target) { return Words::tr("For %1:").arg(target); }

QString perTenantPerMonth(const QString &amount) { return Words::tr("%1 per tenant per month").arg(amount); }

QString firstMonthWithBudgetLeft(const QString &billed, const QString &margin, const QString &percent,
                                 const QString &left)
{
    return Words::tr("billed %1, margin %2 (%3) in the first month; %4 of the budget is left")
        .arg(billed, margin, percent, left);
}

QString firstMonth(const QString &billed, const QString &margin, const QString &percent)
{
    return Words::tr("billed %1, margin %2 (%3) in the first month").arg(billed, margin, percent);
}

QString changePrice(const QString &deal) { return Words::tr("Change price of %1").arg(deal); }

} // namespace dealdesk::wording
