#include "dealterms.h"

#include <algorithm>

namespace dealdesk::exchange {

using namespace pricing;

namespace {

/// A month within the term and after the one before it.
void readMonth(JsonReader &r, const Place &at, Element value, int before, int termMonths, int &month)
{
    if (!r.integer(at, value, 0, termMonths - 1, month))
        return;
    if (before >= 0 && month <= before)
        r.report(at, "must be after the month before it, " + std::to_string(before) + ", found " + found(value));
}

struct StepRow {
    TenantStep &step;
    int before; ///< month of the row before; -1: this is the first
    int termMonths;
};
using StepField = JsonReader::Field<StepRow>;
constexpr std::array<StepField, 2> stepFields{{
    {"month", StepField::Required,
     [](JsonReader &r, const Place &at, Element value, StepRow &row) {
         readMonth(r, at, value, row.before, row.termMonths, row.step.month);
         std::int64_t month = 0;
         if (row.before < 0 && value.get(month) == simdjson::SUCCESS && month > 0 && month < row.termMonths)
             r.report(at, "must be 0 in the first row, found " + found(value));
     }},
    {"count", StepField::Required,
     [](JsonReader &r, const Place &at, Element value, StepRow &row) {
         r.integer(at, value, 1, mostTenants, row.step.count);
     }},
}};

struct InstalmentRow {
    Instalment &instalment;
    int before;
    int termMonths;
};
using InstalmentField = JsonReader::Field<InstalmentRow>;
constexpr std::array<InstalmentField, 2> instalmentFields{{
    {"month", InstalmentField::Required,
     [](JsonReader &r, const Place &at, Element value, InstalmentRow &row) {
         readMonth(r, at, value, row.before, row.termMonths, row.instalment.month);
     }},
    {"amount", InstalmentField::Required,
     [](JsonReader &r, const Place &at, Element value, InstalmentRow &row) {
         r.amount(at, value, row.instalment.amount, false);
     }},
}};

struct BillingTarget {
    Billing &billing;
    int termMonths;
    bool isCustom;
    bool hasInstalments = false;
};
using BillingField = JsonReader::Field<BillingTarget>;
constexpr std::array<BillingField, 2> billingFields{{
    {"schedule", BillingField::Optional,
     [](JsonReader &r, const Place &at, Element value, BillingTarget &target) {
         r.choice(at, value, scheduleChoices, target.billing.schedule);
     }},
    {"instalments", BillingField::Optional,
     [](JsonReader &r, const Place &at, Element value, BillingTarget &target) {
         target.hasInstalments = true;
         if (!target.isCustom)
             return r.report(at, "must be left out where the schedule is not custom");
         int before = -1;
         r.rows(at, value, false, [&](const Place &place, Element each, std::size_t) {
             Instalment &instalment = target.billing.instalments.emplace_back();
             InstalmentRow row{instalment, before, target.termMonths};
             r.object(place, each, "an instalment", instalmentFields, row);
             before = std::max(before, instalment.month);
         });
     }},
}};

enum class Rule { Unit, Markup, Margin, MonthlyTotal, Unreadable };
constexpr Choices<Rule, 4> ruleChoices{
    {{"unit", Rule::Unit}, {"markup", Rule::Markup}, {"margin", Rule::Margin}, {"monthlyTotal", Rule::MonthlyTotal}}};

struct PriceTarget {
    ResalePrice &price;
    Rule rule; ///< known before the value is read, wherever it stands
};
void readPriceValue(JsonReader &r, const Place &at, Element value, PriceTarget &target)
{
    Money money;
    Percent percent;
    switch (target.rule) {
    case Rule::Unit:
        r.amount(at, value, money);
        target.price = UnitPrice{money};
        break;
    case Rule::Markup:
        r.percent(at, value, largestMarkup, percent);
        target.price = Markup{percent};
        break;
    case Rule::Margin:
        r.percent(at, value, largestMargin, percent);
        target.price = TargetMargin{percent};
        break;
    case Rule::MonthlyTotal:
        r.amount(at, value, money);
        target.price = MonthlyTotal{money};
        break;
    case Rule::Unreadable: break; // the rule's own problem says enough
    }
}
using PriceField = JsonReader::Field<PriceTarget>;
constexpr std::array<PriceField, 2> priceFields{{
    {"rule", PriceField::Required,
     [](JsonReader &r, const Place &at, Element value, PriceTarget &) {
         Rule rule{};
         r.choice(at, value, ruleChoices, rule);
     }},
    {"value", PriceField::Required, readPriceValue},
}};

using WhiteLabelField = JsonReader::Field<WhiteLabel>;
constexpr std::array<WhiteLabelField, 2> whiteLabelFields{{
    {"tier", WhiteLabelField::Optional,
     [](JsonReader &r, const Place &at, Element value, WhiteLabel &w) { r.choice(at, value, tierChoices, w.tier); }},
    {"monthlyFee", WhiteLabelField::Optional,
     [](JsonReader &r, const Place &at, Element value, WhiteLabel &w) { r.amountOrNull(at, value, w.monthlyFee); }},
}};

} // namespace

void readTenants(JsonReader &r, const Place &at, Element value, int termMonths, std::vector<TenantStep> &steps)
{
    steps.clear();
    int before = -1;
    r.rows(at, value, false, [&](const Place &place, Element each, std::size_t) {
        TenantStep &step = steps.emplace_back();
        StepRow target{step, before, termMonths};
        r.object(place, each, "a tenant step", stepFields, target);
        before = std::max(before, step.month);
    });
}

void readPrice(JsonReader &r, const Place &at, Element value, ResalePrice &price)
{
    PriceTarget target{price, Rule::Unreadable};
    std::string_view rule;
    if (value["rule"].get(rule) == simdjson::SUCCESS)
        for (const auto &[id, each] : ruleChoices)
            if (id == rule)
                target.rule = each;
    r.object(at, value, "a price", priceFields, target);
}

void readBilling(JsonReader &r, const Place &at, Element value, int termMonths, Billing &billing)
{
    std::string_view schedule;
    const bool isCustom = value["schedule"].get(schedule) == simdjson::SUCCESS && schedule == "custom";
    BillingTarget target{billing, termMonths, isCustom};
    r.object(at, value, "a billing schedule", billingFields, target);
    if (isCustom && !target.hasInstalments)
        r.report(Place(at, "instalments"), "is missing");
}

void readWhiteLabel(JsonReader &r, const Place &at, Element value, WhiteLabel &whiteLabel)
{
    r.object(at, value, "a white-label choice", whiteLabelFields, whiteLabel);
}

} // namespace dealdesk::exchange
