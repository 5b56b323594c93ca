// What tells the rows of a workspace apart, for as long as it lasts.
#pragma once

#include <compare>
#include <cstdint>

namespace dealdesk::workspace {

/// Identity of a scenario in this workspace; never reused.
struct ScenarioKey {
    std::int64_t value = 0;
    friend auto operator<=>(const ScenarioKey &, const ScenarioKey &) = default;
};

/// Identity and order of a customer or an authorization in the workspace, or of a deal in its scenario: a copy of a
/// scenario keeps the keys of its deals. Never reused.
struct RowKey {
    std::int64_t value = 0;
    friend auto operator<=>(const RowKey &, const RowKey &) = default;
};

} // namespace dealdesk::workspace
