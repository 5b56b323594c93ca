// The identifiers of the publisher's listings: those that are published, those that are not, and the user's own.
#include "guidance/listings.h"

#include <gtest/gtest.h>

namespace dealdesk::tests {

using namespace guidance;
using namespace pricing;

TEST(Listings, eachListingHasARowForEachIdentifierOfItsMarketplace)
{
    const Marketplaces marketplaces;
    for (const Listing listing : {Listing::Asm, Listing::Sat, Listing::SupportHub})
        for (const Route route : {Route::Cppo, Route::Mpo})
            for (const ListingId id : listingIdsOn(route)) {
                const MarketplaceFact *fact = marketplaces.find(listingRow(listing, id));
                ASSERT_TRUE(fact) << listingRow(listing, id);
                EXPECT_EQ(fact->shape, ValueShape::Identifier);
                EXPECT_EQ(fact->where, route == Route::Cppo ? Where::Aws : Where::Azure);
            }
    EXPECT_TRUE(listingIdsOn(Route::Direct).empty());
}

TEST(Listings, codesAreThoseThatArePublished)
{
    const Marketplaces marketplaces;
    EXPECT_EQ(listingCode(Listing::Asm, Route::Cppo, marketplaces), "prodview-66d5bswmbtfhs");
    EXPECT_EQ(listingCode(Listing::Sat, Route::Cppo, marketplaces), "prodview-yyk6iton3ghu4");
    EXPECT_EQ(listingCode(Listing::SupportHub, Route::Cppo, marketplaces), "");
    EXPECT_EQ(listingCode(Listing::Asm, Route::Mpo, marketplaces),
              "lcmcon1687976613543 / hardened_ubuntu_with_rengine / standard-v2");
    EXPECT_EQ(listingCode(Listing::Sat, Route::Mpo, marketplaces), "gophish-phishing-simulator");
    EXPECT_EQ(listingCode(Listing::Asm, Route::Direct, marketplaces), "");
    EXPECT_EQ(marketplaces.fact("listing-asm-aws-code").value(), "1n57wg1f6735e30vj5fn420bp");
    EXPECT_EQ(marketplaces.fact("listing-sat-aws-code").value(), "d19hjbz3gakqdlonlf8twdmll");
}

TEST(Listings, whatIsNotPublishedIsNotFilledInAndTheUsersOwnHolds)
{
    const Marketplaces shipped;
    EXPECT_TRUE(shipped.fact("listing-support-hub-aws-product").isUnpublished());
    EXPECT_FALSE(shipped.fact("listing-asm-aws-product").isUnpublished());
    EXPECT_FALSE(shipped.fact("mpo-absolute-vm").isUnpublished()); // undecided is another thing
    const Marketplaces own({{"listing-support-hub-aws-product", {"prodview-own", "by mail"}},
                            {"listing-asm-aws-product", {"prodview-other", ""}}});
    EXPECT_FALSE(own.fact("listing-support-hub-aws-product").isUnpublished());
    EXPECT_EQ(listingCode(Listing::SupportHub, Route::Cppo, own), "prodview-own");
    EXPECT_EQ(listingCode(Listing::Asm, Route::Cppo, own), "prodview-other");
}

TEST(Listings, anIdentifierIsOneWord)
{
    const MarketplaceFact &fact = Marketplaces().fact("listing-asm-azure-plan");
    EXPECT_EQ(faultOf(fact, "standard-v3"), std::nullopt);
    EXPECT_EQ(faultOf(fact, ""), ValueFault::Empty);
    EXPECT_EQ(faultOf(fact, "standard v3"), ValueFault::NotAnId);
    EXPECT_EQ(faultOf(fact, "standard\tv3"), ValueFault::NotAnId);
    EXPECT_EQ(faultOf(fact, std::string(100, 'a')), std::nullopt);
    EXPECT_EQ(faultOf(fact, std::string(101, 'a')), ValueFault::NotAnId);
}

} // namespace dealdesk::tests
