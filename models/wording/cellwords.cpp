#include "cellwords.h"

#include <QCoreApplication>

namespace dealdesk::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CellWords)
};

} // namespace

/// With decimals, so in the form of many.
QString inPoints(const QString &number) { return Words::tr("%1 points", nullptr, 2).arg(number); }
QString asMarkup(const QString &percent) { return Words::tr("%1 markup").arg(percent); }
QString asMargin(const QString &percent) { return Words::tr("%1 margin").arg(percent); }
QString giveOrTake(const QString &amount) { return Words::tr("± %1").arg(amount); }
QString bothFigures(const QString &before, const QString &after) { return Words::tr("%1 → %2").arg(before, after); }
QString risingTo(const QString &band) { return Words::tr("%1 ▲").arg(band); }
QString fallingTo(const QString &band) { return Words::tr("%1 ▼").arg(band); }
QString goingOverTo(const QString &band) { return Words::tr("%1 ◆").arg(band); }

} // namespace dealdesk::wording
