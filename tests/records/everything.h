// A scenario with something in each field, and what a field of a record is called.
#pragma once

#include "anothervalue.h"

#include "support/openscenario.h"
#include "wording/records/fieldwords.h"

namespace dealdesk::test {

/// Something in each field, and two offers of a deal; a deal with a custom schedule and one without, a book and a
/// customer that no deal has.
inline pricing::Scenario everything()
{
    using namespace pricing;
    Deal annual = dealOf("d1", {{0, 100}, {6, 120}});
    annual.term = CommitmentTerm::TwoYears;
    annual.billing.schedule = BillingSchedule::Annual;
    annual.negotiatedPrice = Money{70'14};
    annual.whiteLabel = {WhiteLabelTier::Full, Money{200'00}};
    annual.marketplaceFee = Percent{3'00};
    annual.paperwork.edit().offers.resize(2);
    annual.paperwork.edit().offers[0].id = "offer-1";
    annual.paperwork.edit().offers[1].id = "offer-2";
    Deal custom = dealOf("d2", {{0, 50}});
    custom.customer = {"c2"};
    custom.billing = {BillingSchedule::Custom, {{0, Money{114'000'00}}}};
    Scenario scenario = scenarioOf({annual, custom});
    scenario.authorizations.push_back(scenario.authorizations.front());
    scenario.authorizations.back().listing = Listing::Sat;
    scenario.authorizations.front().azurePrice = {AzurePriceKind::Discount, Percent{20'00}};
    scenario.customers.push_back({.id = {"c2"}, .name = "Other Corp"});
    scenario.customers.push_back({.id = {"c3"}, .name = "Third Corp"});
    return scenario;
}

inline QString nameOf(const Changed &changed)
{
    return QStringLiteral("%1 of %2")
        .arg(wording::wordsOf(changed.field).inSentence, wording::wordsOf(changed.field.record()).inSentence);
}

} // namespace dealdesk::test
