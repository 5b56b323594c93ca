#include "customerusage.h"

#include "wording/explanation.h"
#include "wording/figuretext.h"

#include <algorithm>

namespace dealdesk::quotes {

CustomerUsage customerUsage(const wording::UsageStatement &statement, pricing::YearMonth month,
                            const std::vector<exchange::ProjectsThere> &projects, const wording::Language &language,
                            const QDate &made, Letterhead letterhead, Paper paper)
{
    CustomerUsage usage(language);
    usage.made = made;
    usage.paper = paper;
    usage.partner = wording::text(statement.partner);
    usage.customer = wording::text(statement.customer);
    usage.product = letterhead.product.isEmpty() ? wording::name(statement.listing) : letterhead.product;
    usage.letterhead = std::move(letterhead);
    for (const wording::UsageStatement::Month &each : statement.months)
        usage.months.append({each.month, each.committed, each.used});
    const auto asked = std::ranges::find(usage.months, month, &CustomerUsage::Month::month);
    usage.of = asked == usage.months.end() ? usage.months.back() : *asked;
    for (const exchange::ProjectsThere &there : projects) {
        QStringList names;
        for (const std::string &project : there.projects)
            names.append(wording::text(project));
        usage.deployments.append({wording::text(there.deployment), names});
    }
    return usage;
}

} // namespace dealdesk::quotes
