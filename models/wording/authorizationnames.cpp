#include "authorizationnames.h"

#include "figuretext.h"
#include "lists.h"
#include "pricing/authorizations.h"

#include <QCoreApplication>

#include <algorithm>

namespace dealdesk::wording {

using namespace pricing;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AuthorizationNames)
};

const std::string &calledAlone(const ResaleAuthorization &of) { return of.number.empty() ? of.name : of.number; }

} // namespace

QString calledAmong(const Scenario &scenario, const ResaleAuthorization &authorization, const Language &language)
{
    bool hasOthers = false, isAlike = false;
    for (const ResaleAuthorization &each : scenario.authorizations) {
        if (&each == &authorization || each.listing != authorization.listing)
            continue;
        hasOthers = true;
        isAlike = isAlike || calledAlone(each) == calledAlone(authorization);
    }
    if (!hasOthers)
        return {};
    const QString called = text(calledAlone(authorization)).simplified();
    if (!isAlike)
        return called;
    if (authorization.from)
        return Words::tr("%1 from %2").arg(called, language.date(*authorization.from));
    return authorization.until ? Words::tr("%1 until %2").arg(called, language.date(*authorization.until)) : called;
}

QString authorizationsOf(const Scenario &scenario, const Evaluation &evaluation, std::size_t deal,
                         const Language &language)
{
    if (!evaluation.deals[deal].included)
        return {};
    struct Ruled {
        const ResaleAuthorization *authorization;
        int first, last; ///< months of the deal
    };
    std::vector<Ruled> ruled;
    for (const Stretch &stretch : evaluation.allStretches(deal)) {
        const ResaleAuthorization *by = authorizationOf(scenario, stretch.figures);
        if (ruled.empty() || ruled.back().authorization != by)
            ruled.push_back({by, stretch.firstMonth, stretch.firstMonth});
        ruled.back().last = stretch.firstMonth + stretch.months - 1;
    }
    const YearMonth start = scenario.settings.start.plus(scenario.deals[deal].startMonth);
    QStringList parts;
    for (const Ruled &each : ruled) {
        const QString called = each.authorization ? calledAmong(scenario, *each.authorization, language) : QString();
        if (called.isEmpty())
            return {};
        if (ruled.size() == 1)
            return called;
        const bool isLast = &each == &ruled.back();
        parts.append(isLast ? Words::tr("%1 from %2").arg(called, language.month(start.plus(each.first)))
                            : Words::tr("%1 until %2").arg(called, language.month(start.plus(each.last))));
    }
    return listed(parts);
}

QString bandUnder(const QString &band, const QString &called)
{
    return called.isEmpty() ? band : Words::tr("%1 (%2)").arg(band, called);
}

} // namespace dealdesk::wording
