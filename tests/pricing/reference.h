// A second evaluator, straight from the pricing rules: one month after another, one array cell a month, no cleverness.
// It shares nothing with models/pricing but the scenario's types.
#pragma once

#include "pricing/scenario.h"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace dealdesk::tests::reference {

using namespace pricing;
using Amount = std::optional<Wide>;

struct TooLarge {
    std::size_t deal;
};

struct Month {
    int tenants = 0;
    int band = -1;
    Amount wholesaleUnit, billed, wholesale, margin, fee, platform, net;
};
struct Instalment {
    int year = 0, month = 0;                         ///< invoiced on its first day
    int paidYear = 0, paidMonth = 0, paidDay = 0;    ///< paid out
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
struct PortfolioMonth {
    Wide tenants = 0;
    std::map<Listing, std::pair<Wide, int>> listings; ///< total and band
    Amount mrr, arr, wholesale, margin, net, payout;
};
struct Result {
    std::vector<DealResult> deals;
    std::vector<PortfolioMonth> months;
    Amount weightedArr, totalBilled, totalWholesale, totalMargin, totalNetMargin;
};

inline Wide roundHalfAway(Wide numerator, Wide divisor)
{
    // |x| + 1/2, cut off, with the sign put back.
    const Wide size = numerator < 0 ? -numerator : numerator;
    const Wide rounded = (2 * size + divisor) / (2 * divisor);
    return numerator < 0 ? -rounded : rounded;
}

inline bool tooLarge(const Amount &amount)
{
    return amount && (*amount > std::numeric_limits<std::int64_t>::max() || *amount < std::numeric_limits<std::int64_t>::min());
}

inline Amount operator+(const Amount &a, const Amount &b) { return a && b ? Amount{*a + *b} : std::nullopt; }
inline Amount operator-(const Amount &a, const Amount &b) { return a && b ? Amount{*a - *b} : std::nullopt; }
inline Amount times(const Amount &a, Wide factor) { return a ? Amount{*a * factor} : std::nullopt; }

class Evaluator {
public:
    explicit Evaluator(const Scenario &s)
        : scenario(s)
        , horizon(s.settings.horizonMonths)
    {
    }

    Result run()
    {
        std::optional<std::size_t> failed;
        for (std::size_t index = 0; index < scenario.deals.size(); ++index) {
            result.deals.push_back(evaluateDeal(scenario.deals[index]));
            if (dealTooLarge(result.deals.back()) &&
                (!failed || scenario.deals[index].id.text < scenario.deals[*failed].id.text))
                failed = index;
        }
        if (failed)
            throw TooLarge{*failed};
        portfolio();
        return std::move(result);
    }

private:
    const Scenario &scenario;
    const int horizon;
    Result result;

    const ResaleAuthorization *authorization(Listing listing) const
    {
        for (const auto &each : scenario.authorizations)
            if (each.listing == listing)
                return &each;
        return nullptr;
    }

    static int lastCount(const Deal &deal) { return deal.tenants.back().count; }

    /// Tenants in the deal's own month; 0 where it is not active.
    static int tenants(const Deal &deal, int month)
    {
        if (month < 0)
            return 0;
        if (month >= monthsOf(deal.term))
            return deal.atEnd == AtEnd::Renews ? lastCount(deal) : 0;
        int count = 0;
        for (const TenantStep &step : deal.tenants)
            if (step.month <= month)
                count = step.count;
        return count;
    }

    Wide total(Listing listing, int month) const
    {
        const auto *grant = authorization(listing);
        Wide sum = grant ? grant->existingTenants : 0;
        for (const Deal &deal : scenario.deals)
            if (deal.included && deal.listing == listing)
                sum += tenants(deal, month - deal.startMonth);
        return sum;
    }

    int band(Listing listing, int month) const
    {
        const auto *grant = authorization(listing);
        int found = -1;
        if (grant)
            for (std::size_t row = 0; row < grant->bands.size(); ++row)
                if (grant->bands[row].from <= total(listing, month))
                    found = static_cast<int>(row);
        return found;
    }

