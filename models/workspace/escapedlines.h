// A table of texts as one text, as rows of a workspace keep it: a line a row, its cells with tabs between.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace dealdesk::workspace {

/// Without tabs and ends of lines.
std::string escaped(std::string_view text);
/// Nothing where `escaped` does not make it.
std::optional<std::string> unescaped(std::string_view safe);
/// The next part of `rest` up to `end`, which is taken off with it.
std::string_view nextPart(std::string_view &rest, char end);

} // namespace dealdesk::workspace
