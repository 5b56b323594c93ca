#include "scenario.h"

#include <algorithm>

namespace dealdesk::pricing {

const Customer *customerFor(const Scenario &scenario, const CustomerId &id)
{
    const auto found = std::ranges::find(scenario.customers, id, &Customer::id);
    return found == scenario.customers.end() ? nullptr : &*found;
}

} // namespace dealdesk::pricing
