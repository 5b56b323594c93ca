// The customers of the current scenario with the facts that decide the route.
#pragma once

#include "guardedtable.h"
#include "records/customer.h"
#include "workspace/factedits.h"

#include <tl/expected.hpp>

namespace dealdesk::tables {

class CustomersTable : public GuardedTable
{
    Q_OBJECT
public:
    enum Column { Name, Cloud, Edp, Macc, Invoice, SingleContract, OwnTerms, Vehicle, Deals, Supposed, ColumnCount };

    static std::optional<records::CustomerField> fieldOf(int column); ///< that is entered in it
    CustomersTable(workspace::FactEdits &edits, const wording::Language &language, QObject *parent = nullptr);

    workspace::RowKey keyAt(int row) const { return keys[static_cast<std::size_t>(row)]; }
    int rowOf(workspace::RowKey key) const;
    QString problemWith(const QModelIndex &index, const QString &text) const override;

protected:
    int rows() const override { return static_cast<int>(keys.size()); }
    int columns() const override { return ColumnCount; }
    QVariant cell(int row, int column, int role) const override;
    exchange::CellValue value(int row, int column) const override;
    exchange::ColumnKind kind(int column) const override;
    QString columnTitle(int column) const override;
    QString columnHelp(int column) const override;
    bool isEditable(int row, int column) const override;
    bool isCheckable(int column) const override;
    bool edit(int row, int column, const QVariant &value) override;

private:
    void follow(const workspace::Change &change);
    const pricing::Customer *customerAt(int row) const;
    bool isSupposed(int row) const; ///< his facts are the current scenario's what-if
    QStringList choices(int column) const;
    tl::expected<pricing::Customer, QString> withEntry(pricing::Customer customer, int column,
                                                       const QVariant &value) const;

    workspace::FactEdits &edits;
    const workspace::Document &document;
    std::vector<workspace::RowKey> keys;
};

} // namespace dealdesk::tables
