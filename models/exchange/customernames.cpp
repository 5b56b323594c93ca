#include "customernames.h"

#include "comparedname.h"

namespace dealdesk::exchange {

CustomerNames::CustomerNames(const std::vector<pricing::Customer> &customers)
{
    const auto add = [this](std::string_view name, std::size_t customer) {
        auto &fit = byName[comparedName(name)];
        if (fit.empty() || fit.back() != customer) // his own name may be among his aliases
            fit.push_back(customer);
    };
    for (std::size_t customer = 0; customer < customers.size(); ++customer) {
        add(customers[customer].name, customer);
        for (const std::string &alias : customers[customer].aliases)
            add(alias, customer);
    }
}

const std::vector<std::size_t> &CustomerNames::fitting(const std::string &compared) const
{
    static const std::vector<std::size_t> nobody;
    const auto found = byName.find(compared);
    return found == byName.end() ? nobody : found->second;
}

} // namespace dealdesk::exchange
