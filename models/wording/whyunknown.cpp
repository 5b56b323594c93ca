#include "whyunknown.h"

#include "counted.h"
#include "figuretext.h"
#include "guidance/words.h"

#include <QStringList>

#include <algorithm>
#include <iterator>
#include <numeric>
#include <vector>

namespace dealdesk::wording {

namespace {

bool isOfAPrice(pricing::Flag flag)
{
    using pricing::Flag;
    return flag == Flag::NoBand || flag == Flag::NoListPrice || flag == Flag::NoNegotiatedPrice ||
           flag == Flag::NegotiatedNeedsMultiYear;
}

/// "no price for Rollout and 2 more deals"
QString missing(const QString &what, const pricing::Scenario &scenario, std::span<const std::size_t> deals)
{
    const QString first = nameInSentence(text(scenario.deals[deals.front()].name));
    const auto others = std::ssize(deals) - 1;
    return QStringLiteral("%1 for %2")
        .arg(what,
             others == 0 ? first : QStringLiteral("%1 and %2").arg(first, counted(others, "more deal", "more deals")));
}

} // namespace

QString whyUnknown(const pricing::Scenario &scenario, const pricing::Evaluation &evaluation,
                   std::span<const std::size_t> deals)
{
    std::vector<std::size_t> without;
    std::ranges::copy_if(deals, std::back_inserter(without), [&](std::size_t deal) {
        const pricing::DealFigures &of = evaluation.deals[deal];
        return of.included && (!of.totalMargin || !of.renewalFlags.empty());
    });
    return without.empty() ? QString() : missing(QStringLiteral("no price"), scenario, without);
}

QString missingFor(const pricing::Scenario &scenario, std::span<const std::size_t> deals, pricing::FlagSet reasons)
{
    const auto all = reasons.list();
    if (deals.empty() || all.empty())
        return {};
    return missing(std::ranges::any_of(all, isOfAPrice) ? QStringLiteral("no price")
                                                        : text(guidance::title(all.front())).toLower(),
                   scenario, deals);
}

QString whyUnknown(const pricing::Scenario &scenario, const pricing::Evaluation &evaluation)
{
    std::vector<std::size_t> all(evaluation.deals.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    return whyUnknown(scenario, evaluation, all);
}

QString whyUnknown(pricing::FlagSet reasons)
{
    QStringList sentences;
    for (const pricing::Flag flag : reasons.list())
        sentences.append(QStringLiteral("%1. %2").arg(text(guidance::title(flag)), text(guidance::whatToDo(flag))));
    return sentences.join(QLatin1Char(' '));
}

} // namespace dealdesk::wording
