// The names that stand in for what nobody has named yet. They are text like any other name: only here is known which.
#pragma once

#include <QString>

#include <string>

namespace dealdesk::wording {

enum class Placeholder : std::uint8_t { Partner, Customer, Deal };

QString placeholderName(Placeholder kind); ///< "Your firm", "New customer", "New deal"
/// What the name of a copy ends with: " (copy)".
QString copySuffix();
/// Of the second copy and those after it: " (copy %1)", with the place for its number.
QString furtherCopySuffix();
/// Whether the name is still that one, or a copy's: "New deal (copy 2)".
bool isPlaceholder(Placeholder kind, const std::string &name);

} // namespace dealdesk::wording
