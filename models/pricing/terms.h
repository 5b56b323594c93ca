// A deal, term by term: stretches of equal months, and their sums.
#pragma once

#include "evaluation.h"
#include "relationship.h"
#include "route.h"

#include <span>
#include <vector>

namespace dealdesk::pricing {

/// Sums over the stretches of one term, in 128 bits. Marketplace fees are known where billed is.
struct TermSums {
    Wide billed = 0, wholesale = 0, marketplaceFees = 0, platformFees = 0;
    bool billedKnown = true, wholesaleKnown = true, platformKnown = true;

    explicit TermSums(std::span<const Stretch> term);
    bool marginKnown() const { return billedKnown && wholesaleKnown; }
};

/// Prices one deal after another against one relationship.
class DealPricer
{
public:
    DealPricer(const ScenarioSettings &scenarioSettings, const Relationship &sharedRelationship)
        : settings(scenarioSettings)
        , relationship(sharedRelationship)
    {}

    /// Appends the deal's stretches: the initial term's, then those of the renewal terms that begin within the horizon.
    /// `index` is for messages only, `customerCalls` is the customer's route whatever the deal's size. Throws
    /// AmountOverflow, then with some of the deal's stretches appended.
    DealFigures price(std::size_t index, const Deal &deal, RouteChoice customerCalls,
                      std::vector<Stretch> &stretches) const;

private:
    const ScenarioSettings &settings;
    const Relationship &relationship;
};

} // namespace dealdesk::pricing
