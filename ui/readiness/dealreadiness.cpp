#include "dealreadiness.h"

#include "checklistview.h"
#include "coselldialog.h"
#include "listingids.h"

#include "ui/widgets/dealcombo.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/pages/checklistwords.h"
#include "wording/pages/coselltext.h"
#include "wording/pages/dealquestionwords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace dealdesk::ui {

namespace {

constexpr int comboWidth = 380;

} // namespace

DealReadiness::DealReadiness(workspace::FactEdits &facts, workspace::DealEdits &edits,
                             std::function<pricing::Date()> today, const wording::Language &in, QWidget *parent)
    : DocumentView(facts.document(), in, parent)
    , deals(new DealCombo(document, {}, this))
    , rows(new ChecklistView(facts, edits, std::move(today), in, this))
    , route(label({}, this))
    , noDeal(label(wording::addADealToAsk(), this))
    , ids(new ListingIds(document, in, QBoxLayout::LeftToRight, this))
    , coSell(new QPushButton(tr("Co-sell text…"), this))
{
    noDeal->setAlignment(Qt::AlignCenter);
    setTone(noDeal, tables::Tone::Quiet);
    setTone(route, tables::Tone::Quiet);
    deals->setFixedWidth(comboWidth);
    QLabel *title = label(tr("&Deal"), this);
    setTone(title, tables::Tone::Quiet);
    title->setBuddy(deals);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::inside);
    head->addWidget(title);
    head->addWidget(deals);
    head->addSpacing(space::between);
    head->addWidget(route, 1);
    head->addWidget(coSell);
    coSell->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::row);
    layout->addLayout(head);
    layout->addWidget(ids);
    layout->addWidget(noDeal, 1);
    layout->addWidget(rows, 1);
    setFocusProxy(rows);
    connect(deals, &DealCombo::chosen, this, [this] {
        meant = deals->key();
        refreshNow();
        Q_EMIT dealChosen(meant);
    });
    connect(ids, &ListingIds::enterAsked, this, &DealReadiness::knowledgeAsked);
    connect(coSell, &QPushButton::clicked, this, &DealReadiness::showCoSell);
    followDocument();
    refreshNow();
}

void DealReadiness::showCoSell()
{
    const auto index = deals->index();
    if (!index)
        return;
    const pricing::Scenario &scenario = document.scenario();
    const pricing::Deal &deal = scenario.deals[*index];
    const guidance::Marketplaces marketplaces(document.facts().knowledge);
    const auto brief =
        wording::coSellBrief(scenario, *index, document.evaluation(),
                             wording::text(guidance::listingCode(deal.listing, deal.route, marketplaces)));
    const wording::FigureText figures(language.withoutOwnWriting(), wording::text(scenario.settings.currency));
    CoSellDialog(wording::coSellIntro(deal.route), wording::coSellText(brief, figures), this).exec();
}

void DealReadiness::setDeal(workspace::RowKey deal)
{
    meant = deal;
    refreshWhenSeen();
}

void DealReadiness::refresh()
{
    deals->refresh();
    if (workspace::indexOf(document.current().dealKeys, meant))
        deals->choose(meant);
    const auto index = deals->index();
    noDeal->setVisible(!index);
    rows->setVisible(index.has_value());
    route->setVisible(index.has_value());
    const pricing::Deal *deal = index ? &document.scenario().deals[*index] : nullptr;
    coSell->setVisible(deal && deal->route != pricing::Route::Direct);
    ids->setVisible(deal != nullptr);
    if (!deal)
        return;
    coSell->setAccessibleName(wording::coSellFor(wording::nameInSentence(wording::text(deal->name))));
    ids->show(deal->listing, deal->route);
    route->setText(wording::checklistTitle(guidance::checklistFor(deal->route)));
    rows->showDeal(deals->key());
}

} // namespace dealdesk::ui
