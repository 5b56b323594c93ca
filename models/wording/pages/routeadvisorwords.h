// What the route advisor says of a customer: his routes beside each other, the terms to propose, his commitments.
#pragma once

#include "guidance/commitment.h"
#include "guidance/routeadvisor.h"
#include "guidance/termproposal.h"
#include "wording/language.h"

#include <QString>
#include <QStringList>

namespace dealdesk::wording {

// The routes
QString routesIntro(); ///< where to enter what decides
QString chooseACustomer();
QString routeCounts(const std::vector<pricing::RouteReason> &reasons); ///< what counts for it, or that nothing does
QString routeDeals(const std::vector<std::size_t> &deals, const pricing::Scenario &scenario);
QString nothingSpeaksAgainst();
QString nothingLacks();
QString lackText(const guidance::RouteLack &lack, pricing::Route route, const pricing::Scenario &scenario);
QString whereToMend(guidance::Lack lack);                ///< "Enter it in Settings": on a button
QString mend(const QString &where, const QString &what); ///< the same for those who do not see beside what it stands
QString copyRoute(const QString &route); ///< what a button does, for those who do not see beside what it stands
QString routeCopied(const QString &route);
QString numbered(const QString &text, const QString &number); ///< with the number of its source behind it
QString sourceLine(const QString &number, const QString &source);

// A deal whose route is another than the recommended one
QString otherRouteSaid(pricing::Route route, const std::vector<guidance::RoutePoint> &against);

// The term to propose
QString termProposed(const guidance::TermProposal &proposal, const Language &language);
QString termLonger(const guidance::TermProposal::Longer &longer);
QString termDeal(const pricing::Scenario &scenario, std::size_t deal,
                 const Language &language); ///< "Rollout: 3 years now"
QString termAnswer(guidance::TermAnswer answer);
QString noteTermAnswer(guidance::TermAnswer answer, const QString &deal); ///< an edit's name
QString noDealsForTerms();

// Commitments
QString name(guidance::Commitment commitment); ///< "AWS EDP"
QString commitmentSaid(const guidance::CommitmentNote &note, const pricing::Scenario &scenario,
                       const Language &language);
/// What has to be thought of beside the note: prices that are not known, invoices in advance.
QStringList commitmentRemarks(const guidance::CommitmentNote &note, const Language &language);
QString whatCounts(guidance::Commitment commitment);
QString askInWriting(guidance::Commitment commitment);

// The partner's support
QString supportTick();
QString supportHelp();
QString changeSupport();

} // namespace dealdesk::wording
