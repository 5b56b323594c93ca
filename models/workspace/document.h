// The open document: the contents, the scenario that is looked at, its evaluation, and every edit with its way back.
// An edit is applied, saved and announced in one call; undo and redo take the same road.
#pragma once

#include "adoption.h"
#include "pricing/evaluate.h"
#include "rowedit.h"
#include "store.h"

#include <QObject>
#include <QUndoStack>

#include <array>
#include <map>
#include <memory>
#include <optional>

namespace dealdesk::workspace {

class Document : public QObject
{
    Q_OBJECT
public:
    /// `contents` must hold a scenario. The store, where there is one, must outlive the document.
    explicit Document(Contents contents, Store *store = nullptr, QObject *parent = nullptr);
    ~Document() override;

    const Contents &contents() const { return all; }
    const Facts &facts() const { return all.facts; }
    const ScenarioEntry &current() const;
    const pricing::Scenario &scenario() const { return current().scenario; }
    ScenarioKey currentKey() const { return currentScenario; }
    void setCurrent(ScenarioKey key);

    /// Of the current scenario, made on demand; nothing where a figure is beyond 64 bits: `evaluationProblem` says
    /// which.
    const pricing::Evaluation *evaluation() const;
    QString evaluationProblem() const;

    QUndoStack &undoStack() { return undo; }
    bool isSaved() const { return pending.rows.empty(); }
    bool readOnly() const { return viewingOnly; }
    /// Asked before an edit is begun; where the document is open for viewing only, the user is told why nothing
    /// happens.
    bool mayEdit();
    void setReadOnly(bool on) { viewingOnly = on; }
    void setStore(Store *store); ///< takes everything that is not saved yet to the new store
    void retrySave();

    // Edits of the current scenario. `text` is the user's sentence for undo: "Change tenants of Rollout".
    // Where nothing differs, nothing happens. Edits with the same `mergeKey` (not 0) on the same row become one.
    /// The partner among them is changed as by `changePartner`, the currency as by `changeCurrency`.
    void changeSettings(const pricing::ScenarioSettings &after, const QString &text, int mergeKey = 0);
    void changeDeal(RowKey key, const pricing::Deal &after, const QString &text, int mergeKey = 0);
    /// The deal as it was before the edits with this `mergeKey` that undo takes back as one; without any, as it is.
    pricing::Deal dealBefore(RowKey key, int mergeKey) const;
    /// What the deal's price was by this rule before its rule was changed, while that change is the last of its price.
    std::optional<pricing::ResalePrice> priceBefore(RowKey key, std::size_t rule) const;
    /// With one undo: the scenario's settings, and its deals in the order of the scenario's.
    void changeSettingsAndDeals(const pricing::ScenarioSettings &after, const std::vector<pricing::Deal> &deals,
                                const QString &text);
    /// With one undo: settings, authorizations and deals, as many as there are and in their order. What a deal's price
    /// was by other rules is forgotten, for it may be counted otherwise now.
    void changeCurrency(const pricing::Scenario &after, const QString &text);
    RowKey addDeal(pricing::Deal deal, const QString &text); ///< gives it an id of its own
    /// Both with one undo: a customer of this name and his first deal.
    RowKey addDealWithCustomer(pricing::Deal deal, const QString &customerName, const QString &text);
    void removeDeals(const std::vector<RowKey> &keys, const QString &text);
    std::vector<RowKey> duplicateDeals(const std::vector<RowKey> &keys, const QString &text);

    // Edits of facts, which every scenario has, but where the current one has a what-if of it: then of that.
    void changePartner(const pricing::Partner &after, const QString &text, int mergeKey = 0);
    /// His name is always the fact's.
    void changeCustomer(RowKey key, const pricing::Customer &after, const QString &text, int mergeKey = 0);
    RowKey addCustomer(pricing::Customer customer, const QString &text);
    void removeCustomer(RowKey key,
                        const QString &text); ///< refused (does nothing) while deals of any scenario are his
    /// Sets the listing's authorization in the current scenario's currency; without a value removes it.
    void setAuthorization(pricing::Listing listing, const std::optional<pricing::ResaleAuthorization> &after,
                          const QString &text, int mergeKey = 0);

    // What-ifs of the current scenario: first the same as the fact, then edited as that is; or the fact again.
    void supposePartner(bool on, const QString &text);
    void supposeAuthorization(pricing::Listing listing, bool on, const QString &text);
    void supposeRouteFacts(RowKey customer, bool on, const QString &text);

    /// Both with one undo: a new customer and the deal that is his.
    void changeDealWithNewCustomer(RowKey deal, const QString &customerName, const QString &text);

