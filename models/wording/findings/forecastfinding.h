// What a forecast says of itself, as titles of its charts and notes beside its figures.
#pragma once

#include "pricing/evaluation.h"
#include "pricing/unknown.h"
#include "wording/figuretext.h"

#include <span>

namespace dealdesk::wording {

// Of a portfolio of what is known: Evaluation::known.
/// "ARR grows from $28,500 in Jan 2027 to $1,368,000 in Jul 2028"
QString arrFinding(const pricing::Portfolio &portfolio, const FigureText &figures);
/// "Margin is $58,788 of $316,800 billed over 36 months"
QString marginFinding(const pricing::Portfolio &portfolio, const FigureText &figures);
/// "Payouts bring $310,204 by Dec 2029; $18,415 more is paid after it"
QString cashFinding(const pricing::Portfolio &portfolio, const FigureText &figures);
/// "The largest payout is $61,222 in Apr 2027"
QString payoutFinding(const pricing::Portfolio &portfolio, const FigureText &figures);
/// "without 2 deals in Jul 2028 – Dec 2029": where a figure is without them. Empty for none.
QString withoutDeals(std::span<const pricing::UnknownDeal> deals, const pricing::ScenarioSettings &settings,
                     const Language &language);
/// "ARR holds at $105,600 to Dec 2029 — without 2 deals"; `without` may be empty.
QString withNote(const QString &finding, const QString &without);
/// "Dec 2029 · peak $1.4M in Jul 2028"
QString lastMonthNote(const pricing::Portfolio &portfolio, const FigureText &figures);

} // namespace dealdesk::wording
