#include "dealsection.h"

#include "columnshares.h"
#include "datatable.h"
#include "dealcombo.h"
#include "entryfield.h"
#include "guidance/words.h"
#include "parts.h"
#include "routefinding.h"
#include "solvepanel.h"
#include "tables/bandadvice.h"
#include "tables/entrytext.h"
#include "tables/routegridtable.h"
#include "theme.h"

#include <QJsonArray>
#include <QVBoxLayout>

#include <utility>

namespace dealdesk::ui {

using namespace pricing;
using tables::RouteGridTable;

namespace {

constexpr int comboWidth = 380;
constexpr int solverWidth = 330, feesWidth = 316;
constexpr int upperHeight = 246; // the grid below shows all its rows at 768 px

QVBoxLayout *inCard(QFrame *card)
{
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(space::between, space::inside + 4, space::between, space::inside + 4);
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

DealSection::DealSection(workspace::Document &of, QWidget *parent)
    : WhatIfSection(of, QStringLiteral("whatIfDeal"), parent)
    , grid(new RouteGridTable(this))
    , deals(new DealCombo(of, {}, this))
    , noDeal(label(tr("Add a deal on the Deals page first: this section asks what it could be."), this))
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
    head->addStretch();
    content = makeContent();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::inside + 4);
    layout->addLayout(head);
    layout->addWidget(noDeal, 1);
    layout->addWidget(content, 1);
    deals->refresh();
    restoreInputs();
    connect(deals, &DealCombo::chosen, this, [this] {
        keepInputs();
        refresh();
    });
    connect(solver, &SolvePanel::targetChanged, this, &DealSection::keepInputs);
}

QWidget *DealSection::makeContent()
{
    auto *made = new QWidget(this);
    solver = new SolvePanel(document, made);
    solver->setFixedSize(solverWidth, upperHeight);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(space::inside + 4);
    upper->addWidget(solver);
    upper->addWidget(makeFees());
    upper->addWidget(makeAdvice(), 1);
    auto *layout = new QVBoxLayout(made);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::inside + 4);
    layout->addLayout(upper);
    layout->addWidget(makeGrid(), 1);
    return made;
}

QFrame *DealSection::makeFees()
{
    QFrame *made = card(this);
    made->setFixedSize(feesWidth, upperHeight);
    QVBoxLayout *layout = inCard(made);
    layout->addWidget(strong(tr("What does each route take?"), made));
    for (const Route route : allRoutes) {
        auto *field = new EntryField(wording::text(guidance::name(route)), EntryField::Kind::Number, made);
        field->setUnits(tr("% of billed"));
        field->setCheck([](const QString &text) {
            const auto read = tables::readPercentEntry(text, basisPointsInWhole);
            return read ? QString() : read.error();
        });
        connect(field, &EntryField::entered, this, [this, route](const QString &text) { takeFee(route, text); });
        layout->addWidget(field);
        feeFields.at(static_cast<std::size_t>(route)) = field;
    }
    assumption = quietLabel({}, made);
    assumption->setWordWrap(true);
    layout->addWidget(assumption);
    layout->addStretch();
    return made;
}

QFrame *DealSection::makeAdvice()
{
    QFrame *made = card(this);
    made->setFixedHeight(upperHeight);
    QVBoxLayout *layout = inCard(made);
    bandTitle = strong(tr("More tenants for less"), made);
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
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::between - 1, 0, space::between, 0);
    head->setSpacing(space::between);
    head->addWidget(found);
    head->addWidget(unknown, 1);
    auto *layout = new QVBoxLayout(made);
    layout->setContentsMargins(1, space::inside + 2, 1, 1);
    layout->setSpacing(space::inside);
    layout->addLayout(head);
    layout->addWidget(table, 1);
    return made;
}

QString DealSection::feeKey() const
{
    return QStringLiteral("%1/%2").arg(document.currentKey().value).arg(deals->key().value);
}

RouteFees DealSection::fees(const Deal &deal) const
{
    RouteFees all = assumedFees(deal);
    if (const auto own = entered.find(feeKey()); own != entered.end())
        for (const Route route : allRoutes)
            all.of(route) = own->second.at(static_cast<std::size_t>(route)).value_or(all.of(route));
    return all;
}

