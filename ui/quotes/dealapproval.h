// Who approved a deal as it is now.
#pragma once

#include "wording/language.h"
#include "workspace/document.h"

#include <QString>

namespace dealdesk::ui {

/// "Approved by J. Smith on 20 Jan 2027: A first customer", of its draft or its last quote; empty: nobody did, or the
/// deal is another since. `evaluation`: of the document's scenario.
QString approvalNow(const workspace::Document &document, std::size_t deal, const pricing::Evaluation &evaluation,
                    const wording::Language &language);

} // namespace dealdesk::ui
