#include "dealsection.h"

#include "routefeescard.h"
#include "solvepanel.h"
#include "tables/bandadvice.h"
#include "tables/rampedit.h"
#include "tables/routegridtable.h"
#include "ui/widgets/columnshares.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/dealcombo.h"
#include "ui/widgets/illustrative.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/explanation.h"
#include "wording/findings/routefinding.h"
#include "wording/pages/dealquestionwords.h"
#include "wording/pages/routewords.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dealdesk::ui {

using namespace pricing;
using tables::RouteGridTable;

namespace {

constexpr int comboWidth = 380;
constexpr int solverWidth = 376, feesWidth = 296;
constexpr int upperHeight = 248; // at least; with it the grid below shows all its rows at 768 px

QVBoxLayout *inCard(QFrame *card)
{
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(space::between, space::row, space::between, space::row);
    layout->setSpacing(6);
    return layout;
}

QLabel *strong(const QString &text, QWidget *parent)
{
    QLabel *made = label(text, parent);
    made->setFont(fontOf(Type::BodyStrong));
    return made;
}

} // namespace

DealSection::DealSection(workspace::DealEdits &of, workspace::ViewState &state, const wording::Language &in,
                         QWidget *parent)
    : WhatIfSection(of.document(), state, QStringLiteral("whatIfDeal"), in, parent)
    , edits(of)
    , grid(new RouteGridTable(in, this))
    , deals(new DealCombo(document, {}, this))
    , noDeal(label(wording::addADealToAsk(), this))
{
    noDeal->setAlignment(Qt::AlignCenter);
    setTone(noDeal, tables::Tone::Quiet);
    deals->setFixedWidth(comboWidth);
    auto *head = new QHBoxLayout;
    QLabel *title = label(tr("&Deal"), this);
    setTone(title, tables::Tone::Quiet);
    title->setBuddy(deals);
    head->addWidget(title);
    head->addSpacing(space::inside);
    head->addWidget(deals);
    head->addSpacing(space::between);
    illustrative = illustrativeNote(this);
    head->addWidget(illustrative, 1);
    content = makeContent();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::row);
    layout->addLayout(head);
    layout->addWidget(noDeal, 1);
    layout->addWidget(content, 1);
    deals->refresh();
    restoreInputs();
    connect(deals, &DealCombo::chosen, this, [this] {
        meant = deals->key();
        refresh();
        Q_EMIT dealChosen(*meant);
    });
    connect(fees, &RouteFeesCard::feesChanged, this, [this] {
        keepInputs();
        if (const auto index = deals->index())
            showGrid(*index);
    });
    connect(solver, &SolvePanel::targetChanged, this, &DealSection::keepInputs);
}

QWidget *DealSection::makeContent()
{
    auto *made = new QWidget(this);
    solver = new SolvePanel(edits, language, made);
    solver->setFixedWidth(solverWidth);
    solver->setMinimumHeight(upperHeight);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(space::row);
    upper->addWidget(solver);
    fees = new RouteFeesCard(language, made);
    fees->setFixedWidth(feesWidth);
    upper->addWidget(fees);
    upper->addWidget(makeAdvice(), 1);
    auto *layout = new QVBoxLayout(made);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::row);
    layout->addLayout(upper);
    layout->addWidget(makeGrid(), 1);
    return made;
}

QFrame *DealSection::makeAdvice()
{
    QFrame *made = card(this);
    QVBoxLayout *layout = inCard(made);
    bandTitle = strong({}, made);
    band = label({}, made);
    recommended = strong({}, made);
    reasons = label({}, made);
    for (QLabel *each : {band, reasons})
        each->setWordWrap(true);
    layout->addWidget(recommended);
    layout->addWidget(reasons);
    layout->addSpacing(space::inside);
    layout->addWidget(bandTitle);
    layout->addWidget(band);
    layout->addStretch();
    return made;
}

QFrame *DealSection::makeGrid()
{
    QFrame *made = card(this);
    found = strong({}, made);
    unknown = quietLabel({}, made);
    unknown->setWordWrap(true);
    table = new DataTable(made);
    table->setModel(grid);
    table->setAccessibleName(tr("The deal at each term on each route"));
    new ColumnShares(table, {58, 84, 48, 92, 110, 114, 110, 70, 110, 350});
    promised = quietLine({}, made);
    promised->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    applies = new QPushButton(tr("Apply the row"), made);
    applies->setAccessibleName(applies->text());
    auto *apply = new QAction(applies->text(), table);
    apply->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    apply->setShortcutContext(Qt::WidgetShortcut);
    table->addAction(apply);
    connect(apply, &QAction::triggered, this, &DealSection::applyRow);
    connect(applies, &QPushButton::clicked, this, &DealSection::applyRow);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DealSection::showRow);
    connect(grid, &QAbstractItemModel::modelReset, this, &DealSection::showRow);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::between - 1, 0, space::between, 0);
    head->setSpacing(space::between);
    found->setWordWrap(true);
    head->addWidget(found, 3);
    head->addWidget(unknown, 2);
    head->addWidget(promised, 2);
    head->addWidget(applies);
    auto *layout = new QVBoxLayout(made);
    layout->setContentsMargins(1, 4, 1, 1);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(table, 1);
    return made;
}

