// One row before and after an edit: the single shape of every change, so that undo and redo are the same step in both
// directions.
#pragma once

#include "change.h"

#include <optional>
#include <variant>
#include <vector>

namespace dealdesk::workspace {

/// A whole ScenarioEntry stands for a scenario that comes or goes with all its rows.
using Row = std::variant<pricing::ScenarioSettings, AuthorizationFact, pricing::Customer, pricing::Deal, ScenarioEntry,
                         pricing::Partner, AuthorizationWhatIf, CustomerUse>;

/// Without `before` the row is new; without `after` it is removed.
struct RowEdit {
    RowRef ref;
    std::optional<Row> before;
    std::optional<Row> after;
};

/// The authorization that an edit of one, or of a what-if of one, leads to; nothing: to none.
const pricing::ResaleAuthorization *authorizationIn(const std::optional<Row> &row);

/// Puts each row's `after` (backwards: `before`) into the contents, settles the scenarios, and answers what changed.
Change apply(Contents &contents, const std::vector<RowEdit> &edits, bool backwards = false);

} // namespace dealdesk::workspace
