#include "showntexts.h"

#include "ui/charts/chartmenu.h"
#include "ui/charts/picturedchart.h"
#include "ui/widgets/readout.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTableView>

namespace dealdesk::test {

QString pathOf(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *at = widget; at && path.size() < 5; at = at->parentWidget()) {
        QString name = QLatin1String(at->metaObject()->className());
        name.remove(QStringLiteral("dealdesk::ui::"));
        if (!at->objectName().isEmpty())
            name += u'#' + at->objectName();
        path.prepend(name);
    }
    return path.join(QStringLiteral(" › "));
}

namespace {

class Collector
{
public:
    QList<ShownText> found;

    void add(const QString &where, const QString &text)
    {
        if (!text.isEmpty())
            found.append({where, text});
    }

    void addMenu(const QString &where, QMenu *menu)
    {
        Q_EMIT menu->aboutToShow(); // some are filled by it
        for (const QAction *action : menu->actions()) {
            add(where + QStringLiteral(", menu"), action->text());
            if (action->toolTip() != action->text())
                add(where + QStringLiteral(", menu's tip"), action->toolTip());
            if (action->menu())
                addMenu(where, action->menu());
        }
    }

    void addView(const QString &where, const QAbstractItemView &view)
    {
        const QAbstractItemModel *model = view.model();
        if (!model)
            return;
        static const std::initializer_list<int> roles{Qt::DisplayRole,        Qt::ToolTipRole,
                                                      Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole,
                                                      Qt::StatusTipRole,      Qt::WhatsThisRole};
        for (int column = 0; column < model->columnCount(); ++column)
            for (const int role : roles) {
                add(QStringLiteral("%1, header %2").arg(where).arg(column),
                    model->headerData(column, Qt::Horizontal, role).toString());
                for (int row = 0; row < model->rowCount(); ++row)
                    add(QStringLiteral("%1, row %2, column %3, role %4").arg(where).arg(row).arg(column).arg(role),
                        model->index(row, column).data(role).toString());
            }
        for (int row = 0; row < model->rowCount(); ++row)
            for (const int role : roles)
                if (qobject_cast<const QTableView *>(&view) &&
                    static_cast<const QTableView &>(view).verticalHeader()->isVisible())
                    add(QStringLiteral("%1, row %2").arg(where).arg(row),
                        model->headerData(row, Qt::Vertical, role).toString());
    }

    void addChart(const QString &where, ui::PicturedChart &chart)
    {
        add(where + QStringLiteral(", finding"), chart.finding());
        for (const ui::KeyEntry &entry : chart.key())
            add(where + QStringLiteral(", key"), entry.name);
        add(where + QStringLiteral(", values"), chart.valuesAsText());
        addMenu(where, chart.menu());
        const int before = chart.pointed();
        for (int mark = 0; mark < chart.marks(); ++mark) {
            chart.point(mark);
            addSpoken(where + QStringLiteral(", pointed at"), chart.widget());
            for (const auto *readout : chart.widget()->findChildren<ui::Readout *>())
                add(where + QStringLiteral(", reading"), readout->text());
        }
        chart.point(before);
    }

    void addSpoken(const QString &where, QWidget *widget)
    {
        if (QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget))
            for (const QAccessible::Text which :
                 {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
                add(where + QStringLiteral(", spoken"), spoken->text(which));
    }

    void addWidget(QWidget *widget)
    {
        const QString where = pathOf(widget);
        for (const PaintedText &painted : paintedBy(*widget))
            add(where + QStringLiteral(", painted"), painted.text);
        add(where + QStringLiteral(", tip"), widget->toolTip());
        add(where + QStringLiteral(", status tip"), widget->statusTip());
        addSpoken(where, widget);
        if (widget->isWindow())
            add(where + QStringLiteral(", title"), widget->windowTitle());
        if (const auto *line = qobject_cast<QLineEdit *>(widget))
            add(where + QStringLiteral(", placeholder"), line->placeholderText());
        if (const auto *text = qobject_cast<QPlainTextEdit *>(widget))
            add(where + QStringLiteral(", text"), text->toPlainText());
        if (const auto *label = qobject_cast<QLabel *>(widget))
            add(where, label->text());
        if (const auto *combo = qobject_cast<QComboBox *>(widget))
            for (int i = 0; i < combo->count(); ++i) {
                add(where + QStringLiteral(", choice"), combo->itemText(i));
                add(where + QStringLiteral(", choice's tip"), combo->itemData(i, Qt::ToolTipRole).toString());
            }
        if (const auto *tabs = qobject_cast<QTabBar *>(widget))
            for (int i = 0; i < tabs->count(); ++i) {
                add(where + QStringLiteral(", tab"), tabs->tabText(i));
                add(where + QStringLiteral(", tab's tip"), tabs->tabToolTip(i));
            }
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget))
            addView(where, *view);
        if (auto *menu = qobject_cast<QMenu *>(widget))
            addMenu(where, menu);
        if (auto *chart = dynamic_cast<ui::PicturedChart *>(widget))
            addChart(where, *chart);
    }
};

} // namespace

QList<ShownText> textsOf(QWidget &widget)
{
    Collector collector;
    collector.addWidget(&widget);
    return collector.found;
}

QList<ShownText> textsIn(QWidget &inside)
{
    Collector collector;
    collector.addWidget(&inside);
    for (QWidget *each : inside.findChildren<QWidget *>())
        if (each->isVisibleTo(&inside) || qobject_cast<QMenu *>(each))
            collector.addWidget(each);
    return collector.found;
}

} // namespace dealdesk::test
