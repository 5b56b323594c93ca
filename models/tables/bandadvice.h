// More tenants that cost less in all, and what that does to the whole portfolio, in words.
#pragma once

#include "pricing/evaluation.h"
#include "wording/language.h"

#include <QString>

namespace dealdesk::tables {

struct BandAdvice {
    QString title; ///< "More tenants for less"; empty: there is no advice
    /// "5 more tenants cost $342.75 a month less in all: 100 cost $7,167.00 wholesale, at $71.67 each in Band 2. All
    /// deals' margin over the horizon is then …"
    QString text;
    bool good = true; ///< no deal loses its price by it, and all together do not lose margin
};

/// There is none where no larger count costs the deal less, a price is unknown, or a figure would be too large. Prices
/// every deal once: for where it is shown, not for every key. `evaluation` is the scenario's own.
BandAdvice bandAdvice(const pricing::Scenario &scenario, const pricing::Evaluation &evaluation, std::size_t deal,
                      const wording::Language &language);

} // namespace dealdesk::tables
