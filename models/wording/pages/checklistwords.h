// What each row of the checklists says (resources/knowledge/checklists.tsv), who does it, and how far it can be relied
// on.
#pragma once

#include "guidance/checklists.h"
#include "guidance/firm.h"
#include "wording/language.h"

#include <QString>

namespace dealdesk::wording {

struct ChecklistWords {
    QString what; ///< what is to be done, as a line of a list
    QString how;  ///< sentences: where, and what it needs
};
/// Empty of a row that has no words.
ChecklistWords checklistWords(std::string_view id);

QString checklistTitle(guidance::Checklist of);
/// "Step 2: HailBytes authorizes you"
QString stepTitle(guidance::Checklist of, int step);
QString name(guidance::Who who);
/// "As of Nov 2026, source: …", or that it is to be confirmed, with both.
QString checklistSource(const guidance::ChecklistRow &row, const Language &language);
/// Where a row follows from the workspace: what to enter, and on which page. Empty where it is ticked.
QString whereItIsKnown(guidance::KnownBy by);

// The firm's ids.
QString name(guidance::FirmId id);
QString whereToFind(guidance::FirmId id);
/// Why what was typed is none, or whether it is to be looked at once more.
QString idFault(guidance::FirmId id, guidance::IdFault fault);

} // namespace dealdesk::wording
