// What the what-if page says of one deal: which price reaches a target, which term and route bring most.
#pragma once

#include <QString>

namespace dealdesk::wording {

// Its terms and routes
QString addADealToAsk();
QString recommendedRoute(const QString &route);
QString offerWithoutLateSteps(const QString &deal, const QString &term, const QString &route, const QString &fee);
QString offer(const QString &deal, const QString &term, const QString &route, const QString &fee);
QString changeTermAndRoute(const QString &deal);

// What each route takes
QString feesOfMarketplacesAssumed(const QString &fee, const QString &route);
QString otherFeesAssumed(const QString &fee, const QString &route);
QString whatDoesEachRouteTake();

// Which price reaches a target
QString whichPriceReachesATarget();
QString addADealFirst();
QString noAnswerUntilTargetIsRight();
QString applyTo(const QString &deal);
QString applyChangesPrice(const QString &from, const QString &to);
QString thatIsThePriceNow();
QString forTarget(const QString &target);
QString perTenantPerMonth(const QString &amount);
QString firstMonthWithBudgetLeft(const QString &billed, const QString &margin, const QString &percent,
                                 const QString &left);
QString firstMonth(const QString &billed, const QString &margin, const QString &percent);
QString changePrice(const QString &deal);

} // namespace dealdesk::wording
