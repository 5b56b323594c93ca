#include "forecastchooser.h"

#include "tables/groupedforecast.h"
#include "ui/widgets/elidedcombo.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QTabBar>

namespace dealdesk::ui {

using namespace pricing;

ForecastChooser::ForecastChooser(QWidget *parent)
    : QWidget(parent)
    , views(new QTabBar(this))
    , figure(new ElidedCombo(this))
    , split(new ElidedCombo(this))
    , length(new ElidedCombo(this))
{
    views->setAccessibleName(tr("What the charts show"));
    views->setDrawBase(false);
    views->setExpanding(false);
    for (const QString &name : {tr("ARR and margin"), tr("Tenants and bands"), tr("Payouts and cash")})
        views->addTab(name);
    split->setAccessibleName(tr("Split by"));
    split->addItems({tr("All together"), tr("By customer"), tr("By listing"), tr("By route")});
    length->setAccessibleName(tr("Periods of the table"));
    length->setToolTip(tr("The table by calendar months, quarters or years; the charts stay by month"));
    length->addItems({tr("Table by month"), tr("Table by quarter"), tr("Table by year")});
    length->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    length->setMinimumContentsLength(10);
    figure->setAccessibleName(tr("Figure that is split"));
    figure->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::inside);
    layout->addWidget(views);
    layout->addStretch(1);
    layout->addWidget(figure);
    layout->addWidget(split);
    layout->addWidget(length);
    setChoice({});
    connect(views, &QTabBar::currentChanged, this, &ForecastChooser::takeChoice);
    connect(split, &QComboBox::currentIndexChanged, this, &ForecastChooser::takeChoice);
    connect(length, &QComboBox::currentIndexChanged, this, &ForecastChooser::takeChoice);
    connect(figure, &QComboBox::currentIndexChanged, this, [this](int at) {
        chosen.figures[chosen.view] = figuresOf(chosen.view).value(at);
        Q_EMIT choiceChanged();
    });
}

void ForecastChooser::setChoice(const ForecastChoice &choice)
{
    chosen = choice;
    const QSignalBlocker quietViews(views), quietSplit(split), quietLength(length);
    views->setCurrentIndex(chosen.view);
    split->setCurrentIndex(chosen.split ? 1 + static_cast<int>(*chosen.split) : 0);
    length->setCurrentIndex(static_cast<int>(chosen.length));
    offerFigures();
}

void ForecastChooser::choose(const ForecastChoice &choice)
{
    setChoice(choice);
    Q_EMIT choiceChanged();
}

void ForecastChooser::takeChoice()
{
    chosen.view = static_cast<ForecastChoice::View>(views->currentIndex());
    chosen.length = static_cast<PeriodLength>(length->currentIndex());
    chosen.split.reset();
    if (split->currentIndex() > 0)
        chosen.split = static_cast<GroupBy>(split->currentIndex() - 1);
    offerFigures();
    Q_EMIT choiceChanged();
}

void ForecastChooser::offerFigures()
{
    const QSignalBlocker quiet(figure);
    const QList<ForecastFigure> offered = figuresOf(chosen.view);
    figure->clear();
    for (const ForecastFigure each : offered)
        figure->addItem(tables::name(each));
    figure->setCurrentIndex(static_cast<int>(offered.indexOf(chosen.figure())));
    figure->setVisible(chosen.split && offered.size() > 1);
}

} // namespace dealdesk::ui
