// Edits of facts, which every scenario has, and of what the current scenario supposes instead. Where it has a what-if
// of a fact, the what-if is edited: what is on screen is what changes.
#pragma once

#include "edits.h"

namespace dealdesk::workspace {

class FactEdits final : public Edits
{
public:
    explicit FactEdits(Document &document)
        : Edits(document)
    {}

    void changePartner(const pricing::Partner &after, const QString &text, int mergeKey = 0);
    /// His name is always the fact's.
    void changeCustomer(RowKey key, const pricing::Customer &after, const QString &text, int mergeKey = 0);
    RowKey addCustomer(pricing::Customer customer, const QString &text);
    /// Does nothing while deals of any scenario are his.
    void removeCustomer(RowKey key, const QString &text);
    /// Sets the listing's authorization in the current scenario's currency; without a value removes it.
    void setAuthorization(pricing::Listing listing, const std::optional<pricing::ResaleAuthorization> &after,
                          const QString &text, int mergeKey = 0);

    // What-ifs: first the same as the fact, then edited as that is; or the fact again.
    void supposePartner(bool on, const QString &text);
    void supposeAuthorization(pricing::Listing listing, bool on, const QString &text);
    void supposeRouteFacts(RowKey customer, bool on, const QString &text);
};

} // namespace dealdesk::workspace
