#include "targets.h"

#include "exchange/dealtable.h"

#include <algorithm>
#include <array>

namespace dealdesk::fuzz {

namespace {

pricing::Scenario withCustomersAndPrices(std::string_view currency)
{
    pricing::Scenario scenario;
    scenario.settings.name = "Fuzz";
    scenario.settings.partner.name = "Fuzz";
    scenario.settings.currency = currency;
    scenario.settings.start = pricing::YearMonth::of(2027, 1);
    for (const pricing::Listing listing :
         {pricing::Listing::Asm, pricing::Listing::Sat, pricing::Listing::SupportHub}) {
        pricing::ResaleAuthorization authorization;
        authorization.listing = listing;
        authorization.name = "A";
        authorization.bands = {{"B", 1, pricing::Money{100}, false, pricing::Provenance::Mine}};
        scenario.authorizations.push_back(std::move(authorization));
    }
    pricing::Customer customer;
    customer.id.text = "c1";
    customer.name = "Acme";
    scenario.customers = {customer};
    return scenario;
}

} // namespace

void deals(std::string_view bytes)
{
    constexpr std::array<std::string_view, 3> currencies{"USD", "JPY", "KWD"};
    if (bytes.empty())
        return;
    const auto choice = static_cast<unsigned char>(bytes.front());
    exchange::DealTableStyle style;
    style.numbers = static_cast<exchange::WrittenNumbers>(choice % exchange::writtenNumberNames.size());
    style.skipBad = choice >= 128;
    pricing::Scenario scenario = withCustomersAndPrices(currencies[choice % currencies.size()]);
    const auto read = exchange::readDealTable(bytes.substr(1), scenario, style);
    if (!read) {
        require(!read.error().empty() && read.error().size() <= exchange::mostProblems, "1 to 50 problems");
        for (const exchange::Problem &problem : read.error())
            require(!messageOf(problem).empty() && std::ranges::none_of(placeOf(problem) + messageOf(problem),
                                                                        [](unsigned char c) { return c < ' '; }),
                    "a problem is one printable line");
        return;
    }
    require(style.skipBad || read->leftOut.empty(), "all rows or none");
    require(read->rows.size() == read->deals.size(), "each deal has its row");
    std::ranges::copy(read->newcomers, std::back_inserter(scenario.customers));
    scenario.deals = read->deals;
    require(exchange::problemsOf(scenario).empty(), "what was read breaks no rule");
    const std::string text = exchange::writeDealTable(scenario);
    const auto again = exchange::readDealTable(text, scenario);
    require(again && again->deals.size() == scenario.deals.size(), "what was written is read");
    scenario.deals = again->deals;
    require(exchange::writeDealTable(scenario) == text, "what was written reads back equal");
}

} // namespace dealdesk::fuzz
