#include "simulationview.h"

#include "histogramchart.h"
#include "simulationrun.h"
#include "tables/distributiontable.h"
#include "tables/moverstable.h"
#include "ui/charts/chartmenu.h"
#include "ui/widgets/columnshares.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/notestrip.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/findings/simulationfinding.h"
#include "wording/pages/scenarioquestionwords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace dealdesk::ui {

using namespace pricing;

namespace {

constexpr int tablesHeight = 236;

QFrame *tableCard(const QString &title, DataTable *table, QWidget *parent)
{
    QFrame *made = card(parent);
    made->setFixedHeight(tablesHeight);
    QLabel *words = label(title, made);
    words->setFont(fontOf(Type::BodyStrong));
    words->setContentsMargins(space::between - 1, 0, space::between, 0);
    auto *layout = new QVBoxLayout(made);
    layout->setContentsMargins(1, space::inside + 2, 1, 1);
    layout->setSpacing(space::inside);
    layout->addWidget(words);
    layout->addWidget(table, 1);
    return made;
}

} // namespace

SimulationView::SimulationView(const wording::Language &in, QWidget *parent)
    : QWidget(parent)
    , language(in)
    , percentiles(new tables::DistributionTable(in, this))
    , movers(new tables::MoversTable(in, this))
    , unpriced(new NoteStrip(tables::Tone::Caution, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::row);
    layout->addWidget(unpriced);
    layout->addWidget(makePicture(), 1);
    layout->addWidget(makeTables());
}

QWidget *SimulationView::makePicture()
{
    QFrame *made = card(this);
    found = label({}, made);
    kind = quietLine({}, made);
    chart = new HistogramChart(language, made);
    chart->setAccessibleName(tr("Histogram"));
    auto *layout = new QVBoxLayout(made);
    layout->setContentsMargins(space::between, space::row, space::inside, space::inside);
    layout->setSpacing(2);
    layout->addLayout(chartHead(found, *chart));
    layout->addWidget(kind);
    layout->addSpacing(2);
    layout->addWidget(chart, 1);
    return made;
}

QWidget *SimulationView::makeTables()
{
    auto *made = new QWidget(this);
    auto *ofFigure = new DataTable(made);
    ofDeals = new DataTable(made);
    ofFigure->setModel(percentiles);
    ofFigure->setAccessibleName(tr("Percentiles and mean"));
    new ColumnShares(ofFigure, {92, 100, 100, 100});
    ofDeals->setModel(movers);
    ofDeals->setVisibleColumns(tables::MoversTable::columnsOf(&Mover::arr));
    ofDeals->setAccessibleName(tr("Which deals move it most"));
    new ColumnShares(ofDeals, {104, 104, 68, 112, 102, 112, 102});
    auto *row = new QHBoxLayout(made);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::row);
    row->addWidget(tableCard(tr("Percentiles and mean"), ofFigure, made), 10);
    row->addWidget(tableCard(tr("Which deals move it most, won rather than lost"), ofDeals, made), 11);
    return made;
}

void SimulationView::show(const SimulationAnswer &answer, bool exact, SimulationForm::Figure figure,
                          const std::optional<Money> &target)
{
    const wording::FigureText figures(language, wording::text(answer.scenario.settings.currency));
    const bool isArr = figure == SimulationForm::Arr;
    const Distribution &distribution = isArr ? answer.simulation.arr : answer.simulation.margin;
    found->setText(wording::simulationFinding(distribution, isArr ? tr("ARR") : tr("margin"), exact, figures));
    chart->setFinding(found->text());
    const QString what = isArr ? tr("ARR in the last month") : tr("Margin over the horizon");
    kind->setText(exact ? wording::probabilityByAmount(what) : wording::shareOfTrialsByAmount(what));
    if (distribution.values.empty())
        chart->clear(wording::everyTrialUnpriced());
    else
        chart->show(distribution, target, isArr ? &Theme::billed : &Theme::margin, figures);
    percentiles->show(distribution, figures);
    const tables::MoversTable::Figure moved = isArr ? &Mover::arr : &Mover::margin;
    movers->show(answer.simulation.movers, answer.scenario, moved, exact);
    if (ofDeals->isColumnHidden(isArr ? tables::MoversTable::Arr : tables::MoversTable::Margin))
        ofDeals->setVisibleColumns(tables::MoversTable::columnsOf(moved));
    QStringList leftOut{wording::leftOutDeals(answer.scenario, answer.simulation.leftOut, language),
                        wording::unpricedTrials(answer.simulation, exact, language)};
    leftOut.removeAll(QString());
    unpriced->setText(leftOut.join(QLatin1Char(' ')));
}

} // namespace dealdesk::ui
