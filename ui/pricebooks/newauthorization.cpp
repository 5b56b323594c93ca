#include "newauthorization.h"

#include "bandpaste.h"
#include "pricing/authorizations.h"
#include "tables/bandchanges.h"
#include "tables/letterentry.h"
#include "ui/widgets/illustrative.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "whatchanges.h"
#include "wording/pages/authorizationeditwords.h"
#include "wording/pages/letterwords.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dealdesk::ui {

using namespace pricing;
using tables::AuthorizationField;

namespace {

constexpr QSize dialogSize(980, 640);

std::vector<AuthorizationFields::Cell> cells()
{
    using enum AuthorizationField;
    return {{Number, 0, 0},          {Name, 0, 1, 2},     {Kind, 1, 0},       {From, 1, 1},
            {Until, 1, 2},           {Discount12, 2, 0},  {Discount24, 2, 1}, {Discount36, 2, 2},
            {ExistingTenants, 3, 0}, {PaymentPlan, 3, 1}, {AzurePrice, 3, 2}};
}

} // namespace

NewAuthorization::NewAuthorization(workspace::FactEdits &of, Listing listing, const wording::Language &in,
                                   QWidget *parent)
    : PromptDialog(parent, tr("New authorization"), wording::enterFromTheLetter())
    , edits(of)
    , document(of.document())
    , language(in)
{
    authorization.listing = listing;
    authorization.name = wording::utf8(wording::authorizationOf(tables::shortName(listing)));
    if (const auto *rules = authorizationFor(document.scenario(), listing))
        authorization.existingTenants = rules->existingTenants; // they are the partner's, not the letter's
    addReject(tr("Cancel"))->setAutoDefault(false);
    accept = addAccept(tr("Add the authorization"));
    setRole(accept, "primary");
    setPart(makePart());
    resize(dialogSize);
    fields->show(true, true);
    look();
    field(AuthorizationField::Number)->focusEntry();
}

AuthorizationFields::Source NewAuthorization::source()
{
    AuthorizationFields::Source source;
    source.now = [this] { return &authorization; };
    source.problem = [](const ResaleAuthorization &) { return QString(); }; // said below: it may be another's end
    source.enter = [this](const ResaleAuthorization &after, AuthorizationField, int) {
        authorization = after;
        fields->show(false, true);
        look();
    };
    return source;
}

QWidget *NewAuthorization::makePart()
{
    auto *part = new QWidget(this);
    fields = new AuthorizationFields(source(), cells(), language, part);
    bands = new BandPaste(document.scenario().settings.currency, language, part);
    makesRoom = new QCheckBox(part);
    wrong = label({}, part);
    wrong->setWordWrap(true);
    setTone(wrong, tables::Tone::Bad);
    changes = label({}, part);
    changes->setWordWrap(true);
    whatChanges = new WhatChanges(document, language, part);
    connect(whatChanges, &WhatChanges::told, changes, [this](const QString &words) {
        changes->setText(words);
        changes->setVisible(!words.isEmpty());
    });
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::row);
    layout->addWidget(fields);
    layout->addWidget(makesRoom);
    layout->addWidget(bands, 1);
    layout->addWidget(changes);
    layout->addWidget(wrong);
    connect(fields, &AuthorizationFields::rightnessChanged, this, &NewAuthorization::look);
    connect(bands, &BandPaste::changed, this, [this] {
        authorization.bands = bands->bands();
        look();
    });
    connect(makesRoom, &QCheckBox::toggled, this, &NewAuthorization::look);
    return part;
}

std::vector<workspace::KeyedAuthorization> NewAuthorization::endedBefore() const
{
    std::vector<workspace::KeyedAuthorization> ended;
    if (!authorization.from)
        return ended;
    for (const workspace::RowKey key : authorizationKeysOf(document.current(), authorization.listing)) {
        ResaleAuthorization other = *authorizationOf(document.current(), key);
        const Date dayBefore = plusDays(*authorization.from, -1);
        if (!overlap(other, authorization) || (other.from && *other.from > dayBefore))
            continue;
        other.until = dayBefore;
        if (other.kind == AuthorizationKind::OpenEnded)
            other.kind = AuthorizationKind::UntilDate;
        ended.push_back({key, std::move(other)});
    }
    return ended;
}

