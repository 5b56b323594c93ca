// A table of deals while it is read, row by row (dealtable.cpp), and whose deals they are (dealcustomers.cpp).
#pragma once

#include "csv.h"
#include "customernames.h"
#include "dealcells.h"
#include "dealtable.h"

#include <unordered_map>
#include <unordered_set>

namespace dealdesk::exchange {

/// Whom the names in a table mean: customers of a scenario, by their names and aliases, and newcomers of the table.
class NamedCustomers
{
public:
    explicit NamedCustomers(const pricing::Scenario &of);

    /// What is wrong with the name; nothing: `idOf` knows whom it means, or makes him.
    std::optional<Problem> faultOf(const std::string &name) const;
    pricing::CustomerId idOf(const std::string &name);
    std::vector<pricing::Customer> newcomers;

private:
    std::string nextId();

    const pricing::Scenario &scenario;
    CustomerNames known;
    std::unordered_map<std::string, std::size_t> ofNewcomers; ///< by compared name, into `newcomers`
    std::unordered_set<std::string_view> ids;                 ///< of the scenario's customers
    std::size_t number = 0;
};

class DealTableReading
{
public:
    DealTableReading(std::string_view text, const pricing::Scenario &scenario, const DealTableStyle &how)
        : csv(text, how.separator)
        , into(scenario)
        , style(how)
        , usual({.numbers = how.numbers, .isPeoples = !how.places.empty()}, scenario.settings, how.daysAreMonths)
        , customers(scenario)
    {}
    tl::expected<ReadDeals, std::vector<Problem>> read();

private:
    void readHead();
    void takePlaces(); ///< of the columns, where the style says them
    void findColumns();
    const DealCellReader &readerOf(records::DealField field);
    const DealColumn *columnCalled(std::string_view title) const;
    void readRow();
    void readFields(pricing::Deal &deal);
    /// What is made of several cells, or of cells and the term.
    void readParts(pricing::Deal &deal);
    void readCustomer(pricing::Deal &deal);
    void checkRules(const pricing::Deal &deal);
    void keep(pricing::Deal deal);

    bool has(records::DealField field) const { return columns.contains(field) || stated.contains(field); }
    std::string_view cell(records::DealField field) const; ///< of the row; empty where there is no such column
    bool isEmpty(records::DealField field) const { return withoutBlanks(cell(field)).empty(); }
    template<typename Value, typename Member>
    void take(records::DealField field, const ReadCell<Value> &read, Member &member);
    void report(records::DealField field, Problem problem);
    void report(std::string column, Problem problem);
    bool isFull() const;

    CsvReader csv;
    const pricing::Scenario &into;
    const DealTableStyle &style;
    DealCellReader usual;
    std::map<records::DealField, DealCellReader> readers; ///< of columns that are written otherwise
    std::map<records::DealField, std::string_view> stated;
    NamedCustomers customers;
    std::map<records::DealField, std::size_t> columns; ///< where each stands in a row
    std::size_t width = 0;
    std::set<records::DealField> wrong; ///< in the row that is read
    std::vector<Problem> ofRow, problems;
    ReadDeals found;
    std::size_t lastId = 0;
};

} // namespace dealdesk::exchange
