#include "whyunknown.h"

#include "counted.h"
#include "figuretext.h"
#include "guidance/words.h"

#include <QStringList>

#include <numeric>
#include <vector>

namespace dealdesk::wording {

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
    return others == 0
               ? QStringLiteral("no price for %1").arg(first)
               : QStringLiteral("no price for %1 and %2").arg(first, counted(others, "more deal", "more deals"));
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
