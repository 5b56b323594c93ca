// A table's text as UTF-8, whichever of the usual encodings its file is in.
#pragma once

#include "problem.h"

#include <tl/expected.hpp>

#include <optional>

namespace dealdesk::exchange {

enum class TableEncoding : std::uint8_t { Utf8, Utf16, Windows1252 };

struct TableText {
    std::string utf8; ///< without a byte order mark
    TableEncoding encoding = TableEncoding::Utf8;
};

/// UTF-16 is known by its mark; what is no UTF-8 is taken for Windows-1252, as spreadsheets write CSV. Nothing: it is
/// neither.
std::optional<TableText> tableText(std::string_view bytes);

/// The same, or as the user says; the problem names the line. A text that is UTF-8 in some lines and not in others, or
/// holds a byte that is 0, is none.
tl::expected<TableText, Problem> readTableText(std::string_view bytes, std::optional<TableEncoding> said);

} // namespace dealdesk::exchange
