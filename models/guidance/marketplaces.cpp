#include "marketplaces.h"

#include "rowwords.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace dealdesk::guidance {

namespace {

constexpr Named<ValueShape> shapes[] = {
    {"rule", ValueShape::Rule}, {"number", ValueShape::Number},         {"words", ValueShape::Words},
    {"word", ValueShape::Word}, {"currencies", ValueShape::Currencies}, {"share", ValueShape::Share},
    {"fees", ValueShape::Fees}, {"bearer", ValueShape::Bearer},         {"id", ValueShape::Identifier}};
constexpr Named<Where> places[] = {{"aws", Where::Aws}, {"azure", Where::Azure}, {"both", Where::Both}};

std::vector<MarketplaceFact> readRows(std::string_view rows)
{
    std::vector<MarketplaceFact> facts;
    while (!rows.empty()) {
        std::string_view line = takeTo(rows, '\n');
        if (line.empty() || line.starts_with('#'))
            continue;
        std::array<std::string_view, 7> cells;
        for (std::string_view &cell : cells)
            cell = takeTo(line, '\t');
        MarketplaceFact &fact = facts.emplace_back();
        fact.id = cells[0];
        fact.of = cells[1];
        fact.shape = valueNamed(shapes, takeTo(fact.of, ' '));
        fact.shipped = cells[2];
        fact.asOf = cells[3];
        fact.where = valueNamed(places, cells[4]);
        fact.isDisputed = cells[5] == "disputed";
        fact.source = cells[6];
    }
    return facts;
}

const std::vector<MarketplaceFact> &shippedFacts()
{
    static const std::vector<MarketplaceFact> facts = readRows(marketplaceRows);
    return facts;
}

} // namespace

bool MarketplaceFact::isLifted() const { return shape == ValueShape::Rule && value() == "lifted"; }

int MarketplaceFact::number() const { return numberIn(value()).value_or(0); }

std::vector<std::string_view> MarketplaceFact::words() const { return wordsOf(value()); }

bool MarketplaceFact::has(std::string_view word) const { return isAmong(word, words()); }

Marketplaces::Marketplaces(const OwnValues &own)
    : all(shippedFacts())
{
    for (MarketplaceFact &fact : all)
        if (const auto found = own.find(fact.id); found != own.end())
            (faultOf(fact, found->second.value) ? fact.refused : fact.own) = found->second;
}

const MarketplaceFact *Marketplaces::find(std::string_view id) const
{
    const auto found = std::ranges::find(all, id, &MarketplaceFact::id);
    return found == all.end() ? nullptr : &*found;
}

const MarketplaceFact &Marketplaces::fact(std::string_view id) const
{
    if (const MarketplaceFact *found = find(id))
        return *found;
    throw std::out_of_range(std::string(id));
}

} // namespace dealdesk::guidance
