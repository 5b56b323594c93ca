// How the deals are looked at, under a name: what is wanted of them, what is searched for, and their order. A named
// view is work of somebody's, so it is a row of the firm's facts: its edits are undone as others are, and it goes with
// the file. The view that was left last has no name, and is kept with the contents (workspace/viewstate.h).
#pragma once

#include "dealconditions.h"

#include "guidance/namedrows.h"

#include <QString>

namespace dealdesk::tables {

struct DealView {
    DealConditions conditions;
    QString search;
    QByteArray sortedBy; ///< of DealsTable::columnNames(); empty: as entered
    bool descending = false;

    std::string asText() const;
    /// What is not known of it asks for nothing.
    static DealView fromText(std::string_view kept);

    friend bool operator==(const DealView &, const DealView &) = default;
};

inline constexpr std::string_view viewPrefix = "deal-view/"; ///< of its row
std::optional<DealView> viewNamed(const guidance::FirmRows &firm, const QString &name);

} // namespace dealdesk::tables
