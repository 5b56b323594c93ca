// JSON in its canonical form (RFC 8785): one text for one value, so that a digest of it speaks for the value.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace dealdesk::exchange {

/// Members in the order of their names' UTF-16 units, no blanks, the shortest escapes. Nothing where the text is no
/// JSON, has a name twice or a number that is not whole or lies beyond 2^53: what is kept so holds no others.
std::optional<std::string> canonicalJson(std::string_view json);

} // namespace dealdesk::exchange
