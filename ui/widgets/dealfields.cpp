#include "dealfields.h"

#include "wording/figuretext.h"
#include "wording/pages/dealwords.h"
#include "wording/records/fieldwords.h"

#include <utility>

namespace dealdesk::ui {

using tables::DealField;

DealFields::DealFields(workspace::DealEdits &of, const wording::Language &in, QObject *parent)
    : QObject(parent)
    , edits(of)
    , document(of.document())
    , language(in)
{}

EntryField *DealFields::add(DealField which, EntryField::Kind kind, QWidget *parent)
{
    const wording::FieldWords words = wording::wordsOf(which);
    auto *made = new EntryField(words.title, kind, parent);
    made->setObjectName(QStringLiteral("deal.") + tables::fieldName(which));
    made->setHelp(words.help);
    fields[which] = made;
    made->setCheck([this, which](const QString &text) -> QString {
        if (!deal())
            return {};
        const auto after = tables::withEntry(*deal(), which, text, document.scenario(), language);
        return after ? QString() : after.error();
    });
    connect(made, &EntryField::entered, this,
            [this, which](const QString &text, int stay) { enter(which, text, stay); });
    return made;
}

void DealFields::showField(DealField which, bool applies)
{
    if (!applies && !field(which)->isRight())
        field(which)->giveUp();
    field(which)->setVisible(applies);
}

const pricing::Deal *DealFields::deal() const
{
    const auto index = shown ? workspace::indexOf(document.current().dealKeys, *shown) : std::nullopt;
    return index ? &document.scenario().deals[*index] : nullptr;
}

void DealFields::setDeal(std::optional<workspace::RowKey> key)
{
    if (key == shown)
        return;
    leave();
    shown = key;
    isAnother = true;
}

void DealFields::leave()
{
    if (!deal())
        return;
    for (const auto &[which, field] : fields) {
        field->settle();
        if (!field->isRight())
            Q_EMIT entryDropped(wording::entryDropped(field->name(), wording::text(deal()->name),
                                                      field->text().simplified(), field->problem()));
    }
}

void DealFields::enter(DealField which, const QString &text, int stay)
{
    if (!deal())
        return;
    const auto after = tables::withEntry(*deal(), which, text, document.scenario(), language);
    if (after)
        edits.changeDeal(*shown, *after, wording::changeFieldOf(tables::fieldName(which), wording::text(deal()->name)),
                         stay);
}

void DealFields::refresh()
{
    const bool replaceAll = std::exchange(isAnother, false);
    const pricing::Deal *of = deal();
    for (const auto &[which, field] : fields) {
        if (const QStringList choices = tables::choices(which, document.scenario(), language); !choices.isEmpty())
            field->setChoices(choices);
        const QString text = of ? tables::entryText(*of, which, document.scenario(), language) : QString();
        if (replaceAll)
            field->replace(text);
        else
            field->show(text);
        field->setEntryEnabled(of && !document.readOnly());
    }
}

} // namespace dealdesk::ui
