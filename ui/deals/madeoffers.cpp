#include "madeoffers.h"

#include "ui/widgets/elidedcombo.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/figuretext.h"
#include "wording/pages/dealwords.h"
#include "wording/pages/offerwords.h"
#include "wording/pages/tablewords.h"
#include "wording/records/fieldwords.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace dealdesk::ui {

using pricing::Deal;
using pricing::OfferRecord;
using tables::OfferField;

MadeOffers::MadeOffers(workspace::DealEdits &of, const wording::Language &in, QWidget *parent)
    : QWidget(parent)
    , edits(of)
    , document(of.document())
    , language(in)
    , none(quietLabel(wording::noOfferMade(), this))
    , list(new ElidedCombo(this))
    , adds(new QPushButton(tr("+ Offer made"), this))
    , removes(new QPushButton(tr("Remove"), this))
    , form(new QWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::inside);
    QLabel *title = label(tr("Offers made"), this);
    title->setFont(fontOf(Type::Section));
    layout->addWidget(title);
    none->setWordWrap(true);
    layout->addWidget(none);
    list->setAccessibleName(tr("Offer that was made"));
    list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    layout->addWidget(list);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::inside);
    buttons->addWidget(adds);
    buttons->addWidget(removes);
    buttons->addStretch();
    layout->addLayout(buttons);
    auto *rows = new QVBoxLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::inside);
    layout->addWidget(form);
    for (const OfferField which : {OfferField::Id, OfferField::Start, OfferField::Created, OfferField::Sent,
                                   OfferField::Expires, OfferField::Accepted, OfferField::Activated, OfferField::Name,
                                   OfferField::Description, OfferField::NetTerms, OfferField::Reason})
        addField(which);
    fields[OfferField::Reason]->setHelp(wording::reasonHelp());
    connect(adds, &QPushButton::clicked, this, &MadeOffers::addOffer);
    connect(removes, &QPushButton::clicked, this, &MadeOffers::removeOffer);
    connect(list, &QComboBox::activated, this, &MadeOffers::choose);
}

void MadeOffers::addField(OfferField which)
{
    const wording::FieldWords words = wording::wordsOf(which);
    auto *made = new EntryField(words.title, EntryField::Kind::Text, form);
    made->setObjectName(QStringLiteral("offer.") + words.inSentence);
    fields[which] = made;
    form->layout()->addWidget(made);
    made->setCheck([this, which](const QString &text) -> QString {
        if (!offer())
            return {};
        const auto after = tables::withEntry(*offer(), which, text, document.scenario(), language);
        return after ? QString() : after.error();
    });
    connect(made, &EntryField::entered, this,
            [this, which](const QString &text, int stay) { enter(which, text, stay); });
}

const Deal *MadeOffers::deal() const
{
    const auto index = shown ? workspace::indexOf(document.current().dealKeys, *shown) : std::nullopt;
    return index ? &document.scenario().deals[*index] : nullptr;
}

const OfferRecord *MadeOffers::offer() const
{
    const Deal *of = deal();
    return of && chosen < of->paperwork->offers.size() ? &of->paperwork->offers[chosen] : nullptr;
}

void MadeOffers::setDeal(std::optional<workspace::RowKey> key)
{
    if (key == shown)
        return;
    leave();
    shown = key;
    chosen = 0;
    count = 0;
    isAnother = true;
}

void MadeOffers::settle()
{
    for (const auto &[which, field] : fields)
        field->settle();
}

void MadeOffers::leave()
{
    if (!offer())
        return;
    for (const auto &[which, field] : fields) {
        field->settle();
        if (!field->isRight())
            Q_EMIT entryDropped(wording::entryDropped(field->name(), wording::text(deal()->name),
                                                      field->text().simplified(), field->problem()));
    }
}

void MadeOffers::choose(int at)
{
    if (at < 0 || static_cast<std::size_t>(at) == chosen)
        return;
    leave();
    chosen = static_cast<std::size_t>(at);
    isAnother = true;
    refresh();
}

