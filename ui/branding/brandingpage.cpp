#include "brandingpage.h"

#include "brandingfolder.h"
#include "brandingform.h"
#include "brandingpreview.h"

#include "guidance/contrast.h"
#include "quotes/plaintext.h"
#include "tables/brandingowners.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/theme.h"
#include "wording/figuretext.h"
#include "wording/pages/brandingwords.h"

#include <QDir>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace dealdesk::ui {

using records::Branding;
using tables::BrandingOwners;
using wording::Contrast;

namespace {

constexpr int ownersWidth = 260, previewWidth = 340;

QVBoxLayout *layoutOf(QFrame *frame)
{
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(space::between, space::row, space::between, space::row);
    layout->setSpacing(space::row);
    return layout;
}

/// Of a text of the first colour on the second; nothing where a colour is not entered.
void showContrast(QLabel *label, Contrast of, const std::string &colour, const wording::Language &language)
{
    label->setVisible(!colour.empty());
    if (colour.empty())
        return;
    const int ratio = guidance::contrastOf(guidance::white, colour);
    label->setText(wording::contrastWords(of, ratio, guidance::contrastOf(guidance::black, colour), language));
    setTone(label, ratio >= guidance::leastContrast ? tables::Tone::Good : tables::Tone::Caution);
}

} // namespace

BrandingPage::BrandingPage(workspace::FactEdits &of, Prompts &questions, const wording::Language &in, QWidget *parent)
    : Page(of.document(), in, parent)
    , edits(of)
    , prompts(questions)
    , owners(new BrandingOwners(document, in, this))
    , list(new DataTable(this))
    , fields(nullptr)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page);
    layout->setSpacing(space::between);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::inside);
    head->addWidget(sectionTitle(tr("Branding"), this));
    head->addWidget(quietLabel(wording::brandingIntro(), this), 1, Qt::AlignBottom);
    const auto button = [&](const QString &text, void (BrandingPage::*does)()) {
        auto *made = new QPushButton(text, this);
        made->setAutoDefault(false);
        head->addWidget(made);
        connect(made, &QPushButton::clicked, this, does);
        return made;
    };
    read = button(tr("Import…"), &BrandingPage::importFile);
    give = button(tr("Export…"), &BrandingPage::exportFiles);
    layout->addLayout(head);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::between);
    columns->addWidget(makeOwners());
    columns->addWidget(makeForm(), 1);
    columns->addWidget(makePreview());
    layout->addLayout(columns, 1);
    setFocusProxy(list);
    followDocument();
    refreshNow();
}

QWidget *BrandingPage::makeOwners()
{
    auto *frame = card(this);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(list);
    frame->setFixedWidth(ownersWidth);
    list->setObjectName(QStringLiteral("brandings"));
    list->setAccessibleName(tr("Whose branding"));
    list->setModel(owners);
    list->setColumnWidth(BrandingOwners::Name, ownersWidth - 116);
    list->horizontalHeader()->setStretchLastSection(true);
    list->setCurrentIndex(owners->index(0, 0));
    connect(list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BrandingPage::followChoice);
    return frame;
}

QWidget *BrandingPage::makeForm()
{
    QFrame *frame = card(this);
    QVBoxLayout *layout = layoutOf(frame);
    inherited = quietLabel(wording::noBrandingYet(), frame);
    inherited->setWordWrap(true);
    layout->addWidget(inherited);
    fields = new BrandingForm(edits, prompts, language, frame);
    connect(fields, &BrandingForm::entryDropped, this, &BrandingPage::notice);
    layout->addWidget(fields, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::inside);
    take = new QPushButton(tr("Start from your firm's"), frame);
    remove = new QPushButton(tr("Remove all"), frame);
    for (QPushButton *each : {take, remove}) {
        each->setAutoDefault(false);
        buttons->addWidget(each);
    }
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(take, &QPushButton::clicked, this, [this] {
        const int row = list->currentIndex().row();
        const auto firms = document.facts().brandings.find(workspace::firmsBranding);
        if (row > 0 && firms != document.facts().brandings.end() && edits.mayEdit())
            edits.setBranding(owners->ownerOf(row), firms->second, wording::takeFirmsBranding(owners->nameOf(row)));
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        const int row = list->currentIndex().row();
        if (row >= 0 && edits.mayEdit())
            edits.setBranding(owners->ownerOf(row), std::nullopt, wording::removeBranding(owners->nameOf(row)));
    });
    auto *area = new QScrollArea(this); // a lower window scrolls the form alone
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setWidget(frame);
    return area;
}

