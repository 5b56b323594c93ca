// Entries of the authorization that the price books' page shows, of one kind: its prices, or the rest of its letter.
#pragma once

#include "authorizationfields.h"
#include "ui/widgets/documentview.h"
#include "workspace/factedits.h"

namespace dealdesk::ui {

class AuthorizationForm : public DocumentView
{
    Q_OBJECT
public:
    AuthorizationForm(workspace::FactEdits &edits, const std::vector<AuthorizationFields::Cell> &cells,
                      const wording::Language &language, QWidget *parent = nullptr);

    void setAuthorization(workspace::RowKey key);
    EntryField *field(tables::AuthorizationField which) const { return fields->field(which); }
    AuthorizationFields &entries() { return *fields; }

Q_SIGNALS:
    /// While it is typed: what the authorization would be.
    void considered(const dealdesk::pricing::ResaleAuthorization &after);

protected:
    void refresh() final;

private:
    const pricing::ResaleAuthorization *authorization() const { return authorizationOf(document.current(), key); }
    QString problemBeside(const pricing::ResaleAuthorization &after) const;

    workspace::FactEdits &edits;
    workspace::RowKey key;
    bool isAnother = true;
    AuthorizationFields *fields;
};

} // namespace dealdesk::ui
