#include "whatifpage.h"

#include "dealsection.h"
#include "scalesection.h"
#include "sensitivitysection.h"
#include "simulationsection.h"

namespace dealdesk::ui {

namespace {

const QString habit = QStringLiteral("whatIfSection");
const QByteArrayList names{"scale", "deal", "sensitivity", "simulation"};       // in the order of Section
const QByteArrayList namesOfThen{"scale", "deal", "sensitivity", "simulation"}; // of windows that kept a number

} // namespace

WhatIfPage::WhatIfPage(workspace::DealEdits &of, workspace::ViewState &state, WindowHabits &habits,
                       const wording::Language &in, QWidget *parent)
    : SectionPage(of.document(), in, tr("What if"), parent)
    , scale(new ScaleSection(document, state, in))
    , oneDeal(new DealSection(of, state, in))
    , sensitivity(new SensitivitySection(document, state, in))
    , simulation(new SimulationSection(document, state, in))
{
    addSection(tr("At scale"), scale);
    addSection(tr("One deal"), oneDeal);
    addSection(tr("Sensitivity"), sensitivity);
    addSection(tr("Simulation"), simulation);
    connect(oneDeal, &DealSection::dealChosen, this, &WhatIfPage::dealChosen);
    keepSection(habits, habit, names, namesOfThen);
}

void WhatIfPage::setDeal(workspace::RowKey deal) { oneDeal->setDeal(deal); }

std::optional<workspace::RowKey> WhatIfPage::dealInSight() const
{
    switch (section()) {
    case OneDeal: return oneDeal->deal();
    case Sensitivity: return sensitivity->deal();
    default: return std::nullopt;
    }
}

bool WhatIfPage::isBusy() const { return simulation->isBusy(); }

} // namespace dealdesk::ui
