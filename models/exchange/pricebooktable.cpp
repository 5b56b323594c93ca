#include "pricebooktable.h"

#include "cellreader.h"
#include "csv.h"
#include "pricebookcells.h"
#include "pricing/authorizations.h"
#include "pricing/currencies.h"
#include "records/decimaltext.h"
#include "scenarioparts.h"

#include <algorithm>
#include <map>
#include <set>

namespace dealdesk::exchange {

using namespace pricing;
using records::AuthorizationField;
using records::BandField;
using records::Fault;
using records::FaultKind;
using records::Field;
using records::RecordKind;

namespace {

const std::optional<Field> ofCurrency = std::nullopt;

template<typename Value>
constexpr bool isOptional = false;
template<typename Value>
constexpr bool isOptional<std::optional<Value>> = true;

std::string lowered(std::string_view text)
{
    std::string low(text);
    for (char &c : low)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return low;
}

/// What is read of one authorization, and where its bands stand.
struct Book {
    ResaleAuthorization authorization;
    std::vector<std::size_t> rows;
    std::vector<bool> isSourceSaid;
    std::set<Field> wrong; ///< in its first row
    bool isRight = true;   ///< as far as its cells tell by themselves
};

class Table
{
public:
    Table(std::string_view text, WrittenNumbers written)
        : csv(text)
        , numbers(written)
    {}
    ReadPriceBooks read();

private:
    void readHead();
    void readBand();
    void readCurrency();
    template<typename Record>
    std::set<Field> readFields(Record &record);
    void readDiscounts(std::set<Field> &wrong);
    void agree(const Book &book, const ResaleAuthorization &row, const std::set<Field> &wrong);
    void checkRules();
    void report(const Fault &fault, const Scenario &scenario, const std::vector<Book *> &checked);

    /// Of the row that is read; empty where there is no such column.
    std::string_view cell(const std::optional<Field> &field) const;
    std::string titleOf(const std::optional<Field> &field) const;
    void report(std::size_t row, const std::string &column, std::string message);
    bool isFull() const { return problems.size() >= mostProblems; }

