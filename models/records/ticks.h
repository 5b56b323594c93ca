// That a row of a checklist is done, as a deal and the firm keep it: "2026-12-01 cppo-offer-created", and behind it a
// note where there is one. Rows are known by their ids (resources/knowledge/checklists.tsv); one of another version is
// kept, and used by the version that has it.
#pragma once

#include "pricing/calendar.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dealdesk::records {

struct Ticked {
    std::string row;
    pricing::Date day;
    std::string note; ///< one line, to pricing::longestTickNote

    friend bool operator==(const Ticked &, const Ticked &) = default;
};

/// Small letters, digits and hyphens, to 60.
bool isRowId(std::string_view text);
std::string textOf(const Ticked &ticked);
/// Nothing: it is no tick.
std::optional<Ticked> tickFrom(std::string_view text);

/// Of the row; the last of several holds. Nothing: it is not ticked.
std::optional<Ticked> tickOf(const std::vector<std::string> &ticks, std::string_view row);
/// With the row ticked so, or not at all; the others stay as they are.
std::vector<std::string> withTick(std::vector<std::string> ticks, std::string_view row,
                                  const std::optional<Ticked> &ticked);

} // namespace dealdesk::records
