// One row before and after an edit: the single shape of every change, so that undo and redo are the same step in both
// directions.
#pragma once

#include "change.h"

#include <optional>
#include <variant>
#include <vector>

namespace dealdesk::workspace {

/// A whole ScenarioEntry stands for a scenario that comes or goes with all its rows. Of a quote that was issued only
/// its standing is edited: what went out neither comes nor goes with an edit.
using Row = std::variant<pricing::ScenarioSettings, AuthorizationFact, pricing::Customer, pricing::Deal, ScenarioEntry,
                         pricing::Partner, AuthorizationWhatIf, CustomerUse, guidance::OwnValue, records::Branding,
                         QuoteRecord, UsageRecord, PayoutRecord>;

/// Without `before` the row is new; without `after` it is removed.
struct RowEdit {
    RowRef ref;
    std::optional<Row> before;
    std::optional<Row> after;
};

/// The first authorization that an edit of a fact, or of a what-if, makes another one. Null: it was not, is not there.
struct ChangedAuthorization {
    RowKey key;
    const pricing::ResaleAuthorization *before = nullptr, *after = nullptr; ///< of the edit
};
std::optional<ChangedAuthorization> changedAuthorization(const RowEdit &edit);

/// Puts each row's `after` (backwards: `before`) into the contents, settles the scenarios, and answers what changed.
Change apply(Contents &contents, const std::vector<RowEdit> &edits, bool backwards = false);

} // namespace dealdesk::workspace
