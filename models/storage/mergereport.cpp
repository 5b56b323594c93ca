#include "mergereport.h"

#include "merge.h"

namespace dealdesk::storage {

namespace {

QString sentencesOf(const Merge &merge, const wording::Language &language)
{
    using Of = workspace::FactDifference::Of;
    QStringList lines{wording::factsStandOnce(), wording::mergedTo(merge.counts, language)};
    for (const Merge::Kept &each : merge.kept)
        switch (each.of) {
        case Of::Partner: lines.append(wording::otherFirmKept(each.scenario)); break;
        case Of::Authorization: lines.append(wording::otherAuthorizationKept(each.scenario, each.listing)); break;
        case Of::CustomerDetails: break; // no scenario of the first schema had any
        case Of::RouteFacts: lines.append(wording::otherRouteFactsKept(each.scenario, each.customer)); break;
        }
    for (const records::LostAmounts &each : merge.rounded)
        lines.append(wording::roundedToCurrency(each, language));
    return lines.join(QLatin1Char('\n'));
}

QByteArray kept(const std::map<QString, QByteArray> &view, const QString &name)
{
    const auto found = view.find(name);
    return found == view.end() ? QByteArray() : found->second;
}

} // namespace

QString mergeReportIn(const std::map<QString, QByteArray> &view, const wording::Language &language)
{
    const auto merge = readMerge(kept(view, mergeReport));
    return merge ? sentencesOf(*merge, language) : QString::fromUtf8(kept(view, wordedMergeReport));
}

} // namespace dealdesk::storage
