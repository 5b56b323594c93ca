#include "dealwords.h"

#include "wording/figuretext.h"
#include "wording/plural.h"

#include <QCoreApplication>

namespace dealdesk::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DealWords)
};

} // namespace

QString tenantsHelp()
{
    return Words::tr("A number, or a ramp: 25, 6: 100, 12: 500 — tenants from that month of the deal on. The Growth "
                     "tab below the table draws it.");
}

QString negotiatedPriceHelp()
{
    return Words::tr("This deal's own wholesale price in the negotiated band; empty: the price book's.");
}

QString notesStayInHouse() { return Words::tr("For you alone; they stand on no document."); }

QString coSellHelp() { return Words::tr("Its id in AWS ACE or in Microsoft Partner Center, once it is shared there."); }

QString offersEndWith(pricing::Date lastDay, const Language &language)
{
    return Words::tr("Empty: on %1, the term's last day.").arg(language.date(lastDay));
}

QString entryDropped(const QString &field, const QString &deal, const QString &entry, const QString &why)
{
    return Words::tr("%1 of %2: “%3” was not taken, the old value stands. %4").arg(field, deal, entry, why);
}

QString nameCustomer(const QString &name) { return Words::tr("Name customer %1").arg(name); }

QString addCustomer(const QString &name) { return Words::tr("Add customer %1").arg(name); }

QString changeFieldOf(const QString &field, const QString &deal)
{
    return Words::tr("Change %1 of %2").arg(field, deal);
}

QString perTenantAndMonth(const QString &currency) { return Words::tr("%1 / tenant / month").arg(currency); }

QString perMonth(const QString &currency) { return Words::tr("%1 / month").arg(currency); }

QString routeUndecided(const QString &route, const QString &reasons)
{
    return Words::tr("%1: %2.").arg(route, reasons);
}

QString routeRecommended(const QString &route, const QString &reasons)
{
    return Words::tr("Recommended: %1 — %2.").arg(route, reasons);
}

QString instalmentsHelp(const QString &first, const QString &second)
{
    return Words::tr("Month of the deal: amount, such as %1; %2. The Payouts tab has them as a table.")
        .arg(first, second);
}

QString instalmentsAddUpTo(const QString &amount) { return Words::tr("They must add up to %1.").arg(amount); }

QString noPayouts() { return Words::tr("No payouts: the deal is excluded, or none is chosen."); }

QString excludedFigures()
{
    return Words::tr("Excluded from this scenario: its figures, in grey, are those that it would have. Tick its box in "
                     "the table to count it.");
}

QString pricesAreIllustrative()
{
    return Words::tr("Illustrative prices. Enter your authorization's on the Price books page.");
}

QString pricedByAuthorizations(const QString &which) { return Words::tr("Priced by authorization %1.").arg(which); }

QString addTheFirstDeal() { return Words::tr("Press Ctrl+N to add the first one."); }

QString chooseForFigures() { return Words::tr("Choose a deal in the table to see its figures."); }

QString thenArr(const QString &amount) { return Words::tr("then %1").arg(amount); }

QString marginOf(const QString &amount) { return Words::tr("margin %1").arg(amount); }

QString figureWhy(const QString &figure) { return Words::tr("%1: why this number?").arg(figure); }

QString whyFigure(const QString &figure) { return Words::tr("Why %1?").arg(figure); }

QString noDealsYet()
{
    return Words::tr("No deals in this scenario yet. Press Ctrl+N, or “+ Deal” above, to add the first one.");
}

QString noDealHas(const QString &text)
{
    return Words::tr("No deal has “%1” in its customer, name, listing, route or what needs attention. Clear the search "
                     "to see all.")
        .arg(text);
}

QString noDealFits() { return Words::tr("No deal is as chosen above. “Show all” brings all deals back."); }

QString dealsHidden(std::int64_t deals, const Language &language)
{
    return Words::tr("%1 deals hidden", nullptr, plural(deals)).arg(language.count(deals));
}

