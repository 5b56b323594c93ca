#include "dealcells.h"

#include "csv.h"
#include "pricing/currencies.h"
#include "records/choices.h"
#include "records/decimaltext.h"
#include "records/values.h"

#include <algorithm>

namespace dealdesk::exchange {

using namespace pricing;
using records::DealField;

namespace {

/// As a person reads them: a row in the order of the format.
constexpr std::array dealColumnOrder{
    DealField::Customer,        DealField::Name,           DealField::Listing,        DealField::Route,
    DealField::Included,        DealField::Start,          DealField::Term,           DealField::AtEnd,
    DealField::Tenants,         DealField::PriceRule,      DealField::PriceValue,     DealField::NegotiatedPrice,
    DealField::BillingSchedule, DealField::MarketplaceFee, DealField::WhiteLabelTier, DealField::WhiteLabelFee,
    DealField::Probability,     DealField::PoNumber,       DealField::Status,         DealField::Notes};

/// Where the name in a scenario file is not one for a column.
std::string_view ownDealName(DealField field)
{
    switch (field) {
    case DealField::Name: return "deal";
    case DealField::PriceRule: return "priceRule";
    case DealField::BillingSchedule: return "billing";
    case DealField::WhiteLabelTier: return "whiteLabel";
    case DealField::WhiteLabelFee: return "platformFee";
    default: return {};
    }
}

DealColumn describedColumn(DealField field)
{
    DealColumn column{ownDealName(field), field, field == DealField::PriceRule};
    records::withField<Deal>(field, [&](const auto &leaf) {
        if (column.name.empty())
            column.name = leaf.field.file;
        column.isRequired =
            leaf.field.inFile == records::InFile::Required && leaf.object.empty() && field != DealField::Name;
    });
    return column;
}

class WrittenDealCell
{
public:
    explicit WrittenDealCell(const ScenarioSettings &of)
        : settings(of)
        , digits(minorDigits(of.currency))
    {}
    std::string operator()(records::Text, const std::string &text) const { return guarded(text); }
    std::string operator()(records::Lines, const std::string &text) const { return guarded(text); }
    std::string operator()(records::Flag, bool flag) const { return flag ? "yes" : "no"; }
    std::string operator()(records::Amount, Money money) const { return records::decimalText(money, digits); }
    std::string operator()(records::Share, Percent share) const { return records::decimalText(share); }
    std::string operator()(records::MonthFromStart, int month) const
    {
        return records::monthText(settings.start.plus(month));
    }
    std::string operator()(records::Term, CommitmentTerm term) const { return std::to_string(monthsOf(term)); }
    std::string operator()(records::Steps, const std::vector<TenantStep> &steps) const
    {
        std::string text;
        for (const TenantStep &step : steps)
            text += text.empty() ? std::to_string(step.count)
                                 : ';' + std::to_string(step.month) + ':' + std::to_string(step.count);
        return text;
    }
    std::string operator()(records::Price, const ResalePrice &price) const
    {
        return std::visit([&](const auto &rule) { return (*this)(records::rangeOf(rule), records::valueOf(rule)); },
                          price);
    }
    std::string instalments(const std::vector<Instalment> &all) const
    {
        std::string text;
        for (const Instalment &each : all)
            text += ';' + std::to_string(each.month) + '=' + records::decimalText(each.amount, digits);
        return text;
    }
    template<typename Enum>
    std::string operator()(records::Choice<Enum>, Enum choice) const
    {
        return std::string(records::wordOf(choice));
    }
    std::string operator()(records::Amount kind, const std::optional<Money> &known) const
    {
        return known ? (*this)(kind, *known) : std::string();
    }

private:
    const ScenarioSettings &settings;
    int digits;
};

} // namespace

const std::vector<DealColumn> &columnsOfDeals()
{
    static const auto columns = [] {
        std::vector<DealColumn> all;
        for (const DealField field : dealColumnOrder)
            all.push_back(describedColumn(field));
        return all;
    }();
    return columns;
}

const DealColumn *dealColumnOf(std::string_view name)
{
    const auto &all = columnsOfDeals();
    const auto found = std::ranges::find(all, name, &DealColumn::name);
    return found == all.end() ? nullptr : &*found;
}

std::string dealCell(const Deal &deal, DealField field, const std::string &customer, const ScenarioSettings &settings)
{
    const WrittenDealCell written(settings);
    if (field == DealField::Customer)
        return guarded(customer);
    if (field == DealField::PriceRule)
        return std::string(records::priceRuleWords[deal.price.index()]);
    std::string text;
    records::withField<Deal>(field, [&](const auto &leaf) {
        if constexpr (requires { written(leaf.field.kind, leaf.in(deal)); })
            text = written(leaf.field.kind, leaf.in(deal));
    });
    return field == DealField::BillingSchedule ? text + written.instalments(deal.billing.instalments) : text;
}

} // namespace dealdesk::exchange
