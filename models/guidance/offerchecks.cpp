#include "offerchecks.h"

#include "madeoffers.h"

#include "pricing/authorizations.h"
#include "pricing/offerschedule.h"

#include <algorithm>
#include <string>

namespace dealdesk::guidance {

using namespace pricing;

namespace {

/// Of a percentage that is typed and one of the authorization.
bool isAbove(const Decimal &typed, Percent cap)
{
    Wide scale = 1;
    for (int decimal = 0; decimal < typed.decimals; ++decimal)
        scale *= 10;
    return typed.digits * 100 > Wide{cap.basisPoints} * scale;
}

class OfferChecks
{
public:
    OfferChecks(const Scenario &of, std::size_t index, std::span<const PrivateOffer> its, const Marketplaces &known)
        : marketplaces(known)
        , scenario(of)
        , deal(of.deals[index])
        , offers(its)
        , rules(rulesIn(of, deal.listing, deal.startMonth))
    {}

    std::vector<OfferCheck> all()
    {
        const bool onAws = deal.route == Route::Cppo, onAzure = deal.route == Route::Mpo;
        const bool isMachine = deal.listing == Listing::Asm || deal.listing == Listing::Sat;
        if (onAws && isMachine)
            amiDays();
        if (onAws && isMachine && offers.size() > 1)
            amiNoAmendment();
        if (onAzure && deal.listing == Listing::Asm)
            mpoTerm();
        if (onAzure)
            mpoCap();
        authorization();
        if (onAws)
            currency();
        if (onAws || onAzure)
            buyerAccount(onAws);
        if (onAzure)
            azureDays();
        if (onAws && deal.billing.schedule != BillingSchedule::Upfront) {
            markupOrSchedule();
            instalments();
        }
        return std::move(checks);
    }

private:
    const MarketplaceFact &marketplaceFact(std::string_view id) const { return marketplaces.fact(id); }

    OfferCheck &add(OfferCheckId check, Outcome outcome, std::string_view fact)
    {
        return addCheck(checks, check, outcome, marketplaceFact(fact));
    }
    /// Of what is not as the fact has it.
    Outcome otherwise(std::string_view fact) const
    {
        return marketplaceFact(fact).isOpen() ? Outcome::Confirm : Outcome::Fails;
    }

    template<typename Holds>
    std::optional<std::size_t> firstOffer(Holds holds) const
    {
        const auto found = std::ranges::find_if(offers, holds);
        return found == offers.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - offers.begin()));
    }

    void amiDays()
    {
        const int most = marketplaceFact("ami-most-days").number();
        const auto tooLong = firstOffer([&](const PrivateOffer &offer) { return offer.days > most; });
        OfferCheck &check = add(OfferCheckId::AmiDays, tooLong ? Outcome::Fails : Outcome::Ok, "ami-most-days");
        if (!tooLong)
            return;
        check.offer = *tooLong;
        check.lastDay = plusDays(offers[*tooLong].start, most - 1);
        check.endsInTime = monthOf(*check.lastDay) == lastMonthOf(scenario.settings.start, deal);
    }

    void amiNoAmendment()
    {
        OfferCheck &check = add(OfferCheckId::AmiNoAmendment, Outcome::Confirm, "ami-no-amendment");
        check.offer = 1;
        Wide sum = 0;
        for (const PrivateOffer &offer : offers.subspan(1)) {
            if (!offer.uncancelled)
                return;
            sum += offer.uncancelled->minor;
        }
        check.atStake = narrowed(sum);
    }

    /// Terms that are sure are told of where they are at stake only.
    void mpoTerm()
    {
        const bool isSure = marketplaceFact("mpo-vm-terms").has(std::to_string(monthsOf(deal.term)));
        if (!isSure || deal.term == CommitmentTerm::TwoYears)
            add(OfferCheckId::MpoTwoYears, isSure ? Outcome::Ok : otherwise("mpo-vm-terms"), "mpo-vm-terms");
    }

    /// Whether a virtual-machine plan may have an absolute price.
    Outcome absolutePrice() const
    {
        const MarketplaceFact &fact = marketplaceFact("mpo-absolute-vm");
        return fact.isOpen() ? Outcome::Confirm : fact.has("yes") ? Outcome::Ok : Outcome::Fails;
    }

