#include "dealtable.h"

#include "comparedname.h"
#include "dealtablereading.h"
#include "jsonreader.h"
#include "pricing/authorizations.h"
#include "pricing/keyhash.h"
#include "records/asciitext.h"
#include "records/choices.h"
#include "records/faults.h"
#include "scenarioparts.h"

#include <algorithm>
#include <unordered_set>

namespace dealdesk::exchange {

using namespace pricing;
using records::DealField;

const std::vector<std::string> &dealColumns()
{
    static const auto names = [] {
        std::vector<std::string> all;
        for (const DealColumn &column : columnsOfDeals())
            all.emplace_back(column.name);
        return all;
    }();
    return names;
}

bool isDealColumnRequired(std::string_view column)
{
    const DealColumn *known = dealColumnOf(column);
    return known && known->isRequired;
}

std::string writeDealTable(const Scenario &scenario)
{
    std::unordered_map<std::string_view, const Customer *> customers;
    for (const Customer &customer : scenario.customers)
        customers.emplace(customer.id.text, &customer);
    std::string text(utf8Mark);
    const auto line = [&](auto cell) {
        const auto &columns = columnsOfDeals();
        for (std::size_t at = 0; at < columns.size(); ++at)
            text += (at > 0 ? "," : "") + csvField(cell(columns[at]));
        text += "\r\n";
    };
    line([](const DealColumn &column) { return std::string(column.name); });
    for (const Deal &deal : scenario.deals) {
        const auto customer = customers.find(deal.customer.text);
        const std::string name = customer == customers.end() ? std::string() : customer->second->name;
        line([&](const DealColumn &column) { return dealCell(deal, column.field, name, scenario.settings); });
    }
    return text;
}

std::string_view DealTableReading::cell(DealField field) const
{
    const auto at = columns.find(field);
    const std::string_view own =
        at == columns.end() || at->second >= csv.cells().size() ? std::string_view() : csv.cells()[at->second];
    const auto other = stated.find(field);
    return other != stated.end() && withoutBlanks(own).empty() ? other->second : own;
}

void DealTableReading::report(std::string column, Problem problem)
{
    problem.cell = {.row = csv.rowNumber(), .column = std::move(column)};
    ofRow.push_back(std::move(problem));
}

void DealTableReading::report(DealField field, Problem problem)
{
    const auto &all = columnsOfDeals();
    const auto column = std::ranges::find(all, field, &DealColumn::field);
    wrong.insert(field);
    report(std::string(column == all.end() ? std::string_view() : column->name), std::move(problem));
}

template<typename Value, typename Member>
void DealTableReading::take(DealField field, const ReadCell<Value> &read, Member &member)
{
    if (read)
        member = *read;
    else
        report(field, read.error());
}

bool DealTableReading::isFull() const
{
    return found.deals.size() + into.deals.size() > mostDeals || found.leftOut.size() > mostDeals ||
           problems.size() >= mostProblems;
}

const DealColumn *DealTableReading::columnCalled(std::string_view title) const
{
    const std::string compared = comparedName(title);
    for (const auto &[name, called] : style.titles)
        if (comparedName(called) == compared)
            return dealColumnOf(name);
    const auto &all = columnsOfDeals();
    const auto own =
        std::ranges::find_if(all, [&](const DealColumn &column) { return records::isSameWord(column.name, title); });
    return own == all.end() || style.titles.contains(std::string(own->name)) ? nullptr : &*own;
}

const DealCellReader &DealTableReading::readerOf(DealField field)
{
    const auto known = readers.find(field);
    return known == readers.end() ? usual : known->second;
}

void DealTableReading::takePlaces()
{
    for (const auto &[name, place] : style.places)
        if (const DealColumn *column = dealColumnOf(name))
            columns.emplace(column->field, place);
}

void DealTableReading::readHead()
{
    width = csv.cells().size();
    for (const auto &[name, written] : style.styles)
        if (const DealColumn *column = dealColumnOf(name))
            readers.emplace(column->field, DealCellReader(written, into.settings, style.daysAreMonths));
    for (const auto &[name, text] : style.stated)
        if (const DealColumn *column = dealColumnOf(name); column && !text.empty())
            stated.emplace(column->field, text);
    if (style.places.empty())
        findColumns();
    else
        takePlaces();
    for (const DealColumn &column : columnsOfDeals()) {
        const auto title = style.titles.find(std::string(column.name));
        if (has(column.field))
            continue;
        if (title != style.titles.end())
            report(column.field, Problem{{}, ProblemCode::NoColumnCalled, {exchange::quoted(title->second)}});
        else if (column.isRequired)
            report(column.field, Problem{{}, ProblemCode::Missing, {}});
    }
}

void DealTableReading::findColumns()
{
    std::string names;
    for (const DealColumn &column : columnsOfDeals())
        names += (names.empty() ? "" : ", ") + std::string(column.name);
    for (std::size_t at = 0; at < width && ofRow.size() < mostProblems; ++at) {
        const std::string_view title = withoutBlanks(csv.cells()[at]);
        if (style.leftOut.contains(std::string(title)))
            continue;
        const DealColumn *column = columnCalled(title);
        if (!column)
            report(std::string(), Problem{{}, ProblemCode::UnknownDealColumn, {exchange::quoted(title), names}});
        else if (!columns.emplace(column->field, at).second)
            report(column->field, Problem{{}, ProblemCode::Twice, {}});
    }
}

void DealTableReading::readFields(Deal &deal)
{
    records::forEachField<Deal>([&](const auto &leaf) {
        using Kind = std::remove_cvref_t<decltype(leaf.field.kind)>;
        using Value = std::remove_cvref_t<decltype(leaf.in(deal))>;
        const DealField field = leaf.field.id;
        constexpr bool isText = std::is_same_v<Kind, records::Text> || std::is_same_v<Kind, records::Lines>;
        if constexpr (requires(Value & value) { value = *usual(leaf.field.kind, std::string_view()); }) {
            if (!has(field) || field == DealField::BillingSchedule || (isText ? cell(field).empty() : isEmpty(field)))
                return;
            // Only where something is said: what a deal has apart from its price is made anew by being written.
            auto read = readerOf(field)(leaf.field.kind, cell(field));
            if (read)
                leaf.in(deal) = std::move(*read);
            else
                report(field, read.error());
        }
    });
}

void DealTableReading::readParts(Deal &deal)
{
    const CommitmentTerm term = wrong.contains(DealField::Term) ? CommitmentTerm::ThreeYears : deal.term;
    if (!isEmpty(DealField::Tenants))
        take(DealField::Tenants, readerOf(DealField::Tenants).steps(cell(DealField::Tenants), term), deal.tenants);
    if (!isEmpty(DealField::BillingSchedule))
        take(DealField::BillingSchedule,
             readerOf(DealField::BillingSchedule).billing(cell(DealField::BillingSchedule), term), deal.billing);
    if (isEmpty(DealField::PriceRule))
        return;
    const auto rule = readerOf(DealField::PriceRule).rule(cell(DealField::PriceRule));
    if (!rule)
        report(DealField::PriceRule, rule.error());
    else if (!isEmpty(DealField::PriceValue))
        take(DealField::PriceValue, readerOf(DealField::PriceValue).price(*rule, cell(DealField::PriceValue)),
             deal.price);
}

void DealTableReading::readCustomer(Deal &deal)
{
    const std::string name(withoutGuard(cell(DealField::Customer)));
    if (wrong.contains(DealField::Customer)) // it is empty, which is said
        return;
    if (const auto fault = customers.faultOf(name))
        return report(DealField::Customer, *fault);
    if (deal.name.empty() && !wrong.contains(DealField::Name))
        deal.name = name;
}

void DealTableReading::checkRules(const Deal &deal)
{
    if (!wrong.contains(DealField::Listing) && !authorizationFor(into, deal.listing))
        report(DealField::Listing,
               Problem{{}, ProblemCode::NoAuthorizationCell, {exchange::quoted(cell(DealField::Listing))}});
    Scenario alone;
    for (const records::Fault &fault : records::faultsOf(deal)) {
        const auto field = fault.field.visit([](auto id) {
            if constexpr (std::is_same_v<decltype(id), DealField>)
                return std::optional(id);
            else
                return std::optional<DealField>();
        });
        if (!field || !has(*field) || wrong.contains(*field))
            continue;
        Problem problem = problemOf(alone, fault);
        if (const auto code = sayingFound(problem.code)) {
            problem.code = *code;
            problem.values.emplace_back(exchange::quoted(cell(*field)));
        }
        report(*field, std::move(problem));
    }
}

void DealTableReading::keep(Deal deal)
{
    deal.customer = customers.idOf(std::string(withoutGuard(cell(DealField::Customer))));
    found.deals.push_back(std::move(deal));
    found.rows.push_back(csv.rowNumber());
}

void DealTableReading::readRow()
{
    wrong.clear();
    Deal deal;
    deal.id.text = "d"; // ids are given when all rows are read
    deal.customer.text = "c";
    if (csv.cells().size() != width) {
        report(std::string(), {{}, ProblemCode::NotAsManyCells, {asCount(width), asCount(csv.cells().size())}});
    } else {
        for (const DealColumn &column : columnsOfDeals())
            if (column.isRequired && isEmpty(column.field))
                report(column.field, Problem{{}, ProblemCode::Empty, {}});
        readFields(deal);
        readParts(deal);
        readCustomer(deal);
        checkRules(deal);
    }
    if (ofRow.empty())
        return keep(std::move(deal));
    std::ranges::move(ofRow, std::back_inserter(style.skipBad ? found.leftOut : problems));
    ofRow.clear();
}

tl::expected<ReadDeals, std::vector<Problem>> DealTableReading::read()
{
    constexpr std::size_t askedEvery = 64; // rows
    bool isHead = csv.next();
    while (isHead && csv.rowNumber() < style.headRow)
        isHead = csv.next();
    if (isHead)
        readHead();
    problems.swap(ofRow);
    const bool isHeadRight = problems.empty() && isHead;
    while (isHeadRight && !isFull() && csv.next()) {
        readRow();
        if (style.goOn && csv.rowNumber() % askedEvery == 0 && !style.goOn(csv.rowNumber())) {
            found.isStopped = true;
            return std::move(found);
        }
    }
    if (csv.problem())
        problems.push_back(*csv.problem());
    if (found.deals.size() + into.deals.size() > mostDeals || found.leftOut.size() > mostDeals)
        problems.push_back({{}, ProblemCode::TooManyDeals, {asCount(mostDeals)}});
    else if (customers.newcomers.size() + into.customers.size() > mostCustomers)
        problems.push_back({{}, ProblemCode::TooManyCustomers, {asCount(mostCustomers)}});
    if (!problems.empty()) {
        problems.resize(std::min(problems.size(), mostProblems));
        return tl::unexpected(std::move(problems));
    }
    std::unordered_set<std::string_view> taken;
    for (const Deal &deal : into.deals)
        taken.insert(deal.id.text);
    std::size_t number = into.deals.size();
    for (Deal &deal : found.deals)
        do
            deal.id.text = 'd' + std::to_string(++number);
        while (taken.contains(deal.id.text));
    found.newcomers = std::move(customers.newcomers);
    return std::move(found);
}

tl::expected<ReadDeals, std::vector<Problem>> readDealTable(std::string_view csv, const Scenario &into,
                                                            const DealTableStyle &style)
{
    return DealTableReading(csv, into, style).read();
}

} // namespace dealdesk::exchange
