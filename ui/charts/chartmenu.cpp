#include "chartmenu.h"

#include "chartpicture.h"
#include "picturedchart.h"

#include "ui/widgets/copying.h"
#include "ui/widgets/exportdesk.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace dealdesk::ui {

ChartMenu::ChartMenu(PicturedChart &of)
    : QMenu(of.widget())
    , chart(of)
{
    addAction(tr("Copy &picture"), this, &ChartMenu::copyPicture);
    QAction *copy = addAction(tr("&Copy values"), this, &ChartMenu::copyValues);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut); // shown here; the chart itself takes the keys
    addSeparator();
    exportPictureAction = addAction(tr("Export p&icture… (SVG or PNG)"), this, &ChartMenu::exportPicture);
    exportValuesAction = addAction(tr("Export &values… (CSV)"), this, &ChartMenu::exportValues);
    connect(this, &QMenu::aboutToShow, this, &ChartMenu::prepare);
}

void ChartMenu::prepare()
{
    const bool canExport = ExportDesk::above(chart.widget()) != nullptr;
    exportPictureAction->setVisible(canExport);
    exportValuesAction->setVisible(canExport);
}

void ChartMenu::copyPicture() { QGuiApplication::clipboard()->setImage(pngImageOf(chart)); }

void ChartMenu::copyValues()
{
    if (exchange::Sheet sheet = chart.values(); !sheet.isEmpty())
        copyToClipboard(std::move(sheet));
}

void ChartMenu::exportPicture()
{
    if (ExportDesk *desk = ExportDesk::above(chart.widget()))
        desk->write(tr("Export the picture"), chart.widget()->accessibleName(),
                    {{QStringLiteral(".svg"), tr("SVG picture (*.svg)"), [this] { return svgOf(chart); }},
                     {QStringLiteral(".png"), tr("PNG picture (*.png)"), [this] { return pngOf(chart); }}});
}

void ChartMenu::exportValues()
{
    if (ExportDesk *desk = ExportDesk::above(chart.widget()))
        desk->write(tr("Export the values"), chart.widget()->accessibleName(),
                    {{QStringLiteral(".csv"), tr("Values (*.csv)"),
                      [this] { return QByteArray::fromStdString(commaSeparated(chart.values())); }}});
}

QToolButton *chartMenuButton(PicturedChart &chart, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QStringLiteral("chartMenu"));
    button->setText(QStringLiteral("⋯"));
    button->setAccessibleName(ChartMenu::tr("Copy or export this chart"));
    button->setToolTip(button->accessibleName());
    button->setFocusPolicy(Qt::TabFocus);
    setRole(button, "chart");
    QObject::connect(button, &QToolButton::clicked, chart.widget(),
                     [&chart, button] { chart.openMenu(button->mapToGlobal(QPoint(0, button->height()))); });
    return button;
}

QHBoxLayout *chartHead(QLabel *finding, PicturedChart &chart)
{
    finding->setFont(fontOf(Type::BodyStrong));
    finding->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(finding, 1, Qt::AlignTop);
    head->addWidget(chart.menuButton(), 0, Qt::AlignTop);
    return head;
}

} // namespace dealdesk::ui
