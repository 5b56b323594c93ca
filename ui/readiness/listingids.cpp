#include "listingids.h"

#include "ui/widgets/copybutton.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/theme.h"
#include "wording/figuretext.h"
#include "wording/pages/listingwords.h"

#include <QPushButton>

namespace dealdesk::ui {

namespace {

constexpr std::size_t mostIds = 3;
constexpr int nameWidth = 84; // of a card's column

/// What the row says of itself, and the user's own value before it.
QString tipOf(const guidance::MarketplaceFact &fact, const wording::Language &language)
{
    const QString own = wording::ownValueSaid(fact, language), source = wording::asOfAndSource(fact, language);
    return own.isEmpty() ? source : own + QLatin1Char(' ') + source;
}

} // namespace

ListingIds::ListingIds(const workspace::Document &of, const wording::Language &in, QBoxLayout::Direction direction,
                       QWidget *parent)
    : QWidget(parent)
    , document(of)
    , language(in)
    , layout(new QBoxLayout(direction, this))
{
    const bool isRow = direction == QBoxLayout::LeftToRight;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(isRow ? space::between : 2);
    while (lines.size() < mostIds)
        addLine();
    if (isRow)
        layout->addStretch();
    else
        for (const Line &line : lines)
            line.name->setMinimumWidth(nameWidth);
}

void ListingIds::addLine()
{
    Line line{new QWidget(this), nullptr, nullptr, nullptr, nullptr, {}};
    auto *row = new QHBoxLayout(line.whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::inside);
    line.name = quietLabel({}, line.whole);
    line.value = new ElidedLabel({}, line.whole);
    line.copy = new CopyButton(line.whole);
    line.enter = new QPushButton(tr("Enter…"), line.whole);
    setRole(line.enter, "link");
    for (QPushButton *each : {static_cast<QPushButton *>(line.copy), line.enter})
        each->setAutoDefault(false);
    row->addWidget(line.name);
    row->addWidget(line.value, 1);
    row->addWidget(line.copy);
    row->addWidget(line.enter);
    layout->addWidget(line.whole);
    connect(line.enter, &QPushButton::clicked, this, [this, at = lines.size()] { Q_EMIT enterAsked(lines[at].row); });
    lines.push_back(line);
}

void ListingIds::show(pricing::Listing listing, pricing::Route route)
{
    const guidance::Marketplaces marketplaces(document.facts().knowledge);
    const auto ids = guidance::listingIdsOn(route);
    setVisible(!ids.empty());
    for (std::size_t at = 0; at < lines.size(); ++at) {
        Line &line = lines[at];
        line.whole->setVisible(at < ids.size());
        if (at >= ids.size())
            continue;
        const guidance::MarketplaceFact &fact = marketplaces.fact(guidance::listingRow(listing, ids[at]));
        const QString title = wording::factWords(fact.id).title, value = wording::text(fact.value());
        line.row = wording::text(fact.id);
        line.name->setText(wording::name(ids[at]));
        line.value->setText(fact.isUnpublished() ? wording::notPublished() : value);
        setTone(line.value, fact.isUnpublished() ? tables::Tone::Caution : tables::Tone::Plain);
        setPlainTip(line.name, tipOf(fact, language));
        line.copy->setValue(title, value);
        line.enter->setVisible(fact.isUnpublished());
        line.enter->setAccessibleName(wording::enterTheId(title));
    }
}

} // namespace dealdesk::ui
