// The sentences of the customer's quote, on paper. Nothing of wholesale or margin: see quotes/customerquote.h.
#pragma once

#include "pricing/exchangerate.h"
#include "wording/figuretext.h"

namespace dealdesk::wording {

QString quoteName(const QString &number);                            ///< "Quote Q-2027-0001"; without a number "Quote"
QString quoteFor(const QString &quoteName, const QString &customer); ///< the document's title
QString pageOf(std::size_t page, std::size_t pages);

QString signsFor(const QString &name); ///< over its lines to sign: "For Example Corp"
/// Of the documents' words: its tag of BCP 47.
QString documentLanguage();

QString notAnOffer(); ///< over a quote that rests on an example price book
QString totalOver(pricing::CommitmentTerm term);
QString thenRenews(pricing::CommitmentTerm term);
QString listingNumber(const QString &code);
QString monthsFromTo(pricing::YearMonth first, pricing::YearMonth last,
                     const Language &language);                        ///< "Jan 2027 – Dec 2029"
QString tenantsBetween(int least, int most, const Language &language); ///< "25 to 1,250 tenants"
QString between(int first, int last, const Language &language);        ///< "25 to 1,250"

QString pricePerTenantHolds();
QString onePriceFor(int tenants, const Language &language); ///< "One price a month for 100 tenants."
QString onePriceOfEachPeriod();
QString everyInvoiceAtTheEnd();
QString sameDealOtherCommitment();
QString thisQuote(pricing::CommitmentTerm term); ///< "3 years — this quote"
QString notOfferedAtThisTerm();
QString amountsAndValidity(const QString &currency, const QDate &until, const Language &language);
/// "1 USD = 5.4321 BRL, 20 Nov 2026, Banco Central"
QString exchangedAt(const QString &from, pricing::ExchangeRate rate, const QString &to, const QDate &asOf,
                    const QString &source, const Language &language);
QString exchangeRate(const QString &rate);                               ///< `rate`: as above

enum class Rhythm : std::uint8_t { Uneven, Monthly, Quarterly, Annual };
QString invoiceCount(qsizetype count, Rhythm rhythm, const Language &language); ///< "12 quarterly invoices"
QString invoicesOf(qsizetype count, Rhythm rhythm, pricing::Money each, const FigureText &figures);
QString firstAndLastOn(const QDate &first, const QDate &last, const Language &language);

} // namespace dealdesk::wording
