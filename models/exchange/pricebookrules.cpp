#include "cellreader.h"
#include "pricebookcells.h"
#include "pricebookreading.h"
#include "pricing/authorizations.h"
#include "pricing/currencies.h"
#include "records/asciitext.h"
#include "scenarioparts.h"

#include <algorithm>

namespace dealdesk::exchange {

using namespace pricing;
using records::AuthorizationField;
using records::Fault;
using records::FaultKind;
using records::Field;
using records::RecordKind;

namespace {

/// As the first row has them.
std::string titles()
{
    std::string names;
    for (const PriceBookColumn &column : columnsOfPriceBooks())
        names += (names.empty() ? "" : ", ") + column.name;
    return names;
}

} // namespace

void PriceBookReading::readHead()
{
    width = csv.cells().size();
    const std::size_t row = csv.rowNumber();
    for (std::size_t at = 0; at < width && !isFull(); ++at) {
        const std::string_view title = withoutBlanks(csv.cells()[at]);
        const auto &all = columnsOfPriceBooks();
        const auto found = std::ranges::find_if(
            all, [&](const PriceBookColumn &column) { return records::isSameWord(column.name, title); });
        if (found == all.end())
            report(row, {}, ProblemCode::UnknownColumn, {exchange::quoted(title), titles()});
        else if (!columns.emplace(found->field, at).second)
            report(row, found->name, ProblemCode::Twice);
    }
    for (const PriceBookColumn &column : columnsOfPriceBooks())
        if (column.isRequired && !columns.contains(column.field))
            report(row, column.name, ProblemCode::Missing);
}

/// What the cells do not tell one by one: texts, dates and bands against each other, authorizations that overlap.
void PriceBookReading::checkRules()
{
    Scenario scenario = scenarioOf({currency, {}});
    std::vector<ReadBook *> checked;
    for (ReadBook &book : books)
        if (book.isRight) {
            scenario.authorizations.push_back(book.authorization);
            checked.push_back(&book);
        }
    for (const Fault &fault : records::faultsOf(scenario))
        report(fault, scenario, checked);
}

void PriceBookReading::report(const Fault &fault, const Scenario &scenario, const std::vector<ReadBook *> &checked)
{
    if (fault.field.record() != RecordKind::Authorization && fault.field.record() != RecordKind::Band)
        return;
    if (fault.field == RecordKind::Authorization)
        return report(books.back().rows.front(), {}, problemOf(scenario, fault));
    const ReadBook &book = *checked[fault.row];
    const bool isOfBand = fault.field.record() == RecordKind::Band;
    if (isOfBand && fault.field.isWhole())
        return report(book.rows[mostBands], {}, problemOf(scenario, fault));
    if (fault.kind == FaultKind::Overlaps) {
        const auto other = std::ranges::find_if(checked, [&](const ReadBook *each) {
            return each != &book && each->authorization.listing == book.authorization.listing &&
                   overlap(each->authorization, book.authorization);
        });
        return report(book.rows.front(), titleOf(AuthorizationField::From), ProblemCode::OverlapsRow,
                      {std::to_string((*other)->rows.front())});
    }
    Problem problem = problemOf(scenario, fault);
    if (const auto code = sayingFound(problem.code)) {
        const int digits = minorDigits(currency);
        problem.code = *code;
        problem.values.emplace_back(
            exchange::quoted(isOfBand ? cellOf(book.authorization.bands[fault.part], fault.field, digits)
                                      : cellOf(book.authorization, fault.field, digits)));
    }
    report(book.rows[isOfBand ? fault.part : 0], titleOf(fault.field), std::move(problem));
}

} // namespace dealdesk::exchange
