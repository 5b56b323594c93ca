#include "dealcolumns.h"

#include "tables/dealstable.h"
#include "ui/widgets/columnfit.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/totalsbar.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>
#include <numeric>

namespace dealdesk::ui {

using tables::DealsTable;

namespace {

constexpr int tickWidth = 30;
constexpr int mostMeasured = 20; // rows, which every key waits for; the totals are in it as well
constexpr int leastWidth = 64;
constexpr int leastText = 116, mostText = 320; // of a name, while others need the room

/// What is left over is the names': first to show them whole, then in equal parts.
void giveToNames(int spare, const QList<int> &columns, const std::vector<int> &wholes, std::vector<int> &widths)
{
    std::vector<std::size_t> names;
    int lacking = 0;
    for (std::size_t i = 0; i < widths.size(); ++i)
        if (const int column = columns[static_cast<qsizetype>(i)];
            column == DealsTable::CustomerName || column == DealsTable::Name) {
            names.push_back(i);
            lacking += std::max(0, wholes[i] - widths[i]);
        }
    if (spare <= 0 || names.empty())
        return;
    const int given = std::min(spare, lacking), each = (spare - given) / static_cast<int>(names.size());
    for (const std::size_t i : names)
        widths[i] += (lacking ? given * std::max(0, wholes[i] - widths[i]) / lacking : 0) + each;
}

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
    if (before == 0 || after == 0) // shown or hidden, as soon as the header knows
        QMetaObject::invokeMethod(this, &DealColumns::fit, Qt::QueuedConnection);
    else
        byHand[column] = after;
}

bool DealColumns::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        fit();
    return false;
}

void DealColumns::fit()
{
    if (fitting || !table->isVisible())
        return; // another page is in front: it is fitted when it is shown
    const QScopedValueRollback guard(fitting, true);
    const QFontMetrics strong(fontOf(Type::BodyStrong));
    QList<int> columns;
    std::vector<ColumnNeed> needs;
    std::vector<int> wholes;
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
        wholes.push_back(need.whole);
        need.whole = std::clamp(need.whole, leastWidth, std::max(mostText, need.least));
        need.least = need.isNumber ? need.whole : std::min(need.whole, leastText); // titles over numbers are short
        columns.append(column);
        needs.push_back(need);
    }
    std::vector<int> widths = fittedWidths(needs, available);
    giveToNames(available - std::accumulate(widths.begin(), widths.end(), 0), columns, wholes, widths);
    for (qsizetype i = 0; i < columns.size(); ++i)
        table->setColumnWidth(columns[i], widths[static_cast<std::size_t>(i)]);
}

QJsonObject DealColumns::habit() const
{
    return columnHabit(*table->horizontalHeader(), DealsTable::columnNames(), byHand);
}

void DealColumns::takeHabit(const QJsonObject &habit)
{
    {
        const QScopedValueRollback guard(fitting, true);
        byHand = takeColumnHabit(*table->horizontalHeader(), DealsTable::columnNames(), habit);
    }
    fit();
}

} // namespace dealdesk::ui
