#include "sheets.h"

#include "books.h"
#include "dealcolumns.h"
#include "quotes/palette.h"
#include "records/decimaltext.h"
#include "wording/explanation.h"
#include "wording/figuretext.h"
#include "wording/pages/glossarywords.h"

#include <algorithm>

namespace dealdesk::spreadsheets {

using namespace pricing;
using wording::columnTitle;
using wording::WorkbookColumn;
using wording::WorkbookSheet;

std::vector<Column> titled(std::initializer_list<WorkbookColumn> columns, std::size_t texts)
{
    constexpr double ofTexts = 22, ofNumbers = 15;
    std::vector<Column> all;
    for (const WorkbookColumn column : columns)
        all.push_back({columnTitle(column), all.size() < texts ? ofTexts : ofNumbers, all.size() >= texts});
    return all;
}

namespace {

void append(std::vector<Column> &columns, std::initializer_list<WorkbookColumn> more)
{
    std::ranges::copy(titled(more, 0), std::back_inserter(columns));
}

/// Of the portfolio's months, where all of them are known.
template<typename Value>
std::optional<Money> totalOf(std::size_t months, const Value &value)
{
    Wide sum = 0;
    for (std::size_t month = 0; month < months; ++month) {
        const std::optional<Money> each = value(month);
        if (!each)
            return std::nullopt;
        sum += each->minor;
    }
    return narrowed(sum);
}

} // namespace

void addPortfolio(Making &making, const Sheet &dealMonths)
{
    enum : std::size_t { ofMonth, ofTenants, ofMrr, ofArr, ofWholesale, ofMargin, ofNetMargin, ofPayout };
    const auto &rows = making.resale.months;
    Sheet sheet = making.book.add(wording::sheetName(WorkbookSheet::Months));
    auto columns =
        titled({WorkbookColumn::Month, WorkbookColumn::Tenants, WorkbookColumn::Mrr, WorkbookColumn::Arr}, 1);
    if (making.internal)
        append(columns,
               {WorkbookColumn::Wholesale, WorkbookColumn::Margin, WorkbookColumn::NetMargin, WorkbookColumn::Payout});
    sheet.table(headRow, columns, rows.size(), 1);
    sheet.text(aboutRow, 0, wording::holdsWholesale(making.internal != nullptr),
               making.internal ? Look::Warning : Look::Plain);
    const std::size_t last = std::max(firstRow + rowsOfMonths(making.resale), firstRow + 1) - 1;
    const std::string months = dealMonths.range(firstRow, last, MonthMonth);
    const auto sum = [&](std::size_t row, std::size_t column) {
        return making.formulas.sumOfMonth(dealMonths.range(firstRow, last, column), months, cellName(row, ofMonth));
    };
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const std::size_t row = firstRow + at;
        sheet.month(row, ofMonth, rows[at].month);
        sheet.count(row, ofTenants, sum(row, MonthTenants), rows[at].tenants, Look::Count);
        sheet.money(row, ofMrr, sum(row, MonthBilled), rows[at].mrr);
        sheet.money(row, ofArr, making.formulas.product("12", cellName(row, ofMrr)), rows[at].arr);
        if (!making.internal)
            continue;
        const InternalPortfolioMonth &internal = making.internal->months[at];
        sheet.money(row, ofWholesale, sum(row, MonthWholesale), internal.wholesale);
        sheet.money(row, ofMargin, making.formulas.difference(cellName(row, ofMrr), cellName(row, ofWholesale)),
                    internal.margin);
        sheet.money(row, ofNetMargin, sum(row, MonthNetMargin), internal.netMargin);
        sheet.money(row, ofPayout, internal.payout);
    }
    const auto total = [&](std::size_t column, const auto &value) {
        sheet.money(totalRow, column, making.formulas.sum(sheet.range(firstRow, firstRow + rows.size() - 1, column)),
                    totalOf(rows.size(), value), Look::TotalMoney);
    };
    sheet.text(totalRow, ofMonth, wording::workbookTotal(), Look::TotalText);
    total(ofMrr, [&](std::size_t month) { return rows[month].mrr; });
    std::vector<Book::Series> series{{columnTitle(WorkbookColumn::Mrr), ofMrr, palette::light.billed}};
    if (making.internal) {
        const auto &internal = making.internal->months;
        total(ofWholesale, [&](std::size_t month) { return internal[month].wholesale; });
        total(ofMargin, [&](std::size_t month) { return internal[month].margin; });
        total(ofNetMargin, [&](std::size_t month) { return internal[month].netMargin; });
        total(ofPayout, [&](std::size_t month) { return internal[month].payout; });
        series.push_back({columnTitle(WorkbookColumn::Margin), ofMargin, palette::light.margin});
    }
    making.book.chart(sheet, wording::workbookChartTitle(wording::text(making.resale.currency)), firstRow,
                      firstRow + rows.size() - 1, ofMonth, series, columns.size() + 1);
}

