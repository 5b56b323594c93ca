// Fields of one customer: what is known of him beside the facts on his route (other names, accounts, whom to ask,
// notes), or those facts.
#pragma once

#include "tables/customerentry.h"
#include "ui/widgets/documentview.h"
#include "ui/widgets/entryfield.h"
#include "workspace/factedits.h"

#include <map>
#include <optional>
#include <vector>

namespace dealdesk::ui {

class CustomerForm : public DocumentView
{
    Q_OBJECT
public:
    using Columns = std::vector<std::vector<tables::CustomerField>>;

    CustomerForm(workspace::FactEdits &edits, const Columns &columns, const wording::Language &language,
                 QWidget *parent = nullptr);

    void setCustomer(std::optional<workspace::RowKey> key);
    bool has(tables::CustomerField which) const { return fields.contains(which); }
    EntryField *field(tables::CustomerField which) const { return fields.at(which); }

Q_SIGNALS:
    /// Another customer is shown: what stood here refused is gone, the old value stands. A sentence.
    void entryDropped(const QString &sentence);

protected:
    void refresh() final;

private:
    EntryField *add(tables::CustomerField which);
    void enter(tables::CustomerField which, const QString &text, int stay);
    void leave();
    const pricing::Customer *customer() const;

    workspace::FactEdits &edits;
    std::optional<workspace::RowKey> shown;
    std::map<tables::CustomerField, EntryField *> fields;
    bool isAnother = true;
};

} // namespace dealdesk::ui