void DealSection::takeFee(Route route, const QString &text)
{
    const auto index = deals->index();
    const auto read = tables::readPercentEntry(text, basisPointsInWhole);
    if (!index || !read)
        return;
    auto &own = entered[feeKey()].at(static_cast<std::size_t>(route));
    const bool asAssumed = *read == assumedFees(document.scenario().deals[*index]).of(route);
    own = asAssumed ? std::nullopt : std::optional(*read);
    if (entered[feeKey()] == EnteredFees())
        entered.erase(feeKey());
    showFees(document.scenario().deals[*index]);
    keepInputs();
    showGrid(*index);
}

void DealSection::refresh()
{
    deals->refresh();
    const auto index = deals->index();
    content->setVisible(index.has_value());
    noDeal->setVisible(!index);
    solver->setDeal(deals->key());
    if (!index)
        return grid->clear();
    showFees(document.scenario().deals[*index]);
    showAdvice(*index);
    showGrid(*index);
}

void DealSection::showFees(const Deal &deal)
{
    const wording::FigureText figures;
    const RouteFees all = fees(deal);
    const bool another = std::exchange(feesShownOf, feeKey()) != feeKey();
    for (const Route each : allRoutes) {
        EntryField *field = feeFields.at(static_cast<std::size_t>(each));
        const QString text = figures.plain(all.of(each));
        another ? field->replace(text) : field->show(text);
    }
    const QString own = wording::text(guidance::name(deal.route));
    assumption->setText(deal.route == Route::Direct
                            ? tr("Assumed: the scenario knows this deal's own fee alone, %1 on %2. Until you enter "
                                 "another, the marketplaces are taken to have the same.")
                                  .arg(figures.percent(deal.marketplaceFee), own)
                            : tr("Assumed: the scenario knows this deal's own fee alone, %1 on %2. Until you enter "
                                 "others, the other marketplace is taken to have the same and direct none.")
                                  .arg(figures.percent(deal.marketplaceFee), own));
}

void DealSection::showAdvice(std::size_t deal)
{
    const Scenario &scenario = document.scenario();
    band->setText(tables::bandAdvice(scenario, deal));
    bandTitle->setVisible(!band->text().isEmpty());
    band->setVisible(!band->text().isEmpty());
    const Evaluation *evaluation = document.evaluation();
    const Customer *customer = customerFor(scenario, scenario.deals[deal].customer);
    const RouteAdvice advice = adviseRoute(scenario.settings, customer ? *customer : Customer{},
                                           evaluation ? evaluation->deals[deal].tcv : std::nullopt);
    recommended->setText(advice.route == RecommendedRoute::Undecided
                             ? tr("No route is recommended yet")
                             : tr("Recommended route: %1").arg(wording::text(guidance::name(advice.route))));
    QStringList lines;
    for (const RouteReason reason : advice.reasons)
        lines.append(QStringLiteral("· ") + wording::text(guidance::sentence(reason)));
    reasons->setText(lines.join(QLatin1Char('\n')));
}

void DealSection::showGrid(std::size_t deal)
{
    const Scenario &scenario = document.scenario();
    const Deal &now = scenario.deals[deal];
    grid->show(scenario, deal, fees(now));
    const bool any = grid->grid() && now.included;
    found->setText(!now.included  ? tr("The deal is left out of the scenario: include it on the Deals page")
                   : grid->grid() ? routeFinding(*grid->grid(), now,
                                                 wording::FigureText(wording::text(scenario.settings.currency)))
                                  : grid->problem());
    unknown->setText(any ? unknownInGrid(*grid->grid()) : QString());
}

QJsonObject DealSection::inputs() const
{
    QJsonObject kept = solver->inputs(), all;
    const wording::FigureText figures;
    for (const auto &[deal, own] : entered) {
        QJsonArray texts;
        for (const auto &fee : own)
            texts.append(fee ? figures.plain(*fee) : QString());
        all[deal] = texts;
    }
    kept[QStringLiteral("deal")] = qint64{deals->key().value};
    kept[QStringLiteral("fees")] = all;
    return kept;
}

void DealSection::takeInputs(const QJsonObject &kept)
{
    deals->choose({kept[QStringLiteral("deal")].toInteger()});
    solver->takeInputs(kept);
    const QJsonObject all = kept[QStringLiteral("fees")].toObject();
    for (auto deal = all.begin(); deal != all.end(); ++deal) {
        const QJsonArray texts = deal->toArray();
        for (std::size_t route = 0; route < allRoutes.size(); ++route)
            if (const auto read =
                    tables::readPercentEntry(texts[static_cast<qsizetype>(route)].toString(), basisPointsInWhole))
                entered[deal.key()].at(route) = *read;
    }
}

} // namespace dealdesk::ui
