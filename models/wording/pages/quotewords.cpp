#include "quotewords.h"

#include "wording/counts.h"
#include "wording/explanation.h"
#include "wording/plural.h"
#include "wording/ratetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace dealdesk::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Quote)
};

} // namespace

QString quoteName(const QString &number)
{
    return number.isEmpty() ? Words::tr("Quote") : Words::tr("Quote %1").arg(number);
}

QString quoteFor(const QString &quoteName, const QString &customer)
{
    return customer.isEmpty() ? quoteName : Words::tr("%1 for %2").arg(quoteName, customer);
}

QString pageOf(std::size_t page, std::size_t pages) { return Words::tr("Page %1 of %2").arg(page).arg(pages); }

QString signsFor(const QString &name) { return Words::tr("For %1").arg(name); }

QString documentLanguage()
{
    //: The tag of the language that this is translated into (BCP 47), as a program reads it.
    const QString tag = Words::tr("en");
    const bool isKnown = std::ranges::all_of(
        tag, [](QChar letter) { return letter.unicode() < 0x80 && (letter.isLetterOrNumber() || letter == u'-'); });
    return isKnown ? tag : QStringLiteral("en");
}

QString notAnOffer() { return Words::tr("Illustrative — computed from an example price book; not an offer."); }

QString totalOver(pricing::CommitmentTerm term) { return Words::tr("Total over %1").arg(name(term)); }
QString thenRenews(pricing::CommitmentTerm term) { return Words::tr("%1, then renews").arg(name(term)); }
QString listingNumber(const QString &code) { return Words::tr("Listing %1").arg(code); }

QString monthsFromTo(pricing::YearMonth first, pricing::YearMonth last, const Language &language)
{
    return first == last ? language.month(first)
                         : Words::tr("%1 – %2").arg(language.month(first), language.month(last));
}

QString tenantsBetween(int least, int most, const Language &language)
{
    return least == most
               ? tenants(least, language)
               : Words::tr("%1 to %2 tenants", nullptr, plural(most)).arg(language.count(least), language.count(most));
}

QString between(int first, int last, const Language &language)
{
    return first == last ? language.count(first)
                         : Words::tr("%1 to %2").arg(language.count(first), language.count(last));
}

QString pricePerTenantHolds() { return Words::tr("The price per tenant holds for the whole term."); }

QString onePriceFor(int tenants, const Language &language)
{
    return Words::tr("One price a month for %1 tenants.", nullptr, plural(tenants)).arg(language.count(tenants));
}

QString onePriceOfEachPeriod() { return Words::tr("One price a month for the tenants of each period."); }
QString everyInvoiceAtTheEnd() { return Words::tr("Every invoice is listed in the schedule at the end."); }
QString sameDealOtherCommitment() { return Words::tr("The same deal with a shorter or longer commitment."); }
QString thisQuote(pricing::CommitmentTerm term) { return Words::tr("%1 — this quote").arg(name(term)); }
QString notOfferedAtThisTerm() { return Words::tr("Not offered at this term"); }

QString amountsAndValidity(const QString &currency, const QDate &until, const Language &language)
{
    return Words::tr("All amounts in %1, without taxes. This quote is valid until %2.")
        .arg(currency, language.date(until));
}

QString exchangedAt(const QString &from, pricing::ExchangeRate rate, const QString &to, const QDate &asOf,
                    const QString &source, const Language &language)
{
    return Words::tr("1 %1 = %2 %3, %4, %5").arg(from, rateText(rate, language), to, language.date(asOf), source);
}

QString exchangeRate(const QString &rate) { return Words::tr("Exchange rate: %1").arg(rate); }

QString invoiceCount(qsizetype count, Rhythm rhythm, const Language &language)
{
    const int form = plural(count);
    const QString number = language.count(count);
    switch (rhythm) {
    case Rhythm::Monthly: return Words::tr("%1 monthly invoices", nullptr, form).arg(number);
    case Rhythm::Quarterly: return Words::tr("%1 quarterly invoices", nullptr, form).arg(number);
    case Rhythm::Annual: return Words::tr("%1 annual invoices", nullptr, form).arg(number);
    case Rhythm::Uneven: break;
    }
    return Words::tr("%1 invoices", nullptr, form).arg(number);
}

QString invoicesOf(qsizetype count, Rhythm rhythm, pricing::Money each, const FigureText &figures)
{
    const int form = plural(count);
    const QString number = figures.count(count), amount = figures.money(each);
    switch (rhythm) {
    case Rhythm::Monthly: return Words::tr("%1 monthly invoices of %2", nullptr, form).arg(number, amount);
    case Rhythm::Quarterly: return Words::tr("%1 quarterly invoices of %2", nullptr, form).arg(number, amount);
    case Rhythm::Annual: return Words::tr("%1 annual invoices of %2", nullptr, form).arg(number, amount);
    case Rhythm::Uneven: break;
    }
    return Words::tr("%1 invoices of %2", nullptr, form).arg(number, amount);
}

QString firstAndLastOn(const QDate &first, const QDate &last, const Language &language)
{
    return Words::tr("First on %1, last on %2").arg(language.date(first), language.date(last));
}

} // namespace dealdesk::wording
