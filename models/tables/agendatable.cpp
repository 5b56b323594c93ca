#include "agendatable.h"

#include "wording/pages/agendawords.h"
#include "workspace/quotedays.h"

#include <algorithm>

namespace dealdesk::tables {

using guidance::AgendaItem;

AgendaTable::AgendaTable(const workspace::Document &of, std::function<pricing::Date()> clock,
                         const wording::Language &in, QObject *parent)
    : GuardedTable(in, parent)
    , document(of)
    , today(std::move(clock))
{
    refresh();
}

void AgendaTable::setReach(Reach to)
{
    reach = to;
    refresh();
}

void AgendaTable::refresh()
{
    const auto until = reach == Reach::ThisWeek ? std::optional(guidance::endOfWeek(today())) : std::nullopt;
    auto wanted =
        guidance::agendaOf(document.scenario(), document.facts().firm, today(), workspace::lastQuotes(document), until);
    bringToLength(shown, wanted, [](const AgendaItem &left, const AgendaItem &right) { return left == right; });
    shown = std::move(wanted);
    if (!shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rows() - 1, ColumnCount - 1));
}

std::optional<workspace::RowKey> AgendaTable::dealOf(int row) const
{
    const auto deal = item(row).deal;
    return deal ? std::optional(document.current().dealKeys[*deal]) : std::nullopt;
}

int AgendaTable::lateRows() const
{
    return static_cast<int>(
        std::ranges::count_if(shown, [day = today()](const AgendaItem &each) { return each.isLate(day); }));
}

exchange::CellValue AgendaTable::value(int row, int column) const
{
    const AgendaItem &at = item(row);
    switch (column) {
    case Due: return at.due;
    case When: return textCell(wording::whenDue(at.due, today(), language));
    case Kind: return textCell(wording::agendaKind(at.kind));
    default: return textCell(wording::agendaLine(at, document.scenario(), language));
    }
}

QVariant AgendaTable::cell(int row, int column, int role) const
{
    if (role == ToneRole)
        return static_cast<int>(column == When && item(row).isLate(today()) ? Tone::Bad
                                : column == Kind                            ? Tone::Quiet
                                                                            : Tone::Plain);
    if (role == Qt::ToolTipRole && column == What)
        return wording::agendaLine(item(row), document.scenario(), language);
    return {};
}

exchange::ColumnKind AgendaTable::kind(int column) const
{
    return column == Due ? exchange::ColumnKind::Date : exchange::ColumnKind::Text;
}

QString AgendaTable::columnTitle(int column) const
{
    switch (column) {
    case Due: return tr("By");
    case When: return tr("When");
    case Kind: return tr("What for");
    default: return tr("What to do");
    }
}

} // namespace dealdesk::tables
