#include "scenarioedits.h"

#include <algorithm>

namespace dealdesk::workspace {

namespace {

/// Makes facts of what the scenario supposes.
void takeOver(Adopted &adopted, const Facts &facts, std::vector<RowEdit> &edits)
{
    ScenarioEntry &entry = adopted.entry;
    if (entry.partner)
        edits.push_back({{RowKind::Partner, {}, {}, {}}, facts.partner, *entry.partner});
    for (const auto &[listing, whatIf] : entry.authorizations)
        if (const auto *fact = authorizationOf(facts, listing, entry.scenario.settings.currency);
            fact && whatIf.authorization)
            edits.push_back({{RowKind::Authorization, {}, fact->key, {}},
                             *fact,
                             AuthorizationFact{fact->key, fact->currency, *whatIf.authorization}});
    for (const auto &[key, use] : entry.uses)
        if (use.routeFacts) {
            const pricing::Customer &fact = facts.customers[*indexOf(facts.customerKeys, key)];
            pricing::Customer after = *use.routeFacts;
            after.id = fact.id;
            after.name = fact.name;
            edits.push_back({{RowKind::Customer, {}, key, {}}, fact, after});
        }
}

/// The scenario has what the facts say, but no authorization that it did not have.
void supposeNothing(ScenarioEntry &entry)
{
    entry.partner.reset();
    std::erase_if(entry.authorizations, [](const auto &each) { return each.second.authorization.has_value(); });
    for (auto &[key, use] : entry.uses)
        use.routeFacts.reset();
}

} // namespace

void ScenarioEdits::changeSettings(const pricing::ScenarioSettings &after, const QString &text, int mergeKey)
{
    if (after.currency != scenario().settings.currency) {
        pricing::Scenario whole = scenario();
        whole.settings = after;
        return changeCurrency(whole, text);
    }
    pricing::ScenarioSettings own = after;
    own.partner = scenario().settings.partner;
    push(text, {{ownRef(RowKind::Settings), scenario().settings, std::move(own)}, partnerEdit(after.partner)},
         mergeKey);
}

void ScenarioEdits::changeSettingsAndDeals(const pricing::ScenarioSettings &after,
                                           const std::vector<pricing::Deal> &deals, const QString &text)
{
    std::vector<RowEdit> edits{{ownRef(RowKind::Settings), scenario().settings, after}};
    for (std::size_t deal = 0; deal < deals.size(); ++deal)
        if (deals[deal] != scenario().deals[deal])
            edits.push_back({dealRef(current().dealKeys[deal]), scenario().deals[deal], deals[deal]});
    push(text, std::move(edits));
}

/// Of an authorization of the current scenario that gets another currency: a fact on which nothing else rests goes
/// along, else the scenario supposes it.
RowEdit ScenarioEdits::inCurrency(const pricing::ResaleAuthorization &then, const std::string &currency) const
{
    const std::string &before = scenario().settings.currency;
    const RowRef own = ownRef(RowKind::AuthorizationWhatIf, {static_cast<int>(then.listing)});
    if (const auto whatIf = current().authorizations.find(then.listing); whatIf != current().authorizations.end())
        return {own, whatIf->second, AuthorizationWhatIf{then}};
    const AuthorizationFact &fact = *authorizationOf(facts(), then.listing, before);
    const auto rests = [&](const ScenarioEntry &other) {
        return other.key != document().currentKey() && other.scenario.settings.currency == before &&
               !other.authorizations.contains(then.listing);
    };
    if (!authorizationOf(facts(), then.listing, currency) && std::ranges::none_of(contents().scenarios, rests))
        return {factRef(RowKind::Authorization, fact.key), fact, AuthorizationFact{fact.key, currency, then}};
    return {own, std::nullopt, AuthorizationWhatIf{then}};
}

void ScenarioEdits::changeCurrency(const pricing::Scenario &after, const QString &text)
{
    pricing::ScenarioSettings settings = after.settings;
    settings.partner = scenario().settings.partner;
    std::vector<RowEdit> edits{{ownRef(RowKind::Settings), scenario().settings, settings}};
    for (const pricing::ResaleAuthorization &then : after.authorizations)
        edits.push_back(inCurrency(then, settings.currency));
    for (std::size_t deal = 0; deal < after.deals.size(); ++deal)
        if (after.deals[deal] != scenario().deals[deal])
            edits.push_back({dealRef(current().dealKeys[deal]), scenario().deals[deal], after.deals[deal]});
    push(text, std::move(edits));
}

Adopted ScenarioEdits::adoptionOf(const pricing::Scenario &scenario, bool partnerIsNamed) const
{
    UsedKeys next = keys();
    next.note(scenario); // as `addScenario` does: the same ids come out
    return adopt(
        facts(), next.newScenario(), scenario, [&] { return next.newRow(); }, partnerIsNamed);
}

std::vector<RowEdit> ScenarioEdits::factsFrom(const Adopted &adopted) const
{
    std::vector<RowEdit> edits;
    if (adopted.partner)
        edits.push_back({factRef(RowKind::Partner), facts().partner, *adopted.partner});
    for (std::size_t row = 0; row < adopted.customers.size(); ++row)
        edits.push_back({factRef(RowKind::Customer, adopted.customerKeys[row]), std::nullopt, adopted.customers[row]});
    for (const AuthorizationFact &fact : adopted.authorizations)
        edits.push_back({factRef(RowKind::Authorization, fact.key), std::nullopt, fact});
    for (const ScenarioEntry &other : contents().scenarios)
        for (const pricing::Listing listing : newTo(other, adopted.authorizations))
            edits.push_back({{RowKind::AuthorizationWhatIf, other.key, {static_cast<int>(listing)}, {}},
                             std::nullopt,
                             AuthorizationWhatIf{}});
    return edits;
}

ScenarioKey ScenarioEdits::addScenario(pricing::Scenario scenario, const QString &text, Differing differing,
                                       bool partnerIsNamed)
{
    keys().note(scenario); // its ids stay as they are
    Adopted adopted = adopt(
        facts(), keys().newScenario(), std::move(scenario), [this] { return keys().newRow(); }, partnerIsNamed);
    std::vector<RowEdit> edits = factsFrom(adopted);
    if (differing == Differing::OfScenario)
        takeOver(adopted, facts(), edits);
    if (differing != Differing::AsWhatIf)
        supposeNothing(adopted.entry);
    const ScenarioKey key = adopted.entry.key;
    edits.push_back({{RowKind::Settings, key, {}, {}}, std::nullopt, std::move(adopted.entry)});
    push(text, std::move(edits));
    return key;
}

ScenarioKey ScenarioEdits::duplicateScenario(ScenarioKey key, const QString &name, const QString &text)
{
    const ScenarioEntry *entry = find(contents(), key);
    if (!entry)
        return document().currentKey();
    ScenarioEntry copy = *entry; // its deals are the same ones: their ids and keys stay
    copy.key = keys().newScenario();
    copy.scenario.settings.name = name.toStdString();
    const ScenarioKey made = copy.key;
    push(text, {{{RowKind::Settings, made, {}, {}}, std::nullopt, std::move(copy)}});
    return made;
}

void ScenarioEdits::removeScenario(ScenarioKey key, const QString &text)
{
    const ScenarioEntry *entry = find(contents(), key);
    if (!entry || contents().scenarios.size() == 1)
        return;
    push(text, {{{RowKind::Settings, key, {}, {}}, *entry, std::nullopt}});
}

} // namespace dealdesk::workspace
