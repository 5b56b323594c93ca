#include "poctable.h"

#include "dealticks.h"
#include "entrytext.h"

#include "wording/pages/pocwords.h"
#include "wording/pages/readinesswords.h"

#include <algorithm>

namespace dealdesk::tables {

using guidance::PocList;
using records::Ticked;

PocTable::PocTable(workspace::DealEdits &of, std::function<pricing::Date()> clock, const wording::Language &in,
                   QObject *parent)
    : GuardedTable(in, parent)
    , deals(of)
    , document(of.document())
    , today(std::move(clock))
{}

void PocTable::showDeal(std::optional<workspace::RowKey> of)
{
    deal = of;
    refresh();
}

std::vector<PocTable::Item> PocTable::itemsNow() const
{
    const auto place = deal ? workspace::indexOf(document.current().dealKeys, *deal) : std::nullopt;
    if (!place)
        return {};
    const pricing::Paperwork &paper = *document.scenario().deals[*place].paperwork;
    std::vector<Item> items;
    const auto add = [&](PocList list) {
        for (std::string &text : guidance::pocItems(document.facts().firm, list)) {
            std::string id = guidance::pocTickId(list, text);
            const auto tick = records::tickOf(paper.ticks, id);
            items.push_back({list, std::move(text), std::move(id), tick ? std::optional(tick->day) : std::nullopt});
        }
    };
    add(PocList::Questions);
    if (const auto deliverables = guidance::deliverablesOf(paper.pocOption))
        add(*deliverables);
    return items;
}

void PocTable::refresh()
{
    auto wanted = itemsNow();
    bringToLength(shown, wanted, [](const Item &left, const Item &right) { return left.id == right.id; });
    shown = std::move(wanted);
    if (!shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rows() - 1, ColumnCount - 1));
}

int PocTable::doneRows() const
{
    return static_cast<int>(std::ranges::count_if(shown, [](const Item &each) { return each.on.has_value(); }));
}

exchange::CellValue PocTable::value(int row, int column) const
{
    const Item &at = shown[static_cast<std::size_t>(row)];
    switch (column) {
    case Done: return at.on.has_value();
    case What: return textCell(wording::text(at.text));
    case Kind: return textCell(wording::pocItemKind(at.list));
    default: return exchange::cellValue(at.on);
    }
}

QVariant PocTable::cell(int row, int column, int role) const
{
    const Item &at = shown[static_cast<std::size_t>(row)];
    if (role == Qt::CheckStateRole)
        return column == Done ? QVariant(at.on ? Qt::Checked : Qt::Unchecked) : QVariant();
    if (role == ToneRole)
        return static_cast<int>(column == Kind || (at.on && column == What) ? Tone::Quiet : Tone::Plain);
    if (role == Qt::ToolTipRole && column == What)
        return wording::text(at.text);
    return {};
}

exchange::ColumnKind PocTable::kind(int column) const
{
    switch (column) {
    case Done: return exchange::ColumnKind::YesNo;
    case On: return exchange::ColumnKind::Date;
    default: return exchange::ColumnKind::Text;
    }
}

QString PocTable::columnTitle(int column) const
{
    switch (column) {
    case Done: return tr("Done");
    case What: return tr("What to settle");
    case Kind: return tr("Kind");
    default: return tr("On");
    }
}

bool PocTable::isEditable(int row, int column) const
{
    return column == On && shown[static_cast<std::size_t>(row)].on && !document.readOnly();
}

QString PocTable::problemWith(const QModelIndex &index, const QString &text) const
{
    if (index.column() != On)
        return {};
    const auto day = readPastDay(text, today(), language);
    return day ? QString() : day.error();
}

bool PocTable::edit(int row, int column, const QVariant &value)
{
    if (!deal || !deals.mayEdit())
        return false;
    const Item at = shown[static_cast<std::size_t>(row)];
    std::optional<pricing::Date> on = at.on;
    if (column == Done) {
        on = value.toInt() == Qt::Checked ? std::optional(at.on.value_or(today())) : std::nullopt;
    } else {
        const auto day = readPastDay(value.toString(), today(), language);
        if (!day)
            return false;
        on = *day; // an empty day: it is not done
    }
    if (on == at.on)
        return true;
    if (on && !at.on && !mayTick(deals, *deal)) {
        Q_EMIT entryRefused(index(row, column), wording::tooManyTicks(language));
        return false;
    }
    const QString what = wording::text(at.text);
    setTick(deals, *deal, at.id, on ? std::optional(Ticked{at.id, *on, {}}) : std::nullopt,
            on ? wording::tickRow(what) : wording::untickRow(what));
    refresh();
    return true;
}

} // namespace dealdesk::tables
