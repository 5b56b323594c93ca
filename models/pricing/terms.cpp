#include "terms.h"

#include "bands.h"
#include "checked.h"
#include "flags.h"
#include "rounding.h"

#include <algorithm>

namespace dealdesk::pricing {

TermSums::TermSums(std::span<const Stretch> term)
{
    for (const Stretch &stretch : term) {
        const MonthFigures &month = stretch.figures;
        const Wide months = stretch.months;
        billedKnown = billedKnown && month.billed;
        wholesaleKnown = wholesaleKnown && month.wholesale;
        platformKnown = platformKnown && month.platformFee;
        if (month.billed) {
            billed += months * month.billed->minor;
            marketplaceFees += months * month.marketplaceFee->minor;
        }
        if (month.wholesale)
            wholesale += months * month.wholesale->minor;
        if (month.platformFee)
            platformFees += months * month.platformFee->minor;
    }
}

namespace {

std::optional<Money> platformFee(const WhiteLabel &whiteLabel)
{
    return whiteLabel.tier == WhiteLabelTier::Light ? std::optional{Money{0}} : whiteLabel.monthlyFee;
}

/// From its tenants and its wholesale unit. `unit` is the term's resale unit.
void fillMonth(MonthFigures &month, const Deal &deal, const std::optional<Money> &unit, const Checked &checked)
{
    if (const auto *total = std::get_if<MonthlyTotal>(&deal.price))
        month.billed = total->perMonth;
    else if (unit)
        month.billed = checked(Wide{unit->minor} * month.tenants, TooLarge::DealBilled);
    if (month.wholesaleUnit)
        month.wholesale = checked(Wide{month.wholesaleUnit->minor} * month.tenants, TooLarge::DealWholesale);
    if (month.billed)
        month.marketplaceFee = deal.marketplaceFee.basisPoints == 0
                                   ? Money{0}
                                   : checked(portion(*month.billed, deal.marketplaceFee), TooLarge::DealMarketplaceFee);
    month.platformFee = platformFee(deal.whiteLabel);
    if (!month.billed || !month.wholesale)
        return;
    month.margin = Money{month.billed->minor - month.wholesale->minor}; // both >= 0, so it fits
    if (month.platformFee)
        month.netMargin = checked(Wide{month.margin->minor} - month.marketplaceFee->minor - month.platformFee->minor,
                                  TooLarge::DealNetMargin);
}

/// Appends one term. Its stretches end where the tenant count changes and, under `Floating`, where the band does.
class TermWriter
{
public:
    const Deal &deal;
    const ListingTimeline &line;
    BandPolicy policy;
    Checked checked;
    std::vector<Stretch> &stretches;