    /// What a scenario from elsewhere says otherwise than the facts here; it is not added.
    Adopted adoptionOf(const pricing::Scenario &scenario, bool partnerIsNamed = true) const;
    /// And makes it current. Its customers may get other ids.
    ScenarioKey addScenario(pricing::Scenario scenario, const QString &text, Differing differing = Differing::AsWhatIf,
                            bool partnerIsNamed = true);
    ScenarioKey duplicateScenario(ScenarioKey key, const QString &name, const QString &text);
    void removeScenario(ScenarioKey key, const QString &text); ///< refused for the last one

    /// Records of fact, not undone: a quote that went out, and how the window is left.
    /// Gives it its key. Its number is taken from then on, whether or not its document is written: it is recorded
    /// first.
    QuoteRecord recordQuote(QuoteRecord record);
    void quoteWritten(RowKey quote, const QString &file);
    /// "Q-2027-0001": after the highest of that year, and no quote's.
    QString nextQuoteNumber(int year) const;
    /// The quote that has this number, letter case and blanks aside; nothing: it is free.
    const QuoteRecord *quoteNumbered(const QString &number) const;
    void setView(const QString &key, const QByteArray &value);
    QByteArray view(const QString &key) const { return all.view.contains(key) ? all.view.at(key) : QByteArray(); }

    int dealsOf(const pricing::CustomerId &customer) const;      ///< in the current scenario
    int dealsInAllOf(const pricing::CustomerId &customer) const; ///< in all scenarios

Q_SIGNALS:
    void changed(const dealdesk::workspace::Change &change); ///< values of these rows, or which rows there are
    void currentScenarioChanged();                           ///< another scenario is looked at: reset
    /// A deal has another term. Counted are the tenant steps and instalments of the deal before it that lie past the
    /// new one's months; none: nothing was lost.
    void termChanged(int stepsPast, int instalmentsPast, int months);
    void rampReplaced(int laterSteps); ///< another count stands where a deal had a ramp
    void saved();
    void saveFailed(const dealdesk::workspace::Failure &failure);
    void editRefused(); ///< the document is open for viewing only

private:
    friend class EditCommand;
    void push(const QString &text, std::vector<RowEdit> edits, int mergeKey = 0);
    void perform(const std::vector<RowEdit> &edits, bool backwards, ScenarioKey madeIn);
    ScenarioKey toLookAt(const Change &change, bool backwards, ScenarioKey madeIn) const;
    void save(Change change);
    RowKey newRowKey() { return {++lastRow}; }
    ScenarioKey newScenarioKey() { return {++lastScenario}; }
    void noteUsed(const pricing::Scenario &scenario);
    /// Of the deals that come or change here: their customers' uses, and the end of supposing no authorization for
    /// them.
    void addWhatDealsRestOn(std::vector<RowEdit> &edits) const;
    RowEdit partnerEdit(const pricing::Partner &after) const;
    RowEdit inCurrency(const pricing::ResaleAuthorization &then, const std::string &currency) const;
    /// The edits that make facts of what an adoption found new.
    std::vector<RowEdit> factsFrom(const Adopted &adopted) const;
    RowRef factRef(RowKind kind, RowKey key = {}) const { return {kind, {}, key, {}}; }
    RowRef ownRef(RowKind kind, RowKey key = {}) const { return {kind, currentScenario, key, {}}; }
    void noteUsedKeys(Change &change);
    void rememberPrices(RowKey key, const pricing::ResalePrice &before, const pricing::ResalePrice &after);
    RowRef dealRef(RowKey key) const { return {RowKind::Deal, currentScenario, key, {}}; }

    using PricesByRule = std::array<std::optional<pricing::ResalePrice>, std::variant_size_v<pricing::ResalePrice>>;

    Contents all;
    ScenarioKey currentScenario;
    std::map<std::pair<ScenarioKey, RowKey>, PricesByRule>
        pricesByRule; ///< of deals whose price rule was changed since the file was opened
    Store *store = nullptr;
    Change pending; ///< rows that are not durable yet, because saving failed
    bool viewingOnly = false;
    QUndoStack undo;
    mutable std::optional<pricing::Evaluation> figures; ///< of the current scenario; nothing: stale
    mutable QString problem;
    /// Highest row key, and highest number in a deal's or a customer's id, that was ever used here. Kept in the file,
    /// so that a new row is never taken for one that was deleted.
    std::int64_t lastRow = 0;
    std::int64_t lastScenario = 0;
};

} // namespace dealdesk::workspace
