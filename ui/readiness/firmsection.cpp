#include "firmsection.h"

#include "checklistview.h"
#include "firmcalendar.h"
#include "listingids.h"
#include "requestrow.h"

#include "ui/widgets/entryfield.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/explanation.h"
#include "wording/figuretext.h"
#include "wording/pages/checklistwords.h"
#include "wording/pages/readinesswords.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace dealdesk::ui {

using guidance::Checklist;
using guidance::FirmId;
using pricing::Listing;

namespace {

constexpr int firmWidth = 380;

/// The other sections need not be as high as it is.
QScrollArea *scrolled(QFrame *firm)
{
    auto *area = new QScrollArea(firm->parentWidget());
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setWidget(firm);
    area->setFixedWidth(firmWidth + space::between); // with a bar beside it
    return area;
}

std::string digitsOf(const QString &text) { return wording::utf8(text.trimmed()); }

} // namespace

FirmSection::FirmSection(Checklist of, workspace::FactEdits &facts, workspace::DealEdits &deals,
                         std::function<pricing::Date()> clock, const wording::Language &in, QWidget *parent)
    : DocumentView(facts.document(), in, parent)
    , list(of)
    , edits(facts)
    , today(std::move(clock))
    , rows(new ChecklistView(facts, deals, today, in, this))
{
    rows->showFirm(list);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::between);
    layout->addWidget(scrolled(makeFirm()));
    layout->addWidget(rows, 1);
    setFocusProxy(rows);
    followDocument();
    refreshNow();
}

QFrame *FirmSection::makeFirm()
{
    QFrame *made = card(this);
    made->setMinimumWidth(firmWidth);
    auto *layout = new QVBoxLayout(made);
    layout->setContentsMargins(space::between, space::row, space::between, space::row);
    layout->setSpacing(space::row);
    layout->addWidget(sectionTitle(tr("Your firm"), made));
    const bool isAws = list == Checklist::FirmAws;
    for (const FirmId id : {FirmId::AwsAccount, FirmId::MicrosoftPartnerId, FirmId::AzureSellerId})
        if ((id == FirmId::AwsAccount) == isAws)
            layout->addWidget(add(id, made));
    layout->addWidget(sectionTitle(tr("Authorizations asked for"), made));
    for (const Listing listing : {Listing::Asm, Listing::Sat, Listing::SupportHub}) {
        requests.push_back(
            new RequestRow(edits, listing, isAws ? pricing::Route::Cppo : pricing::Route::Mpo, today, language, made));
        layout->addWidget(requests.back());
    }
    layout->addWidget(sectionTitle(tr("Identifiers of the listings"), made));
    for (const Listing listing : {Listing::Asm, Listing::Sat, Listing::SupportHub}) {
        QLabel *name = label(wording::name(listing), made);
        name->setFont(fontOf(Type::BodyStrong));
        listings[listing] = new ListingIds(document, language, QBoxLayout::TopToBottom, made);
        connect(listings[listing], &ListingIds::enterAsked, this, &FirmSection::knowledgeAsked);
        auto *block = new QVBoxLayout;
        block->setSpacing(4);
        block->addWidget(name);
        block->addWidget(listings[listing]);
        layout->addLayout(block);
    }
    layout->addWidget(sectionTitle(tr("Your calendar"), made));
    calendar = new FirmCalendar(edits, language, made);
    layout->addWidget(calendar);
    layout->addStretch();
    return made;
}

EntryField *FirmSection::add(FirmId id, QWidget *parent)
{
    auto *made = new EntryField(wording::name(id), EntryField::Kind::Text, parent);
    made->setObjectName(QStringLiteral("firm.") + QString::fromStdString(guidance::rowOf(id)));
    ids[id] = made;
    made->setCheck([id](const QString &text) {
        const auto fault = guidance::faultOf(id, digitsOf(text));
        return fault && fault != guidance::IdFault::OtherLength ? wording::idFault(id, *fault) : QString();
    });
    connect(made, &EntryField::entered, this, [this, id](const QString &text, int stay) {
        const std::string value = digitsOf(text);
        edits.setFirm(guidance::rowOf(id), value.empty() ? std::nullopt : std::optional(guidance::OwnValue{value, {}}),
                      wording::changeFirmId(wording::name(id)), stay);
    });
    return made;
}

void FirmSection::refresh()
{
    const auto &firm = document.facts().firm;
    for (const auto &[id, field] : ids) {
        const std::string value = firmId(firm, id);
        field->show(wording::text(value));
        const auto fault = guidance::faultOf(id, value);
        field->setHelp(fault ? wording::idFault(id, *fault) : wording::whereToFind(id));
        field->setEntryEnabled(!document.readOnly());
    }
    for (RequestRow *each : requests)
        each->refresh();
    for (const auto &[listing, shown] : listings)
        shown->show(listing, list == Checklist::FirmAws ? pricing::Route::Cppo : pricing::Route::Mpo);
    calendar->refresh();
    rows->refresh();
}

} // namespace dealdesk::ui
