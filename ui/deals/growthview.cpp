#include "growthview.h"

#include "growthmenu.h"
#include "rampchart.h"
#include "repricingview.h"

#include "tables/monthspaste.h"
#include "ui/widgets/cellblocks.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/smalltable.h"
#include "ui/widgets/theme.h"
#include "wording/pages/growthwords.h"
#include "wording/pages/guidewords.h"
#include "wording/pages/rampchartwords.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dealdesk::ui {

using namespace pricing;
using tables::RampTable;

namespace {

constexpr int tableWidth = 424;        // at 1100 px beside the chart and the panel
constexpr int authorizationWidth = 84; // where a listing has several
constexpr int mostSteps = 6;
constexpr int mostWordLines = 3; // beside the buttons

} // namespace

GrowthView::GrowthView(workspace::DealEdits &of, const wording::Language &in, QWidget *parent)
    : LazyWidget(parent)
    , language(in)
    , edits(of)
    , document(of.document())
    , ramp(new RampTable(of, in, this))
    , repricing(new RepricingView(document, in, this))
    , title(label({}, this))
    , templates(new QToolButton(this))
    , picture(new RampChart(in, this))
    , below(quietLabel({}, this))
{
    title->setFont(fontOf(Type::BodyStrong));
    title->setWordWrap(true);
    templates->setText(tr("Growth path ▾"));
    templates->setPopupMode(QToolButton::InstantPopup);
    templates->setMenu(new QMenu(templates));
    connect(templates->menu(), &QMenu::aboutToShow, this, &GrowthView::showMenu);
    below->setWordWrap(true);

    auto *left = new QVBoxLayout;
    left->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(templates);
    head->addWidget(picture->menuButton());
    left->addLayout(head);
    left->addWidget(picture, 1);
    left->addWidget(below);
    left->addStretch(); // while no deal is chosen
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::between, space::inside, 0, space::inside);
    layout->setSpacing(space::between);
    layout->addLayout(left, 1);
    layout->addWidget(makeTable());

    connect(ramp, &RampTable::refreshed, this, &GrowthView::refreshWhenSeen);
    connect(picture, &RampChart::chosenChanged, this, &GrowthView::choose);
    connect(picture, &RampChart::edited, this, [this](const tables::Ramp &after, int step, int mergeKey) {
        ramp->enter(after, ramp->editSentence(after, step), mergeKey);
    });
    connect(picture, &RampChart::focusChanged, this, [this] { say({}); });
    connect(picture, &RampChart::addAsked, this, &GrowthView::addStep);
    connect(picture, &RampChart::removeAsked, this, &GrowthView::removeStep);
    refreshNow();
}

/// The parts go after this view, and one that had the focus says that it lost it.
GrowthView::~GrowthView()
{
    for (const QObject *part : {static_cast<const QObject *>(picture), static_cast<const QObject *>(ramp),
                                static_cast<const QObject *>(list->selectionModel())})
        part->disconnect(this);
}

QWidget *GrowthView::makeTable()
{
    auto *made = new QWidget(this);
    side = made;
    made->setFixedWidth(tableWidth);
    list = new SmallTable(mostSteps, made);
    list->setModel(ramp);
    list->setObjectName(QStringLiteral("ramp"));
    list->setAccessibleName(tr("Tenant steps"));
    list->setColumnWidths(
        {50, 72, 66, 62, 72, authorizationWidth, 84}); // the last takes the rest, and leaves room for a scroll bar
    auto *layout = new QVBoxLayout(made);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(list, 3);
    layout->addWidget(makeButtons());
    layout->addWidget(repricing, 2);
    layout->addStretch();
    connect(list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        // While rows come and go the table's current row is not the user's choice.
        if (!refreshing && ramp->deal() && ramp->deal()->tenants.size() == ramp->steps().size())
            choose(now.row());
    });
    auto *blocks = new CellBlocks(
        *list,
        [this](const auto &block, const auto &target, const wording::Language &writtenIn) {
            return tables::pasteSteps(*ramp, block, target, writtenIn);
        },
        language);
    connect(blocks, &CellBlocks::refused, this, &GrowthView::say);
    connect(list, &DataTable::deleteAsked, this, [this] { removeStep(list->currentIndex().row()); });
    connect(ramp, &tables::GuardedTable::entryRefused, this,
            [this](const QModelIndex &, const QString &why) { say(why); });
    return made;
}

QWidget *GrowthView::makeButtons()
{
    auto *made = new QWidget(this);
    auto *row = new QHBoxLayout(made);
    row->setContentsMargins(0, 0, space::inside, 0);
    row->setSpacing(space::inside);
    auto *add = new QAction(tr("Add step"), list);
    add->setShortcut(Qt::Key_Insert);
    add->setShortcutContext(Qt::WidgetShortcut);
    list->addAction(add);
    adds = new QPushButton(add->text(), made);
    removes = new QPushButton(tr("Remove step"), made);
    words = quietLabel({}, made);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    words->setFixedHeight(mostWordLines * words->fontMetrics().lineSpacing()); // the buttons stay where they are
    for (QPushButton *button : {adds, removes})
        row->addWidget(button, 0, Qt::AlignTop);
    row->addWidget(words, 1, Qt::AlignTop);
    const auto run = [this] { addStep(picture->chosenStep()); };
    connect(add, &QAction::triggered, this, run);
    connect(adds, &QPushButton::clicked, this, run);
    connect(removes, &QPushButton::clicked, this, [this] { removeStep(picture->chosenStep()); });
    return made;
}

