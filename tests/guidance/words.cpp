#include "guidance/words.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>

namespace dealdesk::tests {

using namespace guidance;
using namespace pricing;

namespace {

constexpr int reasonCount = static_cast<int>(RouteReason::LacksCspEnrolment) + 1;

/// A sentence: capital first, full stop last.
bool isSentence(std::string_view text)
{
    return text.size() > 2 && text.front() >= 'A' && text.front() <= 'Z' && text.ends_with('.');
}

std::string lower(std::string_view text)
{
    std::string out(text);
    std::ranges::transform(out, out.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return out;
}

} // namespace

TEST(Words, everyFlagHasAnIdATitleAndWhatToDo)
{
    std::set<std::string_view> ids;
    for (int index = 0; index < flagCount; ++index) {
        const auto flag = static_cast<Flag>(index);
        EXPECT_TRUE(ids.insert(id(flag)).second) << id(flag);
        EXPECT_FALSE(id(flag).empty());
        EXPECT_FALSE(title(flag).empty());
        EXPECT_TRUE(isSentence(whatToDo(flag))) << whatToDo(flag);
    }
    EXPECT_EQ(id(Flag::FullWhiteLabelRecommended), "full-white-label-recommended");
    EXPECT_EQ(id(Flag::NegotiatedNeedsMultiYear), "negotiated-needs-multi-year");
}

TEST(Words, everyReasonIsASentenceOfItsOwn)
{
    std::set<std::string_view> sentences;
    for (int index = 0; index < reasonCount; ++index) {
        const auto text = sentence(static_cast<RouteReason>(index));
        EXPECT_TRUE(isSentence(text)) << text;
        EXPECT_TRUE(sentences.insert(text).second) << text;
        EXPECT_FALSE(shortly(static_cast<RouteReason>(index)).empty()) << text;
    }
}

TEST(Words, everyListingAndRouteHasNames)
{
    for (int index = 0; index < listingCount; ++index) {
        EXPECT_FALSE(name(static_cast<Listing>(index)).empty());
        EXPECT_FALSE(id(static_cast<Listing>(index)).empty());
    }
    for (const Route route : {Route::Cppo, Route::Mpo, Route::Direct}) {
        EXPECT_FALSE(name(route).empty());
        EXPECT_FALSE(longName(route).empty());
        EXPECT_FALSE(id(route).empty());
    }
    EXPECT_EQ(name(RecommendedRoute::Undecided), "Undecided");
    EXPECT_EQ(id(RecommendedRoute::Undecided), "undecided");
    EXPECT_EQ(name(Provenance::Assumed), "assumed");
}

TEST(Words, listingCodesAreThoseOfTheResalePage)
{
    EXPECT_EQ(listingCode(Listing::Asm, Route::Cppo), "prodview-66d5bswmbtfhs");
    EXPECT_NE(listingCode(Listing::Asm, Route::Mpo).find("hardened_ubuntu_with_rengine"), std::string_view::npos);
    EXPECT_EQ(listingCode(Listing::Sat, Route::Mpo), "gophish-phishing-simulator");
    EXPECT_EQ(listingCode(Listing::Sat, Route::Cppo), "");
    EXPECT_EQ(listingCode(Listing::Asm, Route::Direct), "");
}

TEST(Words, whatTheCustomerReadsHoldsNothingOfThePartnersEconomics)
{
    for (const Route route : {Route::Cppo, Route::Mpo, Route::Direct}) {
        const auto steps = customerNextSteps(route);
        EXPECT_GE(steps.size(), 3u);
        for (const auto step : steps) {
            EXPECT_TRUE(isSentence(step)) << step;
            for (const auto *word : {"wholesale", "margin", "partner", "publisher", "reseller margin", "payout", "band",
                                     "markup", "cppo", "mpo", "resale"})
                EXPECT_EQ(lower(step).find(word), std::string::npos) << word << " in: " << step;
        }
    }
}

} // namespace dealdesk::tests
