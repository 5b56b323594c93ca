#include "listings.h"

#include "names.h"

namespace dealdesk::guidance {

using namespace pricing;

namespace {

constexpr ListingId onAws[] = {ListingId::Product, ListingId::ProductCode};
constexpr ListingId onAzure[] = {ListingId::Publisher, ListingId::Offer, ListingId::Plan};

std::string_view wordOf(ListingId id)
{
    switch (id) {
    case ListingId::Product: return "aws-product";
    case ListingId::ProductCode: return "aws-code";
    case ListingId::Publisher: return "azure-publisher";
    case ListingId::Offer: return "azure-offer";
    case ListingId::Plan: return "azure-plan";
    }
    return {};
}

} // namespace

std::span<const ListingId> listingIdsOn(Route route)
{
    switch (route) {
    case Route::Cppo: return onAws;
    case Route::Mpo: return onAzure;
    case Route::Direct: break;
    }
    return {};
}

std::string listingRow(Listing listing, ListingId of)
{
    return "listing-" + std::string(id(listing)) + '-' + std::string(wordOf(of));
}

std::string listingCode(Listing listing, Route route, const Marketplaces &marketplaces)
{
    std::string code;
    for (const ListingId each : listingIdsOn(route)) {
        const std::string_view value = marketplaces.fact(listingRow(listing, each)).value();
        if (each != ListingId::ProductCode && !value.empty())
            code += (code.empty() ? "" : " / ") + std::string(value);
    }
    return code;
}

} // namespace dealdesk::guidance
