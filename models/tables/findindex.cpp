#include "findindex.h"

#include "pricing/customers.h"
#include "wording/figuretext.h"
#include "wording/foldedwords.h"
#include "wording/pages/findwords.h"
#include "wording/pages/registerwords.h"

#include <algorithm>

namespace dealdesk::tables {

using namespace pricing;
using workspace::QuoteRecord;
using workspace::ScenarioEntry;

FindIndex::FindIndex(const workspace::Contents &of, workspace::ScenarioKey current, std::vector<WindowPart> window,
                     const std::vector<FindTarget> &recently)
    : contents(of)
    , parts(std::move(window))
{
    addScenarios(current);
    addCustomers();
    const CustomerIndex byId(contents.facts.customers);
    for (std::size_t at = 0; at < contents.scenarios.size(); ++at)
        addDeals(at, byId, contents.scenarios[at].key != current);
    addQuotes();
    for (std::size_t at = 0; at < parts.size(); ++at) {
        add(parts[at].kind, at, wording::utf8(parts[at].title));
        addWhose(wording::utf8(parts[at].menu));
    }
    for (const FindTarget &each : recently) {
        const auto at = entryOf(each);
        if (!at || entries[*at].recency != notRecent || lastGoneTo.size() >= mostRecent)
            continue;
        entries[*at].recency = static_cast<std::uint8_t>(lastGoneTo.size());
        lastGoneTo.push_back(*at);
    }
}

/// ASCII, which most names are, needs no folding but for case.
void FindIndex::appendFolded(std::string_view utf8)
{
    const auto isAscii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    if (!std::ranges::all_of(utf8, isAscii)) {
        texts += wording::foldedWord(utf8);
        return;
    }
    for (const char c : utf8)
        texts += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

FindIndex::Entry &FindIndex::add(FindKind kind, std::size_t row, std::string_view name)
{
    Entry &entry = entries.emplace_back();
    entry.kind = kind;
    entry.row = static_cast<std::uint32_t>(row);
    entry.nameBegin = static_cast<std::uint32_t>(texts.size());
    appendFolded(name);
    entry.nameEnd = entry.end = static_cast<std::uint32_t>(texts.size());
    return entry;
}

/// To the entry that was added last.
void FindIndex::addWhose(std::string_view text)
{
    texts += '\n'; // which no name has: nothing is found across it
    appendFolded(text);
    entries.back().end = static_cast<std::uint32_t>(texts.size());
}

void FindIndex::addScenarios(workspace::ScenarioKey current)
{
    for (std::size_t at = 0; at < contents.scenarios.size(); ++at)
        add(FindKind::Scenario, at, contents.scenarios[at].scenario.settings.name).isElsewhere =
            contents.scenarios[at].key != current;
}

void FindIndex::addCustomers()
{
    for (std::size_t at = 0; at < contents.facts.customers.size(); ++at) {
        const Customer &customer = contents.facts.customers[at];
        add(FindKind::Customer, at, customer.name);
        for (const std::string &alias : customer.aliases)
            addWhose(alias);
    }
}

void FindIndex::addDeals(std::size_t scenario, const CustomerIndex &customers, bool isElsewhere)
{
    const std::vector<Deal> &deals = contents.scenarios[scenario].scenario.deals;
    entries.reserve(entries.size() + deals.size());
    for (std::size_t at = 0; at < deals.size(); ++at) {
        const std::uint32_t known = customers.find(deals[at].customer);
        const At customer =
            known == CustomerIndex::nobody ? none : static_cast<At>(contents.scenarios.size() + known - 1);
        const auto placed = [&](Entry &entry) {
            entry.customer = customer;
            entry.scenario = static_cast<At>(scenario);
            entry.isElsewhere = isElsewhere;
        };
        placed(add(FindKind::Deal, at, deals[at].name));
        const auto &offers = deals[at].paperwork->offers;
        for (std::size_t part = 0; part < offers.size(); ++part) {
            Entry &offer = add(FindKind::Offer, at, offers[part].id);
            offer.part = static_cast<std::uint16_t>(part);
            placed(offer);
            addWhose(offers[part].name);
            addWhose(deals[at].name);
        }
    }
}

void FindIndex::addQuotes()
{
    for (std::size_t at = 0; at < contents.quotes.size(); ++at) {
        const QuoteRecord &quote = contents.quotes[at];
        add(FindKind::Quote, at, wording::utf8(wording::quoteName(quote.number, quote.revision)));
        addWhose(wording::utf8(quote.dealName));
        addWhose(wording::utf8(quote.customerName));
    }
}

const ScenarioEntry &FindIndex::scenarioOf(const Entry &entry) const
{
    return contents.scenarios[entry.kind == FindKind::Scenario ? entry.row : entry.scenario];
}

FindTarget FindIndex::targetOf(const Entry &entry) const
{
    switch (entry.kind) {
    case FindKind::Customer: return {entry.kind, {}, contents.facts.customerKeys[entry.row], {}};
    case FindKind::Deal: return {entry.kind, scenarioOf(entry).key, scenarioOf(entry).dealKeys[entry.row], {}};
    case FindKind::Quote: return {entry.kind, {}, contents.quotes[entry.row].key, {}};
    case FindKind::Offer:
        return {entry.kind, scenarioOf(entry).key, scenarioOf(entry).dealKeys[entry.row],
                scenarioOf(entry).scenario.deals[entry.row].paperwork->offers[entry.part].id};
    case FindKind::Scenario: return {entry.kind, scenarioOf(entry).key, {}, {}};
    case FindKind::Page:
    case FindKind::Action: break;
    }
    return {entry.kind, {}, {}, parts[entry.row].name};
}

FindIndex::At FindIndex::ownersEnd() const
{
    return static_cast<At>(contents.scenarios.size() + contents.facts.customers.size());
}

/// By its place in its list, which its key tells.
std::optional<FindIndex::At> FindIndex::entryOf(const FindTarget &target) const
{
    const auto scenario = std::ranges::find(contents.scenarios, target.scenario, &ScenarioEntry::key);
    const bool isInScenario = scenario != contents.scenarios.end();
    std::optional<std::size_t> row;
    switch (target.kind) {
    case FindKind::Customer: row = workspace::indexOf(contents.facts.customerKeys, target.row); break;
    case FindKind::Deal:
    case FindKind::Offer: row = isInScenario ? workspace::indexOf(scenario->dealKeys, target.row) : std::nullopt; break;
    case FindKind::Quote:
        if (const auto quote = std::ranges::find(contents.quotes, target.row, &QuoteRecord::key);
            quote != contents.quotes.end())
            row = quote - contents.quotes.begin();
        break;
    case FindKind::Scenario:
        if (isInScenario)
            row = scenario - contents.scenarios.begin();
        break;
    case FindKind::Page:
    case FindKind::Action:
        if (const auto part = std::ranges::find(parts, target.name, &WindowPart::name); part != parts.end())
            row = part - parts.begin();
        break;
    }
    if (!row)
        return std::nullopt;
    const auto it = std::ranges::find_if(entries, [&](const Entry &entry) {
        return entry.row == *row && entry.kind == target.kind && targetOf(entry) == target;
    });
    return it == entries.end() ? std::nullopt : std::optional(static_cast<At>(it - entries.begin()));
}

} // namespace dealdesk::tables
