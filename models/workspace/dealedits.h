// Edits of the current scenario's deals, one or many with one undo.
#pragma once

#include "copyname.h"
#include "edits.h"

#include <array>
#include <map>

namespace dealdesk::workspace {

class DealEdits final : public QObject, public Edits
{
    Q_OBJECT
public:
    explicit DealEdits(Document &document)
        : Edits(document)
    {}

    /// Where the start or the term moves, an end of its offers that is not in the term's last month any more is taken
    /// away with it.
    void changeDeal(RowKey key, const pricing::Deal &after, const QString &text, int mergeKey = 0);
    /// The same of several, as one undo. What each becomes is told by its key.
    struct Changed {
        RowKey key;
        pricing::Deal after;
    };
    void changeDeals(const std::vector<Changed> &deals, const QString &text, int mergeKey = 0);
    /// The deal as it was before the edits with this `mergeKey` that undo takes back as one; without any, as it is.
    pricing::Deal dealBefore(RowKey key, int mergeKey) const;
    /// What the deal's price was by this rule before its rule was changed, while that change is the last of its price
    /// and it is counted in the same currency.
    std::optional<pricing::ResalePrice> priceBefore(RowKey key, std::size_t rule) const;

    RowKey addDeal(pricing::Deal deal, const QString &text); ///< gives it an id of its own
    /// With a customer of this name, whose first deal it is.
    RowKey addDealWithCustomer(pricing::Deal deal, const QString &customerName, const QString &text);
    /// With a new customer of this name, whose deal it becomes.
    void changeDealWithNewCustomer(RowKey deal, const QString &customerName, const QString &text);
    /// What a pasted block makes of deals.
    struct Pasted {
        struct New {
            pricing::Deal deal;
            std::string customer; ///< the name of a customer that is new as well; empty: the deal's own
        };
        std::vector<Changed> changed;
        std::vector<New> added;
    };
    /// As one undo. New customers of one name are one. Answers the new deals.
    std::vector<RowKey> pasteDeals(const Pasted &pasted, const QString &text);
    void removeDeals(const std::vector<RowKey> &keys, const QString &text);
    std::vector<RowKey> duplicateDeals(const std::vector<RowKey> &keys, const CopySuffixes &suffixes,
                                       const QString &text);

Q_SIGNALS:
    /// Deals have another term. Counted are the tenant steps and instalments before it that lie past the new one's
    /// months; none: nothing was lost.
    void termChanged(int stepsPast, int instalmentsPast, int months);
    void rampReplaced(int laterSteps); ///< another count stands where deals had ramps
    void offerEndRemoved();            ///< of deals whose start or term moved

private:
    struct PricedRow {
        ScenarioKey scenario;
        RowKey deal;
        std::string currency; ///< prices of another one are others
        friend auto operator<=>(const PricedRow &, const PricedRow &) = default;
    };
    using PricesByRule = std::array<std::optional<pricing::ResalePrice>, std::variant_size_v<pricing::ResalePrice>>;

    /// What an edit of deals took away beside what was entered.
    struct Dropped;
    RowEdit changeOf(RowKey key, const pricing::Deal &entered, int mergeKey, Dropped &dropped);
    void tell(const Dropped &dropped);
    PricedRow pricedRow(RowKey key) const;
    pricing::Deal withFittingOfferEnd(pricing::Deal after, const pricing::Deal &before,
                                      const pricing::Deal &first) const;
    void rememberPrices(RowKey key, const pricing::ResalePrice &before, const pricing::ResalePrice &after);

    /// Of deals whose price rule was changed since the file was opened.
    std::map<PricedRow, PricesByRule> pricesByRule;
};

} // namespace dealdesk::workspace
