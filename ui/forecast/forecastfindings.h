// What a forecast says, as sentences: titles of its charts and notes below its headline figures.
#pragma once

#include "pricing/unknown.h"
#include "tables/groupedforecast.h"
#include "wording/figuretext.h"

namespace dealdesk::ui {

// Of a portfolio of what is known: Evaluation::known.
/// "ARR grows from $28,500 in Jan 2027 to $1,368,000 in Jul 2028"
QString arrFinding(const pricing::Portfolio &portfolio, const wording::FigureText &figures);
/// "Margin is $58,788 of $316,800 billed over 36 months"
QString marginFinding(const pricing::Portfolio &portfolio, const wording::FigureText &figures);
/// "ASM grows from Band 2 to Band 3, with 515 tenants in Dec 2029"
QString bandFinding(const pricing::Scenario &scenario, const pricing::Portfolio &portfolio, pricing::Listing listing,
                    const wording::FigureText &figures);
/// "Payouts bring $310,204 by Dec 2029; $18,415 more is paid after it"
QString cashFinding(const pricing::Portfolio &portfolio, const wording::FigureText &figures);
/// "The largest payout is $61,222 in Apr 2027"
QString payoutFinding(const pricing::Portfolio &portfolio, const wording::FigureText &figures);
struct SplitWords {
    /// "Contoso has the most margin of 6 customers: $120,004 of $336,149 — without 2 deals: no wholesale price for
    /// Rollout and 1 more deal"
    QString finding;
    QString todo; ///< why a deal's is not known, and what to do; empty where every one is
};
SplitWords splitWords(const tables::GroupedForecast &groups, const pricing::Scenario &scenario,
                      const pricing::Evaluation &evaluation, const wording::FigureText &figures);
/// "without 2 deals in Jul 2028 – Dec 2029": where a figure is without them. Empty for none.
QString withoutDeals(std::span<const pricing::UnknownDeal> deals, const pricing::ScenarioSettings &settings,
                     const wording::FigureText &figures);
/// "ARR holds at $105,600 to Dec 2029 — without 2 deals"; `without` may be empty.
QString withNote(const QString &finding, const QString &without);
/// "Net margin by customer"
QString splitName(const tables::GroupedForecast &groups);
/// "Dec 2029 · peak $1.4M in Jul 2028"
QString lastMonthNote(const pricing::Portfolio &portfolio, const wording::FigureText &figures);

} // namespace dealdesk::ui
