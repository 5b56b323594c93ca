#include "words.h"

namespace dealdesk::guidance {

using namespace pricing;

std::string_view name(Listing listing)
{
    switch (listing) {
    case Listing::Asm: return "HailBytes ASM";
    case Listing::Sat: return "HailBytes SAT";
    case Listing::SupportHub: return "HailBytes Support Hub";
    }
    return {};
}

// Listing identifiers as the resale page states them; it states none for SAT on AWS, nor any for Support Hub.
std::string_view listingCode(Listing listing, Route route)
{
    if (listing == Listing::Asm && route == Route::Cppo)
        return "prodview-66d5bswmbtfhs";
    if (listing == Listing::Asm && route == Route::Mpo)
        return "lcmcon1687976613543 / hardened_ubuntu_with_rengine / standard-v2";
    if (listing == Listing::Sat && route == Route::Mpo)
        return "gophish-phishing-simulator";
    return {};
}

std::string_view name(Route route)
{
    switch (route) {
    case Route::Cppo: return "AWS CPPO";
    case Route::Mpo: return "Azure MPO";
    case Route::Direct: return "Direct";
    }
    return {};
}

std::string_view longName(Route route)
{
    switch (route) {
    case Route::Cppo: return "AWS Marketplace private offer (CPPO)";
    case Route::Mpo: return "Azure Marketplace multiparty private offer (MPO)";
    case Route::Direct: return "Direct contract, outside the marketplaces";
    }
    return {};
}

std::string_view name(RecommendedRoute route)
{
    switch (route) {
    case RecommendedRoute::Cppo: return name(Route::Cppo);
    case RecommendedRoute::Mpo: return name(Route::Mpo);
    case RecommendedRoute::Direct: return name(Route::Direct);
    case RecommendedRoute::Undecided: return "Undecided";
    }
    return {};
}

std::string_view name(Provenance provenance)
{
    switch (provenance) {
    case Provenance::Mine: return "mine";
    case Provenance::Published: return "published";
    case Provenance::Derived: return "derived";
    case Provenance::Assumed: return "assumed";
    }
    return {};
}

std::string_view id(Listing listing)
{
    switch (listing) {
    case Listing::Asm: return "asm";
    case Listing::Sat: return "sat";
    case Listing::SupportHub: return "support-hub";
    }
    return {};
}

std::string_view id(Route route)
{
    switch (route) {
    case Route::Cppo: return "cppo";
    case Route::Mpo: return "mpo";
    case Route::Direct: return "direct";
    }
    return {};
}

std::string_view id(RecommendedRoute route)
{
    switch (route) {
    case RecommendedRoute::Cppo: return id(Route::Cppo);
    case RecommendedRoute::Mpo: return id(Route::Mpo);
    case RecommendedRoute::Direct: return id(Route::Direct);
    case RecommendedRoute::Undecided: return "undecided";
    }
    return {};
}

std::string_view id(Flag flag)
{
    switch (flag) {
    case Flag::BelowWholesale: return "below-wholesale";
    case Flag::BelowMarginFloor: return "below-margin-floor";
    case Flag::NoBand: return "no-band";
    case Flag::NoListPrice: return "no-list-price";
    case Flag::NoNegotiatedPrice: return "no-negotiated-price";
    case Flag::NegotiatedNeedsMultiYear: return "negotiated-needs-multi-year";
    case Flag::PlatformFeeMissing: return "platform-fee-missing";
    case Flag::FullWhiteLabelRecommended: return "full-white-label-recommended";
    case Flag::CustomScheduleMismatch: return "custom-schedule-mismatch";
    }
    return {};
}

} // namespace dealdesk::guidance
