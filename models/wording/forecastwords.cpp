#include "forecastwords.h"

#include <QCoreApplication>

namespace dealdesk::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ForecastWords)
};

} // namespace

QString hasNoBands(const QString &listing) { return Words::tr("%1 has no price book, so no bands").arg(listing); }

QString staysInBand(const QString &listing, const QString &band, const QString &tenants, const QString &month)
{
    return Words::tr("%1 stays in %2, with %3 in %4").arg(listing, band, tenants, month);
}

QString reachesBand(const QString &listing, const QString &highest, const QString &last, const QString &tenants,
                    const QString &month)
{
    return Words::tr("%1 reaches %2 and ends in %3, with %4 in %5").arg(listing, highest, last, tenants, month);
}

QString fallsToBand(const QString &listing, const QString &lowest, const QString &last, const QString &tenants,
                    const QString &month)
{
    return Words::tr("%1 falls to %2 and ends in %3, with %4 in %5").arg(listing, lowest, last, tenants, month);
}

QString growsFromBand(const QString &listing, const QString &first, const QString &last, const QString &tenants,
                      const QString &month)
{
    return Words::tr("%1 grows from %2 to %3, with %4 in %5").arg(listing, first, last, tenants, month);
}

QString fallsFromBand(const QString &listing, const QString &first, const QString &last, const QString &tenants,
                      const QString &month)
{
    return Words::tr("%1 falls from %2 to %3, with %4 in %5").arg(listing, first, last, tenants, month);
}

QString figureNotKnown(const QString &figure) { return Words::tr("%1 is not known").arg(figure); }

QString shareOfAll(const QString &part, const QString &all) { return Words::tr("%1 of %2").arg(part, all); }

QString shareInMonth(const QString &part, const QString &all, const QString &month)
{
    return Words::tr("%1 of %2 in %3").arg(part, all, month);
}

QString hasAllOfIt(const QString &name, const QString &figure, const QString &share)
{
    return Words::tr("%1 has all of the %2: %3").arg(name, figure, share);
}

QString noneHasAny(const QString &groups, const QString &figure)
{
    return Words::tr("None of %1 has any %2").arg(groups, figure);
}

QString noneHasAnyIn(const QString &groups, const QString &figure, const QString &month)
{
    return Words::tr("None of %1 has any %2 in %3").arg(groups, figure, month);
}

QString noneAboveZero(const QString &groups, const QString &figure)
{
    return Words::tr("None of %1 has %2 above zero").arg(groups, figure);
}

QString severalHaveTheMost(const QString &name, const QString &others, const QString &figure, const QString &groups,
                           const QString &share)
{
    return Words::tr("%1 and %2 have the most %3 of %4: each %5").arg(name, others, figure, groups, share);
}

QString hasTheMost(const QString &name, const QString &figure, const QString &groups, const QString &share)
{
    return Words::tr("%1 has the most %2 of %3: %4").arg(name, figure, groups, share);
}

QString splitWithout(const QString &finding, const QString &without, const QString &missing)
{
    return Words::tr("%1 — %2: %3").arg(finding, without, missing);
}

QString byCustomer(const QString &figure) { return Words::tr("%1 by customer").arg(figure); }

QString byListing(const QString &figure) { return Words::tr("%1 by listing").arg(figure); }

QString byRoute(const QString &figure) { return Words::tr("%1 by route").arg(figure); }

QString underlinedWithoutADeal(const QString &kind) { return Words::tr("%1; underlined: without a deal").arg(kind); }

QString payoutsByMonth(const QString &days) { return Words::tr("Payouts by month, %1 after the invoice").arg(days); }

QString payoutsTwiceIn(const QString &days, const QString &month)
{
    return Words::tr("Payouts by month, %1 after the invoice: two months’ invoices are paid in %2").arg(days, month);
}

QString payoutsTwiceAndNone(const QString &days, const QString &twice, const QString &none)
{
    return Words::tr("Payouts by month, %1 after the invoice: two months’ invoices are paid in %2, none in %3")
        .arg(days, twice, none);
}

QString totalOf(const QString &listing) { return Words::tr("%1 total").arg(listing); }

QString bandOf(const QString &listing) { return Words::tr("%1 band").arg(listing); }

QString marginWithout(const QString &without) { return Words::tr("margin %1").arg(without); }

QString tenantsByMonth(const QString &listing)
{
    return Words::tr("%1 tenants by month, against the volume bands").arg(listing);
}

QString tenantsByMonthWithExisting(const QString &listing, const QString &existing)
{
    return Words::tr("%1 tenants by month, against the volume bands, with %2 existing").arg(listing, existing);
}

QString bandFrom(const QString &band, const QString &tenants) { return Words::tr("%1 from %2").arg(band, tenants); }

QString kindAndTodo(const QString &kind, const QString &todo) { return Words::tr("%1. %2").arg(kind, todo); }

QString fromTo(const QString &first, const QString &last) { return Words::tr("%1 – %2").arg(first, last); }

QString dealLacks(const QString &deal, const QString &what) { return Words::tr("%1: %2").arg(deal, what); }

QString andMoreDeals(const QString &deals) { return Words::tr("and %1").arg(deals); }

QString everyListingStays() { return Words::tr("Every listing stays in its band."); }

QString andMoreChanges(const QString &changes)
{
    return Words::tr("and %1 more: the table marks them ▲ and ▼").arg(changes);
}

QString addOrIncludeADeal() { return Words::tr("Add a deal on the Deals page, or include one that is left out."); }

QString forecastIsIllustrative()
{
    return Words::tr("Illustrative: wholesale and margin rest on price-book rows that are nobody's real price. Enter "
                     "the ones of your resale authorization on the Price books page.");
}

QString overMonths(const QString &months) { return Words::tr("over %1").arg(months); }

QString overMonthsWithoutFees(const QString &months) { return Words::tr("over %1, fees not known").arg(months); }

QString overMonthsAfterFees(const QString &months, const QString &net)
{
    return Words::tr("over %1, %2 after fees").arg(months, net);
}

QString weightedOf(const QString &arr) { return Words::tr("of %1: first months × 12, by win probability").arg(arr); }

QString showTheDeal() { return Words::tr("Show the deal on the Deals page"); }

QString showTheNextOf(const QString &deals)
{
    return Words::tr("Show the next of %1 deals on the Deals page").arg(deals);
}

} // namespace dealdesk::wording
