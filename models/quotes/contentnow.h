// What an issued quote would rest on today, to be held against what it rests on.
#pragma once

#include "customerquote.h"

#include "workspace/contents.h"

#include <QByteArray>

#include <optional>

namespace dealdesk::quotes {

/// With which it was issued, but for its language: its last day, subject, options and currency. Without a number and
/// letterhead; nothing where it is not to be read.
std::optional<QuoteDetails> detailsIn(const QByteArray &content, const wording::Language &language);
/// The same on the firm's paper of now.
std::optional<QuoteDetails> detailsNow(const QByteArray &content, const workspace::Facts &facts,
                                       const pricing::Partner &partner, const wording::Language &language);

QString productIn(const QByteArray &content); ///< "HailBytes ASM"; empty where it is not to be read

/// The content (frozenquote.h) of the same offer made of the deal as it is now. Nothing: the deal cannot be quoted any
/// more, or a figure is too large. `details`: those of `detailsNow`.
std::optional<QByteArray> contentNow(const pricing::Scenario &scenario, std::size_t deal,
                                     const pricing::Evaluation &evaluation, const QuoteDetails &details);

/// The place of the quote's deal in a scenario of its family; nothing: it is gone.
std::optional<std::size_t> dealOf(const workspace::QuoteRecord &quote, const pricing::Scenario &scenario);

} // namespace dealdesk::quotes
