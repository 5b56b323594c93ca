// The sheets of deals and of their months (dealmonths.cpp), which refer to one another.
#pragma once

#include "sheets.h"

namespace dealdesk::spreadsheets {

std::vector<Column> columnsOfMonths(bool isInternal);

class DealSheets
{
public:
    explicit DealSheets(Making &of)
        : making(of)
        , deals(of.book.add(wording::sheetName(wording::WorkbookSheet::Deals)))
        , months(of.book.add(wording::sheetName(wording::WorkbookSheet::DealMonths)))
    {}

    void add();
    const Sheet &ofMonths() const { return months; }

private:
    void addDeal(std::size_t deal);
    void addPrice(std::size_t row, const ResaleDeal &deal, std::size_t at);
    void addInternal(std::size_t row, std::size_t deal);
    void addMonths(std::size_t deal);
    void addMonth(std::size_t row, std::size_t deal, std::size_t month);
    void addInternalMonth(std::size_t row, std::size_t deal, std::size_t month);
    void addTotals();

    /// Where the deal's price is computed for a term.
    std::string unitFormula(std::size_t row, std::size_t deal, bool beginsTerm) const;
    std::string termRange(std::size_t deal, std::size_t column) const;

    Making &making;
    Sheet deals, months;
    std::size_t nextMonth = firstRow;
};

} // namespace dealdesk::spreadsheets
