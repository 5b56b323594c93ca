// Which deals a search finds: it looks at the customer, the deal's texts and its offers', the listing, the route and
// what needs attention, and takes upper and lower case, and letters with and without accents, for the same.
#pragma once

#include "foldednames.h"
#include "workspace/document.h"

#include <array>
#include <string>
#include <string_view>

namespace dealdesk::tables {

/// What many deals share (customers, listings, routes, flags) is compared with the text once, not once a deal. For one
/// pass over the deals: it refers to the document as it is now.
class DealSearch
{
public:
    DealSearch(const workspace::Document &document, const QString &text, FoldedNames &names);
    bool finds(std::size_t deal) const;

private:
    bool isIn(std::string_view utf8) const;
    /// In any field of the deal or of an offer of its that is a text.
    bool anyTextOf(const pricing::Deal &deal) const;

    const pricing::Scenario &scenario;
    const pricing::Evaluation *evaluation;
    FoldedNames &names;
    std::string wanted; ///< folded
    bool wantedIsAscii;
    std::array<bool, pricing::listingCount> listings{};
    std::array<bool, 3> routes{};
    std::vector<pricing::Flag> flags;
    std::unordered_set<std::string_view, pricing::KeyHash> customers; ///< ids of those whose name has the text
};

} // namespace dealdesk::tables
