// A table on its way in, before it is read: what was found of it, what a person chose, and what is still to be said.
// Its bytes are those that were looked at; the file is not read again.
#pragma once

#include "customertable.h"
#include "steptable.h"
#include "tablecolumns.h"
#include "tabletext.h"

#include <array>
#include <memory>

namespace dealdesk::exchange {

struct ImportedColumn {
    std::string title;
    std::string name;              ///< which column it is; empty: it is not read
    bool isByContent = false;      ///< proposed by what stands in it, not by its title
    std::vector<CellStyle> ways;   ///< by which most cells can be read; more than one: they say different things
    std::optional<CellStyle> said; ///< by the user
    bool isOpen() const { return ways.size() > 1 && !said; }
    CellStyle style() const;
};

/// Why a table cannot be read yet.
struct StillToSay {
    enum class What : std::uint8_t {
        Column, ///< which column of the file is this one
        Value,  ///< what holds where the file has no such column
        Style,  ///< how the cells of the file's column `at` are written
        Twice,  ///< whether the file's column `at` is this one, as another one before it is
    };
    What what = What::Column;
    std::string name; ///< of the column
    std::size_t at = 0;
    friend bool operator==(const StillToSay &, const StillToSay &) = default;
};

/// What stands in a cell, and what it is read as; nothing: it cannot be.
struct CellExample {
    std::string found;
    std::variant<std::monostate, std::string, std::int64_t, pricing::YearMonth> read; ///< a number as a plain text
    friend bool operator==(const CellExample &, const CellExample &) = default;
};

class TableImport
{
public:
    using Values = std::map<std::string, std::string>; ///< by the column, for all rows

    /// `isSheet`: cells of a spreadsheet, as its reader made them. `stated`: what is proposed where the file has no
    /// such column.
    /// `goOn` is asked now and then; false: nobody wants the table any more, and it is not whole.
    TableImport(std::string bytes, bool isSheet, std::shared_ptr<const pricing::Scenario> into, Values stated,
                const std::function<bool(std::size_t row)> &goOn = {});

    // What a person says. The first four propose the columns anew.
    void readAs(TableOf table);
    void decodeAs(std::optional<TableEncoding> encoding);
    void separateBy(std::optional<char> separator);
    void beginAt(std::size_t row); ///< titles; as a spreadsheet counts
    void nameColumn(std::size_t at, const std::string &name);
    void sayStyle(std::size_t at, std::optional<CellStyle> style);
    void state(const std::string &name, const std::string &value);

    const std::optional<Problem> &problem() const { return trouble; } ///< why it is no table
    TableOf table() const { return of; }
    bool isOfSheet() const { return isSheet; }
    TableEncoding encoding() const { return encodedIn; }
    char separator() const { return separatedBy; }
    std::size_t headRow() const; ///< as a spreadsheet counts
    std::size_t lastRow() const { return rows.empty() ? 1 : rows.back().number; }
    std::size_t rowCount() const { return rows.empty() ? 0 : rows.size() - 1 - head; } ///< below the titles
    const std::vector<ImportedColumn> &columns() const { return all; }
    /// Different cells of a column, read in this style; those that are not there are empty.
    std::array<CellExample, 3> examples(std::size_t at, const CellStyle &style) const;
    std::array<CellExample, 3> examples(std::size_t at) const { return examples(at, all[at].style()); }
    /// The first cell that says different things, read in each of the column's ways.
    std::vector<CellExample> differing(std::size_t at) const;
    const Values &stated() const { return values; }
    /// Those that may be stated and are no column of the file.
    std::vector<std::string> toState() const;
    std::vector<StillToSay> stillToSay() const;
    /// The title of the file's column of this name; the name where there is none.
    std::string titleOf(const std::string &name) const;
    const std::string &cell(std::size_t row, const std::string &name) const; ///< of the row with this number

    // Another file with the same titles is read in the same way.
    std::string shape() const; ///< titles, a line each
    std::string remembered() const;
    void recall(const std::string &text); ///< what does not fit is passed over

    /// For `readDealTable` and its neighbours, of `text()`.
    DealTableStyle style() const;
    const std::shared_ptr<const std::string> &text() const { return decoded; }
    const std::shared_ptr<const pricing::Scenario> &scenario() const { return into; }

private:
    void decode(const std::function<bool(std::size_t)> &goOn = {});
    void split(const std::function<bool(std::size_t)> &goOn = {});
    void propose();
    void takeRule(const ImportedColumn &column); ///< that its title says
    void look(std::size_t at);
    std::vector<std::string_view> cellsOf(std::size_t at) const;
    CellExample exampleOf(std::string_view cell, const TableColumn &column, const CellStyle &style) const;

    std::string bytes;
    bool isSheet;
    std::shared_ptr<const pricing::Scenario> into;
    Values values;
    TableOf of = TableOf::Deals;
    bool isTableSaid = false;
    std::optional<TableEncoding> saidEncoding;
    std::optional<char> saidSeparator;
    std::optional<std::size_t> saidHead;
    TableEncoding encodedIn = TableEncoding::Utf8;
    char separatedBy = ',';
    std::shared_ptr<const std::string> decoded;
    std::vector<TableRow> rows;
    std::size_t head = 0; ///< into `rows`
    std::vector<ImportedColumn> all;
    std::optional<Problem> trouble;
};

/// What a table says, whichever it is of. `leftOut` of it are rows that do not go in.
using ReadTable = std::variant<ReadDeals, ReadCustomers, ReadSteps>;
tl::expected<ReadTable, std::vector<Problem>> readTable(TableOf table, std::string_view csv,
                                                        const pricing::Scenario &into, const DealTableStyle &style);
const std::vector<Problem> &leftOutOf(const ReadTable &table);
std::size_t takenOf(const ReadTable &table); ///< deals, customers, or deals whose ramp changes

} // namespace dealdesk::exchange
