// Scenarios come and go: each makes its rows before and after, and pushes one command.
#include "document.h"

#include "editcommand.h"

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

Adopted Document::adoptionOf(const pricing::Scenario &scenario, bool partnerIsNamed) const
{
    std::int64_t last = lastRow;
    return adopt(
        facts(), {lastScenario + 1}, scenario, [&] { return RowKey{++last}; }, partnerIsNamed);
}

std::vector<RowEdit> Document::factsFrom(const Adopted &adopted) const
{
    std::vector<RowEdit> edits;
    if (adopted.partner)
        edits.push_back({factRef(RowKind::Partner), facts().partner, *adopted.partner});
    for (std::size_t row = 0; row < adopted.customers.size(); ++row)
        edits.push_back({factRef(RowKind::Customer, adopted.customerKeys[row]), std::nullopt, adopted.customers[row]});
    for (const AuthorizationFact &fact : adopted.authorizations)
        edits.push_back({factRef(RowKind::Authorization, fact.key), std::nullopt, fact});
    for (const ScenarioEntry &other : all.scenarios)
        for (const pricing::Listing listing : newTo(other, adopted.authorizations))
            edits.push_back({{RowKind::AuthorizationWhatIf, other.key, {static_cast<int>(listing)}, {}},
                             std::nullopt,
                             AuthorizationWhatIf{}});
    return edits;
}

ScenarioKey Document::addScenario(pricing::Scenario scenario, const QString &text, Differing differing,
                                  bool partnerIsNamed)
{
    noteUsed(scenario); // its ids stay as they are
    Adopted adopted = adopt(
        facts(), newScenarioKey(), std::move(scenario), [this] { return newRowKey(); }, partnerIsNamed);
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

ScenarioKey Document::duplicateScenario(ScenarioKey key, const QString &name, const QString &text)
{
    const ScenarioEntry *entry = find(all, key);
    if (!entry)
        return currentScenario;
    ScenarioEntry copy = *entry; // its deals are the same ones: their ids and keys stay
    copy.key = newScenarioKey();
    copy.scenario.settings.name = name.toStdString();
    const ScenarioKey made = copy.key;
    push(text, {{{RowKind::Settings, made, {}, {}}, std::nullopt, std::move(copy)}});
    return made;
}

void Document::removeScenario(ScenarioKey key, const QString &text)
{
    const ScenarioEntry *entry = find(all, key);
    if (!entry || all.scenarios.size() == 1)
        return;
    push(text, {{{RowKind::Settings, key, {}, {}}, *entry, std::nullopt}});
}

} // namespace dealdesk::workspace
