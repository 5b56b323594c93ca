#include "whatifpage.h"

#include "dealsection.h"
#include "scalesection.h"
#include "sensitivitysection.h"
#include "simulationsection.h"

#include "ui/widgets/keptname.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowhabits.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace dealdesk::ui {

namespace {

const QString habit = QStringLiteral("whatIfSection");
const QByteArrayList names{"scale", "deal", "sensitivity", "simulation"};       // in the order of Section
const QByteArrayList namesOfThen{"scale", "deal", "sensitivity", "simulation"}; // of windows that kept a number

} // namespace

WhatIfPage::WhatIfPage(workspace::DealEdits &of, workspace::ViewState &state, WindowHabits &habits,
                       const wording::Language &in, QWidget *parent)
    : Page(of.document(), in, parent)
    , tabs(new QTabBar(this))
    , sections(new QStackedWidget(this))
    , scale(new ScaleSection(document, state, in))
    , oneDeal(new DealSection(of, state, in))
    , sensitivity(new SensitivitySection(document, state, in))
    , simulation(new SimulationSection(document, state, in))
{
    setWrapsTexts();
    tabs->setAccessibleName(tr("What if"));
    tabs->setDrawBase(false);
    tabs->setExpanding(false);
    const auto add = [this](const QString &name, QWidget *section) {
        tabs->addTab(name);
        sections->addWidget(section);
    };
    add(tr("At scale"), scale);
    add(tr("One deal"), oneDeal);
    add(tr("Sensitivity"), sensitivity);
    add(tr("Simulation"), simulation);
    auto *head = new QVBoxLayout;
    head->setSpacing(0);
    head->addWidget(tabs);
    head->addWidget(rule(this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::tabbedPage);
    layout->setSpacing(space::row);
    layout->addLayout(head);
    layout->addWidget(sections, 1);
    connect(oneDeal, &DealSection::dealChosen, this, &WhatIfPage::dealChosen);
    connect(tabs, &QTabBar::currentChanged, sections, &QStackedWidget::setCurrentIndex);
    showSection(keptAt(habits.habit(habit), names, namesOfThen).value_or(Scale));
    connect(tabs, &QTabBar::currentChanged, this, [&habits](int section) { habits.keep(habit, names[section]); });
}

void WhatIfPage::showSection(int section) { tabs->setCurrentIndex(std::clamp(section, 0, SectionCount - 1)); }

int WhatIfPage::section() const { return sections->currentIndex(); }
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
