#include "bookform.h"

#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/bookwords.h"

#include <QGridLayout>

#include <utility>

namespace dealdesk::ui {

using namespace pricing;
using tables::BookField;

BookForm::BookForm(workspace::FactEdits &of, QWidget *parent)
    : DocumentView(of.document(), parent)
    , edits(of)
{
    using Kind = EntryField::Kind;
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::edge);
    grid->setVerticalSpacing(space::inside);
    grid->addWidget(add(BookField::Name, tr("Authorization"), Kind::Text, {}), 0, 0, 1, 2, Qt::AlignTop);
    QLabel *help = quietLabel(wording::bandFollowsFromTenants(), this);
    help->setWordWrap(true);
    grid->addWidget(help, 0, 2, 1, 2, Qt::AlignVCenter);
    grid->addWidget(add(BookField::ExistingTenants, tr("Existing tenants"), Kind::Number, {}), 1, 0, Qt::AlignTop);
    grid->addWidget(add(BookField::Discount12, tr("1-year discount"), Kind::Number, tr("%")), 1, 1, Qt::AlignTop);
    grid->addWidget(add(BookField::Discount24, tr("2-year discount"), Kind::Number, tr("%")), 1, 2, Qt::AlignTop);
    grid->addWidget(add(BookField::Discount36, tr("3-year discount"), Kind::Number, tr("%")), 1, 3, Qt::AlignTop);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);
    followDocument();
    refreshNow();
}

EntryField *BookForm::add(BookField which, const QString &name, EntryField::Kind kind, const QString &units)
{
    auto *made = new EntryField(name, kind, this);
    if (!units.isEmpty())
        made->setUnits(units);
    made->setCheck([this, which](const QString &text) {
        const auto after = book() ? tables::withEntry(*book(), which, text) : tables::Read<ResaleAuthorization>();
        return after ? QString() : after.error();
    });
    connect(made, &EntryField::entered, this,
            [this, which](const QString &text, int stay) { enter(which, text, stay); });
    fields[which] = made;
    return made;
}

void BookForm::setListing(Listing of)
{
    listing = of;
    isAnotherBook = true;
    refreshWhenSeen();
}

const ResaleAuthorization *BookForm::book() const { return authorizationFor(document.scenario(), listing); }

void BookForm::enter(BookField which, const QString &text, int stay)
{
    if (!book())
        return;
    const auto after = tables::withEntry(*book(), which, text);
    if (!after)
        return;
    edits.setAuthorization(listing, *after, tables::editText(which), stay);
}

void BookForm::refresh()
{
    const bool another = isAnotherScenario();
    const bool replaceAll = std::exchange(isAnotherBook, false) || another;
    const ResaleAuthorization *shown = book();
    for (const auto &[which, field] : fields) {
        const QString text = shown ? tables::entryText(*shown, which) : QString();
        if (replaceAll)
            field->replace(text);
        else
            field->show(text);
        field->setEntryEnabled(shown && !document.readOnly());
    }
}

} // namespace dealdesk::ui
