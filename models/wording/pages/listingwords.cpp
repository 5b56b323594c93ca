#include "listingwords.h"

#include "wording/explanation.h"

#include <QCoreApplication>

namespace dealdesk::wording {

using guidance::ListingId;
using pricing::Listing;
using pricing::Route;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Listings)
};

QString meaning(ListingId id)
{
    switch (id) {
    case ListingId::Product:
        return Words::tr("The identifier of the listing's public page on AWS Marketplace. The publisher's "
                         "authorization is for this listing alone.");
    case ListingId::ProductCode: return Words::tr("The code of the listing's machine image on AWS Marketplace.");
    case ListingId::Publisher: return Words::tr("Under which identifier HailBytes publishes the listing on Azure.");
    case ListingId::Offer: return Words::tr("The identifier of the listing's offer on Azure.");
    case ListingId::Plan: return Words::tr("The identifier of the plan that the listing's offer on Azure is sold by.");
    }
    return {};
}

} // namespace

QString name(ListingId id)
{
    switch (id) {
    case ListingId::Product: return Words::tr("Product");
    case ListingId::ProductCode: return Words::tr("Product code");
    case ListingId::Publisher: return Words::tr("Publisher");
    case ListingId::Offer: return Words::tr("Offer");
    case ListingId::Plan: return Words::tr("Plan");
    }
    return {};
}

FactWords listingWords(std::string_view row)
{
    for (const Listing listing : {Listing::Asm, Listing::Sat, Listing::SupportHub})
        for (const Route route : {Route::Cppo, Route::Mpo})
            for (const ListingId id : guidance::listingIdsOn(route))
                if (guidance::listingRow(listing, id) == row)
                    return {route == Route::Cppo ? Words::tr("%1 on AWS: %2").arg(name(listing), name(id))
                                                 : Words::tr("%1 on Azure: %2").arg(name(listing), name(id)),
                            meaning(id)};
    return {};
}

QString enterTheId(const QString &title) { return Words::tr("Enter “%1” on the Settings page").arg(title); }

} // namespace dealdesk::wording
