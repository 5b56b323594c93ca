#include "unknown.h"

#include "authorizations.h"
#include "bands.h"
#include "instalments.h"
#include "monthsums.h"

#include <algorithm>

namespace dealdesk::pricing {

namespace {

FlagSet only(FlagSet flags, std::initializer_list<Flag> wanted)
{
    FlagSet left;
    for (const Flag flag : wanted)
        if (flags.has(flag))
            left.add(flag);
    return left;
}

/// Why the figures of one deal are unknown, stretch by stretch and payout by payout.
class DealGaps
{
public:
    DealGaps(const Scenario &of, const Evaluation &figures, std::size_t index, MonthRange asked)
        : scenario(of)
        , deal(of.deals[index])
        , flags(figures.deals[index].flags)
        , stretches(figures.allStretches(index))
        , range{asked.first, std::min(asked.last, of.settings.horizonMonths - 1)}
    {
        found.deal = index;
    }

    void look(ForecastFigure figure)
    {
        if (figure == ForecastFigure::Tenants)
            return;
        if (figure == ForecastFigure::Cash || figure == ForecastFigure::Payout)
            return lookAtPayouts();
        FlagSet ofTerm; // why the term's first month has no wholesale price: a markup has no resale price then
        for (const Stretch &stretch : stretches) {
            if (stretch.firstMonth % monthsOf(deal.term) == 0)
                ofTerm = priceMissing(stretch);
            if (const FlagSet why = missing(stretch, figure, ofTerm); !why.empty())
                note(deal.startMonth + stretch.firstMonth, stretch.months, why);
        }
    }

    const UnknownDeal &answer() const { return found; }

private:
    const Scenario &scenario;
    const Deal &deal;
    const FlagSet flags;
    const std::span<const Stretch> stretches;
    const MonthRange range;
    UnknownDeal found;

    FlagSet priceMissing(const Stretch &stretch) const
    {
        return stretch.figures.wholesaleUnit ? FlagSet()
                                             : wholesalePrice(authorizationOf(scenario, stretch.figures),
                                                              stretch.figures.band, deal.term, deal.negotiatedPrice)
                                                   .why;
    }

    FlagSet missing(const Stretch &stretch, ForecastFigure figure, FlagSet ofTerm) const
    {
        const MonthFigures &month = stretch.figures;
        const bool ofBilled = figure != ForecastFigure::Wholesale;
        const bool ofWholesale = figure != ForecastFigure::Arr && figure != ForecastFigure::Mrr;
        FlagSet why;
        if (ofBilled && !month.billed)
            why.add(ofTerm);
        if (ofWholesale && !month.wholesale)
            why.add(priceMissing(stretch));
        if (figure == ForecastFigure::NetMargin && !month.platformFee)
            why.add(Flag::PlatformFeeMissing);
        return why;
    }

    /// Why months of the term that begins there have no margin; the reasons of one of its payouts are among them.
    FlagSet missingInTerm(int termStart) const
    {
        FlagSet why, ofTerm;
        for (const Stretch &stretch : stretches) {
            if (stretch.firstMonth < termStart || stretch.firstMonth >= termStart + monthsOf(deal.term))
                continue;
            if (stretch.firstMonth == termStart)
                ofTerm = priceMissing(stretch);
            why.add(missing(stretch, ForecastFigure::Margin, ofTerm));
        }
        if (termStart == 0)
            why.add(only(flags, {Flag::CustomScheduleMismatch}));
        return why;
    }

    void lookAtPayouts()
    {
        const auto paidIn = payoutMonths(scenario.settings);
        const int length = monthsOf(deal.term);
        const int inArrears = deal.billing.schedule == BillingSchedule::Monthly ? 1 : 0;
        forEachInstalmentOfAllTerms(deal, stretches, [&](const InstalmentRun &run) {
            if (run.payout.known)
                return;
            const FlagSet why = missingInTerm((run.invoiceMonth - inArrears) / length * length);
            const int from = deal.startMonth + run.invoiceMonth;
            const int end = std::min(from + run.count, scenario.settings.horizonMonths);
            for (int invoice = from; invoice < end; ++invoice)
                note(paidIn[static_cast<std::size_t>(invoice)], 1, why);
        });
    }

    void note(int from, int months, FlagSet why)
    {
        const int first = std::max(from, range.first), last = std::min(from + months - 1, range.last);
        if (first > last)
            return;
        found.first = found.why.empty() ? first : std::min(found.first, first);
        found.last = found.why.empty() ? last : std::max(found.last, last);
        found.why.add(why);
    }
};

/// In every month of the horizon.
bool isWhole(const Portfolio &portfolio, ForecastFigure figure)
{
    return overHorizon(portfolio, figure == ForecastFigure::Arr ? ForecastFigure::Mrr : figure).has_value();
}

} // namespace

FlagSet priceReasons(FlagSet flags)
{
    return only(flags, {Flag::NoBand, Flag::NoListPrice, Flag::NoNegotiatedPrice, Flag::NegotiatedNeedsMultiYear});
}

std::vector<UnknownDeal> unknownDeals(const Scenario &scenario, const Evaluation &evaluation,
                                      std::span<const ForecastFigure> figures, MonthRange range)
{
    std::vector<UnknownDeal> all;
    if (std::ranges::all_of(figures, [&](ForecastFigure figure) { return isWhole(evaluation.portfolio, figure); }))
        return all;
    for (std::size_t index = 0; index < evaluation.deals.size(); ++index) {
        const DealFigures &of = evaluation.deals[index];
        FlagSet flags = of.flags;
        flags.add(of.renewalFlags);
        if (!of.included)
            continue;
        // What is billed in advance may be of months behind the horizon, of which no flag speaks.
        const auto isUnpriced = [](const Stretch &stretch) { return !stretch.figures.wholesaleUnit; };
        if (priceReasons(flags).empty() &&
            only(flags, {Flag::PlatformFeeMissing, Flag::CustomScheduleMismatch}).empty() &&
            std::ranges::none_of(evaluation.allStretches(index), isUnpriced))
            continue;
        DealGaps gaps(scenario, evaluation, index, range);
        for (const ForecastFigure figure : figures)
            gaps.look(figure);
        if (!gaps.answer().why.empty())
            all.push_back(gaps.answer());
    }
    return all;
}

std::vector<UnknownDeal> unknownDeals(const Scenario &scenario, const Evaluation &evaluation, ForecastFigure figure,
                                      MonthRange range)
{
    return unknownDeals(scenario, evaluation, std::span(&figure, 1), range);
}

} // namespace dealdesk::pricing
