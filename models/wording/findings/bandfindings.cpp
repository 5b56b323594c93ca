#include "bandfindings.h"

#include "wording/lists.h"
#include "wording/plural.h"

#include <QCoreApplication>

namespace dealdesk::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BandFindings)
};

} // namespace

QString moreTenantsCostLess(const CheaperWords &cheaper, const FigureText &figures)
{
    return Words::tr("%1 more tenants cost %2 a month less in all: wholesale is %4 for %3, at %5 each in %6.", nullptr,
                     plural(cheaper.more))
        .arg(figures.count(cheaper.more), figures.money(cheaper.saved), figures.count(cheaper.tenants),
             figures.money(cheaper.wholesale), figures.money(cheaper.unit), cheaper.band);
}

QString noWholesaleThen(const QStringList &deals, std::size_t others, const Language &language)
{
    QStringList quoted;
    for (const QString &deal : deals)
        quoted.append(Words::tr("“%1”").arg(deal));
    if (others == 0)
        return Words::tr("But then there is no wholesale price for %1.").arg(allOf(quoted));
    const auto more = static_cast<std::int64_t>(others);
    return Words::tr("But then there is no wholesale price for %1 and %2 more.", nullptr, plural(more))
        .arg(listed(quoted), language.count(more));
}

QString marginThen(pricing::Money before, pricing::Money after, std::size_t unpriced, const FigureText &figures)
{
    const QString was = figures.money(before), then = figures.money(after);
    if (unpriced == 0) {
        if (after == before)
            return Words::tr("All deals’ margin over the horizon stays %1.").arg(then);
        return after > before ? Words::tr("All deals’ margin over the horizon rises from %1 to %2.").arg(was, then)
                              : Words::tr("All deals’ margin over the horizon falls from %1 to %2.").arg(was, then);
    }
    const auto count = static_cast<std::int64_t>(unpriced);
    const QString deals = figures.count(count);
    if (after == before)
        return Words::tr(
                   "The margin over the horizon, without %1 deals whose price is not known now or then, stays %2.",
                   nullptr, plural(count))
            .arg(deals, then);
    return (after > before
                ? Words::tr("The margin over the horizon, without %1 deals whose price is not known now or then, rises "
                            "from %2 to %3.",
                            nullptr, plural(count))
                : Words::tr("The margin over the horizon, without %1 deals whose price is not known now or then, falls "
                            "from %2 to %3.",
                            nullptr, plural(count)))
        .arg(deals, was, then);
}

QString customerPaysFor(std::int64_t tenants, const Language &language)
{
    return Words::tr("The customer then pays for %1.").arg(language.count(tenants));
}

QString noTenantsAnyMore(const QString &listing) { return Words::tr("%1 has no tenants any more").arg(listing); }

QString fallsBelowTheFirst(const QString &listing, std::int64_t tenants, const Language &language)
{
    return Words::tr("%1 falls below its first band, with %2 tenants", nullptr, plural(tenants))
        .arg(listing, language.count(tenants));
}

QString startsIn(const QString &listing, const QString &band, std::int64_t tenants, const Language &language)
{
    return Words::tr("%1 starts in %2 with %3 tenants", nullptr, plural(tenants))
        .arg(listing, band, language.count(tenants));
}

QString reaches(const QString &listing, const QString &band, std::int64_t tenants, const Language &language)
{
    return Words::tr("%1 reaches %2 with %3 tenants", nullptr, plural(tenants))
        .arg(listing, band, language.count(tenants));
}

QString fallsTo(const QString &listing, const QString &band, std::int64_t tenants, const Language &language)
{
    return Words::tr("%1 falls to %2 with %3 tenants", nullptr, plural(tenants))
        .arg(listing, band, language.count(tenants));
}

QString startsUnder(const QString &listing, const QString &band, const QString &authorization, std::int64_t tenants,
                    const Language &language)
{
    return Words::tr("%1 is in %2 of authorization %3 with %4 tenants", nullptr, plural(tenants))
        .arg(listing, band, authorization, language.count(tenants));
}

QString belowTheFirstUnder(const QString &listing, const QString &authorization, std::int64_t tenants,
                           const Language &language)
{
    return Words::tr("%1 is below the first band of authorization %2, with %3 tenants", nullptr, plural(tenants))
        .arg(listing, authorization, language.count(tenants));
}

QString bandOfListing(const QString &listing, const QString &band) { return Words::tr("%1: %2").arg(listing, band); }

QString bandFrom(const QString &band, pricing::YearMonth month, const Language &language)
{
    return Words::tr("%1 from %2").arg(band, language.month(month));
}

QString bandFromWith(const QString &band, pricing::YearMonth month, std::int64_t tenants, const Language &language)
{
    return Words::tr("%1 from %2 · %3 tenants", nullptr, plural(tenants))
        .arg(band, language.month(month), language.count(tenants));
}

QString bandWith(const QString &band, std::int64_t tenants, const Language &language)
{
    return Words::tr("%1 · %2 tenants", nullptr, plural(tenants)).arg(band, language.count(tenants));
}

QString excludedReprices() { return Words::tr("An excluded deal reprices no other."); }

QString dealReprices(std::size_t others, bool withSteps, const Language &language)
{
    const auto count = static_cast<std::int64_t>(others);
    return (withSteps ? Words::tr("The deal with all its steps reprices %1 other deals:", nullptr, plural(count))
                      : Words::tr("The deal reprices %1 other deals:", nullptr, plural(count)))
        .arg(language.count(count));
}

QString stepReprices(std::size_t others, bool withLater, const Language &language)
{
    const auto count = static_cast<std::int64_t>(others);
    return (withLater ? Words::tr("It and the steps after it reprice %1 other deals:", nullptr, plural(count))
                      : Words::tr("It reprices %1 other deals:", nullptr, plural(count)))
        .arg(language.count(count));
}

QString noOtherFor(const QString &listing)
{
    return Words::tr("No other deal is repriced: there is no other for %1 from then on.").arg(listing);
}

QString samePriceWithoutIt() { return Words::tr("No other deal is repriced: they pay the same price without it."); }

QString lockedToTheEnd()
{
    return Words::tr("No other deal is repriced: prices are locked to the end of the horizon.");
}

QString priceOfAnEvent(pricing::YearMonth month, const QString &deal, const Language &language)
{
    return Words::tr(
               "No other deal is repriced: each keeps its price until an event of its own. The next is in %1 (%2), "
               "and the price is the same then, with this step or without it.")
        .arg(language.month(month), deal);
}

} // namespace dealdesk::wording
