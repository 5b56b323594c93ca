// What the portfolio brings when each deal is won or lost by chance (pricing rules, section 7). Runs beside the window;
// goes again when an edit or an input calls for it, and stops when it goes out of sight.
#pragma once

#include "simulationrun.h"
#include "whatifsection.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedLayout;

namespace dealdesk::ui {

class SimulationForm;
class SimulationView;

class SimulationSection : public WhatIfSection
{
    Q_OBJECT
public:
    SimulationSection(const workspace::Document &document, workspace::ViewState &viewState,
                      const wording::Language &language, QWidget *parent = nullptr);

    bool isBusy() const { return run.isRunning() || soon.isActive(); }
    /// What is shown; null before the first simulation, and where none is possible.
    const std::shared_ptr<const SimulationAnswer> &answer() const { return shown; }

protected:
    void refresh() override;
    void conceal() override;
    QJsonObject inputs() const override;
    void takeInputs(const QJsonObject &kept) override;

private:
    QWidget *makeRunLine();
    void ask(); ///< simulates after a pause, or at once where there is nothing to show yet
    void simulateNow();
    void stop(); ///< by the user
    void take(const std::shared_ptr<const SimulationAnswer> &answer);
    void present();
    void showState();
    QString cannot() const; ///< why there is nothing to simulate; else empty

    SimulationRun run;
    QTimer soon;     ///< an edit more may come
    QTimer patience; ///< a run that is over by then shows no progress
    std::shared_ptr<const SimulationAnswer> shown;
    workspace::ScenarioKey shownOf;
    pricing::SimulationOptions asked, shownWith;
    bool current = false; ///< `shown` is of the document and the inputs as they are
    bool stopped = false; ///< by the user
    SimulationForm *form;
    SimulationView *view;
    QStackedLayout *pages;
    QLabel *nothing;
    QLabel *state;
    QProgressBar *progress;
    QPushButton *button;
};

} // namespace dealdesk::ui
