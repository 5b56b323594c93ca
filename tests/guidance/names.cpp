#include "guidance/names.h"

#include <gtest/gtest.h>

#include <set>

namespace dealdesk::tests {

using namespace guidance;
using namespace pricing;

TEST(Names, everyFlagListingAndRouteHasAnIdOfItsOwn)
{
    std::set<std::string_view> ids;
    for (int index = 0; index < flagCount; ++index)
        EXPECT_TRUE(ids.insert(id(static_cast<Flag>(index))).second) << index;
    for (int index = 0; index < listingCount; ++index)
        EXPECT_TRUE(ids.insert(id(static_cast<Listing>(index))).second) << index;
    for (const Route route : {Route::Cppo, Route::Mpo, Route::Direct})
        EXPECT_TRUE(ids.insert(id(route)).second);
    EXPECT_FALSE(ids.contains(""));
    EXPECT_EQ(id(Flag::FullWhiteLabelRecommended), "full-white-label-recommended");
    EXPECT_EQ(id(Flag::NegotiatedNeedsMultiYear), "negotiated-needs-multi-year");
    EXPECT_EQ(id(RecommendedRoute::Undecided), "undecided");
}

} // namespace dealdesk::tests
