// What became of each instalment that a marketplace was to pay.
#pragma once

#include "narrowedtable.h"
#include "reconciledpayouts.h"

namespace dealdesk::tables {

/// Which instalments are wanted: all that is given holds.
struct OutcomeFilter {
    bool isAsking = false;                           ///< what needs asking alone
    std::optional<pricing::InstalmentStatus> status; ///< nothing: each
    friend bool operator==(const OutcomeFilter &, const OutcomeFilter &) = default;
};

class PayoutOutcomesTable : public NarrowedTable
{
    Q_OBJECT
public:
    enum Column {
        Customer,
        Deal,
        Offer,
        Invoiced,
        Due,
        Expected,
        Received,
        Undisbursed,
        Difference,
        DaysLate,
        State,
        ColumnCount
    };

    using NarrowedTable::NarrowedTable;

    void show(const ReconciledPayouts &payouts, const pricing::Scenario &scenario);
    void setFilter(const OutcomeFilter &filter);
    int rowsInAll() const final { return static_cast<int>(all.size()); }
    const pricing::InstalmentOutcome &outcome(int row) const { return all[inAll(row)].outcome; }

protected:
    int columns() const override { return ColumnCount; }
    bool isWanted(std::size_t row) const override;
    exchange::CellValue value(int row, int column) const override;
    QVariant cell(int row, int column, int role) const override;
    exchange::ColumnKind kind(int column) const override;
    Form form(int column) const override;
    QString columnTitle(int column) const override;
    QString columnHelp(int column) const override;

private:
    struct Row {
        std::string customer, deal, offers;
        pricing::InstalmentOutcome outcome;
        friend bool operator==(const Row &, const Row &) = default;
    };

    std::vector<Row> all;
    OutcomeFilter wanted;
};

} // namespace dealdesk::tables