    void mpoCap()
    {
        switch (rules.azurePrice.kind) {
        case AzurePriceKind::NotEntered: add(OfferCheckId::MpoCap, Outcome::Confirm, "mpo-cap"); return;
        case AzurePriceKind::Absolute:
            if (deal.listing == Listing::Asm)
                add(OfferCheckId::MpoCap, absolutePrice(), "mpo-absolute-vm");
            else
                add(OfferCheckId::MpoCap, Outcome::Ok, "mpo-cap");
            return;
        case AzurePriceKind::Discount: break;
        }
        const Percent cap = rules.azurePrice.discount.value_or(Percent{});
        const auto above = firstOffer([&](const PrivateOffer &offer) {
            return offer.entry && !offer.entry->none && isAbove(offer.entry->typed.value, cap);
        });
        const auto without = firstOffer([](const PrivateOffer &offer) { return !offer.entry || offer.entry->none; });
        OfferCheck &check = add(OfferCheckId::MpoCap,
                                above     ? Outcome::Fails
                                : without ? Outcome::Confirm
                                          : Outcome::Ok,
                                "mpo-cap");
        check.offer = above.value_or(without.value_or(0));
    }

    void authorization()
    {
        const Date start = offers.front().start;
        const bool outside = (rules.from && start < *rules.from) || (rules.until && start > *rules.until);
        add(OfferCheckId::Authorization,
            !rules.from && !rules.until ? Outcome::Confirm
            : outside                   ? Outcome::Fails
                                        : Outcome::Ok,
            "authorization");
    }

    void currency()
    {
        const std::string_view code = scenario.settings.currency;
        if (marketplaceFact("cppo-currencies").has(code))
            add(OfferCheckId::Currency, Outcome::Ok, "cppo-currencies");
        else if (const MarketplaceFact &further = marketplaceFact("cppo-currencies-disputed"); further.has(code))
            add(OfferCheckId::Currency, further.isOpen() ? Outcome::Confirm : Outcome::Ok, further.id);
        else
            add(OfferCheckId::Currency, Outcome::Fails, "cppo-currencies");
    }

    void buyerAccount(bool onAws)
    {
        const Customer *customer = customerFor(scenario, deal.customer);
        const bool isThere = customer && !(onAws ? customer->awsAccount : customer->azureBillingAccount).empty();
        add(OfferCheckId::BuyerAccount, isThere ? Outcome::Ok : Outcome::Fails, "buyer-account");
    }

    /// Offers begin on the first day of a month by themselves; their end may be set.
    void azureDays()
    {
        const auto early =
            firstOffer([](const PrivateOffer &offer) { return offer.end != lastDayOf(monthOf(offer.end)); });
        add(OfferCheckId::AzureDays, early ? Outcome::Fails : Outcome::Ok, "azure-days").offer = early.value_or(0);
    }

    /// A single instalment is the price itself: no schedule is typed.
    void markupOrSchedule()
    {
        const auto needsOne = [&](const PrivateOffer &offer) {
            return instalmentDays(scenario, deal, offer).size() > 1;
        };
        const auto first = firstOffer(needsOne);
        if (!first)
            return;
        const auto notOwn = firstOffer([&](const PrivateOffer &offer) {
            return needsOne(offer) &&
                   rulesIn(scenario, deal.listing, deal.startMonth + offer.month).paymentPlan != PaymentPlan::Partners;
        });
        add(OfferCheckId::MarkupOrSchedule, notOwn ? Outcome::Confirm : Outcome::Ok, "markup-or-schedule").offer =
            notOwn.value_or(*first);
    }

    /// Of the first offer whose instalments, as they would be typed, would not be taken; else of the one with most.
    void instalments()
    {
        Typed worst;
        for (std::size_t at = 0; at < offers.size(); ++at) {
            Typed typed = typedOf(offers[at]);
            typed.offer = at;
            if (at == 0 || (!worst.fault && (typed.fault || typed.count > worst.count)))
                worst = typed;
        }
        if (!worst.fault)
            worst.fault = faultOfTotal();
        const bool isOfCount = !worst.fault || worst.fault == ScheduleFault::TooMany;
        const std::string_view fact = isOfCount ? "cppo-most-instalments" : "cppo-instalment-days";
        const Outcome outcome = !worst.fault                                    ? Outcome::Ok
                                : isOfCount                                     ? otherwise(fact)
                                : worst.fault == ScheduleFault::TotalIsNotKnown ? Outcome::Confirm
                                                                                : Outcome::Fails;
        OfferCheck &check = add(OfferCheckId::Instalments, outcome, fact);
        check.offer = worst.offer;
        check.schedule = worst.fault;
        check.day = worst.day;
        check.instalments = worst.count;
        check.made = worst.made;
    }

