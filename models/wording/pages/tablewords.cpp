#include "tablewords.h"

#include "wording/explanation.h"
#include "wording/lists.h"
#include "wording/plural.h"

#include <QCoreApplication>

namespace dealdesk::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

} // namespace

QString baseScenario(const QString &name) { return Words::tr("%1 (base)").arg(name); }

QString currenciesHaveNoDifference() { return Words::tr("Amounts in different currencies have no difference."); }
QString priceOrPercent(const QString &currency) { return Words::tr("Price (%1, or %)").arg(currency); }
QString inPercent(const QString &title) { return Words::tr("%1 (%)").arg(title); }
QString bandColumn(const QString &listing) { return Words::tr("%1 band").arg(listing); }
QString totalColumn(const QString &listing) { return Words::tr("%1 total").arg(listing); }
QString allMonths(const QString &figure) { return Words::tr("%1, all months").arg(figure); }
QString atTheEnd(const QString &figure) { return Words::tr("%1 at the end").arg(figure); }

QString asInTheLastMonth(const QString &what) { return Words::tr("%1, as it is in the period’s last month").arg(what); }
QString addedUpOverMonths(const QString &what) { return Words::tr("%1, added up over the period’s months").arg(what); }
QString trialsTooFewOrAlike()
{
    return Words::tr("The trials are too few, or too much alike, to say how far the true value may be from it. Ask for "
                     "more trials.");
}

QString inNoPricedTrial() { return Words::tr("It was won, or lost, in no trial that has a price."); }

QString inTooFewTrials(int enough, const Language &language)
{
    return Words::tr("It was won, or lost, in fewer than %1 priced trials, too few to say how sure the amount is. Ask "
                     "for more trials.",
                     nullptr, plural(enough))
        .arg(language.count(enough));
}

QString beyondCounting()
{
    return Words::tr("At this price an amount is beyond what can be counted. Enter a lower price or fewer tenants.");
}

QString noPricePerTenant() { return Words::tr("A monthly total has no price per tenant."); }

QString changeOf(const QString &field, const QString &record)
{
    return Words::tr("Change %1 of %2").arg(field, record);
}

QString supposeOtherFacts(const QString &customer)
{
    return Words::tr("Suppose other facts of %1 in this scenario").arg(customer);
}

QString useWhatIsKnown(const QString &customer) { return Words::tr("Use what is known of %1 again").arg(customer); }

QString fromMonth(int tenants, int month, const Language &language)
{
    return Words::tr("%1 from month %2").arg(language.count(tenants), language.count(month));
}

QString negotiated(const QString &price) { return Words::tr("%1, negotiated").arg(price); }

QString dealInShort(const QString &tenants, pricing::CommitmentTerm term, const QString &price)
{
    return Words::tr("%1, %2, %3").arg(tenants, name(term), price);
}

QString priceInShort(const pricing::ResalePrice &price, const FigureText &figures)
{
    if (const auto *unit = std::get_if<pricing::UnitPrice>(&price))
        return Words::tr("unit price %1").arg(figures.money(unit->perTenant));
    if (const auto *markup = std::get_if<pricing::Markup>(&price))
        return Words::tr("markup %1").arg(figures.ratio(markup->onWholesale));
    if (const auto *margin = std::get_if<pricing::TargetMargin>(&price))
        return Words::tr("target margin %1").arg(figures.ratio(margin->ofResale));
    return Words::tr("monthly total %1").arg(figures.money(std::get<pricing::MonthlyTotal>(price).perMonth));
}

QString priceBookOf(const QString &listing) { return Words::tr("%1 price book").arg(listing); }

QString bandOfListingFrom(const QString &listing, int tenants, const Language &language)
{
    return Words::tr("%1 from %2 tenants", nullptr, plural(tenants)).arg(listing, language.count(tenants));
}

QString customerNumber(const QString &name, int number, const QString &deals)
{
    return Words::tr("%1 (%2: %3)").arg(name, QString::number(number), deals);
}

QString andMoreDeals(const QString &deals, std::int64_t more, const Language &language)
{
    return Words::tr("%1 and %2 more deals", nullptr, plural(more)).arg(deals, language.count(more));
}

QString notKnownFrom(const QString &deal, const QString &why, pricing::YearMonth first, pricing::YearMonth last,
                     const Language &language)
{
    return first == last ? Words::tr("%1: %2 (%3)").arg(deal, why, language.month(first))
                         : Words::tr("%1: %2 (%3 – %4)").arg(deal, why, language.month(first), language.month(last));
}

QString andOthers(std::size_t more, const Language &language)
{
    const auto count = static_cast<std::int64_t>(more);
    return Words::tr("and %1 more", nullptr, plural(count)).arg(language.count(count));
}

QString anotherAuthorization(const QString &listing) { return Words::tr("another authorization of %1").arg(listing); }
QString noAuthorization(const QString &listing) { return Words::tr("no authorization of %1").arg(listing); }

QString otherRouteFacts(const QString &customer) { return Words::tr("other facts on the route of %1").arg(customer); }
QString whatIfOf(const QStringList &supposed) { return Words::tr("What-if: %1").arg(listed(supposed)); }
QString theAuthorizationOf(const QString &listing) { return Words::tr("the authorization of %1").arg(listing); }
QString theDetailsOf(const QString &customer)
{
    return Words::tr("the other names, accounts, contact or notes of %1").arg(customer);
}
QString theRouteFactsOf(const QString &customer) { return Words::tr("the facts on the route of %1").arg(customer); }

} // namespace dealdesk::wording
