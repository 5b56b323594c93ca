#include "dealticks.h"

#include "pricing/ranges.h"

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

bool mayTick(const workspace::DealEdits &deals, workspace::RowKey deal)
{
    const workspace::Document &document = deals.document();
    const auto place = workspace::indexOf(document.current().dealKeys, deal);
    return place && document.scenario().deals[*place].paperwork->ticks.size() < pricing::mostTicks;
}

} // namespace dealdesk::tables
