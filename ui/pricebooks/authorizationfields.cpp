#include "authorizationfields.h"

#include "tables/letterentry.h"
#include "ui/widgets/theme.h"
#include "wording/pages/letterwords.h"
#include "wording/records/fieldwords.h"

namespace dealdesk::ui {

using namespace pricing;
using tables::AuthorizationField;

namespace {

EntryField::Kind kindOf(AuthorizationField which)
{
    using enum AuthorizationField;
    switch (which) {
    case Kind:
    case PaymentPlan: return EntryField::Kind::Choice;
    case AzurePrice: return EntryField::Kind::EditableChoice;
    case BuyerAccounts:
    case Note: return EntryField::Kind::Lines;
    case ExistingTenants:
    case Discount12:
    case Discount24:
    case Discount36:
    case NetTerms: return EntryField::Kind::Number;
    default: return EntryField::Kind::Text;
    }
}

/// Others change no figure: they are taken as they are typed.
bool changesFigures(AuthorizationField which)
{
    using enum AuthorizationField;
    return which == ExistingTenants || which == Discount12 || which == Discount24 || which == Discount36 ||
           which == From || which == Until;
}

} // namespace

AuthorizationFields::AuthorizationFields(Source of, const std::vector<Cell> &cells, const wording::Language &in,
                                         QWidget *parent)
    : QWidget(parent)
    , source(std::move(of))
    , language(in)
    , layout(new QGridLayout(this))
{
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(space::edge);
    layout->setVerticalSpacing(space::inside);
    for (const Cell &cell : cells) {
        layout->addWidget(add(cell.which), cell.row, cell.column, 1, cell.columns, Qt::AlignTop);
        for (int column = cell.column; column < cell.column + cell.columns; ++column)
            layout->setColumnStretch(column, 1);
    }
}

EntryField *AuthorizationFields::add(AuthorizationField which)
{
    const QString title = wording::entryTitle(which);
    auto *made = new EntryField(title.isEmpty() ? wording::wordsOf(which).title : title, kindOf(which), this);
    if (const QString units = wording::entryUnits(which); !units.isEmpty())
        made->setUnits(units);
    if (const QStringList choices = tables::letterChoices(which, language); !choices.isEmpty())
        made->setChoices(choices);
    made->setHelp(wording::entryHelp(which));
    if (changesFigures(which))
        made->setTakenWhenLeft();
    made->setCheck([this, which](const QString &text) { return check(which, text); });
    connect(made, &EntryField::rightnessChanged, this, &AuthorizationFields::rightnessChanged);
    connect(made, &EntryField::givenUp, this, [this] {
        if (const ResaleAuthorization *now = source.now(); now && source.consider)
            source.consider(*now);
    });
    connect(made, &EntryField::entered, this, [this, which](const QString &text, int stay) {
        const ResaleAuthorization *now = source.now();
        const auto after = now ? tables::withEntry(*now, which, text, language) : tables::Read<ResaleAuthorization>();
        if (now && after)
            source.enter(*after, which, stay);
    });
    fields[which] = made;
    return made;
}

QString AuthorizationFields::check(AuthorizationField which, const QString &text)
{
    const ResaleAuthorization *now = source.now();
    if (!now)
        return {};
    const auto after = tables::withEntry(*now, which, text, language);
    const QString problem = after ? source.problem(*after) : after.error();
    if (source.consider && changesFigures(which))
        source.consider(problem.isEmpty() ? *after : *now);
    return problem;
}

void AuthorizationFields::show(bool anew, bool mayEdit)
{
    const ResaleAuthorization *shown = source.now();
    for (const auto &[which, field] : fields) {
        const QString text = shown ? tables::entryText(*shown, which, language) : QString();
        if (anew)
            field->replace(text);
        else
            field->show(text);
        field->setEntryEnabled(shown && mayEdit);
    }
}

bool AuthorizationFields::isRight() const
{
    return std::ranges::all_of(fields, [](const auto &each) { return each.second->isRight(); });
}

std::vector<AuthorizationFields::Cell> priceCells()
{
    using enum AuthorizationField;
    return {{Name, 0, 0, 2}, {ExistingTenants, 1, 0}, {Discount12, 1, 1}, {Discount24, 1, 2}, {Discount36, 1, 3}};
}

std::vector<AuthorizationFields::Cell> letterCells()
{
    using enum AuthorizationField;
    return {{Number, 0, 0},     {Kind, 0, 1},     {PaymentPlan, 0, 2}, {From, 1, 0},          {Until, 1, 1},
            {AzurePrice, 1, 2}, {Document, 2, 0}, {NetTerms, 2, 1},    {BuyerAccounts, 2, 2}, {Note, 3, 0, 3}};
}

} // namespace dealdesk::ui
