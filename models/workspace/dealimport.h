// Deals that come in together from a file, into the current scenario, and what a file says of customers.
#pragma once

#include "edits.h"

namespace dealdesk::workspace {

class DealImport final : public Edits
{
public:
    explicit DealImport(Document &document)
        : Edits(document)
    {}

    /// With one undo; each gets an id of its own. `newcomers`: customers that some of them name and nobody has yet;
    /// they get ids of their own, too, and their deals with them.
    std::vector<RowKey> addDeals(std::vector<pricing::Deal> deals, std::vector<pricing::Customer> newcomers,
                                 const QString &text);
    /// With one undo: of those that are there, told by their ids, accounts, other names, contact and notes; `newcomers`
    /// get ids of their own.
    void takeCustomers(const std::vector<pricing::Customer> &known, std::vector<pricing::Customer> newcomers,
                       const QString &text);
};

} // namespace dealdesk::workspace
