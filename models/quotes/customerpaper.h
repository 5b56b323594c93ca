// The firm's paper around a quote: who it comes from, the firm's own texts, and where it is signed.
#pragma once

#include "customerquote.h"
#include "flow.h"

namespace dealdesk::quotes {

/// As the firm calls itself on paper.
QString firmOf(const Letterhead &letterhead, const QString &partner);
QString firmOf(const CustomerQuote &quote);

struct PaperHead {
    QString title; ///< what it is: "Quote"
    QString partner;
    const Letterhead &letterhead;
};
/// At the head of the first page.
void drawLetterhead(Flow &flow, const PaperHead &head);
void drawLetterhead(Flow &flow, const CustomerQuote &quote);
void drawClosing(Flow &flow, const CustomerQuote &quote);
void drawTerms(Flow &flow, const CustomerQuote &quote);
/// On one page.
void drawSignatures(Flow &flow, const CustomerQuote &quote);

} // namespace dealdesk::quotes
