#include "firmday.h"

#include "guidance/quoterules.h"

#include <QTimeZone>

namespace dealdesk::workspace {

QDate firmDay(const guidance::FirmRows &firm, const QDateTime &now)
{
    const QTimeZone zone(QByteArray::fromStdString(guidance::timeZoneOf(firm)));
    return zone.isValid() ? now.toTimeZone(zone).date() : now.toLocalTime().date();
}

} // namespace dealdesk::workspace