void DealSection::refresh()
{
    deals->refresh();
    if (meant)
        deals->choose(*meant);
    const auto index = deals->index();
    content->setVisible(index.has_value());
    noDeal->setVisible(!index);
    solver->setDeal(deals->key());
    const auto books =
        index ? tables::booksOver(document.scenario(), document.scenario().deals[*index]) : tables::RampBooks();
    const auto rests = [](const tables::RampBook &book) { return isIllustrative(book.authorization); };
    illustrative->setText(std::ranges::any_of(books, rests) ? illustrativeText() : QString());
    if (!index)
        return grid->clear();
    const QString which = QStringLiteral("%1/%2").arg(document.currentKey().value).arg(deals->key().value);
    fees->showDeal(which, document.scenario().deals[*index]);
    showAdvice(*index);
    showGrid(*index);
}

void DealSection::showAdvice(std::size_t deal)
{
    const Scenario &scenario = document.scenario();
    const Evaluation *evaluation = document.evaluation();
    const auto edge = evaluation ? tables::bandAdvice(scenario, *evaluation, deal, language) : tables::BandAdvice();
    bandTitle->setText(edge.title);
    setTone(bandTitle, edge.good ? tables::Tone::Plain : tables::Tone::Caution);
    band->setText(edge.text);
    for (QLabel *each : {bandTitle, band})
        each->setVisible(!edge.text.isEmpty());
    const Customer *customer = customerFor(scenario, scenario.deals[deal].customer);
    const RouteAdvice advice = adviseRoute(scenario.settings, customer ? *customer : Customer{},
                                           evaluation ? evaluation->deals[deal].tcv : std::nullopt);
    recommended->setText(advice.route == RecommendedRoute::Undecided
                             ? tr("No route is recommended yet")
                             : wording::recommendedRoute(wording::name(advice.route)));
    QStringList lines;
    for (const RouteReason reason : advice.reasons)
        lines.append(QStringLiteral("· ") + wording::sentence(reason));
    reasons->setText(lines.join(QLatin1Char('\n')));
}

void DealSection::showGrid(std::size_t deal)
{
    const Scenario &scenario = document.scenario();
    const Deal &now = scenario.deals[deal];
    grid->show(scenario, deal, fees->fees());
    const bool any = grid->grid() && now.included;
    found->setText(!now.included ? tr("The deal is left out of the scenario: include it on the Deals page")
                   : grid->grid()
                       ? wording::routeFinding(*grid->grid(), now,
                                               wording::FigureText(language, wording::text(scenario.settings.currency)))
                       : grid->problem());
    unknown->setText(any ? wording::unknownInGrid(*grid->grid()) : QString());
    unknown->setVisible(!unknown->text().isEmpty());
    showRow();
}

void DealSection::setDeal(workspace::RowKey deal)
{
    if (meant == deal)
        return;
    meant = deal;
    refreshWhenSeen();
}

std::optional<workspace::RowKey> DealSection::deal() const
{
    return meant && workspace::indexOf(document.current().dealKeys, *meant) ? meant
           : deals->index()                                                 ? std::optional(deals->key())
                                                                            : std::nullopt;
}

std::optional<Deal> DealSection::offered() const
{
    const auto index = deals->index();
    const int row = table->currentIndex().row();
    if (!index || !grid->grid() || row < 0 || !document.scenario().deals[*index].included || document.readOnly())
        return std::nullopt;
    const RouteCell &cell = (*grid->grid())[static_cast<std::size_t>(row)];
    Deal after = withOffer(document.scenario(), *index, cell.term, cell.route, cell.fee).deals[*index];
    return after != document.scenario().deals[*index] ? std::optional(std::move(after)) : std::nullopt;
}

void DealSection::showRow()
{
    const auto after = offered();
    applies->setEnabled(after.has_value());
    promised->clear();
    if (!after)
        return;
    const Deal &now = document.scenario().deals[*deals->index()];
    const wording::FigureText figures(language, wording::text(document.scenario().settings.currency));
    const QString name = wording::nameInSentence(wording::text(now.name)), term = wording::name(after->term);
    const QString route = wording::name(after->route);
    const QString fee = figures.percent(after->marketplaceFee);
    promised->setText(after->tenants.size() < now.tenants.size()
                          ? wording::offerWithoutLateSteps(name, term, route, fee)
                          : wording::offer(name, term, route, fee));
}

void DealSection::applyRow()
{
    if (const auto after = offered())
        edits.changeDeal(deals->key(), *after, wording::changeTermAndRoute(wording::text(after->name)));
}

QJsonObject DealSection::inputs() const
{
    QJsonObject kept = solver->inputs();
    kept[QStringLiteral("fees")] = fees->inputs();
    return kept;
}

void DealSection::takeInputs(const QJsonObject &kept)
{
    solver->takeInputs(kept);
    fees->takeInputs(kept[QStringLiteral("fees")].toObject());
}

} // namespace dealdesk::ui
