// Which rows an edit touched. The values are in the contents: a row that is not there any more was removed.
#pragma once

#include "contents.h"

#include <vector>

namespace dealdesk::workspace {

enum class RowKind : std::uint8_t {
    Settings,      ///< of a scenario; `row` is unused. Gone: the scenario is gone with all its rows
    Authorization, ///< `row` is the listing's number
    Customer,
    Deal,
    Quote, ///< `scenario` is unused
    View,  ///< `viewKey` names it
};

struct RowRef {
    RowKind kind = RowKind::Settings;
    ScenarioKey scenario;
    RowKey row;
    QString viewKey; ///< View only

    friend bool operator==(const RowRef &, const RowRef &) = default;
};

struct Change {
    std::vector<RowRef> rows;
    /// Structural: a row came or went (or its order changed); otherwise only values differ.
    bool structural = false;
};

} // namespace dealdesk::workspace
