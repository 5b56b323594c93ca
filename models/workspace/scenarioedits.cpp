#include "scenarioedits.h"

#include "pricing/currencychange.h"
#include "pricing/offers.h"
#include "pricing/sharing.h"
#include "records/customer.h"
#include "records/faults.h"

#include <algorithm>
#include <map>

namespace dealdesk::workspace {

namespace {

bool areInRange(const pricing::Scenario &scenario)
{
    const auto hasFaults = [](const auto &record) { return !records::faultsOf(record).empty(); };
    return !hasFaults(scenario.settings) && std::ranges::none_of(scenario.deals, hasFaults);
}

/// Of what was shared without wholesale nothing can be one.
bool mayBeFacts(const AuthorizationWhatIf &whatIf)
{
    return !whatIf.authorizations.empty() &&
           std::ranges::none_of(whatIf.authorizations,
                                [](const KeyedAuthorization &each) { return pricing::isWithheld(each.authorization); });
}

/// In place of the listing's facts, all of them: one that stayed could rule in months in which, where the scenario
/// comes from, another does.
void takeOver(const AuthorizationWhatIf &whatIf, const std::vector<const AuthorizationFact *> &here,
              std::vector<RowEdit> &edits)
{
    const std::string currency = here.front()->currency;
    const auto refTo = [](RowKey key) { return RowRef{RowKind::Authorization, {}, key, {}}; };
    const auto &after = whatIf.authorizations;
    for (const AuthorizationFact *fact : here)
        if (std::ranges::find(after, fact->key, &KeyedAuthorization::key) == after.end())
            edits.push_back({refTo(fact->key), *fact, std::nullopt});
    for (const KeyedAuthorization &each : after) {
        const auto fact = std::ranges::find(here, each.key, [](const auto *known) { return known->key; });
        edits.push_back({refTo(each.key), fact == here.end() ? std::optional<Row>() : std::optional<Row>(**fact),
                         AuthorizationFact{each.key, currency, each.authorization}});
    }
}

/// Those of all listings.
void takeOverAuthorizations(const ScenarioEntry &entry, const Facts &facts, std::vector<RowEdit> &edits)
{
    for (const auto &[listing, whatIf] : entry.authorizations)
        if (mayBeFacts(whatIf))
            takeOver(whatIf, authorizationsOf(facts, listing, entry.scenario.settings.currency), edits);
}

/// Makes facts of what the scenario supposes.
void takeOver(Adopted &adopted, const Facts &facts, std::vector<RowEdit> &edits)
{
    ScenarioEntry &entry = adopted.entry;
    if (entry.partner)
        edits.push_back({{RowKind::Partner, {}, {}, {}}, facts.partner, *entry.partner});
    takeOverAuthorizations(entry, facts, edits);
    for (auto &[key, otherwise] : adopted.otherwise)
        adopted.completed.insert_or_assign(key, otherwise);
    for (const auto &[key, use] : entry.uses)
        if (use.routeFacts) {
            const auto customer =
                adopted.completed.try_emplace(key, facts.customers[*indexOf(facts.customerKeys, key)]).first;
            customer->second = records::withRouteFacts(customer->second, *use.routeFacts);
        }
}

/// The scenario has what the facts say, but no authorization that it did not have. Where they say nothing, or cannot
/// say what the scenario does, it goes on supposing.
void supposeNothing(ScenarioEntry &entry, const Facts &facts, Differing differing)
{
    entry.partner.reset();
    std::erase_if(entry.authorizations, [&](const auto &each) {
        const auto &[listing, whatIf] = each;
        return differing == Differing::OfScenario
                   ? mayBeFacts(whatIf)
                   : !whatIf.authorizations.empty() &&
                         !authorizationsOf(facts, listing, entry.scenario.settings.currency).empty();
    });
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
    std::vector<RowEdit> edits{{ownRef(RowKind::Settings), scenario().settings, own}, partnerEdit(after.partner)};
    if (own.start != scenario().settings.start)
        for (std::size_t row = 0; row < scenario().deals.size(); ++row) {
            pricing::Deal deal = pricing::withFittingOfferEnd(scenario().deals[row], own.start);
            if (deal != scenario().deals[row])
                edits.push_back({dealRef(current().dealKeys[row]), scenario().deals[row], std::move(deal)});
        }
    push(text, std::move(edits), mergeKey);
}

void ScenarioEdits::changeSettingsAndDeals(const pricing::ScenarioSettings &after,
                                           const std::vector<pricing::Deal> &deals, const QString &text)
{
    std::vector<RowEdit> edits{{ownRef(RowKind::Settings), scenario().settings, after}};
    for (std::size_t row = 0; row < deals.size(); ++row)
        if (pricing::Deal deal = pricing::withFittingOfferEnd(deals[row], after.start); deal != scenario().deals[row])
            edits.push_back({dealRef(current().dealKeys[row]), scenario().deals[row], std::move(deal)});
    push(text, std::move(edits));
}

/// The listing's authorizations of the current scenario, as they are `then` in another currency: facts on which nothing
/// else rests go along, else the scenario supposes them.
void ScenarioEdits::toCurrency(pricing::Listing listing, const std::vector<KeyedAuthorization> &then,
                               const std::string &currency, std::vector<RowEdit> &edits) const
{
    const std::string &before = scenario().settings.currency;
    const RowRef own = ownRef(RowKind::AuthorizationWhatIf, {static_cast<int>(listing)});
    if (const auto whatIf = current().authorizations.find(listing); whatIf != current().authorizations.end())
        return edits.push_back({own, whatIf->second, AuthorizationWhatIf{then}});
    const auto rests = [&](const ScenarioEntry &other) {
        return other.key != document().currentKey() && other.scenario.settings.currency == before &&
               !other.authorizations.contains(listing);
    };
    if (!authorizationsOf(facts(), listing, currency).empty() || std::ranges::any_of(contents().scenarios, rests))
        return edits.push_back({own, std::nullopt, AuthorizationWhatIf{then}});
    for (const AuthorizationFact *fact : authorizationsOf(facts(), listing, before)) {
        const auto at = std::ranges::find(then, fact->key, &KeyedAuthorization::key);
        edits.push_back({factRef(RowKind::Authorization, fact->key), *fact,
                         AuthorizationFact{fact->key, currency, at->authorization}});
    }
}

void ScenarioEdits::changeCurrency(const pricing::Scenario &after, const QString &text)
{
    pricing::ScenarioSettings settings = after.settings;
    settings.partner = scenario().settings.partner;
    std::vector<RowEdit> edits{{ownRef(RowKind::Settings), scenario().settings, settings}};
    std::map<pricing::Listing, std::vector<KeyedAuthorization>> then;
    for (std::size_t row = 0; row < after.authorizations.size(); ++row)
        then[after.authorizations[row].listing].push_back(
            {current().authorizationKeys[row], after.authorizations[row]});
    for (auto &[listing, authorizations] : then) {
        std::ranges::sort(authorizations, {}, &KeyedAuthorization::key);
        toCurrency(listing, authorizations, settings.currency, edits);
    }
    for (std::size_t deal = 0; deal < after.deals.size(); ++deal)
        if (after.deals[deal] != scenario().deals[deal])
            edits.push_back({dealRef(current().dealKeys[deal]), scenario().deals[deal], after.deals[deal]});
    push(text, std::move(edits));
}

pricing::Scenario ScenarioEdits::converted(const pricing::Exchange &exchange) const
{
    ScenarioEntry then = current();
    then.scenario = pricing::convertedAt(scenario(), exchange);
    then.authorizations.clear();
    settleAuthorizations(then, facts());
    if (!areInRange(then.scenario))
        return then.scenario;
    try {
        pricing::fitInstalments(then.scenario, scenario());
    } catch (const pricing::AmountOverflow &) { // no total that they could add up to
    }
    return then.scenario;
}

void ScenarioEdits::convertCurrency(const pricing::Scenario &converted, const QString &text)
{
    pricing::ScenarioSettings settings = converted.settings;
    settings.partner = scenario().settings.partner;
    std::vector<RowEdit> edits{{ownRef(RowKind::Settings), scenario().settings, settings}};
    for (const auto &[listing, whatIf] : current().authorizations)
        edits.push_back({ownRef(RowKind::AuthorizationWhatIf, {static_cast<int>(listing)}), whatIf, std::nullopt});
    for (std::size_t deal = 0; deal < converted.deals.size(); ++deal)
        if (converted.deals[deal] != scenario().deals[deal])
            edits.push_back({dealRef(current().dealKeys[deal]), scenario().deals[deal], converted.deals[deal]});
    push(text, std::move(edits));
}

Adopted ScenarioEdits::adoptionOf(const pricing::Scenario &scenario, bool partnerIsNamed) const
{
    UsedKeys next = keys();
    next.note(scenario); // as `addScenario` does: the same ids come out
    return adopt(
        facts(), next.newScenario(), scenario, [&] { return next.newRow(); }, partnerIsNamed);
}

std::vector<ConsideredAuthorization> ScenarioEdits::takenOver(const Adopted &adopted) const
{
    std::vector<RowEdit> edits;
    takeOverAuthorizations(adopted.entry, facts(), edits);
    return factsChangedBy(edits);
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
    for (const auto &[customer, completed] : adopted.completed)
        edits.push_back({factRef(RowKind::Customer, customer),
                         facts().customers[*indexOf(facts().customerKeys, customer)], completed});
    if (differing != Differing::AsWhatIf)
        supposeNothing(adopted.entry, facts(), differing);
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
