// What is known of one customer beside the facts on his route: other names, accounts, whom to ask, notes.
#pragma once

#include "tables/customerentry.h"
#include "ui/widgets/documentview.h"
#include "ui/widgets/entryfield.h"
#include "workspace/factedits.h"

#include <map>
#include <optional>

namespace dealdesk::ui {

class CustomerForm : public DocumentView
{
    Q_OBJECT
public:
    CustomerForm(workspace::FactEdits &edits, const wording::Language &language, QWidget *parent = nullptr);

    void setCustomer(std::optional<workspace::RowKey> key);
    EntryField *field(tables::CustomerField which) const { return fields.at(which); }

Q_SIGNALS:
    /// Another customer is shown: what stood here refused is gone, the old value stands. A sentence.
    void entryDropped(const QString &sentence);

protected:
    void refresh() final;

private:
    EntryField *add(tables::CustomerField which, EntryField::Kind kind);
    void enter(tables::CustomerField which, const QString &text, int stay);
    void leave();
    const pricing::Customer *customer() const;

    workspace::FactEdits &edits;
    std::optional<workspace::RowKey> shown;
    std::map<tables::CustomerField, EntryField *> fields;
    bool isAnother = true;
};

} // namespace dealdesk::ui
