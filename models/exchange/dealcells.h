// The columns of a table of deals and the text of their cells, driven by the record's description.
#pragma once

#include "cellreader.h"
#include "records/deal.h"

namespace dealdesk::exchange {

struct DealColumn {
    std::string_view name;
    records::DealField field;
    bool isRequired = false;
};
/// In the order of the format.
const std::vector<DealColumn> &columnsOfDeals();
const DealColumn *dealColumnOf(std::string_view name); ///< null: there is none

/// Empty where the field is. `customer`: his name.
std::string dealCell(const pricing::Deal &deal, records::DealField field, const std::string &customer,
                     const pricing::ScenarioSettings &settings);

/// A price of the rule that the word names, without its value.
ReadCell<pricing::ResalePrice> priceOfRule(std::string_view word, const CellStyle &style);

/// The kinds that a deal alone has.
class DealCellReader : public CellReader
{
public:
    DealCellReader(const CellStyle &written, const pricing::ScenarioSettings &of, bool daysAreMonths)
        : CellReader(written, of.currency)
        , how(written)
        , settings(of)
        , takesDays(daysAreMonths)
    {}

    using CellReader::operator();
    ReadCell<int> operator()(records::MonthFromStart range, std::string_view cell) const;
    ReadCell<pricing::CommitmentTerm> operator()(records::Term, std::string_view cell) const;
    /// "25;6:100;12:500", months below the term's.
    ReadCell<std::vector<pricing::TenantStep>> steps(std::string_view cell, pricing::CommitmentTerm term) const;
    ReadCell<pricing::ResalePrice> rule(std::string_view word) const { return priceOfRule(word, how); }
    ReadCell<pricing::ResalePrice> price(const pricing::ResalePrice &rule, std::string_view value) const;
    /// "annual", "custom;0=1000.00;12=500.00".
    ReadCell<pricing::Billing> billing(std::string_view cell, pricing::CommitmentTerm term) const;

private:
    CellStyle how;
    const pricing::ScenarioSettings &settings;
    bool takesDays;
};

} // namespace dealdesk::exchange
