// The rows that the storage tests make up: the same seed gives the same rows with every compiler.
#pragma once

#include "workspace/adoption.h"

#include <array>
#include <cstdint>
#include <optional>
#include <random>
#include <string>

namespace dealdesk::storage::testing {

class Dice
{
public:
    explicit Dice(std::uint64_t seed)
        : engine(seed)
    {}
    /// 0 to `sides` - 1. Not std::uniform_int_distribution: its values differ between libraries.
    std::int64_t roll(std::int64_t sides)
    {
        return static_cast<std::int64_t>(engine() % static_cast<std::uint64_t>(sides));
    }
    int between(int least, int most) { return least + static_cast<int>(roll(most - least + 1)); }
    bool coin() { return roll(2) == 0; }
    pricing::Money money(std::int64_t least = 0)
    {
        // Often the ends of the range.
        const std::array<std::int64_t, 4> values{least, 100'000'000'000, 8'432, least + roll(10'000'000)};
        return {values[static_cast<std::size_t>(roll(4))]};
    }
    std::optional<pricing::Money> maybeMoney(std::int64_t least = 0)
    {
        return coin() ? std::optional{money(least)} : std::nullopt;
    }
    pricing::Percent percent(std::int64_t most = 10'000) { return {coin() ? roll(most + 1) : most}; }
    std::string text(); ///< plain, empty, hostile or long

private:
    std::mt19937_64 engine;
};

pricing::ResaleAuthorization authorization(Dice &dice, pricing::Listing listing);
/// Up to three, whose days do not overlap.
std::vector<pricing::ResaleAuthorization> authorizationsOverTime(Dice &dice, pricing::Listing listing);
pricing::Customer customer(Dice &dice, int number);
pricing::Deal deal(Dice &dice, std::int64_t number);
records::Branding branding(Dice &dice);
workspace::UsageRecord usage(Dice &dice, std::int64_t number);         ///< the same number: of the same
workspace::PayoutRecord payoutReport(Dice &dice, std::int64_t number); ///< the same
pricing::ScenarioSettings settings(Dice &dice);
workspace::QuoteRecord quote(Dice &dice, std::int64_t key);
workspace::WholeScenario whole(Dice &dice, std::int64_t key, int deals);

} // namespace dealdesk::storage::testing
