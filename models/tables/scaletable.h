// One price at growing scale: for each tenant count its band, what a tenant costs and brings, and a year's ARR and
// margin.
#pragma once

#include "entrytext.h"
#include "guardedtable.h"
#include "pricing/evaluate.h"
#include "wording/figuretext.h"

namespace dealdesk::tables {

class ScaleTable : public GuardedTable
{
    Q_OBJECT
public:
    enum Column { Tenants, Band, WholesaleUnit, Unit, Arr, Margin, ColumnCount };

    using GuardedTable::GuardedTable;

    void show(const pricing::ResaleAuthorization &book, pricing::CommitmentTerm term, const pricing::ResalePrice &price,
              const std::vector<int> &counts, const wording::FigureText &figures);
    const std::vector<pricing::ScaleRow> &scale() const { return shown; }
    /// Which figure is beyond 64 bits, and the table empty; else empty.
    const QString &problem() const { return why; }

protected:
    int rows() const override { return static_cast<int>(shown.size()); }
    int columns() const override { return ColumnCount; }
    QVariant cell(int row, int column, int role) const override;
    exchange::CellValue value(int row, int column) const override;
    exchange::ColumnKind kind(int column) const override;
    QString columnTitle(int column) const override;
    QString columnHelp(int column) const override;

private:
    std::vector<pricing::ScaleRow> shown;
    std::vector<exchange::CellValue> bands; ///< beside `shown`
    QString why;
};

inline constexpr std::size_t mostCounts = 12;

/// "10  100  1,200  5,000": tenant counts in rising order, each once. Between them spaces, semicolons, or commas with a
/// space.
Read<std::vector<int>> readCounts(const QString &text, const wording::Language &language);
QString countsText(const std::vector<int> &counts, const wording::Language &language);

} // namespace dealdesk::tables
