#include "scenario.h"

#include <algorithm>

namespace dealdesk::pricing {

const ResaleAuthorization *authorizationFor(const Scenario &scenario, Listing listing)
{
    const auto found = std::ranges::find(scenario.authorizations, listing, &ResaleAuthorization::listing);
    return found == scenario.authorizations.end() ? nullptr : &*found;
}

const Customer *customerFor(const Scenario &scenario, const CustomerId &id)
{
    const auto found = std::ranges::find(scenario.customers, id, &Customer::id);
    return found == scenario.customers.end() ? nullptr : &*found;
}

} // namespace dealdesk::pricing
