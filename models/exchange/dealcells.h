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

/// The kinds that a deal alone has.
class DealCellReader : public CellReader
{
public:
    DealCellReader(WrittenNumbers written, const pricing::ScenarioSettings &of, bool daysAreMonths)
        : CellReader(written, of.currency)
        , settings(of)
        , takesDays(daysAreMonths)
    {}

    using CellReader::operator();
    ReadCell<int> operator()(records::MonthFromStart range, std::string_view cell) const;
    ReadCell<pricing::CommitmentTerm> operator()(records::Term, std::string_view cell) const;
    /// "25;6:100;12:500", months below the term's.
    ReadCell<std::vector<pricing::TenantStep>> steps(std::string_view cell, pricing::CommitmentTerm term) const;
    ReadCell<pricing::ResalePrice> price(std::string_view rule, std::string_view value) const;
    /// "annual", "custom;0=1000.00;12=500.00".
    ReadCell<pricing::Billing> billing(std::string_view cell, pricing::CommitmentTerm term) const;

private:
    const pricing::ScenarioSettings &settings;
    bool takesDays;
};

/// Of a price whose rule is none, the problem is of the rule's column.
ReadCell<pricing::ResalePrice> priceOfRule(std::string_view word);

} // namespace dealdesk::exchange
