// A figure of the forecast, group by group: the twin of the chart by customer, listing or route. Holds all groups, the
// whole portfolio first; by month, quarter or year.
#pragma once

#include "groupedforecast.h"
#include "guardedtable.h"

namespace dealdesk::tables {

class GroupsTable : public GuardedTable
{
    Q_OBJECT
public:
    enum Column { Name, OverHorizon, FirstPeriod };

    /// Both must outlive the table.
    GroupsTable(const workspace::Document &document, const GroupedForecast &groups, const wording::Language &language,
                QObject *parent = nullptr);

    /// Takes the groups' figures as they are now.
    void refresh(pricing::PeriodLength length = pricing::PeriodLength::Month);
    /// Empties it: while nobody looks, groups may change without a notice.
    void clear();

protected:
    int rows() const override { return shownRows; }
    int columns() const override { return FirstPeriod + static_cast<int>(periods.size()); }
    QVariant cell(int row, int column, int role) const override;
    exchange::CellValue value(int row, int column) const override;
    bool isPartial(int row, int column) const override;
    exchange::ColumnKind kind(int column) const override;
    QString columnTitle(int column) const override;
    QString columnHelp(int column) const override;
    QString exactTitle(int column) const override;

private:
    void setShape(int rows, std::vector<pricing::Period> wanted);
    const pricing::Period &period(int column) const { return periods[static_cast<std::size_t>(column - FirstPeriod)]; }
    std::optional<std::int64_t> amount(int row, int column) const; ///< of what is known
    std::optional<std::int64_t> amountIn(const pricing::Portfolio &portfolio, int column) const;
    bool isWhole(int row, int column) const;
    Tone tone(int row, int column) const;

    const workspace::Document &document;
    const GroupedForecast &groups;
    int shownRows = 0;
    pricing::PeriodLength length = pricing::PeriodLength::Month;
    std::vector<pricing::Period> periods;
};

} // namespace dealdesk::tables
