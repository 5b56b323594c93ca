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
    for (int way = 0; way < 6; ++way) {
        const auto steps = customerNextSteps(static_cast<Route>(way / 2), way % 2 == 1);
        EXPECT_GE(steps.size(), 3u);
        for (const auto step : steps) {
            EXPECT_TRUE(isSentence(step)) << step;
            for (const auto *word : {"wholesale", "margin", "partner", "publisher", "reseller margin", "payout", "band",
                                     "markup", "cppo", "mpo", "resale"})
                EXPECT_EQ(lower(step).find(word), std::string::npos) << word << " in: " << step;
        }
    }
}

TEST(Words, aCommitmentIsNamedOnlyToCustomersWhoHaveOne)
{
    const auto names = [](Route route, bool left, std::string_view word) {
        const auto steps = customerNextSteps(route, left);
        return std::ranges::any_of(steps, [&](auto step) { return step.find(word) != std::string_view::npos; });
    };
    EXPECT_TRUE(names(Route::Cppo, true, "EDP commitment"));
    EXPECT_TRUE(names(Route::Mpo, true, "MACC commitment"));
    for (const Route route : {Route::Cppo, Route::Mpo, Route::Direct})
        EXPECT_FALSE(names(route, false, "ommitment"));
    EXPECT_FALSE(names(Route::Direct, true, "ommitment"));
}

} // namespace dealdesk::tests
