#include "showntexts.h"

#include "legible.h"

#include "ui/charts/chartmenu.h"
#include "ui/charts/picturedchart.h"
#include "ui/widgets/readout.h"
#include "ui/widgets/totalsbar.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace dealdesk::test {

namespace {

/// Draws nothing and notes each text.
class TextEngine : public QPaintEngine
{
public:
    TextEngine()
        : QPaintEngine(AllFeatures)
    {}
    QList<PaintedText> texts;

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &) override {}
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const QRectF place = painter()->combinedTransform().mapRect(
            QRectF(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent()));
        // A line whose letters come from several fonts is drawn in pieces.
        if (!texts.isEmpty() && std::abs(place.left() - texts.back().place.right()) < 1 &&
            place.top() < texts.back().place.bottom() && place.bottom() > texts.back().place.top()) {
            texts.back().text += item.text();
            texts.back().place |= place;
        } else {
            texts.append({item.text(), place});
        }
    }
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawPolygon(const QPoint *, int, PolygonDrawMode) override {}
    void drawRects(const QRectF *, int) override {}
    void drawRects(const QRect *, int) override {}
    void drawLines(const QLineF *, int) override {}
    void drawLines(const QLine *, int) override {}
    void drawPoints(const QPointF *, int) override {}
    void drawPoints(const QPoint *, int) override {}
    void drawEllipse(const QRectF &) override {}
    void drawEllipse(const QRect &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawTiledPixmap(const QRectF &, const QPixmap &, const QPointF &) override {}
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override {}
};

class TextDevice : public QPaintDevice
{
public:
    explicit TextDevice(QSize pixels)
        : size(pixels)
    {}
    QPaintEngine *paintEngine() const override { return &engine; }
    mutable TextEngine engine;

protected:
    int metric(PaintDeviceMetric which) const override
    {
        switch (which) {
        case PdmWidth: return size.width();
        case PdmHeight: return size.height();
        case PdmWidthMM: return size.width() * 254 / 960;
        case PdmHeightMM: return size.height() * 254 / 960;
        case PdmNumColors: return 1 << 24;
        case PdmDepth: return 32;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return 96;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
        }
        return 0;
    }

private:
    QSize size;
};

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

