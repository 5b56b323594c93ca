// What is said of what other authorizations would change, before they are taken.
#pragma once

#include "pricing/dealchanges.h"
#include "pricing/scenario.h"
#include "wording/figuretext.h"

#include <QString>

#include <span>

namespace dealdesk::wording {

struct ChangesOfScenario {
    const pricing::Scenario *scenario;
    const std::vector<pricing::DealChange> *deals; ///< null: its figures are not known as a whole
};

/// "This changes 2 open deals of this scenario over their terms: Rollout: wholesale +$1,200.00, margin −$1,200.00;
/// Pilot: …"; where it changes none, that too.
QString changesOfDeals(const ChangesOfScenario &changes, const Language &language);

/// The same of several, a line each headed by the scenario's name; of those that it does not change nothing. `leftOut`:
/// so many more were not looked at.
QString changesOfScenarios(std::span<const ChangesOfScenario> changed, std::size_t leftOut, const Language &language);

// Questions before it is done
QString removeAuthorizationThough(const QString &authorization, const QString &changes);
QString takeShippedBookThough(const QString &book, const QString &changes);
QString useAuthorizationAgainThough(const QString &changes);
QString takeFilesAuthorizationsThough(const QString &changes);
QString addBandThough(const QString &changes);
QString removeBandThough(const QString &changes);
QString takeBandsThough(const QString &changes);
QString markNegotiatedThough(const QString &changes);

} // namespace dealdesk::wording
