#include "scenarioquestionwords.h"

#include "wording/figuretext.h"
#include "wording/plural.h"

#include <QCoreApplication>

namespace dealdesk::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ScenarioQuestions)
};

} // namespace

QString noPriceBookYet()
{
    return Words::tr("There is no price book for this listing yet. Start one on the Price books page.");
}

QString countsHelp() { return Words::tr("Counts with spaces between them; the table has a row for each."); }

QString bookIsIllustrative()
{
    return Words::tr("Illustrative: this price book has rows that are nobody's real price.");
}

QString tenantsBring(std::int64_t tenants, const QString &amount, const Language &language)
{
    return Words::tr("%1 tenants: %2", nullptr, plural(tenants)).arg(language.count(tenants), amount);
}

QString noArrAtTheseCounts() { return Words::tr("No ARR is known at these counts."); }

QString amountAt(const QString &amount, const QString &tenants) { return Words::tr("%1 at %2").arg(amount, tenants); }

QString stepsHelp()
{
    return Words::tr("No start before the first month, no probability above 100 %; a term without a discount keeps "
                     "none. An input that does not move the figure is left out.");
}

QString nothingToCompareYet() { return Words::tr("Nothing to compare yet."); }

QString nothingToCompareWith() { return Words::tr("There is nothing to compare with."); }

QString ownInputsMove(const QString &figure)
{
    return Words::tr("%1 of the whole scenario, when this deal's own inputs move one at a time").arg(figure);
}

QString everyInputMoves(const QString &figure)
{
    return Words::tr("%1, when every deal's and price book's inputs move one at a time").arg(figure);
}

QString notKnownSeeFlags(const QString &figure)
{
    return Words::tr("%1 is not known: the flags on the Deals page say why").arg(figure);
}

QString noInputMovesIt() { return Words::tr("No input moves it."); }

QString inputAndStep(const QString &input, const QString &step) { return Words::tr("%1 %2").arg(input, step); }

QString amountAndChange(const QString &amount, const QString &change)
{
    return Words::tr("%1  (%2)").arg(amount, change);
}

QString figureNow(const QString &amount) { return Words::tr("now %1").arg(amount); }

QString notKnownAt(const QString &step) { return Words::tr("not known at %1").arg(step); }

QString stepBrings(const QString &step, const QString &change) { return Words::tr("%1: %2").arg(step, change); }

QString targetHelp() { return Words::tr("The chance of this much or more; may be empty."); }

QString seedHelp() { return Words::tr("The same seed gives the same figures, on any machine."); }

QString inTheLastMonth() { return Words::tr("In the horizon's last month."); }

QString overTheHorizon() { return Words::tr("Over the whole horizon."); }

QString thatManyAreUncertain(std::int64_t deals, const Language &language)
{
    return Words::tr("%1 deals are uncertain.", nullptr, plural(deals)).arg(language.count(deals));
}

QString tooManyToCount(std::int64_t deals, std::int64_t most, const Language &language)
{
    return Words::tr("Not here: %1 deals are uncertain, and every outcome can be counted up to %2.", nullptr,
                     plural(deals))
        .arg(language.count(deals), language.count(most));
}

QString addDealsFirst() { return Words::tr("Add deals on the Deals page first."); }

QString noDealIsUncertain()
{
    return Words::tr("No deal is uncertain: set win probabilities between 0 % and 100 % on the Deals page.");
}

QString simulatingAgain() { return Words::tr("Simulating. The figures are those of before."); }

QString simulating() { return Words::tr("Simulating."); }

QString cancelledAgain() { return Words::tr("Cancelled. The figures are those of before."); }

QString cancelledWithoutFigures() { return Words::tr("Cancelled. Press “Simulate again” for figures."); }

QString cancelled() { return Words::tr("Cancelled."); }

QString notEnoughMemory() { return Words::tr("There is not enough memory for so many trials. Ask for fewer."); }

QString simulationNotStarted()
{
    return Words::tr("The simulation could not be started. Close other programs, then try again.");
}

QString probabilityByAmount(const QString &figure)
{
    return Words::tr("%1: probability by amount; dashed: percentiles").arg(figure);
}

QString shareOfTrialsByAmount(const QString &figure)
{
    return Words::tr("%1: share of trials by amount; dashed: percentiles").arg(figure);
}

QString everyTrialUnpriced()
{
    return Words::tr("In every trial a deal has no wholesale price: the Deals page says which.");
}

QString percentileAt(const QString &percent, const QString &amount) { return Words::tr("P%1 %2").arg(percent, amount); }

QString targetAt(const QString &amount) { return Words::tr("target %1").arg(amount); }

QString amountsFrom(const QString &from, const QString &below) { return Words::tr("%1 to under %2").arg(from, below); }

QString costsAtScale(const QString &authorization)
{
    return authorization.isEmpty() ? Words::tr("What a tenant costs as you sell more")
                                   : Words::tr("What a tenant costs as you sell more, by %1").arg(authorization);
}

} // namespace dealdesk::wording
