#include "dealtemplate.h"

#include "scenariofile.h"

namespace dealdesk::exchange {

using namespace pricing;
using records::DealField;

namespace {

/// That a scenario must have around its deal, and nobody reads.
constexpr std::string_view placeholder = "template";

Scenario around(const DealTemplate &kept)
{
    Scenario scenario;
    scenario.settings.name = placeholder;
    scenario.settings.partner.name = placeholder;
    scenario.settings.currency = kept.currency;
    scenario.settings.start = YearMonth::of(2027, 1);
    Customer &customer = scenario.customers.emplace_back();
    customer.id.text = placeholder;
    customer.name = placeholder;
    ResaleAuthorization &authorization = scenario.authorizations.emplace_back();
    authorization.listing = kept.deal.listing;
    authorization.name = placeholder;
    VolumeBand band;
    band.name = placeholder;
    authorization.bands = {band};
    Deal &deal = scenario.deals.emplace_back(kept.deal);
    deal.id.text = placeholder;
    deal.name = placeholder;
    deal.customer = customer.id;
    return scenario;
}

} // namespace

DealTemplate templateOf(const Deal &deal, std::string currency)
{
    DealTemplate kept{std::move(currency), deal};
    Deal &without = kept.deal;
    without.id = {};
    without.name.clear();
    without.customer = {};
    without.startMonth = 0;
    without.included = true;
    without.status = DealStatus::Planned;
    Paperwork left;
    left.notes = deal.paperwork->notes;
    left.nextStep = deal.paperwork->nextStep;
    without.paperwork = {};
    without.paperwork.edit() = std::move(left);
    without.paperwork.tidy();
    return kept;
}

std::string templateText(const DealTemplate &kept) { return writeScenario(around(kept)); }

std::optional<DealTemplate> readTemplate(std::string_view text)
{
    const auto scenario = readScenario(text);
    if (!scenario || scenario->deals.size() != 1)
        return std::nullopt;
    return templateOf(scenario->deals.front(), scenario->settings.currency);
}

std::vector<DealField> dropAmounts(Deal &deal, const ResalePrice &price)
{
    std::vector<DealField> dropped;
    if (std::holds_alternative<UnitPrice>(deal.price) || std::holds_alternative<MonthlyTotal>(deal.price)) {
        deal.price = price;
        dropped.push_back(DealField::PriceValue);
    }
    if (deal.negotiatedPrice) {
        deal.negotiatedPrice.reset();
        dropped.push_back(DealField::NegotiatedPrice);
    }
    if (deal.billing.schedule == BillingSchedule::Custom) {
        deal.billing = {};
        dropped.push_back(DealField::Instalments);
    }
    if (deal.whiteLabel.monthlyFee) {
        deal.whiteLabel.monthlyFee.reset();
        dropped.push_back(DealField::WhiteLabelFee);
    }
    return dropped;
}

} // namespace dealdesk::exchange
