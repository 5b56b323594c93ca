// What a simulation answered: the figure's histogram, its percentiles, and which deals move it most.
#pragma once

#include "simulationform.h"
#include "wording/language.h"

#include <QWidget>

class QLabel;

namespace dealdesk::tables {
class DistributionTable;
class MoversTable;
} // namespace dealdesk::tables

namespace dealdesk::ui {

class DataTable;
class HistogramChart;
class NoteStrip;
struct SimulationAnswer;

class SimulationView : public QWidget
{
    Q_OBJECT
public:
    explicit SimulationView(const wording::Language &language, QWidget *parent = nullptr);

    void show(const SimulationAnswer &answer, bool exact, SimulationForm::Figure figure,
              const std::optional<pricing::Money> &target);
    using QWidget::show;

private:
    QWidget *makePicture();
    QWidget *makeTables();

    const wording::Language language;
    tables::DistributionTable *percentiles;
    tables::MoversTable *movers;
    DataTable *ofDeals;
    NoteStrip *unpriced;
    QLabel *found;
    QLabel *kind;
    HistogramChart *chart;
};

} // namespace dealdesk::ui
