#include "whatifs.h"

#include "bandchanges.h"
#include "wording/figuretext.h"
#include "wording/pages/authorizationwords.h"
#include "wording/pages/tablewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace dealdesk::tables {

using namespace pricing;
using workspace::RowKind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WhatIfs)
};

QString nameOfCustomer(const workspace::Facts &facts, workspace::RowKey customer)
{
    const auto row = workspace::indexOf(facts.customerKeys, customer);
    return row ? wording::nameInSentence(wording::text(facts.customers[*row].name)) : QString();
}

bool hasDeals(const workspace::ScenarioEntry &entry, Listing listing)
{
    return std::ranges::find(entry.scenario.deals, listing, &Deal::listing) != entry.scenario.deals.end();
}

WhatIf ofAuthorization(Listing listing, bool supposesOne)
{
    const QString name = shortName(listing);
    return {RowKind::AuthorizationWhatIf,
            listing,
            {},
            supposesOne ? wording::anotherAuthorization(name) : wording::noAuthorization(name),
            wording::useAuthorizationAgain(name)};
}

} // namespace

std::vector<WhatIf> whatIfsOf(const workspace::ScenarioEntry &entry, const workspace::Facts &facts)
{
    std::vector<WhatIf> found;
    for (const auto &[key, use] : entry.uses)
        if (use.routeFacts)
            found.push_back({RowKind::CustomerUse,
                             {},
                             key,
                             wording::otherRouteFacts(nameOfCustomer(facts, key)),
                             wording::useWhatIsKnown(nameOfCustomer(facts, key))});
    for (const auto &[listing, whatIf] : entry.authorizations)
        if (!whatIf.authorizations.empty() || hasDeals(entry, listing))
            found.push_back(ofAuthorization(listing, !whatIf.authorizations.empty()));
    if (entry.partner)
        found.push_back({RowKind::PartnerWhatIf,
                         {},
                         {},
                         Words::tr("another name or other enrolments of your firm"),
                         wording::useYourFirmAgain()});
    return found;
}

QStringList supposedIn(const workspace::ScenarioEntry &entry, const workspace::Facts &facts,
                       const wording::Language &language)
{
    constexpr std::size_t mostNamed = 3;
    const auto all = whatIfsOf(entry, facts);
    QStringList named;
    for (const WhatIf &each : all)
        if (static_cast<std::size_t>(named.size()) < mostNamed)
            named.append(each.text);
    if (all.size() > mostNamed)
        named.append(wording::andOthers(all.size() - mostNamed, language));
    return named;
}

QString whatIfSentence(const workspace::ScenarioEntry &entry, const workspace::Facts &facts,
                       const wording::Language &language)
{
    const QStringList named = supposedIn(entry, facts, language);
    return named.isEmpty() ? QString() : wording::whatIfOf(named);
}

void useFactAgain(workspace::FactEdits &edits, const WhatIf &whatIf)
{
    switch (whatIf.kind) {
    case RowKind::AuthorizationWhatIf: return edits.supposeAuthorization(whatIf.listing, false, whatIf.again);
    case RowKind::CustomerUse: return edits.supposeRouteFacts(whatIf.customer, false, whatIf.again);
    case RowKind::PartnerWhatIf: return edits.supposePartner(false, whatIf.again);
    default: return;
    }
}

QString differenceLine(const workspace::FactDifference &difference, const workspace::Facts &facts)
{
    using Of = workspace::FactDifference::Of;
    switch (difference.of) {
    case Of::Partner: return Words::tr("your firm's name or enrolments");
    case Of::Authorization: return wording::theAuthorizationOf(shortName(difference.listing));
    case Of::CustomerDetails: return wording::theDetailsOf(nameOfCustomer(facts, difference.customer));
    case Of::RouteFacts: break;
    }
    return wording::theRouteFactsOf(nameOfCustomer(facts, difference.customer));
}

QStringList differenceLines(const workspace::Adopted &adopted, const workspace::Facts &facts,
                            const wording::Language &language)
{
    constexpr qsizetype mostLines = 12;
    QStringList lines;
    for (const workspace::FactDifference &each : adopted.differences) {
        if (lines.size() == mostLines) {
            lines.append(
                wording::andOthers(adopted.differences.size() - static_cast<std::size_t>(mostLines), language));
            break;
        }
        lines.append(differenceLine(each, facts));
    }
    return lines;
}

} // namespace dealdesk::tables
