#include "winmodel.h"

#include "authorizations.h"
#include "bands.h"
#include "winmonths.h"

#include <algorithm>
#include <array>
#include <span>

namespace dealdesk::pricing {

class WinModelBuilder
{
public:
    WinModelBuilder(WinModel &made, const Scenario &given, WinModel::Uncertain which, WinModel::Unpriced unpriced)
        : model(made)
        , scenario(given)
        , everyDeal(which == WinModel::Uncertain::EveryIncludedDeal)
        , leavesOut(unpriced == WinModel::Unpriced::LeftOut)
        , months(given)
    {}

    void build()
    {
        std::array<std::size_t, listingCount> prices{};
        for (const ResaleAuthorization &authorization : scenario.authorizations) {
            const std::size_t bands = 1 + authorization.bands.size();
            model.bandCount = std::max(model.bandCount, bands);
            std::size_t &ofListing = prices[static_cast<std::size_t>(authorization.listing)];
            model.priceCount = std::max(model.priceCount, ofListing += bands);
        }
        std::vector<std::uint32_t> rows(scenario.deals.size()); // of each deal that takes part
        for (int listing = 0; listing < listingCount; ++listing) {
            for (std::size_t index = 0; index < rows.size(); ++index)
                if (const Deal &deal = scenario.deals[index];
                    deal.listing == static_cast<Listing>(listing) && takesPart(deal))
                    months.add(deal, rows[index] = rowFor(index));
            model.begin[listing + 1].row = static_cast<std::uint32_t>(model.uncertain.size());
        }
        months.finish(model);
        model.certain.resize(model.months.size() * model.bandCount);
        model.prices.resize(model.uncertain.size() * model.priceCount);
        for (std::size_t index = 0; index < rows.size(); ++index)
            if (takesPart(scenario.deals[index]))
                addEvents(index, rows[index]);
        sortEvents();
        sumUsual();
    }

private:
    struct Placed {
        std::uint32_t month;
        SampledEvent event;
        int tenants; ///< the deal's
    };

    WinModel &model;
    const Scenario &scenario;
    const bool everyDeal;
    const bool leavesOut;
    WinMonths months;
    std::vector<Placed> placed;
    std::vector<TenantRun> runs;
    std::vector<BandPrice> certainPrices; ///< of the deal at hand
    Wide largestDealSum = -1;

    bool takesPart(const Deal &deal) const { return deal.included && (everyDeal || deal.probability.basisPoints > 0); }

    std::uint32_t rowFor(std::size_t index)
    {
        if (!everyDeal && scenario.deals[index].probability.basisPoints == basisPointsInWhole)
            return WinMonths::certainRow;
        model.uncertain.push_back(index);
        return static_cast<std::uint32_t>(model.uncertain.size() - 1);
    }

    /// Authorization by authorization of the deal's listing, in their order: no band, then each band.
    void fillPrices(const Deal &deal, std::span<BandPrice> prices) const
    {
        bool isThere = false;
        for (const ResaleAuthorization &authorization : scenario.authorizations) {
            if (authorization.listing != deal.listing)
                continue;
            fillPrices(deal, &authorization, prices);
            prices = prices.subspan(1 + authorization.bands.size());
            isThere = true;
        }
        if (!isThere)
            fillPrices(deal, nullptr, prices);
    }
    static void fillPrices(const Deal &deal, const ResaleAuthorization *authorization, std::span<BandPrice> prices)
    {
        const std::size_t rows = authorization ? authorization->bands.size() : 0;
        for (std::size_t band = 0; band <= rows; ++band) {
            const auto wholesale =
                wholesalePrice(authorization, static_cast<int>(band) - 1, deal.term, deal.negotiatedPrice).unit;
            auto resale = resaleUnit(deal.price, wholesale);
            if (const auto *total = std::get_if<MonthlyTotal>(&deal.price))
                resale = total->perMonth;
            prices[band] = {wholesale.value_or(Money{}).minor, resale.value_or(Money{}).minor, wholesale.has_value(),
                            resale.has_value()};
        }
    }

    void addEvents(std::size_t index, std::uint32_t row)
    {
        const bool isCertain = row == WinMonths::certainRow;
        certainPrices.assign(isCertain ? model.priceCount : 0, {});
        const std::span prices = isCertain ? std::span(certainPrices)
                                           : std::span(model.prices).subspan(row * model.priceCount, model.priceCount);
        const std::size_t begin = placed.size();
        fillPrices(scenario.deals[index], prices);
        placeEvents(scenario.deals[index], row);
        if (leavesOut && isNeverPriced(std::span(placed).subspan(begin), prices)) {
            model.leftOut.push_back(index);
            placed.resize(begin);
            return;
        }
        addLargest(index, std::span(placed).subspan(begin), prices);
        if (!isCertain)
            return;
        for (std::size_t each = begin; each < placed.size(); ++each)
            addCertain(placed[each], prices);
        placed.resize(begin);
    }

