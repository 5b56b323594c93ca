#include "agendacalendar.h"

#include "exchange/calendarfile.h"
#include "guidance/names.h"
#include "wording/pages/agendawords.h"

#include <QCryptographicHash>
#include <QDateTime>

namespace dealdesk::ui {

using guidance::AgendaItem;
using guidance::AgendaKind;

namespace {

/// By what it is, not by its day. Ids of deals are anyone's texts, so they go in as a digest.
std::string uidOf(const AgendaItem &item, const workspace::ScenarioEntry &entry)
{
    const pricing::Scenario &scenario = entry.scenario;
    QByteArray what = QByteArray::number(static_cast<int>(item.kind)) + '\n';
    if (item.deal)
        what += QByteArray::fromStdString(scenario.deals[*item.deal].id.text) + '\n';
    if (item.offer)
        what += QByteArray::fromStdString(scenario.deals[*item.deal].paperwork->offers[*item.offer].id) + '\n';
    if (item.request)
        what += QByteArray::fromStdString(std::string(guidance::id(item.request->listing)) + '/' +
                                          std::string(guidance::id(item.request->route)));
    if (item.authorization) // its number may be empty, or another's too
        what += QByteArray::number(entry.authorizationKeys[*item.authorization].value) + '\n';
    if (item.kind == AgendaKind::QuoteExpires)
        what += QByteArray::fromStdString(item.quote);
    if (item.kind == AgendaKind::GateDecided)
        what += QByteArray::number(item.gate);
    if (item.termEnds) // the next term's renewal is another thing
        what += QByteArray::number(pricing::monthOf(*item.termEnds).index);
    return QCryptographicHash::hash(what, QCryptographicHash::Sha256).toHex().first(32).toStdString() + "@dealdesk";
}

} // namespace

QByteArray calendarOf(const tables::AgendaTable &agenda, const workspace::ScenarioEntry &entry,
                      const wording::Language &language)
{
    std::vector<exchange::CalendarEntry> entries;
    for (int row = 0; row < agenda.rowCount(); ++row) {
        const AgendaItem &item = agenda.item(row);
        entries.push_back({uidOf(item, entry), item.due,
                           wording::utf8(wording::calendarLine(item, entry.scenario, language)),
                           wording::utf8(wording::agendaKind(item.kind))});
    }
    const std::chrono::sys_seconds stamp{std::chrono::seconds{QDateTime::currentSecsSinceEpoch()}};
    return QByteArray::fromStdString(exchange::writeCalendar(entries, stamp));
}

} // namespace dealdesk::ui
