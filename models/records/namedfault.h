// A fault with the names of what has it, which outlives the records: what it says can be made later, in any language.
#pragma once

#include "faults.h"

#include <string>

namespace dealdesk::records {

struct NamedFault {
    Fault fault;
    std::optional<std::string> scenario; ///< nothing: it is of an authorization that is no scenario's
    std::string record;                  ///< the authorization, the customer or the deal; may be without a name
    std::string part;                    ///< the band's name, the offer's id

    friend bool operator==(const NamedFault &, const NamedFault &) = default;
};

/// The first few, and how many others there are.
struct NamedFaults {
    std::vector<NamedFault> first;
    std::size_t others = 0;

    friend bool operator==(const NamedFaults &, const NamedFaults &) = default;
};

/// Amounts of a scenario that cannot keep their number in its currency (recount.h).
struct LostAmounts {
    std::string currency;
    NamedFaults amounts;

    friend bool operator==(const LostAmounts &, const LostAmounts &) = default;
};

NamedFault named(const pricing::Scenario &scenario, const Fault &fault);
NamedFault named(const pricing::ResaleAuthorization &authorization, const Fault &fault);
NamedFaults named(const pricing::Scenario &scenario, const std::vector<Fault> &faults);

} // namespace dealdesk::records
