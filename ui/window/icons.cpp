#include "icons.h"

#include "ui/widgets/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace dealdesk::ui {

namespace {

constexpr int side = 20;

QPixmap drawn(QByteArray svg, const QColor &colour)
{
    svg.replace("currentColor", colour.name().toLatin1());
    const qreal ratio = qGuiApp->devicePixelRatio();
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter, QRectF(0, 0, side, side));
    return pixmap;
}

} // namespace

QIcon icon(const QString &name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray svg = file.readAll();
    QIcon made;
    made.addPixmap(drawn(svg, theme().quiet), QIcon::Normal, QIcon::Off);
    made.addPixmap(drawn(svg, theme().accent), QIcon::Normal, QIcon::On);
    made.addPixmap(drawn(svg, theme().line), QIcon::Disabled);
    return made;
}

} // namespace dealdesk::ui
