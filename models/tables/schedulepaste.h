// A pasted block as rows that each hold from a month of a deal on, months rising: tenant steps, instalments.
#pragma once

#include "blockcells.h"
#include "entrytext.h"

namespace dealdesk::tables {

struct ScheduleRow {
    int month = 0; ///< of the deal, from 0
    std::int64_t value = 0;
    friend bool operator==(const ScheduleRow &, const ScheduleRow &) = default;
};
using Schedule = std::vector<ScheduleRow>;

/// What the rows of a table are.
struct ScheduleShape {
    const GuardedTable &table;
    int month;                   ///< column
    std::optional<int> calendar; ///< column: the same as a month of the calendar; read where the month is not there
    int value;                   ///< column
    int lastMonth;               ///< of the term
    QString beginsInMonth0;      ///< why the first row must; empty: it need not
    std::function<Read<int>(int column, const QString &text)> readMonth;
    std::function<Read<std::int64_t>(const QString &text)> readValue;
    std::function<QString(int month)> when;
    std::function<QString(int first, int last)>
        between; ///< why a month is none of these; none: `first` is above `last`

    bool isEntered(int column) const { return column == month || column == calendar || column == value; }
};

struct SchedulePaste {
    CellsPaste paste;              ///< without what takes it
    std::optional<Schedule> after; ///< nothing: the rest is no schedule, or the one that is there
};

/// A block whose first row holds the table's titles is the whole schedule. Another one goes over the rows from the
/// first chosen one on, and adds rows below the last; one row goes into each chosen one. A row whose month would not
/// lie between those around it is refused. A sentence where the block has no place.
tl::expected<SchedulePaste, QString> pasteSchedule(const ScheduleShape &shape, const Schedule &now,
                                                   const entry::Block &block, const CellsTarget &target,
                                                   const wording::Language &language);

} // namespace dealdesk::tables