QList<PaintedText> paintedBy(QWidget &widget)
{
    TextDevice device(widget.size());
    if (!widget.size().isEmpty())
        widget.render(&device, {}, {}, QWidget::RenderFlags());
    return device.engine.texts;
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

namespace {

bool isSaidElsewhere(const QString &elided, const QList<ShownText> &others)
{
    const QString begin = elided.chopped(1).trimmed();
    return std::ranges::any_of(
        others, [&](const ShownText &other) { return other.text.contains(begin) && !other.text.endsWith(u'…'); });
}

QString cutOfButton(const QAbstractButton &button)
{
    if (button.text().isEmpty() || button.sizeHint().width() <= button.width() ||
        button.toolTip().contains(button.text().remove(u'&')))
        return {};
    if (const auto *tool = qobject_cast<const QToolButton *>(&button))
        if (tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
            return {};
    return QStringLiteral("“%1” needs %2 and has %3")
        .arg(button.text())
        .arg(button.sizeHint().width())
        .arg(button.width());
}

QString cutOfTabs(const QTabBar &bar)
{
    for (int tab = 0; tab < bar.count(); ++tab) {
        const int needed = bar.fontMetrics().size(Qt::TextShowMnemonic, bar.tabText(tab)).width();
        if (needed > bar.tabRect(tab).width() && !bar.tabToolTip(tab).contains(bar.tabText(tab).remove(u'&')))
            return QStringLiteral("“%1” needs %2 and has %3")
                .arg(bar.tabText(tab))
                .arg(needed)
                .arg(bar.tabRect(tab).width());
    }
    return {};
}

QString cutOfPlaceholder(const QLineEdit &line)
{
    const int needed = line.fontMetrics().horizontalAdvance(line.placeholderText());
    if (!line.text().isEmpty() || needed <= line.contentsRect().width() ||
        line.toolTip().contains(line.placeholderText()))
        return {};
    return QStringLiteral("“%1” needs %2 and has %3")
        .arg(line.placeholderText())
        .arg(needed)
        .arg(line.contentsRect().width());
}

/// Of a chart and whatever else paints itself.
QString cutOfPainting(QWidget &widget)
{
    const QRectF room = QRectF(widget.rect()).adjusted(-1, -2, 1, 2);
    QList<ShownText> said;
    for (const PaintedText &painted : paintedBy(widget)) {
        if (painted.text.trimmed().isEmpty())
            continue;
        if (!room.contains(painted.place))
            return QStringLiteral("“%1” reaches out: %2 to %3 of %4, %5 to %6 of %7")
                .arg(painted.text)
                .arg(painted.place.left())
                .arg(painted.place.right())
                .arg(widget.width())
                .arg(painted.place.top())
                .arg(painted.place.bottom())
                .arg(widget.height());
        if (!painted.text.endsWith(u'…'))
            continue;
        if (said.isEmpty()) {
            QWidget *chart = &widget;
            while (chart->parentWidget() && !dynamic_cast<ui::PicturedChart *>(chart))
                chart = chart->parentWidget();
            Collector collector;
            collector.addWidget(dynamic_cast<ui::PicturedChart *>(chart) ? chart : &widget);
            said = collector.found;
        }
        if (!isSaidElsewhere(painted.text, said))
            return QStringLiteral("“%1” is said nowhere in full").arg(painted.text);
    }
    return {};
}

bool paintsItself(const QWidget &widget)
{
    if (dynamic_cast<const ui::PicturedChart *>(&widget) ||
        dynamic_cast<const ui::PicturedChart *>(widget.parentWidget()))
        return true;
    return QLatin1String(widget.metaObject()->className()).startsWith(QLatin1String("dealdesk::")) &&
           !qobject_cast<const QLabel *>(&widget) && !qobject_cast<const QAbstractItemView *>(&widget) &&
           !qobject_cast<const QComboBox *>(&widget) && !qobject_cast<const QLineEdit *>(&widget) &&
           !qobject_cast<const QAbstractButton *>(&widget) && // a totals bar scrolls with the table above it
           !qobject_cast<const ui::TotalsBar *>(&widget);
}

} // namespace

QStringList clippedIn(QWidget &inside)
{
    QStringList cut;
    const auto note = [&cut](const QWidget &where, const QString &what) {
        if (!what.isEmpty())
            cut.append(pathOf(&where) + QStringLiteral(": ") + what);
    };
    for (QWidget *each : inside.findChildren<QWidget *>()) {
        if (!each->isVisible() || each->window() != inside.window())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(each))
            note(*each, label->toolTip().simplified().contains(label->text().simplified()) ? QString() : cutOf(*label));
        else if (const auto *button = qobject_cast<const QAbstractButton *>(each))
            note(*each, cutOfButton(*button));
        else if (const auto *tabs = qobject_cast<const QTabBar *>(each))
            note(*each, cutOfTabs(*tabs));
        else if (const auto *line = qobject_cast<const QLineEdit *>(each))
            note(*each, cutOfPlaceholder(*line));
        else if (const auto *table = qobject_cast<const ui::DataTable *>(each))
            note(*each, cutOf(*table));
        else if (paintsItself(*each))
            note(*each, cutOfPainting(*each));
        const auto *area = qobject_cast<const QScrollArea *>(each);
        if (area && area->widget() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff &&
            area->widget()->width() > area->viewport()->width())
            note(*each, QStringLiteral("what it scrolls is wider than it: %1 of %2")
                            .arg(area->viewport()->width())
                            .arg(area->widget()->width()));
    }
    return cut;
}

} // namespace dealdesk::test
