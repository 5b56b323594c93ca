#include "columnfit.h"

#include "tableheader.h"
#include "theme.h"

#include <QFontMetrics>
#include <QHash>
#include <QTableView>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dealdesk::ui {

namespace {

constexpr int leastText = 76; // of a name or a title that is cut

/// Whole, and one: what ends on a part of a pixel is not cut for it.
int pixels(const QFontMetricsF &metrics, const QString &text)
{
    return static_cast<int>(std::ceil(metrics.horizontalAdvance(text))) + 1;
}

/// Measures each text once: after a key nearly all of them are what they were, and measuring takes longer than all
/// else.
class KnownWidths
{
public:
    int of(const QFont &of, const QString &text)
    {
        if (widths.size() > mostKept || of != font) {
            widths.clear();
            font = of;
        }
        const auto known = widths.constFind(text);
        return known != widths.cend() ? *known : *widths.insert(text, pixels(QFontMetricsF(font), text));
    }

private:
    static constexpr qsizetype mostKept = 5'000;
    QFont font;
    QHash<QString, int> widths;
};

/// The widest text of a column. One much shorter than another is not measured.
int widestText(const QTableView &table, int column, int rows)
{
    const QAbstractItemModel &model = *table.model();
    static KnownWidths widths;
    const QFont &font = table.font();
    qsizetype longest = 0;
    int widest = 0;
    for (int row = 0; row < std::min(model.rowCount(), rows); ++row) {
        const QString text = model.index(row, column).data().toString();
        if (3 * text.size() < 2 * longest)
            continue;
        longest = std::max(longest, text.size());
        widest = std::max(widest, widths.of(font, text));
    }
    return widest;
}

/// Its cells stand on the right.
bool isNumber(const QTableView &table, int column)
{
    const QVariant alignment = table.model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
    return alignment.value<Qt::Alignment>().testFlag(Qt::AlignRight);
}

} // namespace

ColumnNeed columnNeed(const QTableView &table, int column, int rows, int elsewhere)
{
    const QString title = table.model()->headerData(column, Qt::Horizontal).toString();
    const int widest = std::max(widestText(table, column, rows), elsewhere);
    const auto *header = qobject_cast<const TableHeader *>(table.horizontalHeader());
    const int mark = header ? header->markWidth(column) : 0;
    const int whole = std::max(widest, pixels(QFontMetricsF(fontOf(Type::Label)), title) + mark);
    constexpr int air = 2 * space::inside;
    const bool number = isNumber(table, column);
    return {std::max(number ? widest : 0, std::min(whole, leastText)) + air, whole + air, number};
}

std::vector<int> fittedWidths(const std::vector<ColumnNeed> &needs, int available)
{
    std::vector<int> widths(needs.size());
    const auto sum = [&] { return std::accumulate(widths.begin(), widths.end(), 0); };
    std::ranges::transform(needs, widths.begin(), &ColumnNeed::whole);
    for (const bool numbers : {true, false})
        for (int most = available; most > 0 && sum() > available; --most)
            for (std::size_t i = 0; i < needs.size(); ++i)
                if (needs[i].isNumber == numbers && widths[i] > most)
                    widths[i] = std::max(needs[i].least, most);
    return widths;
}

} // namespace dealdesk::ui
