// Cells of a CSV file (RFC 4180), to write and to read.
#pragma once

#include "scenariofile.h"

namespace dealdesk::exchange {

inline constexpr std::string_view utf8Mark = "\xEF\xBB\xBF"; ///< by which spreadsheets know UTF-8

/// Whether a spreadsheet would compute it.
bool beginsLikeAFormula(std::string_view text);

/// Quoted where it must be, for cells with commas between.
std::string csvField(const std::string &text);

/// A text as a cell that no spreadsheet computes, and back: an apostrophe before what begins like a formula, or with an
/// apostrophe. `withoutGuard(guarded(text)) == text`, whatever the text.
std::string guarded(const std::string &text);
std::string_view withoutGuard(std::string_view cell);

/// Reads row by row. UTF-8 with or without its mark; the cells are separated by comma, semicolon or tab, whichever the
/// first line holds most outside quotes; a line break in quotes is a line feed.
class CsvReader
{
public:
    /// `by`: what separates cells, whatever the first line holds.
    explicit CsvReader(std::string_view file, std::optional<char> by = std::nullopt);

    /// The next row that is not empty. False: there is none, or `problem` says why.
    bool next();
    const std::vector<std::string> &cells() const { return row; }
    std::size_t rowNumber() const { return number; }  ///< as a spreadsheet counts: the first is 1
    std::size_t lineNumber() const { return begins; } ///< of the file, in which the row begins: the first is 1
    const std::optional<Problem> &problem() const { return trouble; }
    char separatedBy() const { return separator; }

    static constexpr std::size_t mostCells = 1'000; ///< of a row

private:
    bool readRow();
    bool readCell();
    bool readQuoted(std::string &cell);
    /// In this line; 0: the file as a whole.
    bool fail(ProblemCode code, std::size_t line = 0, std::vector<ProblemValue> values = {});
    bool isLineEnd() const;

    std::string_view rest;
    char separator = ',';
    std::vector<std::string> row;
    std::size_t number = 0;
    std::size_t line = 1;
    std::size_t begins = 1;
    std::optional<Problem> trouble;
};

} // namespace dealdesk::exchange
