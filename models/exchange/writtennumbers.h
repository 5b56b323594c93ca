// How the numbers of a table from elsewhere are written. It is said, never guessed: a number that is written otherwise
// is refused.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dealdesk::exchange {

enum class WrittenNumbers : std::uint8_t {
    Plain,           ///< 1234.56
    CommaPoint,      ///< 1,234.56
    PointComma,      ///< 1.234,56
    SpaceComma,      ///< 1 234,56, with any kind of space
    ApostrophePoint, ///< 1'234.56
};

/// In the order of the enumeration: "plain", "1,234.56" …
inline constexpr std::array<std::string_view, 5> writtenNumberNames{"plain", "1,234.56", "1.234,56", "1 234,56",
                                                                    "1'234.56"};
std::optional<WrittenNumbers> writtenNumbers(std::string_view name);
/// What messages say of it: "1234.56".
std::string_view exampleOf(WrittenNumbers numbers);

/// The number plainly: digits, at most one point. Nothing where the text is not written so: no sign, no exponent, each
/// group but the first of three digits, groups of one kind of mark.
std::optional<std::string> plainNumber(std::string_view text, WrittenNumbers numbers);

} // namespace dealdesk::exchange
