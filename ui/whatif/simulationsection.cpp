#include "simulationsection.h"

#include "simulationform.h"
#include "simulationview.h"

#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/findings/simulationfinding.h"
#include "wording/pages/scenarioquestionwords.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>

namespace dealdesk::ui {

using namespace pricing;

namespace {

constexpr int formWidth = 296;
constexpr int pauseAfterEdit = 250, patienceFor = 250; // ms

} // namespace

SimulationSection::SimulationSection(const workspace::Document &of, workspace::ViewState &inputs,
                                     const wording::Language &in, QWidget *parent)
    : WhatIfSection(of, inputs, QStringLiteral("whatIfSimulation"), in, parent)
    , form(new SimulationForm(in, this))
    , view(new SimulationView(language))
    , nothing(label({}, this))
{
    form->setFixedWidth(formWidth);
    form->addBelow(makeRunLine());
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    setTone(nothing, tables::Tone::Quiet);
    auto *right = new QWidget(this);
    pages = new QStackedLayout(right);
    pages->addWidget(nothing);
    pages->addWidget(view);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::row);
    layout->addWidget(form);
    layout->addWidget(right, 1);

    for (QTimer *timer : {&soon, &patience})
        timer->setSingleShot(true);
    soon.setInterval(pauseAfterEdit);
    patience.setInterval(patienceFor);
    connect(&soon, &QTimer::timeout, this, &SimulationSection::simulateNow);
    connect(&patience, &QTimer::timeout, this, &SimulationSection::showState);
    connect(&run, &SimulationRun::progressed, this, [this] { progress->setValue(run.percentDone()); });
    connect(&run, &SimulationRun::finished, this, &SimulationSection::take);
    restoreInputs();
    connect(form, &SimulationForm::optionsChanged, this, [this] {
        keepInputs();
        ask();
    });
    connect(form, &SimulationForm::viewChanged, this, [this] {
        keepInputs();
        present();
    });
}

QWidget *SimulationSection::makeRunLine()
{
    auto *made = new QWidget(this);
    state = quietLabel({}, made);
    state->setWordWrap(true);
    progress = new QProgressBar(made);
    progress->setAccessibleName(tr("Progress of the simulation"));
    progress->setTextVisible(false);
    button = new QPushButton(made);
    connect(button, &QPushButton::clicked, this, [this] { run.isRunning() ? stop() : simulateNow(); });
    auto *layout = new QVBoxLayout(made);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::inside);
    layout->addWidget(state);
    layout->addWidget(progress);
    layout->addWidget(button, 0, Qt::AlignRight);
    for (QWidget *each : {static_cast<QWidget *>(progress), static_cast<QWidget *>(button)}) {
        QSizePolicy policy = each->sizePolicy();
        policy.setRetainSizeWhenHidden(true); // nothing jumps when they come and go
        each->setSizePolicy(policy);
    }
    return made;
}

QString SimulationSection::cannot() const
{
    const Scenario &scenario = document.scenario();
    if (scenario.deals.empty())
        return wording::addDealsFirst();
    if (uncertainDeals(scenario) == 0)
        return wording::noDealIsUncertain();
    return {};
}

void SimulationSection::refresh()
{
    form->showScenario(document.scenario());
    ask();
}

void SimulationSection::ask()
{
    current = stopped = false;
    run.cancel();
    soon.stop();
    if (shownOf != document.current().key)
        shown.reset(); // another scenario's figures are nobody's here
    if (const QString why = cannot(); !why.isEmpty()) {
        shown.reset();
        nothing->setText(why);
        form->setChance({});
        pages->setCurrentWidget(nothing);
    } else if (shown) {
        soon.start();
    } else {
        return simulateNow();
    }
    showState();
}

void SimulationSection::simulateNow()
{
    soon.stop();
    stopped = false;
    asked = form->options();
    asked.leaveOutUnpriced = true; // one that nothing prices blanks no figure of the others
    patience.start();
    run.start(document.scenario(), asked);
    showState();
}

void SimulationSection::stop()
{
    stopped = true;
    run.cancel();
    showState();
}

/// Out of sight it takes no time from anybody; it goes again when it is looked at.
void SimulationSection::conceal()
{
    if (!isBusy())
        return;
    soon.stop();
    run.cancel();
    refreshWhenSeen(); // marks it stale
}

void SimulationSection::take(const std::shared_ptr<const SimulationAnswer> &answer)
{
    patience.stop();
    current = true;
    if (answer->problem.isEmpty()) {
        shown = answer;
        shownOf = document.current().key;
        shownWith = asked;
    } else {
        shown.reset();
        nothing->setText(answer->problem);
        form->setChance({});
        pages->setCurrentWidget(nothing);
    }
    present();
    showState();
}

void SimulationSection::present()
{
    if (!shown)
        return;
    view->show(*shown, shownWith.exact, form->figure(), form->target());
    const Simulation &is = shown->simulation;
    form->setChance(
        wording::chanceSentence(form->figure() == SimulationForm::Arr ? is.arr : is.margin, form->target(), language));
    pages->setCurrentWidget(view);
}

void SimulationSection::showState()
{
    const bool running = run.isRunning();
    const bool slow = running && !patience.isActive();
    progress->setVisible(slow);
    if (slow)
        progress->setValue(run.percentDone());
    button->setVisible(slow || stopped);
    button->setText(running ? tr("Cancel") : tr("Simulate again"));
    if (slow)
        state->setText(shown ? wording::simulatingAgain() : wording::simulating());
    else if (stopped)
        state->setText(shown ? wording::cancelledAgain() : wording::cancelled());
    else if (current && shown)
        state->setText(wording::simulationSize(shown->simulation, shownWith, language));
    else if (!running && !soon.isActive())
        state->clear();
    if (!shown && pages->currentWidget() == view)
        pages->setCurrentWidget(nothing);
    if (!shown && (running || stopped))
        nothing->setText(slow ? tr("Simulating…") : running ? QString() : wording::cancelledWithoutFigures());
}

QJsonObject SimulationSection::inputs() const { return form->inputs(); }
void SimulationSection::takeInputs(const QJsonObject &kept) { form->takeInputs(kept); }

} // namespace dealdesk::ui