QWidget *BrandingPage::makePreview()
{
    QFrame *frame = card(this);
    frame->setFixedWidth(previewWidth);
    QVBoxLayout *layout = layoutOf(frame);
    layout->addWidget(sectionTitle(tr("Preview"), frame));
    preview = new BrandingPreview(frame);
    layout->addWidget(preview);
    for (int each = 0; each < 3; ++each) {
        contrasts.push_back(label({}, frame));
        contrasts.back()->setWordWrap(true);
        layout->addWidget(contrasts.back());
    }
    layout->addStretch();
    return frame;
}

void BrandingPage::chooseOwner(const std::string &owner)
{
    owners->refresh();
    if (const int row = owners->rowOf(owner); row >= 0)
        list->setCurrentIndex(owners->index(row, BrandingOwners::Name));
}

void BrandingPage::followChoice()
{
    const int row = list->currentIndex().row();
    if (row >= 0)
        fields->setOwner(owners->ownerOf(row), owners->nameOf(row));
    refreshWhenSeen();
}

Branding BrandingPage::shownBranding() const
{
    const auto &all = document.facts().brandings;
    auto found = all.find(fields->owner());
    if (found == all.end())
        found = all.find(workspace::firmsBranding);
    return found == all.end() ? Branding{} : found->second;
}

void BrandingPage::exportFiles()
{
    const QString name = owners->nameOf(std::max(0, list->currentIndex().row()));
    constexpr int mostOfName = 80;
    const QString proposed =
        quotes::fileNamePart(wording::brandingFileName(name), mostOfName) + QStringLiteral(".json");
    const QString path =
        prompts.fileToWrite(this, tr("Export the branding"), QDir::home().filePath(proposed), tr("Branding (*.json)"));
    if (path.isEmpty())
        return;
    const exchange::BrandingFiles files = brandingFilesFor(path, shownBranding());
    const QStringList there = imagesThere(path, files);
    if (!there.isEmpty() &&
        !prompts.confirm(this, tr("Export the branding"), wording::imagesAreThere(there), tr("Replace")))
        return;
    const QString why = writeBrandingFiles(path, files);
    Q_EMIT notice(why.isEmpty() ? wording::brandingWritten(QDir::toNativeSeparators(path)) : why);
}

void BrandingPage::importFile()
{
    const int row = std::max(0, list->currentIndex().row());
    const std::string owner = owners->ownerOf(row);
    const QString path = prompts.fileToOpen(this, tr("Import a branding"), tr("Branding (*.json)"));
    if (path.isEmpty() || !edits.mayEdit())
        return;
    const auto branding = readBrandingFile(path, language);
    if (branding)
        return edits.setBranding(owner, *branding, wording::readBranding(owners->nameOf(row)));
    prompts.show(this, tr("Import a branding"), wording::brandingNotTaken(), branding.error().join(QLatin1Char('\n')));
}

void BrandingPage::refresh()
{
    owners->refresh(); // after which the list has forgotten whose is chosen, where a customer came or went
    if (!list->currentIndex().isValid())
        list->setCurrentIndex(owners->index(std::max(0, owners->rowOf(fields->owner())), 0));
    const int row = list->currentIndex().row();
    fields->setOwner(owners->ownerOf(row), owners->nameOf(row)); // who may have another name
    const auto &all = document.facts().brandings;
    const std::string owner = fields->owner();
    const bool isFirm = owner == workspace::firmsBranding, isOwn = all.contains(owner);
    const bool hasFirms = all.contains(workspace::firmsBranding);
    inherited->setVisible(!isFirm && !isOwn && hasFirms);
    take->setVisible(!isFirm && hasFirms);
    take->setEnabled(!document.readOnly());
    remove->setEnabled(isOwn && !document.readOnly());
    read->setEnabled(!document.readOnly());
    const Branding shown = shownBranding();
    give->setEnabled(shown != Branding{});
    preview->show(shown);
    showContrast(contrasts[0], Contrast::WhiteOnPrimary, shown.primary, language);
    showContrast(contrasts[1], Contrast::WhiteOnSecondary, shown.secondary, language);
    showContrast(contrasts[2], Contrast::PrimaryOnWhite, shown.primary, language);
}

} // namespace dealdesk::ui
