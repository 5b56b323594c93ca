#include "dealimport.h"

#include "records/customer.h"

#include <algorithm>
#include <map>

namespace dealdesk::workspace {

std::vector<RowKey> DealImport::addDeals(std::vector<pricing::Deal> deals, std::vector<pricing::Customer> newcomers,
                                         const QString &text)
{
    std::vector<RowEdit> edits;
    std::map<pricing::CustomerId, pricing::CustomerId> lasting;
    for (pricing::Customer &customer : newcomers) {
        const RowKey key = keys().newRow();
        lasting.emplace(customer.id, customerIdOf(key));
        customer.id = customerIdOf(key);
        edits.push_back({factRef(RowKind::Customer, key), std::nullopt, std::move(customer)});
    }
    std::vector<RowKey> added;
    for (pricing::Deal &deal : deals) {
        added.push_back(keys().newRow());
        deal.id = dealIdOf(added.back());
        if (const auto id = lasting.find(deal.customer); id != lasting.end())
            deal.customer = id->second;
        edits.push_back({dealRef(added.back()), std::nullopt, std::move(deal)});
    }
    push(text, std::move(edits));
    return added;
}

void DealImport::takeCustomers(const std::vector<pricing::Customer> &known, std::vector<pricing::Customer> newcomers,
                               const QString &text)
{
    std::vector<RowEdit> edits;
    for (const pricing::Customer &read : known) {
        const auto fact = std::ranges::find(facts().customers, read.id, &pricing::Customer::id);
        if (fact == facts().customers.end())
            continue;
        pricing::Customer after = *fact;
        records::forEachField<pricing::Customer>([&](const auto &leaf) {
            if (records::isDetail(leaf.field.id))
                leaf.in(after) = leaf.in(read);
        });
        const auto at = static_cast<std::size_t>(fact - facts().customers.begin());
        if (after != *fact)
            edits.push_back({factRef(RowKind::Customer, facts().customerKeys[at]), *fact, std::move(after)});
    }
    for (pricing::Customer &customer : newcomers) {
        const RowKey key = keys().newRow();
        customer.id = customerIdOf(key);
        edits.push_back({factRef(RowKind::Customer, key), std::nullopt, std::move(customer)});
        edits.push_back({ownRef(RowKind::CustomerUse, key), std::nullopt, CustomerUse{}});
    }
    push(text, std::move(edits));
}

} // namespace dealdesk::workspace
