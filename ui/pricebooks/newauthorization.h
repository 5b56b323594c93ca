// A new authorization, entered in one sitting from the publisher's letter: its fields, its band table as it was pasted,
// and what it would change of the open deals. Nothing is changed until it is added.
#pragma once

#include "authorizationfields.h"
#include "ui/widgets/promptdialog.h"
#include "workspace/factedits.h"

class QCheckBox;
class QLabel;

namespace dealdesk::ui {

class BandPaste;
class WhatChanges;

class NewAuthorization : public PromptDialog
{
    Q_OBJECT
public:
    NewAuthorization(workspace::FactEdits &edits, pricing::Listing listing, const wording::Language &language,
                     QWidget *parent);

    /// Adds it; answers its key.
    workspace::RowKey add();
    /// As it is entered so far.
    const pricing::ResaleAuthorization &draft() const { return authorization; }
    EntryField *field(tables::AuthorizationField which) const { return fields->field(which); }

private:
    AuthorizationFields::Source source();
    QWidget *makePart();
    void look();
    QString problem() const;
    /// Those of the listing that would end the day before it, as they would be then.
    std::vector<workspace::KeyedAuthorization> endedBefore() const;
    /// An illustrative book whose days are in the way, where none can end before: its place is free to take. 0: none.
    workspace::RowKey inTheWay() const;
    void offerRoom();
    std::vector<const pricing::ResaleAuthorization *> others() const;
    void showChanges();

    workspace::FactEdits &edits;
    const workspace::Document &document;
    const wording::Language language;
    pricing::ResaleAuthorization authorization;
    AuthorizationFields *fields;
    BandPaste *bands;
    QCheckBox *makesRoom;    ///< others end before it, or it takes a place
    bool takesPlace = false; ///< which of both is offered
    QLabel *wrong;
    QLabel *changes;
    WhatChanges *whatChanges;
    QPushButton *accept;
};

} // namespace dealdesk::ui
