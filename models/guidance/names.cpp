#include "names.h"

namespace dealdesk::guidance {

using namespace pricing;

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
