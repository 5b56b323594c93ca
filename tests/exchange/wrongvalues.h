// A good scenario, and a wrong value of it for each rule.
#pragma once

#include "records/authorization.h"
#include "records/customer.h"
#include "records/deal.h"
#include "records/faults.h"
#include "records/settings.h"

#include <functional>
#include <string>
#include <vector>

namespace dealdesk::tests {

pricing::Scenario goodScenario();

struct WrongValue {
    const char *rule;
    records::Field field;
    records::FaultKind kind;
    bool fromEarlier; ///< such a workspace opens and is asked about
    std::function<void(pricing::Scenario &)> change;
};

/// Of the settings, the authorizations and the customers.
std::vector<WrongValue> wrongFacts();
/// Of the deals and their offers.
std::vector<WrongValue> wrongDeals();
/// What a file does not say, as it writes nothing of it: they hold for a workspace alone.
std::vector<WrongValue> wrongInWorkspacesAlone();

template<typename Enum>
Enum unknown()
{
    return static_cast<Enum>(200);
}

/// One character longer than a name may be.
inline const std::string tooLong(201, 'x');

} // namespace dealdesk::tests
