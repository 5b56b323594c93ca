#include "briefwords.h"

#include "wording/explanation.h"
#include "wording/flagwords.h"
#include "wording/lists.h"
#include "wording/plural.h"

#include <QCoreApplication>
#include <QStringList>

namespace dealdesk::wording {

using pricing::CommitmentTerm;
using pricing::Money;
using pricing::Percent;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Brief)
};

} // namespace

QString dealFor(const std::string &deal, const std::string &customer)
{
    return Words::tr("%1 for %2").arg(text(deal), text(customer));
}

QString quotedThoughLeftOut()
{
    return Words::tr("The deal is left out of the scenario: it is quoted as if it were included.");
}

QString beginsInThePast(pricing::YearMonth start, const Language &language)
{
    return Words::tr("The deal begins in %1, which is past.").arg(language.month(start));
}

QString briefPrice(const BriefPrice &price, const FigureText &figures)
{
    const QString first = figures.money(price.first), last = figures.money(price.last);
    const QString from = figures.count(price.firstTenants), to = figures.count(price.lastTenants);
    const QString term = name(price.term), all = figures.money(price.inAll);
    const bool oneAmount = price.first == price.last, oneCount = price.firstTenants == price.lastTenants;
    const int many = plural(price.lastTenants);
    if (oneAmount && oneCount)
        return Words::tr("%1 a month for %2 tenants, %3: %4 in all", nullptr, many).arg(first, to, term, all);
    if (oneAmount)
        return Words::tr("%1 a month for %2 to %3 tenants, %4: %5 in all", nullptr, many)
            .arg(first, from, to, term, all);
    if (oneCount)
        return Words::tr("%1 a month at first, %2 at last for %3 tenants, %4: %5 in all", nullptr, many)
            .arg(first, last, to, term, all);
    return Words::tr("%1 a month at first, %2 at last for %3 to %4 tenants, %5: %6 in all", nullptr, many)
        .arg(first, last, from, to, term, all);
}

QString termNotOffered(CommitmentTerm term)
{
    return Words::tr("%1: not offered at this term. There is no wholesale price.").arg(name(term));
}

QString termNotOffered(CommitmentTerm term, pricing::Flag why)
{
    return Words::tr("%1: not offered at this term. There is no wholesale price: %2.").arg(name(term), clause(why));
}

QString unitUnderWholesale(CommitmentTerm term, Money unit, Money wholesale, const FigureText &figures)
{
    return Words::tr("%1: %2 per tenant lies under your wholesale price of %3.")
        .arg(name(term), figures.money(unit), figures.money(wholesale));
}

QString monthUnderWholesale(CommitmentTerm term, Money billed, Money wholesale, const FigureText &figures)
{
    return Words::tr("%1: %2 a month lies under your wholesale of %3.")
        .arg(name(term), figures.money(billed), figures.money(wholesale));
}

QString someMonthsUnderWholesale(CommitmentTerm term)
{
    return Words::tr("%1: some months bill less than their wholesale.").arg(name(term));
}

QString underTheFloor(CommitmentTerm term, const std::optional<Percent> &margin, const std::optional<Percent> &floor,
                      const Language &language)
{
    return Words::tr("%1: a margin of %2 lies under your floor of %3.")
        .arg(name(term), language.ratio(margin), language.percent(floor));
}

QStringList termsTell(const pricing::TermsTell &tell, bool markup, const Language &language)
{
    if (tell.discounts.empty())
        return {};
    QStringList discounts;
    for (const auto &each : tell.discounts)
        discounts.append(Words::tr("%1 for %2").arg(language.ratio(each.under), name(each.term)));
    QStringList says{Words::tr("From these prices the customer can compute your commitment discounts: %1, against %2.")
                         .arg(allOf(discounts), name(tell.shortest))};
    if (tell.wholesalePrices == 1) {
        says.append(markup
                        ? Words::tr("Who then supposes a markup of whole percent knows your wholesale price: only one "
                                    "fits.")
                        : Words::tr("Who then supposes a margin of whole percent knows your wholesale price: only one "
                                    "fits."));
    } else if (tell.wholesalePrices) {
        const int form = plural(*tell.wholesalePrices);
        const QString count = language.count(*tell.wholesalePrices);
        says.append((markup ? Words::tr("Who then supposes a markup of whole percent is left with %1 wholesale prices, "
                                        "yours among them.",
                                        nullptr, form)
                            : Words::tr("Who then supposes a margin of whole percent is left with %1 wholesale prices, "
                                        "yours among them.",
                                        nullptr, form))
                        .arg(count));
    }
    return says;
}

QString onePriceForAllTerms(const std::optional<Money> &unit, const FigureText &figures)
{
    return Words::tr("One price for all terms: %1 per tenant per month").arg(figures.money(unit));
}

QString onePriceMargins(const std::vector<TermMargin> &margins, const Language &language)
{
    QStringList parts;
    for (const TermMargin &each : margins)
        parts.append(Words::tr("%1 %2", "a term and its margin").arg(name(each.term), language.ratio(each.margin)));
    return Words::tr("It tells no discount, but your margin differs: %1 over the term.").arg(listed(parts));
}

} // namespace dealdesk::wording
