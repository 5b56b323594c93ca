#include "termfinding.h"

#include "guidance/words.h"
#include "pricing/rounding.h"
#include "wording/explanation.h"

#include <QCoreApplication>

#include <algorithm>

namespace dealdesk::ui {

using namespace pricing;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TermFinding)
};

bool known(const TermFigures &term) { return term.figures.totalMargin.has_value(); }
Money margin(const TermFigures &term) { return *term.figures.totalMargin; }

/// "13.3": how many times the other amount; both above zero.
QString timesText(Money amount, Money other, const wording::FigureText &figures)
{
    const auto tenths = static_cast<std::int64_t>(nearestQuotient(Wide{amount.minor} * 10, other.minor));
    if (tenths >= 1'000)
        return figures.count(tenths / 10);
    return figures.plain(Percent{tenths * 10});
}

QString nothingKnown(const std::array<TermFigures, 3> &terms)
{
    for (const TermFigures &term : terms) {
        for (const Flag flag : {Flag::NoBand, Flag::NoListPrice, Flag::NoNegotiatedPrice}) {
            if (term.figures.flags.has(flag))
                return Words::tr("Margin is not known at any term: %1")
                    .arg(wording::text(guidance::title(flag)).toLower());
        }
    }
    return Words::tr("Margin is not known at any term");
}

} // namespace

QString termFinding(const std::array<TermFigures, 3> &terms, const wording::FigureText &figures)
{
    const TermFigures &oneYear = terms.front();
    const TermFigures *best = nullptr;
    bool allEqual = true, allKnown = true;
    for (const TermFigures &term : terms) {
        allKnown = allKnown && known(term);
        allEqual = allEqual && term.figures.totalMargin == oneYear.figures.totalMargin;
        if (known(term) && (!best || margin(term) > margin(*best)))
            best = &term;
    }
    if (!best)
        return nothingKnown(terms);
    const QString name = wording::name(best->term);
    const QString amount = figures.wholeMoney(margin(*best));
    if (margin(*best).minor < 0) {
        return allKnown ? Words::tr("Every term loses money; %1 loses least, %2").arg(name, amount)
                        : Words::tr("%1 loses money: margin %2").arg(name, amount);
    }
    if (allEqual)
        return Words::tr("Every term brings the same margin, %1").arg(amount);
    if (best->term == oneYear.term)
        return Words::tr("1 year brings the most margin, %1").arg(amount);
    if (!known(oneYear))
        return Words::tr("%1 brings %2 margin; 1 year has no price").arg(name, amount);
    if (margin(oneYear).minor < 0)
        return Words::tr("%1 brings %2 margin; 1 year loses money").arg(name, amount);
    if (margin(oneYear).minor == 0)
        return Words::tr("%1 brings %2 margin; 1 year brings none").arg(name, amount);
    return Words::tr("%1 brings %2 margin, %3 times the 1-year margin")
        .arg(name, amount, timesText(margin(*best), margin(oneYear), figures));
}

} // namespace dealdesk::ui