void addTerms(Making &making)
{
    enum : std::size_t { ofTerm = 2, ofUnit, ofBilled, ofArr, ofTcv, ofWholesaleUnit, ofMargin, ofTotalMargin };
    Sheet sheet = making.book.add(wording::sheetName(WorkbookSheet::Terms));
    auto columns = titled({WorkbookColumn::Customer, WorkbookColumn::Deal, WorkbookColumn::TermMonths,
                           WorkbookColumn::Unit, WorkbookColumn::FirstBilled, WorkbookColumn::Arr, WorkbookColumn::Tcv},
                          2);
    if (making.internal)
        append(columns, {WorkbookColumn::WholesaleUnit, WorkbookColumn::Margin, WorkbookColumn::TotalMargin});
    const auto &rows = making.resale.terms;
    sheet.table(headRow, columns, rows.size(), 2);
    if (making.resale.deals.size() > mostComparedDeals)
        sheet.text(aboutRow, 0,
                   wording::firstDealsAlone(making.language.count(static_cast<std::int64_t>(mostComparedDeals))));
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const std::size_t row = firstRow + at;
        nameDeal(sheet, row, making.resale.deals[rows[at].deal]);
        sheet.count(row, ofTerm, monthsOf(rows[at].term));
        sheet.money(row, ofUnit, rows[at].unit);
        sheet.money(row, ofBilled, rows[at].billed);
        sheet.money(row, ofArr, rows[at].arr);
        sheet.money(row, ofTcv, rows[at].tcv);
        if (!making.internal)
            continue;
        const InternalTerm &internal = making.internal->terms[at];
        sheet.money(row, ofWholesaleUnit, internal.wholesaleUnit);
        sheet.money(row, ofMargin, internal.margin);
        sheet.money(row, ofTotalMargin, internal.totalMargin);
    }
}

void addOffers(Making &making)
{
    enum : std::size_t { ofKind = 2, ofStart, ofEnd, ofDays, ofTenants, ofPrice, ofWholesale, ofEntry };
    Sheet sheet = making.book.add(wording::sheetName(WorkbookSheet::Offers));
    auto columns =
        titled({WorkbookColumn::Customer, WorkbookColumn::Deal, WorkbookColumn::OfferKind, WorkbookColumn::Start,
                WorkbookColumn::End, WorkbookColumn::Days, WorkbookColumn::Tenants, WorkbookColumn::OfferPrice},
               5);
    if (making.internal)
        append(columns, {WorkbookColumn::OfferWholesale, WorkbookColumn::PortalEntry});
    const auto &rows = making.resale.offers;
    sheet.table(headRow, columns, rows.size(), 2);
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const std::size_t row = firstRow + at;
        nameDeal(sheet, row, making.resale.deals[rows[at].deal]);
        sheet.text(row, ofKind, wording::newOffer(rows[at].isNew));
        sheet.date(row, ofStart, rows[at].start);
        sheet.date(row, ofEnd, rows[at].end);
        sheet.count(row, ofDays, rows[at].days);
        sheet.count(row, ofTenants, rows[at].tenants);
        sheet.money(row, ofPrice, rows[at].price);
        if (!making.internal)
            continue;
        sheet.money(row, ofWholesale, making.internal->offers[at].wholesale);
        sheet.text(row, ofEntry, making.internal->offers[at].entry, Look::HeadOfNumbers); // to the last decimal
    }
}

} // namespace dealdesk::spreadsheets