void MadeOffers::showOffer(const std::string &id)
{
    if (!deal())
        return;
    const auto &offers = deal()->paperwork->offers;
    const auto found = std::ranges::find(offers, id, &OfferRecord::id);
    if (found == offers.end())
        return;
    choose(static_cast<int>(found - offers.begin()));
    fields[OfferField::Id]->focusEntry();
}

void MadeOffers::enter(OfferField which, const QString &text, int stay)
{
    if (!offer())
        return;
    const auto after = tables::withEntry(*offer(), which, text, document.scenario(), language);
    if (!after)
        return;
    Deal changed = *deal();
    changed.paperwork.edit().offers[chosen] = *after;
    edits.changeDeal(*shown, changed, wording::changeOf(wording::wordsOf(which).inSentence, wording::text(after->id)),
                     stay);
}

void MadeOffers::addOffer()
{
    if (!deal())
        return;
    leave();
    Deal changed = *deal();
    OfferRecord made;
    made.id = tables::freeOfferId(document.scenario());
    changed.paperwork.edit().offers.push_back(made);
    edits.changeDeal(*shown, changed, wording::addOfferTo(wording::text(changed.name)));
    if (!deal() || deal()->paperwork->offers.empty())
        return; // refused
    chosen = deal()->paperwork->offers.size() - 1;
    isAnother = true;
    refresh();
    fields[OfferField::Id]->focusEntry();
}

void MadeOffers::removeOffer()
{
    if (!offer())
        return;
    Deal changed = *deal();
    const QString id = wording::text(offer()->id), name = wording::text(changed.name);
    for (const auto &[which, field] : fields)
        field->giveUp();
    std::vector<OfferRecord> &made = changed.paperwork.edit().offers;
    made.erase(made.begin() + static_cast<std::ptrdiff_t>(chosen));
    edits.changeDeal(*shown, changed, wording::removeOfferOf(id, name));
    adds->setFocus(Qt::OtherFocusReason);
}

void MadeOffers::follow()
{
    const auto &offers = deal()->paperwork->offers;
    const auto found = std::ranges::find(offers, chosenId, &OfferRecord::id);
    const bool isTheSame = offer() && (offer()->id == chosenId || (found == offers.end() && offers.size() == count));
    if (!isTheSame) {
        chosen = found != offers.end() ? static_cast<std::size_t>(found - offers.begin())
                                       : std::min(chosen, offers.empty() ? 0 : offers.size() - 1);
        isAnother = isAnother || found == offers.end();
    }
    chosenId = offer() ? offer()->id : std::string();
    count = offers.size();
}

void MadeOffers::refresh()
{
    const bool mayEdit = deal() && !document.readOnly();
    setVisible(deal() != nullptr);
    if (!deal())
        return;
    if (isAnother)
        chosenId = offer() ? offer()->id : std::string();
    follow();
    QStringList ids;
    for (const OfferRecord &each : deal()->paperwork->offers)
        ids.append(wording::offerName(wording::text(each.id), static_cast<int>(ids.size()) + 1));
    QStringList listed;
    for (int at = 0; at < list->count(); ++at)
        listed.append(list->itemText(at));
    if (listed != ids) {
        list->clear();
        list->addItems(ids);
    }
    list->setCurrentIndex(offer() ? static_cast<int>(chosen) : -1);
    none->setVisible(!offer());
    list->setVisible(ids.size() > 1);
    form->setVisible(offer());
    adds->setVisible(mayEdit);
    adds->setEnabled(deal()->paperwork->offers.size() < pricing::mostOffers);
    removes->setVisible(mayEdit && offer());
    const bool replaceAll = std::exchange(isAnother, false);
    for (const auto &[which, field] : fields) {
        const QString text = offer() ? tables::entryText(*offer(), which, language) : QString();
        if (replaceAll)
            field->replace(text);
        else
            field->show(text);
        field->setEntryEnabled(mayEdit && offer());
    }
}

} // namespace dealdesk::ui
