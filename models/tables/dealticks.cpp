#include "dealticks.h"

namespace dealdesk::tables {

void setTick(workspace::DealEdits &deals, workspace::RowKey deal, std::string_view row,
             const std::optional<records::Ticked> &ticked, const QString &text)
{
    const workspace::Document &document = deals.document();
    const auto place = workspace::indexOf(document.current().dealKeys, deal);
    if (!place)
        return;
    pricing::Deal after = document.scenario().deals[*place];
    auto &ticks = after.paperwork.edit().ticks;
    ticks = records::withTick(std::move(ticks), row, ticked);
    after.paperwork.tidy();
    deals.changeDeal(deal, after, text);
}

} // namespace dealdesk::tables
