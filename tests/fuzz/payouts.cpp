#include "targets.h"

#include "exchange/payoutreport.h"
#include "pricing/evaluate.h"

#include <algorithm>

namespace dealdesk::fuzz {

void payouts(std::string_view bytes)
{
    using namespace exchange;
    const auto report = readPayoutReport(bytes);
    if (!report) {
        const ReportFault &fault = report.error();
        require(fault.isNoReport || !fault.openDays.empty() ||
                    (!fault.problems.empty() && fault.problems.size() <= mostProblems),
                "a report that is refused says why");
        for (const Problem &problem : fault.problems)
            require(!messageOf(problem).empty() &&
                        std::ranges::none_of(messageOf(problem), [](unsigned char c) { return c < ' '; }),
                    "a problem is one printable line");
        return;
    }
    pricing::Scenario scenario;
    scenario.settings.start = pricing::YearMonth::of(2027, 1);
    scenario.authorizations.resize(1);
    scenario.authorizations[0].bands = {{"All", 1, pricing::Money{8'000}}};
    scenario.customers.resize(1);
    scenario.customers[0].name = "Contoso";
    scenario.deals.resize(2);
    scenario.deals[0].paperwork.edit().offers = {{.id = "offer-abc123"}};
    for (const auto route : {pricing::Route::Cppo, pricing::Route::Mpo}) {
        scenario.deals[0].route = scenario.deals[1].route = route;
        const auto result = pricing::reconcilePayouts(scenario, pricing::evaluate(scenario), route,
                                                      paymentsOf(*report, scenario), dayOf(*report, scenario));
        require(result.matches.size() == report->lines.size(), "each line is told");
        std::size_t matched = 0;
        for (const auto &instalment : result.instalments)
            matched += instalment.payments.size();
        require(matched == static_cast<std::size_t>(std::ranges::count(result.matches, pricing::PaymentKind::Matched,
                                                                       &pricing::PaymentMatch::kind)),
                "each matched line is of one instalment");
    }
}

} // namespace dealdesk::fuzz
