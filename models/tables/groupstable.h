// A figure of the forecast, group by group: the twin of the chart by customer, listing or route. Holds all groups, the
// whole portfolio first.
#pragma once

#include "groupedforecast.h"
#include "guardedtable.h"

namespace dealdesk::tables {

class GroupsTable : public GuardedTable
{
    Q_OBJECT
public:
    enum Column { Name, OverHorizon, FirstMonth };

    /// Both must outlive the table.
    GroupsTable(const workspace::Document &document, const GroupedForecast &groups, const wording::Language &language,
                QObject *parent = nullptr);

    void refresh(); ///< takes the groups' figures as they are now
    /// Empties it: while nobody looks, groups may change without a notice.
    void clear();

protected:
    int rows() const override { return shownRows; }
    int columns() const override { return FirstMonth + shownMonths; }
    QVariant cell(int row, int column, int role) const override;
    exchange::CellValue value(int row, int column) const override;
    bool isPartial(int row, int column) const override;
    exchange::ColumnKind kind(int column) const override;
    QString columnTitle(int column) const override;
    QString columnHelp(int column) const override;
    QString exactTitle(int column) const override;

private:
    void setShape(int rows, int months);
    std::optional<std::int64_t> amount(int row, int column) const; ///< of what is known
    std::optional<std::int64_t> amountIn(const pricing::Portfolio &portfolio, int column) const;
    bool isWhole(int row, int column) const;
    Tone tone(int row, int column) const;

    const workspace::Document &document;
    const GroupedForecast &groups;
    int shownRows = 0;
    int shownMonths = 0;
};

} // namespace dealdesk::tables
