// What differs between two contents of a quote, a line each.
#pragma once

#include "guardedtable.h"
#include "quotedifferences.h"

namespace dealdesk::tables {

class QuoteDifferencesTable : public GuardedTable
{
    Q_OBJECT
public:
    enum Column { What, Before, After, Change, ColumnCount };

    explicit QuoteDifferencesTable(const wording::Language &language, QObject *parent = nullptr);
    void show(std::vector<QuoteDifference> differences);

protected:
    int rows() const final { return static_cast<int>(shown.size()); }
    int columns() const override { return ColumnCount; }
    exchange::CellValue value(int row, int column) const override;
    QVariant cell(int row, int column, int role) const override;
    exchange::ColumnKind kind(int) const override { return exchange::ColumnKind::Text; }
    QString columnTitle(int column) const override;

private:
    std::vector<QuoteDifference> shown;
};

} // namespace dealdesk::tables
