#include "whyunknown.h"

#include "counted.h"
#include "figuretext.h"
#include "guidance/words.h"

#include <QStringList>

#include <vector>

namespace dealdesk::wording {

namespace {

/// "no wholesale price for Rollout and 2 more deals"
QString missing(const QString &what, const pricing::Scenario &scenario, std::span<const std::size_t> deals)
{
    const QString first = nameInSentence(text(scenario.deals[deals.front()].name));
    const auto others = std::ssize(deals) - 1;
    return QStringLiteral("%1 for %2")
        .arg(what,
             others == 0 ? first : QStringLiteral("%1 and %2").arg(first, counted(others, "more deal", "more deals")));
}

} // namespace

QString missingFor(const pricing::Scenario &scenario, std::span<const std::size_t> deals, pricing::FlagSet reasons)
{
    const auto all = reasons.list();
    if (deals.empty() || all.empty())
        return {};
    return missing(!pricing::priceReasons(reasons).empty() ? QStringLiteral("no wholesale price")
                                                           : text(guidance::title(all.front())).toLower(),
                   scenario, deals);
}

QString missingFor(const pricing::Scenario &scenario, std::span<const pricing::UnknownDeal> deals)
{
    std::vector<std::size_t> whose;
    pricing::FlagSet why;
    for (const pricing::UnknownDeal &each : deals) {
        whose.push_back(each.deal);
        why.add(each.why);
    }
    return missingFor(scenario, whose, why);
}

QString without(std::size_t deals)
{
    return QStringLiteral("without %1").arg(counted(static_cast<std::int64_t>(deals), "deal", "deals"));
}

QString marked(const QString &amount) { return QStringLiteral("* %1").arg(amount); }

QString whyUnknown(pricing::FlagSet reasons)
{
    QStringList sentences;
    for (const pricing::Flag flag : reasons.list())
        sentences.append(QStringLiteral("%1. %2").arg(text(guidance::title(flag)), text(guidance::whatToDo(flag))));
    return sentences.join(QLatin1Char(' '));
}

} // namespace dealdesk::wording
