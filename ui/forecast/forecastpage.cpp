#include "forecastpage.h"

#include "forecastcharts.h"
#include "forecastchooser.h"
#include "forecastfindings.h"
#include "forecastnotes.h"
#include "forecasttwin.h"
#include "pricing/unknown.h"
#include "tables/groupedforecast.h"
#include "tables/whynofigures.h"
#include "ui/widgets/cardsplitter.h"
#include "ui/widgets/headlinerow.h"
#include "ui/widgets/notestrip.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowhabits.h"
#include "wording/findings/forecastfinding.h"
#include "wording/pages/forecastwords.h"
#include "wording/whyunknown.h"

#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace dealdesk::ui {

using namespace pricing;

namespace {

constexpr int notesWidth = 272;
constexpr int pictureShare = 350, tableShare = 160; // of the height, at first
const char viewKey[] = "forecast";

} // namespace

ForecastPage::ForecastPage(const workspace::Document &of, WindowHabits &ofDevice, const wording::Language &in,
                           QWidget *parent)
    : Page(of, in, parent)
    , habits(ofDevice)
    , groups(std::make_unique<tables::GroupedForecast>(of, in))
    , pages(new QStackedLayout(this))
    , content(makeContent())
    , emptyPage(new EmptyPage(this, tr("Nothing to forecast yet"), wording::addOrIncludeADeal()))
{
    pages->addWidget(content);
    pages->addWidget(emptyPage);
    followDocument();
    chooser->setChoice(ForecastChoice::fromText(habits.habit(QLatin1String(viewKey))));
    connect(chooser, &ForecastChooser::choiceChanged, this, &ForecastPage::keepChoice);
}

/// Its views read the groups until they are gone.
ForecastPage::~ForecastPage() { delete content; }

QWidget *ForecastPage::makeContent()
{
    auto *made = new QWidget(this);
    problem = new NoteStrip(tables::Tone::Bad, made);
    illustrative = new NoteStrip(tables::Tone::Caution, made);
    auto *split = new CardSplitter(made);
    split->addWidget(makePicture());
    twin = new ForecastTwin(document, *groups, language, split);
    split->addWidget(twin);
    split->setSizes({pictureShare, tableShare});

    auto *layout = new QVBoxLayout(made);
    layout->setContentsMargins(space::page);
    layout->setSpacing(space::row);
    layout->addWidget(makeHeadlines());
    layout->addWidget(problem);
    layout->addWidget(illustrative);
    layout->addWidget(split, 1);
    return made;
}

QFrame *ForecastPage::makePicture()
{
    QFrame *picture = card(this);
    chooser = new ForecastChooser(picture);
    charts = new ForecastCharts(document, *groups, language, picture);
    notes = new ForecastNotes(picture);
    notes->setFixedWidth(notesWidth);
    auto *pictures = new QVBoxLayout;
    pictures->setSpacing(space::inside);
    pictures->addWidget(chooser);
    pictures->addWidget(charts, 1);
    auto *layout = new QHBoxLayout(picture);
    layout->setContentsMargins(space::between, space::inside, space::inside, space::inside);
    layout->setSpacing(space::between);
    layout->addLayout(pictures, 1);
    missing = new QPushButton(picture);
    setRole(missing, "link");
    connect(missing, &QPushButton::clicked, this, [this] { Q_EMIT missingAsked(missingDeals); });
    auto *beside = new QVBoxLayout;
    beside->setSpacing(space::inside);
    beside->addWidget(notes, 1);
    beside->addWidget(missing);
    layout->addLayout(beside);
    return picture;
}

QWidget *ForecastPage::makeHeadlines()
{
    auto *row = new HeadlineRow(space::edge, this);
    arr = row->add(tr("ARR in the last month"));
    weighted = row->add(tr("Weighted ARR"));
    billed = row->add(tr("Billed"));
    wholesale = row->add(tr("Wholesale"));
    margin = row->add(tr("Margin"));
    return row;
}

