#include "dealstrip.h"

#include "bandgauge.h"
#include "growthview.h"
#include "moneyflow.h"
#include "termchart.h"

#include "pricing/authorizations.h"
#include "pricing/relationship.h"
#include "tables/bandchanges.h"
#include "tables/whynofigures.h"
#include "ui/widgets/theme.h"
#include "wording/authorizationnames.h"
#include "wording/overflowwords.h"
#include "wording/pages/bandwords.h"
#include "wording/pages/dealwords.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>

namespace dealdesk::ui {

using namespace pricing;

DealStrip::DealStrip(workspace::DealEdits &of, const wording::Language &in, QWidget *parent)
    : LazyWidget(parent)
    , language(in)
    , edits(of)
    , document(of.document())
    , tabs(new QTabBar(this))
    , pages(new QStackedWidget(this))
    , terms(nullptr)
    , flow(nullptr)
    , gauge(nullptr)
{
    setObjectName(QStringLiteral("bar"));
    tabs->setAccessibleName(tr("What is shown of the chosen deal"));
    tabs->setDrawBase(false);
    tabs->setExpanding(false);
    tabs->addTab(tr("&Terms and money"));
    tabs->addTab(tr("&Growth"));
    pages->addWidget(makeTerms());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(tabs);
    layout->addWidget(pages, 1);
    connect(tabs, &QTabBar::currentChanged, this, [this](int tab) {
        pages->setCurrentWidget(tab == Growth ? growth() : pages->widget(0));
        refreshWhenSeen();
        Q_EMIT tabChanged(tab);
    });
}

QWidget *DealStrip::makeTerms()
{
    auto *made = new QWidget(pages);
    terms = new TermChart(language, made);
    flow = new MoneyFlow(made);
    gauge = new BandGauge(language, made);
    auto *layout = new QHBoxLayout(made);
    layout->setContentsMargins(space::between, space::inside, space::between, space::inside);
    layout->setSpacing(space::edge);
    layout->addWidget(terms, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(space::inside);
    right->addWidget(flow, 1);
    right->addWidget(gauge);
    layout->addLayout(right, 1);
    return made;
}

DealStrip::Tab DealStrip::tab() const { return static_cast<Tab>(tabs->currentIndex()); }
void DealStrip::setTab(Tab tab) { tabs->setCurrentIndex(tab); }

void DealStrip::setClock(std::function<QDate()> clock)
{
    today = std::move(clock);
    if (growthView)
        growthView->setClock(today);
}

GrowthView *DealStrip::growth()
{
    if (!growthView) {
        growthView = new GrowthView(edits, language, pages);
        pages->addWidget(growthView);
        if (today)
            growthView->setClock(today);
        growthView->setDeal(shown ? std::optional(document.current().dealKeys[*shown]) : std::nullopt);
    }
    return growthView;
}

void DealStrip::show(std::optional<std::size_t> deal)
{
    shown = deal;
    if (growthView) // it looks at what it shows by itself
        growthView->setDeal(deal ? std::optional(document.current().dealKeys[*deal]) : std::nullopt);
    refreshWhenSeen();
}

void DealStrip::refresh()
{
    if (tab() != Terms)
        return;
    const auto deal = shown;
    const Evaluation *evaluation = document.evaluation();
    if (deal && evaluation && evaluation->deals[*deal].included) {
        showTerms(*deal);
        showFlow(*deal);
        showBand(*deal);
        return;
    }
    gauge->hide();
    terms->clear(!evaluation ? tables::whyNoFigures(document)
                 : deal      ? wording::dealIsExcluded()
                             : wording::chooseForTerms());
    flow->clear(deal ? wording::noMoneyFlows() : wording::chooseForMoney());
}

void DealStrip::showTerms(std::size_t deal)
{
    const wording::FigureText figures(language, wording::text(document.scenario().settings.currency));
    try {
        terms->show(compareTerms(document.scenario(), deal), document.scenario().deals[deal].term, figures);
    } catch (const AmountOverflow &overflow) {
        terms->clear(wording::sentence(overflow, document.scenario()));
    }
}

void DealStrip::showFlow(std::size_t deal)
{
    const Scenario &scenario = document.scenario();
    const Evaluation &evaluation = *document.evaluation();
    const wording::FigureText figures(language, wording::text(scenario.settings.currency));
    const Customer *customer = customerFor(scenario, scenario.deals[deal].customer);
    const auto paid = payouts(scenario, deal, evaluation);
    QString arrival;
    if (!paid.empty() && paid.front().payout)
        arrival = wording::firstPayout(figures.money(*paid.front().payout), figures.date(paid.front().payoutDate),
                                       figures.count(static_cast<int>(paid.size())));
    else if (!paid.empty())
        arrival = wording::payoutsNotKnown();
    flow->show(evaluation.firstMonth(deal), evaluation.deals[deal].marginPercent, scenario.deals[deal].route,
               customer ? wording::text(customer->name) : tr("Customer"), arrival, figures);
}

void DealStrip::showBand(std::size_t deal)
{
    const Deal &of = document.scenario().deals[deal];
    const Evaluation &evaluation = *document.evaluation();
    const MonthFigures &first = evaluation.firstMonth(deal);
    const auto *authorization = authorizationOf(document.scenario(), first);
    gauge->setVisible(authorization != nullptr);
    if (!authorization)
        return;
    const wording::FigureText figures(language, wording::text(document.scenario().settings.currency));
    const std::int64_t total = listingTotal(document.scenario(), evaluation, of.listing, of.startMonth);
    const QString band = first.band < 0 ? tr("below the first band") : tables::bandName(authorization, first.band);
    const QString where = wording::bandUnder(band, wording::calledAmong(document.scenario(), *authorization, language));
    const auto next = nextBand(document.scenario(), deal, evaluation);
    const QString advice = next ? wording::nextBandWords(*next, *authorization, figures) : wording::lastBandIsReached();
    gauge->show(authorization->bands, total, wording::tenantsUnderAuthorization(total, where, figures), advice);
}

} // namespace dealdesk::ui
