#include "portfoliowords.h"

#include "wording/counts.h"
#include "wording/lists.h"
#include "wording/plural.h"

#include <QCoreApplication>

namespace dealdesk::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PortfolioReview)
};

} // namespace

QString portfolioSummaryOf(const QString &scenario) { return Words::tr("Portfolio of %1").arg(scenario); }
QString portfolioFilePart() { return Words::tr("Portfolio"); }

QString scenarioWithoutDeals() { return Words::tr("No deal is included in this scenario."); }

QString sumsAreWithout(const QString &without, const QString &missing)
{
    return missing.isEmpty() ? Words::tr("The sums are %1").arg(without)
                             : Words::tr("The sums are %1: %2").arg(without, missing);
}

QString inMonth(pricing::YearMonth month, const Language &language)
{
    return Words::tr("in %1").arg(language.month(month));
}

QString ofAllArr(const QString &arr) { return Words::tr("of %1").arg(arr); }
QString ofInitialTerms() { return Words::tr("of the initial terms"); }
QString ofWhatIsBilled(const QString &billed) { return Words::tr("of %1 billed").arg(billed); }

QString tenantsAtFirst(std::int64_t tenants, pricing::YearMonth month, const Language &language)
{
    return Words::tr("%1 in %2").arg(language.count(tenants), language.month(month));
}

QString totalsOfInitialTerms()
{
    return Words::tr("ARR: first month × 12. TCV and margin: of the initial term, whatever the horizon.");
}

QString onlyWhatWasEntered() { return Words::tr("In none of the figures above."); }
QString belowFirstBand() { return Words::tr("below the first band"); }

QString relationshipTotals()
{
    return Words::tr("Relationship totals: existing tenants and those of all included deals.");
}

QString tenantsGoTo(std::int64_t from, std::int64_t to, const Language &language)
{
    return Words::tr("%1 → %2").arg(language.count(from), language.count(to));
}

QString riskOfDeals(const QString &risk, std::int64_t count, const Language &language)
{
    return Words::tr("%1: %2").arg(risk, deals(count, language));
}

QString namedDeals(const QStringList &names, std::int64_t more, const Language &language)
{
    return more == 0
               ? Words::tr("%1.").arg(listed(names))
               : Words::tr("%1 and %2 more deals.", nullptr, plural(more)).arg(listed(names), language.count(more));
}

QString withoutAuthorizationLater() { return Words::tr("Priced on days that no authorization covers"); }
QString restsOnExamplePrices() { return Words::tr("Illustrative prices"); }

QString uncoveredPrice(const QString &deal, const pricing::UncoveredPrice &price, const Language &language)
{
    const QString month = language.month(price.month);
    if (!price.until)
        return Words::tr("%1 begins in %2, before its authorization").arg(deal, month);
    const QString until = language.date(*price.until);
    return price.isRenewal ? Words::tr("%1 renews in %2, its authorization ends on %3").arg(deal, month, until)
                           : Words::tr("%1 begins in %2, its authorization ends on %3").arg(deal, month, until);
}

QString whatToDoUncovered()
{
    return Words::tr(
        "Their prices are those of the authorization that was in force last. Ask the publisher for one that "
        "covers these days.");
}

QString whatToDoIllustrative() { return Words::tr("Enter the bands of your own resale authorization."); }

QString largestCustomer(const QString &customer, const pricing::Concentration &of, pricing::YearMonth month,
                        const Language &language)
{
    return Words::tr("%1 has %2 of the ARR in %3").arg(customer, language.ratio(of.share), language.month(month));
}

QString largestCustomerOf(const pricing::Concentration &of, const FigureText &figures)
{
    const QString part = figures.money(of.arr), all = figures.money(of.all);
    return of.others == 0 ? Words::tr("%1 of %2; no other customer has any.").arg(part, all)
                          : Words::tr("%1 of %2; the largest of %3 customers.", nullptr, plural(of.others + 1))
                                .arg(part, all, figures.count(of.others + 1));
}

QString nobody() { return Words::tr("Nobody"); }
QString noRiskFound() { return Words::tr("No deal has a flag, and every price is covered by an authorization."); }

} // namespace dealdesk::wording
