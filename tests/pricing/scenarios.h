// Random scenarios for properties: every rule, many shapes of deal, now and then the largest figures that a file may
// hold.
#pragma once

#include "pricing/evaluate.h"

#include <rapidcheck.h>

#include <algorithm>

namespace dealdesk::tests {

using namespace pricing;

class Scenarios
{
public:
    /// Within a property: each number drawn shrinks on its own.
    static Scenario any() { return Scenarios().scenario(); }

    /// least to most, both included, whatever RapidCheck's size.
    static int pick(int least, int most)
    {
        return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(least, most + 1));
    }
    static bool one(int in) { return pick(1, in) == in; }

private:
    bool extreme = one(5);

    Money amount(int typical)
    {
        if (extreme && !one(3))
            return Money{100'000'000'000 - pick(0, 9)};
        return Money{pick(0, one(6) ? 3 : typical)};
    }
    int tenantCount()
    {
        if (extreme && !one(3))
            return 1'000'000 - pick(0, 9);
        return one(4) ? pick(1, 3'000) : pick(1, 120);
    }

    ResaleAuthorization authorization(Listing listing)
    {
        ResaleAuthorization authorization;
        authorization.listing = listing;
        authorization.existingTenants = one(2) ? 0 : extreme ? pick(0, 1'000'000'000) : pick(0, 130);
        if (one(3))
            for (Percent &discount : authorization.commitmentDiscounts)
                discount = Percent{pick(0, 10'000)};
        int from = one(2) ? 1 : pick(1, 60);
        for (int row = 0, rows = pick(1, 5); row < rows; ++row, from += pick(1, 200)) {
            VolumeBand &band = authorization.bands.emplace_back();
            band.name = "Band " + std::to_string(row);
            band.from = from;
            if (!one(6))
                band.price = Money{std::max<std::int64_t>(1, amount(20'000).minor)};
            band.negotiated = row + 1 == rows && one(3);
        }
        return authorization;
    }

    /// Of one listing, in any order: mostly one, else some that follow each other, with or without days between; their
    /// days are in years that a file may hold.
    std::vector<ResaleAuthorization> authorizations(Listing listing, YearMonth start)
    {
        std::vector<ResaleAuthorization> all{authorization(listing)};
        if (!one(3) || start.year() < 1910 || start.year() > 2970)
            return all;
        int month = pick(-30, 30);
        const auto day = [&] { return plusDays(start.plus(month).firstDay(), one(2) ? 0 : pick(0, 27)); };
        if (one(2))
            all.back().from = plusDays(day(), -pick(28, 400));
        for (int more = pick(0, 3); more > 0; --more) {
            all.back().until = day();
            month += pick(1, 20);
            all.push_back(authorization(listing));
            all.back().from = one(2) ? plusDays(*(all.end() - 2)->until, 1) : day();
            month += pick(1, 20);
        }
        if (one(2))
            all.back().until = day();
        if (one(2))
            std::ranges::reverse(all);
        return all;
    }

    Customer customer(int index)
    {
        Customer customer;
        customer.id.text = "c" + std::to_string(index);
        customer.cloud = static_cast<Cloud>(pick(0, 3));
        customer.edpRemaining = one(2);
        customer.maccRemaining = one(2);
        customer.invoicePreference = static_cast<InvoicePreference>(pick(0, 2));
        customer.multiCloudSingleContract = one(8);
        customer.termsOutsideMarketplace = one(8);
        if (one(8))
            customer.purchasingVehicle = static_cast<PurchasingVehicle>(pick(1, 3));
        return customer;
    }

    ResalePrice price()
    {
        switch (pick(0, 3)) {
        case 0: return UnitPrice{amount(20'000)};
        case 1: return Markup{Percent{pick(0, extreme ? 100'000 : 5'000)}};
        case 2: return TargetMargin{Percent{pick(0, extreme ? 9'999 : 6'000)}};
        default: return MonthlyTotal{amount(2'000'000)};
        }
    }

    std::vector<TenantStep> tenants(int term)
    {
        std::vector<TenantStep> steps{{0, tenantCount()}};
        for (int month = pick(1, 20); month < term && !one(3); month += pick(1, 12))
            steps.push_back({month, one(5) ? steps.back().count : tenantCount()});
        return steps;
    }

    Billing billing(int term)
    {
        Billing billing;
        billing.schedule = static_cast<BillingSchedule>(pick(0, 4));
        if (billing.schedule == BillingSchedule::Custom)
            for (int month = pick(0, 5); month < term && (billing.instalments.empty() || !one(4)); month += pick(1, 12))
                billing.instalments.push_back({month, Money{1 + amount(3'000'000).minor}});
        return billing;
    }

    Deal deal(int index, int customers)
    {
        Deal deal;
        // Ids whose order is not the file's.
        deal.id.text = "d" + std::to_string((index * 7 + 3) % 10) + std::to_string(index);
        deal.customer.text = "c" + std::to_string(pick(0, customers));
        deal.listing = one(3) ? static_cast<Listing>(pick(0, 2)) : Listing::Asm;
        deal.included = !one(6);
        deal.startMonth = one(3) ? pick(0, 119) : pick(0, 24);
        deal.term = allTerms[static_cast<std::size_t>(pick(0, 2))];
        deal.atEnd = one(2) ? AtEnd::Renews : AtEnd::Ends;
        deal.tenants = tenants(monthsOf(deal.term));
        deal.price = price();
        if (one(3))
            deal.negotiatedPrice = amount(15'000);
        deal.billing = billing(monthsOf(deal.term));
        deal.marketplaceFee = Percent{one(2) ? 0 : pick(0, extreme ? 10'000 : 500)};
        if (one(3))
            deal.whiteLabel = {WhiteLabelTier::Full, one(3) ? std::nullopt : std::optional{amount(100'000)}};
        deal.probability = Percent{one(2) ? 10'000 : pick(0, 10'000)};
        return deal;
    }

    /// Makes the custom amounts add up, where the deal's total is known and large enough.
    static void settleInstalments(Scenario &scenario)
    {
        try {
            const Evaluation evaluation = evaluate(scenario);
            for (std::size_t index = 0; index < scenario.deals.size(); ++index) {
                auto &instalments = scenario.deals[index].billing.instalments;
                if (instalments.empty() || !evaluation.deals[index].tcv || one(3))
                    continue;
                Wide rest = evaluation.deals[index].tcv->minor;
                for (std::size_t row = 0; row + 1 < instalments.size(); ++row) {
                    const Wide part = rest / (pick(2, 6));
                    instalments[row].amount = Money{std::max<std::int64_t>(1, static_cast<std::int64_t>(part))};
                    rest -= instalments[row].amount.minor;
                }
                instalments.back().amount = Money{std::max<std::int64_t>(1, static_cast<std::int64_t>(rest))};
            }
        } catch (const AmountOverflow &) {
            // The amounts stay as they were drawn.
        }
    }

    Scenario scenario()
    {
        Scenario scenario;
        scenario.settings.name = "Random";
        scenario.settings.start = YearMonth::of(pick(1900, 2999), pick(1, 12));
        scenario.settings.horizonMonths = one(3) ? pick(1, 120) : pick(1, 48);
        scenario.settings.bandPolicy = one(2) ? BandPolicy::Floating : BandPolicy::Locked;
        scenario.settings.payoutDays = one(3) ? pick(0, 365) : 60;
        if (one(2))
            scenario.settings.marginFloor = Percent{pick(0, 4'000)};
        if (one(2))
            scenario.settings.dealSizeFloor = amount(10'000'000);
        scenario.settings.partner = {"Partner", one(2), one(2)};
        for (int listing = 0; listing < listingCount; ++listing)
            if (listing == 0 || !one(3))
                for (auto &each : authorizations(static_cast<Listing>(listing), scenario.settings.start))
                    scenario.authorizations.push_back(std::move(each));
        const int customers = pick(0, 3);
        for (int index = 0; index < customers; ++index)
            scenario.customers.push_back(customer(index));
        for (int index = 0, deals = pick(0, 6); index < deals; ++index)
            scenario.deals.push_back(deal(index, customers));
        settleInstalments(scenario);
        return scenario;
    }
};

} // namespace dealdesk::tests
