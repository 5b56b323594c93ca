// The cells of a pasted block that are not taken: where, what was found, and why.
#pragma once

#include "blockcells.h"

namespace dealdesk::tables {

class RefusedCellsTable : public GuardedTable
{
    Q_OBJECT
public:
    enum Column { Row, Title, Found, Reason, ColumnCount };

    RefusedCellsTable(std::vector<RefusedCell> cells, const wording::Language &language, QObject *parent = nullptr)
        : GuardedTable(language, parent)
        , shown(std::move(cells))
    {}

protected:
    int rows() const override { return static_cast<int>(shown.size()); }
    int columns() const override { return ColumnCount; }
    exchange::CellValue value(int row, int column) const override;
    exchange::ColumnKind kind(int column) const override;
    QString columnTitle(int column) const override;

private:
    std::vector<RefusedCell> shown;
};

} // namespace dealdesk::tables
