#include "sharedscenario.h"

#include "pricing/evaluate.h"
#include "pricing/sharing.h"
#include "pricing/termprices.h"
#include "records/values.h"

namespace dealdesk::exchange {

using namespace pricing;

namespace {

ScenarioSettings shared(const ScenarioSettings &of)
{
    ScenarioSettings settings;
    settings.name = of.name;
    settings.currency = of.currency;
    settings.start = of.start;
    settings.horizonMonths = of.horizonMonths;
    settings.bandPolicy = of.bandPolicy;
    settings.payoutDays = of.payoutDays;
    settings.partner = of.partner;
    return settings;
}

/// Its days stay, so that those of a listing do not overlap. The band's name is read wherever its price would be.
ResaleAuthorization shared(const ResaleAuthorization &of)
{
    ResaleAuthorization authorization;
    authorization.listing = of.listing;
    authorization.name = of.name;
    authorization.existingTenants = of.existingTenants;
    authorization.commitmentDiscounts = {};
    authorization.bands = {{"Shared without wholesale", 1, std::nullopt, false, Provenance::Mine}};
    authorization.from = of.from;
    authorization.until = of.until;
    return authorization;
}

/// Who he is and where he buys: all but the notes, and how much he has promised to a cloud, which he told the partner.
Customer shared(const Customer &of)
{
    Customer customer = of;
    customer.notes.clear();
    customer.edpLeft.reset();
    customer.edpUntil.reset();
    customer.maccLeft.reset();
    customer.maccUntil.reset();
    customer.commitmentAsOf.reset();
    return customer;
}

OfferRecord shared(const OfferRecord &of)
{
    OfferRecord offer;
    offer.id = of.id;
    offer.start = of.start;
    offer.expires = of.expires;
    offer.accepted = of.accepted;
    offer.activated = of.activated;
    offer.created = of.created;
    offer.sent = of.sent;
    offer.name = of.name;
    offer.description = of.description;
    return offer;
}

/// All but what the partner keeps for himself: notes, next steps, co-sell, ticks, white-label quotas and the PoC.
Apart<Paperwork> shared(const Apart<Paperwork> &of)
{
    Apart<Paperwork> paperwork;
    if (*of == Paperwork{})
        return paperwork;
    paperwork.edit().poNumber = of->poNumber;
    paperwork.edit().offerEnd = of->offerEnd;
    paperwork.edit().expectedClose = of->expectedClose;
    paperwork.edit().onboardingBegun = of->onboardingBegun;
    for (const OfferRecord &offer : of->offers)
        paperwork.edit().offers.push_back(shared(offer));
    return paperwork;
}

Deal shared(const Deal &of, const ResalePrice &price)
{
    Deal deal;
    deal.id = of.id;
    deal.name = of.name;
    deal.customer = of.customer;
    deal.listing = of.listing;
    deal.route = of.route;
    deal.included = of.included;
    deal.startMonth = of.startMonth;
    deal.term = of.term;
    deal.atEnd = of.atEnd;
    deal.tenants = of.tenants;
    deal.price = price;
    deal.billing = of.billing;
    deal.whiteLabel.tier = of.whiteLabel.tier;
    deal.probability = of.probability;
    deal.status = of.status;
    deal.paperwork = shared(of.paperwork);
    return deal;
}

/// Of a rule that rests on no wholesale: itself.
std::optional<ResalePrice> priceOf(const Deal &deal, const std::optional<Money> &unit)
{
    if (!isMadeOfWholesale(deal.price))
        return deal.price;
    return unit ? std::optional<ResalePrice>(UnitPrice{*unit}) : std::nullopt;
}

} // namespace

tl::expected<std::string, std::vector<Problem>> writeWithoutWholesale(const Scenario &scenario)
{
    const auto units = unitPrices(scenario, evaluate(scenario));
    std::vector<Problem> problems;
    Scenario others;
    others.settings = shared(scenario.settings);
    for (const ResaleAuthorization &authorization : scenario.authorizations)
        others.authorizations.push_back(shared(authorization));
    for (const Customer &customer : scenario.customers)
        others.customers.push_back(shared(customer));
    for (std::size_t index = 0; index < scenario.deals.size() && problems.size() < mostProblems; ++index) {
        const auto price = priceOf(scenario.deals[index], units[index]);
        if (price && records::isInRange(records::Price{}, *price))
            others.deals.push_back(shared(scenario.deals[index], *price));
        else
            problems.push_back({"/deals/" + std::to_string(index) + "/price",
                                price ? ProblemCode::UnitPriceTooLarge : ProblemCode::NoUnitPrice,
                                {}});
    }
    if (!problems.empty())
        return tl::unexpected(std::move(problems));
    return writeScenario(others, sharedWithoutWholesale);
}

} // namespace dealdesk::exchange
