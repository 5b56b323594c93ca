#include "drawntext.h"

#include <QGlyphRun>
#include <QImage>
#include <QPainter>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace dealdesk::quotes {

namespace {

/// Bitmaps, Apple's and Google's, and layers of colours: what such a font has as outlines is empty or of one colour.
bool isOfPictures(const QRawFont &font)
{
    return std::ranges::any_of(std::initializer_list<const char *>{"CBDT", "sbix", "COLR"},
                               [&](const char *table) { return !font.fontTable(table).isEmpty(); });
}

/// Below these no font has pictures that are drawn by themselves.
bool mayHavePictures(const QString &line)
{
    constexpr ushort firstPictures = 0x2000;
    return std::ranges::any_of(line, [](QChar letter) { return letter.unicode() >= firstPictures; });
}

void drawPictures(QPainter &painter, QPointF at, const QGlyphRun &run)
{
    constexpr qreal room = 2;
    const QRectF area = run.boundingRect().adjusted(-room, -room, room, room);
    QImage picture(QSize(int(std::ceil(area.width())), int(std::ceil(area.height()))),
                   QImage::Format_ARGB32_Premultiplied);
    if (picture.isNull())
        return;
    picture.fill(0);
    QPainter into(&picture);
    into.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    into.drawGlyphRun(-area.topLeft(), run);
    into.end();
    painter.drawImage(at + area.topLeft(), picture);
}

} // namespace

void drawLine(QPainter &painter, QPointF at, const QString &line, const QFont &font, Qt::LayoutDirection direction)
{
    painter.setLayoutDirection(direction);
    painter.setFont(font);
    painter.drawText(at, line); // also what has no outlines: so that it is found and copied
    if (!mayHavePictures(line))
        return;
    constexpr qreal widest = 1e6;
    QTextLayout layout(line, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(direction);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine laid = layout.createLine();
    laid.setLineWidth(widest);
    laid.setPosition({0, -laid.ascent()});
    layout.endLayout();
    for (const QGlyphRun &run : layout.glyphRuns())
        if (isOfPictures(run.rawFont()))
            drawPictures(painter, at, run);
}

} // namespace dealdesk::quotes
