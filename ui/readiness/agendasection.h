// What must be done this week, or at all, over all deals: a list to open in the morning, which also goes out as a
// calendar file.
#pragma once

#include "tables/agendatable.h"
#include "ui/widgets/documentview.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace dealdesk::ui {

class DataTable;

class AgendaSection : public DocumentView
{
    Q_OBJECT
public:
    AgendaSection(const workspace::Document &document, std::function<pricing::Date()> today,
                  const wording::Language &language, QWidget *parent = nullptr);

    const tables::AgendaTable &agenda() const { return *items; }

Q_SIGNALS:
    void dealAsked(dealdesk::workspace::RowKey deal);
    void pocAsked(dealdesk::workspace::RowKey deal);     ///< its proof of concept
    void firmAsked(dealdesk::guidance::AgendaItem item); ///< an item that belongs to no deal

protected:
    void refresh() override;

private:
    void open(const QModelIndex &index);
    void writeCalendar();

    std::function<pricing::Date()> today;
    tables::AgendaTable *items;
    DataTable *table;
    QLabel *found;
    QCheckBox *all;
    QPushButton *calendar;
};

} // namespace dealdesk::ui
