// The templates for new deals, in menus: save one from a deal, make a deal from one, rename and delete.
#pragma once

#include "keptunder.h"

#include "pricing/scenario.h"

#include <optional>

class QMenu;

namespace dealdesk::ui {

class DealTemplates : public QObject
{
    Q_OBJECT
public:
    DealTemplates(workspace::FactEdits &edits, Prompts &prompts, const wording::Language &language, QWidget *window);

    /// `of`: the deal that may become one.
    void addTo(QMenu *menu, std::optional<workspace::RowKey> of);

Q_SIGNALS:
    void dealAsked(const QString &name); ///< a deal from this template
    void notice(const QString &sentence);
    void refused(const QString &sentence);

private:
    void save(workspace::RowKey of);

    const workspace::Document &document;
    KeptUnder kept;
};

} // namespace dealdesk::ui
