// Two or three deals of one customer, side by side, of which he takes one. Made of customers' quotes alone, so that it
// holds no wholesale, no margin and no deal's name either.
#pragma once

#include "customerquote.h"
#include "files/wholefile.h"

#include <QByteArray>

#include <span>

namespace dealdesk::quotes {

struct AlternativesQuote {
    explicit AlternativesQuote(QuoteDetails with)
        : details(std::move(with))
    {}

    QuoteDetails details; ///< of all; no alternative shows other terms as options. Its number: of those that there are
    QString partner, customer;
    QList<CustomerQuote> alternatives; ///< two or three, in the order that was asked for
    bool illustrative = false;         ///< of one of them at least
};

/// Why these deals are no alternatives, as a sentence; empty: they are.
QString whyNoAlternatives(const pricing::Scenario &scenario, std::span<const std::size_t> deals);

/// What is an alternative's own.
struct AlternativeOwn {
    QString number = {};      ///< under which it is registered; empty: it is not
    QString listingCode = {}; ///< as the firm knows it; empty: as it ships
};

/// `deals` are indices into Scenario::deals; `own`: of each of them, or empty. Each is priced as if the others were not
/// in the scenario, and as if it were. The error is a sentence for the user: why these cannot be quoted side by side,
/// or why one cannot be quoted.
tl::expected<AlternativesQuote, QString> alternativesQuote(const pricing::Scenario &scenario,
                                                           std::span<const std::size_t> deals,
                                                           const QuoteDetails &details,
                                                           std::span<const AlternativeOwn> own = {});

bool haveOwnNumbers(const AlternativesQuote &quote); ///< each is registered by itself

/// The whole file in memory. The error is a sentence for the user where a text could not be printed.
tl::expected<QByteArray, QString> pdfOf(const AlternativesQuote &quote);
/// Writes the file whole or not at all, mode 0600. The error is a sentence for the user.
tl::expected<void, QString> writePdf(const AlternativesQuote &quote, const QString &path,
                                     const files::Replacing &replacing = {});
QString suggestedFileName(const AlternativesQuote &quote); ///< as of a quote

} // namespace dealdesk::quotes
