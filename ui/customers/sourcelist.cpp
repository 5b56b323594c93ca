#include "sourcelist.h"

#include "wording/pages/routeadvisorwords.h"
#include "wording/pages/routerows.h"

namespace dealdesk::ui {

QString SourceList::withNumber(const QString &text, const guidance::RoutePoint &point)
{
    const QString source = wording::routeSource(point, language);
    qsizetype at = sources.indexOf(source);
    if (at < 0) {
        at = sources.size();
        sources.append(source);
    }
    return wording::numbered(text, QString::number(at + 1));
}

QString SourceList::lines() const
{
    QStringList lines;
    for (qsizetype at = 0; at < sources.size(); ++at)
        lines.append(wording::sourceLine(QString::number(at + 1), sources[at]));
    return lines.join(QLatin1Char('\n'));
}

} // namespace dealdesk::ui
