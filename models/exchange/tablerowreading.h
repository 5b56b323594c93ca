// A table of somebody else's while it is read row by row, its columns where a person has said that they are.
#pragma once

#include "cellreader.h"
#include "csv.h"
#include "dealtable.h"
#include "tablecolumns.h"

#include <algorithm>

namespace dealdesk::exchange {

class TableRowReading
{
protected:
    TableRowReading(TableOf table, std::string_view text, const DealTableStyle &how, std::string_view ofCurrency)
        : style(how)
        , csv(text, how.separator)
        , currency(ofCurrency)
        , of(table)
    {}

    /// Calls `row` for each row below the titles. False: `goOn` stopped it. What is wrong with the file as a whole is
    /// the answer's problem.
    template<typename Row>
    tl::expected<bool, std::vector<Problem>> readRows(Row row)
    {
        constexpr std::size_t askedEvery = 64; // rows
        bool isHead = csv.next();
        while (isHead && csv.rowNumber() < style.headRow)
            isHead = csv.next();
        width = csv.cells().size();
        for (const TableColumn &column : columnsOf(of))
            if (isHead && column.isRequired && !has(column.name))
                report(column.name, {{}, ProblemCode::Missing, {}});
        if (!ofRow.empty())
            return tl::unexpected(std::move(ofRow));
        while (isHead && csv.next()) {
            if (csv.cells().size() != width)
                report({}, {{}, ProblemCode::NotAsManyCells, {asCount(width), asCount(csv.cells().size())}});
            else
                row();
            if (style.goOn && csv.rowNumber() % askedEvery == 0 && !style.goOn(csv.rowNumber()))
                return false;
        }
        if (csv.problem())
            return tl::unexpected(std::vector{*csv.problem()});
        return true;
    }

    bool has(std::string_view column) const { return style.places.contains(std::string(column)); }
    std::string_view cell(std::string_view column) const
    {
        const auto at = style.places.find(std::string(column));
        return at == style.places.end() || at->second >= csv.cells().size()
                   ? std::string_view()
                   : withoutBlanks(std::string_view(csv.cells()[at->second]));
    }
    CellStyle styleOf(std::string_view column) const
    {
        const auto known = style.styles.find(std::string(column));
        return known == style.styles.end() ? CellStyle{.isPeoples = true} : known->second;
    }
    CellReader readerOf(std::string_view column) const { return CellReader(styleOf(column), currency); }
    void report(std::string_view column, Problem problem)
    {
        problem.cell = {.row = csv.rowNumber(), .column = std::string(column)};
        ofRow.push_back(std::move(problem));
    }
    /// Whether nothing was wrong with the row; what was goes to `leftOut`.
    bool settle(std::vector<Problem> &leftOut)
    {
        const bool isRight = ofRow.empty();
        std::ranges::move(ofRow, std::back_inserter(leftOut));
        ofRow.clear();
        return isRight;
    }

    const DealTableStyle &style;
    CsvReader csv;
    std::string_view currency;
    std::vector<Problem> ofRow;

private:
    TableOf of;
    std::size_t width = 0;
};

} // namespace dealdesk::exchange
