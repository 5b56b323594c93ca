// What a forecast says, as sentences: titles of its charts and notes below its headline figures.
#pragma once

#include "pricing/unknown.h"
#include "tables/groupedforecast.h"
#include "wording/figuretext.h"

namespace dealdesk::ui {

/// "ASM grows from Band 2 to Band 3, with 515 tenants in Dec 2029"
QString bandFinding(const pricing::Scenario &scenario, const pricing::Portfolio &portfolio, pricing::Listing listing,
                    const wording::FigureText &figures);
struct SplitWords {
    /// "Contoso has the most margin of 6 customers: $120,004 of $336,149 — without 2 deals: no wholesale price for
    /// Rollout and 1 more deal"
    QString finding;
    QString todo; ///< why a deal's is not known, and what to do; empty where every one is
};
SplitWords splitWords(const tables::GroupedForecast &groups, const pricing::Scenario &scenario,
                      const pricing::Evaluation &evaluation, const wording::FigureText &figures);
/// "Net margin by customer"
QString splitName(const tables::GroupedForecast &groups);

} // namespace dealdesk::ui
