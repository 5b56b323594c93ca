// A simple sum, as typed into a field for a number: "=8*1.05", "3 * 12".
#pragma once

#include "typeddigits.h"

#include <optional>
#include <vector>

namespace dealdesk::entry::typed {

/// What is added, taken off, multiplied and divided, as it was typed: one operation less than operands, each of "+-*/".
struct Sum {
    std::vector<std::string_view> operands;
    std::vector<char> operations;
};

/// Nothing: it is none, but perhaps a number; `text` is then without an "=" in front of it. Without "=" a text that may
/// be a range, a date or a telephone number is no sum.
tl::expected<std::optional<Sum>, Trouble> sumIn(std::string_view &text);

/// Exact: products and quotients first, from left to right. `values`: the operands. With at most so many decimals.
tl::expected<Entry, Trouble> resultOf(const Sum &sum, const std::vector<Entry> &values, int places);

} // namespace dealdesk::entry::typed
