#include "dealreadiness.h"

#include "checklistview.h"

#include "ui/widgets/dealcombo.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/pages/checklistwords.h"
#include "wording/pages/dealquestionwords.h"

#include <QHBoxLayout>
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
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::row);
    layout->addLayout(head);
    layout->addWidget(noDeal, 1);
    layout->addWidget(rows, 1);
    setFocusProxy(rows);
    connect(deals, &DealCombo::chosen, this, [this] {
        meant = deals->key();
        refreshNow();
        Q_EMIT dealChosen(meant);
    });
    followDocument();
    refreshNow();
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
    if (!index)
        return;
    route->setText(wording::checklistTitle(guidance::checklistFor(document.scenario().deals[*index].route)));
    rows->showDeal(deals->key());
}

} // namespace dealdesk::ui
