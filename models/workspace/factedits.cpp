#include "factedits.h"

#include "records/customer.h"

#include <algorithm>

namespace dealdesk::workspace {

namespace {

template<typename T>
std::optional<Row> asRow(const std::optional<T> &value)
{
    return value ? std::optional<Row>(*value) : std::nullopt;
}

RowRef brandingRef(const std::string &owner) { return {RowKind::Branding, {}, {}, QString::fromStdString(owner)}; }

std::optional<guidance::OwnValue> valueIn(const guidance::OwnValues &values, const std::string &name)
{
    const auto own = values.find(name);
    return own == values.end() ? std::nullopt : std::optional(own->second);
}

} // namespace

void FactEdits::changePartner(const pricing::Partner &after, const QString &text, int mergeKey)
{
    push(text, {partnerEdit(after)}, mergeKey);
}

void FactEdits::supposePartner(bool on, const QString &text)
{
    const auto &now = current().partner;
    push(text,
         {{ownRef(RowKind::PartnerWhatIf), asRow(now), asRow(on ? std::optional(facts().partner) : std::nullopt)}});
}

void FactEdits::changeCustomer(RowKey key, const pricing::Customer &after, const QString &text, int mergeKey)
{
    std::vector<RowEdit> edits;
    putCustomer(edits, key, after);
    push(text, std::move(edits), mergeKey);
}

void FactEdits::putCustomer(std::vector<RowEdit> &edits, RowKey key, const pricing::Customer &after) const
{
    const auto index = indexOf(facts().customerKeys, key);
    if (!index)
        return;
    const pricing::Customer &fact = facts().customers[*index];
    const auto use = current().uses.find(key);
    const bool isSupposed = use != current().uses.end() && use->second.routeFacts;
    edits.push_back({factRef(RowKind::Customer, key), fact, isSupposed ? records::withRouteFacts(after, fact) : after});
    if (isSupposed)
        edits.push_back({ownRef(RowKind::CustomerUse, key), use->second, CustomerUse{records::routeFactsOf(after)}});
}

void FactEdits::takeCustomers(const std::vector<Changed> &changed, const std::vector<pricing::Customer> &added,
                              const QString &text)
{
    std::vector<RowEdit> edits;
    for (const Changed &each : changed)
        putCustomer(edits, each.key, each.after);
    for (const pricing::Customer &each : added)
        putNewCustomer(edits, each);
    push(text, std::move(edits));
}

void FactEdits::supposeRouteFacts(RowKey key, bool on, const QString &text)
{
    const auto index = indexOf(facts().customerKeys, key);
    if (!index)
        return;
    const auto use = current().uses.find(key);
    const auto before = use == current().uses.end() ? std::optional<Row>() : std::optional<Row>(use->second);
    CustomerUse after;
    if (on)
        after.routeFacts = records::routeFactsOf(facts().customers[*index]);
    push(text, {{ownRef(RowKind::CustomerUse, key), before, after}});
}

RowKey FactEdits::putNewCustomer(std::vector<RowEdit> &edits, pricing::Customer customer)
{
    const RowKey key = keys().newRow();
    customer.id = customerIdOf(key);
    edits.push_back({factRef(RowKind::Customer, key), std::nullopt, std::move(customer)});
    edits.push_back({ownRef(RowKind::CustomerUse, key), std::nullopt, CustomerUse{}});
    return key;
}

RowKey FactEdits::addCustomer(pricing::Customer customer, const QString &text)
{
    std::vector<RowEdit> edits;
    const RowKey key = putNewCustomer(edits, std::move(customer));
    push(text, std::move(edits));
    return key;
}

void FactEdits::removeCustomer(RowKey key, const QString &text)
{
    const auto index = indexOf(facts().customerKeys, key);
    if (!index || document().dealsInAllOf(facts().customers[*index].id) > 0)
        return;
    std::vector<RowEdit> edits;
    for (const ScenarioEntry &entry : contents().scenarios)
        if (const auto use = entry.uses.find(key); use != entry.uses.end())
            edits.push_back({{RowKind::CustomerUse, entry.key, key, {}}, use->second, std::nullopt});
    const std::string owner = brandingOf(key);
    if (const auto branding = facts().brandings.find(owner); branding != facts().brandings.end())
        edits.push_back({brandingRef(owner), branding->second, std::nullopt});
    edits.push_back({factRef(RowKind::Customer, key), facts().customers[*index], std::nullopt});
    push(text, std::move(edits));
}

RowKey FactEdits::addAuthorization(const pricing::ResaleAuthorization &authorization, const QString &text,
                                   const std::vector<KeyedAuthorization> &changed)
{
    const RowKey key = keys().newRow();
    std::vector<RowEdit> edits;
    for (const KeyedAuthorization &each : changed)
        putAuthorization(edits, authorization.listing, each.key, each.authorization);
    putAuthorization(edits, authorization.listing, key, authorization);
    push(text, std::move(edits));
    return key;
}

void FactEdits::changeAuthorization(RowKey key, const pricing::ResaleAuthorization &after, const QString &text,
                                    int mergeKey)
{
    const auto *now = authorizationOf(current(), key);
    if (now && now->listing == after.listing)
        putAuthorization(after.listing, key, after, text, mergeKey);
}

void FactEdits::removeAuthorization(RowKey key, const QString &text)
{
    if (const auto *now = authorizationOf(current(), key))
        putAuthorization(now->listing, key, std::nullopt, text, 0);
}

void FactEdits::takeAuthorizations(const std::vector<ArrivingBook> &books, const QString &text)
{
    using Way = ArrivingBook::Way;
    if (std::ranges::find(books, Way::Overlaps, &ArrivingBook::way) != books.end())
        return;
    std::vector<RowEdit> edits;
    for (const ArrivingBook &book : books)
        if (book.way != Way::IsThere)
            putAuthorization(edits, book.arriving.listing, book.way == Way::Adds ? keys().newRow() : book.key,
                             book.arriving);
    push(text, std::move(edits));
}

void FactEdits::putAuthorization(pricing::Listing listing, RowKey key,
                                 const std::optional<pricing::ResaleAuthorization> &after, const QString &text,
                                 int mergeKey)
{
    std::vector<RowEdit> edits;
    putAuthorization(edits, listing, key, after);
    push(text, std::move(edits), mergeKey);
}

/// In what the scenario supposes of the listing, else as a fact.
void FactEdits::putAuthorization(std::vector<RowEdit> &edits, pricing::Listing listing, RowKey key,
                                 const std::optional<pricing::ResaleAuthorization> &after) const
{
    if (const auto whatIf = current().authorizations.find(listing); whatIf != current().authorizations.end()) {
        const RowRef ref = ownRef(RowKind::AuthorizationWhatIf, {static_cast<int>(listing)});
        auto edit = std::ranges::find(edits, ref, &RowEdit::ref);
        if (edit == edits.end())
            edit = edits.insert(edit, {ref, whatIf->second, whatIf->second});
        auto &rows = std::get<AuthorizationWhatIf>(*edit->after).authorizations;
        const auto at = std::ranges::lower_bound(rows, key, {}, &KeyedAuthorization::key);
        const bool present = at != rows.end() && at->key == key;
        if (after && present)
            at->authorization = *after;
        else if (after)
            rows.insert(at, {key, *after});
        else if (present)
            rows.erase(at);
        return;
    }
    const auto fact = std::ranges::find(facts().authorizations, key, &AuthorizationFact::key);
    const auto before = fact == facts().authorizations.end() ? std::optional<Row>() : std::optional<Row>(*fact);
    const std::string &currency = scenario().settings.currency;
    edits.push_back({factRef(RowKind::Authorization, key), before,
                     after ? std::optional<Row>(AuthorizationFact{key, currency, *after}) : std::nullopt});
}

void FactEdits::setKnowledge(const std::string &id, const std::optional<guidance::OwnValue> &value, const QString &text)
{
    push(text, {{{RowKind::Knowledge, {}, {}, QString::fromStdString(id)},
                 asRow(valueIn(facts().knowledge, id)),
                 asRow(value)}});
}

void FactEdits::setFirm(const std::string &name, const std::optional<guidance::OwnValue> &value, const QString &text,
                        int mergeKey)
{
    setFirm(std::map<std::string, std::optional<guidance::OwnValue>, std::less<>>{{name, value}}, text, mergeKey);
}

void FactEdits::setFirm(const std::map<std::string, std::optional<guidance::OwnValue>, std::less<>> &values,
                        const QString &text, int mergeKey)
{
    std::vector<RowEdit> rows;
    for (const auto &[name, value] : values)
        rows.push_back(
            {{RowKind::Firm, {}, {}, QString::fromStdString(name)}, asRow(valueIn(facts().firm, name)), asRow(value)});
    push(text, std::move(rows), mergeKey);
}

void FactEdits::setBranding(const std::string &owner, const std::optional<records::Branding> &branding,
                            const QString &text, int mergeKey)
{
    const auto now = facts().brandings.find(owner);
    const auto before = now == facts().brandings.end() ? std::nullopt : std::optional(now->second);
    const bool isNone = branding == records::Branding{}; // each field as it is without one
    push(text, {{brandingRef(owner), asRow(before), isNone ? std::nullopt : asRow(branding)}}, mergeKey);
}

void FactEdits::supposeAuthorization(pricing::Listing listing, bool on, const QString &text)
{
    const auto whatIf = current().authorizations.find(listing);
    std::optional<Row> before, after;
    if (whatIf != current().authorizations.end())
        before = whatIf->second;
    if (on) {
        AuthorizationWhatIf same;
        for (const RowKey key : authorizationKeysOf(current(), listing))
            same.authorizations.push_back({key, *authorizationOf(current(), key)});
        std::ranges::sort(same.authorizations, {}, &KeyedAuthorization::key);
        after = std::move(same);
    }
    push(text, {{ownRef(RowKind::AuthorizationWhatIf, {static_cast<int>(listing)}), before, after}});
}

} // namespace dealdesk::workspace
