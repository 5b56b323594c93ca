// The base of every part that changes an open workspace: its one road to the document. `text` is always the user's
// sentence for undo ("Change tenants of Rollout"), and each call is one undo, whatever the number of its rows. Where
// nothing differs, nothing happens. Edits with the same `mergeKey` (not 0) on the same row become one. A row is named
// by its key: it stays the same one whatever is sorted, filtered or removed meanwhile.
#pragma once

#include "document.h"

namespace dealdesk::workspace {

class Edits
{
public:
    Edits(const Edits &) = delete;
    Edits &operator=(const Edits &) = delete;

    const Document &document() const { return of; }
    bool mayEdit() { return of.mayEdit(); } ///< see the document's

protected:
    explicit Edits(Document &document)
        : of(document)
    {}
    ~Edits() = default;

    const Contents &contents() const { return of.contents(); }
    const Facts &facts() const { return of.facts(); }
    const ScenarioEntry &current() const { return of.current(); }
    const pricing::Scenario &scenario() const { return of.scenario(); }

    void push(const QString &text, std::vector<RowEdit> edits, int mergeKey = 0)
    {
        of.push(text, std::move(edits), mergeKey);
    }
    UsedKeys &keys() { return of.keys; }
    const UsedKeys &keys() const { return of.keys; }

    static RowRef factRef(RowKind kind, RowKey key = {}) { return {kind, {}, key, {}}; }
    RowRef ownRef(RowKind kind, RowKey key = {}) const { return {kind, of.currentKey(), key, {}}; }
    RowRef dealRef(RowKey key) const { return ownRef(RowKind::Deal, key); }
    /// Of the what-if where the current scenario supposes another partner.
    RowEdit partnerEdit(const pricing::Partner &after) const
    {
        const bool supposed = current().partner.has_value();
        return {supposed ? ownRef(RowKind::PartnerWhatIf) : factRef(RowKind::Partner), scenario().settings.partner,
                after};
    }

private:
    Document &of;
};

// A row's id is made of its key, which is above every number that an id here ever had.
inline pricing::DealId dealIdOf(RowKey key) { return {'d' + std::to_string(key.value)}; }
inline pricing::CustomerId customerIdOf(RowKey key) { return {'c' + std::to_string(key.value)}; }

} // namespace dealdesk::workspace
