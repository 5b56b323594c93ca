#include "dealcolumns.h"
#include "dealsheets.h"
#include "formulas.h"

namespace dealdesk::spreadsheets {

using namespace pricing;

std::vector<Column> columnsOfMonths(bool isInternal)
{
    using enum wording::WorkbookColumn;
    auto all = titled({Customer, Deal, Month, MonthOfDeal, TermKind, Tenants, Unit, Billed}, 2);
    for (const std::size_t narrow : {MonthMonth, MonthNumber, MonthTerm})
        all[narrow].width = 12;
    all[MonthMonth].isOfNumbers = all[MonthTerm].isOfNumbers = false;
    if (isInternal) {
        for (const Column &column :
             titled({Band, WholesaleUnit, Wholesale, Margin, MarketplaceFee, PlatformFee, NetMargin}, 0))
            all.push_back(column);
        all[MonthBand].isOfNumbers = false;
    }
    return all;
}

void DealSheets::addMonths(std::size_t deal)
{
    const ResaleDeal &of = making.resale.deals[deal];
    for (std::size_t month = 0; month < of.months.size(); ++month, ++nextMonth) {
        addMonth(nextMonth, deal, month);
        if (making.internal)
            addInternalMonth(nextMonth, deal, month);
    }
}

std::string DealSheets::unitFormula(std::size_t row, std::size_t deal, bool beginsTerm) const
{
    if (!beginsTerm)
        return cellName(row - 1, MonthUnit);
    const std::string entered = deals.cell(firstRow + deal, DealPrice);
    if (making.resale.deals[deal].unitEntered || !making.internal)
        return entered;
    const std::string wholesale = cellName(row, MonthWholesaleUnit);
    return std::holds_alternative<Markup>(making.internal->deals[deal].price)
               ? making.formulas.markup(wholesale, entered)
               : making.formulas.targetMargin(wholesale, entered);
}

void DealSheets::addMonth(std::size_t row, std::size_t deal, std::size_t month)
{
    const ResaleDeal &of = making.resale.deals[deal];
    const ResaleMonth &figures = of.months[month];
    nameDeal(months, row, of);
    months.month(row, MonthMonth, figures.month);
    months.count(row, MonthNumber, figures.number + 1);
    months.text(row, MonthTerm, wording::initialTerm(figures.isInitial));
    months.count(row, MonthTenants, figures.tenants, Look::CountEntered);
    if (of.totalEntered) {
        months.money(row, MonthBilled, deals.cell(firstRow + deal, DealPrice), figures.billed);
    } else {
        months.money(row, MonthUnit, unitFormula(row, deal, figures.beginsTerm), figures.unit);
        months.money(row, MonthBilled, making.formulas.product(cellName(row, MonthTenants), cellName(row, MonthUnit)),
                     figures.billed);
    }
}

void DealSheets::addInternalMonth(std::size_t row, std::size_t deal, std::size_t month)
{
    const InternalDeal &of = making.internal->deals[deal];
    const InternalMonth &figures = of.months[month];
    const Formulas &formulas = making.formulas;
    const std::string billed = cellName(row, MonthBilled);
    months.text(row, MonthBand, figures.band);
    months.money(row, MonthWholesaleUnit, figures.wholesaleUnit);
    months.money(row, MonthWholesale, formulas.product(cellName(row, MonthTenants), cellName(row, MonthWholesaleUnit)),
                 figures.wholesale);
    months.money(row, MonthMargin, formulas.difference(billed, cellName(row, MonthWholesale)), figures.margin);
    months.money(row, MonthFee, formulas.portion(billed, deals.cell(firstRow + deal, DealFeeRate)),
                 figures.marketplaceFee);
    if (of.isFullWhiteLabel)
        months.money(row, MonthPlatformFee, deals.cell(firstRow + deal, DealPlatformFee), figures.platformFee);
    else
        months.money(row, MonthPlatformFee, figures.platformFee);
    months.money(row, MonthNetMargin,
                 formulas.difference(cellName(row, MonthMargin) + '-' + cellName(row, MonthFee),
                                     cellName(row, MonthPlatformFee)),
                 figures.netMargin);
}

} // namespace dealdesk::spreadsheets