workspace::RowKey NewAuthorization::inTheWay() const
{
    if (!endedBefore().empty())
        return {};
    for (const workspace::RowKey key : authorizationKeysOf(document.current(), authorization.listing)) {
        const ResaleAuthorization &other = *authorizationOf(document.current(), key);
        if (overlap(other, authorization) && isIllustrative(other))
            return key;
    }
    return {};
}

std::vector<const ResaleAuthorization *> NewAuthorization::others() const
{
    std::vector<workspace::RowKey> gone;
    if (makesRoom->isChecked() && takesPlace)
        gone.push_back(inTheWay());
    else if (makesRoom->isChecked())
        for (const workspace::KeyedAuthorization &each : endedBefore())
            gone.push_back(each.key);
    std::vector<const ResaleAuthorization *> all;
    for (const workspace::RowKey key : authorizationKeysOf(document.current(), authorization.listing))
        if (std::ranges::find(gone, key) == gone.end())
            all.push_back(authorizationOf(document.current(), key));
    return all;
}

/// Why it cannot be added yet; empty: it can.
QString NewAuthorization::problem() const
{
    if (QString overlaps = tables::overlapProblem(authorization, others(), language); !overlaps.isEmpty())
        return makesRoom->isHidden() || makesRoom->isChecked()
                   ? overlaps
                   : overlaps + QLatin1Char(' ') + wording::tickToMakeRoom();
    return authorization.bands.empty() ? wording::pasteItsBands() : QString();
}

/// A tick is for what stood beside it, and no other.
void NewAuthorization::offerRoom()
{
    const auto ended = endedBefore();
    const auto *illustrative = authorizationOf(document.current(), inTheWay());
    if (const bool takes = illustrative != nullptr; takes != takesPlace) {
        takesPlace = takes;
        const QSignalBlocker quietly(makesRoom);
        makesRoom->setChecked(false);
    }
    makesRoom->setVisible(!ended.empty() || illustrative);
    if (illustrative)
        makesRoom->setText(wording::takeThePlaceOf(*illustrative));
    else if (!ended.empty())
        makesRoom->setText(
            wording::endOthersBefore(static_cast<std::int64_t>(ended.size()), ended.front().authorization, language));
}

void NewAuthorization::look()
{
    offerRoom();
    const QString why = problem();
    wrong->setText(why);
    wrong->setVisible(!why.isEmpty());
    accept->setEnabled(why.isEmpty() && fields->isRight());
    showChanges();
}

void NewAuthorization::showChanges()
{
    if (!problem().isEmpty())
        return whatChanges->forget();
    std::vector<workspace::ConsideredAuthorization> all;
    const bool takes = takesPlace && makesRoom->isChecked();
    if (makesRoom->isChecked() && !takes)
        for (workspace::KeyedAuthorization &each : endedBefore())
            all.push_back({each.key, authorization.listing, std::move(each.authorization)});
    all.push_back({takes ? inTheWay() : workspace::RowKey{}, authorization.listing, authorization});
    whatChanges->consider(std::move(all));
}

workspace::RowKey NewAuthorization::add()
{
    const QString text = wording::addAuthorization(tables::shortName(authorization.listing));
    if (const workspace::RowKey place = inTheWay(); takesPlace && makesRoom->isChecked()) {
        edits.changeAuthorization(place, authorization, text);
        return place;
    }
    return edits.addAuthorization(
        authorization, text, makesRoom->isChecked() ? endedBefore() : std::vector<workspace::KeyedAuthorization>{});
}

} // namespace dealdesk::ui
