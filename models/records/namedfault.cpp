#include "namedfault.h"

#include <algorithm>

namespace dealdesk::records {

using namespace pricing;

NamedFault named(const Scenario &scenario, const Fault &fault)
{
    NamedFault named{fault, scenario.settings.name, {}, {}};
    const RecordKind record = fault.field.record();
    const bool ofAList = fault.field.isWhole() && record != RecordKind::Band;
    if (record == RecordKind::Settings || ofAList)
        return named;
    if (record == RecordKind::Deal || record == RecordKind::Offer) {
        const Deal &deal = scenario.deals.at(fault.row);
        named.record = deal.name;
        if (record == RecordKind::Offer)
            named.part = deal.paperwork->offers.at(fault.part).id;
    } else if (record == RecordKind::Customer) {
        named.record = scenario.customers.at(fault.row).name;
    } else {
        const NamedFault ofAuthorization = records::named(scenario.authorizations.at(fault.row), fault);
        named.record = ofAuthorization.record;
        named.part = ofAuthorization.part;
    }
    return named;
}

NamedFault named(const ResaleAuthorization &authorization, const Fault &fault)
{
    NamedFault named{fault, std::nullopt, authorization.name, {}};
    if (fault.field.record() == RecordKind::Band && !fault.field.isWhole())
        named.part = authorization.bands.at(fault.part).name;
    return named;
}

NamedFaults named(const Scenario &scenario, const std::vector<Fault> &faults)
{
    constexpr std::size_t mostNamed = 3;
    NamedFaults all;
    const std::size_t count = std::min(faults.size(), mostNamed);
    for (std::size_t at = 0; at < count; ++at)
        all.first.push_back(named(scenario, faults[at]));
    all.others = faults.size() - count;
    return all;
}

} // namespace dealdesk::records
