// The one undo command: rows before and after. Merges with the one before it where both say so.
#pragma once

#include "rowedit.h"

#include <QUndoCommand>

namespace dealdesk::workspace {

class Document;

class EditCommand : public QUndoCommand
{
public:
    /// `madeIn`: the scenario that was looked at.
    EditCommand(Document &document, const QString &text, std::vector<RowEdit> edits, int mergeKey, ScenarioKey madeIn);

    const std::vector<RowEdit> &rows() const { return edits; }

    void undo() override;
    void redo() override;
    int id() const override { return mergeKey == 0 ? -1 : mergeKey; }
    bool mergeWith(const QUndoCommand *other) override;

private:
    Document &document;
    std::vector<RowEdit> edits;
    int mergeKey;
    ScenarioKey madeIn;
};

} // namespace dealdesk::workspace