    CsvReader csv;
    WrittenNumbers numbers;
    std::map<std::optional<Field>, std::size_t> columns; ///< where each stands in a row
    std::size_t width = 0;
    std::string currency;
    std::size_t currencyRow = 0;
    std::vector<Book> books;
    std::map<std::pair<Listing, std::optional<Date>>, std::size_t> byFirstDay;
    std::multimap<std::size_t, Problem> problems; ///< by row
};

std::string_view Table::cell(const std::optional<Field> &field) const
{
    const auto at = columns.find(field);
    return at == columns.end() || at->second >= csv.cells().size() ? std::string_view() : csv.cells()[at->second];
}

std::string Table::titleOf(const std::optional<Field> &field) const
{
    const auto &all = columnsOfPriceBooks();
    const auto found = std::ranges::find(all, field, &PriceBookColumn::field);
    return found == all.end() ? std::string() : found->name;
}

void Table::report(std::size_t row, const std::string &column, std::string message)
{
    problems.emplace(row, Problem{"row " + std::to_string(row) + (column.empty() ? "" : ", column " + column),
                                  ProblemCode::AsSaid,
                                  {std::move(message)}});
}

void Table::readHead()
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

void Table::readCurrency()
{
    const std::string_view code = withoutBlanks(cell(ofCurrency));
    const auto wrong = [&](const std::string &must) {
        report(csv.rowNumber(), "currency", must + ", found " + exchange::quoted(code));
    };
    if (!isCurrency(code))
        return wrong("must be a currency of ISO 4217 (list of " + std::string(currencyListDate) + "), such as USD");
    if (!currency.empty() && code != currency)
        return wrong("must be " + currency + " as in row " + std::to_string(currencyRow) +
                     ", for a file has one currency");
    currency = code;
    currencyRow = currencyRow == 0 ? csv.rowNumber() : currencyRow;
}

/// Answers the fields whose cells are wrong, and said.
template<typename Record>
std::set<Field> Table::readFields(Record &record)
{
    std::set<Field> wrong;
    const CellReader reader(numbers, currency);
    records::forEachField<Record>([&](const auto &leaf) {
        using Kind = std::remove_cvref_t<decltype(leaf.field.kind)>;
        auto &value = leaf.in(record);
        constexpr bool mayBeUnknown = isOptional<std::remove_cvref_t<decltype(value)>>;
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
            report(csv.rowNumber(), titleOf(leaf.field.id), read.error() + ", found " + exchange::quoted(text));
            wrong.insert(leaf.field.id);
        }
    });
    return wrong;
}

/// All three, or none, which then are as without a word in a scenario file.
void Table::readDiscounts(std::set<Field> &wrong)
{
    constexpr std::array<AuthorizationField, 3> all{AuthorizationField::Discount12, AuthorizationField::Discount24,
                                                    AuthorizationField::Discount36};
    const auto isEmpty = [&](AuthorizationField field) { return withoutBlanks(cell(field)).empty(); };
    if (std::ranges::all_of(all, isEmpty))
        return;
    for (const AuthorizationField field : all)
        if (isEmpty(field)) {
            report(csv.rowNumber(), titleOf(field), "must not be empty where another discount is given");
            wrong.insert(field);
        }
}

/// Each row says the same of its authorization.
void Table::agree(const Book &book, const ResaleAuthorization &row, const std::set<Field> &wrong)
{
    records::forEachField<ResaleAuthorization>([&](const auto &leaf) {
        const Field field = leaf.field.id;
        if (field == RecordKind::Band || wrong.contains(field) || book.wrong.contains(field) ||
            leaf.in(book.authorization) == leaf.in(row))
            return;
        const std::string first = cellOf(book.authorization, field, minorDigits(currency));
        report(csv.rowNumber(), titleOf(field),
               "must be " + (first.empty() ? "empty" : exchange::quoted(first)) + " as in row " +
                   std::to_string(book.rows.front()) + ", for it is of the same authorization, found " +
                   exchange::quoted(cell(field)));
    });
}

void Table::readBand()
{
    if (csv.cells().size() != width)
        return report(csv.rowNumber(), {},
                      "must have as many cells as the first row, " + std::to_string(width) + ", found " +
                          std::to_string(csv.cells().size()));
    const std::size_t before = problems.size();
    readCurrency();
    ResaleAuthorization authorization;
    VolumeBand band;
    std::set<Field> wrong = readFields(authorization);
    readDiscounts(wrong);
    readFields(band);
    if (wrong.contains(AuthorizationField::Listing) || wrong.contains(AuthorizationField::From))
        return; // nobody knows whose band it is
    const auto [at, isNew] = byFirstDay.emplace(std::pair(authorization.listing, authorization.from), books.size());
    if (isNew)
        books.push_back({.authorization = authorization, .wrong = wrong});
    Book &book = books[at->second];
    if (!isNew)
        agree(book, authorization, wrong);
    book.rows.push_back(csv.rowNumber());
    book.authorization.bands.push_back(std::move(band));
    book.isSourceSaid.push_back(!withoutBlanks(cell(BandField::Source)).empty());
    book.isRight = book.isRight && problems.size() == before;
}

/// What the cells do not tell one by one: texts, dates and bands against each other, authorizations that overlap.
void Table::checkRules()
{
    Scenario scenario = scenarioOf({currency, {}});
    std::vector<Book *> checked;
    for (Book &book : books)
        if (book.isRight) {
            scenario.authorizations.push_back(book.authorization);
            checked.push_back(&book);
        }
    for (const Fault &fault : records::faultsOf(scenario))
        report(fault, scenario, checked);
}

void Table::report(const Fault &fault, const Scenario &scenario, const std::vector<Book *> &checked)
{
    if (fault.field.record() != RecordKind::Authorization && fault.field.record() != RecordKind::Band)
        return;
    if (fault.field == RecordKind::Authorization)
        return report(books.back().rows.front(), {}, messageOf(problemOf(scenario, fault)));
    const Book &book = *checked[fault.row];
    const bool isOfBand = fault.field.record() == RecordKind::Band;
    if (isOfBand && fault.field.isWhole())
        return report(book.rows[mostBands], {}, messageOf(problemOf(scenario, fault)));
    std::string message = messageOf(problemOf(scenario, fault));
    const int digits = minorDigits(currency);
    if (fault.kind == FaultKind::Overlaps) {
        const auto other = std::ranges::find_if(
            checked, [&](const Book *each) { return overlap(each->authorization, book.authorization); });
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

ReadPriceBooks Table::read()
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
            problems.emplace(0, Problem{{}, ProblemCode::AsSaid, {"the file holds no band"}});
        checkRules();
    }
    if (!problems.empty()) {
        std::vector<Problem> first;
        for (auto &[row, problem] : problems)
            if (first.size() < mostProblems)
                first.push_back(std::move(problem));
        return tl::unexpected(std::move(first));
    }
    PriceBooks read{currency, {}};
    for (Book &book : books) {
        fillSources(book.authorization, currency, book.isSourceSaid);
        read.authorizations.push_back(std::move(book.authorization));
    }
    return read;
}

} // namespace

ReadPriceBooks readPriceBookTable(std::string_view csv, WrittenNumbers numbers) { return Table(csv, numbers).read(); }

} // namespace dealdesk::exchange