    /// Adds to `flags` why months before `flagsEnd` (of the deal) have no price. Answers the term's resale unit.
    std::optional<Money> write(int termStart, std::span<const TenantStep> steps, int flagsEnd, FlagSet &flags) const
    {
        const int length = monthsOf(deal.term);
        std::optional<Money> unit;
        std::size_t step = 0;
        for (int month = 0; month < length;) {
            const int tenants = steps[step].count;
            while (step < steps.size() && steps[step].count == tenants)
                ++step; // repeating the count is no event
            const int eventEnd = step < steps.size() ? steps[step].month : length;
            while (month < eventEnd) {
                const int at = deal.startMonth + termStart + month;
                const auto event = static_cast<std::size_t>(at);
                const int band = line.band[event];
                const WholesalePrice wholesale =
                    wholesalePrice(line.rulesIn(event), band, deal.term, deal.negotiatedPrice);
                if (month == 0)
                    unit = resaleUnit(deal.price, wholesale.unit);
                int end = eventEnd;
                if (policy == BandPolicy::Floating)
                    end = std::min(end, month + line.nextChange[event] - at);
                if (termStart + month < flagsEnd)
                    flags.add(wholesale.why);
                Stretch &stretch = stretches.emplace_back(Stretch{termStart + month, end - month, {}});
                stretch.figures.tenants = tenants;
                stretch.figures.authorization = line.ruling[event];
                stretch.figures.band = static_cast<std::int16_t>(band);
                stretch.figures.wholesaleUnit = wholesale.unit;
                fillMonth(stretch.figures, deal, unit, checked);
                if (stretch.figures.margin && stretch.figures.margin->minor < 0 && termStart + month < flagsEnd)
                    flags.add(Flag::BelowWholesale);
                month = end;
            }
        }
        return unit;
    }
};

std::optional<Percent> percentOf(const std::optional<Money> &part, const std::optional<Money> &whole,
                                 const Checked &checked, TooLarge figure)
{
    if (!part || !whole || whole->minor == 0)
        return std::nullopt;
    return Percent{checked(basisPointsOf(*part, *whole), figure).minor};
}

void fillTotals(DealFigures &figures, const TermSums &sums, const Deal &deal, const MonthFigures &first,
                const MonthFigures &last, const Checked &checked)
{
    if (first.billed)
        figures.arr = checked(Wide{12} * first.billed->minor, TooLarge::DealArr);
    if (last.billed)
        figures.exitArr = checked(Wide{12} * last.billed->minor, TooLarge::DealExitArr);
    if (sums.billedKnown) {
        figures.tcv = checked(sums.billed, TooLarge::DealTcv);
        // 12 × tcv ÷ termMonths is tcv ÷ years exactly, and does not grow on the way.
        figures.acv = Money{nearest(figures.tcv->minor, std::int64_t{yearsOf(deal.term)})};
    }
    if (sums.wholesaleKnown)
        figures.totalWholesale = checked(sums.wholesale, TooLarge::DealTotalWholesale);
    if (sums.marginKnown()) {
        figures.totalMargin = checked(sums.billed - sums.wholesale, TooLarge::DealTotalMargin);
        if (sums.platformKnown)
            figures.totalNetMargin = checked(sums.billed - sums.wholesale - sums.marketplaceFees - sums.platformFees,
                                             TooLarge::DealTotalNetMargin);
    }
    figures.marginPercent = percentOf(first.margin, first.billed, checked, TooLarge::DealMarginPercent);
    figures.totalMarginPercent = percentOf(figures.totalMargin, figures.tcv, checked, TooLarge::DealMarginPercent);
}

} // namespace

DealFigures DealPricer::price(std::size_t index, const Deal &deal, RouteChoice customerCalls,
                              std::vector<Stretch> &stretches) const
{
    const Checked checked{index, deal.id};
    const TermWriter writer{deal, relationship.of(deal.listing), settings.bandPolicy, checked, stretches};
    const int length = monthsOf(deal.term);

    DealFigures figures;
    const std::size_t begin = stretches.size();
    figures.firstStretch = static_cast<std::uint32_t>(begin);
    figures.unit = writer.write(0, deal.tenants, length, figures.flags);
    figures.termStretches = static_cast<std::uint32_t>(stretches.size() - begin);

    if (deal.atEnd == AtEnd::Renews) {
        const int horizonEnd = settings.horizonMonths - deal.startMonth; // in months of the deal
        const TenantStep unchanged{0, deal.tenants.back().count};
        for (int termStart = length; termStart < horizonEnd; termStart += length)
            writer.write(termStart, {&unchanged, 1}, horizonEnd, figures.renewalFlags);
    }
    figures.allStretches = static_cast<std::uint32_t>(stretches.size() - begin);

    const std::span term = std::span(stretches).subspan(begin, figures.termStretches);
    const TermSums sums(term);
    fillTotals(figures, sums, deal, term.front().figures, term.back().figures, checked);
    addTermFlags(figures, settings, deal);
    figures.recommendedRoute = withDealSize(customerCalls, settings, figures.tcv).route;
    return figures;
}

} // namespace dealdesk::pricing
