#include "factedits.h"

namespace dealdesk::workspace {

namespace {

pricing::Customer routeFactsOf(pricing::Customer customer)
{
    customer.id = {};
    customer.name.clear();
    return customer;
}

template<typename T>
std::optional<Row> asRow(const std::optional<T> &value)
{
    return value ? std::optional<Row>(*value) : std::nullopt;
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
    const auto index = indexOf(facts().customerKeys, key);
    if (!index)
        return;
    const pricing::Customer &fact = facts().customers[*index];
    const auto use = current().uses.find(key);
    if (use == current().uses.end() || !use->second.routeFacts)
        return push(text, {{factRef(RowKind::Customer, key), fact, after}}, mergeKey);
    pricing::Customer renamed = fact;
    renamed.name = after.name;
    push(text,
         {{factRef(RowKind::Customer, key), fact, renamed},
          {ownRef(RowKind::CustomerUse, key), use->second, CustomerUse{routeFactsOf(after)}}},
         mergeKey);
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
        after.routeFacts = routeFactsOf(facts().customers[*index]);
    push(text, {{ownRef(RowKind::CustomerUse, key), before, after}});
}

RowKey FactEdits::addCustomer(pricing::Customer customer, const QString &text)
{
    const RowKey key = keys().newRow();
    customer.id = customerIdOf(key);
    push(text, {{factRef(RowKind::Customer, key), std::nullopt, std::move(customer)},
                {ownRef(RowKind::CustomerUse, key), std::nullopt, CustomerUse{}}});
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
    edits.push_back({factRef(RowKind::Customer, key), facts().customers[*index], std::nullopt});
    push(text, std::move(edits));
}

void FactEdits::setAuthorization(pricing::Listing listing, const std::optional<pricing::ResaleAuthorization> &after,
                                 const QString &text, int mergeKey)
{
    if (const auto whatIf = current().authorizations.find(listing); whatIf != current().authorizations.end())
        return push(text,
                    {{ownRef(RowKind::AuthorizationWhatIf, {static_cast<int>(listing)}), whatIf->second,
                      AuthorizationWhatIf{after}}},
                    mergeKey);
    const std::string &currency = scenario().settings.currency;
    const AuthorizationFact *fact = authorizationOf(facts(), listing, currency);
    if (!fact && !after)
        return;
    const RowKey key = fact ? fact->key : keys().newRow();
    push(text,
         {{factRef(RowKind::Authorization, key), fact ? std::optional<Row>(*fact) : std::nullopt,
           after ? std::optional<Row>(AuthorizationFact{key, currency, *after}) : std::nullopt}},
         mergeKey);
}

void FactEdits::supposeAuthorization(pricing::Listing listing, bool on, const QString &text)
{
    const auto whatIf = current().authorizations.find(listing);
    const auto before =
        whatIf == current().authorizations.end() ? std::optional<Row>() : std::optional<Row>(whatIf->second);
    std::optional<Row> after;
    if (on) {
        const auto *now = pricing::authorizationFor(scenario(), listing);
        after = AuthorizationWhatIf{now ? std::optional(*now) : std::nullopt};
    }
    push(text, {{ownRef(RowKind::AuthorizationWhatIf, {static_cast<int>(listing)}), before, after}});
}

} // namespace dealdesk::workspace
