#include "pocwords.h"

#include "wording/lists.h"
#include "wording/sources.h"

#include <QCoreApplication>

namespace dealdesk::wording {

using guidance::GateFault;
using guidance::PocList;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Poc)
};

} // namespace

QString pocIntro(const Language &language)
{
    return Words::tr(
               "HailBytes offers a proof of concept of 14 or of 30 days, with gates to 10, 100 and 1,200 tenants. "
               "Its questions and deliverables are on HailBytes' PoC page: enter them as lists of your own. The "
               "private offer is set up meanwhile. As of %1, source: Partner resell page, Next step")
        .arg(asOfMonth("2026-11", language));
}

QString pocItemKind(PocList list)
{
    return list == PocList::Questions ? Words::tr("Day-0 question") : Words::tr("Deliverable");
}

QString pocListTitle(PocList list)
{
    switch (list) {
    case PocList::Questions: return Words::tr("Day-0 questions, to be settled before the PoC begins");
    case PocList::Deliverables14: return Words::tr("Deliverables of 14 days");
    case PocList::Deliverables30: return Words::tr("Deliverables of 30 days");
    }
    return {};
}

QString pocListHelp() { return Words::tr("A line each, for all deals. A line that changes is ticked anew."); }

QString noPocItems()
{
    return Words::tr(
        "No questions or deliverables yet.\nEnter your lists with “Your lists…”: HailBytes names them on its "
        "PoC page.");
}

QString pocDates(const pricing::Paperwork &paperwork, const Language &language)
{
    if (paperwork.pocOption == pricing::PocOption::None)
        return Words::tr("No PoC is chosen for this deal.");
    const auto end = guidance::pocEnd(paperwork);
    return end ? Words::tr("The PoC ends on %1; the decision follows.").arg(language.date(*end))
               : Words::tr("Enter its first day to see when it ends.");
}

QString gatePathWords(const guidance::GatePath &path, pricing::YearMonth scenarioStart, const Language &language)
{
    const pricing::YearMonth start = scenarioStart.plus(path.startMonth);
    QStringList steps;
    for (const pricing::TenantStep &step : path.steps)
        steps.append(Words::tr("%1 from %2").arg(language.count(step.count), language.month(start.plus(step.month))));
    const QString growth =
        Words::tr("The deal starts in %1, with tenants: %2.").arg(language.month(start), listed(steps));
    return path.leavesOut ? growth + u' ' + Words::tr("A gate after the term's end is left out.") : growth;
}

QString gateFault(GateFault fault)
{
    switch (fault) {
    case GateFault::NoFirstGate: return Words::tr("Enter the day of the gate to 10 tenants: the deal begins with it.");
    case GateFault::NotRising: return Words::tr("Each gate must be in a later month than the one before it.");
    case GateFault::BeforePocEnd:
        return Words::tr("The gate to 10 tenants is before the PoC's last day. Move one of them.");
    case GateFault::BeforeScenario:
        return Words::tr("The gate to 10 tenants comes before the scenario's first month. Move the gate, or the "
                         "scenario's start on the Settings page.");
    case GateFault::TooLate: return Words::tr("A deal starts at most 119 months after the scenario. Move the gate.");
    }
    return {};
}

QString takeGatePath(const QString &deal) { return Words::tr("Take the gates as the growth of %1").arg(deal); }
QString gatePathTaken() { return Words::tr("The gates are the deal's growth already."); }
QString changePocLists() { return Words::tr("Change your lists for a PoC"); }

} // namespace dealdesk::wording
