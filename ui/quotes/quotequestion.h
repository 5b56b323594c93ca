// What the dialog asks before a deal's quote goes out.
#pragma once

#include "quotedialog.h"

#include "quotes/customerquote.h"
#include "workspace/document.h"

namespace dealdesk::ui {

/// The firm's paper, and the listing's code as the firm knows it, put into what is proposed.
void takeFirmsOwn(quotes::QuoteDetails &details, const workspace::Document &document, std::size_t deal);

/// `proposed`: that of an earlier revision.
CurrencyQuestion currencyQuestion(const workspace::Document &document, std::size_t deal, const QDate &today,
                                  const wording::Language &language,
                                  const std::optional<quotes::CustomersCurrency> &proposed = {});

/// It looks at the document and the evaluation as long as it is asked. But for folder, files and taken numbers, which
/// the caller knows. `quote`: of what is proposed.
QuoteQuestion questionOf(const workspace::Document &document, std::size_t deal, const pricing::Evaluation &evaluation,
                         const quotes::CustomerQuote &quote, const QDate &today, const wording::Language &language);

} // namespace dealdesk::ui
