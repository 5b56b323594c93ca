// Fields of one deal as they stand on a view of their own: what is typed belongs to the deal that it began with.
#pragma once

#include "entryfield.h"

#include "tables/dealentry.h"
#include "workspace/dealedits.h"

#include <QObject>

#include <map>
#include <optional>

namespace dealdesk::ui {

class DealFields : public QObject
{
    Q_OBJECT
public:
    DealFields(workspace::DealEdits &edits, const wording::Language &language, QObject *parent = nullptr);

    /// Named by the field's words; the caller lays it out.
    EntryField *add(tables::DealField which, EntryField::Kind kind, QWidget *parent);
    EntryField *field(tables::DealField which) const { return fields.at(which); }

    /// Where it does not apply it is hidden, and what was refused in it is given up: unseen, it would hold up every
    /// action.
    void showField(tables::DealField which, bool applies);

    void setDeal(std::optional<workspace::RowKey> key); ///< takes or drops first what was being typed
    std::optional<workspace::RowKey> key() const { return shown; }
    const pricing::Deal *deal() const; ///< null: none, or not in this scenario
    void refresh();                    ///< from the document; leaves alone what is being typed

Q_SIGNALS:
    /// What was being typed was not right, and is gone with the deal that it belonged to.
    void entryDropped(const QString &sentence);

private:
    void leave();
    void enter(tables::DealField which, const QString &text, int stay);

    workspace::DealEdits &edits;
    const workspace::Document &document;
    const wording::Language language;
    std::map<tables::DealField, EntryField *> fields;
    std::optional<workspace::RowKey> shown;
    bool isAnother = true;
};

} // namespace dealdesk::ui
