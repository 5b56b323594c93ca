#include "editcommand.h"

#include "document.h"

namespace dealdesk::workspace {

EditCommand::EditCommand(Document &owner, const QString &text, std::vector<RowEdit> rows, int key, ScenarioKey in)
    : QUndoCommand(text)
    , document(owner)
    , edits(std::move(rows))
    , mergeKey(key)
    , madeIn(in)
{}

void EditCommand::undo() { document.perform(edits, true, madeIn); }

void EditCommand::redo() { document.perform(edits, false, madeIn); }

bool EditCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const EditCommand *>(other);
    if (edits.size() != 1 || next->edits.size() != 1 || !(edits.front().ref == next->edits.front().ref))
        return false;
    edits.front().after = next->edits.front().after;
    setObsolete(edits.front().before == edits.front().after);
    return true;
}

} // namespace dealdesk::workspace
