#include "chartpicture.h"

#include "chartstyle.h"
#include "picturedchart.h"
#include "quotes/plaintext.h"
#include "ui/widgets/exportdesk.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QSvgGenerator>
#include <QWidget>

#include <algorithm>

namespace dealdesk::ui {

namespace {

constexpr int dotsPerPixel = 2;
constexpr int lineHeight = 20;
constexpr int margin = space::between;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChartPicture)
};

int headingHeight(const PicturedChart &chart) { return (chart.finding().isEmpty() ? 1 : 2) * lineHeight; }

QSize sizeOf(const PicturedChart &chart)
{
    return chart.pictureSize() + QSize(2 * margin, 2 * margin + headingHeight(chart) + lineHeight);
}

void paintOn(QPaintDevice &device, PicturedChart &chart)
{
    const QSize size = sizeOf(chart);
    QPainter painter(&device);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRect(QPoint(), size), theme().surface);
    QRect line(margin, margin, size.width() - 2 * margin, lineHeight);
    const auto write = [&](const QString &text, const QFont &font, const QColor &colour) {
        painter.setFont(font);
        painter.setPen(colour);
        const QString shown = QFontMetrics(font).elidedText(quotes::plainLine(text), Qt::ElideRight, line.width());
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, shown);
        line.translate(0, lineHeight);
    };
    if (!chart.finding().isEmpty())
        write(chart.finding(), fontOf(Type::BodyStrong), theme().text);
    drawKey(painter, line.adjusted(line.width() - keyWidth(chart.key()), 0, 0, 0), chart.key());
    write(chart.widget()->accessibleName(), fontOf(Type::Label), theme().quiet);
    chart.paintAlone(painter, QRect(line.topLeft(), chart.pictureSize()));
    line.moveTop(size.height() - margin - lineHeight);
    const ExportDesk *desk = ExportDesk::above(chart.widget());
    write(desk ? desk->footnote() : Words::tr("Internal: not for customers"), fontOf(Type::Label), theme().quiet);
}

/// What XML 1.0 has no letter for may stand in a name; the generator writes it as it is.
QByteArray wellFormed(const QByteArray &svg)
{
    QString text = QString::fromUtf8(svg);
    const auto forbidden = [](QChar letter) {
        const ushort code = letter.unicode();
        return (code < 0x20 && code != '\t' && code != '\n' && code != '\r') || code == 0xFFFE || code == 0xFFFF;
    };
    text.removeIf(forbidden);
    return text.toUtf8();
}

} // namespace

QImage pngImageOf(PicturedChart &chart)
{
    QImage image(sizeOf(chart) * dotsPerPixel, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.setDevicePixelRatio(dotsPerPixel);
    paintOn(image, chart);
    return image;
}

QByteArray pngOf(PicturedChart &chart)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return pngImageOf(chart).save(&buffer, "PNG") ? bytes : QByteArray();
}

QByteArray svgOf(PicturedChart &chart)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(chart.widget()->logicalDpiX());
    generator.setSize(sizeOf(chart));
    generator.setViewBox(QRect(QPoint(), sizeOf(chart)));
    generator.setTitle(quotes::plainLine(chart.widget()->accessibleName()));
    generator.setDescription(Words::tr("Internal: not for customers"));
    paintOn(generator, chart);
    return wellFormed(bytes);
}

} // namespace dealdesk::ui
