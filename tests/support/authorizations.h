// The one authorization of a listing, for tests that need no more.
#pragma once

#include "workspace/factedits.h"

namespace dealdesk::test {

/// It becomes this one; nothing: the listing has none.
inline void setAuthorization(workspace::FactEdits &edits, pricing::Listing listing,
                             const std::optional<pricing::ResaleAuthorization> &after, const QString &text)
{
    const auto keys = authorizationKeysOf(edits.document().current(), listing);
    if (keys.empty() && after)
        edits.addAuthorization(*after, text);
    else if (!keys.empty() && after)
        edits.changeAuthorization(keys.front(), *after, text);
    else if (!keys.empty())
        edits.removeAuthorization(keys.front(), text);
}

} // namespace dealdesk::test
