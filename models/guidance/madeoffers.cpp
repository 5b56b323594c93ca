#include "madeoffers.h"

#include "pricing/blanktext.h"
#include "pricing/nametext.h"

#include <algorithm>
#include <string>

namespace dealdesk::guidance {

using namespace pricing;

namespace {

/// How many of a deal's offers are on an authorization.
struct Uses {
    int made = 0;
    int planned = 0;
};

Uses usesOf(const Scenario &scenario, const Deal &deal, const ResaleAuthorization &authorization)
{
    Uses uses;
    if (deal.route == Route::Direct || deal.listing != authorization.listing)
        return uses;
    for (const OfferRecord &made : deal.paperwork->offers)
        uses.made += &rulesOf(scenario, deal, made) == &authorization;
    if (deal.included && deal.status != DealStatus::Lost)
        for (const TenantStep &step : offerSteps(deal))
            uses.planned += &rulesIn(scenario, deal.listing, deal.startMonth + step.month) == &authorization;
    return uses;
}

class MadeOfferChecks
{
public:
    MadeOfferChecks(std::vector<OfferCheck> &into, const Scenario &of, std::size_t index,
                    std::span<const PrivateOffer> its, const Marketplaces &known)
        : checks(into)
        , scenario(of)
        , deal(of.deals[index])
        , place(index)
        , offers(its)
        , marketplaces(known)
    {}

    void addAll()
    {
        if (deal.route == Route::Direct)
            return;
        if (deal.route == Route::Cppo) {
            length(OfferCheckId::OfferName, "offer-name", &OfferRecord::name);
            length(OfferCheckId::OfferDescription, "offer-description", &OfferRecord::description);
            buyers();
            expiryBeforeStart();
            netTerms();
        }
        authorizationUsed();
        expiryAfterAuthorization();
    }

private:
    OfferCheck &add(OfferCheckId check, Outcome outcome, std::string_view fact)
    {
        return addCheck(checks, check, outcome, marketplaces.fact(fact));
    }

    /// Of the made offers that `outcomeOf` has something to say of: the worst, and the first that is so. What is
    /// not as it should be of an offer that was accepted is passed over (offerchecks.h).
    template<typename OutcomeOf>
    void addWorst(OfferCheckId check, std::string_view fact, OutcomeOf outcomeOf)
    {
        std::optional<Outcome> worst;
        std::size_t first = 0;
        for (std::size_t at = 0; at < deal.paperwork->offers.size(); ++at) {
            const OfferRecord &made = deal.paperwork->offers[at];
            const std::optional<Outcome> outcome = outcomeOf(made);
            const bool isDone = made.accepted || made.activated;
            if (!outcome || (isDone && *outcome != Outcome::Ok) || (worst && severity(*outcome) <= severity(*worst)))
                continue;
            worst = outcome;
            first = at;
        }
        if (worst)
            add(check, *worst, fact).made = first;
    }
    static int severity(Outcome outcome) { return outcome == Outcome::Ok ? 0 : outcome == Outcome::Confirm ? 1 : 2; }

    void length(OfferCheckId check, std::string_view fact, std::string OfferRecord::*text)
    {
        const auto most = static_cast<std::size_t>(marketplaces.fact(fact).number());
        addWorst(check, fact, [&](const OfferRecord &made) {
            return std::optional(!isBlank(made.*text) && codePoints(made.*text) <= most ? Outcome::Ok : Outcome::Fails);
        });
    }

    void buyers()
    {
        const auto most = static_cast<std::size_t>(marketplaces.fact("cppo-most-buyers").number());
        const Customer *customer = customerFor(scenario, deal.customer);
        const auto wrong = std::ranges::find_if(offers, [&](const PrivateOffer &offer) {
            const auto &accounts = rulesIn(scenario, deal.listing, deal.startMonth + offer.month).buyerAccounts;
            const bool isAmong =
                accounts.empty() || (customer && std::ranges::find(accounts, customer->awsAccount) != accounts.end());
            return accounts.size() > most || !isAmong;
        });
        OfferCheck &check =
            add(OfferCheckId::Buyers, wrong == offers.end() ? Outcome::Ok : Outcome::Fails, "cppo-most-buyers");
        check.offer = wrong == offers.end() ? 0 : static_cast<std::size_t>(wrong - offers.begin());
    }

    /// A month of its own is a fixed start. Without one nobody said whether the term runs from acceptance.
    void expiryBeforeStart()
    {
        addWorst(OfferCheckId::ExpiryBeforeStart, "expiry-before-start", [&](const OfferRecord &made) {
            if (!made.expires)
                return std::optional<Outcome>();
            const Date before = made.start ? std::min(made.start->firstDay(), offers.back().end) : offers.back().end;
            return std::optional(*made.expires >= before ? Outcome::Fails
                                 : made.start            ? Outcome::Ok
                                                         : Outcome::Confirm);
        });
    }