    void placeEvents(const Deal &deal, std::uint32_t row)
    {
        const bool byTotal = std::holds_alternative<MonthlyTotal>(deal.price);
        findRuns(deal, scenario.settings.horizonMonths, runs);
        std::size_t ofTerm = 0; // the event that fixes the term's resale price
        for (const TenantRun &run : runs) {
            if (run.beginsTerm)
                ofTerm = placed.size();
            for (int from = run.from; from < run.to;) {
                const int to = months.heldUntil(deal.listing, from, run.to);
                const std::int64_t tenantMonths = std::int64_t{run.tenants} * (to - from);
                placed.push_back(
                    {months.at(deal.listing, from), {.row = row, .wholesaleMonths = tenantMonths}, run.tenants});
                from = to;
            }
            const std::int64_t units = byTotal ? 1 : run.tenants;
            placed[ofTerm].event.billedMonths += units * (run.to - run.from);
            if (run.to == scenario.settings.horizonMonths)
                placed[ofTerm].event.lastMonthUnits = 12 * units;
        }
    }

    /// Of one deal, those of the authorization that rules in the event's month.
    std::span<const BandPrice> pricesIn(std::span<const BandPrice> prices, const Placed &each) const
    {
        return prices.subspan(model.months[each.month].firstPrice);
    }

    /// An event of it finds no price in any band that a trial may be in when the deal is won.
    bool isNeverPriced(std::span<const Placed> own, std::span<const BandPrice> prices) const
    {
        return std::ranges::any_of(own, [&](const Placed &each) {
            const bool isCertain = each.event.row == WinMonths::certainRow;
            const int highest = months.reach[each.month].highest;
            for (int band = months.lowestBand(model, each.month, isCertain ? 0 : each.tenants); band <= highest; ++band)
                if (each.event.known(pricesIn(prices, each)[static_cast<std::size_t>(band)]))
                    return false;
            return true;
        });
    }

    void addLargest(std::size_t index, std::span<const Placed> own, std::span<const BandPrice> prices)
    {
        Wide sum = 0;
        for (const Placed &each : own) {
            Wide most = 0;
            const auto reach = months.reach[each.month];
            for (int band = reach.lowest; band <= reach.highest; ++band) {
                const BandPrice &price = pricesIn(prices, each)[static_cast<std::size_t>(band)];
                const Wide billed = Wide{std::max(each.event.billedMonths, each.event.lastMonthUnits)} * price.resale;
                most = std::max(most, billed + Wide{each.event.wholesaleMonths} * price.wholesale);
            }
            sum += most;
        }
        model.largestSum += sum;
        const DealId &id = scenario.deals[index].id;
        if (sum > largestDealSum || (sum == largestDealSum && id < scenario.deals[model.largestDeal].id)) {
            largestDealSum = sum;
            model.largestDeal = index;
        }
    }

    void addCertain(const Placed &each, std::span<const BandPrice> ofDeal)
    {
        const std::span prices = pricesIn(ofDeal, each);
        const auto *authorization = model.months[each.month].authorization;
        const std::size_t bands = authorization ? authorization->bands.size() : 0;
        for (std::size_t band = 0; band <= bands; ++band) {
            CertainPart &part = model.certain[each.month * model.bandCount + band];
            part.known = part.known && each.event.known(prices[band]);
            if (each.event.known(prices[band])) {
                part.arr += each.event.arr<Wide>(prices[band]);
                part.margin += each.event.margin<Wide>(prices[band]);
            }
        }
    }

    void sortEvents()
    {
        std::vector<std::uint32_t> next(model.months.size() + 1);
        for (const Placed &each : placed)
            ++next[each.month + 1];
        for (std::size_t month = 0; month < model.months.size(); ++month) {
            next[month + 1] += next[month];
            model.months[month].begin.events = next[month];
        }
        model.events.resize(placed.size());
        for (const Placed &each : placed)
            model.events[next[each.month]++] = each.event;
    }

    void sumUsual()
    {
        model.usualArr.resize(model.uncertain.size());
        model.usualMargin.resize(model.uncertain.size());
        for (std::size_t month = 0; month + 1 < model.months.size(); ++month) {
            const int band = model.months[month].usualBand;
            model.certainArr += model.certainOf(month, band).arr;
            model.certainMargin += model.certainOf(month, band).margin;
            model.months[month].begin.unknown = static_cast<std::uint32_t>(model.unknown.size());
            const std::uint32_t end = model.months[month + 1].begin.events;
            for (std::uint32_t each = model.months[month].begin.events; each < end; ++each) {
                const SampledEvent &event = model.events[each];
                const BandPrice &price = model.price(event.row, model.months[month], band);
                if (!event.known(price)) {
                    model.unknown.push_back(event.row);
                    continue;
                }
                model.usualArr[event.row] += event.arr<Wide>(price);
                model.usualMargin[event.row] += event.margin<Wide>(price);
            }
        }
        model.months.back().begin.unknown = static_cast<std::uint32_t>(model.unknown.size());
    }
};

WinModel::WinModel(const Scenario &scenario, Uncertain which, Unpriced unpriced)
{
    WinModelBuilder(*this, scenario, which, unpriced).build();
}

} // namespace dealdesk::pricing
