// The lines of a marketplace's reports, as they are reported, and whose each is.
#pragma once

#include "narrowedtable.h"
#include "reconciledpayouts.h"

namespace dealdesk::tables {

class ReportLinesTable : public NarrowedTable
{
    Q_OBJECT
public:
    enum Column {
        Invoiced,
        PaidOn,
        Offer,
        Customer,
        Amount,
        Fee,
        Tax,
        Wholesale,
        Currency,
        Kind,
        Whose,
        Reference,
        File,
        Line,
        ColumnCount
    };

    using NarrowedTable::NarrowedTable;

    void show(const ReconciledPayouts &payouts, const pricing::Scenario &scenario);
    void setFilter(std::optional<pricing::PaymentKind> kind); ///< nothing: each
    int rowsInAll() const final { return static_cast<int>(all.size()); }
    const pricing::PaymentMatch &match(int row) const { return all[inAll(row)].match; }

protected:
    int columns() const override { return ColumnCount; }
    bool isWanted(std::size_t row) const override { return !wanted || all[row].match.kind == *wanted; }
    exchange::CellValue value(int row, int column) const override;
    QString worded(int row, int column, const QString &figure) const override;
    QVariant cell(int row, int column, int role) const override;
    exchange::ColumnKind kind(int column) const override;
    QString columnTitle(int column) const override;
    QString columnHelp(int column) const override;

private:
    struct Row {
        exchange::ReportLine line;
        std::string file;
        pricing::PaymentMatch match;
        QString whose;
        friend bool operator==(const Row &, const Row &) = default;
    };
    std::optional<pricing::Money> amountAt(const exchange::ReportLine &line, int column) const;

    std::vector<Row> all;
    std::optional<pricing::PaymentKind> wanted;
};

} // namespace dealdesk::tables
