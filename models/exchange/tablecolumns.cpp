#include "tablecolumns.h"

#include "dealcells.h"

#include <algorithm>
#include <span>

namespace dealdesk::exchange {

using records::DealField;

namespace {

using Name = std::pair<std::string_view, std::string_view>; ///< of a column, beside its own name

constexpr Name ofDeals[]{{"customer", "customername"},
                         {"customer", "client"},
                         {"customer", "clientname"},
                         {"customer", "account"},
                         {"customer", "accountname"},
                         {"customer", "company"},
                         {"customer", "endcustomer"},
                         {"customer", "organization"},
                         {"customer", "organisation"},
                         {"deal", "dealname"},
                         {"deal", "opportunity"},
                         {"deal", "opportunityname"},
                         {"deal", "name"},
                         {"deal", "project"},
                         {"listing", "product"},
                         {"listing", "sku"},
                         {"route", "channel"},
                         {"route", "marketplace"},
                         {"startMonth", "start"},
                         {"startMonth", "firstmonth"},
                         {"startMonth", "startdate"},
                         {"startMonth", "begins"},
                         {"startMonth", "begin"},
                         {"termMonths", "term"},
                         {"termMonths", "months"},
                         {"termMonths", "termmonths"},
                         {"termMonths", "terminmonths"},
                         {"termMonths", "termyears"},
                         {"termMonths", "years"},
                         {"termMonths", "duration"},
                         {"tenants", "tenantcount"},
                         {"tenants", "seats"},
                         {"tenants", "quantity"},
                         {"tenants", "qty"},
                         {"tenants", "users"},
                         {"tenants", "licenses"},
                         {"tenants", "licences"},
                         {"priceRule", "rule"},
                         {"priceRule", "pricing"},
                         {"priceRule", "pricedby"},
                         {"price", "priceentered"},
                         {"price", "value"},
                         {"price", "unitprice"},
                         {"price", "resaleprice"},
                         {"price", "pricepertenant"},
                         {"price", "priceperseat"},
                         {"price", "markup"},
                         {"price", "margin"},
                         {"price", "monthlytotal"},
                         {"probability", "winprobability"},
                         {"probability", "chance"},
                         {"poNumber", "po"},
                         {"poNumber", "purchaseorder"},
                         {"status", "stage"},
                         {"notes", "note"},
                         {"notes", "comment"},
                         {"notes", "comments"},
                         {"billing", "billingschedule"},
                         {"billing", "invoicing"},
                         {"marketplaceFee", "fee"},
                         {"atEnd", "renewal"}};

constexpr Name ofCustomers[]{{"name", "customer"},
                             {"name", "customername"},
                             {"name", "client"},
                             {"name", "company"},
                             {"name", "account"},
                             {"name", "accountname"},
                             {"name", "organization"},
                             {"name", "organisation"},
                             {"aliases", "alias"},
                             {"aliases", "othernames"},
                             {"aliases", "othername"},
                             {"aliases", "alsoknownas"},
                             {"aliases", "aka"},
                             {"awsAccount", "aws"},
                             {"awsAccount", "awsaccountid"},
                             {"awsAccount", "awsaccountnumber"},
                             {"azureBillingAccount", "azure"},
                             {"azureBillingAccount", "azureaccount"},
                             {"azureBillingAccount", "billingaccount"},
                             {"contact", "contactperson"},
                             {"contact", "email"},
                             {"notes", "note"},
                             {"notes", "comment"},
                             {"notes", "comments"}};

constexpr Name ofSteps[]{{"listing", "product"},  {"customer", "customername"},
                         {"customer", "client"},  {"customer", "account"},
                         {"customer", "company"}, {"deal", "dealname"},
                         {"deal", "opportunity"}, {"deal", "project"},
                         {"month", "startmonth"}, {"month", "from"},
                         {"month", "date"},       {"month", "start"},
                         {"month", "startdate"},  {"tenants", "tenantcount"},
                         {"tenants", "seats"},    {"tenants", "users"},
                         {"tenants", "quantity"}, {"tenants", "committed"},
                         {"tenants", "count"}};

std::span<const Name> otherNamesOf(TableOf table)
{
    switch (table) {
    case TableOf::Deals: return ofDeals;
    case TableOf::Customers: return ofCustomers;
    case TableOf::Steps: return ofSteps;
    }
    return {};
}

CellsAre cellsOf(DealField field)
{
    switch (field) {
    case DealField::Start: return CellsAre::Months;
    case DealField::Term: return CellsAre::Terms;
    case DealField::Tenants:
    case DealField::PriceValue:
    case DealField::NegotiatedPrice:
    case DealField::MarketplaceFee:
    case DealField::WhiteLabelFee:
    case DealField::Probability: return CellsAre::Numbers;
    case DealField::Customer:
    case DealField::Name:
    case DealField::PoNumber:
    case DealField::Notes: return CellsAre::Texts;
    default: return CellsAre::Words;
    }
}

std::vector<TableColumn> dealColumnsHere()
{
    std::vector<TableColumn> all;
    for (const DealColumn &column : columnsOfDeals()) {
        const CellsAre cells = cellsOf(column.field);
        const bool mayBeStated =
            column.isRequired && (cells == CellsAre::Words || cells == CellsAre::Months || cells == CellsAre::Terms);
        all.push_back({column.name, cells, column.isRequired, mayBeStated});
    }
    return all;
}

} // namespace

const std::vector<TableColumn> &columnsOf(TableOf table)
{
    static const std::vector<TableColumn> deals = dealColumnsHere();
    static const std::vector<TableColumn> customers{{"name", CellsAre::Texts, true}, {"aliases"}, {"awsAccount"},
                                                    {"azureBillingAccount"},         {"contact"}, {"notes"}};
    static const std::vector<TableColumn> steps{{"customer", CellsAre::Texts, true},
                                                {"deal"},
                                                {"listing", CellsAre::Words},
                                                {"month", CellsAre::Months, true},
                                                {"tenants", CellsAre::Numbers, true}};
    return table == TableOf::Deals ? deals : table == TableOf::Customers ? customers : steps;
}

const TableColumn *columnOf(TableOf table, std::string_view name)
{
    const auto &all = columnsOf(table);
    const auto found = std::ranges::find(all, name, &TableColumn::name);
    return found == all.end() ? nullptr : &*found;
}

std::vector<std::string_view> wordsOfColumn(std::string_view name)
{
    std::vector<std::string_view> words;
    const DealColumn *column = dealColumnOf(name);
    if (!column || column->field == DealField::BillingSchedule) // with its instalments
        return words;
    if (column->field == DealField::PriceRule)
        return {records::priceRuleWords.begin(), records::priceRuleWords.end()};
    const auto take = [&]<typename Enum>(records::Choice<Enum>) {
        for (const auto &[word, value] : records::wordsOf<Enum>)
            words.push_back(word);
    };
    records::withField<pricing::Deal>(column->field, [&](const auto &leaf) {
        if constexpr (requires { take(leaf.field.kind); })
            take(leaf.field.kind);
        else if constexpr (std::is_same_v<std::remove_cvref_t<decltype(leaf.field.kind)>, records::Flag>)
            words = {"yes", "no"};
    });
    return words;
}

std::string_view ruleInTitle(std::string_view title)
{
    const std::string name = bareWord(title);
    for (const auto &[said, rule] : std::initializer_list<Name>{{"unitprice", "unit"},
                                                                {"pricepertenant", "unit"},
                                                                {"priceperseat", "unit"},
                                                                {"markup", "markup"},
                                                                {"margin", "margin"},
                                                                {"monthlytotal", "monthlyTotal"}})
        if (said == name)
            return rule;
    return {};
}

std::string_view columnMeant(TableOf table, std::string_view title)
{
    const std::string name = bareWord(title);
    const auto &all = columnsOf(table);
    const auto own =
        std::ranges::find_if(all, [&](const TableColumn &column) { return bareWord(column.name) == name; });
    if (own != all.end())
        return own->name;
    for (const auto &[column, other] : otherNamesOf(table))
        if (other == name)
            return column;
    return {};
}

} // namespace dealdesk::exchange
