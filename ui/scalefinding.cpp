#include "scalefinding.h"

#include "wording/counted.h"

#include <QCoreApplication>

namespace dealdesk::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ScaleFinding)
};

} // namespace

QString scaleFinding(const std::vector<pricing::ScaleRow> &rows, const wording::FigureText &figures)
{
    if (rows.empty() || !rows.front().arr || !rows.back().arr)
        return Words::tr("ARR is not known at every count");
    const QString arr = figures.wholeMoney(rows.back().arr);
    const QString tenants = wording::counted(rows.back().tenants, "tenant", "tenants");
    QString last = rows.back().tenants == 1 ? Words::tr("%1 brings %2 ARR").arg(tenants, arr)
                                            : Words::tr("%1 bring %2 ARR").arg(tenants, arr);
    if (rows.size() == 1)
        return last;
    const QString first = figures.count(rows.front().tenants), least = figures.wholeMoney(rows.front().arr);
    return rows.front().tenants == 1 ? Words::tr("%1, %2 brings %3").arg(last, first, least)
                                     : Words::tr("%1, %2 bring %3").arg(last, first, least);
}

} // namespace dealdesk::ui
