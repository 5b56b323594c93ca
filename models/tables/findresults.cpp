// What is found in the index, in which order, and what is shown of it.
#include "findindex.h"

#include "findtext.h"

#include "wording/figuretext.h"
#include "wording/pages/registerwords.h"

#include <algorithm>

namespace dealdesk::tables {

using namespace pricing;
using workspace::QuoteRecord;

QString FindIndex::whereDealIs(const Entry &entry) const
{
    QStringList parts;
    if (entry.customer != none)
        parts.append(wording::text(contents.facts.customers[entries[entry.customer].row].name));
    if (contents.scenarios.size() > 1)
        parts.append(wording::text(scenarioOf(entry).scenario.settings.name));
    return wording::foundIn(parts);
}

Found FindIndex::found(At at) const
{
    const Entry &entry = entries[at];
    Found result{targetOf(entry), {}, {}, {}};
    switch (entry.kind) {
    case FindKind::Customer: {
        const Customer &customer = contents.facts.customers[entry.row];
        QStringList others;
        for (const std::string &alias : customer.aliases)
            others.append(wording::text(alias));
        result.name = wording::text(customer.name);
        result.where = wording::foundIn(others);
        break;
    }
    case FindKind::Deal:
        result.name = wording::text(scenarioOf(entry).scenario.deals[entry.row].name);
        result.where = whereDealIs(entry);
        break;
    case FindKind::Quote: {
        const QuoteRecord &quote = contents.quotes[entry.row];
        result.name = wording::quoteName(quote.number, quote.revision);
        result.where = wording::foundIn({quote.dealName, quote.customerName});
        break;
    }
    case FindKind::Offer: {
        const Deal &deal = scenarioOf(entry).scenario.deals[entry.row];
        const OfferRecord &offer = deal.paperwork->offers[entry.part];
        result.name = wording::text(offer.id);
        result.where = wording::foundIn({wording::text(deal.name), whereDealIs(entry)});
        break;
    }
    case FindKind::Scenario:
        result.name = wording::text(scenarioOf(entry).scenario.settings.name);
        result.where = entry.isElsewhere ? QString() : wording::scenarioLookedAt();
        break;
    case FindKind::Page:
    case FindKind::Action:
        result.name = parts[entry.row].title;
        result.where = wording::foundIn({parts[entry.row].menu, parts[entry.row].keys});
        result.whyNot = parts[entry.row].whyNot;
        break;
    }
    return result;
}

std::vector<Found> FindIndex::recent() const
{
    std::vector<Found> all;
    for (const At at : lastGoneTo)
        all.push_back(found(at));
    return all;
}

std::vector<Found> FindIndex::pages() const
{
    std::vector<Found> all;
    for (At at = 0; at < entries.size(); ++at)
        if (entries[at].kind == FindKind::Page)
            all.push_back(found(at));
    return all;
}

namespace {

/// The best of a kind, the best first.
class FewBest
{
public:
    void offer(std::uint64_t rank)
    {
        ++seen;
        if (best.size() == FindIndex::mostOfAKind && rank >= best.back())
            return;
        if (best.size() == FindIndex::mostOfAKind)
            best.pop_back();
        best.insert(std::ranges::lower_bound(best, rank), rank);
    }
    std::vector<std::uint64_t> best;
    std::size_t seen = 0;
};

} // namespace

std::vector<FoundGroup> FindIndex::find(const QString &text) const
{
    const FindWords words(text);
    if (words.areNone())
        return {};
    std::array<FewBest, findKinds> bests;
    std::vector<FindWords::Mask> inOwners(ownersEnd()); // which words are in the names of scenarios and customers
    const auto maskOf = [&](At owner) { return owner == none ? FindWords::Mask{} : inOwners[owner]; };
    for (At at = 0; at < entries.size(); ++at) {
        const Entry &entry = entries[at];
        const std::string_view all(texts.data() + entry.nameBegin, entry.end - entry.nameBegin);
        const std::string_view name = all.substr(0, entry.nameEnd - entry.nameBegin);
        if (at < inOwners.size())
            inOwners[at] = words.allIn(all);
        const auto how = words.match(name, all.substr(name.size()), maskOf(entry.customer) | maskOf(entry.scenario));
        if (!how)
            continue;
        const std::uint64_t rank = static_cast<std::uint64_t>(*how) << 48 |
                                   static_cast<std::uint64_t>(entry.recency) << 40 |
                                   static_cast<std::uint64_t>(entry.isElsewhere) << 32 | at;
        bests[static_cast<std::size_t>(entry.kind)].offer(rank);
    }
    std::vector<std::pair<std::uint64_t, FoundGroup>> groups;
    for (std::size_t kind = 0; kind < findKinds; ++kind) {
        const FewBest &of = bests[kind];
        if (of.best.empty())
            continue;
        FoundGroup group{static_cast<FindKind>(kind), {}, of.seen - of.best.size()};
        for (const std::uint64_t rank : of.best)
            group.best.push_back(found(static_cast<At>(rank)));
        groups.emplace_back(of.best.front() >> 40, std::move(group));
    }
    std::ranges::stable_sort(groups, {}, [](const auto &group) { return group.first; });
    std::vector<FoundGroup> result;
    for (auto &[rank, group] : groups)
        result.push_back(std::move(group));
    return result;
}

} // namespace dealdesk::tables
