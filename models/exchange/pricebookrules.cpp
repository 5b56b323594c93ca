#include "cellreader.h"
#include "pricebookcells.h"
#include "pricebookreading.h"
#include "pricing/authorizations.h"
#include "pricing/currencies.h"
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

std::string lowered(std::string_view text)
{
    std::string low(text);
    for (char &c : low)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return low;
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
            all, [&](const PriceBookColumn &column) { return lowered(column.name) == lowered(title); });
        if (found == all.end())
            report(
                row, {}, exchange::quoted(title) + " is not a column of price books; they are " + [&] {
                    std::string names;
                    for (const PriceBookColumn &column : all)
                        names += (names.empty() ? "" : ", ") + column.name;
                    return names;
                }());
        else if (!columns.emplace(found->field, at).second)
            report(row, found->name, "is there twice");
    }
    for (const PriceBookColumn &column : columnsOfPriceBooks())
        if (column.isRequired && !columns.contains(column.field))
            report(row, column.name, "is missing");
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
        return report(books.back().rows.front(), {}, messageOf(problemOf(scenario, fault)));
    const ReadBook &book = *checked[fault.row];
    const bool isOfBand = fault.field.record() == RecordKind::Band;
    if (isOfBand && fault.field.isWhole())
        return report(book.rows[mostBands], {}, messageOf(problemOf(scenario, fault)));
    std::string message = messageOf(problemOf(scenario, fault));
    const int digits = minorDigits(currency);
    if (fault.kind == FaultKind::Overlaps) {
        const auto other = std::ranges::find_if(
            checked, [&](const ReadBook *each) { return overlap(each->authorization, book.authorization); });
        message += ", that of row " + std::to_string((*other)->rows.front());
    } else if (message.find(", found ") == message.npos) {
        message +=
            ", found " + exchange::quoted(isOfBand ? cellOf(book.authorization.bands[fault.part], fault.field, digits)
                                                   : cellOf(book.authorization, fault.field, digits));
    }
    report(book.rows[isOfBand ? fault.part : 0],
           titleOf(fault.kind == FaultKind::Overlaps ? Field(AuthorizationField::From) : fault.field),
           std::move(message));
}

} // namespace dealdesk::exchange
