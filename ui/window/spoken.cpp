#include "spoken.h"

#include "spokenchoice.h"
#include "spokenentry.h"

#include "ui/charts/picturedchart.h"
#include "ui/deals/bandgauge.h"
#include "ui/deals/moneyflow.h"
#include "ui/forecast/forecastnotes.h"
#include "ui/widgets/totalsbar.h"

#include <QComboBox>
#include <QLineEdit>

namespace dealdesk::ui {

namespace {

/// What a chart shows is its description where nobody wrote one.
class SpokenChart : public QAccessibleWidget
{
public:
    SpokenChart(QWidget *widget, const PicturedChart &of)
        : QAccessibleWidget(widget, QAccessible::Chart)
        , chart(of)
    {}
    QString text(QAccessible::Text which) const override
    {
        const QString said = QAccessibleWidget::text(which);
        return said.isEmpty() && which == QAccessible::Description ? chart.valuesAsText() : said;
    }

private:
    const PicturedChart &chart;
};

/// Qt asks for each class of an object in turn, from its own upwards.
QAccessibleInterface *spokenFor(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget || className != QLatin1String(object->metaObject()->className()))
        return nullptr;
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        return line->objectName() == QLatin1String("qt_spinbox_lineedit") ? nullptr : new SpokenEntry(line);
    if (auto *box = qobject_cast<QComboBox *>(widget))
        return new SpokenChoice(box);
    if (const auto *chart = dynamic_cast<PicturedChart *>(widget))
        return new SpokenChart(widget, *chart);
    if (qobject_cast<BandGauge *>(widget) || qobject_cast<MoneyFlow *>(widget))
        return new QAccessibleWidget(widget, QAccessible::Graphic);
    if (qobject_cast<ForecastNotes *>(widget))
        return new QAccessibleWidget(widget, QAccessible::Grouping);
    if (qobject_cast<TotalsBar *>(widget))
        return new QAccessibleWidget(widget, QAccessible::StaticText);
    return nullptr;
}

} // namespace

void speakForOwnWidgets() { QAccessible::installFactory(&spokenFor); } // which takes each function once

} // namespace dealdesk::ui
