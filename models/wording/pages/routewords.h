// Routes in words: why one is recommended, what it is called on paper, and what the customer does next.
#pragma once

#include "pricing/route.h"

#include <QString>
#include <QStringList>

namespace dealdesk::wording {

QString sentence(pricing::RouteReason reason); ///< "The customer is AWS-first or AWS-only."
QString shortly(pricing::RouteReason reason);  ///< "EDP left": for a line of several, in the deal's form
QString longName(pricing::Route route);        ///< "AWS Marketplace private offer (CPPO)"
QString name(pricing::RecommendedRoute route); ///< "AWS CPPO", "Undecided"

/// What happens after the customer has the quote, on each route: numbered steps in the customer's words, for the quote.
/// `commitmentLeft`: of the route's own kind (EDP on AWS, MACC on Azure).
QStringList customerNextSteps(pricing::Route route, bool commitmentLeft);

} // namespace dealdesk::wording
