// Edits of scenarios: their settings, and how they come and go.
#pragma once

#include "adoption.h"
#include "authorizationchanges.h"
#include "edits.h"
#include "pricing/customercurrency.h"

namespace dealdesk::workspace {

class ScenarioEdits final : public Edits
{
public:
    explicit ScenarioEdits(Document &document)
        : Edits(document)
    {}

    /// Of the current one. The partner among them is changed as by FactEdits, the currency as by `changeCurrency`. Ends
    /// of deals' offers that are not in their term's last month any more, because the first month moves, are taken
    /// away.
    void changeSettings(const pricing::ScenarioSettings &after, const QString &text, int mergeKey = 0);
    /// With one undo: its settings, and its deals in the order of the scenario's.
    void changeSettingsAndDeals(const pricing::ScenarioSettings &after, const std::vector<pricing::Deal> &deals,
                                const QString &text);
    /// With one undo: settings, authorizations and deals, as many as there are and in their order.
    void changeCurrency(const pricing::Scenario &after, const QString &text);
    /// The current one in another currency, its deals' and its settings' amounts converted. Authorizations are not: the
    /// facts of that currency take over, and what it supposes in their place goes.
    pricing::Scenario converted(const pricing::Exchange &exchange) const;
    /// With one undo, to what `converted` answered.
    void convertCurrency(const pricing::Scenario &converted, const QString &text);

    /// What a scenario from elsewhere says otherwise than the facts here; it is not added.
    Adopted adoptionOf(const pricing::Scenario &scenario, bool partnerIsNamed = true) const;
    /// The authorizations that become others where what it says becomes the facts, for every scenario.
    std::vector<ConsideredAuthorization> takenOver(const Adopted &adopted) const;
    /// And makes it current. Its customers may get other ids.
    ScenarioKey addScenario(pricing::Scenario scenario, const QString &text, Differing differing = Differing::AsWhatIf,
                            bool partnerIsNamed = true);
    ScenarioKey duplicateScenario(ScenarioKey key, const QString &name, const QString &text);
    void removeScenario(ScenarioKey key, const QString &text); ///< does nothing to the last one

private:
    void toCurrency(pricing::Listing listing, const std::vector<KeyedAuthorization> &then, const std::string &currency,
                    std::vector<RowEdit> &edits) const;
    /// The edits that make facts of what an adoption found new.
    std::vector<RowEdit> factsFrom(const Adopted &adopted) const;
};

} // namespace dealdesk::workspace
