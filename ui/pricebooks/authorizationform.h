// The fields of a price book above its bands: name, existing tenants and the commitment discounts.
#pragma once

#include "tables/authorizationentry.h"
#include "ui/widgets/documentview.h"
#include "ui/widgets/entryfield.h"
#include "workspace/factedits.h"

#include <map>

namespace dealdesk::ui {

class AuthorizationForm : public DocumentView
{
    Q_OBJECT
public:
    AuthorizationForm(workspace::FactEdits &edits, const wording::Language &language, QWidget *parent = nullptr);

    /// Shows this listing's book, or nothing where it has none.
    void setListing(pricing::Listing listing);
    EntryField *field(tables::AuthorizationField which) const { return fields.at(which); }

protected:
    void refresh() final;

private:
    EntryField *add(tables::AuthorizationField which, const QString &name, EntryField::Kind kind, const QString &units);
    void enter(tables::AuthorizationField which, const QString &text, int stay);
    const pricing::ResaleAuthorization *book() const;

    workspace::FactEdits &edits;
    pricing::Listing listing = pricing::Listing::Asm;
    bool isAnotherBook = true;
    std::map<tables::AuthorizationField, EntryField *> fields;
};

} // namespace dealdesk::ui
