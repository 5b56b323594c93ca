// What must be done by when, over all deals of the scenario and for the firm (guidance/agenda.h), the soonest first.
#pragma once

#include "guardedtable.h"

#include "guidance/agenda.h"
#include "workspace/document.h"

#include <functional>

namespace dealdesk::tables {

class AgendaTable : public GuardedTable
{
    Q_OBJECT
public:
    enum Column { Due, When, Kind, What, ColumnCount };
    enum class Reach : std::uint8_t { ThisWeek, All };

    /// `today`: asked at each look.
    AgendaTable(const workspace::Document &document, std::function<pricing::Date()> today,
                const wording::Language &language, QObject *parent = nullptr);

    /// What is late or due until Sunday, or all.
    void setReach(Reach reach);
    /// Reads all again; what has not changed keeps its row.
    void refresh();
    const guidance::AgendaItem &item(int row) const { return shown[static_cast<std::size_t>(row)]; }
    std::optional<workspace::RowKey> dealOf(int row) const; ///< nothing: it is the firm's
    int lateRows() const;

protected:
    int rows() const final { return static_cast<int>(shown.size()); }
    int columns() const override { return ColumnCount; }
    exchange::CellValue value(int row, int column) const override;
    QVariant cell(int row, int column, int role) const override;
    exchange::ColumnKind kind(int column) const override;
    QString columnTitle(int column) const override;

private:
    const workspace::Document &document;
    std::function<pricing::Date()> today;
    Reach reach = Reach::ThisWeek;
    std::vector<guidance::AgendaItem> shown;
};

} // namespace dealdesk::tables
