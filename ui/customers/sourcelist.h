// The sources of what is said on one page, each with a number that stands behind what rests on it.
#pragma once

#include "guidance/routeadvisor.h"

#include <QStringList>

namespace dealdesk::ui {

class SourceList
{
public:
    /// "One invoice … [3]"
    QString withNumber(const QString &text, const guidance::RoutePoint &point);
    QString lines() const; ///< "[1] …", one below the other

private:
    QStringList sources;
};

} // namespace dealdesk::ui
