#include "forecasttwin.h"

#include "forecastfindings.h"
#include "tables/forecasttable.h"
#include "tables/groupstable.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/frozencolumn.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QStackedLayout>

#include <algorithm>

namespace dealdesk::ui {

namespace {

constexpr int leastName = 120, mostName = 320, measuredNames = 50; // of groups
const char widestAmount[] = "$88,888,888.88";

} // namespace

ForecastTwin::ForecastTwin(const workspace::Document &document, const tables::GroupedForecast &from,
                           const wording::Language &in, QWidget *parent)
    : QFrame(parent)
    , groups(from)
    , months(new tables::ForecastTable(document, in, this))
    , groupRows(new tables::GroupsTable(document, from, in, this))
    , stack(new QStackedLayout(this))
    , monthTable(new DataTable(this))
    , groupTable(new DataTable(this))
{
    setObjectName(QStringLiteral("card"));
    monthTable->setModel(months);
    monthTable->setAccessibleName(nameOf({}));
    groupTable->setModel(groupRows);
    new FrozenColumn(groupTable);
    setContentsMargins(1, 1, 1, 1); // a stacked layout has none of its own
    stack->addWidget(monthTable);
    stack->addWidget(groupTable);
}

QString ForecastTwin::nameOf(pricing::PeriodLength length)
{
    switch (length) {
    case pricing::PeriodLength::Month: return tr("Forecast by month");
    case pricing::PeriodLength::Quarter: return tr("Forecast by quarter");
    case pricing::PeriodLength::Year: return tr("Forecast by year");
    }
    return {};
}

void ForecastTwin::refresh(const ForecastChoice &choice)
{
    using About = tables::ForecastTable::About;
    if (choice.split) {
        groupRows->refresh(choice.length);
        groupTable->setAccessibleName(splitName(groups));
        spreadGroups(choice);
        stack->setCurrentWidget(groupTable);
        return;
    }
    groupRows->clear();
    months->refresh(choice.length);
    monthTable->setAccessibleName(nameOf(choice.length));
    monthTable->setVisibleColumns(months->usefulColumns(choice.view == ForecastChoice::Tenants ? About::Tenants
                                                        : choice.view == ForecastChoice::Cash  ? About::Cash
                                                                                               : About::Money));
    spreadMonths();
    stack->setCurrentWidget(monthTable);
}

void ForecastTwin::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    spreadMonths();
}

void ForecastTwin::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    spreadMonths();
}

/// Every column has room for what it holds; what is left is shared out.
void ForecastTwin::spreadMonths()
{
    using Table = tables::ForecastTable;
    QList<int> columns;
    for (int column = 0; column < months->columnCount(); ++column) {
        if (!monthTable->isColumnHidden(column))
            columns.append(column);
    }
    const int available = monthTable->viewport()->width();
    const QString firstCell = months->index(0, Table::Month).data().toString();
    if (columns == spreadOver && available == spreadWidth && firstCell == spreadFor)
        return; // what the user has made of the columns stays
    spreadOver = columns;
    spreadWidth = available;
    spreadFor = firstCell;
    const QFontMetrics metrics(fontOf(Type::Body));
    const auto natural = [&](int column) {
        const QString title = months->headerData(column, Qt::Horizontal).toString();
        int widest = column >= Table::Arr ? metrics.horizontalAdvance(QLatin1String(widestAmount)) : 0;
        for (const int row : {0, months->rowCount() - 1}) // those that may be a part of a period
            if (column < Table::Arr)
                widest = std::max(widest, metrics.horizontalAdvance(months->index(row, column).data().toString()));
        return std::max(widest, metrics.horizontalAdvance(title)) + 3 * space::inside;
    };
    int total = 0;
    for (const int column : columns)
        total += natural(column);
    const int extra = columns.isEmpty() ? 0 : std::max(0, available - total) / static_cast<int>(columns.size());
    for (const int column : columns)
        monthTable->setColumnWidth(column, natural(column) + extra);
}

/// Names as wide as they are, within reason; the columns of amounts alike.
void ForecastTwin::spreadGroups(const ForecastChoice &choice)
{
    const QByteArray what = choice.asText() + ' ' + QByteArray::number(groupRows->columnCount());
    if (what == groupsSpreadFor)
        return;
    groupsSpreadFor = what;
    const QFontMetrics metrics(fontOf(Type::Body));
    int name = 0;
    for (int row = 0; row < std::min(groupRows->rowCount(), measuredNames); ++row)
        name = std::max(name, metrics.horizontalAdvance(groupRows->index(row, 0).data().toString()));
    const bool counts = groups.figure() == pricing::ForecastFigure::Tenants;
    const int amount = metrics.horizontalAdvance(counts ? QStringLiteral("Mmm 8888") : QLatin1String(widestAmount));
    const auto titleOf = [&](int column) {
        return QFontMetrics(fontOf(Type::Label))
            .horizontalAdvance(groupRows->headerData(column, Qt::Horizontal).toString());
    };
    groupTable->setColumnWidth(0, std::clamp(name + 3 * space::inside, leastName, mostName));
    groupTable->setColumnWidth(1, std::max(amount, titleOf(1)) + 3 * space::inside);
    for (int column = tables::GroupsTable::FirstPeriod; column < groupRows->columnCount(); ++column)
        groupTable->setColumnWidth(column, std::max(amount, titleOf(column)) + 2 * space::inside);
}

} // namespace dealdesk::ui
