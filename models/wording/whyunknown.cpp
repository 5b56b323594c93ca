#include "whyunknown.h"

#include "figuretext.h"
#include "flagwords.h"
#include "plural.h"

#include <QCoreApplication>
#include <QStringList>

#include <vector>

namespace dealdesk::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WhyUnknown)
};

QString noPrice(const QString &deal, std::int64_t others, const Language &language)
{
    return others == 0 ? Words::tr("no wholesale price for %1").arg(deal)
                       : Words::tr("no wholesale price for %1 and %2 more deals", nullptr, plural(others))
                             .arg(deal, language.count(others));
}

QString noPlatformFee(const QString &deal, std::int64_t others, const Language &language)
{
    return others == 0 ? Words::tr("platform fee missing for %1").arg(deal)
                       : Words::tr("platform fee missing for %1 and %2 more deals", nullptr, plural(others))
                             .arg(deal, language.count(others));
}

QString another(const QString &reason, const QString &deal, std::int64_t others, const Language &language)
{
    return others == 0 ? Words::tr("%1 (%2)").arg(reason, deal)
                       : Words::tr("%1 (%2 and %3 more deals)", nullptr, plural(others))
                             .arg(reason, deal, language.count(others));
}

} // namespace

QString missingFor(const pricing::Scenario &scenario, std::span<const std::size_t> deals, pricing::FlagSet reasons,
                   const Language &language)
{
    const auto all = reasons.list();
    if (deals.empty() || all.empty())
        return {};
    const QString first = nameInSentence(text(scenario.deals[deals.front()].name));
    const auto others = std::ssize(deals) - 1;
    if (!pricing::priceReasons(reasons).empty())
        return noPrice(first, others, language);
    return all.front() == pricing::Flag::PlatformFeeMissing ? noPlatformFee(first, others, language)
                                                            : another(clause(all.front()), first, others, language);
}

QString missingFor(const pricing::Scenario &scenario, std::span<const pricing::UnknownDeal> deals,
                   const Language &language)
{
    std::vector<std::size_t> whose;
    pricing::FlagSet why;
    for (const pricing::UnknownDeal &each : deals) {
        whose.push_back(each.deal);
        why.add(each.why);
    }
    return missingFor(scenario, whose, why, language);
}

QString without(std::size_t deals, const Language &language)
{
    const auto count = static_cast<std::int64_t>(deals);
    return Words::tr("without %1 deals", nullptr, plural(count)).arg(language.count(count));
}

QString marked(const QString &amount) { return QStringLiteral("* %1").arg(amount); }

QString whyUnknown(pricing::FlagSet reasons)
{
    QStringList sentences;
    for (const pricing::Flag flag : reasons.list())
        sentences.append(Words::tr("%1. %2").arg(title(flag), whatToDo(flag)));
    return sentences.join(QLatin1Char(' '));
}

} // namespace dealdesk::wording
