// What the growth view says around its chart.
#pragma once

#include "pricing/growth.h"
#include "wording/language.h"

#include <vector>

namespace dealdesk::wording {

/// "25 to 1,200 tenants by month 18; bands: Band 1 to Band 4"; "25 tenants, up to 600 from month 6 and 25 from month
/// 12; bands: Band 1 through Band 3 and back"; of two authorizations "bands: Band 2 (ASM-2027) to Band 1 (ASM-2028)".
/// The steps are the deal's, of the scenario.
QString growthFinding(const pricing::Scenario &scenario, const pricing::Deal &deal,
                      const std::vector<pricing::GrowthStep> &steps, const Language &language);

/// What the bands count besides, and when a PoC before the deal would be: none that would have begun before `today`.
QString growthNotes(const pricing::Deal &deal, pricing::YearMonth start, const std::vector<std::int64_t> &beside,
                    QDate today, const Language &language);

/// A PoC of so many days (0: none) would have begun before today; no date: it is not asked.
bool pocComesTooLate(int days, pricing::YearMonth dealStart, QDate today);
/// "4–17 Jan 2027": the latest days of a PoC before the deal's start.
QString pocDays(int days, pricing::YearMonth dealStart, const Language &language);
QString decisionDay(pricing::YearMonth dealStart, const Language &language); ///< "31 Jan 2027"

/// "Month 6, Jul 2027.", "Month 18, Jul 2028: no wholesale price, no negotiated price."
QString stepWords(const pricing::GrowthStep &step, pricing::YearMonth dealStart, const Language &language);

} // namespace dealdesk::wording
