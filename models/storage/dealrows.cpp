#include "dealrows.h"

#include "steps.h"

#include <limits>

namespace dealdesk::storage {

using namespace Qt::StringLiterals;
using namespace pricing;

namespace {

constexpr int mostCount = std::numeric_limits<int>::max();

enum PriceRule { Unit, OnWholesale, OfResale, PerMonth }; // in the file: never renumber

std::int64_t valueOf(const ResalePrice &price)
{
    struct Value {
        std::int64_t operator()(const UnitPrice &rule) const { return rule.perTenant.minor; }
        std::int64_t operator()(const Markup &rule) const { return rule.onWholesale.basisPoints; }
        std::int64_t operator()(const TargetMargin &rule) const { return rule.ofResale.basisPoints; }
        std::int64_t operator()(const MonthlyTotal &rule) const { return rule.perMonth.minor; }
    };
    return std::visit(Value{}, price);
}

PriceRule ruleOf(const ResalePrice &price)
{
    struct Rule {
        PriceRule operator()(const UnitPrice &) const { return Unit; }
        PriceRule operator()(const Markup &) const { return OnWholesale; }
        PriceRule operator()(const TargetMargin &) const { return OfResale; }
        PriceRule operator()(const MonthlyTotal &) const { return PerMonth; }
    };
    return std::visit(Rule{}, price);
}

ResalePrice priceFrom(int rule, std::int64_t value)
{
    switch (rule) {
    case Unit: return UnitPrice{{value}};
    case OnWholesale: return Markup{{value}};
    case OfResale: return TargetMargin{{value}};
    default: return MonthlyTotal{{value}};
    }
}

std::string textOf(const std::vector<TenantStep> &tenants)
{
    std::string text;
    for (const TenantStep &step : tenants)
        appendStep(text, {step.month, step.count});
    return text;
}

std::string textOf(const std::vector<Instalment> &instalments)
{
    std::string text;
    for (const Instalment &instalment : instalments)
        appendStep(text, {instalment.month, instalment.amount.minor});
    return text;
}

std::vector<TenantStep> tenantsFrom(RowReader &row)
{
    std::vector<TenantStep> tenants;
    const auto steps = stepsFrom(row.text());
    if (!steps)
        row.reject();
    else {
        tenants.reserve(steps->size());
        for (const Step &step : *steps) {
            if (step.value < 0 || step.value > mostCount)
                row.reject();
            tenants.push_back({step.month, static_cast<int>(step.value)});
        }
    }
    return tenants;
}

std::vector<Instalment> instalmentsFrom(RowReader &row)
{
    std::vector<Instalment> instalments;
    const auto steps = stepsFrom(row.text());
    if (!steps)
        row.reject();
    else
        for (const Step &step : *steps)
            instalments.push_back({step.month, {step.value}});
    return instalments;
}

} // namespace

const QString DealRows::selectAll = uR"sql(
    SELECT scenario, key, CAST(id AS BLOB), CAST(name AS BLOB), CAST(customer AS BLOB), listing, route, included,
           start_month, term_months, at_end, CAST(tenants AS BLOB), price_rule, price_value, negotiated_price, billing,
           CAST(instalments AS BLOB), marketplace_fee, white_label, platform_fee, probability, digest
    FROM deals
    ORDER BY scenario, key)sql"_s;

DealRows::DealRows(const Connection &connection, Ledgers &ledgers)
    : rows(connection, ledgers, workspace::RowKind::Deal, uR"sql(
    INSERT OR REPLACE INTO deals (scenario, key, id, name, customer, listing, route, included, start_month, term_months,
           at_end, tenants, price_rule, price_value, negotiated_price, billing, instalments, marketplace_fee,
           white_label, platform_fee, probability, digest)
    VALUES (?, ?, CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), ?, ?, ?, ?, ?,
           ?, CAST(? AS TEXT), ?, ?, ?, ?, CAST(? AS TEXT), ?,
           ?, ?, ?, ?))sql"_s,
           u"SELECT digest FROM deals WHERE scenario = ? AND key = ?"_s,
           u"DELETE FROM deals WHERE scenario = ? AND key = ?"_s)
{}

void DealRows::save(workspace::ScenarioKey scenario, workspace::RowKey key, const Deal &deal)
{
    RowWriter row = rows.row();
    row.number(scenario.value).number(key.value);
    row.text(deal.id.text).text(deal.name).text(deal.customer.text);
    row.number(static_cast<int>(deal.listing)).number(static_cast<int>(deal.route)).number(deal.included);
    row.number(deal.startMonth).number(monthsOf(deal.term)).number(static_cast<int>(deal.atEnd));
    row.text(textOf(deal.tenants));
    row.number(ruleOf(deal.price)).number(valueOf(deal.price)).number(deal.negotiatedPrice);
    row.number(static_cast<int>(deal.billing.schedule)).text(textOf(deal.billing.instalments));
    row.number(deal.marketplaceFee).number(static_cast<int>(deal.whiteLabel.tier)).number(deal.whiteLabel.monthlyFee);
    row.number(deal.probability);
    rows.save(row, scenario, scenario.value, key.value);
}

void DealRows::remove(workspace::ScenarioKey scenario, workspace::RowKey key)
{
    rows.remove(scenario, scenario.value, key.value);
}

Deal DealRows::read(RowReader &row)
{
    Deal deal;
    deal.id.text = row.text();
    deal.name = row.text();
    deal.customer.text = row.text();
    deal.listing = row.choice<Listing>();
    deal.route = row.choice<Route>();
    deal.included = row.flag();
    deal.startMonth = row.number(0, mostCount);
    deal.term = row.choice<CommitmentTerm>();
    deal.atEnd = row.choice<AtEnd>();
    deal.tenants = tenantsFrom(row);
    const int rule = row.number(Unit, PerMonth);
    deal.price = priceFrom(rule, row.number());
    deal.negotiatedPrice = row.money();
    deal.billing.schedule = row.choice<BillingSchedule>();
    deal.billing.instalments = instalmentsFrom(row);
    deal.marketplaceFee = Percent{row.number()};
    deal.whiteLabel.tier = row.choice<WhiteLabelTier>();
    deal.whiteLabel.monthlyFee = row.money();
    deal.probability = Percent{row.number()};
    return deal;
}

} // namespace dealdesk::storage
