// Pages as lists of what is drawn on them, in points. Laid out once, whole, so that "Page 1 of 3" is known before the
// first is drawn, and the same on paper, on screen and in a file. The only door for text: what comes in is drawn as
// plain text.
#pragma once

#include "letterhead.h"
#include "papertokens.h"

#include <QFont>
#include <QFontMetricsF>
#include <QImage>
#include <QPolygonF>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <map>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

class QPagedPaintDevice;
class QPainter;

namespace dealdesk::quotes {

enum class Align { Left, Center, Right };

class DrawnPages
{
public:
    explicit DrawnPages(QSizeF size); ///< within the margins, in points

    qreal width() const { return size.width(); }
    qreal height() const { return size.height(); }

    void newPage();
    void append(const DrawnPages &after); ///< of another document, laid out for the same sheet
    void onPage(std::size_t index) { current = index; }
    std::size_t pageCount() const { return pages.size(); }

    void text(QPointF baseline, const QString &text, const paper::Style &style, Align align = Align::Left);
    /// Of a paragraph that is set in this direction.
    void text(QPointF baseline, const QString &text, const paper::Style &style, Align align,
              Qt::LayoutDirection direction);
    /// Shortened with "…" where it is wider than `width`.
    void textWithin(QPointF baseline, qreal width, const QString &text, const paper::Style &style, Align align);
    void fill(const QRectF &area, QRgb colour);
    void rule(qreal y, qreal from, qreal to, QRgb colour = paper::hairline, qreal thickness = 0.6);
    void line(const QPolygonF &points, QRgb colour, qreal thickness);
    void dot(QPointF centre, qreal radius, QRgb colour);
    void image(const QRectF &area, const QImage &image); ///< scaled to the area
    /// A part of the document begins here, for who looks for it by its name.
    void mark(const QString &title, qreal y);

    struct Mark {
        QString title;
        std::size_t page;
        qreal y; ///< points, below the margin
    };
    const std::vector<Mark> &marks() const { return parts; }

    PaperColours colours = coloursOf({});

    std::size_t itemCount() const { return pages[current].size(); } ///< drawn on this page so far
    /// What was drawn on this page after the first `count`, with the part that begins in it.
    void takeBack(std::size_t count, std::size_t parts);

    qreal widthOf(const QString &text, const paper::Style &style) const;
    /// At most `mostLines` lines, none wider than `width`; what does not fit ends in "…".
    QStringList wrapped(const QString &text, const paper::Style &style, qreal width, int mostLines) const;

    /// A sentence for the user where a text has letters that no font of this computer has; empty where all can be
    /// drawn.
    QString whyNotPrinted() const;
    /// Draws all pages and answers their number; 0 where the device could not begin or go on.
    int draw(QPagedPaintDevice &device) const;
    /// One page, its upper left corner at the painter's origin, a point to the painter's unit.
    void drawPage(std::size_t page, QPainter &painter) const;

private:
    struct Text {
        QPointF baseline;
        QString text;
        paper::Style style;
        Qt::LayoutDirection direction;
    };
    struct Fill {
        QRectF area;
        QRgb colour;
    };
    struct Line {
        QPolygonF points;
        QRgb colour;
        qreal thickness;
    };
    struct Dot {
        QPointF centre;
        qreal radius;
        QRgb colour;
    };
    struct Image {
        QRectF area;
        QImage image;
    };
    using Item = std::variant<Text, Fill, Line, Dot, Image>;
    struct Font {
        QFont font;
        QFontMetricsF metrics;
    };

    const Font &fontOf(const paper::Style &style, const QString &line) const;
    void draw(const Item &item, QPainter &painter) const;

    QSizeF size;
    std::vector<std::vector<Item>> pages;
    std::vector<Mark> parts;
    std::size_t current = 0;
    mutable std::map<std::tuple<QStringList, int, bool>, Font> fonts;
};

} // namespace dealdesk::quotes
