// A sum with an unknown part is unknown (pricing rules, section 2.7): which deals are that part.
#pragma once

#include "pricing/evaluation.h"

#include <QString>

#include <span>

namespace dealdesk::wording {

/// "no price for Rollout and 2 more deals": the deals, by index, whose margin is not known, in their first term or in a
/// renewal within the horizon. Excluded deals are passed over. Empty where every margin is known.
QString whyUnknown(const pricing::Scenario &scenario, const pricing::Evaluation &evaluation,
                   std::span<const std::size_t> deals);
/// Of the whole scenario.
QString whyUnknown(const pricing::Scenario &scenario, const pricing::Evaluation &evaluation);

/// "no price for Rollout and 2 more deals", of these deals; where a price is not what is missing, what is: "platform
/// fee missing for Rollout".
QString missingFor(const pricing::Scenario &scenario, std::span<const std::size_t> deals, pricing::FlagSet reasons);
/// "No list price. Enter this band's wholesale price from your resale authorization.": what each reason is, and what to
/// do. Empty where there is none.
QString whyUnknown(pricing::FlagSet reasons);

} // namespace dealdesk::wording
