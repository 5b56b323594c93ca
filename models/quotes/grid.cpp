#include "grid.h"

#include <algorithm>

namespace dealdesk::quotes {
namespace {

using paper::ascent;

constexpr qreal rowHeight = 15.5;
constexpr qreal headerHeight = 17;
constexpr qreal fieldGap = 10;
constexpr qreal columnGap = 22;
constexpr int smallestSize = 82;
constexpr qreal leastNumberWidth = 13, besideNumber = 3;

class GridLayout
{
public:
    GridLayout(Flow &inFlow, const Grid &inGrid)
        : flow(inFlow)
        , grid(inGrid)
        , numberWidth(std::max(leastNumberWidth,
                               flow.pages.widthOf(QString::number(grid.rows.size()), paper::label) + besideNumber))
    {
        // A slightly smaller type that saves a column saves half a page.
        for (style = paper::body; fitting() < grid.mostColumns && style.size > smallestSize;)
            style.size -= 2;
        const int mostAtSmallest = fitting();
        for (style = paper::body; fitting() < mostAtSmallest;)
            style.size -= 2;
        columns = fitting();
        columnWidth = (flow.width() - columnGap * (columns - 1)) / columns;
        spread = std::max(0.0, columnWidth - natural) / qreal(grid.titles.size());
    }

    void draw()
    {
        for (qsizetype done = 0; done < grid.rows.size();) {
            const qsizetype remaining = grid.rows.size() - done;
            const qsizetype needed = (remaining + columns - 1) / columns;
            flow.need(headerHeight + rowHeight * qreal(needed)); // on one page where a page can hold it
            const qsizetype room = qsizetype((flow.left() - headerHeight) / rowHeight);
            const qsizetype height = std::max<qsizetype>(1, std::min(needed, room));
            drawBlock(done, height);
            done += height * columns;
        }
    }

    qreal height() const { return headerHeight + rowHeight * qreal(lines()); }

private:
    qsizetype lines() const { return (grid.rows.size() + columns - 1) / columns; } ///< of the longest column

    /// How many columns fit at this type size.
    int fitting()
    {
        widths.clear();
        natural = numberWidth;
        for (qsizetype field = 0; field < grid.titles.size(); ++field) {
            qreal wide = flow.pages.widthOf(grid.titles[field], paper::label);
            for (const QStringList &row : grid.rows)
                wide = std::max(wide, flow.pages.widthOf(row[field], style));
            widths.append(wide);
            natural += fieldGap + wide;
        }
        return int(std::clamp((flow.width() + columnGap) / (natural + columnGap), 1.0, qreal(grid.mostColumns)));
    }

    void drawBlock(qsizetype first, qsizetype height)
    {
        const qreal top = flow.y;
        for (int column = 0; column < columns; ++column) {
            const qsizetype begin = first + column * height;
            if (begin >= grid.rows.size())
                break;
            const qreal x = column * (columnWidth + columnGap);
            fields(x, top + ascent(paper::label) + 1, grid.titles, paper::label);
            flow.pages.rule(top + headerHeight, x, x + columnWidth, paper::strongLine);
            qreal y = top + headerHeight;
            for (qsizetype row = begin; row < std::min(begin + height, grid.rows.size()); ++row) {
                const qreal baseline = y + 3 + ascent(paper::body);
                flow.pages.text({x + numberWidth - 2, baseline}, QString::number(row + 1), paper::label, Align::Right);
                fields(x, baseline, grid.rows[row], style);
                y += rowHeight;
                if (row + 1 < std::min(begin + height, grid.rows.size()))
                    flow.pages.rule(y, x, x + columnWidth);
            }
        }
        flow.y = top + headerHeight + rowHeight * qreal(height);
    }

    void fields(qreal x, qreal baseline, const QStringList &texts, const paper::Style &with)
    {
        x += numberWidth;
        for (qsizetype field = 0; field < texts.size(); ++field) {
            const bool right = grid.aligns[field] == Align::Right;
            const qreal wide = widths[field] + spread;
            x += fieldGap;
            flow.pages.textWithin({right ? x + wide : x, baseline}, wide, texts[field], with, grid.aligns[field]);
            x += wide;
        }
    }

    Flow &flow;
    const Grid &grid;
    const qreal numberWidth; ///< of the rows' numbers
    paper::Style style = paper::body;
    QList<qreal> widths;
    qreal natural = 0; ///< width of a column
    int columns = 1;
    qreal columnWidth = 0;
    qreal spread = 0;
};

} // namespace

void drawGrid(Flow &flow, const Grid &grid)
{
    if (!grid.rows.isEmpty())
        GridLayout(flow, grid).draw();
}

qreal heightOf(Flow &flow, const Grid &grid) { return GridLayout(flow, grid).height(); }

} // namespace dealdesk::quotes
