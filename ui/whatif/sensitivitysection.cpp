#include "sensitivitysection.h"

#include "stepsform.h"
#include "tables/sensitivitytable.h"
#include "tornadochart.h"
#include "ui/charts/chartmenu.h"
#include "ui/widgets/columnshares.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/dealcombo.h"
#include "ui/widgets/elidedcombo.h"
#include "ui/widgets/illustrative.h"
#include "ui/widgets/notestrip.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/findings/sensitivityfinding.h"
#include "wording/findings/simulationfinding.h"
#include "wording/overflowwords.h"
#include "wording/pages/scenarioquestionwords.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace dealdesk::ui {

using namespace pricing;

namespace {

constexpr int formWidth = 296;
constexpr SensitiveFigure figureOrder[] = {&SensitiveFigures::margin, &SensitiveFigures::netMargin,
                                           &SensitiveFigures::arr, &SensitiveFigures::weightedArr};
constexpr int rowsShown = 8; // every input there is

} // namespace

SensitivitySection::SensitivitySection(const workspace::Document &of, workspace::ViewState &state,
                                       const wording::Language &in, QWidget *parent)
    : WhatIfSection(of, state, QStringLiteral("whatIfSensitivity"), in, parent)
    , rows(new tables::SensitivityTable(in, this))
    , unknown(new NoteStrip(tables::Tone::Caution, this))
{
    auto *right = new QVBoxLayout;
    right->setSpacing(space::row);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::row);
    layout->addWidget(makeForm());
    layout->addLayout(right, 1);
    right->addWidget(unknown);
    right->addWidget(makePicture(), 1);
    right->addWidget(makeTable());
    scopes->refresh();
    restoreInputs();
    connect(scopes, &DealCombo::chosen, this, &SensitivitySection::entriesChanged);
    connect(figures, &QComboBox::currentIndexChanged, this, &SensitivitySection::entriesChanged);
    connect(steps, &StepsForm::stepsChanged, this, &SensitivitySection::entriesChanged);
}

QFrame *SensitivitySection::makeForm()
{
    QFrame *made = card(this);
    made->setFixedWidth(formWidth);
    scopes = new DealCombo(document, tr("The whole scenario"), made);
    scopes->setAccessibleName(tr("Whose inputs are moved"));
    figures = new ElidedCombo(made);
    figures->setAccessibleName(tr("Figure"));
    for (const SensitiveFigure each : figureOrder)
        figures->addItem(wording::name(each));
    steps = new StepsForm(language, made);
    auto *layout = new QVBoxLayout(made);
    layout->setContentsMargins(space::between, space::row, space::between, space::inside);
    layout->setSpacing(6);
    const auto titled = [&](const QString &text, QWidget *entry) {
        QLabel *title = label(text, made);
        title->setFont(fontOf(Type::BodyStrong));
        title->setBuddy(entry);
        layout->addWidget(title);
        layout->addWidget(entry);
        layout->addSpacing(space::inside);
    };
    titled(tr("Figure"), figures);
    titled(tr("Inputs of"), scopes);
    titled(tr("One step down or up"), steps);
    QLabel *help = quietLabel(wording::stepsHelp(), made);
    help->setWordWrap(true);
    layout->addWidget(help);
    layout->addSpacing(space::inside);
    illustrative = illustrativeNote(made);
    layout->addWidget(illustrative);
    layout->addStretch();
    return made;
}

QFrame *SensitivitySection::makePicture()
{
    QFrame *made = card(this);
    found = label({}, made);
    kind = quietLine({}, made);
    chart = new TornadoChart(language, made);
    chart->setAccessibleName(tr("How far each input moves the figure"));
    auto *layout = new QVBoxLayout(made);
    layout->setContentsMargins(space::between, space::row, space::between, space::inside);
    layout->setSpacing(2);
    layout->addLayout(chartHead(found, *chart));
    layout->addWidget(kind);
    layout->addWidget(chart, 1);
    return made;
}

QFrame *SensitivitySection::makeTable()
{
    QFrame *made = card(this);
    made->setFixedHeight((rowsShown + 1) * tableRowHeight + 2);
    table = new DataTable(made);
    table->setModel(rows);
    table->setAccessibleName(tr("The figure with each input moved"));
    table->setEmptyText(wording::nothingToCompareYet());
    new ColumnShares(table, {140, 90, 130, 120, 130, 120, 130});
    auto *layout = new QVBoxLayout(made);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(table);
    return made;
}

void SensitivitySection::entriesChanged()
{
    keepInputs();
    refresh();
}

SensitiveFigure SensitivitySection::figure() const { return figureOrder[std::max(0, figures->currentIndex())]; }

void SensitivitySection::showProblem(const QString &sentence)
{
    found->setText(sentence);
    chart->clear(wording::nothingToCompareWith());
    rows->clear();
    unknown->setText({});
}

void SensitivitySection::refresh()
{
    scopes->refresh();
    const Scenario &scenario = document.scenario();
    illustrative->setText(isIllustrative(scenario) ? illustrativeText() : QString());
    const auto deal = scopes->index();
    kind->setText(deal ? wording::ownInputsMove(wording::name(figure()))
                       : wording::everyInputMoves(wording::name(figure())));
    if (scenario.deals.empty())
        return showProblem(tr("Add a deal on the Deals page first"));
    if (deal && !scenario.deals[*deal].included)
        return showProblem(tr("The deal is left out of the scenario: include it on the Deals page"));
    try {
        const wording::FigureText text(language, wording::text(scenario.settings.currency));
        Sensitivity is = sensitivity(scenario, deal, figure(), steps->steps());
        if (!(is.now.*figure()))
            return showProblem(wording::notKnownSeeFlags(wording::name(figure())));
        found->setText(wording::sensitivityFinding(is, figure(), steps->steps(), text));
        chart->setFinding(found->text());
        QStringList notes{wording::leftOutDeals(scenario, is.leftOut, language), wording::unknownSteps(is, figure())};
        notes.removeAll(QString());
        unknown->setText(notes.join(QLatin1Char(' ')));
        if (is.rows.empty())
            chart->clear(wording::noInputMovesIt());
        else
            chart->show(is, figure(), steps->steps(), text);
        rows->show(std::move(is), figure(), steps->steps(), text);
    } catch (const AmountOverflow &overflow) {
        showProblem(wording::sentence(overflow, scenario));
    }
}

std::optional<workspace::RowKey> SensitivitySection::deal() const
{
    return scopes->index() ? std::optional(scopes->key()) : std::nullopt;
}

QJsonObject SensitivitySection::inputs() const
{
    return {{QStringLiteral("figure"), figures->currentIndex()},
            {QStringLiteral("deal"), qint64{scopes->key().value}},
            {QStringLiteral("steps"), steps->inputs()}};
}

void SensitivitySection::takeInputs(const QJsonObject &kept)
{
    figures->setCurrentIndex(keptChoice(kept, QStringLiteral("figure"), figures->count()));
    scopes->choose({kept[QStringLiteral("deal")].toInteger()});
    steps->takeInputs(kept[QStringLiteral("steps")].toObject());
}

} // namespace dealdesk::ui
