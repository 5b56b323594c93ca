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
    , known(of.customers)
    , number(of.customers.size())
{
    for (const Customer &customer : scenario.customers)
        ids.insert(customer.id.text);
}

std::optional<Problem> NamedCustomers::faultOf(const std::string &name) const
{
    const std::string compared = comparedName(name);
    if (compared.empty())
        return Problem{{}, ProblemCode::Empty, {}};
    const auto &fits = known.fitting(compared);
    if (fits.size() == 1)
        return std::nullopt;
    if (!fits.empty()) {
        const auto called = [&](std::size_t customer) {
            const Customer &of = scenario.customers[customer];
            return exchange::quoted(of.name) + " (" + of.id.text + ')';
        };
        return Problem{{}, ProblemCode::FitsTwoCustomers, {exchange::quoted(name), called(fits[0]), called(fits[1])}};
    }
    const auto fault = faultOfName(name);
    if (!fault)
        return std::nullopt;
    return *fault == NameFault::TooLong
               ? Problem{{}, ProblemCode::TooLongFound, {asCount(longestName), exchange::quoted(name)}}
               : Problem{{}, ProblemCode::ControlCharactersFound, {exchange::quoted(name)}};
}

CustomerId NamedCustomers::idOf(const std::string &name)
{
    const std::string compared = comparedName(name);
    if (const auto &fits = known.fitting(compared); !fits.empty())
        return scenario.customers[fits.front()].id;
    const auto [at, isNew] = ofNewcomers.try_emplace(compared, newcomers.size());
    if (isNew) {
        Customer &customer = newcomers.emplace_back();
        customer.id.text = nextId();
        customer.name = name;
    }
    return newcomers[at->second].id;
}

std::string NamedCustomers::nextId()
{
    std::string id;
    do
        id = 'c' + std::to_string(++number);
    while (ids.contains(id));
    return id;
}

} // namespace dealdesk::exchange
