// What a user knows otherwise than the shipped rows of resources/knowledge, row by row.
#pragma once

#include <map>
#include <string>

namespace dealdesk::guidance {

/// In place of a shipped row's value.
struct OwnValue {
    std::string value; ///< written as the row's is
    std::string note;  ///< why, from whom, of which day; may be empty

    friend bool operator==(const OwnValue &, const OwnValue &) = default;
};

/// By the rows' ids. A row of another version may be among them: it is kept, and used by the version that has it.
using OwnValues = std::map<std::string, OwnValue, std::less<>>;

} // namespace dealdesk::guidance
