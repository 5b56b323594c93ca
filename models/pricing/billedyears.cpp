#include "billedyears.h"

#include "monthsums.h"

#include <algorithm>

namespace dealdesk::pricing {

std::vector<BilledYear> billedYears(const Scenario &scenario, const Evaluation &evaluation,
                                    std::span<const std::size_t> deals, const std::optional<Date> &after,
                                    const std::optional<Date> &until)
{
    const ScenarioSettings &settings = scenario.settings;
    const int first = settings.start.year();
    const auto years = static_cast<std::size_t>(settings.start.plus(settings.horizonMonths - 1).year() - first + 1);
    const YearMonth from = after ? monthOf(plusDays(*after, 1)) : settings.start;
    const YearMonth last = until ? monthOf(*until) : settings.start.plus(settings.horizonMonths - 1);
    std::vector<PartialSum> sums(years);
    for (const std::size_t deal : deals)
        for (const Stretch &stretch : evaluation.allStretches(deal)) {
            const YearMonth begin = settings.start.plus(scenario.deals[deal].startMonth + stretch.firstMonth);
            const YearMonth end =
                std::min({begin.plus(stretch.months), settings.start.plus(settings.horizonMonths), last.plus(1)});
            const auto &billed = stretch.figures.billed;
            for (YearMonth month = std::max(begin, from); month < end; month = month.plus(1))
                sums[static_cast<std::size_t>(month.year() - first)] +=
                    PartialSum{billed ? billed->minor : 0, 1, billed ? 0 : 1};
        }
    std::vector<BilledYear> all;
    all.reserve(years);
    for (std::size_t at = 0; at < years; ++at) {
        const int year = first + static_cast<int>(at);
        if (year >= from.year() && year <= last.year())
            all.push_back({year, sums[at].isWhole() ? narrowed(sums[at].value) : std::nullopt});
    }
    return all;
}

} // namespace dealdesk::pricing
