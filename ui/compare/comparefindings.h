// What the compare page's chart finds, in a sentence.
#pragma once

#include "tables/scenariocomparison.h"

namespace dealdesk::ui {

/// Which scenario brings more of it than the base, and by how much: "“Growth” brings $58,788 more margin than “Base”".
QString comparisonFinding(const tables::ScenarioComparison &comparison, pricing::ComparedFigure figure,
                          const wording::Language &language);

/// That the scenarios' months are not the same, and what to do; empty: they are.
QString differentMonths(const tables::ScenarioComparison &comparison, const wording::Language &language);

/// Why figures of the scenarios are not known, one sentence each; empty: they all are.
QString unknownFigures(const tables::ScenarioComparison &comparison);

} // namespace dealdesk::ui
