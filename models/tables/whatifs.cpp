#include "whatifs.h"

#include "bandchanges.h"
#include "wording/figuretext.h"

#include <QCoreApplication>

#include <algorithm>

namespace dealdesk::tables {

using namespace pricing;
using workspace::RowKind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WhatIfs)
};

QString nameOf(const workspace::Facts &facts, workspace::RowKey customer)
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
            supposesOne ? Words::tr("another authorization of %1").arg(name)
                        : Words::tr("no authorization of %1").arg(name),
            Words::tr("Use the authorization of %1 again").arg(name)};
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
                             Words::tr("other facts on the route of %1").arg(nameOf(facts, key)),
                             Words::tr("Use what is known of %1 again").arg(nameOf(facts, key))});
    for (const auto &[listing, whatIf] : entry.authorizations)
        if (whatIf.authorization || hasDeals(entry, listing))
            found.push_back(ofAuthorization(listing, whatIf.authorization.has_value()));
    if (entry.partner)
        found.push_back({RowKind::PartnerWhatIf,
                         {},
                         {},
                         Words::tr("another name or other enrolments of your firm"),
                         Words::tr("Use your firm's name and enrolments again")});
    return found;
}

QString whatIfSentence(const workspace::ScenarioEntry &entry, const workspace::Facts &facts)
{
    constexpr std::size_t mostNamed = 3;
    const auto all = whatIfsOf(entry, facts);
    QStringList named;
    for (const WhatIf &each : all)
        if (static_cast<std::size_t>(named.size()) < mostNamed)
            named.append(each.text);
    if (all.size() > mostNamed)
        named.append(Words::tr("and %n more", nullptr, static_cast<int>(all.size() - mostNamed)));
    return named.isEmpty() ? QString() : Words::tr("What-if: %1").arg(named.join(QStringLiteral(", ")));
}

void useFactAgain(workspace::Document &document, const WhatIf &whatIf)
{
    switch (whatIf.kind) {
    case RowKind::AuthorizationWhatIf: return document.supposeAuthorization(whatIf.listing, false, whatIf.again);
    case RowKind::CustomerUse: return document.supposeRouteFacts(whatIf.customer, false, whatIf.again);
    case RowKind::PartnerWhatIf: return document.supposePartner(false, whatIf.again);
    default: return;
    }
}

QStringList differenceLines(const workspace::Adopted &adopted, const workspace::Facts &facts)
{
    using Of = workspace::FactDifference::Of;
    constexpr qsizetype mostLines = 12;
    QStringList lines;
    for (const workspace::FactDifference &each : adopted.differences) {
        if (lines.size() == mostLines) {
            lines.append(Words::tr("and %n more", nullptr,
                                   static_cast<int>(adopted.differences.size()) - static_cast<int>(mostLines)));
            break;
        }
        switch (each.of) {
        case Of::Partner: lines.append(Words::tr("your firm's name or enrolments")); break;
        case Of::Authorization: lines.append(Words::tr("the authorization of %1").arg(shortName(each.listing))); break;
        case Of::RouteFacts:
            lines.append(Words::tr("the facts on the route of %1").arg(nameOf(facts, each.customer)));
            break;
        }
    }
    return lines;
}

} // namespace dealdesk::tables
