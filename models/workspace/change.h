// Which rows an edit touched. The values are in the contents: a row that is not there any more was removed.
#pragma once

#include "contents.h"

#include <vector>

namespace dealdesk::workspace {

/// In the file: never renumber.
enum class RowKind : std::uint8_t {
    Settings,      ///< of a scenario; `row` is unused. Gone: the scenario is gone with all its rows
    Authorization, ///< a fact: `scenario` is unused
    Customer,      ///< a fact: `scenario` is unused
    Deal,
    Quote,               ///< `scenario` is unused
    View,                ///< `name` names it
    Partner,             ///< the fact: `scenario` and `row` are unused
    PartnerWhatIf,       ///< of a scenario; `row` is unused
    AuthorizationWhatIf, ///< `row` is the listing's number
    CustomerUse,         ///< `row` is the customer's
    Knowledge,           ///< a fact: the user's own value in place of the shipped row's that `name` names
    Firm,                ///< a fact: what the firm keeps for itself under `name` (guidance/firm.h)
    Branding,            ///< a fact: of the owner that `name` names (facts.h)
    Usage,               ///< a fact: of the listing, month and deployment that `name` names (usagefacts.h)
    PayoutReport,        ///< a fact: the marketplace's report that `name` names (payoutfacts.h)
};

struct RowRef {
    RowKind kind = RowKind::Settings;
    ScenarioKey scenario;
    RowKey row;
    QString name; ///< View, Knowledge, Firm, Branding, Usage and PayoutReport only

    friend bool operator==(const RowRef &, const RowRef &) = default;
};

/// The document of a quote that is issued with a change: only the file keeps it.
struct QuoteDocument {
    RowKey quote;
    QByteArray bytes;
};

struct Change {
    std::vector<RowRef> rows;
    /// Structural: a row came or went (or its order changed); otherwise only values differ.
    bool structural = false;
    std::vector<QuoteDocument> documents; ///< of quotes among the rows
};

} // namespace dealdesk::workspace
