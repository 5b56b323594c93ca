// What a table of somebody else's deals says of itself before it is read: which of its columns is which, and in which
// ways its numbers may be written.
#pragma once

#include "dealtable.h"

namespace dealdesk::exchange {

struct FoundColumns {
    std::map<std::string, std::string> titles; ///< by the column, its title in the table
    std::vector<std::string> unknown;          ///< titles that are no column's
    std::vector<std::string> missing;          ///< columns that are required and not there
};

/// By names that people give them, letter case, blanks and marks aside. Of two titles that fit one column the first
/// counts, and the other is unknown. Nothing at all where the text is no table.
FoundColumns foundColumns(std::string_view csv);

/// The styles of numbers by which every row is right, of several that say the same the first.
std::vector<WrittenNumbers> waysToRead(std::string_view csv, const pricing::Scenario &into,
                                       const DealTableStyle &style);

} // namespace dealdesk::exchange
