#include "targets.h"

#include "exchange/tableimport.h"

#include <algorithm>

namespace dealdesk::fuzz {

namespace {

using namespace exchange;

std::shared_ptr<const pricing::Scenario> importedInto()
{
    auto scenario = std::make_shared<pricing::Scenario>();
    scenario->settings.name = "Fuzz";
    scenario->settings.partner.name = "Fuzz";
    scenario->settings.currency = "USD";
    scenario->settings.start = pricing::YearMonth::of(2027, 1);
    pricing::ResaleAuthorization authorization;
    authorization.listing = pricing::Listing::Asm;
    authorization.name = "A";
    authorization.bands = {{"B", 1, pricing::Money{100}, false, pricing::Provenance::Mine}};
    scenario->authorizations = {authorization};
    scenario->customers.resize(2);
    scenario->customers[0].id.text = "c1";
    scenario->customers[0].name = "Acme";
    scenario->customers[0].aliases = {"A"};
    scenario->customers[1].id.text = "c2";
    scenario->customers[1].name = "Best";
    scenario->deals.resize(2);
    for (std::size_t deal = 0; deal < 2; ++deal) {
        scenario->deals[deal].id.text = 'd' + std::to_string(deal + 1);
        scenario->deals[deal].name = "Deal";
        scenario->deals[deal].customer = scenario->customers[deal].id;
        scenario->deals[deal].tenants = {{0, 1}};
    }
    return scenario;
}

void requireProblems(const std::vector<Problem> &problems)
{
    for (const Problem &problem : problems)
        require(!messageOf(problem).empty() && std::ranges::none_of(placeOf(problem) + messageOf(problem),
                                                                    [](unsigned char c) { return c < ' '; }),
                "a problem is one printable line");
}

/// With what was read the scenario breaks no rule.
void requireRules(const ReadTable &read, pricing::Scenario scenario)
{
    if (const auto *deals = std::get_if<ReadDeals>(&read)) {
        require(deals->rows.size() == deals->deals.size(), "each deal has its row");
        std::ranges::copy(deals->newcomers, std::back_inserter(scenario.customers));
        std::ranges::copy(deals->deals, std::back_inserter(scenario.deals));
    } else if (const auto *customers = std::get_if<ReadCustomers>(&read)) {
        for (const ReadCustomer &each : customers->customers)
            (each.known ? scenario.customers[*each.known] : scenario.customers.emplace_back()) = each.customer;
    } else {
        for (const ReadRamp &ramp : std::get<ReadSteps>(read).ramps)
            scenario.deals[ramp.deal].tenants = ramp.steps;
    }
    require(problemsOf(scenario).empty(), "what was read breaks no rule");
}

} // namespace

void tables(std::string_view bytes)
{
    if (bytes.empty())
        return;
    const auto said = static_cast<unsigned char>(bytes.front());
    TableImport table(std::string(bytes.substr(1)), false, importedInto(),
                      {{"listing", "asm"},
                       {"route", "cppo"},
                       {"termMonths", "12"},
                       {"startMonth", "2027-01"},
                       {"priceRule", "unit"}});
    if (said & 1)
        table.separateBy((said & 2) ? ';' : ',');
    if (said & 4)
        table.decodeAs((said & 2) ? TableEncoding::Windows1252 : TableEncoding::Utf16);
    if (said & 8)
        table.readAs(static_cast<TableOf>((said >> 4) % tablesCount));
    if (table.problem())
        return requireProblems({*table.problem()});
    const std::string kept = table.remembered();
    table.recall(kept);
    require(table.remembered() == kept, "what is remembered reads back equal");
    for (std::size_t at = 0; at < table.columns().size(); ++at) {
        table.examples(at);
        if (table.columns()[at].isOpen())
            table.sayStyle(at, table.columns()[at].ways.back());
    }
    if (!table.stillToSay().empty() || table.rowCount() == 0)
        return;
    const auto read = readTable(table.table(), *table.text(), *table.scenario(), table.style());
    if (!read)
        return requireProblems(read.error());
    requireProblems(leftOutOf(*read));
    requireRules(*read, *table.scenario());
}

} // namespace dealdesk::fuzz
