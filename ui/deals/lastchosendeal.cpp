#include "lastchosendeal.h"

#include <algorithm>

namespace dealdesk::ui {

using workspace::RowKey;

void LastChosenDeal::note(RowKey chosen)
{
    kept.insert_or_assign(document.currentKey(), chosen);
    if (const auto index = workspace::indexOf(document.current().dealKeys, chosen)) {
        id = document.scenario().deals[*index].id;
        name = document.scenario().deals[*index].name;
    }
}

std::optional<RowKey> LastChosenDeal::here() const
{
    const auto found = kept.find(document.currentKey());
    return found == kept.end() ? std::nullopt : std::optional(found->second);
}

std::optional<RowKey> LastChosenDeal::meantHere() const
{
    const workspace::ScenarioEntry &now = document.current();
    const auto &all = now.scenario.deals;
    const auto same = std::ranges::find(all, id, &pricing::Deal::id);
    const auto key = [&] { return now.dealKeys[static_cast<std::size_t>(same - all.begin())]; };
    if (same != all.end() && same->name == name)
        return key();
    const auto last = here();
    if (last && workspace::indexOf(now.dealKeys, *last))
        return last;
    return same != all.end() ? std::optional(key()) : std::nullopt;
}

} // namespace dealdesk::ui