    Amount wholesaleUnit(const Deal &deal, int row, std::string &why) const
    {
        why.clear();
        if (row < 0) {
            why = "no-band";
            return {};
        }
        const auto *grant = authorization(deal.listing);
        const VolumeBand &entry = grant->bands[static_cast<std::size_t>(row)];
        if (entry.negotiated) {
            if (monthsOf(deal.term) == 12)
                why = "negotiated-needs-multi-year";
            else if (deal.negotiatedPrice)
                return deal.negotiatedPrice->minor;
            else if (entry.price)
                return entry.price->minor;
            else
                why = "no-negotiated-price";
            return {};
        }
        if (!entry.price) {
            why = "no-list-price";
            return {};
        }
        const int years = monthsOf(deal.term) / 12;
        const Wide discount = grant->commitmentDiscounts[static_cast<std::size_t>(years - 1)].basisPoints;
        return roundHalfAway(Wide{entry.price->minor} * (10'000 - discount), 10'000);
    }

    static Amount resale(const ResalePrice &price, const Amount &wholesale)
    {
        if (const auto *unit = std::get_if<UnitPrice>(&price))
            return unit->perTenant.minor;
        if (std::holds_alternative<MonthlyTotal>(price) || !wholesale)
            return {};
        if (const auto *markup = std::get_if<Markup>(&price))
            return roundHalfAway(*wholesale * (10'000 + markup->onWholesale.basisPoints), 10'000);
        // The smallest price of which the wholesale is at most 1 - g.
        const Wide kept = 10'000 - std::get<TargetMargin>(price).ofResale.basisPoints;
        Wide unit = *wholesale * 10'000 / kept;
        while (unit * kept < *wholesale * 10'000)
            ++unit;
        return unit;
    }

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
                wholesale = wholesaleUnit(deal, pricedBand, why);
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

    std::string route(const Deal &deal, const Amount &tcv) const
    {
        Customer customer;
        for (const Customer &each : scenario.customers)
            if (each.id == deal.customer)
                customer = each;
        const auto &settings = scenario.settings;
        if (customer.multiCloudSingleContract || customer.termsOutsideMarketplace ||
            customer.purchasingVehicle != PurchasingVehicle::None ||
            (settings.dealSizeFloor && tcv && *tcv < settings.dealSizeFloor->minor))
            return "direct";
        const bool prefersAws = customer.invoicePreference == InvoicePreference::Aws;
        const bool prefersAzure = customer.invoicePreference == InvoicePreference::Azure;
        const int aws = (customer.cloud == Cloud::Aws) + customer.edpRemaining + settings.partner.cppoEnrolled + prefersAws;
        const int azure = (customer.cloud == Cloud::Azure) + customer.maccRemaining + settings.partner.cspEnrolled + prefersAzure;
        if (aws != azure)
            return aws > azure ? "cppo" : "mpo";
        if (prefersAws || prefersAzure)
            return prefersAws ? "cppo" : "mpo";
        if (customer.edpRemaining != customer.maccRemaining)
            return customer.edpRemaining ? "cppo" : "mpo";
        return "undecided";
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
        const int every = schedule == BillingSchedule::Quarterly ? 3 : schedule == BillingSchedule::Annual ? 12 : length;
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

    /// Sums a figure over the included deals; what is too large names the deal that adds most, by smaller id on a tie.
    template<typename Part>
    Amount sum(Part part, Wide factor = 1) const
    {
        Amount all = 0;
        std::optional<std::size_t> most;
        Wide mostSize = 0;
        for (std::size_t index = 0; index < result.deals.size(); ++index) {
            if (!result.deals[index].included)
                continue;
            const Amount each = part(scenario.deals[index], result.deals[index]);
            all = all + each;
            const Wide size = each ? (*each < 0 ? -*each : *each) : 0;
            if (!most || size > mostSize ||
                (size == mostSize && scenario.deals[index].id.text < scenario.deals[*most].id.text)) {
                most = index;
                mostSize = size;
            }
        }
        all = times(all, factor);
        if (tooLarge(all))
            throw TooLarge{*most};
        return all;
    }

    Amount sumOfMonth(int month, Amount Month::*figure, Wide factor = 1) const
    {
        return sum([&](const Deal &deal, const DealResult &out) { return at(deal, out, month, figure); }, factor);
    }

    static Amount at(const Deal &deal, const DealResult &out, int month, Amount Month::*figure)
    {
        const int own = month - deal.startMonth;
        if (own < 0 || own >= static_cast<int>(out.months.size()))
            return 0;
        return out.months[static_cast<std::size_t>(own)].*figure;
    }

    Amount sumOfHorizon(Amount Month::*figure) const
    {
        return sum([&](const Deal &deal, const DealResult &out) {
            Amount all = 0;
            for (int month = 0; month < horizon; ++month)
                all = all + at(deal, out, month, figure);
            return all;
        });
    }

    void portfolio()
    {
        for (int month = 0; month < horizon; ++month) {
            PortfolioMonth out;
            for (const Deal &deal : scenario.deals)
                if (deal.included)
                    out.tenants += tenants(deal, month - deal.startMonth);
            for (const auto &grant : scenario.authorizations)
                out.listings[grant.listing] = {total(grant.listing, month), band(grant.listing, month)};
            out.mrr = sumOfMonth(month, &Month::billed);
            out.arr = sumOfMonth(month, &Month::billed, 12);
            out.wholesale = sumOfMonth(month, &Month::wholesale);
            out.margin = sumOfMonth(month, &Month::margin);
            out.net = sumOfMonth(month, &Month::net);
            result.months.push_back(out);
        }
        for (int month = 0; month < horizon; ++month)
            result.months[static_cast<std::size_t>(month)].payout = sum([&](const Deal &, const DealResult &out) {
                const int index = scenario.settings.start.index + month;
                Amount all = 0;
                for (const Instalment &each : out.allInstalments)
                    if (each.paidYear * 12 + each.paidMonth - 1 == index)
                        all = all + each.payout;
                return all;
            });
        result.weightedArr = sum([](const Deal &deal, const DealResult &out) -> Amount {
            return out.arr ? Amount{roundHalfAway(*out.arr * deal.probability.basisPoints, 10'000)} : std::nullopt;
        });
        result.totalBilled = sumOfHorizon(&Month::billed);
        result.totalWholesale = sumOfHorizon(&Month::wholesale);
        result.totalMargin = sumOfHorizon(&Month::margin);
        result.totalNetMargin = sumOfHorizon(&Month::net);
    }
};

inline Result evaluate(const Scenario &scenario) { return Evaluator(scenario).run(); }

} // namespace dealdesk::tests::reference
