#include "guardedtable.h"

#include "exchange/comparedname.h"
#include "rowsync.h"
#include "sheetcolumns.h"
#include "wording/cellwords.h"
#include "wording/whyunknown.h"

#include <QAbstractProxyModel>

namespace dealdesk::tables {

namespace {

struct Shown {
    const wording::FigureText &figures;
    Form form;

    QString operator()(std::monostate) const { return wording::unknown; }
    QString operator()(const std::string &text) const { return wording::text(text); }
    QString operator()(bool) const { return {}; }
    QString operator()(std::int64_t count) const { return signedText(count > 0, figures.count(count)); }
    QString operator()(const exchange::Amount &amount) const
    {
        return signedText(amount.money.minor > 0, figures.money(amount.money));
    }
    QString operator()(pricing::Percent percent) const
    {
        return signedText(percent.basisPoints > 0,
                          form == Form::Plain ? figures.percent(percent) : figures.ratio(percent));
    }
    QString operator()(exchange::Points points) const
    {
        return signedText(points.hundredths.basisPoints > 0, wording::inPoints(figures.ratioNumber(points.hundredths)));
    }
    QString operator()(pricing::YearMonth month) const { return figures.month(month); }
    QString operator()(pricing::Date date) const { return figures.date(date); }

private:
    QString signedText(bool isMore, const QString &text) const
    {
        return form == Form::Change && isMore ? QLatin1Char('+') + text : text;
    }
};

} // namespace

QString shownText(const exchange::CellValue &value, const wording::FigureText &figures, Form form)
{
    return std::visit(Shown{figures, form}, value);
}

GuardedTable::GuardedTable(const wording::Language &of, QObject *parent)
    : QAbstractTableModel(parent)
    , language(of)
    , figures(of, {})
{}

bool GuardedTable::isOurs(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid);
}

QVariant GuardedTable::data(const QModelIndex &index, int role) const
{
    if (!isOurs(index))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft)));
    if (role == Qt::AccessibleTextRole && isCheckable(index.column())) { // a box without a word beside it
        const QVariant ticked = cell(index.row(), index.column(), Qt::CheckStateRole);
        return !ticked.isValid() ? QVariant() : ticked.toInt() == Qt::Checked ? tr("yes") : tr("no");
    }
    if (role == Qt::DisplayRole)
        return shownAt(index.row(), index.column());
    const QVariant own = cell(index.row(), index.column(), role);
    return role == Qt::EditRole && !own.isValid() ? shownAt(index.row(), index.column()) : own;
}

QString GuardedTable::shownAt(int row, int column) const
{
    const QString figure = shownText(value(row, column), figuresOf(column), form(column));
    return worded(row, column, isPartial(row, column) ? wording::marked(figure) : figure);
}

std::vector<exchange::CellValue> GuardedTable::values(int column, const std::vector<int> &ofRows) const
{
    std::vector<exchange::CellValue> all;
    all.reserve(ofRows.size());
    for (const int row : ofRows)
        all.push_back(value(row, column));
    return all;
}

void GuardedTable::writeAnew()
{
    if (columns() == 0)
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns() - 1);
    if (rows() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rows() - 1, columns() - 1));
}

exchange::Sheet GuardedTable::sheet(const std::vector<int> &ofRows, const QList<int> &shownColumns) const
{
    QList<int> leave;
    for (const int column : shownColumns)
        for (const int each : fileColumns(column))
            if (!leave.contains(each))
                leave.append(each);
    exchange::Sheet made;
    made.rows.resize(ofRows.size());
    for (auto &row : made.rows)
        row.reserve(static_cast<std::size_t>(leave.size()));
    for (const int column : leave) {
        made.columns.push_back(columnOf(kind(column), exactTitle(column)));
        std::vector<exchange::CellValue> cells = values(column, ofRows);
        for (std::size_t at = 0; at < cells.size(); ++at)
            made.rows[at].push_back(isPartial(ofRows[at], column) ? exchange::CellValue() : std::move(cells[at]));
    }
    return made;
}

bool GuardedTable::isCalled(int column, const std::string &compared) const
{
    const auto means = [&](const QString &title) {
        return !title.isEmpty() && exchange::comparedName(wording::utf8(title)) == compared;
    };
    return means(columnTitle(column)) || means(exactTitle(column));
}

bool GuardedTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!isOurs(index))
        return false;
    if (role == Qt::CheckStateRole ? !isCheckable(index.column()) : role != Qt::EditRole)
        return false;
    if (role == Qt::EditRole) {
        const QString problem = problemWith(index, value.toString());
        if (!problem.isEmpty()) {
            Q_EMIT entryRefused(index, problem);
            return false;
        }
    }
    return edit(index.row(), index.column(), value);
}

QVariant GuardedTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns())
        return {};
    switch (role) {
    case Qt::DisplayRole: return columnTitle(section);
    case Qt::ToolTipRole: return columnHelp(section);
    case Qt::AccessibleTextRole: return columnTitle(section).isEmpty() ? columnHelp(section) : columnTitle(section);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft)));
    default: return {};
    }
}

Qt::ItemFlags GuardedTable::flags(const QModelIndex &index) const
{
    if (!isOurs(index))
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (isCheckable(index.column()))
        flags |= Qt::ItemIsUserCheckable;
    if (isEditable(index.row(), index.column()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QString GuardedTable::problemWith(const QModelIndex &, const QString &) const { return {}; }
QString GuardedTable::columnHelp(int) const { return {}; }

QString GuardedTable::exactTitle(int column) const
{
    const QString title = columnTitle(column);
    return kind(column) == exchange::ColumnKind::Money ? figuresOf(column).withCurrency(title) : title;
}

bool GuardedTable::isPartial(int, int) const { return false; }
Form GuardedTable::form(int) const { return Form::Plain; }
const wording::FigureText &GuardedTable::figuresOf(int) const { return figures; }
QString GuardedTable::worded(int, int, const QString &figure) const { return figure; }
QVariant GuardedTable::cell(int, int, int) const { return {}; }
QList<int> GuardedTable::fileColumns(int column) const { return {column}; }

bool GuardedTable::isEditable(int, int) const { return false; }
bool GuardedTable::isCheckable(int) const { return false; }
bool GuardedTable::edit(int, int, const QVariant &) { return false; }

void GuardedTable::bringToKeys(std::vector<workspace::RowKey> &shown, const std::vector<workspace::RowKey> &wanted)
{
    syncRows(
        shown, wanted,
        [&](std::size_t first, std::size_t last) {
            beginRemoveRows({}, static_cast<int>(first), static_cast<int>(last));
            shown.erase(shown.begin() + std::ptrdiff_t(first), shown.begin() + std::ptrdiff_t(last) + 1);
            endRemoveRows();
        },
        [&](std::size_t first, std::size_t last, const std::vector<workspace::RowKey> &added) {
            beginInsertRows({}, static_cast<int>(first), static_cast<int>(last));
            shown.insert(shown.begin() + std::ptrdiff_t(first), added.begin(), added.end());
            endInsertRows();
        });
}

exchange::Sheet sheetOf(const QAbstractItemModel &model, const std::vector<int> &rows, const QList<int> &columns)
{
    if (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(&model)) {
        std::vector<int> theirs;
        theirs.reserve(rows.size());
        for (const int row : rows)
            theirs.push_back(proxy->mapToSource(proxy->index(row, 0)).row());
        return sheetOf(*proxy->sourceModel(), theirs, columns);
    }
    const auto *table = qobject_cast<const GuardedTable *>(&model);
    return table ? table->sheet(rows, columns) : exchange::Sheet();
}

} // namespace dealdesk::tables
