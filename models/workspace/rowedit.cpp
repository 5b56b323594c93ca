#include "rowedit.h"

#include <algorithm>
#include <ranges>

namespace dealdesk::workspace {

namespace {

/// Sets, inserts or removes the row with this key in a list that runs beside its keys. Answers whether rows came or
/// went.
template<typename T>
bool setRow(std::vector<T> &rows, std::vector<RowKey> &keys, RowKey key, const std::optional<Row> &value)
{
    const auto at = std::ranges::lower_bound(keys, key);
    const auto row = rows.begin() + (at - keys.begin());
    const bool present = at != keys.end() && *at == key;
    if (present && value) {
        *row = std::get<T>(*value);
        return false;
    }
    if (present) {
        rows.erase(row);
        keys.erase(at);
    } else if (value) {
        rows.insert(row, std::get<T>(*value));
        keys.insert(at, key);
    }
    return true;
}

/// A row and what it becomes.
struct Step {
    const RowRef *ref;
    const std::optional<Row> *value;
};

/// Many deals of one scenario in one pass: each by itself would move all that stand behind it. Answers whether rows
/// came or went.
bool setDeals(ScenarioEntry &entry, std::vector<Step> steps)
{
    const auto keyOf = [](const Step &step) { return step.ref->row; };
    const auto staysInPlace = [&](const Step &step) { return *step.value && indexOf(entry.dealKeys, keyOf(step)); };
    if (std::ranges::all_of(steps, staysInPlace)) { // nothing moves
        for (const Step &step : steps)
            entry.scenario.deals[*indexOf(entry.dealKeys, keyOf(step))] = std::get<pricing::Deal>(**step.value);
        return false;
    }
    std::ranges::stable_sort(steps, {}, keyOf);
    std::vector<pricing::Deal> deals;
    std::vector<RowKey> keys;
    deals.reserve(entry.dealKeys.size() + steps.size());
    keys.reserve(entry.dealKeys.size() + steps.size());
    bool structural = false;
    std::size_t at = 0;
    const auto keepUpTo = [&](std::size_t end) {
        for (; at < end; ++at) {
            deals.push_back(std::move(entry.scenario.deals[at]));
            keys.push_back(entry.dealKeys[at]);
        }
    };
    for (auto step = steps.begin(); step != steps.end(); ++step) {
        if (const auto next = std::next(step); next != steps.end() && keyOf(*next) == keyOf(*step))
            continue; // the last one holds
        const auto here = std::ranges::lower_bound(entry.dealKeys, keyOf(*step));
        keepUpTo(static_cast<std::size_t>(here - entry.dealKeys.begin()));
        const bool present = here != entry.dealKeys.end() && *here == keyOf(*step);
        at += present;
        structural = structural || !present || !*step->value;
        if (*step->value) {
            deals.push_back(std::get<pricing::Deal>(**step->value));
            keys.push_back(keyOf(*step));
        }
    }
    keepUpTo(entry.dealKeys.size());
    entry.scenario.deals = std::move(deals);
    entry.dealKeys = std::move(keys);
    return structural;
}

bool setAuthorization(Facts &facts, RowKey key, const std::optional<Row> &value)
{
    auto &rows = facts.authorizations;
    const auto at = std::ranges::lower_bound(rows, key, {}, &AuthorizationFact::key);
    const bool present = at != rows.end() && at->key == key;
    if (present && value) {
        *at = std::get<AuthorizationFact>(*value);
        return false;
    }
    if (present)
        rows.erase(at);
    else if (value)
        rows.insert(at, std::get<AuthorizationFact>(*value));
    return true;
}

/// In a map of what a scenario supposes.
template<typename Map>
bool setValue(Map &values, const typename Map::key_type &key, const std::optional<Row> &value)
{
    if (!value)
        return values.erase(key) > 0;
    return values.insert_or_assign(key, std::get<typename Map::mapped_type>(*value)).second;
}

/// Of a fact or of a what-if, by their keys.
std::map<RowKey, const pricing::ResaleAuthorization *> authorizationsIn(const std::optional<Row> &row, RowKey fact)
{
    std::map<RowKey, const pricing::ResaleAuthorization *> found;
    if (const auto *one = row ? std::get_if<AuthorizationFact>(&*row) : nullptr)
        found.emplace(fact, &one->authorization);
    if (const auto *whatIf = row ? std::get_if<AuthorizationWhatIf>(&*row) : nullptr)
        for (const KeyedAuthorization &each : whatIf->authorizations)
            found.emplace(each.key, &each.authorization);
    return found;
}

void addAllRows(Change &change, const ScenarioEntry &entry)
{
    for (const auto &[listing, whatIf] : entry.authorizations)
        change.rows.push_back({RowKind::AuthorizationWhatIf, entry.key, {static_cast<int>(listing)}, {}});
    for (const auto &[customer, use] : entry.uses)
        change.rows.push_back({RowKind::CustomerUse, entry.key, customer, {}});
    for (const RowKey key : entry.dealKeys)
        change.rows.push_back({RowKind::Deal, entry.key, key, {}});
}

/// A scenario comes or goes, or its settings change.
void setScenario(Contents &contents, const RowRef &ref, const std::optional<Row> &value, Change &change)
{
    auto &scenarios = contents.scenarios;
    const auto at = std::ranges::lower_bound(scenarios, ref.scenario, {}, &ScenarioEntry::key);
    const bool present = at != scenarios.end() && at->key == ref.scenario;
    if (!value) {
        if (present)
            scenarios.erase(at);
        change.structural = true;
    } else if (const auto *entry = std::get_if<ScenarioEntry>(&*value)) {
        settle(*scenarios.insert(at, *entry), contents.facts);
        addAllRows(change, *entry);
        change.structural = true;
    } else if (present) {
        const bool sameCurrency =
            at->scenario.settings.currency == std::get<pricing::ScenarioSettings>(*value).currency;
        at->scenario.settings = std::get<pricing::ScenarioSettings>(*value);
        at->scenario.settings.partner = at->partner.value_or(contents.facts.partner);
        if (!sameCurrency)
            settleAuthorizations(*at, contents.facts);
    }
}

/// Answers whether one came or went.
bool setQuote(std::vector<QuoteRecord> &quotes, RowKey key, const std::optional<Row> &value)
{
    const auto *quote = value ? &std::get<QuoteRecord>(*value) : nullptr;
    const auto at = std::ranges::lower_bound(quotes, key, {}, &QuoteRecord::key);
    if (at == quotes.end() || at->key != key) {
        if (quote && quote->standing == QuoteStanding::Draft)
            quotes.insert(at, *quote);
        return quote != nullptr;
    }
    const bool wasIssued = at->standing != QuoteStanding::Draft;
    if (wasIssued && (!quote || quote->standing == QuoteStanding::Draft))
        return false; // the draft that an edit kept has gone out since
    if (!quote) {
        quotes.erase(at);
        return true;
    }
    if (wasIssued) {
        at->standing = quote->standing;
        at->since = quote->since;
        at->note = quote->note;
    } else {
        *at = *quote;
    }
    return false;
}

/// A fact, and with it every scenario. Answers whether rows came or went.
bool setFact(Contents &contents, const RowRef &ref, const std::optional<Row> &value)
{
    Facts &facts = contents.facts;
    bool structural = false;
    if (ref.kind == RowKind::Partner) {
        facts.partner = value ? std::get<pricing::Partner>(*value) : pricing::Partner{};
        for (ScenarioEntry &entry : contents.scenarios)
            entry.scenario.settings.partner = entry.partner.value_or(facts.partner);
    } else if (ref.kind == RowKind::Customer) {
        structural = setRow(facts.customers, facts.customerKeys, ref.row, value);
        for (ScenarioEntry &entry : contents.scenarios)
            settleCustomer(entry, facts, ref.row);
    } else if (ref.kind == RowKind::Knowledge) {
        structural = setValue(facts.knowledge, ref.name.toStdString(), value);
    } else if (ref.kind == RowKind::Firm) {
        structural = setValue(facts.firm, ref.name.toStdString(), value);
    } else if (ref.kind == RowKind::Branding) {
        structural = setValue(facts.brandings, ref.name.toStdString(), value);
    } else if (ref.kind == RowKind::Usage) {
        structural = setValue(facts.usage, ref.name.toStdString(), value);
    } else if (ref.kind == RowKind::PayoutReport) {
        structural = setValue(facts.payouts, ref.name.toStdString(), value);
    } else {
        structural = setAuthorization(facts, ref.row, value);
        for (ScenarioEntry &entry : contents.scenarios)
            settleAuthorizations(entry, facts);
    }
    return structural;
}

/// A row of a scenario. Answers whether rows came or went.
bool setOwn(ScenarioEntry &entry, const Facts &facts, const RowRef &ref, const std::optional<Row> &value)
{
    switch (ref.kind) {
    case RowKind::Deal: return setRow(entry.scenario.deals, entry.dealKeys, ref.row, value);
    case RowKind::PartnerWhatIf:
        entry.partner = value ? std::optional(std::get<pricing::Partner>(*value)) : std::nullopt;
        entry.scenario.settings.partner = entry.partner.value_or(facts.partner);
        return false;
    case RowKind::AuthorizationWhatIf: {
        const std::vector<RowKey> before = entry.authorizationKeys;
        setValue(entry.authorizations, static_cast<pricing::Listing>(ref.row.value), value);
        settleAuthorizations(entry, facts);
        return entry.authorizationKeys != before;
    }
    case RowKind::CustomerUse:
        setValue(entry.uses, ref.row, value);
        settleCustomer(entry, facts, ref.row);
        return false;
    case RowKind::Settings:
    case RowKind::Authorization:
    case RowKind::Customer:
    case RowKind::Partner:
    case RowKind::Quote:
    case RowKind::Knowledge:
    case RowKind::Firm:
    case RowKind::Branding:
    case RowKind::Usage:
    case RowKind::PayoutReport:
    case RowKind::View: break;
    }
    return false;
}

void setOne(Contents &contents, const RowRef &ref, const std::optional<Row> &value, Change &change)
{
    change.rows.push_back(ref);
    bool structural = false;
    switch (ref.kind) {
    case RowKind::Settings: return setScenario(contents, ref, value, change);
    case RowKind::Partner:
    case RowKind::Customer:
    case RowKind::Knowledge:
    case RowKind::Firm:
    case RowKind::Branding:
    case RowKind::Usage:
    case RowKind::PayoutReport:
    case RowKind::Authorization: structural = setFact(contents, ref, value); break;
    case RowKind::Deal:
    case RowKind::PartnerWhatIf:
    case RowKind::AuthorizationWhatIf:
    case RowKind::CustomerUse:
        if (ScenarioEntry *entry = find(contents, ref.scenario))
            structural = setOwn(*entry, contents.facts, ref, value);
        break;
    case RowKind::Quote: structural = setQuote(contents.quotes, ref.row, value); break;
    case RowKind::View: break;
    }
    change.structural = change.structural || structural;
}

/// Of deals of one scenario.
void setRun(Contents &contents, const std::vector<Step> &steps, Change &change)
{
    for (const Step &step : steps)
        change.rows.push_back(*step.ref);
    if (ScenarioEntry *entry = find(contents, steps.front().ref->scenario))
        change.structural = setDeals(*entry, steps) || change.structural;
}

} // namespace

std::optional<ChangedAuthorization> changedAuthorization(const RowEdit &edit)
{
    const auto before = authorizationsIn(edit.before, edit.ref.row), after = authorizationsIn(edit.after, edit.ref.row);
    for (const auto &[key, now] : after) {
        const auto was = before.find(key);
        if (was == before.end())
            return ChangedAuthorization{key, nullptr, now};
        if (*was->second != *now)
            return ChangedAuthorization{key, was->second, now};
    }
    for (const auto &[key, was] : before)
        if (!after.contains(key))
            return ChangedAuthorization{key, was, nullptr};
    return std::nullopt;
}

Change apply(Contents &contents, const std::vector<RowEdit> &edits, bool backwards)
{
    std::vector<Step> steps;
    steps.reserve(edits.size());
    for (const RowEdit &edit : edits)
        steps.push_back({&edit.ref, backwards ? &edit.before : &edit.after});
    if (backwards)
        std::ranges::reverse(steps);
    Change change;
    for (auto step = steps.begin(); step != steps.end();) {
        const auto end = std::find_if(step, steps.end(), [&](const Step &each) {
            return each.ref->kind != RowKind::Deal || each.ref->scenario != step->ref->scenario;
        });
        if (end - step > 1)
            setRun(contents, {step, end}, change);
        else
            setOne(contents, *step->ref, *step->value, change);
        step = std::max(end, std::next(step));
    }
    return change;
}

} // namespace dealdesk::workspace
