// What became one and what stayed apart when an earlier version's workspace was brought to facts: the lines of the page
// that its first start shows, and the remark about values that an earlier version took.
#pragma once

#include "records/namedfault.h"
#include "wording/language.h"

namespace dealdesk::wording {

QString factsStandOnce();
/// How many of all scenarios together became how many.
struct MergedCounts {
    std::size_t customersBefore = 0;
    std::size_t customers = 0;
    std::size_t authorizationsBefore = 0;
    std::size_t authorizations = 0;
    friend bool operator==(const MergedCounts &, const MergedCounts &) = default;
};
QString mergedTo(const MergedCounts &counts, const Language &language);
QString otherFirmKept(const std::string &scenario);
QString otherAuthorizationKept(const std::string &scenario, pricing::Listing listing);
QString otherRouteFactsKept(const std::string &scenario, const std::string &customer);
QString roundedToCurrency(const records::LostAmounts &amounts, const Language &language);

/// "JPY: the deal “Rollout” of scenario “Base” (price: …)"
QString fineAmounts(const std::vector<records::LostAmounts> &ofScenarios, const Language &language);
QString keptFromEarlier(const records::NamedFaults &values, const Language &language);

} // namespace dealdesk::wording
