// The mail with which an issued quote goes to its customer: plain text, without any figure but what the quote says.
#pragma once

#include "requestmail.h"

#include "wording/language.h"

#include <QDate>

namespace dealdesk::wording {

/// What the mail may name. It holds no wholesale and no margin.
struct QuoteMailFacts {
    QString number; ///< with its revision
    QString customer, firm, product, total;
    QDate validUntil;
    QString file; ///< where the PDF lies
};

/// A draft, in the quote's language. `own`: the firm's text with places ({number}, {customer},
/// {firm}, {product}, {total}, {valid until}, {file}), its first line the subject; empty: the program's.
Mail quoteMail(const QuoteMailFacts &facts, const QString &own, const QString &to, const Language &language);
/// As the firm's own would be written: with places.
QString quoteMailTemplate();

} // namespace dealdesk::wording
