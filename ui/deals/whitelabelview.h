// A deal's white label: what each tier brings, which one is recommended, and what was agreed for each tenant.
#pragma once

#include "ui/widgets/documentview.h"
#include "workspace/dealedits.h"

#include <optional>

class QLabel;

namespace dealdesk::ui {

class DealFields;

class WhiteLabelView : public DocumentView
{
    Q_OBJECT
public:
    WhiteLabelView(workspace::DealEdits &edits, const wording::Language &language, QWidget *parent = nullptr);

    void setDeal(std::optional<workspace::RowKey> key);
    DealFields *fields() const { return entries; }

Q_SIGNALS:
    void entryDropped(const QString &sentence);

protected:
    void refresh() override;

private:
    void addTier(pricing::WhiteLabelTier tier);
    void addEntries();

    DealFields *entries;
    QLabel *advice, *needsFull;
};

} // namespace dealdesk::ui
