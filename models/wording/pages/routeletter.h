// What to write to the customer on a route: plain text for a mail. It is built from a type that has no place for
// wholesale, margin, a deal's name, or what the partner has of a route.
#pragma once

#include "guidance/commitment.h"
#include "guidance/routeadvisor.h"
#include "guidance/termproposal.h"
#include "wording/language.h"

#include <QString>

namespace dealdesk::wording {

struct RouteLetter {
    struct Term {
        pricing::Listing listing;
        guidance::TermProposal proposal;
    };
    pricing::Route route = pricing::Route::Cppo;
    bool isRecommended = false;
    bool lacksAccount = false;                                        ///< the customer's, for this route
    bool isBackstop = false;                                          ///< the partner supports
    std::vector<const guidance::RouteRow *> speaksFor, toKnow, stays; ///< of the customer's own side
    std::vector<Term> terms;                                          ///< of his open deals by this route
    std::string currency;                                             ///< of the amounts below, ISO 4217
    std::optional<pricing::Money> commitmentLeft;                     ///< as he told it; nothing: he did not
    std::optional<pricing::Date> commitmentAsOf;
    std::vector<guidance::CommitmentYear> years; ///< what he is billed; empty where it is not compared
    bool asksForCommitment = false;
};

/// `customer`: index into the scenario's. `note`: of the route's commitment; a direct contract has none.
RouteLetter routeLetter(const pricing::Scenario &scenario, std::size_t customer,
                        const guidance::RouteComparison &compared, pricing::Route route,
                        const std::optional<guidance::CommitmentNote> &note, bool isBackstop);
QString letterText(const RouteLetter &letter, const Language &language);

} // namespace dealdesk::wording
