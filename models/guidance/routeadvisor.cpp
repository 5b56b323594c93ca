#include "routeadvisor.h"

#include "offerchecks.h"
#include "readiness.h"

#include "pricing/authorizations.h"
#include "pricing/evaluate.h"
#include "pricing/offers.h"

#include <algorithm>

namespace dealdesk::guidance {

using namespace pricing;

namespace {

/// Nothing where the user has lifted the rule that the row rests on.
std::optional<RoutePoint> pointOf(const RouteRow &row, const Marketplaces &marketplaces)
{
    if (row.marketplaceRow.empty())
        return RoutePoint{&row, row.isDisputed, row.asOf, row.source, {}, false};
    const MarketplaceFact &fact = marketplaces.fact(row.marketplaceRow);
    if (fact.isLifted())
        return std::nullopt;
    return RoutePoint{
        &row, fact.isOpen(), fact.asOf, fact.source, fact.own ? fact.own->note : std::string(), fact.own.has_value()};
}

/// What is so of the customer, his deals and the partner.
struct Given {
    std::uint32_t reasons = 0;
    bool grows = false;

    bool has(const RouteRow &row) const
    {
        return (row.reasons == 0 || (row.reasons & reasons) != 0) && (!row.needsGrowth || grows);
    }
};

std::vector<RoutePoint> points(const Given &given, std::optional<Route> route, const Marketplaces &marketplaces,
                               auto wanted)
{
    std::vector<RoutePoint> found;
    for (const RouteRow &row : routeRows())
        if (row.route == route && wanted(row) && given.has(row))
            if (auto point = pointOf(row, marketplaces))
                found.push_back(std::move(*point));
    return found;
}

auto isOf(RouteSide side, bool against)
{
    return [=](const RouteRow &row) { return row.side == side && row.isAgainst == against; };
}

std::uint32_t allReasons(const ScenarioSettings &settings, const Customer &customer)
{
    std::uint32_t reasons = 0;
    for (const Route route : {Route::Cppo, Route::Mpo, Route::Direct})
        reasons |= reasonsFor(route, settings, customer);
    return reasons;
}

bool isRoute(RecommendedRoute recommended, Route route)
{
    return static_cast<int>(recommended) == static_cast<int>(route); // the same order
}

Given givenOf(const Scenario &scenario, const Customer &customer, std::span<const std::size_t> deals)
{
    Given given{allReasons(scenario.settings, customer), false};
    for (const std::size_t deal : deals)
        given.grows = given.grows || offerSteps(scenario.deals[deal]).size() > 1;
    return given;
}

/// Of a check that does not hold; nothing: another question than whether the route will do.
std::optional<Lack> lackOf(OfferCheckId check)
{
    switch (check) {
    case OfferCheckId::AmiDays: return Lack::TooLong;
    case OfferCheckId::MpoTwoYears: return Lack::Term;
    case OfferCheckId::Currency: return Lack::Currency;
    default: return std::nullopt;
    }
}

class Lacking
{
public:
    Lacking(const Scenario &of, const Customer &whose, Route on, const Marketplaces &known)
        : scenario(of)
        , customer(whose)
        , route(on)
        , marketplaces(known)
    {}

    std::vector<RouteLack> all(std::span<const std::size_t> deals)
    {
        const Partner &partner = scenario.settings.partner;
        if (route != Route::Direct) {
            if (!(route == Route::Cppo ? partner.cppoEnrolled : partner.cspEnrolled))
                add({Lack::Enrolment, false, {}, {}});
            if ((route == Route::Cppo ? customer.awsAccount : customer.azureBillingAccount).empty())
                add({Lack::BuyerAccount, false, {}, {}});
        }
        for (const std::size_t deal : deals)
            authorization(scenario.deals[deal]);
        if (route != Route::Direct)
            for (const std::size_t deal : deals)
                checks(deal);
        return std::move(lacks);
    }

private:
    void add(const RouteLack &lack)
    {
        const auto isSame = [&](const RouteLack &each) { return each == lack; };
        if (std::ranges::none_of(lacks, isSame))
            lacks.push_back(lack);
    }

    /// As the checklist of a deal knows it (readiness.h); and of AWS the accounts that it is for.
    void authorization(const Deal &deal)
    {
        const auto isOwn = [&](const ResaleAuthorization &each) {
            return each.listing == deal.listing && isPartnersOwn(each);
        };
        if (std::ranges::none_of(scenario.authorizations, isOwn))
            return add({Lack::Authorization, false, deal.listing, {}});
        const auto &accounts = rulesIn(scenario, deal.listing, deal.startMonth).buyerAccounts;
        if (route == Route::Cppo && !customer.awsAccount.empty() && !accounts.empty() &&
            std::ranges::find(accounts, customer.awsAccount) == accounts.end())
            add({Lack::ForAnother, false, deal.listing, {}});
    }

