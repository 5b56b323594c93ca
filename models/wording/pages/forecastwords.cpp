#include "forecastwords.h"

#include "wording/figuretext.h"
#include "wording/plural.h"

#include <QCoreApplication>

namespace dealdesk::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ForecastWords)
};

} // namespace

QString hasNoBands(const QString &listing) { return Words::tr("%1 has no price book, so no bands").arg(listing); }

QString staysInBand(const QString &listing, const QString &band, std::int64_t tenants, const QString &month,
                    const Language &language)
{
    return Words::tr("%1 stays in %2, with %3 tenants in %4", nullptr, plural(tenants))
        .arg(listing, band, language.count(tenants), month);
}

QString reachesBand(const QString &listing, const QString &highest, const QString &last, std::int64_t tenants,
                    const QString &month, const Language &language)
{
    return Words::tr("%1 reaches %2 and ends in %3, with %4 tenants in %5", nullptr, plural(tenants))
        .arg(listing, highest, last, language.count(tenants), month);
}

QString fallsToBand(const QString &listing, const QString &lowest, const QString &last, std::int64_t tenants,
                    const QString &month, const Language &language)
{
    return Words::tr("%1 falls to %2 and ends in %3, with %4 tenants in %5", nullptr, plural(tenants))
        .arg(listing, lowest, last, language.count(tenants), month);
}

QString growsFromBand(const QString &listing, const QString &first, const QString &last, std::int64_t tenants,
                      const QString &month, const Language &language)
{
    return Words::tr("%1 grows from %2 to %3, with %4 tenants in %5", nullptr, plural(tenants))
        .arg(listing, first, last, language.count(tenants), month);
}

QString goesOverFromBand(const QString &listing, const QString &first, const QString &last, std::int64_t tenants,
                         const QString &month, const Language &language)
{
    return Words::tr("%1 goes from %2 to %3, with %4 tenants in %5", nullptr, plural(tenants))
        .arg(listing, first, last, language.count(tenants), month);
}