void ForecastPage::keepChoice()
{
    habits.keep(QLatin1String(viewKey), chooser->choice().asText());
    refreshWhenSeen();
}

void ForecastPage::refresh()
{
    const Scenario &scenario = document.scenario();
    const bool any = std::ranges::any_of(scenario.deals, &Deal::included);
    pages->setCurrentWidget(any ? content : emptyPage);
    const Evaluation *evaluation = document.evaluation();
    const ForecastChoice &choice = chooser->choice();
    if (choice.split)
        groups->refresh(*choice.split, choice.figure());
    else
        groups->clear();
    twin->refresh(choice);
    const wording::FigureText figures(language, wording::text(scenario.settings.currency));
    problem->setText(tables::whyNoFigures(document));
    illustrative->setText(evaluation && restsOnIllustrative(scenario, *evaluation) ? wording::forecastIsIllustrative()
                                                                                   : QString());
    showHeadlines(evaluation, figures);
    if (!any || !evaluation) {
        charts->clear();
        notes->clear();
        return;
    }
    charts->show(choice);
    notes->show(scenario, *evaluation, figures);
}

void ForecastPage::showHeadlines(const Evaluation *evaluation, const wording::FigureText &figures)
{
    const Portfolio none;
    const Scenario &scenario = document.scenario();
    const Portfolio &known = evaluation ? evaluation->known : none;
    const std::optional<Money> lastArr = known.months.empty() ? std::nullopt : known.months.back().arr;
    const int horizon = scenario.settings.horizonMonths;
    const QString span = wording::overMonths(horizon, language);
    const auto tone = [](const std::optional<Money> &money) {
        return money && money->minor < 0 ? tables::Tone::Bad : tables::Tone::Plain;
    };
    const auto show = [&](HeadlineFigure *figure, const std::optional<Money> &money, const QString &note,
                          std::size_t without) {
        figure->setValue(figures.wholeMoney(money),
                         money ? wording::withNote(note, without > 0 ? wording::without(without, language) : QString())
                               : tr("not known, see why below"),
                         tone(money));
    };
    const auto without = [&](ForecastFigure figure, MonthRange range = {}) {
        return evaluation ? unknownDeals(scenario, *evaluation, figure, range).size() : 0;
    };
    const auto withoutArr =
        evaluation ? std::ranges::count_if(evaluation->deals,
                                           [](const DealFigures &deal) { return deal.included && !deal.arr; })
                   : 0;
    show(arr, lastArr, wording::lastMonthNote(known, figures),
         without(ForecastFigure::Arr, {horizon - 1, horizon - 1}));
    show(weighted, known.weightedArr, wording::weightedOf(figures.wholeMoney(known.firstArr)),
         static_cast<std::size_t>(withoutArr));
    show(billed, known.totalBilled, span, without(ForecastFigure::Mrr));
    show(wholesale, known.totalWholesale, span, without(ForecastFigure::Wholesale));
    QString afterFees = span;
    const std::size_t unpriced = without(ForecastFigure::Margin);
    if (!known.totalNetMargin || without(ForecastFigure::NetMargin) > unpriced)
        afterFees = wording::overMonthsWithoutFees(horizon, language);
    else if (known.totalNetMargin != known.totalMargin)
        afterFees = wording::overMonthsAfterFees(horizon, figures.wholeMoney(known.totalNetMargin), language);
    show(margin, known.totalMargin, afterFees, unpriced);
    showMissing(evaluation);
}

void ForecastPage::showMissing(const Evaluation *evaluation)
{
    missingDeals.clear();
    if (evaluation)
        for (const UnknownDeal &each : unknownDeals(document.scenario(), *evaluation, summedFigures))
            missingDeals.push_back(each.deal);
    missing->setText(missingDeals.size() == 1 ? wording::showTheDeal()
                                              : wording::showTheNextOf(std::ssize(missingDeals), language));
    missing->setVisible(!missingDeals.empty());
}

} // namespace dealdesk::ui
