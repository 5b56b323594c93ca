#include "dealsearch.h"

#include "records/deal.h"
#include "wording/explanation.h"
#include "wording/flagwords.h"

#include <algorithm>

namespace dealdesk::tables {

using namespace pricing;

namespace {

constexpr bool isAscii(char c) { return static_cast<unsigned char>(c) < 0x80; }
constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

} // namespace

DealSearch::DealSearch(const workspace::Document &document, const QString &text, FoldedNames &folds)
    : scenario(document.scenario())
    , evaluation(document.evaluation())
    , names(folds)
    , wanted(folded(text))
    , wantedIsAscii(std::ranges::all_of(wanted, isAscii))
{
    for (std::size_t listing = 0; listing < listings.size(); ++listing)
        listings[listing] = isIn(wording::utf8(wording::name(static_cast<Listing>(listing))));
    for (std::size_t route = 0; route < routes.size(); ++route)
        routes[route] = isIn(wording::utf8(wording::name(static_cast<Route>(route))));
    for (int flag = 0; flag < flagCount; ++flag)
        if (isIn(wording::utf8(wording::title(static_cast<Flag>(flag)))))
            flags.push_back(static_cast<Flag>(flag));
    for (const Customer &customer : scenario.customers)
        if (isIn(customer.name))
            customers.insert(customer.id.text);
}

/// ASCII, which most names and searches are, is compared as bytes.
bool DealSearch::isIn(std::string_view utf8) const
{
    if (!std::ranges::all_of(utf8, isAscii))
        return names.of(utf8).find(wanted) != std::string::npos;
    return wantedIsAscii &&
           std::search(utf8.begin(), utf8.end(), wanted.begin(), wanted.end(),
                       [](char letter, char wantedLetter) { return lower(letter) == wantedLetter; }) != utf8.end();
}

bool DealSearch::anyTextOf(const Deal &deal) const
{
    const auto anyTextIn = [&]<typename Record>(const Record &record) {
        bool found = false;
        records::forEachField<Record>([&](const auto &leaf) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(leaf.field.kind)>, records::Text>)
                found = found || isIn(leaf.in(record));
        });
        return found;
    };
    return anyTextIn(deal) || std::ranges::any_of(deal.paperwork->offers, anyTextIn);
}

bool DealSearch::finds(std::size_t at) const
{
    const Deal &deal = scenario.deals[at];
    if (listings.at(static_cast<std::size_t>(deal.listing)) || routes.at(static_cast<std::size_t>(deal.route)) ||
        (!customers.empty() && customers.contains(deal.customer.text)) || anyTextOf(deal))
        return true;
    return evaluation && evaluation->deals[at].included &&
           std::ranges::any_of(flags, [&](Flag flag) { return evaluation->deals[at].flags.has(flag); });
}

} // namespace dealdesk::tables
