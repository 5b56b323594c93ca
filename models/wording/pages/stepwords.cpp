#include "stepwords.h"

#include "wording/plural.h"

#include <QCoreApplication>

namespace dealdesk::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Steps)
};

} // namespace

QString viewingOnly() { return Words::tr("This workspace is open for viewing only."); }

QString monthOfTerm(int month, pricing::YearMonth calendar, const Language &language)
{
    return Words::tr("month %1, %2").arg(language.count(month), language.month(calendar));
}

QString noMonthLeftAfter(const QString &when)
{
    return Words::tr("No month is left after the step in %1: move the next one, or lengthen the term.").arg(when);
}

QString chooseTheStepToRemove() { return Words::tr("Choose the step to remove."); }
QString theFirstStepStays() { return Words::tr("A deal always has its first step: change its tenants instead."); }

QString onlyMonthLeft(const QString &when)
{
    return Words::tr("Only %1 is left between the steps around it.").arg(when);
}

QString stepBetween(const QString &first, const QString &last)
{
    return Words::tr("Must be from %1 to %2: the steps around it, and the term.").arg(first, last);
}

QString addStep(const QString &deal) { return Words::tr("Add a tenant step to %1").arg(deal); }

QString removeStep(const QString &when, const QString &deal)
{
    return Words::tr("Remove the step in %1 of %2").arg(when, deal);
}

QString changeTenantsFrom(const QString &deal, const QString &when)
{
    return Words::tr("Change tenants of %1 from %2 on").arg(deal, when);
}

QString pathBeginsInItsFirstMonth()
{
    return Words::tr("A growth path begins in month 0: give the first row the tenants of the first month.");
}

QString pasteSteps(const QString &deal) { return Words::tr("Paste tenant steps of %1").arg(deal); }

QString moveStep(const QString &deal, const QString &when)
{
    return Words::tr("Move the step of %1 to %2").arg(deal, when);
}

QString moveStepTo(const QString &deal, const QString &when, int tenants, const Language &language)
{
    return Words::tr("Move the step of %1 to %2, %3 tenants", nullptr, plural(tenants))
        .arg(deal, when, language.count(tenants));
}

QString noMonthLeft() { return Words::tr("No month of the term is left after it."); }
QString chooseTheInstalmentToRemove() { return Words::tr("Choose the instalment to remove."); }

QString theLastInstalmentStays()
{
    return Words::tr("A custom schedule has at least one instalment. Choose another billing on the Deal tab instead.");
}

QString instalmentBetween(int first, int last, const Language &language)
{
    return Words::tr("Must be from month %1 to month %2: the months of the instalments rise.")
        .arg(language.count(first), language.count(last));
}

QString addInstalment(const QString &deal) { return Words::tr("Add an instalment to %1").arg(deal); }

QString removeInstalment(const QString &month, const QString &deal)
{
    return Words::tr("Remove the instalment of %1 from %2").arg(month, deal);
}

QString changeInstalment(const QString &month, const QString &deal)
{
    return Words::tr("Change the instalment of %1 of %2").arg(month, deal);
}

QString pasteInstalments(const QString &deal) { return Words::tr("Paste instalments of %1").arg(deal); }

QString moveInstalment(const QString &deal, const QString &month)
{
    return Words::tr("Move an instalment of %1 to %2").arg(deal, month);
}

QString addsUpTo(const std::optional<pricing::Money> &sum, const std::optional<pricing::Money> &missing,
                 const FigureText &figures)
{
    const QString all = figures.money(sum);
    if (!missing)
        return Words::tr("Adds up to %1. The TCV is not known.").arg(all);
    if (missing->minor == 0)
        return Words::tr("Adds up to %1, the TCV to the %2.").arg(all, figures.minorUnit());
    if (missing->minor > 0)
        return Words::tr("Adds up to %1; %2 of the TCV is missing.").arg(all, figures.money(*missing));
    return Words::tr("Adds up to %1; %2 more than the TCV.").arg(all, figures.money(pricing::Money{-missing->minor}));
}

} // namespace dealdesk::wording
