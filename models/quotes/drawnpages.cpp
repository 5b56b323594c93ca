#include "drawnpages.h"

#include "drawntext.h"
#include "plaintext.h"
#include "typeface.h"

#include "wording/findings/quotability.h"

#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextLayout>

namespace dealdesk::quotes {
namespace {

/// Fonts and coordinates are in tenths of a point, so that glyph widths are those of a large size: not rounded to any
/// device's pixels, and the same on all of them.
constexpr qreal unitsPerPoint = 10;

QFont paperFont(const QStringList &families, int tenths, bool medium)
{
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(tenths);
    font.setWeight(medium ? QFont::Medium : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Of the spacing that it has anyway; but asking for one switches ligatures off, so that "office" is found and
    // copied as it was written.
    font.setLetterSpacing(QFont::PercentageSpacing, 100);
    return font;
}

/// For a message.
QString shortened(const QString &text)
{
    constexpr qsizetype most = 60;
    return text.size() <= most ? text : text.left(most - (text[most - 1].isHighSurrogate() ? 1 : 0)) + QChar(0x2026);
}

} // namespace

DrawnPages::DrawnPages(QSizeF inSize)
    : size(inSize)
    , pages(1)
{}

void DrawnPages::newPage()
{
    pages.emplace_back();
    current = pages.size() - 1;
}

void DrawnPages::append(const DrawnPages &after)
{
    const std::size_t before = pages.size();
    pages.insert(pages.end(), after.pages.begin(), after.pages.end());
    for (Mark mark : after.parts) {
        mark.page += before;
        parts.push_back(std::move(mark));
    }
    current = pages.size() - 1;
}

const DrawnPages::Font &DrawnPages::fontOf(const paper::Style &style, const QString &line) const
{
    const QStringList families = familiesFor(line);
    const auto key = std::tuple{families, style.size, style.medium};
    auto found = fonts.find(key);
    if (found == fonts.end()) {
        const QFont font = paperFont(families, style.size, style.medium);
        found = fonts.emplace(key, Font{font, QFontMetricsF(font)}).first;
    }
    return found->second;
}

qreal DrawnPages::widthOf(const QString &text, const paper::Style &style) const
{
    const QString plain = plainLine(text);
    return fontOf(style, plain).metrics.horizontalAdvance(plain) / unitsPerPoint;
}

void DrawnPages::text(QPointF baseline, const QString &raw, const paper::Style &style, Align align)
{
    text(baseline, raw, style, align, directionOf(raw));
}

void DrawnPages::text(QPointF baseline, const QString &raw, const paper::Style &style, Align align,
                      Qt::LayoutDirection direction)
{
    const QString plain = plainLine(raw);
    if (plain.isEmpty())
        return;
    if (align != Align::Left) {
        const qreal wide = widthOf(plain, style);
        baseline.rx() -= align == Align::Right ? wide : wide / 2;
    }
    pages[current].emplace_back(Text{baseline, plain, style, direction});
}

void DrawnPages::textWithin(QPointF baseline, qreal width, const QString &raw, const paper::Style &style, Align align)
{
    text(baseline, wrapped(raw, style, width, 1).value(0), style, align);
}

void DrawnPages::fill(const QRectF &area, QRgb colour) { pages[current].emplace_back(Fill{area, colour}); }

void DrawnPages::rule(qreal y, qreal from, qreal to, QRgb colour, qreal thickness)
{
    fill(QRectF(from, y - thickness / 2, to - from, thickness), colour);
}

void DrawnPages::line(const QPolygonF &points, QRgb colour, qreal thickness)
{
    pages[current].emplace_back(Line{points, colour, thickness});
}

void DrawnPages::dot(QPointF centre, qreal radius, QRgb colour)
{
    pages[current].emplace_back(Dot{centre, radius, colour});
}

void DrawnPages::image(const QRectF &area, const QImage &image) { pages[current].emplace_back(Image{area, image}); }

void DrawnPages::mark(const QString &title, qreal y) { parts.push_back({plainLine(title), current, y}); }

void DrawnPages::takeBack(std::size_t count, std::size_t marked)
{
    pages[current].erase(pages[current].begin() + static_cast<std::ptrdiff_t>(count), pages[current].end());
    parts.resize(marked);
}

QStringList DrawnPages::wrapped(const QString &raw, const paper::Style &style, qreal width, int mostLines) const
{
    const QString plain = plainLine(raw);
    const Font &font = fontOf(style, plain);
    const qreal most = width * unitsPerPoint + 0.5;
    if (font.metrics.horizontalAdvance(plain) <= most)
        return {plain};

    QTextLayout layout(plain, font.font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(most);
        if (lines.size() + 1 == mostLines) {
            lines.append(font.metrics.elidedText(plain.mid(line.textStart()), Qt::ElideRight, most));
            break;
        }
        lines.append(plain.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

void DrawnPages::draw(const Item &item, QPainter &painter) const
{
    constexpr qreal u = unitsPerPoint;
    if (const auto *run = std::get_if<Text>(&item)) {
        painter.setPen(QColor(run->style.colour));
        drawLine(painter, run->baseline * u, run->text, fontOf(run->style, run->text).font, run->direction);
    } else if (const auto *area = std::get_if<Fill>(&item)) {
        painter.fillRect(QRectF(area->area.topLeft() * u, area->area.size() * u), QColor(area->colour));
    } else if (const auto *line = std::get_if<Line>(&item)) {
        QPolygonF points;
        for (const QPointF &point : line->points)
            points.append(point * u);
        painter.setPen(QPen(QColor(line->colour), line->thickness * u, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(points);
    } else if (const auto *dot = std::get_if<Dot>(&item)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(dot->colour));
        painter.drawEllipse(dot->centre * u, dot->radius * u, dot->radius * u);
        painter.setBrush(Qt::NoBrush);
    } else if (const auto *picture = std::get_if<Image>(&item)) {
        painter.drawImage(QRectF(picture->area.topLeft() * u, picture->area.size() * u), picture->image);
    }
}

QString DrawnPages::whyNotPrinted() const
{
    if (paperFamily().isEmpty())
        return wording::fontUnreadable();
    for (const std::vector<Item> &page : pages) {
        for (const Item &item : page) {
            const auto *run = std::get_if<Text>(&item);
            const QString missing =
                run ? lettersWithoutGlyph(run->text, fontOf(run->style, run->text).font) : QString();
            if (!missing.isEmpty())
                return wording::lettersWithoutFont(shortened(missing), shortened(run->text), fontFor(missing));
        }
    }
    return {};
}

void DrawnPages::drawPage(std::size_t page, QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(1 / unitsPerPoint, 1 / unitsPerPoint);
    for (const Item &item : pages[page])
        draw(item, painter);
    painter.restore();
}

int DrawnPages::draw(QPagedPaintDevice &device) const
{
    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    painter.setRenderHints(QPainter::Antialiasing | QPainter::LosslessImageRendering);
    painter.scale(device.logicalDpiX() / (72 * unitsPerPoint), device.logicalDpiY() / (72 * unitsPerPoint));
    for (std::size_t page = 0; page < pages.size(); ++page) {
        if (page > 0 && !device.newPage())
            return 0;
        for (const Item &item : pages[page])
            draw(item, painter);
    }
    return painter.end() ? int(pages.size()) : 0;
}

} // namespace dealdesk::quotes
