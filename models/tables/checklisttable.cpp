#include "checklisttable.h"

#include "dealticks.h"
#include "entrytext.h"

#include "wording/pages/checklistwords.h"
#include "wording/pages/readinesswords.h"

#include <algorithm>

namespace dealdesk::tables {

using guidance::KnownBy;
using guidance::RowStanding;
using records::Ticked;

namespace {

constexpr records::Text aNote{0, pricing::longestTickNote};

bool isSameRow(const RowStanding &left, const RowStanding &right) { return left.row == right.row; }

} // namespace

ChecklistTable::ChecklistTable(workspace::FactEdits &firm, workspace::DealEdits &ofDeals,
                               std::function<pricing::Date()> clock, const wording::Language &in, QObject *parent)
    : GuardedTable(in, parent)
    , facts(firm)
    , deals(ofDeals)
    , document(firm.document())
    , today(std::move(clock))
{
    refresh();
}

void ChecklistTable::showFirm(guidance::Checklist of)
{
    list = of;
    deal.reset();
    refresh();
}

void ChecklistTable::showDeal(workspace::RowKey of)
{
    deal = of;
    refresh();
}

std::vector<RowStanding> ChecklistTable::standingNow() const
{
    if (!deal) { // the firm's, whatever a scenario supposes
        std::vector<pricing::ResaleAuthorization> held;
        for (const workspace::AuthorizationFact &fact : document.facts().authorizations)
            held.push_back(fact.authorization);
        return guidance::firmStanding(list, {document.facts().firm, document.facts().partner, held});
    }
    const auto index = workspace::indexOf(document.current().dealKeys, *deal);
    return index ? guidance::dealStanding(document.scenario(), *index) : std::vector<RowStanding>();
}

void ChecklistTable::refresh()
{
    auto wanted = standingNow();
    bringToLength(shown, wanted, isSameRow);
    shown = std::move(wanted);
    if (!shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rows() - 1, ColumnCount - 1));
}

int ChecklistTable::doneRows() const { return static_cast<int>(std::ranges::count(shown, true, &RowStanding::isDone)); }

int ChecklistTable::lateRows() const
{
    return static_cast<int>(
        std::ranges::count_if(shown, [day = today()](const RowStanding &each) { return each.isLate(day); }));
}

int ChecklistTable::nextRow() const
{
    const RowStanding *next = guidance::nextOf(shown);
    return next ? static_cast<int>(next - shown.data()) : -1;
}

bool ChecklistTable::isTicked(int row) const { return standing(row).row->knownBy == KnownBy::Tick; }

exchange::CellValue ChecklistTable::value(int row, int column) const
{
    const RowStanding &at = standing(row);
    switch (column) {
    case Done: return at.isDone;
    case What: return textCell(wording::checklistWords(at.row->id).what);
    case Who: return textCell(wording::name(at.row->who));
    case On: return exchange::cellValue(at.on);
    case Due: return exchange::cellValue(at.due);
    default: return textCell(wording::text(at.note));
    }
}

QVariant ChecklistTable::cell(int row, int column, int role) const
{
    const RowStanding &at = standing(row);
    if (role == Qt::CheckStateRole)
        return column == Done ? QVariant(at.isDone ? Qt::Checked : Qt::Unchecked) : QVariant();
    if (role == ToneRole) {
        if (column == Due && at.isLate(today()))
            return static_cast<int>(Tone::Bad);
        return static_cast<int>(column == Who || (at.isDone && column == What) ? Tone::Quiet : Tone::Plain);
    }
    if (role == Qt::ToolTipRole)
        return column == What   ? QVariant(wording::checklistWords(at.row->id).how)
               : column == Done ? QVariant(wording::whereItIsKnown(at.row->knownBy))
                                : QVariant();
    return {};
}

exchange::ColumnKind ChecklistTable::kind(int column) const
{
    switch (column) {
    case Done: return exchange::ColumnKind::YesNo;
    case On:
    case Due: return exchange::ColumnKind::Date;
    default: return exchange::ColumnKind::Text;
    }
}

QString ChecklistTable::columnTitle(int column) const
{
    switch (column) {
    case Done: return tr("Done");
    case What: return tr("What to do");
    case Who: return tr("Who");
    case On: return tr("On");
    case Due: return tr("By");
    default: return tr("Note");
    }
}

bool ChecklistTable::isEditable(int row, int column) const
{
    const bool isOf = column == On || (column == Note && standing(row).isDone); // a day ticks it
    return isOf && isTicked(row) && !document.readOnly();
}

QString ChecklistTable::problemWith(const QModelIndex &index, const QString &text) const
{
    if (index.row() < 0 || index.row() >= rows())
        return {};
    if (index.column() == On) {
        const auto day = readPastDay(text, today(), language);
        return day ? QString() : day.error();
    }
    if (index.column() != Note)
        return {};
    const auto note = readLine(text, aNote, wording::noteInSentence(), language);
    return note ? QString() : note.error();
}

bool ChecklistTable::edit(int row, int column, const QVariant &value)
{
    const RowStanding &at = standing(row);
    if (column == Done && !isTicked(row)) {
        Q_EMIT entryRefused(index(row, column), wording::whereItIsKnown(at.row->knownBy));
        return false;
    }
    if (!facts.mayEdit())
        return false;
    if (deal && !at.isDone && !mayTick(deals, *deal)) {
        Q_EMIT entryRefused(index(row, column), wording::tooManyTicks(language));
        return false;
    }
    Ticked ticked{std::string(at.row->id), at.on.value_or(today()), at.note};
    if (column == Done) {
        const bool on = value.toInt() == Qt::Checked;
        if (on != at.isDone)
            tick(row, on ? std::optional(ticked) : std::nullopt);
        return true;
    }
    const QString text = value.toString();
    if (column == On) {
        const auto day = readPastDay(text, today(), language);
        if (!day)
            return false;
        if (!*day) { // an empty day: it is not done
            if (at.isDone)
                tick(row, std::nullopt);
            return true;
        }
        ticked.day = **day;
    } else {
        const auto note = readLine(text, aNote, wording::noteInSentence(), language);
        if (!note)
            return false;
        ticked.note = *note;
    }
    tick(row, ticked);
    return true;
}

void ChecklistTable::tick(int row, const std::optional<Ticked> &ticked)
{
    const RowStanding &at = standing(row);
    const QString what = wording::checklistWords(at.row->id).what;
    const QString text = ticked ? wording::tickRow(what) : wording::untickRow(what);
    if (!deal) {
        facts.setFirm(guidance::tickRow(at.row->id),
                      ticked ? std::optional(guidance::tickValue(*ticked)) : std::nullopt, text);
        return refresh(); // the next edit begins with this one
    }
    setTick(deals, *deal, at.row->id, ticked, text);
    refresh();
}

} // namespace dealdesk::tables
