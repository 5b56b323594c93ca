// Whom a name in a file of others means: a customer by his name or by one of his aliases, compared by comparedName.
#pragma once

#include "pricing/scenario.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dealdesk::exchange {

class CustomerNames
{
public:
    explicit CustomerNames(const std::vector<pricing::Customer> &customers);
    /// Indices of the customers that a name fits, rising; `compared` is as comparedName answers. More than one: nobody
    /// may choose among them.
    const std::vector<std::size_t> &fitting(const std::string &compared) const;

private:
    std::unordered_map<std::string, std::vector<std::size_t>> byName;
};

} // namespace dealdesk::exchange
