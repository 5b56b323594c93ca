// What-if questions and their answers in words: targets, what is not reachable, inputs and their steps, chances.
#pragma once

#include "pricing/distribution.h"
#include "pricing/sensitivity.h"
#include "pricing/solve.h"
#include "wording/figuretext.h"

namespace dealdesk::wording {

QString targetText(const pricing::PriceTarget &target, const FigureText &figures); ///< "a margin of 20 % or more"
/// Why there is no price, as a sentence; empty where there is one.
QString notReachable(const pricing::SolvedPrice &solved, const FigureText &figures);
/// "a monthly total of $8,800.00", "$88.00 per tenant per month", "a markup of 25 %"
QString priceText(const pricing::ResalePrice &price, const FigureText &figures);

QString name(pricing::SensitiveInput input);   ///< "Wholesale price"
QString clause(pricing::SensitiveInput input); ///< the same within a sentence: "wholesale price"
/// How far the input is moved: "±5 %", "±5 points", "±3 months".
QString stepText(pricing::SensitiveInput input, const pricing::SensitivitySteps &steps, const Language &language);
/// One way (-1 or +1): "−5 %", "+5 points", "3 months later".
QString stepText(pricing::SensitiveInput input, const pricing::SensitivitySteps &steps, int direction,
                 const Language &language);

/// "63.1 %, likely 62.1 % to 64.1 %"; of an exact one "63.1 %"; where no trial reaches the target "likely less than
/// 0.04 %"; of too few trials only their count, "7 of 10 trials".
QString chanceText(const pricing::Chance &chance, const Language &language);

} // namespace dealdesk::wording