    /// What the marketplace would say of the deal if it took this route. The deal alone is priced: no price matters
    /// here.
    void checks(std::size_t index)
    {
        Scenario alone{scenario.settings, scenario.authorizations, {customer}, {scenario.deals[index]}};
        alone.deals.front().route = route;
        try {
            const auto offers = offersOf(alone, 0, evaluate(alone));
            for (const OfferCheck &check : checkOffers(alone, 0, offers, marketplaces))
                if (const auto lack = lackOf(check.id); lack && check.outcome != Outcome::Ok)
                    add({*lack,
                         check.outcome == Outcome::Confirm,
                         {},
                         lack == Lack::Currency ? std::nullopt : std::optional(index)});
        } catch (const AmountOverflow &) { // its figures say so
        }
    }

    const Scenario &scenario;
    const Customer &customer;
    Route route;
    const Marketplaces &marketplaces;
    std::vector<RouteLack> lacks;
};

/// The most that one of them comes to; nothing: there is none, or one is not known.
std::optional<Money> largestOf(const Evaluation *evaluation, const std::vector<std::size_t> &deals)
{
    std::optional<Money> largest;
    for (const std::size_t deal : deals) {
        const auto tcv = evaluation ? evaluation->deals[deal].tcv : std::nullopt;
        if (!tcv)
            return std::nullopt;
        largest = std::max(largest.value_or(*tcv), *tcv);
    }
    return largest;
}

} // namespace

std::vector<std::size_t> openDealsOf(const Scenario &scenario, const CustomerId &customer)
{
    std::vector<std::size_t> found;
    for (std::size_t index = 0; index < scenario.deals.size(); ++index) {
        const Deal &deal = scenario.deals[index];
        if (deal.customer == customer && deal.included && deal.status != DealStatus::Lost)
            found.push_back(index);
    }
    return found;
}

RouteAdvice adviceFor(const Scenario &scenario, std::size_t index, const Evaluation *evaluation)
{
    const Customer &customer = scenario.customers[index];
    return adviseRoute(scenario.settings, customer, largestOf(evaluation, openDealsOf(scenario, customer.id)));
}

RouteComparison compareRoutes(const Scenario &scenario, std::size_t index, const Evaluation *evaluation,
                              const Marketplaces &marketplaces)
{
    const Customer &customer = scenario.customers[index];
    const auto deals = openDealsOf(scenario, customer.id);
    Given given = givenOf(scenario, customer, deals);
    if (evaluation)
        for (const std::size_t deal : deals)
            given.reasons |= withDealSize({}, scenario.settings, evaluation->deals[deal].tcv).reasons;
    RouteComparison compared{adviceFor(scenario, index, evaluation), {}, {}, {}};
    for (const Route route : {Route::Cppo, Route::Mpo, Route::Direct}) {
        RouteCase &of = compared.routes[static_cast<std::size_t>(route)];
        of.route = route;
        of.isRecommended = isRoute(compared.advice.route, route);
        of.counts = reasonsFor(route, scenario.settings, customer);
        of.forBuyer = points(given, route, marketplaces, isOf(RouteSide::Buyer, false));
        of.forPartner = points(given, route, marketplaces, isOf(RouteSide::Partner, false));
        of.against = points(given, route, marketplaces, isOf(RouteSide::Buyer, true));
        for (RoutePoint &each : points(given, route, marketplaces, isOf(RouteSide::Partner, true)))
            of.against.push_back(std::move(each));
        of.lacking = Lacking(scenario, customer, route, marketplaces).all(deals);
        for (const std::size_t deal : deals)
            if (scenario.deals[deal].route == route)
                of.deals.push_back(deal);
    }
    compared.stays = points(given, std::nullopt, marketplaces, isOf(RouteSide::Stays, false));
    compared.terms = points(given, std::nullopt, marketplaces, isOf(RouteSide::Term, false));
    return compared;
}

std::vector<RoutePoint> otherRouteMeans(const Scenario &scenario, std::size_t index, const std::optional<Money> &tcv,
                                        const Marketplaces &marketplaces)
{
    const Deal &deal = scenario.deals[index];
    const Customer *customer = customerFor(scenario, deal.customer);
    if (!customer)
        return {};
    const RouteChoice choice = withDealSize(chooseRoute(scenario.settings, *customer), scenario.settings, tcv);
    if (choice.route == RecommendedRoute::Undecided || isRoute(choice.route, deal.route))
        return {};
    const Given given{allReasons(scenario.settings, *customer) | choice.reasons, false};
    return points(given, deal.route, marketplaces, isOf(RouteSide::Buyer, true));
}

std::vector<RoutePoint> commitmentPoints(Route route, RouteSide side)
{
    static const Marketplaces none;
    return points({}, route, none, isOf(side, false));
}

} // namespace dealdesk::guidance
