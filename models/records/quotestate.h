// How a quote stands, as a person reads the register.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace dealdesk::records {

enum class QuoteState : std::uint8_t { Draft, Issued, Accepted, Declined, Expired, Superseded };
inline constexpr std::array quoteStateWords{std::string_view("draft"),    std::string_view("issued"),
                                            std::string_view("accepted"), std::string_view("declined"),
                                            std::string_view("expired"),  std::string_view("superseded")};
inline constexpr int quoteStateCount = static_cast<int>(quoteStateWords.size());

constexpr std::string_view wordOf(QuoteState state) { return quoteStateWords.at(static_cast<std::size_t>(state)); }

} // namespace dealdesk::records
