// What a name may be: of a scenario, a partner, a customer, a deal, a price book or a band. The one check for files,
// windows and the workspace.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace dealdesk::pricing {

inline constexpr std::size_t longestName = 200; ///< code points

enum class NameFault : std::uint8_t { Empty, TooLong, ControlCharacter, NotUtf8 };

bool isUtf8(std::string_view text);

/// What is wrong with a name, the first that holds; nothing: it will do. A line break of any kind is a control
/// character.
std::optional<NameFault> faultOfName(std::string_view utf8);
/// The same of a text of another length, in code points.
std::optional<NameFault> faultOfText(std::string_view utf8, std::size_t least, std::size_t most);
/// The same of a text of several lines: a line feed is the one control character in it.
std::optional<NameFault> faultOfLines(std::string_view utf8, std::size_t most);

/// Whether a text holds a control character or a line break. `utf8` is valid.
bool hasControlCharacter(std::string_view utf8);

/// Of a valid text.
std::size_t codePoints(std::string_view utf8);

} // namespace dealdesk::pricing
