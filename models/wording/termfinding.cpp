#include "termfinding.h"

#include "explanation.h"
#include "guidance/words.h"
#include "pricing/rounding.h"

namespace dealdesk::wording {

using namespace pricing;

namespace {

/// "13.3": how many times the other amount; both above zero.
QString timesText(Money amount, Money other, const FigureText &figures)
{
    const auto tenths = static_cast<std::int64_t>(nearestQuotient(Wide{amount.minor} * 10, other.minor));
    if (tenths >= 1'000)
        return figures.count(tenths / 10);
    return figures.plain(Percent{tenths * 10});
}

/// "1 year", "2 and 3 years": the terms whose margin is below zero; empty where there is none.
QString losing(const std::array<TermFigures, 3> &terms)
{
    std::vector<CommitmentTerm> which;
    for (const TermFigures &term : terms) {
        if (term.yearlyMargin && term.yearlyMargin->minor < 0)
            which.push_back(term.term);
    }
    if (which.empty())
        return {};
    if (which.size() == 1)
        return QStringLiteral("%1 loses money").arg(name(which.front()));
    // Not more than two: the best one does not lose.
    return QStringLiteral("%1 and %2 lose money").arg(yearsOf(which.front())).arg(name(which.back()));
}

QString nothingKnown(const std::array<TermFigures, 3> &terms)
{
    for (const TermFigures &term : terms) {
        for (const Flag flag : {Flag::NoBand, Flag::NoListPrice, Flag::NoNegotiatedPrice}) {
            if (term.figures.flags.has(flag))
                return QStringLiteral("Margin is not known at any term: %1").arg(text(guidance::title(flag)).toLower());
        }
    }
    return QStringLiteral("Margin is not known at any term");
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
        return allKnown ? QStringLiteral("Every term loses money; %1 loses least, %2 a year").arg(term, amount)
                        : QStringLiteral("%1 loses money: margin %2 a year").arg(term, amount);
    }
    if (allEqual)
        return QStringLiteral("Every term brings the same margin a year, %1").arg(amount);
    const QString lost = losing(terms);
    if (best->term == terms.front().term) {
        const QString most = QStringLiteral("1 year brings the most margin a year, %1").arg(amount);
        return lost.isEmpty() ? most : QStringLiteral("%1; %2").arg(most, lost);
    }
    const QString brings = QStringLiteral("%1 brings %2 margin a year").arg(term, amount);
    QString others;
    if (!oneYear)
        others += QStringLiteral("; 1 year has no wholesale price");
    if (!lost.isEmpty())
        others += QStringLiteral("; ") + lost;
    if (!others.isEmpty())
        return brings + others;
    if (oneYear->minor == 0)
        return QStringLiteral("%1; 1 year brings none").arg(brings);
    return QStringLiteral("%1, %2 times as much as 1 year")
        .arg(brings, timesText(*best->yearlyMargin, *oneYear, figures));
}

} // namespace dealdesk::wording
