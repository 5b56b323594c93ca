#include "mergewords.h"

#include "faultwords.h"
#include "wording/explanation.h"

#include <QCoreApplication>
#include <QStringList>

namespace dealdesk::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Merge)
};

QString ofCurrency(const records::LostAmounts &lost, const Language &language)
{
    return Words::tr("%1: %2").arg(text(lost.currency), faultsText(lost.amounts, language));
}

} // namespace

QString factsStandOnce()
{
    return Words::tr(
        "Customers, authorizations and your firm now stand once in the workspace, for all its scenarios. No "
        "figure changed.");
}

QString mergedTo(const MergedCounts &counts, const Language &language)
{
    const auto shown = [&](std::size_t count) { return language.count(static_cast<std::int64_t>(count)); };
    return Words::tr("Customers: %2 now, of %1 in all scenarios together. Authorizations: %4 now, of %3.")
        .arg(shown(counts.customersBefore), shown(counts.customers), shown(counts.authorizationsBefore),
             shown(counts.authorizations));
}

QString otherFirmKept(const std::string &scenario)
{
    return Words::tr("“%1” has another name or other enrolments of your firm: kept as a what-if of this scenario.")
        .arg(text(scenario));
}

QString otherAuthorizationKept(const std::string &scenario, pricing::Listing listing)
{
    return Words::tr("“%1” has another authorization of %2: kept as a what-if of this scenario.")
        .arg(text(scenario), name(listing));
}

QString otherRouteFactsKept(const std::string &scenario, const std::string &customer)
{
    return Words::tr("“%1” has other facts on the route of “%2”: kept as a what-if of this scenario.")
        .arg(text(scenario), text(customer));
}

QString roundedToCurrency(const records::LostAmounts &amounts, const Language &language)
{
    return Words::tr("Rounded to what the currency has: %1").arg(ofCurrency(amounts, language));
}

QString fineAmounts(const std::vector<records::LostAmounts> &ofScenarios, const Language &language)
{
    QStringList each;
    for (const records::LostAmounts &lost : ofScenarios)
        each.append(ofCurrency(lost, language));
    return each.join(Words::tr("; "));
}

QString keptFromEarlier(const records::NamedFaults &values, const Language &language)
{
    return Words::tr("Kept as an earlier version took it, and to be corrected before its scenario is exported: %1.")
        .arg(faultsText(values, language));
}

} // namespace dealdesk::wording
