#include "rampchartwords.h"

#include <QCoreApplication>

namespace dealdesk::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RampChartWords)
};

} // namespace

QString pathDoesNotFit(const QString &path, const QString &term)
{
    return Words::tr("%1   — does not fit into %2").arg(path, term);
}

QString pathBeginsTooLate(const QString &path)
{
    return Words::tr("%1   — its PoC would have begun already: move the deal's start").arg(path);
}

QString pathWithPoc(const QString &path, const QString &days, const QString &decision)
{
    return Words::tr("%1   (PoC %2, decision by %3)").arg(path, days, decision);
}

QString pathsAreAssumed()
{
    return Words::tr(
        "Assumed: the months between the steps, which you can change, and two weeks from a PoC to the start.");
}

QString chooseForGrowth() { return Words::tr("Choose a deal to see how it grows."); }

QString howToEditSteps() { return Words::tr("Drag a step, or type into a cell. Insert adds, Delete removes."); }

QString growthPathOf(const QString &deal, const QString &path)
{
    return Words::tr("Growth path of %1: %2").arg(deal, path);
}

QString rampKeysHelp()
{
    return Words::tr("Left and Right choose a step, Up and Down change its tenants, Page Up and Page Down go to the "
                     "next band, Alt+Left and Alt+Right change its month.");
}

QString readingAndRemark(const QString &reading, const QString &remark)
{
    return Words::tr("%1 · %2").arg(reading, remark);
}

QString noBandsAtEnd() { return Words::tr("no bands, and the count is at its end"); }

QString noBandAboveAtEnd() { return Words::tr("no band above, and the count is at its end"); }

QString noBandBelowAtEnd() { return Words::tr("no band below, and the count is at its end"); }

QString noBandAbove(const QString &tenants) { return Words::tr("no band above: %1 more").arg(tenants); }

QString noBandBelow(const QString &tenants) { return Words::tr("no band below: %1 fewer").arg(tenants); }

QString noBandsMore(const QString &tenants) { return Words::tr("no bands: %1 more").arg(tenants); }

QString noBandsFewer(const QString &tenants) { return Words::tr("no bands: %1 fewer").arg(tenants); }

QString monthOfDeal(const QString &number, const QString &month)
{
    return Words::tr("Month %1, %2").arg(number, month);
}

QString tenantsInAll(const QString &tenants) { return Words::tr("%1 in all").arg(tenants); }

} // namespace dealdesk::wording
