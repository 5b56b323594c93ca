#include "dealcolumns.h"

#include "columnfit.h"
#include "tables/dealstable.h"
#include "theme.h"
#include "totalsbar.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>

namespace dealdesk::ui {

using tables::DealsTable;

namespace {

constexpr int tickWidth = 30;
constexpr int mostMeasured = 20; // rows, which every key waits for; the totals are in it as well
constexpr int leastWidth = 64;
constexpr int leastText = 116, mostText = 320; // of a name; what is longer has a tool tip

} // namespace

DealColumns::DealColumns(QTableView *of, const TotalsBar *under)
    : QObject(of)
    , table(of)
    , totals(under)
{
    table->setColumnWidth(DealsTable::Included, tickWidth);
    table->viewport()->installEventFilter(this);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, &DealColumns::noteResize);
}

void DealColumns::noteResize(int column, int before, int after)
{
    if (fitting)
        return;
    if (before == 0 || after == 0) // shown or hidden
        fit();
    else
        byHand.insert(column);
}

bool DealColumns::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        fit();
    return false;
}

void DealColumns::fit()
{
    if (!table->isVisible())
        return; // another page is in front; it is fitted when it is shown
    const QScopedValueRollback guard(fitting, true);
    const QFontMetrics strong(fontOf(Type::BodyStrong));
    QList<int> columns;
    std::vector<ColumnNeed> needs;
    int available = table->viewport()->width();
    for (int column = 0; column < DealsTable::ColumnCount; ++column) {
        if (table->isColumnHidden(column))
            continue;
        if (byHand.contains(column) || column == DealsTable::Included) {
            available -= table->columnWidth(column);
            continue;
        }
        ColumnNeed need =
            columnNeed(*table, column, mostMeasured, 1 + strong.horizontalAdvance(totals->textOf(column)));
        need.whole = std::clamp(need.whole, leastWidth, std::max(mostText, need.least));
        need.least = need.isNumber ? need.whole : std::min(need.whole, leastText); // titles over numbers are short
        columns.append(column);
        needs.push_back(need);
    }
    const std::vector<int> widths = fittedWidths(needs, available);
    for (qsizetype i = 0; i < columns.size(); ++i)
        table->setColumnWidth(columns[i], widths[static_cast<std::size_t>(i)]);
}

QList<qint32> DealColumns::dragged() const { return {byHand.begin(), byHand.end()}; }

void DealColumns::takeState(const QByteArray &header, const QList<qint32> &dragged)
{
    {
        const QScopedValueRollback guard(fitting, true);
        table->horizontalHeader()->restoreState(header);
    }
    byHand = QSet<int>(dragged.begin(), dragged.end());
    fit();
}

} // namespace dealdesk::ui
