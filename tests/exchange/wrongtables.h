// A good table of price books, and wrong ones with what is said of each.
#pragma once

#include <string>
#include <vector>

namespace dealdesk::tests {

/// Without the mark, with \n: two bands of one listing.
extern const std::string goodTable;

struct WrongTable {
    const char *rule;
    std::string text;
    std::vector<std::string> lines; ///< as the command line prints them behind the file's name
};

/// A wrong cell each, told by row and column.
std::vector<WrongTable> wrongCells();
/// Cells that are good by themselves, and against each other are not.
std::vector<WrongTable> wrongRows();
/// Titles, the number of cells, quotation marks, and no table at all.
std::vector<WrongTable> wrongFiles();

std::string replacedEverywhere(std::string text, const std::string &from, const std::string &to);

} // namespace dealdesk::tests
