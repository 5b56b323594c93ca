#include "forecastpage.h"

#include "datatable.h"
#include "forecastcharts.h"
#include "forecastfindings.h"
#include "forecastnotes.h"
#include "notestrip.h"
#include "parts.h"
#include "tables/forecasttable.h"
#include "theme.h"

#include <QHeaderView>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace dealdesk::ui {

using namespace pricing;

namespace {

constexpr int notesWidth = 272;

bool anyIllustrative(const Scenario &scenario, const Evaluation &evaluation)
{
    for (std::size_t deal = 0; deal < scenario.deals.size(); ++deal) {
        if (restsOnIllustrative(scenario, deal, evaluation))
            return true;
    }
    return false;
}

} // namespace

ForecastPage::ForecastPage(workspace::Document &of, QWidget *parent)
    : QWidget(parent)
    , document(of)
    , pages(new QStackedLayout(this))
    , content(makeContent())
    , emptyText(makeEmptyText())
{
    setObjectName(QStringLiteral("page"));
    pages->addWidget(content);
    pages->addWidget(emptyText);
    connect(&document, &workspace::Document::changed, this, &ForecastPage::refreshWhenSeen);
    connect(&document, &workspace::Document::currentScenarioChanged, this, &ForecastPage::refreshWhenSeen);
}

QWidget *ForecastPage::makeContent()
{
    auto *made = new QWidget(this);
    charts = new ForecastCharts(made);
    notes = new ForecastNotes(made);
    notes->setFixedWidth(notesWidth);
    problem = new NoteStrip(tables::Tone::Bad, made);
    illustrative = new NoteStrip(tables::Tone::Caution, made);
    months = new tables::ForecastTable(document, this);
    table = new DataTable(made);
    table->setModel(months);
    table->setAccessibleName(tr("Forecast by month"));

    QFrame *picture = card(made);
    auto *inPicture = new QHBoxLayout(picture);
    inPicture->setContentsMargins(space::between, space::inside + 4, space::inside, space::inside);
    inPicture->setSpacing(space::between);
    inPicture->addWidget(charts, 1);
    inPicture->addWidget(notes);

    QFrame *figures = card(made);
    auto *inFigures = new QVBoxLayout(figures);
    inFigures->setContentsMargins(1, 1, 1, 1);
    inFigures->addWidget(table);

    auto *split = new QSplitter(Qt::Vertical, made);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(space::inside + 4);
    split->addWidget(picture);
    split->addWidget(figures);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);

    auto *layout = new QVBoxLayout(made);
    layout->setContentsMargins(space::edge, space::between, space::edge, space::between);
    layout->setSpacing(space::inside + 4);
    layout->addWidget(makeHeadlines());
    layout->addWidget(problem);
    layout->addWidget(illustrative);
    layout->addWidget(split, 1);
    return made;
}

QWidget *ForecastPage::makeHeadlines()
{
    auto *row = new QWidget(this);
    arr = new HeadlineFigure(tr("ARR in the last month"), row);
    weighted = new HeadlineFigure(tr("Weighted ARR"), row);
    billed = new HeadlineFigure(tr("Billed"), row);
    wholesale = new HeadlineFigure(tr("Wholesale"), row);
    margin = new HeadlineFigure(tr("Margin"), row);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::edge);
    for (HeadlineFigure *figure : {arr, weighted, billed, wholesale, margin})
        layout->addWidget(figure, 1);
    return row;
}

QWidget *ForecastPage::makeEmptyText()
{
    auto *made = new QWidget(this);
    auto *layout = new QVBoxLayout(made);
    layout->setSpacing(space::inside);
    QLabel *title = sectionTitle(tr("Nothing to forecast yet"), made);
    QLabel *todo = label(tr("Add a deal on the Deals page, or include one that is left out."), made);
    setTone(todo, tables::Tone::Quiet);
    layout->addStretch();
    layout->addWidget(title, 0, Qt::AlignHCenter);
    layout->addWidget(todo, 0, Qt::AlignHCenter);
    layout->addStretch();
    return made;
}

void ForecastPage::showEvent(QShowEvent *event)
{
    if (stale)
        refresh();
    QWidget::showEvent(event);
}

/// Edits on other pages cost nothing here until the page is looked at.
void ForecastPage::refreshWhenSeen()
{
    stale = true;
    if (isVisible())
        refresh();
}

void ForecastPage::refresh()
{
    stale = false;
    const Scenario &scenario = document.scenario();
    const bool any = std::ranges::any_of(scenario.deals, &Deal::included);
    pages->setCurrentWidget(any ? content : emptyText);
    months->refresh();
    table->setVisibleColumns(months->usefulColumns());
    const Evaluation *evaluation = document.evaluation();
    const wording::FigureText figures(wording::text(scenario.settings.currency));
    problem->setText(document.evaluationProblem());
    illustrative->setText(evaluation && anyIllustrative(scenario, *evaluation)
                              ? tr("Illustrative: wholesale and margin rest on price-book rows that are nobody's real price. "
                                   "Enter the ones of your resale authorization on the Price books page.")
                              : QString());
    showHeadlines(evaluation, figures);
    if (!any || !evaluation) {
        charts->clear();
        notes->clear();
        return;
    }
    charts->show(scenario, *evaluation, figures);
    notes->show(scenario, *evaluation, figures);
}

void ForecastPage::showHeadlines(const Evaluation *evaluation, const wording::FigureText &figures)
{
    const Portfolio none;
    const Portfolio &portfolio = evaluation ? evaluation->portfolio : none;
    const std::optional<Money> lastArr = portfolio.months.empty() ? std::nullopt : portfolio.months.back().arr;
    const int horizon = document.scenario().settings.horizonMonths;
    const QString span = horizon == 1 ? tr("over 1 month") : tr("over %1 months").arg(horizon);
    const auto tone = [](const std::optional<Money> &money) {
        return money && money->minor < 0 ? tables::Tone::Bad : tables::Tone::Plain;
    };
    arr->setValue(figures.wholeMoney(lastArr), lastMonthNote(portfolio, figures));
    weighted->setValue(figures.wholeMoney(portfolio.weightedArr), tr("deals' first ARR × win probability"));
    billed->setValue(figures.wholeMoney(portfolio.totalBilled), span);
    wholesale->setValue(figures.wholeMoney(portfolio.totalWholesale), span);
    margin->setValue(figures.wholeMoney(portfolio.totalMargin),
                     tr("%1 after fees").arg(figures.wholeMoney(portfolio.totalNetMargin)), tone(portfolio.totalMargin));
}

} // namespace dealdesk::ui
