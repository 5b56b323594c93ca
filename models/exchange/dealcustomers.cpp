#include "comparedname.h"
#include "dealtablereading.h"
#include "jsonreader.h"
#include "pricing/nametext.h"
#include "records/faults.h"

#include <algorithm>

namespace dealdesk::exchange {

using namespace pricing;

NamedCustomers::NamedCustomers(const Scenario &of)
    : scenario(of)
    , number(of.customers.size())
{
    const auto add = [&](const std::string &name, const Customer &customer) {
        auto &known = byName[comparedName(name)];
        if (std::ranges::find(known, customer.id) == known.end())
            known.push_back(customer.id);
    };
    for (const Customer &customer : scenario.customers) {
        byId.emplace(customer.id.text, &customer);
        add(customer.name, customer);
        for (const std::string &alias : customer.aliases)
            add(alias, customer);
    }
}

std::optional<Problem> NamedCustomers::faultOf(const std::string &name) const
{
    const std::string compared = comparedName(name);
    if (compared.empty())
        return Problem{{}, ProblemCode::Empty, {}};
    const auto same = byName.find(compared);
    if (same == byName.end()) {
        const auto fault = faultOfName(name);
        if (!fault)
            return std::nullopt;
        return *fault == NameFault::TooLong
                   ? Problem{{}, ProblemCode::TooLongFound, {asCount(longestName), exchange::quoted(name)}}
                   : Problem{{}, ProblemCode::ControlCharactersFound, {exchange::quoted(name)}};
    }
    if (same->second.size() == 1)
        return std::nullopt;
    const auto called = [&](const CustomerId &id) {
        return exchange::quoted(byId.at(id.text)->name) + " (" + id.text + ')';
    };
    return Problem{
        {}, ProblemCode::FitsTwoCustomers, {exchange::quoted(name), called(same->second[0]), called(same->second[1])}};
}

const CustomerId &NamedCustomers::idOf(const std::string &name)
{
    auto &known = byName[comparedName(name)];
    if (known.empty()) {
        Customer &customer = newcomers.emplace_back();
        customer.id.text = nextId();
        customer.name = name;
        known.push_back(customer.id);
    }
    return known.front();
}

std::string NamedCustomers::nextId()
{
    std::string id;
    do
        id = 'c' + std::to_string(++number);
    while (byId.contains(id));
    return id;
}

} // namespace dealdesk::exchange