    void netTerms()
    {
        const MarketplaceFact &allowed = marketplaces.fact("net-terms");
        addWorst(OfferCheckId::NetTerms, "net-terms", [&](const OfferRecord &made) {
            const auto &most = rulesOf(scenario, deal, made).netTerms;
            if (!made.netTerms)
                // Terms are not dropped against the authorization.
                return most ? std::optional(Outcome::Confirm) : std::nullopt;
            if (!allowed.has(std::to_string(*made.netTerms)) || (most && *made.netTerms > *most))
                return std::optional(Outcome::Fails);
            return std::optional(most ? Outcome::Ok : Outcome::Confirm);
        });
    }

    void authorizationUsed()
    {
        std::vector<const ResaleAuthorization *> singles;
        const auto take = [&](const ResaleAuthorization *one) {
            if (one->kind == AuthorizationKind::SingleUse && std::ranges::find(singles, one) == singles.end())
                singles.push_back(one);
        };
        for (const PrivateOffer &offer : offers)
            take(&rulesIn(scenario, deal.listing, deal.startMonth + offer.month));
        for (const OfferRecord &made : deal.paperwork->offers)
            take(&rulesOf(scenario, deal, made));
        if (singles.empty())
            return;
        OfferCheck &check = add(OfferCheckId::AuthorizationUsed, Outcome::Ok, "authorization-used");
        for (const ResaleAuthorization *single : singles) {
            const bool isUsedTwice = usedTwice(*single, check);
            if (!isUsedTwice)
                continue;
            check.outcome = check.fact->isLifted() ? Outcome::Ok : Outcome::Fails;
            return;
        }
    }
    /// By offers that were made, or by those that are planned; a deal that was there before takes it first.
    bool usedTwice(const ResaleAuthorization &single, OfferCheck &check) const
    {
        const Uses own = usesOf(scenario, deal, single);
        for (std::size_t at = 0; at < scenario.deals.size(); ++at) {
            if (at == place || scenario.deals[at].listing != single.listing)
                continue;
            const Uses others = usesOf(scenario, scenario.deals[at], single);
            if (others.made > 0 || (others.planned > 0 && own.made == 0 && at < place)) {
                check.otherDeal = at;
                check.usedBy = firstOn(single, scenario.deals[at]);
                return true;
            }
        }
        check.usedBy = firstOn(single, deal);
        return own.made > 1 || own.planned > 1;
    }
    std::optional<std::size_t> firstOn(const ResaleAuthorization &single, const Deal &of) const
    {
        const auto &made = of.paperwork->offers;
        const auto found = std::ranges::find_if(
            made, [&](const OfferRecord &each) { return &rulesOf(scenario, of, each) == &single; });
        return found == made.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - made.begin()));
    }

    void expiryAfterAuthorization()
    {
        addWorst(OfferCheckId::ExpiryAfterAuthorization, "expiry-after-authorization", [&](const OfferRecord &made) {
            const auto &until = rulesOf(scenario, deal, made).until;
            if (!made.expires || !until)
                return std::optional<Outcome>();
            return std::optional(*made.expires <= *until ? Outcome::Ok
                                 : isBlank(made.reason)  ? Outcome::Fails
                                                         : Outcome::Confirm);
        });
    }

    std::vector<OfferCheck> &checks;
    const Scenario &scenario;
    const Deal &deal;
    const std::size_t place;
    const std::span<const PrivateOffer> offers;
    const Marketplaces &marketplaces;
};

} // namespace

int monthOfMade(const Scenario &scenario, const Deal &deal, const OfferRecord &made)
{
    if (made.start)
        return made.start->index - scenario.settings.start.index;
    std::size_t accepted = 0;
    for (const OfferRecord &each : deal.paperwork->offers) {
        if (each.id == made.id)
            break;
        accepted += each.accepted || each.activated ? 1 : 0;
    }
    const std::vector<TenantStep> steps = offerSteps(deal);
    return deal.startMonth + steps[std::min(accepted, steps.size() - 1)].month;
}

const ResaleAuthorization &rulesOf(const Scenario &scenario, const Deal &deal, const OfferRecord &made)
{
    return rulesIn(scenario, deal.listing, monthOfMade(scenario, deal, made));
}

OfferCheck &addCheck(std::vector<OfferCheck> &checks, OfferCheckId check, Outcome outcome, const MarketplaceFact &fact)
{
    OfferCheck &added = checks.emplace_back();
    added.id = check;
    added.fact = &fact;
    added.outcome = fact.isLifted() ? Outcome::Ok : outcome;
    return added;
}

std::optional<MadeOn> firstMadeOn(const Scenario &scenario, const ResaleAuthorization &authorization)
{
    for (std::size_t at = 0; at < scenario.deals.size(); ++at) {
        const Deal &deal = scenario.deals[at];
        if (deal.route == Route::Direct || deal.listing != authorization.listing)
            continue;
        for (std::size_t offer = 0; offer < deal.paperwork->offers.size(); ++offer)
            if (&rulesOf(scenario, deal, deal.paperwork->offers[offer]) == &authorization)
                return MadeOn{at, offer};
    }
    return std::nullopt;
}

void addMadeOfferChecks(std::vector<OfferCheck> &checks, const Scenario &scenario, std::size_t deal,
                        std::span<const PrivateOffer> offers, const Marketplaces &marketplaces)
{
    MadeOfferChecks(checks, scenario, deal, offers, marketplaces).addAll();
}

} // namespace dealdesk::guidance