QString fallsFromBand(const QString &listing, const QString &first, const QString &last, std::int64_t tenants,
                      const QString &month, const Language &language)
{
    return Words::tr("%1 falls from %2 to %3, with %4 tenants in %5", nullptr, plural(tenants))
        .arg(listing, first, last, language.count(tenants), month);
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

QString noneHasAny(pricing::GroupBy by, std::int64_t groups, const QString &figure, const Language &language)
{
    switch (by) {
    case pricing::GroupBy::Customer:
        return Words::tr("None of %1 customers has any %2", nullptr, plural(groups))
            .arg(language.count(groups), figure);
    case pricing::GroupBy::Listing:
        return Words::tr("None of %1 listings has any %2", nullptr, plural(groups)).arg(language.count(groups), figure);
    case pricing::GroupBy::Route:
        return Words::tr("None of %1 routes has any %2", nullptr, plural(groups)).arg(language.count(groups), figure);
    }
    return {};
}

QString noneHasAnyIn(pricing::GroupBy by, std::int64_t groups, const QString &figure, const QString &month,
                     const Language &language)
{
    switch (by) {
    case pricing::GroupBy::Customer:
        return Words::tr("None of %1 customers has any %2 in %3", nullptr, plural(groups))
            .arg(language.count(groups), figure, month);
    case pricing::GroupBy::Listing:
        return Words::tr("None of %1 listings has any %2 in %3", nullptr, plural(groups))
            .arg(language.count(groups), figure, month);
    case pricing::GroupBy::Route:
        return Words::tr("None of %1 routes has any %2 in %3", nullptr, plural(groups))
            .arg(language.count(groups), figure, month);
    }
    return {};
}

QString noneAboveZero(pricing::GroupBy by, std::int64_t groups, const QString &figure, const Language &language)
{
    switch (by) {
    case pricing::GroupBy::Customer:
        return Words::tr("None of %1 customers has %2 above zero", nullptr, plural(groups))
            .arg(language.count(groups), figure);
    case pricing::GroupBy::Listing:
        return Words::tr("None of %1 listings has %2 above zero", nullptr, plural(groups))
            .arg(language.count(groups), figure);
    case pricing::GroupBy::Route:
        return Words::tr("None of %1 routes has %2 above zero", nullptr, plural(groups))
            .arg(language.count(groups), figure);
    }
    return {};
}

QString severalHaveTheMost(const QString &name, std::int64_t others, const QString &figure, const QString &share,
                           const Language &language)
{
    return Words::tr("%1 and %2 others have the most %3: each %4", nullptr, plural(others))
        .arg(name, language.count(others), figure, share);
}

QString hasTheMost(pricing::GroupBy by, const QString &name, const QString &figure, std::int64_t groups,
                   const QString &share, const Language &language)
{
    switch (by) {
    case pricing::GroupBy::Customer:
        return Words::tr("%1 has the most %2 of %3 customers: %4", nullptr, plural(groups))
            .arg(name, figure, language.count(groups), share);
    case pricing::GroupBy::Listing:
        return Words::tr("%1 has the most %2 of %3 listings: %4", nullptr, plural(groups))
            .arg(name, figure, language.count(groups), share);
    case pricing::GroupBy::Route:
        return Words::tr("%1 has the most %2 of %3 routes: %4", nullptr, plural(groups))
            .arg(name, figure, language.count(groups), share);
    }
    return {};
}

QString splitWithout(const QString &finding, const QString &without, const QString &missing)
{
    return Words::tr("%1 — %2: %3").arg(finding, without, missing);
}

QString byCustomer(const QString &figure) { return Words::tr("%1 by customer").arg(figure); }

QString byListing(const QString &figure) { return Words::tr("%1 by listing").arg(figure); }

QString byRoute(const QString &figure) { return Words::tr("%1 by route").arg(figure); }

QString underlinedWithoutADeal(const QString &kind) { return Words::tr("%1; underlined: without a deal").arg(kind); }

QString payoutsByMonth(std::int64_t days, const Language &language)
{
    return Words::tr("Payouts by month, %1 days after the invoice", nullptr, plural(days)).arg(language.count(days));
}

QString payoutsTwiceIn(std::int64_t days, const QString &month, const Language &language)
{
    return Words::tr("Payouts by month, %1 days after the invoice: two months’ invoices are paid in %2", nullptr,
                     plural(days))
        .arg(language.count(days), month);
}

QString payoutsTwiceAndNone(std::int64_t days, const QString &twice, const QString &none, const Language &language)
{
    return Words::tr("Payouts by month, %1 days after the invoice: two months’ invoices are paid in %2, none in %3",
                     nullptr, plural(days))
        .arg(language.count(days), twice, none);
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

QString andMoreDeals(std::int64_t deals, const Language &language)
{
    return Words::tr("and %1 more deals", nullptr, plural(deals)).arg(language.count(deals));
}

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

QString overMonths(std::int64_t months, const Language &language)
{
    return Words::tr("over %1 months", nullptr, plural(months)).arg(language.count(months));
}

QString overMonthsWithoutFees(std::int64_t months, const Language &language)
{
    return Words::tr("over %1 months, fees not known", nullptr, plural(months)).arg(language.count(months));
}

QString overMonthsAfterFees(std::int64_t months, const QString &net, const Language &language)
{
    return Words::tr("over %1 months, %2 after fees", nullptr, plural(months)).arg(language.count(months), net);
}

QString weightedOf(const QString &arr) { return Words::tr("of %1: first months × 12, by win probability").arg(arr); }

QString showTheDeal() { return Words::tr("Show the deal on the Deals page"); }

QString showTheNextOf(std::int64_t deals, const Language &language)
{
    return Words::tr("Show the next of %1 deals on the Deals page", nullptr, plural(deals)).arg(language.count(deals));
}

} // namespace dealdesk::wording
