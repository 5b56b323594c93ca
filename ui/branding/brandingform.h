// The fields of one branding, of the firm or of a customer. What is typed belongs to the owner that it began with.
#pragma once

#include "ui/widgets/documentview.h"
#include "ui/widgets/entryfield.h"
#include "workspace/factedits.h"

#include "records/branding.h"

#include <map>

namespace dealdesk::ui {

class ImageRow;
class Prompts;

class BrandingForm : public DocumentView
{
    Q_OBJECT
public:
    BrandingForm(workspace::FactEdits &edits, Prompts &prompts, const wording::Language &language,
                 QWidget *parent = nullptr);

    /// `name`: as it is called in what is undone.
    void setOwner(const std::string &owner, const QString &name);
    const std::string &owner() const { return shown; }
    records::Branding branding() const; ///< the owner's own; empty where there is none

Q_SIGNALS:
    /// What was being typed was not right, and is gone with the owner that it belonged to.
    void entryDropped(const QString &sentence);

protected:
    void refresh() override;

private:
    void addText(records::BrandingField which);
    void addImage(records::BrandingField which);
    void chooseImage(records::BrandingField which);
    void leave();
    void enter(records::BrandingField which, const records::Branding &after, int stay);

    workspace::FactEdits &edits;
    Prompts &prompts;
    std::map<records::BrandingField, EntryField *> fields;
    std::map<records::BrandingField, ImageRow *> images;
    std::string shown;
    QString ownerName;
    bool isAnother = true;
};

} // namespace dealdesk::ui
