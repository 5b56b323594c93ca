#include "dealimport.h"

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

} // namespace dealdesk::workspace
