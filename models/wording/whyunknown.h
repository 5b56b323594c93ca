// A sum with an unknown part is unknown (pricing rules, section 2.7): which deals are that part, and what they lack.
#pragma once

#include "language.h"
#include "pricing/unknown.h"

#include <QString>

#include <span>

namespace dealdesk::wording {

/// "no wholesale price for Rollout and 2 more deals", of these deals; where a price is not what is missing, what is:
/// "platform fee missing for Rollout". Empty for none.
QString missingFor(const pricing::Scenario &scenario, std::span<const std::size_t> deals, pricing::FlagSet reasons,
                   const Language &language);
QString missingFor(const pricing::Scenario &scenario, std::span<const pricing::UnknownDeal> deals,
                   const Language &language);
/// "without 2 deals": what stands beside a sum of the others.
QString without(std::size_t deals, const Language &language);
/// "* $1,200.00": a sum that is without a deal, where the words do not fit beside it.
QString marked(const QString &amount);
/// "No list price. Enter this band's wholesale price from your resale authorization.": what each reason is, and what to
/// do. Empty where there is none.
QString whyUnknown(pricing::FlagSet reasons);

} // namespace dealdesk::wording
