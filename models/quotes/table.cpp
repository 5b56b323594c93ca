#include "table.h"

#include <algorithm>

namespace dealdesk::quotes {
namespace {

using paper::ascent;
using paper::leading;

constexpr qreal padding = 3.4; ///< above and below the text of a row
constexpr qreal headerHeight = 17;
constexpr int smallestSize = 60;
constexpr qreal longestNote = 60; ///< a column grows to it, not beyond

paper::Style styleOf(const Cell &cell, const TableRow &row, int size, QRgb accent)
{
    const paper::Style style = paper::body.sized(size);
    switch (cell.tone) {
    case Tone::Normal: return row.total ? style.strong() : style;
    case Tone::Quiet: return style.in(paper::quiet);
    case Tone::Strong: return style.strong();
    case Tone::Accent: return style.strong().in(accent);
    }
    return style;
}

/// Column edges and type size, found once for all pages of a table.
class TableLayout
{
public:
    TableLayout(const Flow &flow, const Table &inTable)
        : table(inTable)
        , pages(flow.pages)
        , right(table.width > 0 ? table.from + table.width : flow.width())
    {
        while (!fits() && size > smallestSize)
            size -= 4;
        place();
    }

    struct LaidRow {
        QList<QStringList> lines;
        QList<QStringList> notes;
        qreal height = 0;
    };

    LaidRow laid(const TableRow &row) const
    {
        LaidRow out;
        qsizetype most = 1;
        qreal mostNotes = 0;
        for (qsizetype index = 0; index < table.columns.size(); ++index) {
            const Cell cell = row.cells.value(index);
            out.lines.append(pages.wrapped(cell.text, styleOf(cell, row, size, pages.colours.accent), widths[index],
                                           table.columns[index].mostLines));
            out.notes.append(cell.note.isEmpty() ? QStringList()
                                                 : pages.wrapped(cell.note, paper::label, widths[index], 2));
            most = std::max(most, out.lines.back().size());
            mostNotes = std::max(mostNotes, qreal(out.notes.back().size()) * leading(paper::label));
        }
        out.height = 2 * padding + qreal(most) * leading(paper::body.sized(size)) + mostNotes;
        return out;
    }

    void drawHeader(Flow &flow) const
    {
        for (qsizetype index = 0; index < table.columns.size(); ++index)
            pages.textWithin({edge(index), flow.y + ascent(paper::label) + 1}, widths[index],
                             table.columns[index].title, paper::label, table.columns[index].align);
        flow.y += headerHeight;
        pages.rule(flow.y, table.from, right, paper::strongLine);
    }

    void drawRow(Flow &flow, const TableRow &row, const LaidRow &laidRow, bool last) const
    {
        if (row.total)
            pages.rule(flow.y, table.from, right, paper::strongLine);
        for (qsizetype index = 0; index < table.columns.size(); ++index) {
            const Cell cell = row.cells.value(index);
            const paper::Style style = styleOf(cell, row, size, pages.colours.accent);
            qreal y = flow.y + padding;
            for (const QString &line : laidRow.lines[index]) {
                pages.text({edge(index), y + ascent(style)}, line, style, table.columns[index].align);
                y += leading(style);
            }
            for (const QString &line : laidRow.notes[index]) {
                pages.text({edge(index), y + ascent(paper::label)}, line, paper::label, table.columns[index].align);
                y += leading(paper::label);
            }
        }
        flow.y += laidRow.height;
        if (!row.total && !last)
            pages.rule(flow.y, table.from, right);
    }

private:
    qreal natural(qsizetype column) const
    {
        qreal wide = std::max(table.columns[column].least, pages.widthOf(table.columns[column].title, paper::label));
        for (const TableRow &row : table.rows) {
            const Cell cell = row.cells.value(column);
            wide = std::max(wide, pages.widthOf(cell.text, styleOf(cell, row, size, pages.colours.accent)));
            if (table.columns[column].mostLines > 1)
                wide = std::max(wide, std::min(pages.widthOf(cell.note, paper::label), longestNote));
        }
        return wide;
    }

    qreal gaps() const { return paper::columnGap * 0.75 * qreal(table.columns.size() - 1); }

    /// Figures are never shortened while a smaller type can hold them; text may be.
    bool fits()
    {
        widths.clear();
        qreal fixed = 0;
        qreal sharing = 0;
        for (qsizetype index = 0; index < table.columns.size(); ++index) {
            widths.append(natural(index));
            (table.columns[index].shares ? sharing : fixed) += widths.back();
        }
        const qreal room = right - table.from - gaps();
        const auto sharers = std::count_if(table.columns.begin(), table.columns.end(),
                                           [](const Column &column) { return column.shares; });
        left = room - fixed;
        return left >= std::min<qreal>(sharing, 70.0 * qreal(sharers));
    }

    void place()
    {
        share();
        qreal x = table.from;
        for (const qreal width : widths) {
            starts.append(x);
            x += width + paper::columnGap * 0.75;
        }
    }

    /// What is over goes evenly to the columns that share. What lacks is taken from the widest: a column narrower than
    /// its part keeps its width.
    void share()
    {
        QList<qsizetype> sharers;
        qreal sharing = 0;
        for (qsizetype index = 0; index < table.columns.size(); ++index)
            if (table.columns[index].shares) {
                sharers.append(index);
                sharing += widths[index];
            }
        if (left >= sharing) {
            for (const qsizetype index : sharers)
                widths[index] += (left - sharing) / qreal(sharers.size());
            return;
        }
        std::sort(sharers.begin(), sharers.end(), [&](qsizetype a, qsizetype b) { return widths[a] < widths[b]; });
        qreal room = left;
        for (qsizetype done = 0; done < sharers.size(); ++done) {
            qreal &width = widths[sharers[done]];
            width = std::min(width, room / qreal(sharers.size() - done));
            room -= width;
        }
    }

    /// Where a column's text is set from: its left or its right edge.
    qreal edge(qsizetype column) const
    {
        return table.columns[column].align == Align::Right ? starts[column] + widths[column] : starts[column];
    }

    const Table &table;
    DrawnPages &pages;
    qreal right;
    qreal left = 0;
    int size = paper::body.size;
    QList<qreal> widths;
    QList<qreal> starts;
};

} // namespace

void drawTable(Flow &flow, const Table &table)
{
    const TableLayout layout(flow, table);
    QList<TableLayout::LaidRow> laid;
    for (const TableRow &row : table.rows)
        laid.append(layout.laid(row));

    flow.need(headerHeight + (laid.isEmpty() ? 0 : laid.front().height));
    layout.drawHeader(flow);
    for (qsizetype index = 0; index < table.rows.size(); ++index) {
        const bool totalFollows = index + 1 < table.rows.size() && table.rows[index + 1].total;
        const qreal together = laid[index].height + (totalFollows ? laid[index + 1].height : 0);
        if (together > flow.left()) {
            flow.nextPage();
            layout.drawHeader(flow);
        }
        layout.drawRow(flow, table.rows[index], laid[index], index + 1 == table.rows.size());
    }
}

qreal heightOf(const Flow &flow, const Table &table)
{
    const TableLayout layout(flow, table);
    qreal height = headerHeight;
    for (const TableRow &row : table.rows)
        height += layout.laid(row).height;
    return height;
}

} // namespace dealdesk::quotes
