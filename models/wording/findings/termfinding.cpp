#include "termfinding.h"

#include "pricing/rounding.h"
#include "wording/explanation.h"
#include "wording/flagwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace dealdesk::wording {

using namespace pricing;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TermFinding)
};

/// "13.3": how many times the other amount; both above zero.
QString timesText(Money amount, Money other, const FigureText &figures)
{
    const auto tenths = static_cast<std::int64_t>(nearestQuotient(Wide{amount.minor} * 10, other.minor));
    if (tenths >= 1'000)
        return figures.count(tenths / 10);
    return figures.plain(Percent{tenths * 10});
}

bool loses(const TermFigures &term) { return term.yearlyMargin && term.yearlyMargin->minor < 0; }

/// "2 years loses money", "2 and 3 years lose money"; empty where no term does.
QString losing(const std::array<TermFigures, 3> &terms)
{
    const auto count = std::ranges::count_if(terms, loses);
    if (count == 0)
        return {};
    if (count == 1)
        return Words::tr("%1 loses money").arg(name(std::ranges::find_if(terms, loses)->term));
    // Not more than two: the best one does not lose.
    if (!loses(terms.front()))
        return Words::tr("2 and 3 years lose money");
    return loses(terms[1]) ? Words::tr("1 and 2 years lose money") : Words::tr("1 and 3 years lose money");
}

QString nothingKnown(const std::array<TermFigures, 3> &terms)
{
    for (const TermFigures &term : terms) {
        for (const Flag flag : {Flag::NoBand, Flag::NoListPrice, Flag::NoNegotiatedPrice}) {
            if (term.figures.flags.has(flag))
                return Words::tr("Margin is not known at any term: %1").arg(clause(flag));
        }
    }
    return Words::tr("Margin is not known at any term");
}

} // namespace

QString termFinding(const std::array<TermFigures, 3> &terms, const FigureText &figures)
{
    const std::optional<Money> &oneYear = terms.front().yearlyMargin;
    const TermFigures *best = nullptr;
    bool allEqual = true, allKnown = true;
    for (const TermFigures &term : terms) {
        allKnown = allKnown && term.yearlyMargin;
        allEqual = allEqual && term.yearlyMargin == oneYear;
        if (term.yearlyMargin && (!best || *term.yearlyMargin > *best->yearlyMargin))
            best = &term;
    }
    if (!best)
        return nothingKnown(terms);
    const QString term = name(best->term);
    const QString amount = figures.wholeMoney(best->yearlyMargin);
    if (best->yearlyMargin->minor < 0) {
        return allKnown ? Words::tr("Every term loses money; %1 loses least, %2 a year").arg(term, amount)
                        : Words::tr("%1 loses money: margin %2 a year").arg(term, amount);
    }
    if (allEqual)
        return Words::tr("Every term brings the same margin a year, %1").arg(amount);
    const QString lost = losing(terms);
    if (best->term == terms.front().term)
        return lost.isEmpty() ? Words::tr("1 year brings the most margin a year, %1").arg(amount)
                              : Words::tr("1 year brings the most margin a year, %1; %2").arg(amount, lost);
    if (!oneYear)
        return lost.isEmpty()
                   ? Words::tr("%1 brings %2 margin a year; 1 year has no wholesale price").arg(term, amount)
                   : Words::tr("%1 brings %2 margin a year; 1 year has no wholesale price; %3").arg(term, amount, lost);
    if (!lost.isEmpty())
        return Words::tr("%1 brings %2 margin a year; %3").arg(term, amount, lost);
    if (oneYear->minor == 0)
        return Words::tr("%1 brings %2 margin a year; 1 year brings none").arg(term, amount);
    return Words::tr("%1 brings %2 margin a year, %3 times as much as 1 year")
        .arg(term, amount, timesText(*best->yearlyMargin, *oneYear, figures));
}

} // namespace dealdesk::wording