void GrowthView::setDeal(std::optional<workspace::RowKey> key) { ramp->setDeal(key); }

QString GrowthView::finding() const { return title->text(); }

void GrowthView::refresh()
{
    const Deal *deal = ramp->deal();
    for (QWidget *part : {static_cast<QWidget *>(list), static_cast<QWidget *>(picture)})
        part->setVisible(deal);
    setEnabled(deal);
    for (QWidget *part : {static_cast<QWidget *>(templates), static_cast<QWidget *>(adds),
                          static_cast<QWidget *>(removes), static_cast<QWidget *>(words)})
        part->setVisible(ramp->canEdit());
    say({});
    setTone(title, deal ? tables::Tone::Plain : tables::Tone::Quiet);
    if (!deal) {
        title->setText(wording::chooseForGrowth());
        below->clear();
        picture->clear();
        return showStep();
    }
    const Scenario &scenario = document.scenario();
    const wording::FigureText figures(language, wording::text(scenario.settings.currency));
    const bool several = ramp->hasSeveralAuthorizations();
    list->setColumnHidden(RampTable::Authorization, !several);
    side->setFixedWidth(several ? tableWidth + authorizationWidth : tableWidth);
    const RampPicture shown{document.current().dealKeys[*ramp->dealIndex()],
                            deal->tenants,
                            deal->term,
                            scenario.settings.start.plus(deal->startMonth),
                            tenantsBeside(scenario, *ramp->dealIndex()),
                            tables::booksOver(scenario, *deal),
                            ramp->canEdit()};
    title->setText(wording::growthFinding(scenario, *deal, ramp->steps(), figures));
    setPlainTip(title, title->text()); // whole, where a narrow window leaves it too few lines
    picture->setFinding(title->text());
    below->setText(wording::growthNotes(*deal, shown.first, shown.beside, today(), figures));
    below->setVisible(!below->text().isEmpty());
    picture->show(shown, figures);
    if (list->currentIndex().row() != picture->chosenStep()) {
        const QScopedValueRollback guard(refreshing, true);
        list->setCurrentIndex(ramp->index(picture->chosenStep(), RampTable::Tenants));
    }
    showStep();
}

void GrowthView::showStep()
{
    const auto index = ramp->dealIndex();
    const auto chosen = static_cast<std::size_t>(picture->chosenStep());
    removes->setEnabled(chosen > 0);
    if (!index || chosen >= ramp->steps().size()) // as while the chart is out of sight and of date
        return repricing->clear();
    const GrowthStep &step = ramp->steps()[chosen];
    const Scenario &scenario = document.scenario();
    const YearMonth start = scenario.settings.start.plus(scenario.deals[*index].startMonth);
    const wording::FigureText figures(language, wording::text(scenario.settings.currency));
    repricing->show(*index, chosen, wording::stepWords(step, start, figures));
}

void GrowthView::choose(int step)
{
    if (step < 0)
        return;
    say({});
    picture->choose(step);
    if (list->currentIndex().row() != step)
        list->setCurrentIndex(ramp->index(step, RampTable::Tenants));
    showStep();
}

void GrowthView::addStep(int after)
{
    const auto added = ramp->addStep(after);
    if (!added)
        return say(added.error());
    choose(*added);
}

void GrowthView::removeStep(int step)
{
    const QString whyNot = ramp->removeStep(step);
    choose(std::clamp(step, 0, ramp->rowCount() - 1));
    say(whyNot);
}

void GrowthView::say(const QString &problem)
{
    const bool fine = problem.isEmpty();
    const QString help = picture->hasFocus()
                             ? tr("← → step, ↑ ↓ tenants (Shift: 10, Page: next band, else 10), Alt+← Alt+→ month")
                             : wording::howToEditSteps();
    words->setText(fine ? help : problem);
    setPlainTip(words, words->text()); // whole, where its lines are not enough
    setTone(words, fine ? tables::Tone::Quiet : tables::Tone::Bad);
}

void GrowthView::showMenu()
{
    const Deal *deal = ramp->deal();
    if (!deal)
        return templates->menu()->clear();
    const YearMonth start = document.scenario().settings.start.plus(deal->startMonth);
    fillGrowthMenu(*templates->menu(), *deal, start, today(), language, [this](const guidance::GrowthPath &path) {
        ramp->enter(tables::Ramp(path.steps.begin(), path.steps.end()),
                    wording::growthPathOf(wording::text(ramp->deal()->name), wording::name(path)));
    });
}

} // namespace dealdesk::ui
