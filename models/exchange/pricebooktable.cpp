#include "pricebooktable.h"

#include "cellreader.h"
#include "pricebookcells.h"
#include "pricebookreading.h"
#include "pricing/currencies.h"
#include "records/decimaltext.h"
#include "scenarioparts.h"

#include <algorithm>

namespace dealdesk::exchange {

using namespace pricing;
using records::AuthorizationField;
using records::BandField;
using records::Field;
using records::RecordKind;

namespace {

const std::optional<Field> ofCurrency = std::nullopt;

} // namespace

std::string_view PriceBookReading::cell(const std::optional<Field> &field) const
{
    const auto at = columns.find(field);
    return at == columns.end() || at->second >= csv.cells().size() ? std::string_view() : csv.cells()[at->second];
}

std::string PriceBookReading::titleOf(const std::optional<Field> &field) const
{
    const auto &all = columnsOfPriceBooks();
    const auto found = std::ranges::find(all, field, &PriceBookColumn::field);
    return found == all.end() ? std::string() : found->name;
}

void PriceBookReading::report(std::size_t row, std::string column, Problem problem)
{
    problem.cell = {.row = row, .column = std::move(column)};
    problems.emplace(row, std::move(problem));
}

void PriceBookReading::report(std::size_t row, std::string column, ProblemCode code, std::vector<ProblemValue> values)
{
    report(row, std::move(column), Problem{{}, code, std::move(values)});
}

void PriceBookReading::readCurrency()
{
    const std::string_view code = withoutBlanks(cell(ofCurrency));
    if (!isCurrency(code))
        return report(csv.rowNumber(), titleOf(ofCurrency), ProblemCode::NotACurrencyCell,
                      {std::string(currencyListDate), exchange::quoted(code)});
    if (!currency.empty() && code != currency)
        return report(csv.rowNumber(), titleOf(ofCurrency), ProblemCode::NotTablesCurrency,
                      {currency, std::to_string(currencyRow), exchange::quoted(code)});
    currency = code;
    currencyRow = currencyRow == 0 ? csv.rowNumber() : currencyRow;
}

/// Answers the fields whose cells are wrong, and said.
template<typename Record>
std::set<Field> PriceBookReading::readFields(Record &record)
{
    std::set<Field> wrong;
    const CellReader reader(numbers, currency);
    records::forEachField<Record>([&](const auto &leaf) {
        using Kind = std::remove_cvref_t<decltype(leaf.field.kind)>;
        auto &value = leaf.in(record);
        constexpr bool mayBeUnknown = records::isOptional<std::remove_cvref_t<decltype(value)>>;
        if constexpr (!std::is_same_v<Kind, records::Rows<VolumeBand>>) {
            const std::string_view text = cell(leaf.field.id);
            constexpr bool isText = std::is_same_v<Kind, records::Text> || std::is_same_v<Kind, records::Lines>;
            const bool isEmpty = (isText ? text : withoutBlanks(text)).empty();
            const bool mayBeEmpty =
                mayBeUnknown || leaf.field.inFile != records::InFile::Required || !leaf.object.empty();
            const bool isPriced = !std::is_same_v<Kind, records::Amount> || !currency.empty();
            if ((mayBeEmpty && isEmpty) || !isPriced)
                return;
            const auto read = reader(leaf.field.kind, text);
            if (read) {
                value = *read;
                return;
            }
            report(csv.rowNumber(), titleOf(leaf.field.id), read.error());
            wrong.insert(leaf.field.id);
        }
    });
    return wrong;
}

/// All three, or none, which then are as without a word in a scenario file.
void PriceBookReading::readDiscounts(std::set<Field> &wrong)
{
    constexpr std::array<AuthorizationField, 3> all{AuthorizationField::Discount12, AuthorizationField::Discount24,
                                                    AuthorizationField::Discount36};
    const auto isEmpty = [&](AuthorizationField field) { return withoutBlanks(cell(field)).empty(); };
    if (std::ranges::all_of(all, isEmpty))
        return;
    for (const AuthorizationField field : all)
        if (isEmpty(field)) {
            report(csv.rowNumber(), titleOf(field), ProblemCode::DiscountLeftOut);
            wrong.insert(field);
        }
}

/// Each row says the same of its authorization.
void PriceBookReading::agree(const ReadBook &book, const ResaleAuthorization &row, const std::set<Field> &wrong)
{
    records::forEachField<ResaleAuthorization>([&](const auto &leaf) {
        const Field field = leaf.field.id;
        if (field == RecordKind::Band || wrong.contains(field) || book.wrong.contains(field) ||
            leaf.in(book.authorization) == leaf.in(row))
            return;
        const std::string first = cellOf(book.authorization, field, minorDigits(currency));
        const std::string firstRow = std::to_string(book.rows.front()), found = exchange::quoted(cell(field));
        if (first.empty())
            report(csv.rowNumber(), titleOf(field), ProblemCode::NotEmptyAsInFirstRow, {firstRow, found});
        else
            report(csv.rowNumber(), titleOf(field), ProblemCode::NotAsInFirstRow,
                   {exchange::quoted(first), firstRow, found});
    });
}

void PriceBookReading::readBand()
{
    if (csv.cells().size() != width)
        return report(csv.rowNumber(), {}, ProblemCode::NotAsManyCells, {asCount(width), asCount(csv.cells().size())});
    const std::size_t before = problems.size();
    readCurrency();
    ResaleAuthorization authorization;
    VolumeBand band;
    std::set<Field> wrong = readFields(authorization);
    readDiscounts(wrong);
    readFields(band);
    noteOtherReading();
    if (wrong.contains(AuthorizationField::Listing) || wrong.contains(AuthorizationField::From))
        return; // nobody knows whose band it is
    const auto [at, isNew] = byFirstDay.emplace(std::pair(authorization.listing, authorization.from), books.size());
    if (isNew)
        books.push_back({.authorization = authorization, .unsaid = unsaidInRow(), .wrong = wrong});
    ReadBook &book = books[at->second];
    if (!isNew)
        agree(book, authorization, wrong);
    book.rows.push_back(csv.rowNumber());
    book.authorization.bands.push_back(std::move(band));
    book.isSourceSaid.push_back(!withoutBlanks(cell(BandField::Source)).empty());
    book.isRight = book.isRight && problems.size() == before;
}

/// Of the authorization: no column of it, or nothing in it that says a kind or the discounts.
std::set<Field> PriceBookReading::unsaidInRow() const
{
    using enum AuthorizationField;
    std::set<Field> unsaid;
    for (const PriceBookColumn &column : columnsOfPriceBooks()) {
        const bool saysByBeingEmpty = column.field != Kind && column.field != Discount12 &&
                                      column.field != Discount24 && column.field != Discount36;
        if (column.field &&
            (!columns.contains(column.field) || (!saysByBeingEmpty && withoutBlanks(cell(column.field)).empty())))
            unsaid.insert(*column.field);
    }
    return unsaid;
}

void PriceBookReading::noteOtherReading()
{
    const std::string_view price = withoutBlanks(cell(BandField::Price));
    if (!mayBeThousands && mayBeGroup(price))
        mayBeThousands = Problem{{},
                                 ProblemCode::ThousandOrFraction,
                                 {exchange::quoted(price), exchange::quoted(std::string(price) + '0')},
                                 {.row = csv.rowNumber(), .column = titleOf(BandField::Price)}};
}

ReadPriceBooks PriceBookReading::read()
{
    if (csv.next())
        readHead();
    const bool isHeadRight = problems.empty();
    while (isHeadRight && !isFull() && books.size() <= mostAuthorizations && csv.next())
        readBand();
    if (csv.problem())
        problems.emplace(csv.rowNumber(), *csv.problem());
    if (isHeadRight && !csv.problem()) {
        if (problems.empty() && books.empty())
            problems.emplace(0, Problem{{}, ProblemCode::NoBand, {}});
        checkRules();
    }
    if (!problems.empty()) {
        std::vector<Problem> first;
        for (auto &[row, problem] : problems)
            if (first.size() < mostProblems)
                first.push_back(std::move(problem));
        return tl::unexpected(std::move(first));
    }
    PriceBooks read{currency, {}, {}};
    for (ReadBook &book : books) {
        if (std::ranges::find(book.isSourceSaid, true) == book.isSourceSaid.end())
            book.unsaid.insert(BandField::Source);
        read.unsaid.push_back(std::move(book.unsaid));
        fillSources(book.authorization, currency, book.isSourceSaid);
        read.authorizations.push_back(std::move(book.authorization));
    }
    return read;
}

/// What is not said is plain, where no other way to read the whole table makes it say something else.
ReadPriceBooks readPriceBookTable(std::string_view csv, std::optional<WrittenNumbers> numbers)
{
    PriceBookReading reading(csv, numbers.value_or(WrittenNumbers::Plain));
    ReadPriceBooks books = reading.read();
    if (numbers || !books || !reading.otherReading())
        return books;
    for (std::size_t style = 1; style < writtenNumberNames.size(); ++style)
        if (const auto other = PriceBookReading(csv, static_cast<WrittenNumbers>(style)).read();
            other && *other != *books)
            return tl::unexpected(std::vector{*reading.otherReading()});
    return books;
}

} // namespace dealdesk::exchange
