#include "winmonths.h"

#include "authorizations.h"
#include "bands.h"

#include <algorithm>
#include <limits>

namespace dealdesk::pricing {

namespace {

int bandIndex(const ResaleAuthorization *authorization, std::int64_t total)
{
    return authorization ? 1 + bandOf(*authorization, total) : 0;
}

} // namespace

std::int64_t EventMonth::from(int band) const
{
    return band > 0 ? authorization->bands[static_cast<std::size_t>(band) - 1].from
                    : std::numeric_limits<std::int64_t>::min();
}

std::int64_t EventMonth::below(int band) const
{
    return authorization && static_cast<std::size_t>(band) < authorization->bands.size()
               ? authorization->bands[static_cast<std::size_t>(band)].from
               : std::numeric_limits<std::int64_t>::max();
}

void WinMonths::change(const Deal &deal, std::uint32_t row, int month, std::int64_t tenants)
{
    if (month >= horizon || tenants == 0)
        return;
    ListingMonths &line = of(deal.listing);
    const auto index = static_cast<std::size_t>(month);
    line.all[index] += tenants;
    line.expected[index] += tenants * deal.probability.basisPoints;
    if (floating)
        line.hasEvent[index] = true;
    if (row == certainRow)
        line.certain[index] += tenants;
    else
        changes.push_back({deal.listing, month, {row, tenants}});
}

void WinMonths::add(const Deal &deal, std::uint32_t row)
{
    std::int64_t before = 0;
    for (const TenantStep &step : deal.tenants) {
        change(deal, row, deal.startMonth + step.month, step.count - before);
        before = step.count;
    }
    if (deal.atEnd == AtEnd::Ends)
        change(deal, row, deal.startMonth + monthsOf(deal.term), -before);
    findRuns(deal, horizon, runs);
    for (const TenantRun &run : runs)
        of(deal.listing).hasEvent[static_cast<std::size_t>(run.from)] = true;
}

void WinMonths::layListing(WinModel &model, Listing listing)
{
    ListingMonths &line = of(listing);
    const ResaleAuthorization *rules = nullptr;
    std::uint32_t firstPrice = 0;
    std::int64_t existing = 0, certain = 0, all = 0, pending = 0, expected = 0;
    for (std::size_t month = 0; month < static_cast<std::size_t>(horizon); ++month) {
        const auto *now = authorizationIn(scenario, listing, static_cast<int>(month));
        if (const bool isOther = now != rules; isOther || month == 0) {
            rules = now;
            firstPrice = firstPriceOf(rules);
            line.hasEvent[month] = line.hasEvent[month] || (floating && isOther && month > 0);
            const std::int64_t more = (rules ? rules->existingTenants : 0) - existing;
            existing += more;
            certain += more;
            pending += more;
            all += more;
        }
        certain += line.certain[month];
        pending += line.certain[month];
        all += line.all[month];
        expected += line.expected[month];
        model.mostTenants = std::max(model.mostTenants, all);
        line.at[month] = static_cast<std::uint32_t>(model.months.size());
        if (!line.hasEvent[month])
            continue;
        EventMonth &event = model.months.emplace_back();
        event.authorization = rules;
        event.firstPrice = firstPrice;
        event.certainTenants = pending;
        event.usualBand = bandIndex(rules, std::clamp(existing + expected / basisPointsInWhole, certain, all));
        reach.push_back({bandIndex(rules, certain), bandIndex(rules, all)});
        certainTotals.push_back(certain);
        pending = 0;
    }
    line.end = static_cast<std::uint32_t>(model.months.size());
}

/// In the order of WinModelBuilder::fillPrices.
std::uint32_t WinMonths::firstPriceOf(const ResaleAuthorization *authorization) const
{
    std::size_t first = 0;
    for (const ResaleAuthorization &each : scenario.authorizations) {
        if (&each == authorization)
            return static_cast<std::uint32_t>(first);
        if (authorization && each.listing == authorization->listing)
            first += 1 + each.bands.size();
    }
    return 0;
}

void WinMonths::placeChanges(WinModel &model)
{
    const auto monthOf = [this](const PlacedChange &each) { return at(each.listing, each.month); };
    // Behind the listing's last event month its tenants no longer matter.
    std::erase_if(changes, [&](const PlacedChange &each) { return monthOf(each) >= of(each.listing).end; });
    std::vector<std::uint32_t> next(model.months.size() + 1);
    for (const PlacedChange &each : changes)
        ++next[monthOf(each) + 1];
    for (std::size_t month = 0; month < model.months.size(); ++month) {
        next[month + 1] += next[month];
        model.months[month].begin.changes = next[month];
    }
    model.changes.resize(changes.size());
    for (const PlacedChange &each : changes)
        model.changes[next[monthOf(each)]++] = each.change;
}

void WinMonths::finish(WinModel &model)
{
    for (int listing = 0; listing < listingCount; ++listing) {
        layListing(model, static_cast<Listing>(listing));
        model.begin[listing + 1].month = static_cast<std::uint32_t>(model.months.size());
    }
    model.months.emplace_back();
    placeChanges(model);
}

int WinMonths::lowestBand(const WinModel &model, std::uint32_t month, std::int64_t won) const
{
    return bandIndex(model.months[month].authorization, certainTotals[month] + won);
}

int WinMonths::heldUntil(Listing listing, int month, int to) const
{
    if (!floating)
        return to;
    int end = month + 1;
    while (end < to && !of(listing).hasEvent[static_cast<std::size_t>(end)])
        ++end; // nobody's tenants change, so the band does not
    return end;
}

} // namespace dealdesk::pricing
