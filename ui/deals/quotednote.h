// Whether a deal still is what its last quote says.
#pragma once

#include "wording/language.h"
#include "workspace/document.h"

#include <QString>

namespace dealdesk::ui {

/// "Differs from quote Q-2027-0001 r2: …"; empty: it does not, it has no quote, or the quote was declined, or what it
/// was made of is not known. `evaluation`: of the document's scenario.
QString quotedNote(const workspace::Document &document, std::size_t deal, const pricing::Evaluation &evaluation,
                   const wording::Language &language);

} // namespace dealdesk::ui
