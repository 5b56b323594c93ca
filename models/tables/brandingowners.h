// Whose branding there is: the firm and each customer, and whether it is their own.
#pragma once

#include "guardedtable.h"

#include "workspace/document.h"

namespace dealdesk::tables {

class BrandingOwners : public GuardedTable
{
    Q_OBJECT
public:
    enum Column { Name, Branding, ColumnCount };

    BrandingOwners(const workspace::Document &document, const wording::Language &language, QObject *parent = nullptr);

    void refresh(); ///< reads all again; an owner who is still there keeps its row
    /// The firm first: nothing. Else a customer.
    std::optional<workspace::RowKey> customerOf(int row) const;
    std::string ownerOf(int row) const;        ///< workspace/facts.h
    int rowOf(const std::string &owner) const; ///< -1: nobody
    QString nameOf(int row) const;

protected:
    int rows() const final { return static_cast<int>(keys.size()) + 1; }
    int columns() const override { return ColumnCount; }
    exchange::CellValue value(int row, int column) const override;
    QVariant cell(int row, int column, int role) const override;
    exchange::ColumnKind kind(int) const override { return exchange::ColumnKind::Text; }
    QString columnTitle(int column) const override;

private:
    const workspace::Document &document;
    std::vector<workspace::RowKey> keys; ///< of customers, in their order
};

} // namespace dealdesk::tables
