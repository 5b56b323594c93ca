// What can be done with the chosen deals: the menu of their table. What changes them is one undo for all.
#pragma once

#include "wording/language.h"
#include "workspace/dealedits.h"

#include "records/deal.h"

#include <QObject>

class QMenu;

namespace dealdesk::ui {

class DealMenu : public QObject
{
    Q_OBJECT
public:
    DealMenu(workspace::DealEdits &edits, const wording::Language &language, QObject *parent);

    /// `deals`: the chosen ones, of which `chosen` is looked at.
    void addTo(QMenu *menu, const std::vector<workspace::RowKey> &deals, std::optional<workspace::RowKey> chosen);

    enum class Ask { New, Edit, Duplicate, Delete, Quote, Quotes, Summary, Offers, Checklist };

Q_SIGNALS:
    void asked(dealdesk::ui::DealMenu::Ask what);
    void notice(const QString &sentence);
    void refused(const QString &sentence);

private:
    void addChoices(QMenu *menu, const QString &title, records::DealField field,
                    const std::vector<workspace::RowKey> &deals);
    void enter(const std::vector<workspace::RowKey> &deals, records::DealField field, const QString &entry);

    workspace::DealEdits &edits;
    const wording::Language language;
};

} // namespace dealdesk::ui
