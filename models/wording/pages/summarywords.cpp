#include "summarywords.h"

#include "routewords.h"
#include "wording/explanation.h"
#include "wording/flagwords.h"

#include <QCoreApplication>

namespace dealdesk::wording {

using pricing::RecommendedRoute;
using pricing::Route;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

} // namespace

QString internalBanner() { return Words::tr("INTERNAL — not for the customer"); }

QString internalBanner(const QString &number)
{
    return number.isEmpty() ? internalBanner() : Words::tr("%1 — INTERNAL — not for the customer").arg(number);
}

QString internalTitle(const QString &number, const QString &deal)
{
    return number.isEmpty() ? Words::tr("INTERNAL — %1").arg(deal) : Words::tr("INTERNAL — %1, %2").arg(number, deal);
}

QString internalFilePart() { return Words::tr("INTERNAL"); }

QString leftOutOfTheScenario() { return Words::tr("This deal is left out of the scenario."); }
QString figuresAsIfIncluded() { return Words::tr("Its figures are those that it would have if it were included."); }

QString restsOnTheWhatIf()
{
    return Words::tr("The scenario supposes this in place of what the workspace knows; the figures here rest on it.");
}

QString wholesaleIllustrative() { return Words::tr("Illustrative: wholesale comes from an example price book."); }

QString everythingRestsOnIt()
{
    return Words::tr("Every wholesale and margin figure here rests on it. Enter the bands of your own resale "
                     "authorization.");
}

QString unknownFor(pricing::Flag flag) { return Words::tr("— %1").arg(title(flag)); }

QString perTenant(pricing::Money amount, const FigureText &figures)
{
    return Words::tr("%1 per tenant").arg(figures.money(amount));
}

QString ofBilled(pricing::Money amount, const FigureText &figures)
{
    return Words::tr("of %1 billed").arg(figures.money(amount));
}

QString overTheTerm(pricing::Percent margin, const Language &language)
{
    return Words::tr("%1 over the term").arg(language.ratio(margin));
}

QString firstMonthTimesTwelve() { return Words::tr("first month × 12"); }

QString firstMonthTimesTwelve(pricing::Money exitArr, const FigureText &figures)
{
    return Words::tr("first month × 12; last: %1").arg(figures.money(exitArr));
}

QString beforeMarketplaceFees() { return Words::tr("before marketplace fees"); }
QString afterFees() { return Words::tr("after fees"); }

QString recommendedAgainst(RecommendedRoute advised, Route set, bool chosen)
{
    if (advised == RecommendedRoute::Undecided)
        return Words::tr("No route is clearly better; the deal is set to %1").arg(name(set));
    return chosen ? Words::tr("%1 is recommended, and chosen").arg(name(advised))
                  : Words::tr("%1 is recommended; the deal is set to %2").arg(name(advised), name(set));
}

QString amountsPerMonth(bool bandChanges)
{
    return bandChanges ? Words::tr("Amounts per month; per tenant: wholesale. Changes of band in blue.")
                       : Words::tr("Amounts per month; per tenant: wholesale.");
}

QString ofTheFirstMonth() { return Words::tr("The deal's first month."); }

QString whatPayoutsAre()
{
    return Words::tr("Billed less wholesale and marketplace fee; the platform fee is not part of it.");
}

QString bandWas(const QString &band) { return Words::tr("was %1").arg(band); }
QString thisDeal(pricing::CommitmentTerm term) { return Words::tr("%1 — this deal").arg(name(term)); }
QString noWholesaleAtThisTerm() { return Words::tr("— no wholesale price at this term"); }

QString marginAtAHigherRate(pricing::Percent away, const Language &language)
{
    return Words::tr("Margin at a rate %1 higher").arg(language.percent(away));
}

QString marginAtALowerRate(pricing::Percent away, const Language &language)
{
    return Words::tr("Margin at a rate %1 lower").arg(language.percent(away));
}

QString whatPaymentRatesAre(const QString &currency)
{
    return Words::tr("Over the term, in %1: what the customer pays at the rate of the payment, less the wholesale.")
        .arg(currency);
}

QString marginInAll(pricing::Money margin, const FigureText &figures)
{
    return Words::tr("%1 margin in all").arg(figures.wholeMoney(margin));
}

} // namespace dealdesk::wording
