// A deal, straight from the pricing rules: one month after another, one array cell a month, no cleverness.
#pragma once

#include "referenceprices.h"

#include <set>

namespace dealdesk::tests::reference {

struct Month {
    int tenants = 0;
    int band = -1;
    Amount wholesaleUnit, billed, wholesale, margin, fee, platform, net;
};
struct Instalment {
    int year = 0, month = 0;                      ///< invoiced on its first day
    int paidYear = 0, paidMonth = 0, paidDay = 0; ///< paid out
    Amount billed, payout;
};
struct DealResult {
    bool included = false;
    std::vector<Month> months; ///< of the initial term, then of the renewals that begin within the horizon
    Amount unit, arr, exitArr, acv, tcv, totalWholesale, totalMargin, totalNetMargin, marginPercent, totalMarginPercent;
    std::set<std::string> flags, renewalFlags;
    std::vector<Instalment> instalments; ///< of the initial term
    std::vector<Instalment> allInstalments;
    std::string route;
};
/// One deal at a time.
class DealEvaluator : public Prices
{
public:
    using Prices::Prices;

    DealResult evaluateDeal(const Deal &deal) const
    {
        DealResult out;
        out.included = deal.included;
        if (!deal.included)
            return out;
        const int length = monthsOf(deal.term);
        int end = length;
        while (deal.atEnd == AtEnd::Renews && deal.startMonth + end < horizon)
            end += length;

        Amount wholesale, unit;
        std::string why;
        int pricedBand = -1;
        for (int month = 0; month < end; ++month) {
            const bool termBegins = month % length == 0;
            const bool countChanges = month > 0 && tenants(deal, month) != tenants(deal, month - 1);
            const bool floating = scenario.settings.bandPolicy == BandPolicy::Floating;
            if (termBegins || countChanges || floating) {
                pricedBand = band(deal.listing, deal.startMonth + month);
                wholesale = wholesaleUnit(deal, deal.startMonth + month, pricedBand, why);
            }
            if (termBegins)
                unit = resale(deal.price, wholesale);
            if (month == 0)
                out.unit = unit;

            Month figures;
            figures.tenants = tenants(deal, month);
            figures.band = pricedBand;
            figures.wholesaleUnit = wholesale;
            if (const auto *fixed = std::get_if<MonthlyTotal>(&deal.price))
                figures.billed = fixed->perMonth.minor;
            else
                figures.billed = times(unit, figures.tenants);
            figures.wholesale = times(wholesale, figures.tenants);
            figures.margin = figures.billed - figures.wholesale;
            if (figures.billed)
                figures.fee = roundHalfAway(*figures.billed * deal.marketplaceFee.basisPoints, 10'000);
            if (deal.whiteLabel.tier == WhiteLabelTier::Light)
                figures.platform = 0;
            else if (deal.whiteLabel.monthlyFee)
                figures.platform = deal.whiteLabel.monthlyFee->minor;
            figures.net = figures.margin - figures.fee - figures.platform;

            auto &flags = month < length ? out.flags : out.renewalFlags;
            if (month < length || deal.startMonth + month < horizon) {
                if (!why.empty())
                    flags.insert(why);
                if (figures.margin && *figures.margin < 0)
                    flags.insert("below-wholesale");
            }
            out.months.push_back(figures);
        }
        totals(deal, out);
        for (int begin = 0; begin < end; begin += length) {
            const auto part = instalments(deal, out, begin);
            out.allInstalments.insert(out.allInstalments.end(), part.begin(), part.end());
            if (begin == 0)
                out.instalments = part;
        }
        return out;
    }

    void totals(const Deal &deal, DealResult &out) const
    {
        const int length = monthsOf(deal.term);
        const Month &first = out.months.front();
        const Month &last = out.months[static_cast<std::size_t>(length - 1)];
        Amount tcv = 0, wholesale = 0, margin = 0, net = 0;
        for (int month = 0; month < length; ++month) {
            const Month &each = out.months[static_cast<std::size_t>(month)];
            tcv = tcv + each.billed;
            wholesale = wholesale + each.wholesale;
            margin = margin + each.margin;
            net = net + each.net;
        }
        out.tcv = tcv;
        out.totalWholesale = wholesale;
        out.totalMargin = margin;
        out.totalNetMargin = net;
        out.arr = times(first.billed, 12);
        out.exitArr = times(last.billed, 12);
        if (tcv)
            out.acv = roundHalfAway(12 * *tcv, length);
        if (first.margin && *first.billed != 0)
            out.marginPercent = roundHalfAway(*first.margin * 10'000, *first.billed);
        if (margin && *tcv != 0)
            out.totalMarginPercent = roundHalfAway(*margin * 10'000, *tcv);
        if (scenario.settings.marginFloor && out.totalMarginPercent &&
            *out.totalMarginPercent < scenario.settings.marginFloor->basisPoints)
            out.flags.insert("below-margin-floor");
        const bool light = deal.whiteLabel.tier == WhiteLabelTier::Light;
        if (!light && !deal.whiteLabel.monthlyFee)
            out.flags.insert("platform-fee-missing");
        for (int month = 0; month < length; ++month)
            if (light && tenants(deal, month) >= 100)
                out.flags.insert("full-white-label-recommended");
        if (deal.billing.schedule == BillingSchedule::Custom && tcv) {
            Wide sum = 0;
            for (const auto &instalment : deal.billing.instalments)
                sum += instalment.amount.minor;
            if (sum != *tcv)
                out.flags.insert("custom-schedule-mismatch");
        }
        out.route = route(deal, tcv);
    }

    Instalment dated(int month, Amount billed, Amount payout) const
    {
        Instalment instalment;
        const int months = scenario.settings.start.index + month;
        instalment.year = months / 12;
        instalment.month = months % 12 + 1;
        instalment.billed = billed;
        instalment.payout = payout;
        int year = instalment.year, monthOfYear = instalment.month, day = 1;
        for (int days = 0; days < scenario.settings.payoutDays; ++days) {
            const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
            const int lengths[] = {31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
            if (++day > lengths[monthOfYear - 1]) {
                day = 1;
                if (++monthOfYear > 12) {
                    monthOfYear = 1;
                    ++year;
                }
            }
        }
        instalment.paidYear = year;
        instalment.paidMonth = monthOfYear;
        instalment.paidDay = day;
        return instalment;
    }

    /// Of the term that begins in the deal's month `begin`.
    std::vector<Instalment> instalments(const Deal &deal, const DealResult &out, int begin) const
    {
        std::vector<Instalment> all;
        const int length = monthsOf(deal.term);
        const auto part = [&](int from, int to, int invoiced) {
            Amount billed = 0, payout = 0;
            for (int month = from; month < to; ++month) {
                const Month &each = out.months[static_cast<std::size_t>(month)];
                billed = billed + each.billed;
                payout = payout + (each.billed - each.wholesale - each.fee);
            }
            all.push_back(dated(deal.startMonth + invoiced, billed, payout));
        };
        auto schedule = deal.billing.schedule;
        if (schedule == BillingSchedule::Custom && begin > 0)
            schedule = BillingSchedule::Annual;
        if (schedule == BillingSchedule::Custom) {
            Amount wholesale = 0, fee = 0, tcv = 0;
            for (int month = 0; month < length; ++month) {
                const Month &each = out.months[static_cast<std::size_t>(month)];
                wholesale = wholesale + each.wholesale;
                fee = fee + each.fee;
                tcv = tcv + each.billed;
            }
            const bool known = tcv && wholesale && fee && !out.flags.contains("custom-schedule-mismatch") &&
                               !tooLarge(tcv) && !tooLarge(wholesale);
            Wide cumulative = 0, wholesaleBefore = 0, feeBefore = 0;
            for (const auto &instalment : deal.billing.instalments) {
                cumulative += instalment.amount.minor;
                Amount payout;
                if (known) {
                    const Wide wholesaleShare = roundHalfAway(*wholesale * cumulative, *tcv);
                    const Wide feeShare = roundHalfAway(*fee * cumulative, *tcv);
                    payout = instalment.amount.minor - (wholesaleShare - wholesaleBefore) - (feeShare - feeBefore);
                    wholesaleBefore = wholesaleShare;
                    feeBefore = feeShare;
                }
                all.push_back(dated(deal.startMonth + instalment.month, instalment.amount.minor, payout));
            }
            return all;
        }
        if (schedule == BillingSchedule::Monthly)
            for (int month = begin; month < begin + length; ++month)
                part(month, month + 1, month + 1);
        const int every = schedule == BillingSchedule::Quarterly ? 3
                          : schedule == BillingSchedule::Annual  ? 12
                                                                 : length;
        if (schedule != BillingSchedule::Monthly)
            for (int month = begin; month < begin + length; month += every)
                part(month, month + every, month);
        return all;
    }

    static bool dealTooLarge(const DealResult &deal)
    {
        for (const Month &month : deal.months)
            for (const Amount &each : {month.billed, month.wholesale, month.fee, month.net})
                if (tooLarge(each))
                    return true;
        for (const Amount &each : {deal.arr, deal.exitArr, deal.acv, deal.tcv, deal.totalWholesale, deal.totalMargin,
                                   deal.totalNetMargin, deal.marginPercent, deal.totalMarginPercent})
            if (tooLarge(each))
                return true;
        return false;
    }
};

} // namespace dealdesk::tests::reference
