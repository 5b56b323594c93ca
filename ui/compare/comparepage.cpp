#include "comparepage.h"

#include "comparecolumns.h"
#include "comparefindings.h"
#include "comparisonpicture.h"
#include "records/deal.h"
#include "scenariochooser.h"
#include "tables/comparisontable.h"
#include "tables/differencestable.h"
#include "tables/whatifs.h"
#include "ui/widgets/cardsplitter.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/notestrip.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/figuretext.h"
#include "wording/pages/comparewords.h"

#include <QEvent>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace dealdesk::ui {

using namespace pricing;

namespace {

constexpr int chartWidth = 400;                   // at least
constexpr int aboveShare = 330, belowShare = 252; // of the height, at first
const char viewKey[] = "compare";

std::vector<workspace::ScenarioKey> keysIn(const QByteArray &text)
{
    std::vector<workspace::ScenarioKey> keys;
    for (const QByteArray &each : text.split(','))
        keys.push_back({each.toLongLong()});
    return keys;
}

} // namespace

ComparePage::ComparePage(const workspace::Document &of, workspace::ViewState &state, const wording::Language &in,
                         QWidget *parent)
    : Page(of, in, parent)
    , viewState(state)
    , comparison(std::make_unique<tables::ScenarioComparison>(of, in))
    , figures(new tables::ComparisonTable(*comparison, in, this))
    , inputs(new tables::DifferencesTable(*comparison, in, this))
    , pages(new QStackedLayout(this))
    , content(makeContent())
    , emptyPage(makeEmptyPage())
{
    pages->addWidget(content);
    pages->addWidget(emptyPage);
    chooser->choose(keysIn(viewState.view(QLatin1String(viewKey))));
    connect(chooser, &ScenarioChooser::chosenChanged, this, [this] {
        QByteArrayList keys;
        for (const workspace::ScenarioKey key : chooser->chosen())
            keys.append(QByteArray::number(qlonglong{key.value}));
        viewState.setView(QLatin1String(viewKey), keys.join(','));
        refreshWhenSeen();
    });
    followDocument();
}

/// Its views read the comparison until they are gone.
ComparePage::~ComparePage() { delete content; }

QWidget *ComparePage::makeContent()
{
    auto *made = new QWidget(this);
    chooser = new ScenarioChooser(document, made);
    caution = new NoteStrip(tables::Tone::Caution, made);
    figuresTable = new DataTable(made);
    figuresTable->setModel(figures);
    figuresTable->setAccessibleName(tr("Figures side by side"));
    inputsTable = new DataTable(made);
    inputsTable->setModel(inputs);
    inputsTable->setAccessibleName(tr("Inputs that differ"));
    inputsTable->installEventFilter(this);
    inputsTable->setEmptyText(wording::everyInputIsTheSame());
    inputsTitle = label({}, made);
    figuresCard = tableCard(figuresTable, nullptr);
    picture = new ComparisonPicture(*comparison, language, made);

    auto *upper = new QWidget(made), *lower = new QWidget(made);
    above = new QHBoxLayout(upper);
    below = new QHBoxLayout(lower);
    for (QBoxLayout *row : {above, below}) {
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::row);
    }
    above->addWidget(figuresCard);
    above->addWidget(picture, 1);
    below->addWidget(tableCard(inputsTable, inputsTitle), 3);
    auto *split = new CardSplitter(made);
    split->addWidget(upper);
    split->addWidget(lower);
    split->setSizes({aboveShare, belowShare});

    auto *layout = new QVBoxLayout(made);
    layout->setContentsMargins(space::page);
    layout->setSpacing(space::row);
    layout->addWidget(chooser);
    layout->addWidget(caution);
    layout->addWidget(split, 1);
    return made;
}

QFrame *ComparePage::tableCard(DataTable *table, QLabel *title)
{
    QFrame *made = card(this);
    auto *layout = new QVBoxLayout(made);
    layout->setContentsMargins(1, title ? space::row : 1, 1, 1);
    if (title) {
        title->setFont(fontOf(Type::BodyStrong));
        title->setContentsMargins(space::between - 6, 0, space::between, 0);
        layout->addWidget(title);
    }
    layout->addWidget(table);
    return made;
}

QWidget *ComparePage::makeEmptyPage()
{
    auto *made = new EmptyPage(this, tr("There is one scenario in this workspace"), wording::duplicateAndCompare());
    connect(made->addChoice(tr("Duplicate this scenario")), &QPushButton::clicked, this, &ComparePage::duplicateAsked);
    return made;
}

void ComparePage::choose(const std::vector<workspace::ScenarioKey> &scenarios)
{
    chooser->choose(scenarios);
    refreshWhenSeen();
}

bool ComparePage::restsOnIllustrative() const
{
    return std::ranges::any_of(comparison->scenarios(), &tables::ComparedScenario::illustrative);
}

QString ComparePage::whatIfs() const
{
    QStringList sentences;
    for (const tables::ComparedScenario &each : comparison->scenarios()) {
        const auto *entry = workspace::find(document.contents(), each.key);
        const QStringList supposed = entry ? tables::supposedIn(*entry, document.facts(), language) : QStringList();
        if (!supposed.isEmpty())
            sentences.append(wording::scenarioSupposes(wording::nameInSentence(each.name), supposed));
    }
    return sentences.join(QStringLiteral("  ·  "));
}

void ComparePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    arrange();
}

void ComparePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void ComparePage::noteChange(const workspace::Change &change) { comparison->note(change); }

void ComparePage::refresh()
{
    chooser->refresh();
    const bool any = chooser->chosen().size() > 1;
    pages->setCurrentWidget(any ? content : emptyPage);
    comparison->choose(any ? chooser->chosen() : std::vector<workspace::ScenarioKey>());
    comparison->refresh();
    figures->refresh();
    inputs->refresh();
    figuresTable->setVisibleColumns(figures->usedColumns());
    inputsTable->setVisibleColumns(inputs->usedColumns());
    const std::int64_t count =
        std::ranges::count_if(comparison->differences(), [](const records::InputDifference &each) {
            return each.field != records::DealField::RecommendedRoute; // that follows from one
        });
    inputsTitle->setText(count == 0 ? tr("No input differs") : wording::inputsDiffer(count, language));
    QStringList cautions{differentMonths(*comparison, language), unknownFigures(*comparison), whatIfs()};
    cautions.removeAll({});
    caution->setText(cautions.join(QLatin1Char('\n')));
    picture->refresh();
    arrange();
}

/// The chart stands beside the figures while both have room, else beside the inputs.
void ComparePage::arrange()
{
    const int available = width() - 2 * space::edge;
    const int needed = fitFigures(*figuresTable, *figures);
    const bool beside = needed + above->spacing() + chartWidth <= available;
    if (beside && above->indexOf(picture) < 0)
        above->addWidget(picture, 1);
    else if (!beside && below->indexOf(picture) < 0)
        below->insertWidget(0, picture, 2); // the inputs take three parts
    figuresCard->setMinimumWidth(beside ? needed : 0);
    figuresCard->setMaximumWidth(beside ? needed : QWIDGETSIZE_MAX);
    if (!beside)
        fitFigures(*figuresTable, *figures, available - needed);
    spreadInputs(*inputsTable, static_cast<int>(comparison->scenarios().size()));
}

bool ComparePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == inputsTable && event->type() == QEvent::Resize)
        spreadInputs(*inputsTable, static_cast<int>(comparison->scenarios().size()));
    return Page::eventFilter(watched, event);
}

} // namespace dealdesk::ui
