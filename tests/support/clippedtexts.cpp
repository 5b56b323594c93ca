#include "showntexts.h"

#include "legible.h"

#include "ui/charts/picturedchart.h"
#include "ui/widgets/totalsbar.h"
#include "ui/window/findbox.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace dealdesk::test {

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
            said = textsOf(dynamic_cast<ui::PicturedChart *>(chart) ? *chart : widget);
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

/// What lies under the box that finds everything is covered on purpose.
bool isCovered(const QWidget &widget)
{
    const auto *box = widget.window()->findChild<const ui::FindBox *>();
    if (!box || !box->isVisible() || box == &widget || box->isAncestorOf(&widget))
        return false;
    const QRect place(widget.mapTo(widget.window(), QPoint()), widget.size());
    return place.intersects(box->geometry());
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
        if (!each->isVisible() || each->window() != inside.window() || isCovered(*each))
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
