// The sources of what is said on one page, each with a number that stands behind what rests on it.
#pragma once

#include "guidance/routeadvisor.h"
#include "wording/language.h"

#include <QStringList>

namespace dealdesk::ui {

class SourceList
{
public:
    explicit SourceList(const wording::Language &in)
        : language(in)
    {}

    /// "One invoice … [3]"
    QString withNumber(const QString &text, const guidance::RoutePoint &point);
    QString lines() const; ///< "[1] …", one below the other

private:
    wording::Language language;
    QStringList sources;
};

} // namespace dealdesk::ui
