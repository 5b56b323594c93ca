// Ticks of a deal's lists, as an edit of the deal.
#pragma once

#include "records/ticks.h"
#include "workspace/dealedits.h"

namespace dealdesk::tables {

/// The row of the deal's checklists ticked so, or not at all. Does nothing where the deal is gone.
void setTick(workspace::DealEdits &deals, workspace::RowKey deal, std::string_view row,
             const std::optional<records::Ticked> &ticked, const QString &text);

/// Whether it keeps one more (pricing::mostTicks).
bool mayTick(const workspace::DealEdits &deals, workspace::RowKey deal);

} // namespace dealdesk::tables
