#include "forecastcharts.h"

#include "ui/widgets/parts.h"
#include "ui/widgets/readout.h"
#include "wording/pages/forecastwords.h"

#include <QHBoxLayout>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace dealdesk::ui {

using namespace pricing;

namespace {

constexpr int longestName = 180; // in the readout

wording::FigureText textOf(const Scenario &scenario, const wording::Language &language)
{
    return wording::FigureText(language, wording::text(scenario.settings.currency));
}

} // namespace

ForecastCharts::ForecastCharts(const workspace::Document &of, const tables::GroupedForecast &from,
                               const wording::Language &in, QWidget *parent)
    : QWidget(parent)
    , language(in)
    , document(of)
    , groups(from)
    , stack(new QStackedLayout(this))
    , readout(new Readout(this))
{
    for (View &view : views) {
        view.page = new QWidget(this);
        view.layout = new QVBoxLayout(view.page);
        view.layout->setContentsMargins(0, 0, 0, 0);
        view.layout->setSpacing(2);
        stack->addWidget(view.page);
    }
}

ForecastCharts::Panel ForecastCharts::makePanel(View &view)
{
    Panel panel{new QWidget(view.page), label({}), quietLine({}), quietLabel({}), new MonthChart(language, view.page)};
    panel.finding->setFont(fontOf(Type::BodyStrong));
    auto *head = new QHBoxLayout;
    head->setSpacing(space::between);
    head->addWidget(panel.finding);
    head->addWidget(panel.kind, 1);
    head->addWidget(panel.chart->menuButton());
    auto *layout = new QVBoxLayout(panel.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(head);
    panel.todo->setWordWrap(true);
    layout->addWidget(panel.todo);
    layout->addWidget(panel.chart, 1);
    // The first of a view has its markers' names above it, so it gets more.
    view.layout->addWidget(panel.box, view.panels.empty() ? 6 : 5);
    connect(panel.chart, &MonthChart::monthPointed, this, &ForecastCharts::point);
    return panel;
}

std::vector<ForecastPanel> ForecastCharts::contents() const
{
    const Scenario &scenario = document.scenario();
    const Evaluation &evaluation = *document.evaluation();
    const wording::FigureText figures = textOf(scenario, language);
    if (chosen.split)
        return splitPanels(scenario, groups, lines, evaluation, figures);
    switch (chosen.view) {
    case ForecastChoice::Tenants: return tenantPanels(scenario, evaluation, figures);
    case ForecastChoice::Cash: return cashPanels(scenario, evaluation, figures);
    default: return moneyPanels(scenario, evaluation, figures);
    }
}

/// A finding with the names of deals needs the line for itself, and may be longer than it.
void ForecastCharts::showKind(const Panel &panel, const ForecastPanel &now)
{
    const bool alone = !now.todo.isEmpty();
    panel.finding->setWordWrap(alone);
    panel.kind->setText(now.kind);
    panel.kind->setVisible(!alone);
    panel.todo->setText(alone ? wording::kindAndTodo(now.kind, now.todo) : QString());
    panel.todo->setVisible(alone);
}

void ForecastCharts::show(const ForecastChoice &choice)
{
    const bool sameView = choice.view == chosen.view && choice.split == chosen.split;
    chosen = choice;
    lines.clear();
    if (chosen.split)
        lines = groups.lines();
    std::vector<ForecastPanel> now = contents();
    View &view = current();
    view.used = now.size();
    while (view.panels.size() < now.size())
        view.panels.push_back(makePanel(view));
    const wording::FigureText figures = textOf(document.scenario(), language);
    for (std::size_t i = 0; i < view.panels.size(); ++i) {
        const Panel &panel = view.panels[i];
        panel.box->setVisible(i < now.size());
        if (i >= now.size())
            continue;
        panel.finding->setText(now[i].finding);
        showKind(panel, now[i]);
        panel.chart->setAccessibleName(now[i].kind);
        panel.chart->setAccessibleDescription(now[i].finding);
        panel.chart->setFinding(now[i].finding);
        panel.chart->show(std::move(now[i].picture), figures);
    }
    stack->setCurrentWidget(view.page);
    point(sameView && view.used > 0 ? view.panels.front().chart->pointedMonth() : -1);
}

void ForecastCharts::clear()
{
    View &view = current();
    for (const Panel &panel : view.panels) {
        panel.finding->clear();
        panel.chart->show(MonthPicture{}, textOf(document.scenario(), language));
    }
    point(-1);
}

QList<MonthChart *> ForecastCharts::charts() const
{
    QList<MonthChart *> all;
    for (std::size_t i = 0; i < current().used; ++i)
        all.append(current().panels[i].chart);
    return all;
}

QStringList ForecastCharts::findings() const
{
    QStringList all;
    for (std::size_t i = 0; i < current().used; ++i)
        all.append(current().panels[i].finding->text());
    return all;
}

ReadoutRows ForecastCharts::rowsAt(int month) const
{
    const Scenario &scenario = document.scenario();
    const Evaluation &evaluation = *document.evaluation();
    const wording::FigureText figures = textOf(scenario, language);
    if (chosen.split)
        return splitReadout(lines, month, evaluation, groups.figure(), figures);
    switch (chosen.view) {
    case ForecastChoice::Tenants:
        return tenantReadout(scenario, evaluation.known.months[static_cast<std::size_t>(month)], figures);
    case ForecastChoice::Cash: return cashReadout(evaluation, month, figures);
    default: return moneyReadout(scenario, evaluation, month, figures);
    }
}

void ForecastCharts::point(int month)
{
    const QList<MonthChart *> shown = charts();
    const bool any = !shown.isEmpty() && month >= 0 && month < shown.front()->monthCount() && document.evaluation();
    for (MonthChart *chart : shown)
        chart->setPointed(any ? month : -1);
    if (!any)
        return readout->hide();
    const QFontMetrics metrics(fontOf(Type::Body));
    ReadoutRows rows = rowsAt(month);
    for (auto &row : rows)
        row.first = metrics.elidedText(row.first, Qt::ElideRight, longestName);
    readout->setTexts(language.month(shown.front()->monthAt(month)), rows);
    const QPoint corner = shown.front()->mapTo(this, QPoint());
    readout->showBeside(static_cast<int>(shown.front()->monthMiddle(month)) + corner.x(), corner.y() + space::between);
}

QString ForecastCharts::readoutText() const { return readout->text(); }

} // namespace dealdesk::ui
