// What each customer uses in a month against what he has committed to, and the names that are nobody's.
#pragma once

#include "guardedtable.h"

#include "exchange/usagefile.h"
#include "pricing/usage.h"
#include "workspace/document.h"

#include <optional>

namespace dealdesk::tables {

class UsageTable : public GuardedTable
{
    Q_OBJECT
public:
    enum Column { Customer, Committed, Used, Difference, Status, Worth, Path, ColumnCount };

    UsageTable(const workspace::Document &document, const wording::Language &language, QObject *parent = nullptr);

    /// Reads all again; a customer keeps his row.
    void show(pricing::Listing listing, pricing::YearMonth month);
    const pricing::UsageRow &row(int row) const { return shown[static_cast<std::size_t>(row)]; }
    const exchange::CountedUsage &counted() const { return counts; }
    std::optional<int> rowOf(std::size_t customer) const; ///< index into the scenario's

protected:
    int rows() const final { return static_cast<int>(shown.size()); }
    int columns() const override { return ColumnCount; }
    exchange::CellValue value(int row, int column) const override;
    QVariant cell(int row, int column, int role) const override;
    exchange::ColumnKind kind(int column) const override;
    Form form(int column) const override;
    QString columnTitle(int column) const override;
    QString columnHelp(int column) const override;

private:
    const workspace::Document &document;
    exchange::CountedUsage counts;
    std::vector<pricing::UsageRow> shown;
};

class UnknownNamesTable : public GuardedTable
{
    Q_OBJECT
public:
    enum Column { Name, Used, ColumnCount };

    using GuardedTable::GuardedTable;
    void show(const std::vector<exchange::UnknownName> &names);
    const exchange::UnknownName &row(int row) const { return shown[static_cast<std::size_t>(row)]; }

protected:
    int rows() const final { return static_cast<int>(shown.size()); }
    int columns() const override { return ColumnCount; }
    exchange::CellValue value(int row, int column) const override;
    exchange::ColumnKind kind(int column) const override;
    QString columnTitle(int column) const override;

private:
    std::vector<exchange::UnknownName> shown;
};

} // namespace dealdesk::tables
