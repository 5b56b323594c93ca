#include "dealsheets.h"

#include "dealcolumns.h"

#include "pricing/monthsums.h"
#include "wording/explanation.h"
#include "wording/figuretext.h"
#include "wording/pages/workbookwords.h"

namespace dealdesk::spreadsheets {

using namespace pricing;
using wording::columnTitle;
using wording::WorkbookColumn;
using wording::WorkbookSheet;

namespace {

std::vector<Column> columnsOfDeals(bool isInternal)
{
    using enum WorkbookColumn;
    auto all = titled({Customer, Deal, Listing, Route, Included, FirstMonth, TermMonths, Rule, Price, Unit, Probability,
                       FirstBilled, Arr, Tcv, WeightedArr},
                      6);
    for (const std::size_t narrow : {DealIncluded, DealStart, DealTerm, DealProbability})
        all[narrow].width = 12;
    all[DealRule].isOfNumbers = false;
    if (isInternal)
        for (const Column &column : titled({Wholesale, Margin, MarginPercent, TotalWholesale, TotalMargin,
                                            TotalMarginPercent, FeeRate, PlatformFee, TotalNetMargin},
                                           0))
            all.push_back(column);
    return all;
}

} // namespace

void DealSheets::add()
{
    const std::size_t all = making.resale.deals.size();
    for (std::size_t deal = 0; deal < all; ++deal) {
        making.goOn(deal, 2 * all);
        making.firstMonths.push_back(nextMonth);
        addMonths(deal);
    }
    for (std::size_t deal = 0; deal < all; ++deal) {
        making.goOn(all + deal, 2 * all);
        addDeal(deal);
    }
    deals.table(headRow, columnsOfDeals(making.internal != nullptr), all, 2);
    months.table(headRow, columnsOfMonths(making.internal != nullptr), nextMonth - firstRow, 2);
    for (Sheet *sheet : {&deals, &months})
        sheet->text(aboutRow, 0, wording::holdsWholesale(making.internal != nullptr),
                    making.internal ? Look::Warning : Look::Plain);
    addTotals();
}

void DealSheets::addTotals()
{
    const std::size_t all = making.resale.deals.size();
    const auto total = [&](std::size_t column, auto value) {
        PartialSum sum;
        for (std::size_t deal = 0; deal < all; ++deal)
            if (const std::optional<Money> each = value(deal))
                sum += {each->minor, 1, 0};
        if (sum.parts > 0 && sum.known())
            deals.money(totalRow, column, making.formulas.sum(deals.range(firstRow, firstRow + all - 1, column)),
                        sum.known(), Look::TotalMoney);
    };
    const auto &resale = making.resale.deals;
    bool isWhole = true;
    for (const ResaleDeal &deal : resale)
        isWhole = isWhole && (!deal.included || deal.tcv);
    if (making.internal)
        for (const InternalDeal &deal : making.internal->deals)
            isWhole = isWhole && (!deal.totalWholesale == !deal.totalMargin);
    deals.text(totalRow, 0, isWhole ? wording::workbookTotal() : wording::totalOfKnown(), Look::TotalText);
    total(DealArr, [&](std::size_t deal) { return resale[deal].arr; });
    total(DealTcv, [&](std::size_t deal) { return resale[deal].tcv; });
    total(DealWeighted, [&](std::size_t deal) { return resale[deal].weightedArr; });
    if (!making.internal)
        return;
    const auto &internal = making.internal->deals;
    total(DealTotalWholesale, [&](std::size_t deal) { return internal[deal].totalWholesale; });
    total(DealTotalMargin, [&](std::size_t deal) { return internal[deal].totalMargin; });
    total(DealTotalNetMargin, [&](std::size_t deal) { return internal[deal].totalNetMargin; });
}

std::string DealSheets::termRange(std::size_t deal, std::size_t column) const
{
    const std::size_t first = making.firstMonths[deal];
    return months.range(first, first + static_cast<std::size_t>(monthsOf(making.resale.deals[deal].term)) - 1, column);
}

void DealSheets::addDeal(std::size_t deal)
{
    const ResaleDeal &of = making.resale.deals[deal];
    const std::size_t row = firstRow + deal;
    nameDeal(deals, row, of);
    deals.text(row, DealListing, wording::name(of.listing));
    deals.text(row, DealRoute, wording::name(of.route));
    deals.text(row, DealIncluded, wording::yesNo(of.included));
    deals.month(row, DealStart, of.start);
    deals.count(row, DealTerm, monthsOf(of.term));
    addPrice(row, of, deal);
    deals.percent(row, DealProbability, of.probability, Look::PercentEntered);
    if (of.included) {
        const std::string first = months.cell(making.firstMonths[deal], MonthBilled);
        const std::optional<Money> billed = of.months.front().billed;
        deals.money(row, DealBilled, first, billed);
        deals.money(row, DealArr, making.formulas.product("12", cellName(row, DealBilled)), of.arr);
        deals.money(row, DealTcv, making.formulas.sum(termRange(deal, MonthBilled)), of.tcv);
        deals.money(row, DealWeighted, making.formulas.portion(cellName(row, DealArr), cellName(row, DealProbability)),
                    of.weightedArr);
    }
    if (making.internal)
        addInternal(row, deal);
}

void DealSheets::addPrice(std::size_t row, const ResaleDeal &deal, std::size_t at)
{
    if (making.internal) {
        const ResalePrice &price = making.internal->deals[at].price;
        deals.text(row, DealRule, wording::ruleName(price));
        if (const auto *markup = std::get_if<Markup>(&price))
            deals.percent(row, DealPrice, markup->onWholesale, Look::PercentEntered);
        else if (const auto *margin = std::get_if<TargetMargin>(&price))
            deals.percent(row, DealPrice, margin->ofResale, Look::PercentEntered);
        else
            deals.money(row, DealPrice, deal.unitEntered ? deal.unitEntered : deal.totalEntered, Look::MoneyEntered);
    } else {
        deals.text(row, DealRule, wording::ruleName(deal.totalEntered ? ResalePrice(MonthlyTotal{}) : UnitPrice{}));
        deals.money(row, DealPrice, deal.unitEntered ? deal.unitEntered : deal.totalEntered, Look::MoneyEntered);
    }
    if (deal.included && !deal.totalEntered)
        deals.money(row, DealUnit, months.cell(making.firstMonths[at], MonthUnit), deal.months.front().unit);
}

void DealSheets::addInternal(std::size_t row, std::size_t deal)
{
    const InternalDeal &of = making.internal->deals[deal];
    const Formulas &formulas = making.formulas;
    deals.percent(row, DealFeeRate, of.feeRate, Look::PercentEntered);
    if (of.isFullWhiteLabel)
        deals.money(row, DealPlatformFee, of.platformFee, Look::MoneyEntered);
    if (!making.resale.deals[deal].included)
        return;
    const std::size_t first = making.firstMonths[deal];
    deals.money(row, DealWholesale, months.cell(first, MonthWholesale), of.wholesale);
    deals.money(row, DealMargin, formulas.difference(cellName(row, DealBilled), cellName(row, DealWholesale)),
                of.margin);
    deals.percent(row, DealMarginPercent, formulas.ratio(cellName(row, DealMargin), cellName(row, DealBilled)),
                  of.marginPercent);
    deals.money(row, DealTotalWholesale, formulas.sum(termRange(deal, MonthWholesale)), of.totalWholesale);
    deals.money(row, DealTotalMargin, formulas.difference(cellName(row, DealTcv), cellName(row, DealTotalWholesale)),
                of.totalMargin);
    deals.percent(row, DealTotalMarginPercent, formulas.ratio(cellName(row, DealTotalMargin), cellName(row, DealTcv)),
                  of.totalMarginPercent);
    deals.money(row, DealTotalNetMargin, formulas.sum(termRange(deal, MonthNetMargin)), of.totalNetMargin);
}

void nameDeal(Sheet &sheet, std::size_t row, const ResaleDeal &deal)
{
    sheet.text(row, 0, deal.customer);
    sheet.text(row, 1, deal.name);
}

void addDealsAndMonths(Making &making)
{
    DealSheets sheets(making);
    sheets.add();
    addPortfolio(making, sheets.ofMonths());
}

} // namespace dealdesk::spreadsheets
