#include "workbook.h"

#include "books.h"
#include "exchange/sharedscenario.h"
#include "pricing/currencies.h"
#include "sheets.h"
#include "wording/figuretext.h"

namespace dealdesk::spreadsheets {

using namespace pricing;
using wording::WorkbookSheet;

namespace {

/// Whether every amount can be a formula's: one that cannot would make errors of all that refer to it.
bool areAllHeld(const ResaleBook &resale, const InternalBook *internal)
{
    const auto held = [](const std::optional<Money> &money) { return !money || isHeld(*money); };
    bool all = true;
    for (const ResaleDeal &deal : resale.deals) {
        all = all && held(deal.arr) && held(deal.tcv) && held(deal.unitEntered) && held(deal.totalEntered);
        for (const ResaleMonth &month : deal.months)
            all = all && held(month.billed) && held(month.unit);
    }
    for (const ResalePortfolioMonth &month : resale.months)
        all = all && held(month.mrr) && held(month.arr);
    if (!internal)
        return all;
    for (const InternalDeal &deal : internal->deals) {
        all = all && held(deal.totalWholesale) && held(deal.totalMargin) && held(deal.totalNetMargin);
        for (const InternalMonth &month : deal.months)
            all =
                all && held(month.wholesale) && held(month.margin) && held(month.platformFee) && held(month.netMargin);
    }
    for (const InternalPortfolioMonth &month : internal->months)
        all = all && held(month.wholesale) && held(month.margin) && held(month.netMargin);
    return all;
}

void addAbout(Making &making, const WorkbookDetails &details, bool hasFormulas)
{
    constexpr double width = 110;
    const bool isInternal = making.internal != nullptr;
    Sheet sheet = making.book.add(wording::sheetName(WorkbookSheet::About));
    std::size_t row = 0;
    sheet.width(0, width);
    sheet.text(row++, 0, wording::workbookTitle(wording::text(making.resale.scenario)), Look::Title);
    sheet.text(row++, 0, wording::holdsWholesale(isInternal), isInternal ? Look::Warning : Look::Plain);
    sheet.text(row++, 0, wording::pricesAreIllustrative(details.isIllustrative),
               details.isIllustrative ? Look::Warning : Look::Plain);
    sheet.text(row++, 0, wording::workbookAmountsIn(wording::text(making.resale.currency)));
    sheet.text(row++, 0, wording::workbookMadeOn(details.language.date(details.created)));
    ++row;
    if (!hasFormulas)
        sheet.text(row++, 0, wording::amountsTooLargeForFormulas(), Look::Warning);
    for (const QString &sentence : wording::howTheWorkbookWorks(isInternal))
        sheet.text(row++, 0, sentence, Look::Wrapped);
    sheet.printArea(row, 0);
}

Workbook made(const ResaleBook &resale, const InternalBook *internal, const WorkbookDetails &details)
{
    if (const std::size_t rows = rowsOfMonths(resale) + firstRow; rows > mostRows)
        return tl::unexpected(TooManyMonths{rows});
    auto folder = files::PassingFolder::make();
    if (!folder)
        return tl::unexpected(folder.error());
    const int digits = minorDigits(resale.currency);
    const bool hasFormulas = areAllHeld(resale, internal);
    Book book(std::move(*folder), digits, hasFormulas,
              wording::workbookDocumentTitle(wording::text(resale.scenario),
                                             wording::workbookMark(internal != nullptr, details.isIllustrative)),
              details.created);
    Making making{book, resale, internal, Formulas(digits), details.language, details.goesOn, {}};
    try {
        addAbout(making, details, hasFormulas);
        addDealsAndMonths(making);
        addTerms(making);
        addOffers(making);
        addAssumptions(making);
        addGlossary(making);
        making.goOn(0, 0);
    } catch (const Stopped &stopped) {
        return tl::unexpected(stopped);
    }
    auto bytes = book.finish();
    if (!bytes)
        return tl::unexpected(bytes.error());
    return std::move(*bytes);
}

} // namespace

Workbook internalWorkbook(const Scenario &scenario, const WorkbookDetails &details)
{
    const InternalBook book = internalBookOf(scenario, evaluate(scenario));
    return made(book.resale, &book, details);
}

Workbook workbookWithoutWholesale(const Scenario &shared, const WorkbookDetails &details)
{
    return made(resaleBookOf(shared, evaluate(shared)), nullptr, details);
}

tl::expected<Workbook, std::vector<exchange::Problem>> workbookOf(const Scenario &scenario, WorkbookFor whom,
                                                                  const wording::Language &language,
                                                                  const Date &created, const WorkbookGoesOn &goesOn)
{
    const Evaluation evaluation = evaluate(scenario);
    const WorkbookDetails details{language, created, restsOnIllustrative(scenario, evaluation), goesOn};
    if (whom == WorkbookFor::OwnDesk) {
        const InternalBook book = internalBookOf(scenario, evaluation);
        return made(book.resale, &book, details);
    }
    const auto text = exchange::writeWithoutWholesale(scenario);
    if (!text)
        return tl::unexpected(text.error());
    const auto shared = exchange::readScenario(*text);
    if (!shared)
        return tl::unexpected(shared.error());
    return workbookWithoutWholesale(*shared, details);
}

} // namespace dealdesk::spreadsheets
