#include "scenariofile.h"

#include "decimaltext.h"
#include "jsontext.h"
#include "scenarioparts.h"

namespace dealdesk::exchange {

using namespace pricing;

namespace {

void member(JsonText &json, std::string_view name, Percent percent) { json.member(name, decimalText(percent)); }

void writeSettings(JsonText &json, const ScenarioSettings &settings)
{
    json.member("name", settings.name);
    json.member("currency", settings.currency);
    json.member("start", monthText(settings.start));
    json.member("horizonMonths", settings.horizonMonths);
    json.member("bandPolicy", idOf(bandPolicyChoices, settings.bandPolicy));
    json.member("payoutDays", settings.payoutDays);
    json.key("marginFloor");
    if (settings.marginFloor)
        json.value(decimalText(*settings.marginFloor));
    else
        json.null();
    json.member("dealSizeFloor", settings.dealSizeFloor);
    json.key("partner");
    json.beginObject(JsonText::OneLine);
    json.member("name", settings.partner.name);
    json.member("cppoEnrolled", settings.partner.cppoEnrolled);
    json.member("cspEnrolled", settings.partner.cspEnrolled);
    json.endObject();
}

void write(JsonText &json, const ResaleAuthorization &authorization)
{
    json.beginObject();
    json.member("listing", idOf(listingChoices, authorization.listing));
    json.member("name", authorization.name);
    json.member("existingTenants", authorization.existingTenants);
    json.key("commitmentDiscounts");
    json.beginObject(JsonText::OneLine);
    for (const auto term : allTerms)
        member(json, std::to_string(monthsOf(term)), authorization.discount(term));
    json.endObject();
    json.key("bands");
    json.beginArray();
    for (const VolumeBand &band : authorization.bands) {
        json.beginObject(JsonText::OneLine);
        json.member("name", band.name);
        json.member("from", band.from);
        json.member("price", band.price);
        if (band.negotiated)
            json.member("negotiated", true);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void write(JsonText &json, const Customer &customer)
{
    json.beginObject();
    json.member("id", customer.id.text);
    json.member("name", customer.name);
    json.member("cloud", idOf(cloudChoices, customer.cloud));
    json.member("edpRemaining", customer.edpRemaining);
    json.member("maccRemaining", customer.maccRemaining);
    json.member("invoicePreference", idOf(invoiceChoices, customer.invoicePreference));
    json.member("multiCloudSingleContract", customer.multiCloudSingleContract);
    json.member("termsOutsideMarketplace", customer.termsOutsideMarketplace);
    json.key("purchasingVehicle");
    if (const auto id = idOf(vehicleChoices, customer.purchasingVehicle); !id.empty())
        json.value(id);
    else
        json.null();
    json.endObject();
}

void writePrice(JsonText &json, const ResalePrice &price)
{
    json.beginObject(JsonText::OneLine);
    if (const auto *unit = std::get_if<UnitPrice>(&price)) {
        json.member("rule", "unit");
        json.member("value", unit->perTenant);
    } else if (const auto *markup = std::get_if<Markup>(&price)) {
        json.member("rule", "markup");
        member(json, "value", markup->onWholesale);
    } else if (const auto *margin = std::get_if<TargetMargin>(&price)) {
        json.member("rule", "margin");
        member(json, "value", margin->ofResale);
    } else {
        json.member("rule", "monthlyTotal");
        json.member("value", std::get<MonthlyTotal>(price).perMonth);
    }
    json.endObject();
}

void writeBilling(JsonText &json, const Billing &billing)
{
    const bool custom = billing.schedule == BillingSchedule::Custom;
    json.beginObject(custom ? JsonText::Lines : JsonText::OneLine);
    json.member("schedule", idOf(scheduleChoices, billing.schedule));
    if (custom) {
        json.key("instalments");
        json.beginArray();
        for (const Instalment &instalment : billing.instalments) {
            json.beginObject(JsonText::OneLine);
            json.member("month", instalment.month);
            json.member("amount", instalment.amount);
            json.endObject();
        }
        json.endArray();
    }
    json.endObject();
}

void write(JsonText &json, const Deal &deal)
{
    json.beginObject();
    json.member("id", deal.id.text);
    json.member("name", deal.name);
    json.member("customer", deal.customer.text);
    json.member("listing", idOf(listingChoices, deal.listing));
    json.member("route", idOf(routeChoices, deal.route));
    json.member("included", deal.included);
    json.member("startMonth", deal.startMonth);
    json.member("termMonths", monthsOf(deal.term));
    json.member("atEnd", idOf(atEndChoices, deal.atEnd));
    json.key("tenants");
    json.beginArray();
    for (const TenantStep &step : deal.tenants) {
        json.beginObject(JsonText::OneLine);
        json.member("month", step.month);
        json.member("count", step.count);
        json.endObject();
    }
    json.endArray();
    json.key("price");
    writePrice(json, deal.price);
    json.member("negotiatedPrice", deal.negotiatedPrice);
    json.key("billing");
    writeBilling(json, deal.billing);
    member(json, "marketplaceFee", deal.marketplaceFee);
    json.key("whiteLabel");
    json.beginObject(JsonText::OneLine);
    json.member("tier", idOf(tierChoices, deal.whiteLabel.tier));
    json.member("monthlyFee", deal.whiteLabel.monthlyFee);
    json.endObject();
    member(json, "probability", deal.probability);
    json.endObject();
}

template<typename Row>
void writeList(JsonText &json, std::string_view name, const std::vector<Row> &rows)
{
    json.key(name);
    json.beginArray();
    for (const Row &row : rows)
        write(json, row);
    json.endArray();
}

} // namespace

std::string writeScenario(const Scenario &scenario)
{
    JsonText json;
    json.beginObject();
    json.member("format", "dealdesk-scenario");
    json.member("version", 1);
    writeSettings(json, scenario.settings);
    writeList(json, "authorizations", scenario.authorizations);
    writeList(json, "customers", scenario.customers);
    writeList(json, "deals", scenario.deals);
    json.endObject();
    return json.take();
}

} // namespace dealdesk::exchange
