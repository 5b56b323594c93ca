// What if: the same prices at other scales, one deal at another price, term or route, which input matters most, and
// what chance makes of it all. Each question has its section.
#pragma once

#include "workspace/document.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace dealdesk::ui {

class ScaleSection;
class SimulationSection;

class WhatIfPage : public QWidget
{
    Q_OBJECT
public:
    enum Section { Scale, OneDeal, Sensitivity, Simulation, SectionCount };

    explicit WhatIfPage(workspace::Document &document, QWidget *parent = nullptr);

    void showSection(int section);
    int section() const;
    bool isBusy() const; ///< a simulation runs, or is about to
    ScaleSection *scaleSection() const { return scale; }
    SimulationSection *simulationSection() const { return simulation; }

private:
    workspace::Document &document;
    QTabBar *tabs;
    QStackedWidget *sections;
    ScaleSection *scale;
    SimulationSection *simulation;
};

} // namespace dealdesk::ui
