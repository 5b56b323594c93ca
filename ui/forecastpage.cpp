#include "forecastpage.h"

#include "cardsplitter.h"
#include "datatable.h"
#include "forecastcharts.h"
#include "forecastfindings.h"
#include "forecastnotes.h"
#include "notestrip.h"
#include "parts.h"
#include "tables/forecasttable.h"
#include "theme.h"

#include <QHeaderView>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace dealdesk::ui {

using namespace pricing;

namespace {

constexpr int notesWidth = 272;
constexpr int pictureShare = 350, tableShare = 160; // of the height, at first
const char widestAmount[] = "$88,888,888.88";

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
    table->setTabKeyNavigation(false); // nothing is edited here, so Tab goes on

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

    auto *split = new CardSplitter(made);
    split->addWidget(picture);
    split->addWidget(figures);
    split->setSizes({pictureShare, tableShare});

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

/// Every column has room for what it holds; what is left is shared out.
void ForecastPage::spreadColumns()
{
    using Table = tables::ForecastTable;
    const QList<int> columns = months->usefulColumns();
    const int available = table->viewport()->width();
    if (columns == spreadOver && available == spreadWidth)
        return; // what the user has made of the columns stays
    spreadOver = columns;
    spreadWidth = available;
    const QFontMetrics metrics(fontOf(Type::Body));
    const auto natural = [&](int column) {
        const QString title = months->headerData(column, Qt::Horizontal).toString();
        const QString cell = months->index(0, column).data().toString();
        const int widest = metrics.horizontalAdvance(column >= Table::Arr ? QLatin1String(widestAmount) : cell);
        return std::max(widest, metrics.horizontalAdvance(title)) + 3 * space::inside;
    };
    int total = 0;
    for (const int column : columns)
        total += natural(column);
    const int extra = columns.isEmpty() ? 0 : std::max(0, available - total) / static_cast<int>(columns.size());
    for (const int column : columns)
        table->setColumnWidth(column, natural(column) + extra);
}

void ForecastPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    spreadColumns();
}

void ForecastPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (stale)
        refresh();
    spreadColumns();
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
    spreadColumns();
    const Evaluation *evaluation = document.evaluation();
    const wording::FigureText figures(wording::text(scenario.settings.currency));
    problem->setText(document.evaluationProblem());
    illustrative->setText(
        evaluation && anyIllustrative(scenario, *evaluation)
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
    const auto show = [&](HeadlineFigure *figure, const std::optional<Money> &money, const QString &note) {
        figure->setValue(figures.wholeMoney(money), money ? note : tr("not known, see why below"), tone(money));
    };
    show(arr, lastArr, lastMonthNote(portfolio, figures));
    show(weighted, portfolio.weightedArr, tr("each deal's first ARR × win probability"));
    show(billed, portfolio.totalBilled, span);
    show(wholesale, portfolio.totalWholesale, span);
    QString afterFees = span;
    if (!portfolio.totalNetMargin)
        afterFees = tr("%1, fees not known").arg(span);
    else if (portfolio.totalNetMargin != portfolio.totalMargin)
        afterFees = tr("%1, %2 after fees").arg(span, figures.wholeMoney(portfolio.totalNetMargin));
    show(margin, portfolio.totalMargin, afterFees);
}

} // namespace dealdesk::ui
