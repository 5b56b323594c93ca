#include "forecastcharts.h"

#include "forecastfindings.h"
#include "monthchart.h"
#include "parts.h"
#include "readout.h"
#include "tables/bandchanges.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace dealdesk::ui {

using namespace pricing;

namespace {

std::vector<std::optional<Money>> amounts(const Portfolio &portfolio, std::optional<Money> PortfolioMonth::*figure)
{
    std::vector<std::optional<Money>> all;
    all.reserve(portfolio.months.size());
    for (const PortfolioMonth &month : portfolio.months)
        all.push_back(month.*figure);
    return all;
}

int usedListings(const Scenario &scenario)
{
    int used = 0;
    for (int listing = 0; listing < listingCount; ++listing)
        used += tables::isUsed(scenario, static_cast<Listing>(listing)) ? 1 : 0;
    return used;
}

/// "Band 2", or "ASM Band 2, SAT Band 1" where there are several.
QString bandsIn(const PortfolioMonth &month, const Scenario &scenario, bool nameListing)
{
    QStringList bands;
    for (const ResaleAuthorization &authorization : scenario.authorizations) {
        const ListingMonth &listing = month.listings[static_cast<std::size_t>(authorization.listing)];
        if (listing.total == 0)
            continue;
        const QString band = tables::bandName(&authorization, listing.band);
        bands.append(nameListing ? tables::shortName(authorization.listing) + QLatin1Char(' ') + band : band);
    }
    return bands.isEmpty() ? wording::unknown : bands.join(QStringLiteral(", "));
}

} // namespace

ForecastCharts::ForecastCharts(QWidget *parent)
    : QWidget(parent)
    , arrTitle(label({}, this))
    , moneyTitle(label({}, this))
    , arr(new MonthChart(MonthChart::Markers::Labelled, this))
    , money(new MonthChart(MonthChart::Markers::Plain, this))
    , readout(new Readout(this))
{
    arr->setAccessibleName(tr("ARR by month"));
    money->setAccessibleName(tr("Billed, wholesale and margin by month"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(headed(arrTitle, tr("ARR by month")));
    layout->addWidget(arr, 6);
    layout->addWidget(headed(moneyTitle, tr("Billed, wholesale and margin by month")));
    layout->addWidget(money, 5);
    for (MonthChart *each : {arr, money})
        connect(each, &MonthChart::monthPointed, this, &ForecastCharts::point);
}

QWidget *ForecastCharts::headed(QLabel *title, const QString &kind)
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::between);
    title->setFont(fontOf(Type::BodyStrong));
    row->addWidget(title);
    row->addWidget(quietLabel(kind, head), 1, Qt::AlignLeft | Qt::AlignVCenter);
    return head;
}

void ForecastCharts::show(const Scenario &scenario, const Evaluation &evaluation, const wording::FigureText &text)
{
    figures = text;
    shown = evaluation.portfolio;
    const bool nameListing = usedListings(scenario) > 1;
    std::vector<MonthMarker> markers;
    for (const tables::BandChange &change : tables::bandChanges(scenario, evaluation))
        markers.push_back({change.month, tables::markerTexts(change, scenario, figures, nameListing)});
    bands.clear();
    for (const PortfolioMonth &month : shown.months)
        bands.append(bandsIn(month, scenario, nameListing));

    const int months = static_cast<int>(shown.months.size());
    const YearMonth start = scenario.settings.start;
    arr->show(start, months, {{tr("ARR"), &Theme::billed, KeyMark::Area, amounts(shown, &PortfolioMonth::arr)}},
              markers, figures);
    money->show(start, months,
                {{tr("Wholesale"), &Theme::wholesale, KeyMark::Area, amounts(shown, &PortfolioMonth::wholesale)},
                 {tr("Billed"), &Theme::billed, KeyMark::Line, amounts(shown, &PortfolioMonth::mrr)},
                 {tr("Margin"), &Theme::margin, KeyMark::Line, amounts(shown, &PortfolioMonth::margin)}},
                std::move(markers), figures);
    arrTitle->setText(arrFinding(shown, figures));
    moneyTitle->setText(marginFinding(shown, figures));
    arr->setAccessibleDescription(arrTitle->text());
    money->setAccessibleDescription(moneyTitle->text());
    point(arr->pointedMonth());
}

void ForecastCharts::clear()
{
    shown = {};
    for (MonthChart *each : {arr, money})
        each->show({}, 0, {}, {}, figures);
    arrTitle->clear();
    moneyTitle->clear();
    point(-1);
}

void ForecastCharts::point(int month)
{
    const bool any = month >= 0 && month < static_cast<int>(shown.months.size());
    arr->setPointed(any ? month : -1);
    money->setPointed(any ? month : -1);
    if (!any) {
        readout->hide();
        Q_EMIT monthPointed(-1);
        return;
    }
    const PortfolioMonth &at = shown.months[static_cast<std::size_t>(month)];
    readout->setTexts(figures.month(at.month), {{tr("Tenants"), figures.count(at.tenants)},
                                                {tr("Band"), bands[month]},
                                                {tr("ARR"), figures.money(at.arr)},
                                                {tr("Billed"), figures.money(at.mrr)},
                                                {tr("Wholesale"), figures.money(at.wholesale)},
                                                {tr("Margin"), figures.money(at.margin)},
                                                {tr("Net margin"), figures.money(at.netMargin)},
                                                {tr("Payout"), figures.money(at.payout)}});
    readout->showBeside(static_cast<int>(arr->monthMiddle(month)) + arr->x(), arr->y() + space::between);
    Q_EMIT monthPointed(month);
}

QString ForecastCharts::readoutText() const { return readout->isHidden() ? QString() : readout->text(); }

} // namespace dealdesk::ui
