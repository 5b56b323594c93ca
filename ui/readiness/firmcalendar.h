// The firm's own days: its holidays, and how long before a term ends a renewal must be offered.
#pragma once

#include "wording/language.h"
#include "workspace/factedits.h"

#include <QWidget>

namespace dealdesk::ui {

class EntryField;

class FirmCalendar : public QWidget
{
    Q_OBJECT
public:
    FirmCalendar(workspace::FactEdits &edits, const wording::Language &language, QWidget *parent = nullptr);

    void refresh();
    EntryField *holidays() const { return days; }
    EntryField *renewalLead() const { return lead; }

private:
    EntryField *makeHolidays();
    EntryField *makeLead();

    workspace::FactEdits &edits;
    const workspace::Document &document;
    const wording::Language language;
    EntryField *days, *lead;
};

} // namespace dealdesk::ui
