// The sheets of a workbook, one function each. Each has a row of titles below its head, and its rows below that.
#pragma once

#include "book.h"
#include "formulas.h"
#include "internalbook.h"
#include "workbook.h"

#include "wording/pages/workbookwords.h"

#include <initializer_list>

namespace dealdesk::spreadsheets {

// Rows, from 0: a line about the sheet, the totals, the titles, and what there is.
inline constexpr std::size_t aboutRow = 0, totalRow = 1, headRow = 2, firstRow = 3;

struct Making {
    Book &book;
    const ResaleBook &resale;
    const InternalBook *internal; ///< null: without wholesale
    Formulas formulas;
    const wording::Language &language;
    const WorkbookGoesOn &asks;
    std::vector<std::size_t> firstMonths; ///< the row in the sheet of months of each deal's first month

    /// Throws Stopped where it may not go on.
    void goOn(std::size_t done, std::size_t of) const
    {
        if (asks && !asks(done, of))
            throw Stopped();
    }
};

/// The two refer to one another.
void addDealsAndMonths(Making &making);
void addAssumptions(Making &making);
void addGlossary(Making &making);
void addTerms(Making &making);
void addOffers(Making &making);

/// Sums of the months of deals.
void addPortfolio(Making &making, const Sheet &dealMonths);

/// The first `texts` of them hold texts, the others numbers.
std::vector<Column> titled(std::initializer_list<wording::WorkbookColumn> columns, std::size_t texts);
void nameDeal(Sheet &sheet, std::size_t row, const ResaleDeal &deal);

} // namespace dealdesk::spreadsheets
