// What a customer may see of a deal. This type holds no wholesale, no margin, no notes and not the deal's name, so that
// a leak cannot be written.
#pragma once

#include "letterhead.h"

#include "pricing/customercurrency.h"
#include "wording/language.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

#include <tl/expected.hpp>

namespace dealdesk::quotes {

inline constexpr int longestNumber = 60;      ///< of a quote, in UTF-16 units
inline constexpr int longestSubject = 200;    ///< in UTF-16 units
inline constexpr int longestRateSource = 200; ///< in UTF-16 units

/// In which a direct contract is billed, at a rate that was typed.
struct CustomersCurrency {
    QString code;               ///< ISO 4217, another than the scenario's
    pricing::ExchangeRate rate; ///< of it, for one unit of the scenario's
    QDate asOf;
    QString source; ///< one line, `longestRateSource` at most: "Banco Central"
};

/// What the deal does not say: numbering, dates and what is shown, from the caller (there is no clock in here).
struct QuoteDetails {
    wording::Language language; ///< the customer's: without a person's own writing
    QString number;             ///< "Q-2027-0001"; empty: a document that nobody registered has none
    QDate issued;
    QDate validUntil;
    bool termOptions = false; ///< show the 1, 2 and 3 year terms as options
    bool onePrice = false;    ///< each of them at the unit price of the quoted one, so that it tells no discount
    QString subject;          ///< under the customer's name; empty: none. A deal's own name is internal
    QString listingCode = {}; ///< as the firm knows it; empty: as it ships (guidance/listings.h)
    std::optional<CustomersCurrency> customersCurrency = {}; ///< nothing: the scenario's
    int revision = 1;                                        ///< of the quote of this number; said from the second on
    Paper paper = Paper::Letter;
    Letterhead letterhead = {}; ///< of a customer's quote
    /// Of an alternative: the others, of which the customer takes one. It is priced as if they were not there.
    std::vector<pricing::DealId> insteadOf = {};
};

QString numberOf(const QuoteDetails &details); ///< with the revision: "Q-2027-0001 r2"

/// Nothing: the quote is in the scenario's currency.
std::optional<pricing::Exchange> exchangeOf(const QuoteDetails &details, const pricing::Scenario &scenario);

struct CustomerQuote {
    struct Ramp {
        pricing::YearMonth from;
        int tenants = 0;
        pricing::Money monthly;   ///< billed in each of these months
        pricing::Money perTenant; ///< under a monthly total what it comes to, to the cent
    };
    struct Year {
        int number = 0; ///< 1, 2, 3
        pricing::Money billed;
    };
    struct Invoice {
        QDate date;
        pricing::Money amount;
    };
    /// Without amounts: not offered at this term, for it cannot be bought or has no price.
    struct TermOption {
        pricing::CommitmentTerm term{};
        int firstTenants = 0, lastTenants = 0;
        std::optional<pricing::Money> unit;    ///< nothing under a monthly total
        std::optional<pricing::Money> monthly; ///< first month
        std::optional<pricing::Money> total;
    };

    explicit CustomerQuote(QuoteDetails with)
        : details(std::move(with))
    {}

    QuoteDetails details;
    QString partner, customer, currency;
    QString exchangedFrom; ///< of which a unit is worth the details' rate; empty: no rate was needed
    struct Reference {
        QString title, text;
    };
    QList<Reference> references; ///< the customer's own, those that are known: "Your purchase order", "PO 4711"
    QString product, listingCode, route;
    pricing::Route routeKind{};
    pricing::YearMonth start;
    pricing::CommitmentTerm term{};
    bool renews = false;
    QString billing;                    ///< "Monthly, in arrears"
    std::optional<pricing::Money> unit; ///< nothing under a monthly total
    pricing::Money monthly;             ///< first month
    pricing::Money total;
    QList<Ramp> ramp;
    QList<Year> years;
    QList<Invoice> invoices;
    QList<TermOption> options; ///< empty unless asked for
    QStringList nextSteps;
    /// The customer's price is computed from an illustrative price book: the quote says so and is no offer.
    bool illustrative = false;
};

/// Whether a term can be bought and has a price, in each of its months.
bool isOffered(const pricing::TermFigures &term);

/// A deal that is left out of the scenario is quoted as if it were included. The error is a sentence for the user: why
/// this deal cannot be quoted yet, and what to do.
tl::expected<CustomerQuote, QString> customerQuote(const pricing::Scenario &scenario, std::size_t deal,
                                                   const pricing::Evaluation &evaluation, const QuoteDetails &details);

} // namespace dealdesk::quotes
