// Blocks into the table of deals: pasted, filled down, cleared. Each is one undo.
#pragma once

#include "tables/dealspaste.h"

#include <QObject>

namespace dealdesk::tables {
class DealsFilter;
} // namespace dealdesk::tables

namespace dealdesk::ui {

class DataTable;
class DealChoice;

class DealPaste : public QObject
{
    Q_OBJECT
public:
    DealPaste(workspace::DealEdits &edits, const tables::DealsTable &deals, const tables::DealsFilter &sorted,
              const DealChoice &choice, DataTable &table, const wording::Language &language);

    void paste();
    void fillDown();
    void clear();

Q_SIGNALS:
    void notice(const QString &sentence);
    void refused(const QString &sentence);
    void added(dealdesk::workspace::RowKey first); ///< new deals, of which this one is the first

private:
    tables::PasteTarget target() const;
    void take(const tables::DealsPaste &paste);
    void enter(const std::vector<workspace::RowKey> &deals, const QString &text);

    workspace::DealEdits &edits;
    const tables::DealsTable &deals;
    const tables::DealsFilter &sorted;
    const DealChoice &choice;
    DataTable &table;
    const wording::Language language;
};

} // namespace dealdesk::ui
