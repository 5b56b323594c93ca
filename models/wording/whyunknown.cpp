#include "whyunknown.h"

#include "counted.h"
#include "figuretext.h"
#include "guidance/words.h"

#include <QStringList>

#include <algorithm>
#include <numeric>
#include <vector>

namespace dealdesk::wording {

namespace {

constexpr qsizetype longestName = 40; // other people's, within a sentence

bool isOfAPrice(pricing::Flag flag)
{
    using pricing::Flag;
    return flag == Flag::NoBand || flag == Flag::NoListPrice || flag == Flag::NoNegotiatedPrice ||
           flag == Flag::NegotiatedNeedsMultiYear;
}

/// "Rollout and 2 more deals"
QString firstAndMore(const QString &first, std::int64_t others)
{
    return others == 0 ? first : QStringLiteral("%1 and %2").arg(first, counted(others, "more deal", "more deals"));
}

} // namespace

QString whyUnknown(const pricing::Scenario &scenario, const pricing::Evaluation &evaluation,
                   std::span<const std::size_t> deals)
{
    QString first;
    std::int64_t others = 0;
    for (const std::size_t deal : deals) {
        const pricing::DealFigures &of = evaluation.deals[deal];
        if (!of.included || (of.totalMargin && of.renewalFlags.empty()))
            continue;
        if (first.isEmpty())
            first = text(scenario.deals[deal].name);
        else
            ++others;
    }
    if (first.isEmpty())
        return {};
    return QStringLiteral("no price for %1").arg(firstAndMore(first, others));
}

QString missingFor(const pricing::Scenario &scenario, std::span<const std::size_t> deals, pricing::FlagSet reasons)
{
    const auto all = reasons.list();
    if (deals.empty() || all.empty())
        return {};
    const QString what = std::ranges::any_of(all, isOfAPrice) ? QStringLiteral("no price")
                                                              : text(guidance::title(all.front())).toLower();
    QString first = text(scenario.deals[deals.front()].name).simplified();
    if (first.size() > longestName)
        first = first.left(longestName) + QChar(0x2026);
    return QStringLiteral("%1 for %2").arg(what, firstAndMore(first, std::ssize(deals) - 1));
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
