// What if: the same prices at other scales, one deal at another price, term or route, which input matters most, and
// what chance makes of it all. Each question has its section.
#pragma once

#include "ui/widgets/sectionpage.h"
#include "workspace/dealedits.h"
#include "workspace/viewstate.h"

#include <optional>

namespace dealdesk::ui {

class DealSection;
class ScaleSection;
class SensitivitySection;
class SimulationSection;

class WhatIfPage : public SectionPage
{
    Q_OBJECT
public:
    enum Section { Scale, OneDeal, Sensitivity, Simulation, SectionCount };

    WhatIfPage(workspace::DealEdits &edits, workspace::ViewState &viewState, WindowHabits &habits,
               const wording::Language &language, QWidget *parent = nullptr);

    bool isBusy() const;                  ///< a simulation runs, or is about to
    void setDeal(workspace::RowKey deal); ///< of the section on one deal
    /// The deal that the section in sight is about; nothing: it is about none, or about several.
    std::optional<workspace::RowKey> dealInSight() const;
    ScaleSection *scaleSection() const { return scale; }
    SimulationSection *simulationSection() const { return simulation; }

Q_SIGNALS:
    void dealChosen(dealdesk::workspace::RowKey deal); ///< by the user, in the section on one deal

private:
    ScaleSection *scale;
    DealSection *oneDeal;
    SensitivitySection *sensitivity;
    SimulationSection *simulation;
};

} // namespace dealdesk::ui
