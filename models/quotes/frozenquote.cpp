#include "frozenquote.h"

#include "workspace/quoteregister.h"

#include "exchange/canonicaljson.h"
#include "exchange/scenariofile.h"
#include "pricing/authorizations.h"
#include "pricing/currencies.h"
#include "pricing/customers.h"
#include "records/decimaltext.h"
#include "wording/figuretext.h"

#include <nlohmann/json.hpp>

namespace dealdesk::quotes {

using nlohmann::json;
using pricing::Money;
using wording::utf8;

namespace {

/// Amounts of one currency, as scenario files write them.
struct Amounts {
    int digits;
    json operator()(const Money &money) const { return records::decimalText(money, digits); }
    json operator()(const std::optional<Money> &money) const { return money ? (*this)(*money) : json(); }
};

std::string dayOf(const QDate &day) { return utf8(day.toString(Qt::ISODate)); }

json idsOf(const std::vector<pricing::DealId> &deals)
{
    json list = json::array();
    for (const pricing::DealId &deal : deals)
        list.push_back(deal.text);
    return list;
}

json textsOf(const QStringList &texts)
{
    json list = json::array();
    for (const QString &text : texts)
        list.push_back(utf8(text));
    return list;
}

json optionsOf(const CustomerQuote &quote, const Amounts &amount)
{
    json list = json::array();
    for (const CustomerQuote::TermOption &option : quote.options)
        list.push_back({{"months", pricing::monthsOf(option.term)},
                        {"firstTenants", option.firstTenants},
                        {"lastTenants", option.lastTenants},
                        {"unit", amount(option.unit)},
                        {"monthly", amount(option.monthly)},
                        {"total", amount(option.total)}});
    return list;
}

/// SHA-256 in hexadecimal digits; empty without one. A quoted deal is looked at with each key: a logo of 500 KB costs 3
/// ms to digest and next to nothing to find the same as before.
std::string markOf(const QByteArray &logo)
{
    thread_local QByteArray last;
    thread_local std::string mark;
    if (logo.isEmpty())
        return {};
    if (logo != last) {
        last = logo;
        mark = workspace::sha256Of(logo).toHex().toStdString();
    }
    return mark;
}

/// As it is printed; of the logo what tells it from another.
json letterheadOf(const QuoteDetails &details)
{
    const Letterhead &head = details.letterhead;
    return {{"paper", std::string(guidance::wordOf(details.paper))},
            {"logoSha256", markOf(head.logo)},
            {"primary", utf8(head.primary)},
            {"secondary", utf8(head.secondary)},
            {"firm", utf8(head.firm)},
            {"product", utf8(head.product)},
            {"address", utf8(head.address)},
            {"supportUrl", utf8(head.supportUrl)},
            {"contactEmail", utf8(head.contactEmail)},
            {"closing", utf8(head.closing)},
            {"terms", utf8(head.terms)},
            {"signatures", head.signatures}};
}

/// Null where the quote is in the scenario's currency.
json exchangeIn(const QuoteDetails &details)
{
    if (!details.customersCurrency)
        return {};
    const CustomersCurrency &own = *details.customersCurrency;
    return {{"currency", utf8(own.code)},
            {"rateMillionths", own.rate.millionths},
            {"asOf", dayOf(own.asOf)},
            {"source", utf8(own.source)}};
}

/// What stands on the paper.
json documentOf(const CustomerQuote &quote)
{
    const Amounts amount{pricing::minorDigits(utf8(quote.currency))};
    json ramp = json::array(), years = json::array(), invoices = json::array(), references = json::array();
    for (const CustomerQuote::Ramp &step : quote.ramp)
        ramp.push_back({{"from", records::monthText(step.from)},
                        {"tenants", step.tenants},
                        {"monthly", amount(step.monthly)},
                        {"perTenant", amount(step.perTenant)}});
    for (const CustomerQuote::Year &year : quote.years)
        years.push_back({{"year", year.number}, {"billed", amount(year.billed)}});
    for (const CustomerQuote::Invoice &invoice : quote.invoices)
        invoices.push_back({{"date", dayOf(invoice.date)}, {"amount", amount(invoice.amount)}});
    for (const CustomerQuote::Reference &reference : quote.references)
        references.push_back({{"title", utf8(reference.title)}, {"text", utf8(reference.text)}});
    const QuoteDetails &details = quote.details;
    json document{{"language", utf8(details.language.code())},
                  {"validUntil", dayOf(details.validUntil)},
                  {"subject", utf8(details.subject)},
                  {"termOptions", details.termOptions},
                  {"onePrice", details.onePrice},
                  {"partner", utf8(quote.partner)},
                  {"customer", utf8(quote.customer)},
                  {"references", references},
                  {"product", utf8(quote.product)},
                  {"listingCode", utf8(quote.listingCode)},
                  {"route", utf8(quote.route)},
                  {"start", records::monthText(quote.start)},
                  {"months", pricing::monthsOf(quote.term)},
                  {"renews", quote.renews},
                  {"billing", utf8(quote.billing)},
                  {"currency", utf8(quote.currency)},
                  {"exchange", exchangeIn(details)},
                  {"letterhead", letterheadOf(details)},
                  {"unit", amount(quote.unit)},
                  {"monthly", amount(quote.monthly)},
                  {"total", amount(quote.total)},
                  {"ramp", ramp},
                  {"years", years},
                  {"invoices", invoices},
                  {"options", optionsOf(quote, amount)},
                  {"nextSteps", textsOf(quote.nextSteps)},
                  {"illustrative", quote.illustrative}};
    if (!details.insteadOf.empty())
        document["insteadOf"] = idsOf(details.insteadOf);
    return document;
}

json bandOf(const pricing::Scenario &scenario, const pricing::MonthFigures &month)
{
    const pricing::ResaleAuthorization *rules = pricing::authorizationOf(scenario, month);
    return rules && month.band >= 0 ? json(rules->bands[static_cast<std::size_t>(month.band)].name) : json();
}

/// In the scenario's currency: what the deal brings and costs.
json figuresOf(const pricing::Scenario &scenario, std::size_t deal, const pricing::Evaluation &evaluation)
{
    const Amounts amount{pricing::minorDigits(scenario.settings.currency)};
    const pricing::DealFigures &figures = evaluation.deals[deal];
    json months = json::array();
    for (const pricing::Stretch &stretch : evaluation.termStretches(deal)) {
        const pricing::MonthFigures &month = stretch.figures;
        months.push_back({{"from", stretch.firstMonth},
                          {"months", stretch.months},
                          {"tenants", month.tenants},
                          {"band", bandOf(scenario, month)},
                          {"wholesaleUnit", amount(month.wholesaleUnit)},
                          {"billed", amount(month.billed)},
                          {"wholesale", amount(month.wholesale)},
                          {"margin", amount(month.margin)}});
    }
    const auto share = figures.totalMarginPercent;
    return {{"currency", scenario.settings.currency},
            {"unit", amount(figures.unit)},
            {"arr", amount(figures.arr)},
            {"tcv", amount(figures.tcv)},
            {"wholesale", amount(figures.totalWholesale)},
            {"margin", amount(figures.totalMargin)},
            {"netMargin", amount(figures.totalNetMargin)},
            {"marginPercent", share ? json(records::percentText(*share)) : json()},
            {"months", months}};
}

/// Canonical as it is: members are ordered, their names ASCII and no number is broken. It is made at each look at a
/// quoted deal; what is kept is brought to the canonical form by that one's own rule.
QByteArray written(const json &value) { return QByteArray::fromStdString(value.dump()); }

} // namespace

pricing::Scenario offeredPart(const pricing::Scenario &scenario, std::size_t index)
{
    const pricing::Deal &deal = scenario.deals[index];
    pricing::Scenario part;
    part.settings.name = "Quote";
    part.settings.currency = scenario.settings.currency;
    part.settings.start = scenario.settings.start;
    part.settings.bandPolicy = scenario.settings.bandPolicy;
    part.settings.marginFloor = scenario.settings.marginFloor;
    part.settings.partner.name = scenario.settings.partner.name;
    for (const pricing::ResaleAuthorization &each : scenario.authorizations)
        if (each.listing == deal.listing) {
            part.authorizations.push_back(each);
            part.authorizations.back().note.clear();
        }
    if (const pricing::Customer *customer = pricing::customerFor(scenario, deal.customer)) {
        pricing::Customer &named = part.customers.emplace_back();
        named.id = customer->id;
        named.name = customer->name;
        named.cloud = customer->cloud;
    }
    pricing::Deal &offered = part.deals.emplace_back(deal);
    offered.included = true;
    offered.probability = pricing::Percent{pricing::basisPointsInWhole};
    offered.status = pricing::DealStatus::Planned;
    offered.paperwork = {};
    offered.paperwork.edit().poNumber = deal.paperwork->poNumber;
    offered.paperwork.edit().offerEnd = deal.paperwork->offerEnd;
    offered.paperwork.tidy();
    return part;
}

QByteArray contentOf(const CustomerQuote &quote, const pricing::Scenario &scenario, std::size_t deal,
                     const pricing::Evaluation &evaluation)
{
    if (!evaluation.deals[deal].included) {
        const pricing::Scenario counted = pricing::asIfIncluded(scenario, deal);
        return contentOf(quote, counted, deal, pricing::evaluate(counted));
    }
    return written({{"document", documentOf(quote)},
                    {"offered", json::parse(exchange::writeScenario(offeredPart(scenario, deal)))},
                    {"figures", figuresOf(scenario, deal, evaluation)},
                    {"rounding", "half-away-from-zero"}});
}

QByteArray frozen(const QByteArray &content, const IssueOf &issue)
{
    json whole{{"format", "dealdesk-quote"},
               {"version", 1},
               {"number", utf8(issue.number)},
               {"revision", issue.revision},
               {"issued", dayOf(issue.issued)},
               {"reason", utf8(issue.reason)},
               {"illustrativeOnPurpose", issue.illustrative},
               {"content", json::parse(content.toStdString())}};
    if (!issue.approvedBy.isEmpty())
        whole["approval"] = {
            {"by", utf8(issue.approvedBy)}, {"on", dayOf(issue.approvedOn)}, {"why", utf8(issue.approvedWhy)}};
    return QByteArray::fromStdString(exchange::canonicalJson(whole.dump()).value());
}

QByteArray contentIn(const QByteArray &frozen)
{
    const json whole = json::parse(frozen.toStdString(), nullptr, false);
    return whole.is_object() && whole.contains("content") ? written(whole["content"]) : QByteArray();
}

} // namespace dealdesk::quotes
