// What a small move of each input does to one figure: the tornado chart's twin.
#pragma once

#include "guardedtable.h"
#include "pricing/sensitivity.h"
#include "wording/figuretext.h"

namespace dealdesk::tables {

class SensitivityTable : public GuardedTable
{
    Q_OBJECT
public:
    enum Column { Input, Step, Down, DownChange, Up, UpChange, Span, ColumnCount };

    using GuardedTable::GuardedTable;

    void show(pricing::Sensitivity sensitivity, pricing::SensitiveFigure figure, const pricing::SensitivitySteps &steps,
              const wording::FigureText &figures);
    void clear();

protected:
    int rows() const override { return static_cast<int>(shown.rows.size()); }
    int columns() const override { return ColumnCount; }
    QVariant cell(int row, int column, int role) const override;
    exchange::CellValue value(int row, int column) const override;
    exchange::ColumnKind kind(int column) const override;
    Form form(int column) const override;
    QString worded(int row, int column, const QString &figure) const override;
    QString columnTitle(int column) const override;
    QString columnHelp(int column) const override;

private:
    pricing::Sensitivity shown;
    pricing::SensitiveFigure figure = &pricing::SensitiveFigures::margin;
    pricing::SensitivitySteps steps;
};

/// "+$1,633.00", "−$1,633.00", "no change"; "—" where one is unknown.
QString changeText(const std::optional<pricing::Money> &value, const std::optional<pricing::Money> &now,
                   const wording::FigureText &figures);

} // namespace dealdesk::tables
