// The three routes beside each other for one customer: what speaks for each and against it, what it still lacks, and
// which one is recommended (pricing/route.h decides that, and what counts). Codes, values and sources.
#pragma once

#include "marketplaces.h"
#include "routeknowledge.h"

#include "pricing/evaluation.h"

#include <array>
#include <string>
#include <vector>

namespace dealdesk::guidance {

/// A row that applies.
struct RoutePoint {
    const RouteRow *row = nullptr;
    bool isOpen = false; ///< its sources disagree: to be confirmed, never a yes
    std::string_view asOf, source;
    std::string own; ///< what the user knows himself, in place of the source: his note
    bool isOwn = false;

    friend bool operator==(const RoutePoint &, const RoutePoint &) = default;
};

enum class Lack : std::uint8_t {
    Enrolment,     ///< the firm's, on this marketplace
    BuyerAccount,  ///< the customer's, of this marketplace
    Authorization, ///< one of the partner's own, for the listing
    ForAnother,    ///< the listing's authorization names AWS accounts, and not the customer's
    Term,          ///< the route does not have the deal's, or it is to be confirmed
    TooLong,       ///< the deal's term has more days than the marketplace allows
    Currency,      ///< the marketplace does not bill in the scenario's, or it is to be confirmed
};

struct RouteLack {
    Lack what = Lack::Enrolment;
    bool isOpen = false; ///< it may lack: to be confirmed
    std::optional<pricing::Listing> listing;
    std::optional<std::size_t> deal; ///< index into the scenario's

    friend bool operator==(const RouteLack &, const RouteLack &) = default;
};

struct RouteCase {
    pricing::Route route = pricing::Route::Cppo;
    bool isRecommended = false;
    std::uint32_t counts = 0; ///< what counts for it (pricing::bitOf), whichever is recommended
    std::vector<RoutePoint> forBuyer, forPartner, against;
    std::vector<RouteLack> lacking;
    std::vector<std::size_t> deals; ///< of the customer's, that take it
};

struct RouteComparison {
    pricing::RouteAdvice advice;     ///< for the customer, whatever a deal's size
    std::array<RouteCase, 3> routes; ///< by the value of the route
    std::vector<RoutePoint> stays;   ///< with whom what stays
    std::vector<RoutePoint> terms;   ///< the rule of the term to propose (termproposal.h)

    const RouteCase &of(pricing::Route route) const { return routes[static_cast<std::size_t>(route)]; }
};

/// What is advised to a customer: pricing-rules' section 9, by the largest of his open deals, where each is priced.
/// `customer`, `evaluation`: as below.
pricing::RouteAdvice adviceFor(const pricing::Scenario &scenario, std::size_t customer,
                               const pricing::Evaluation *evaluation);

/// Of a customer of the scenario: index into its customers. `evaluation`: of the scenario; null: a figure is beyond 64
/// bits, and no deal is known to be small.
RouteComparison compareRoutes(const pricing::Scenario &scenario, std::size_t customer,
                              const pricing::Evaluation *evaluation, const Marketplaces &marketplaces);

/// Those of the customer that are included and not lost: indexes into the scenario's.
std::vector<std::size_t> openDealsOf(const pricing::Scenario &scenario, const pricing::CustomerId &customer);

/// What a deal's route means for its buyer, where it is another than the recommended one: what speaks against it for
/// him. Empty where it is that one, or none is recommended. `tcv`: the deal's.
std::vector<RoutePoint> otherRouteMeans(const pricing::Scenario &scenario, std::size_t deal,
                                        const std::optional<pricing::Money> &tcv, const Marketplaces &marketplaces);

/// What counts toward the customer's commitment on the route, or what is to be asked for in writing.
std::vector<RoutePoint> commitmentPoints(pricing::Route route, RouteSide side);

} // namespace dealdesk::guidance
