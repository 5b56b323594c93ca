// Who approved a deal as it is now.
#pragma once

#include "wording/language.h"
#include "workspace/document.h"

#include <QString>

namespace dealdesk::ui {

/// Whether a quote's approval is of the deal as it is now. `evaluation`: of the document's scenario.
bool isApprovedNow(const workspace::Document &document, const workspace::QuoteRecord &quote, std::size_t deal,
                   const pricing::Evaluation &evaluation, const wording::Language &language);

/// "Approved by J. Smith on 20 Jan 2027: A first customer", of its draft or its last quote; empty: nobody did, or the
/// deal is another since.
QString approvalNow(const workspace::Document &document, std::size_t deal, const pricing::Evaluation &evaluation,
                    const wording::Language &language);

} // namespace dealdesk::ui