QString cellNotTaken(const QString &field, const QString &deal, const QString &why)
{
    return Words::tr("%1 of %2 was not taken: %3 The old value stands.").arg(field, deal, why);
}

QString duplicateDeals(std::int64_t deals, const Language &language)
{
    return Words::tr("Duplicate %1 deals", nullptr, plural(deals)).arg(language.count(deals));
}

QString deleteDeals(std::int64_t deals, const Language &language)
{
    return Words::tr("Delete %1 deals", nullptr, plural(deals)).arg(language.count(deals));
}

QString severalDeleted(std::int64_t deals, const Language &language)
{
    return Words::tr("%1 deals deleted. Ctrl+Z brings back what was deleted.", nullptr, plural(deals))
        .arg(language.count(deals));
}

QString dealDeleted(const QString &deal)
{
    return Words::tr("%1 deleted. Ctrl+Z brings back what was deleted.").arg(deal);
}

QString totalsHelp()
{
    return Words::tr("ARR: each deal's first month × 12. TCV and its margin: the whole first term.");
}

QString dealsOfAll(std::int64_t shown, std::int64_t all, const Language &language)
{
    return Words::tr("%1 of %2 deals", nullptr, plural(all)).arg(language.count(shown), language.count(all));
}

QString totalsWithout(const QString &deals, const QString &without, const QString &missing)
{
    return Words::tr("%1 — * %2: %3").arg(deals, without, missing);
}

QString dealIsExcluded() { return Words::tr("This deal is excluded from the scenario."); }

QString chooseForTerms() { return Words::tr("Choose a deal to see its terms."); }

QString noMoneyFlows() { return Words::tr("No money flows."); }

QString chooseForMoney() { return Words::tr("Choose a deal to see who gets what."); }

QString firstPayout(const QString &amount, const QString &date, const QString &count)
{
    return Words::tr("First payout %1 on %2; %3 in all.").arg(amount, date, count);
}

QString payoutsNotKnown() { return Words::tr("The payouts are not known yet: see what the deal needs at the right."); }

QString lastBandIsReached() { return Words::tr("The last band is reached."); }

QString tenantsUnderAuthorization(std::int64_t tenants, const QString &band, const Language &language)
{
    return Words::tr("%1 tenants under the authorization: %2", nullptr, plural(tenants))
        .arg(language.count(tenants), band);
}

QString tenantsAndMore(const QString &from) { return Words::tr("%1+").arg(from); }

QString customerPays(const QString &customer) { return Words::tr("%1 pays").arg(customer); }

QString amountAMonth(const QString &amount) { return Words::tr("%1 a month").arg(amount); }

QString marketplaceFee(const QString &amount) { return Words::tr("fee %1").arg(amount); }

QString wholesaleAndFee(const QString &wholesale, const QString &fee)
{
    return Words::tr("%1 + %2").arg(wholesale, fee);
}

QString wholesaleAndPlatformFee(const QString &amounts) { return Words::tr("%1 platform fee").arg(amounts); }

QString youKeep(const QString &percent) { return Words::tr("You, %1").arg(percent); }

QString moneyFlows(const QString &payer, const QString &amount, const QString &publisher, const QString &partner,
                   const QString &note)
{
    return Words::tr("Money flow: %1 %2; publisher %3; you %4, %5").arg(payer, amount, publisher, partner, note);
}

QString arrThenArr(const QString &first, const QString &last) { return Words::tr("%1, then %2").arg(first, last); }

QString termInWords(const QString &term, const QString &arr, const QString &margin, const QString &whole)
{
    return Words::tr("%1: ARR %2, margin %3 a year, %4 over the term.").arg(term, arr, margin, whole);
}

QString termMarginInAll(const QString &term, const QString &amount)
{
    return Words::tr("%1 · %2 margin in all").arg(term, amount);
}

QString termInAll(const QString &term, const QString &amount) { return Words::tr("%1 · %2 in all").arg(term, amount); }

QString flowThrough(const QString &who, const QString &amount) { return Words::tr("%1: %2.").arg(who, amount); }

} // namespace dealdesk::wording
