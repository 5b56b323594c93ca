// What the firm must have to sell through one marketplace: its ids and the listings', its requests for authorizations,
// its checklist.
#pragma once

#include "guidance/checklists.h"
#include "ui/widgets/documentview.h"
#include "workspace/dealedits.h"
#include "workspace/factedits.h"

#include <functional>
#include <map>

class QFrame;

namespace dealdesk::ui {

class ChecklistView;
class EntryField;
class FirmCalendar;
class ListingIds;
class RequestRow;

class FirmSection : public DocumentView
{
    Q_OBJECT
public:
    /// `list`: FirmAws or FirmAzure.
    FirmSection(guidance::Checklist list, workspace::FactEdits &facts, workspace::DealEdits &deals,
                std::function<pricing::Date()> today, const wording::Language &language, QWidget *parent = nullptr);

    ChecklistView &checklist() const { return *rows; }
    EntryField *field(guidance::FirmId id) const { return ids.at(id); }

Q_SIGNALS:
    void knowledgeAsked(const QString &row); ///< of what the marketplaces allow, to be entered

protected:
    void refresh() override;

private:
    QFrame *makeFirm();
    EntryField *add(guidance::FirmId id, QWidget *parent);

    const guidance::Checklist list;
    workspace::FactEdits &edits;
    std::function<pricing::Date()> today;
    ChecklistView *rows;
    std::map<guidance::FirmId, EntryField *> ids;
    std::vector<RequestRow *> requests;
    std::map<pricing::Listing, ListingIds *> listings;
    FirmCalendar *calendar = nullptr;
};

} // namespace dealdesk::ui
