// What an issued quote's document rests on, frozen: as canonical JSON (RFC 8785), whose SHA-256 speaks for it. It is
// for the house alone: wholesale and margin stand in it.
#pragma once

#include "customerquote.h"

#include <QByteArray>

namespace dealdesk::quotes {

/// What is quoted: the document's texts and figures, the deal, its customer and authorizations as a scenario file has
/// them, what it costs and brings by months, how is rounded, in which language. Without number and date of issue, so
/// that it is the same for the same offer on another day. `scenario` and `evaluation`: those that the quote was made
/// of. Throws AmountOverflow.
QByteArray contentOf(const CustomerQuote &quote, const pricing::Scenario &scenario, std::size_t deal,
                     const pricing::Evaluation &evaluation);

/// What besides belongs to one issue of it.
struct IssueOf {
    QString number;
    int revision = 1;
    QDate issued;
    QString reason;            ///< why it outlasts its authorization
    bool illustrative = false; ///< was issued so on purpose
    QString approvedBy, approvedWhy;
    QDate approvedOn;
};
/// {"format": "dealdesk-quote", "version": 1, "number": …, "content": …}
QByteArray frozen(const QByteArray &content, const IssueOf &issue);

/// The content within a frozen quote; empty where it is none that can be read.
QByteArray contentIn(const QByteArray &frozen);

/// The deal, its customer and its authorizations, and no more: no other customer's, no notes, nothing that is about
/// selling and not about the offer. Included.
pricing::Scenario offeredPart(const pricing::Scenario &scenario, std::size_t deal);

} // namespace dealdesk::quotes
