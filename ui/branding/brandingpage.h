// How HailBytes' product looks to tenants of the firm and of each customer: entered, looked at, handed on.
#pragma once

#include "records/branding.h"
#include "ui/widgets/page.h"
#include "workspace/factedits.h"

class QPushButton;

namespace dealdesk::tables {
class BrandingOwners;
}

namespace dealdesk::ui {

class BrandingForm;
class BrandingPreview;
class DataTable;
class Prompts;

class BrandingPage : public Page
{
    Q_OBJECT
public:
    BrandingPage(workspace::FactEdits &edits, Prompts &prompts, const wording::Language &language,
                 QWidget *parent = nullptr);

    void chooseOwner(const std::string &owner); ///< workspace/facts.h
    BrandingForm *form() const { return fields; }

Q_SIGNALS:
    void notice(const QString &sentence);

protected:
    void refresh() override;

private:
    QWidget *makeOwners();
    QWidget *makeForm();
    QWidget *makePreview();
    void followChoice();
    void exportFiles();
    void importFile();
    records::Branding shownBranding() const; ///< the owner's, or the firm's where he has none

    workspace::FactEdits &edits;
    Prompts &prompts;
    tables::BrandingOwners *owners;
    DataTable *list;
    BrandingForm *fields;
    BrandingPreview *preview = nullptr;
    QLabel *inherited = nullptr;
    std::vector<QLabel *> contrasts; ///< in the order of wording::Contrast
    QPushButton *take = nullptr, *remove = nullptr, *give = nullptr, *read = nullptr;
};

} // namespace dealdesk::ui
