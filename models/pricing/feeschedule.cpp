#include "feeschedule.h"

#include "checked.h"
#include "rounding.h"

#include <algorithm>

namespace dealdesk::pricing {

namespace {

Percent partnersPart(const FeeSchedule &schedule)
{
    switch (schedule.bearer) {
    case FeeBearer::Publisher: return Percent{0};
    case FeeBearer::Partner: return Percent{basisPointsInWhole};
    case FeeBearer::Split: break;
    }
    return schedule.partnersPart;
}

constexpr Fee noFee{Money{0}, Money{0}, Money{0}};

class DealsFees
{
public:
    DealsFees(const Scenario &of, std::size_t which, const std::vector<PrivateOffer> &its, const Evaluation &evaluated,
              const FeeSchedules &schedules)
        : scenario(of)
        , index(which)
        , deal(of.deals[which])
        , offers(its)
        , evaluation(evaluated)
        , schedule(deal.route == Route::Cppo  ? &schedules.aws
                   : deal.route == Route::Mpo ? &schedules.azure
                                              : nullptr)
        , checked{which, deal.id}
    {}

    DealFees all() const
    {
        DealFees fees;
        fees.sum = noFee;
        for (std::size_t each = 0; each < offers.size(); ++each) {
            fees.offers.push_back(offerFee(each));
            const Fee &part = fees.offers.back().untilNext;
            add(fees.sum.whole, part.whole);
            add(fees.sum.partners, part.partners);
            add(fees.sum.publishers, part.publishers);
        }
        const std::optional<Money> &net = evaluation.deals[index].totalNetMargin;
        if (isDealsOwn()) { // which its net margin is less already
            fees.netAfter = net;
            fees.netBefore = net && fees.sum.partners ? sum(*net, fees.sum.partners->minor) : std::nullopt;
        } else {
            fees.netBefore = net;
            fees.netAfter = net && fees.sum.partners ? sum(*net, -Wide{fees.sum.partners->minor}) : std::nullopt;
        }
        return fees;
    }

private:
    bool isDealsOwn() const { return deal.marketplaceFee != Percent{0}; }

    std::optional<Money> sum(Money money, Wide more) const
    {
        return checked(Wide{money.minor} + more, TooLarge::DealTotalNetMargin);
    }
    void add(std::optional<Money> &to, const std::optional<Money> &part) const
    {
        to = to && part ? std::optional(checked(Wide{to->minor} + part->minor, TooLarge::DealOffer)) : std::nullopt;
    }

    std::optional<Money> times(const std::optional<Money> &aMonth, int months) const
    {
        return aMonth ? std::optional(checked(Wide{aMonth->minor} * months, TooLarge::DealOffer)) : std::nullopt;
    }

    /// Of the wholesale that is charged.
    Fee scheduled(const std::optional<Money> &wholesale, const std::optional<Percent> &rate) const
    {
        const Percent part = partnersPart(*schedule);
        Fee fee;
        if (wholesale && rate) {
            fee.whole = checked(portion(*wholesale, *rate), TooLarge::DealOffer);
            fee.partners = checked(portion(*fee.whole, part), TooLarge::DealOffer);
            fee.publishers = Money{fee.whole->minor - fee.partners->minor};
        } else if (part == Percent{0}) {
            fee.partners = Money{0};
        } else if (part == Percent{basisPointsInWhole}) {
            fee.publishers = Money{0};
        }
        return fee;
    }

    void fillScheduled(OfferFee &fee, const PrivateOffer &offer, const std::optional<Money> &wholesaleUntilNext) const
    {
        fee.basis = FeeBasis::Schedule;
        fee.isRenewal = isFurtherOffer(scenario, index, offer);
        if (!offer.wholesale) {
            fee.unknown = NoFee::UnknownAmount;
        } else if (const auto rate = rateOf(fee.isRenewal ? schedule->renewal : schedule->first, *offer.wholesale,
                                            scenario.settings.currency)) {
            fee.rate = Percent{rate->basisPoints + schedule->onTop.basisPoints};
        } else {
            fee.unknown = NoFee::OtherCurrency;
        }
        fee.fee = scheduled(offer.wholesale, fee.rate);
        fee.untilNext = scheduled(wholesaleUntilNext, fee.rate);
    }

    void fillDealsOwn(OfferFee &fee, const MonthFigures &month, int months, int untilNext) const
    {
        fee.basis = FeeBasis::DealsOwn;
        fee.rate = deal.marketplaceFee;
        const auto borne = [](const std::optional<Money> &whole) { return Fee{whole, whole, Money{0}}; };
        fee.fee = borne(times(month.marketplaceFee, months));
        fee.untilNext = borne(times(month.marketplaceFee, untilNext));
        if (!fee.fee.whole)
            fee.unknown = NoFee::UnknownAmount;
    }

    OfferFee offerFee(std::size_t each) const
    {
        const PrivateOffer &offer = offers[each];
        const int length = monthsOf(deal.term), next = each + 1 < offers.size() ? offers[each + 1].month : length;
        const MonthFigures &month = evaluation.month(index, offer.month);
        OfferFee fee;
        if (isDealsOwn())
            fillDealsOwn(fee, month, length - offer.month, next - offer.month);
        else if (schedule)
            fillScheduled(fee, offer, times(month.wholesale, next - offer.month));
        else
            fee.fee = fee.untilNext = noFee;
        if (const auto platform = times(month.platformFee, length - offer.month);
            platform && offer.price && offer.wholesale)
            fee.netBefore = checked(Wide{offer.price->minor} - offer.wholesale->minor - platform->minor,
                                    TooLarge::DealTotalNetMargin);
        if (fee.netBefore && fee.fee.partners)
            fee.netAfter = sum(*fee.netBefore, -Wide{fee.fee.partners->minor});
        return fee;
    }

    const Scenario &scenario;
    const std::size_t index;
    const Deal &deal;
    const std::vector<PrivateOffer> &offers;
    const Evaluation &evaluation;
    const FeeSchedule *const schedule;
    const Checked checked;
};

} // namespace

std::optional<Percent> rateOf(const FeeRows &rows, Money contractValue, std::string_view currency)
{
    const bool isOneRate = std::ranges::all_of(rows, [&](const FeeRow &row) { return row.rate == rows.front().rate; });
    if (contractValue == Money{0} || isOneRate)
        return rows.front().rate;
    if (currency != feeCurrency)
        return std::nullopt;
    const auto above = std::ranges::upper_bound(rows, contractValue, {}, &FeeRow::from);
    return (above - 1)->rate;
}

bool isFurtherOffer(const Scenario &scenario, std::size_t deal, const PrivateOffer &offer)
{
    const Deal &its = scenario.deals[deal];
    return offer.kind == OfferKind::Expansion || std::ranges::any_of(scenario.deals, [&](const Deal &other) {
               return other.startMonth < its.startMonth && other.listing == its.listing && other.route == its.route &&
                      other.included && other.status != DealStatus::Lost && other.customer == its.customer;
           });
}

DealFees feesOf(const Scenario &scenario, std::size_t deal, const std::vector<PrivateOffer> &offers,
                const Evaluation &evaluation, const FeeSchedules &schedules)
{
    return DealsFees(scenario, deal, offers, evaluation, schedules).all();
}

} // namespace dealdesk::pricing
