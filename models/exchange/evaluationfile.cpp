#include "evaluationfile.h"

#include "guidance/names.h"
#include "jsontext.h"
#include "pricing/authorizations.h"
#include "pricing/customers.h"
#include "records/decimaltext.h"
#include "spoken.h"

namespace dealdesk::exchange {

using records::dateText;
using records::monthText;
using records::percentText;

using namespace pricing;

namespace {

void percentMember(JsonText &json, std::string_view name, const std::optional<Percent> &percent)
{
    json.key(name);
    if (percent)
        json.value(percentText(*percent));
    else
        json.null();
}

/// null below the first band.
void bandMember(JsonText &json, const ResaleAuthorization *authorization, int band)
{
    json.key("band");
    if (authorization && band >= 0)
        json.value(authorization->bands[static_cast<std::size_t>(band)].name);
    else
        json.null();
}

void writeMonth(JsonText &json, const Scenario &scenario, const MonthFigures &month)
{
    json.beginObject(JsonText::OneLine);
    json.member("tenants", month.tenants);
    bandMember(json, authorizationOf(scenario, month), month.band);
    json.member("wholesaleUnit", month.wholesaleUnit);
    json.member("billed", month.billed);
    json.member("wholesale", month.wholesale);
    json.member("margin", month.margin);
    json.member("marketplaceFee", month.marketplaceFee);
    json.member("platformFee", month.platformFee);
    json.member("netMargin", month.netMargin);
    json.endObject();
}

void writeRoute(JsonText &json, const ScenarioSettings &settings, const Customer &customer,
                const std::optional<Money> &tcv)
{
    const RouteAdvice advice = adviseRoute(settings, customer, tcv);
    json.member("recommendedRoute", guidance::id(advice.route));
    json.key("routeReasons");
    json.beginArray();
    for (const RouteReason reason : advice.reasons)
        json.value(sentence(reason));
    json.endArray();
}

/// A custom schedule without an instalment within the term pays nobody knows what.
void writePayouts(JsonText &json, const Deal &deal, const std::vector<Payout> &all)
{
    if (deal.billing.schedule == BillingSchedule::Custom && deal.billing.instalments.empty())
        return json.member("payouts", std::optional<Money>());
    json.key("payouts");
    json.beginArray();
    for (const Payout &payout : all) {
        json.beginObject(JsonText::OneLine);
        json.member("invoiceDate", dateText(payout.invoiceDate));
        json.member("payoutDate", dateText(payout.payoutDate));
        json.member("billed", payout.billed);
        json.member("payout", payout.payout);
        json.endObject();
    }
    json.endArray();
}

void writeDeal(JsonText &json, const Scenario &scenario, std::size_t index, const CustomerIndex &customers,
               const Evaluation &evaluation)
{
    const Deal &deal = scenario.deals[index];
    const DealFigures &figures = evaluation.deals[index];
    json.beginObject();
    json.member("id", deal.id.text);
    if (!figures.included) {
        json.member("included", false);
        return json.endObject();
    }
    const MonthFigures &first = evaluation.firstMonth(index);
    json.member("unit", figures.unit);
    json.member("wholesaleUnit", first.wholesaleUnit);
    bandMember(json, authorizationOf(scenario, first), first.band);
    json.member("billed", first.billed);
    json.member("wholesale", first.wholesale);
    json.member("margin", first.margin);
    percentMember(json, "marginPercent", figures.marginPercent);
    json.member("arr", figures.arr);
    json.member("exitArr", figures.exitArr);
    json.member("acv", figures.acv);
    json.member("tcv", figures.tcv);
    json.member("totalWholesale", figures.totalWholesale);
    json.member("totalMargin", figures.totalMargin);
    json.member("totalNetMargin", figures.totalNetMargin);
    percentMember(json, "totalMarginPercent", figures.totalMarginPercent);
    json.key("flags");
    json.beginArray(JsonText::OneLine);
    for (const Flag flag : figures.flags.list())
        json.value(guidance::id(flag));
    json.endArray();
    writeRoute(json, scenario.settings, customers.of(deal.customer), figures.tcv);
    json.key("months");
    json.beginArray();
    for (const Stretch &stretch : evaluation.termStretches(index))
        for (int month = 0; month < stretch.months; ++month)
            writeMonth(json, scenario, stretch.figures);
    json.endArray();
    writePayouts(json, deal, payouts(scenario, index, evaluation));
    json.endObject();
}

void writePortfolio(JsonText &json, const Scenario &scenario, const Portfolio &portfolio)
{
    const auto listings = authorizedListings(scenario);
    json.beginObject();
    json.member("weightedArr", portfolio.weightedArr);
    json.member("totalBilled", portfolio.totalBilled);
    json.member("totalWholesale", portfolio.totalWholesale);
    json.member("totalMargin", portfolio.totalMargin);
    json.member("totalNetMargin", portfolio.totalNetMargin);
    json.key("months");
    json.beginArray();
    for (const PortfolioMonth &month : portfolio.months) {
        json.beginObject(JsonText::OneLine);
        json.member("month", monthText(month.month));
        json.member("tenants", month.tenants);
        json.key("listings");
        json.beginObject();
        for (const Listing listing : listings) {
            const ListingMonth &of = month.listings[static_cast<std::size_t>(listing)];
            json.key(guidance::id(listing));
            json.beginObject();
            json.member("total", of.total);
            bandMember(json, authorizationOf(scenario, of), of.band);
            json.endObject();
        }
        json.endObject();
        json.member("mrr", month.mrr);
        json.member("arr", month.arr);
        json.member("wholesale", month.wholesale);
        json.member("margin", month.margin);
        json.member("netMargin", month.netMargin);
        json.member("payout", month.payout);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

} // namespace

std::string evaluationJson(const Scenario &scenario, const Evaluation &evaluation)
{
    const CustomerIndex customers(scenario.customers);
    JsonText json(scenario.settings.currency);
    json.beginObject();
    json.member("scenario", scenario.settings.name);
    json.member("currency", scenario.settings.currency);
    json.key("deals");
    json.beginArray();
    for (std::size_t index = 0; index < scenario.deals.size(); ++index)
        writeDeal(json, scenario, index, customers, evaluation);
    json.endArray();
    json.key("portfolio");
    writePortfolio(json, scenario, evaluation.portfolio);
    json.endObject();
    return json.take();
}

std::string termsJson(const Scenario &scenario, std::size_t deal)
{
    JsonText json(scenario.settings.currency);
    json.beginObject();
    json.key("terms");
    json.beginObject();
    const Scenario counted = asIfIncluded(scenario, deal);
    for (const CommitmentTerm term : allTerms) {
        const Scenario changed = withTerm(counted, deal, term);
        json.key(std::to_string(monthsOf(term)));
        writeDeal(json, changed, deal, CustomerIndex(changed.customers), evaluate(changed));
    }
    json.endObject();
    json.endObject();
    return json.take();
}

std::string scaleJson(std::string_view currency, const ResaleAuthorization &authorization, CommitmentTerm term,
                      const ResalePrice &price, const std::vector<int> &counts)
{
    JsonText json(currency);
    json.beginObject();
    json.key("rows");
    json.beginArray();
    for (const ScaleRow &row : priceAtScale(authorization, term, price, counts)) {
        json.beginObject(JsonText::OneLine);
        json.member("tenants", row.tenants);
        bandMember(json, &authorization, row.band);
        json.member("wholesaleUnit", row.wholesaleUnit);
        json.member("unit", row.unit);
        json.member("arr", row.arr);
        json.member("margin", row.margin);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.take();
}

std::string simulationJson(std::string_view currency, const Simulation &simulation)
{
    JsonText json(currency);
    json.beginObject();
    json.member("trials", simulation.trials);
    json.member("unpriced", simulation.unpriced);
    const auto write = [&json](std::string_view name, const Distribution &figure) {
        json.key(name);
        json.beginObject(JsonText::OneLine);
        json.member("mean", figure.mean);
        json.member("p10", figure.p10);
        json.member("p50", figure.p50);
        json.member("p90", figure.p90);
        json.endObject();
    };
    write("arr", simulation.arr);
    write("margin", simulation.margin);
    json.endObject();
    return json.take();
}

} // namespace dealdesk::exchange
