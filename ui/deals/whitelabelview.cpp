#include "whitelabelview.h"

#include "guidance/whitelabel.h"
#include "pricing/flags.h"
#include "ui/widgets/dealfields.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/pages/whitelabelwords.h"

#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace dealdesk::ui {

using pricing::WhiteLabelTier;
using tables::DealField;
using Kind = EntryField::Kind;

namespace {

QLabel *wrapped(QLabel *made)
{
    made->setWordWrap(true);
    return made;
}

/// What is entered only where the tier is full.
constexpr std::array ofFull{DealField::ScanRateCap,  DealField::AssetCap,      DealField::JiraLimit,
                            DealField::SlackLimit,   DealField::SiemLimit,     DealField::ServiceNowLimit,
                            DealField::CustomDomain, DealField::ReportTemplate};

bool hasAny(const pricing::Deal &deal)
{
    const pricing::Deal without;
    bool any = false;
    records::forEachField<pricing::Deal>([&](const auto &leaf) {
        if (std::ranges::find(ofFull, leaf.field.id) != ofFull.end())
            any = any || !(leaf.in(deal) == leaf.in(without));
    });
    return any;
}

} // namespace

WhiteLabelView::WhiteLabelView(workspace::DealEdits &edits, const wording::Language &in, QWidget *parent)
    : DocumentView(edits.document(), in, parent)
    , entries(new DealFields(edits, in, this))
    , advice(wrapped(label({}, this)))
    , needsFull(wrapped(label(wording::quotasNeedFull(), this)))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::between, space::inside, space::between, space::between);
    column->setSpacing(space::inside);
    column->addWidget(advice);
    addTier(WhiteLabelTier::Light);
    addTier(WhiteLabelTier::Full);
    column->addWidget(rule(this));
    addEntries();
    column->addStretch();
    connect(entries, &DealFields::entryDropped, this, &WhiteLabelView::entryDropped);
    followDocument();
    refreshNow();
}

void WhiteLabelView::addTier(WhiteLabelTier tier)
{
    QLabel *title = wrapped(label(wording::tierTitle(tier), this));
    title->setFont(fontOf(Type::BodyStrong));
    layout()->addWidget(title);
    const guidance::WhiteLabelRow *last = nullptr;
    for (const guidance::WhiteLabelRow &row : guidance::whiteLabelRows()) {
        if (row.tier != tier)
            continue;
        layout()->addWidget(wrapped(label(QStringLiteral("· ") + wording::whiteLabelWords(row.id), this)));
        last = &row;
    }
    if (last)
        layout()->addWidget(wrapped(quietLabel(wording::whiteLabelSource(*last, language), this)));
}

void WhiteLabelView::addEntries()
{
    layout()->addWidget(wrapped(quietLabel(wording::quotasIntro(), this)));
    layout()->addWidget(entries->add(DealField::WhiteLabelTier, Kind::Choice, this));
    layout()->addWidget(entries->add(DealField::WhiteLabelFee, Kind::Number, this));
    layout()->addWidget(needsFull);
    setTone(needsFull, tables::Tone::Caution);
    for (const DealField which : ofFull) {
        const bool isText =
            which == DealField::ScanRateCap || which == DealField::CustomDomain || which == DealField::ReportTemplate;
        layout()->addWidget(entries->add(which, isText ? Kind::Text : Kind::Number, this));
    }
    QList<EntryField *> below{entries->field(DealField::WhiteLabelTier), entries->field(DealField::WhiteLabelFee)};
    for (const DealField which : ofFull)
        below.append(entries->field(which));
    EntryField::alignLabels(below);
    entries->field(DealField::WhiteLabelFee)->setUnits(tr("/ month"));
    entries->field(DealField::ScanRateCap)->setHelp(wording::scanRateHelp());
    entries->field(DealField::SiemLimit)->setHelp(wording::limitHelp());
    entries->field(DealField::CustomDomain)->setHelp(wording::domainHelp());
}

void WhiteLabelView::setDeal(std::optional<workspace::RowKey> key)
{
    entries->setDeal(key);
    refreshWhenSeen();
}

void WhiteLabelView::refresh()
{
    entries->refresh();
    const pricing::Deal *of = entries->deal();
    if (!of)
        return;
    const bool isFull = of->whiteLabel.tier == WhiteLabelTier::Full;
    advice->setText(wording::whiteLabelAdvice(pricing::recommendsFullWhiteLabel(*of), of->whiteLabel.tier));
    setTone(advice, pricing::recommendsFullWhiteLabel(*of) && !isFull ? tables::Tone::Caution : tables::Tone::Plain);
    entries->showField(DealField::WhiteLabelFee, isFull);
    needsFull->setVisible(!isFull && hasAny(*of));
}

} // namespace dealdesk::ui
