#include "customerform.h"

#include "guidance/billingaccount.h"
#include "ui/widgets/theme.h"
#include "wording/figuretext.h"
#include "wording/pages/customerwords.h"
#include "wording/pages/dealwords.h"
#include "wording/pages/tablewords.h"
#include "wording/records/fieldwords.h"

#include <QVBoxLayout>

#include <utility>

namespace dealdesk::ui {

using pricing::Customer;
using tables::CustomerField;

namespace {

EntryField::Kind kindOf(CustomerField which)
{
    if (!tables::choices(which).isEmpty())
        return EntryField::Kind::Choice;
    const bool hasLines = which == CustomerField::Aliases || which == CustomerField::Notes;
    return hasLines ? EntryField::Kind::Lines : EntryField::Kind::Text;
}

} // namespace

CustomerForm::CustomerForm(workspace::FactEdits &of, const Columns &columns, const wording::Language &in,
                           QWidget *parent)
    : DocumentView(of.document(), in, parent)
    , edits(of)
{
    auto *beside = new QHBoxLayout(this); // the keys go down each of them
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(space::edge);
    for (const auto &each : columns) {
        auto *column = new QVBoxLayout;
        column->setSpacing(space::inside);
        QList<EntryField *> below;
        for (const CustomerField field : each) {
            below.append(add(field));
            column->addWidget(below.back());
        }
        EntryField::alignLabels(below);
        column->addStretch();
        beside->addLayout(column, 1);
    }
    followDocument();
    refreshNow();
}

EntryField *CustomerForm::add(CustomerField which)
{
    const wording::FieldWords words = wording::wordsOf(which);
    auto *made = new EntryField(words.title, kindOf(which), this);
    if (const QStringList choices = tables::choices(which); !choices.isEmpty())
        made->setChoices(choices);
    made->setObjectName(QStringLiteral("customer.") + words.inSentence);
    made->setHelp(words.help);
    fields[which] = made;
    made->setCheck([this, which](const QString &text) -> QString {
        if (!customer())
            return {};
        const auto after = tables::withEntry(*customer(), which, text, document.scenario(), language);
        return after ? QString() : after.error();
    });
    connect(made, &EntryField::entered, this,
            [this, which](const QString &text, int stay) { enter(which, text, stay); });
    return made;
}

const Customer *CustomerForm::customer() const
{
    const auto index = shown ? workspace::indexOf(document.current().customerKeys, *shown) : std::nullopt;
    return index ? &document.scenario().customers[*index] : nullptr;
}

void CustomerForm::setCustomer(std::optional<workspace::RowKey> key)
{
    if (key == shown)
        return;
    leave();
    shown = key;
    isAnother = true;
    refreshWhenSeen();
}

/// What is being typed still belongs to the customer that it began with.
void CustomerForm::leave()
{
    if (!customer())
        return;
    for (const auto &[which, field] : fields) {
        field->settle();
        if (!field->isRight())
            Q_EMIT entryDropped(wording::entryDropped(field->name(), wording::text(customer()->name),
                                                      field->text().simplified(), field->problem()));
    }
}

void CustomerForm::enter(CustomerField which, const QString &text, int stay)
{
    if (!customer())
        return;
    const auto after = tables::withEntry(*customer(), which, text, document.scenario(), language);
    if (after)
        edits.changeCustomer(*shown, *after,
                             wording::changeOf(wording::wordsOf(which).inSentence, wording::text(customer()->name)),
                             stay);
}

void CustomerForm::refresh()
{
    const bool another = isAnotherScenario();
    const bool replaceAll = std::exchange(isAnother, false) || another;
    const Customer *of = customer();
    for (const auto &[which, field] : fields) {
        const QString text = of ? tables::entryText(*of, which, language) : QString();
        if (replaceAll)
            field->replace(text);
        else
            field->show(text);
        field->setEntryEnabled(of && !document.readOnly());
    }
    if (!has(CustomerField::AzureBillingAccount))
        return;
    const bool isUnusual =
        of && !of->azureBillingAccount.empty() && !guidance::looksLikeBillingAccount(of->azureBillingAccount);
    field(CustomerField::AzureBillingAccount)->setHelp(isUnusual ? wording::unusualBillingAccount() : QString());
}

} // namespace dealdesk::ui
