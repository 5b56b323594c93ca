// Edits of facts, which every scenario has, and of what the current scenario supposes instead. Where it has a what-if
// of a fact, the what-if is edited: what is on screen is what changes.
#pragma once

#include "arrivingbooks.h"
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
    struct Changed {
        RowKey key;
        pricing::Customer after;
    };
    /// These and more, as one undo. What each becomes is told by its key.
    void takeCustomers(const std::vector<Changed> &changed, const std::vector<pricing::Customer> &added,
                       const QString &text);
    RowKey addCustomer(pricing::Customer customer, const QString &text);
    /// Does nothing while deals of any scenario are his.
    void removeCustomer(RowKey key, const QString &text);
    /// One more of its listing, in the current scenario's currency; others of the listing that change with it, as one
    /// that ends before it, do so with one undo. Its days must overlap with no other's of the listing.
    RowKey addAuthorization(const pricing::ResaleAuthorization &authorization, const QString &text,
                            const std::vector<KeyedAuthorization> &changed = {});
    /// Its listing stays.
    void changeAuthorization(RowKey key, const pricing::ResaleAuthorization &after, const QString &text,
                             int mergeKey = 0);
    void removeAuthorization(RowKey key, const QString &text);
    /// All of them in one undo; none where one overlaps (arrivingbooks.h).
    void takeAuthorizations(const std::vector<ArrivingBook> &books, const QString &text);

    /// In place of the shipped value with this id; without one the shipped value holds.
    void setKnowledge(const std::string &id, const std::optional<guidance::OwnValue> &value, const QString &text);
    /// What the firm keeps under this name (guidance/firm.h); nothing: it keeps none.
    void setFirm(const std::string &name, const std::optional<guidance::OwnValue> &value, const QString &text,
                 int mergeKey = 0);
    /// The same of several, as one.
    void setFirm(const std::map<std::string, std::optional<guidance::OwnValue>, std::less<>> &values,
                 const QString &text, int mergeKey = 0);

    /// Of the firm or of a customer (facts.h); nothing: it has none.
    void setBranding(const std::string &owner, const std::optional<records::Branding> &branding, const QString &text,
                     int mergeKey = 0);

    // What-ifs: first the same as the fact, then edited as that is; or the fact again.
    void supposePartner(bool on, const QString &text);
    void supposeAuthorization(pricing::Listing listing, bool on, const QString &text);
    void supposeRouteFacts(RowKey customer, bool on, const QString &text);

private:
    void putCustomer(std::vector<RowEdit> &edits, RowKey key, const pricing::Customer &after) const;
    RowKey putNewCustomer(std::vector<RowEdit> &edits, pricing::Customer customer);
    /// Into one what-if as often as it is called with it.
    void putAuthorization(std::vector<RowEdit> &edits, pricing::Listing listing, RowKey key,
                          const std::optional<pricing::ResaleAuthorization> &after) const;
    void putAuthorization(pricing::Listing listing, RowKey key,
                          const std::optional<pricing::ResaleAuthorization> &after, const QString &text, int mergeKey);
};

} // namespace dealdesk::workspace
