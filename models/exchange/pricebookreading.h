// A table of price books while it is read, row by row (pricebooktable.cpp), and what its rows say against each other
// (pricebookrules.cpp).
#pragma once

#include "csv.h"
#include "pricebooktable.h"
#include "records/faults.h"

#include <map>
#include <set>

namespace dealdesk::exchange {

/// What is read of one authorization, and where its bands stand.
struct ReadBook {
    pricing::ResaleAuthorization authorization;
    std::vector<std::size_t> rows;
    std::vector<bool> isSourceSaid;
    std::set<records::Field> unsaid;
    std::set<records::Field> wrong; ///< in its first row
    bool isRight = true;            ///< as far as its cells tell by themselves
};

class PriceBookReading
{
public:
    PriceBookReading(std::string_view text, WrittenNumbers written)
        : csv(text)
        , numbers(written)
    {}
    ReadPriceBooks read();
    /// The first amount that somebody else reads as thousands; nothing: there is none.
    const std::optional<Problem> &otherReading() const { return mayBeThousands; }

private:
    void readHead();
    void readBand();
    void readCurrency();
    template<typename Record>
    std::set<records::Field> readFields(Record &record);
    void readDiscounts(std::set<records::Field> &wrong);
    void agree(const ReadBook &book, const pricing::ResaleAuthorization &row, const std::set<records::Field> &wrong);
    void checkRules();
    void report(const records::Fault &fault, const pricing::Scenario &scenario, const std::vector<ReadBook *> &checked);

    std::set<records::Field> unsaidInRow() const;
    void noteOtherReading();

    /// Of the row that is read; empty where there is no such column.
    std::string_view cell(const std::optional<records::Field> &field) const;
    std::string titleOf(const std::optional<records::Field> &field) const;
    void report(std::size_t row, std::string column, Problem problem);
    void report(std::size_t row, std::string column, ProblemCode code, std::vector<ProblemValue> values = {});
    bool isFull() const { return problems.size() >= mostProblems; }

    CsvReader csv;
    WrittenNumbers numbers;
    std::map<std::optional<records::Field>, std::size_t> columns; ///< where each stands in a row
    std::size_t width = 0;
    std::string currency;
    std::size_t currencyRow = 0;
    std::vector<ReadBook> books;
    std::map<std::pair<pricing::Listing, std::optional<pricing::Date>>, std::size_t> byFirstDay;
    std::multimap<std::size_t, Problem> problems; ///< by row
    std::optional<Problem> mayBeThousands;
};

} // namespace dealdesk::exchange