    struct Typed {
        std::size_t offer = 0, count = 0;
        std::optional<ScheduleFault> fault;
        std::optional<Date> day;
        std::optional<std::size_t> made;
    };
    Typed typedOf(const PrivateOffer &offer) const
    {
        const std::vector<Date> days = instalmentDays(scenario, deal, offer);
        Typed typed;
        typed.count = days.size();
        if (days.size() > static_cast<std::size_t>(marketplaceFact("cppo-most-instalments").number())) {
            typed.fault = ScheduleFault::TooMany;
        } else if (days.size() > 1 && days.back() >= offer.end) { // a single one is the price itself
            typed.fault = ScheduleFault::NotBeforeEnd;
            typed.day = days.back();
        } else if (days.size() > 1) {
            typed.made = madeThatExpiresAfter(days[1], offer);
            if (typed.made) {
                typed.fault = ScheduleFault::SeveralAtOnce;
                typed.day = days[1];
            }
        }
        return typed;
    }
    /// Index of an offer that was made as this one and not yet accepted.
    std::optional<std::size_t> madeThatExpiresAfter(Date day, const PrivateOffer &offer) const
    {
        const auto isIt = [&](const OfferRecord &made) {
            const bool isThisOne = monthOfMade(scenario, deal, made) == deal.startMonth + offer.month;
            return isThisOne && !made.accepted && !made.activated && made.expires && *made.expires >= day;
        };
        const auto found = std::ranges::find_if(deal.paperwork->offers, isIt);
        return found == deal.paperwork->offers.end()
                   ? std::nullopt
                   : std::optional(static_cast<std::size_t>(found - deal.paperwork->offers.begin()));
    }
    /// What a custom schedule adds up to must be what the offers' months are billed, each at its own offer's price.
    std::optional<ScheduleFault> faultOfTotal() const
    {
        if (deal.billing.schedule != BillingSchedule::Custom)
            return std::nullopt;
        const int length = monthsOf(deal.term);
        Wide total = 0, typed = 0;
        for (std::size_t at = 0; at < offers.size(); ++at) {
            if (!offers[at].price)
                return ScheduleFault::TotalIsNotKnown;
            const int next = at + 1 < offers.size() ? offers[at + 1].month : length;
            total += Wide{offers[at].price->minor} / (length - offers[at].month) * (next - offers[at].month);
        }
        for (const Instalment &each : deal.billing.instalments)
            typed += each.amount.minor;
        return typed == total ? std::nullopt : std::optional(ScheduleFault::DoesNotAddUp);
    }

    const Marketplaces &marketplaces;
    const Scenario &scenario;
    const Deal &deal;
    const std::span<const PrivateOffer> offers;
    const ResaleAuthorization &rules;
    std::vector<OfferCheck> checks;
};

} // namespace

std::string_view id(OfferCheckId check)
{
    switch (check) {
    case OfferCheckId::AmiDays: return "ami-days";
    case OfferCheckId::AmiNoAmendment: return "ami-no-amendment";
    case OfferCheckId::MpoTwoYears: return "mpo-two-years";
    case OfferCheckId::MpoCap: return "mpo-cap";
    case OfferCheckId::Authorization: return "authorization";
    case OfferCheckId::Currency: return "currency";
    case OfferCheckId::BuyerAccount: return "buyer-account";
    case OfferCheckId::AzureDays: return "azure-days";
    case OfferCheckId::MarkupOrSchedule: return "markup-or-schedule";
    case OfferCheckId::Instalments: return "instalments";
    case OfferCheckId::OfferName: return "offer-name";
    case OfferCheckId::OfferDescription: return "offer-description";
    case OfferCheckId::Buyers: return "buyers";
    case OfferCheckId::ExpiryBeforeStart: return "expiry-before-start";
    case OfferCheckId::NetTerms: return "net-terms";
    case OfferCheckId::AuthorizationUsed: return "authorization-used";
    case OfferCheckId::ExpiryAfterAuthorization: return "expiry-after-authorization";
    }
    return {};
}

std::string_view id(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Ok: return "ok";
    case Outcome::Fails: return "fails";
    case Outcome::Confirm: return "confirm";
    }
    return {};
}

const ResaleAuthorization &rulesIn(const Scenario &scenario, Listing listing, int month)
{
    static const ResaleAuthorization none;
    const ResaleAuthorization *rules = authorizationIn(scenario, listing, month);
    return rules ? *rules : none;
}

std::vector<OfferCheck> checkOffers(const Scenario &scenario, std::size_t deal, std::span<const PrivateOffer> offers,
                                    const Marketplaces &marketplaces)
{
    auto checks = OfferChecks(scenario, deal, offers, marketplaces).all();
    addMadeOfferChecks(checks, scenario, deal, offers, marketplaces);
    return checks;
}

} // namespace dealdesk::guidance
