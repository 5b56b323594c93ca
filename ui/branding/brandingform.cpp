#include "brandingform.h"

#include "brandingfolder.h"
#include "imagerow.h"

#include "tables/brandingentry.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/theme.h"
#include "wording/pages/brandingwords.h"
#include "wording/pages/dealwords.h"

#include <QVBoxLayout>

#include <utility>

namespace dealdesk::ui {

using records::Branding;
using records::BrandingField;

BrandingForm::BrandingForm(workspace::FactEdits &of, Prompts &questions, const wording::Language &in, QWidget *parent)
    : DocumentView(of.document(), in, parent)
    , edits(of)
    , prompts(questions)
    , shown(workspace::firmsBranding)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::inside);
    records::forEachField<Branding>([this](const auto &leaf) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(leaf.field.kind)>, records::Image>)
            addImage(leaf.field.id);
        else
            addText(leaf.field.id);
    });
    layout->addStretch();
    followDocument();
    refreshNow();
}

void BrandingForm::addText(BrandingField which)
{
    auto *made = new EntryField(wording::name(which), EntryField::Kind::Text, this);
    made->setObjectName(QStringLiteral("branding.") + wording::nameInSentence(which));
    made->setHelp(wording::help(which));
    made->setCheck([this, which](const QString &text) -> QString {
        const auto after = tables::withEntry(branding(), which, text, language);
        return after ? QString() : after.error();
    });
    connect(made, &EntryField::entered, this, [this, which](const QString &text, int stay) {
        if (const auto after = tables::withEntry(branding(), which, text, language))
            enter(which, *after, stay);
    });
    fields[which] = made;
    layout()->addWidget(made);
}

void BrandingForm::addImage(BrandingField which)
{
    auto *made = new ImageRow(which, language, this);
    connect(made, &ImageRow::chooseAsked, this, [this, which] { chooseImage(which); });
    connect(made, &ImageRow::removeAsked, this, [this, which] {
        Branding after = branding();
        (which == BrandingField::Logo ? after.logo : after.favicon).clear();
        enter(which, after, 0);
    });
    images[which] = made;
    layout()->addWidget(made);
}

void BrandingForm::chooseImage(BrandingField which)
{
    const std::string owner = shown;
    const QString path = prompts.fileToOpen(this, wording::name(which), tr("Images (*.png *.jpg *.jpeg *.ico)"));
    if (path.isEmpty() || owner != shown || !edits.mayEdit())
        return;
    const auto file = readImageFile(path, language);
    const auto after =
        file.and_then([&](const QByteArray &bytes) { return tables::withImage(branding(), which, bytes, language); });
    images[which]->setProblem(after ? QString() : after.error());
    if (after)
        enter(which, *after, 0);
}

Branding BrandingForm::branding() const
{
    const auto found = document.facts().brandings.find(shown);
    return found == document.facts().brandings.end() ? Branding{} : found->second;
}

void BrandingForm::setOwner(const std::string &owner, const QString &name)
{
    if (owner != shown) {
        leave();
        shown = owner;
        isAnother = true;
        for (const auto &[which, image] : images)
            image->setProblem({});
    }
    ownerName = name;
    refreshWhenSeen();
}

/// What is being typed still belongs to the owner that it began with.
void BrandingForm::leave()
{
    for (const auto &[which, field] : fields) {
        field->settle();
        if (!field->isRight())
            Q_EMIT entryDropped(
                wording::entryDropped(field->name(), ownerName, field->text().simplified(), field->problem()));
    }
}

void BrandingForm::enter(BrandingField which, const Branding &after, int stay)
{
    edits.setBranding(shown, after, wording::changeBranding(which, ownerName), stay);
}

void BrandingForm::refresh()
{
    const bool replaceAll = std::exchange(isAnother, false);
    const Branding of = branding();
    for (const auto &[which, field] : fields) {
        const QString text = tables::entryText(of, which);
        if (replaceAll)
            field->replace(text);
        else
            field->show(text);
        field->setEntryEnabled(!document.readOnly());
    }
    for (const auto &[which, image] : images) {
        image->show(which == BrandingField::Logo ? of.logo : of.favicon);
        image->setEntryEnabled(!document.readOnly());
    }
}

} // namespace dealdesk::ui
