#include "authorizationform.h"

#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/pages/authorizationwords.h"

#include <QGridLayout>

#include <utility>

namespace dealdesk::ui {

using namespace pricing;
using tables::AuthorizationField;

AuthorizationForm::AuthorizationForm(workspace::FactEdits &of, const wording::Language &in, QWidget *parent)
    : DocumentView(of.document(), in, parent)
    , edits(of)
{
    using Kind = EntryField::Kind;
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::edge);
    grid->setVerticalSpacing(space::inside);
    grid->addWidget(add(AuthorizationField::Name, tr("Authorization"), Kind::Text, {}), 0, 0, 1, 2, Qt::AlignTop);
    QLabel *help = quietLabel(wording::bandFollowsFromTenants(), this);
    help->setWordWrap(true);
    grid->addWidget(help, 0, 2, 1, 2, Qt::AlignVCenter);
    grid->addWidget(add(AuthorizationField::ExistingTenants, tr("Existing tenants"), Kind::Number, {}), 1, 0,
                    Qt::AlignTop);
    grid->addWidget(add(AuthorizationField::Discount12, tr("1-year discount"), Kind::Number, tr("%")), 1, 1,
                    Qt::AlignTop);
    grid->addWidget(add(AuthorizationField::Discount24, tr("2-year discount"), Kind::Number, tr("%")), 1, 2,
                    Qt::AlignTop);
    grid->addWidget(add(AuthorizationField::Discount36, tr("3-year discount"), Kind::Number, tr("%")), 1, 3,
                    Qt::AlignTop);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);
    followDocument();
    refreshNow();
}

EntryField *AuthorizationForm::add(AuthorizationField which, const QString &name, EntryField::Kind kind,
                                   const QString &units)
{
    auto *made = new EntryField(name, kind, this);
    if (!units.isEmpty())
        made->setUnits(units);
    made->setCheck([this, which](const QString &text) {
        const auto after =
            book() ? tables::withEntry(*book(), which, text, language) : tables::Read<ResaleAuthorization>();
        return after ? QString() : after.error();
    });
    connect(made, &EntryField::entered, this,
            [this, which](const QString &text, int stay) { enter(which, text, stay); });
    fields[which] = made;
    return made;
}

void AuthorizationForm::setListing(Listing of)
{
    listing = of;
    isAnotherBook = true;
    refreshWhenSeen();
}

const ResaleAuthorization *AuthorizationForm::book() const { return authorizationFor(document.scenario(), listing); }

void AuthorizationForm::enter(AuthorizationField which, const QString &text, int stay)
{
    if (!book())
        return;
    const auto after = tables::withEntry(*book(), which, text, language);
    if (!after)
        return;
    edits.setAuthorization(listing, *after, tables::editText(which), stay);
}

void AuthorizationForm::refresh()
{
    const bool another = isAnotherScenario();
    const bool replaceAll = std::exchange(isAnotherBook, false) || another;
    const ResaleAuthorization *shown = book();
    for (const auto &[which, field] : fields) {
        const QString text = shown ? tables::entryText(*shown, which, language) : QString();
        if (replaceAll)
            field->replace(text);
        else
            field->show(text);
        field->setEntryEnabled(shown && !document.readOnly());
    }
}

} // namespace dealdesk::ui
