#include "datatable.h"

#include "copying.h"
#include "entrydelegate.h"
#include "exportdesk.h"
#include "plaintip.h"
#include "tableheader.h"
#include "tables/guardedtable.h"
#include "theme.h"
#include "wording/pages/widgetwords.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cstdlib>

namespace dealdesk::ui {

namespace {

const QKeySequence fillDownKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_F), clearKeys(Qt::CTRL | Qt::Key_Delete);

} // namespace

DataTable::DataTable(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new EntryDelegate(this));
    setHorizontalHeader(new TableHeader(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table; in an editor it goes to the next cell
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // one height, so no row is ever measured
    verticalHeader()->setDefaultSectionSize(tableRowHeight);
    horizontalHeader()->setMinimumHeight(tableRowHeight);
    horizontalHeader()->setMinimumSectionSize(24);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &DataTable::showHeaderMenu);
}

void DataTable::setModel(QAbstractItemModel *of)
{
    if (model())
        disconnect(model(), &QAbstractItemModel::rowsRemoved, this, &DataTable::markCurrent);
    QTableView::setModel(of);
    if (of) // the current row goes to a neighbour, which nothing selects
        connect(of, &QAbstractItemModel::rowsRemoved, this, &DataTable::markCurrent);
}

void DataTable::setVisibleColumns(const QList<int> &columns)
{
    for (int column = 0; column < model()->columnCount(); ++column)
        setColumnHidden(column, !columns.contains(column));
}

void DataTable::setEmptyText(const QString &text)
{
    emptyText = text;
    viewport()->update();
}

exchange::Sheet DataTable::sheet(bool selectedOnly) const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual)
        if (const int column = horizontalHeader()->logicalIndex(visual); !isColumnHidden(column))
            columns.append(column);
    const bool some = selectedOnly && selectionModel()->hasSelection();
    std::vector<int> rows;
    for (int row = 0; row < model()->rowCount(); ++row)
        if (!some || selectionModel()->rowIntersectsSelection(row, {}))
            rows.push_back(row);
    return tables::sheetOf(*model(), rows, columns);
}

QList<int> DataTable::columnsFromCurrent() const
{
    QList<int> columns;
    const int first = currentIndex().isValid() ? horizontalHeader()->visualIndex(currentIndex().column()) : 0;
    for (int visual = first; visual < horizontalHeader()->count(); ++visual)
        if (const int column = horizontalHeader()->logicalIndex(visual); !isColumnHidden(column))
            columns.append(column);
    return columns;
}

void DataTable::exportAll()
{
    if (ExportDesk *desk = ExportDesk::above(this))
        desk->write(tr("Export the table"), accessibleName().isEmpty() ? tr("Table") : accessibleName(),
                    {{QStringLiteral(".csv"), tr("Values (*.csv)"),
                      [this] { return QByteArray::fromStdString(commaSeparated(sheet(false))); }}});
}

QList<KeyLine> DataTable::keys()
{
    return {{QStringLiteral("F1"), wording::whyThisNumber()},
            {tr("Enter, F2 or typing"), tr("Change the cell")},
            {QStringLiteral("Tab"), tr("While a cell is changed: the next cell")},
            {QStringLiteral("Esc"), tr("Give up the change")},
            {QStringLiteral("Ctrl+C"), tr("Copy the chosen rows, or all")},
            {QStringLiteral("Ctrl+V"),
             tr("In a table that is entered: paste cells from here on, or whole rows with their titles")},
            {fillDownKeys.toString(), tr("In a table that is entered: fill the first chosen row's cell down")},
            {clearKeys.toString(), tr("In a table that is entered: clear the cell of the chosen rows")},
            {QStringLiteral("Del"), tr("Delete the chosen rows, where they can be deleted")},
            {QStringLiteral("Shift+F10"), tr("The cell's menu: copy, export as CSV")}};
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copyToClipboard(sheet(true));
    if (takesBlocks && state() != EditingState && takeBlockKey(*event))
        return;
    if (event->key() == Qt::Key_F10 && event->modifiers().testFlag(Qt::ShiftModifier))
        return openMenu(currentIndex(), viewport()->mapToGlobal(visualRect(currentIndex()).center()));
    if (event->key() == Qt::Key_F1 && currentIndex().data(tables::FigureRole).isValid()) {
        Q_EMIT whyAsked(currentIndex());
        return;
    }
    if (event->key() == Qt::Key_Delete && state() != EditingState) {
        Q_EMIT deleteAsked();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState &&
        currentIndex().flags().testFlag(Qt::ItemIsEditable)) {
        edit(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
    if (event->key() == Qt::Key_Space)
        markCurrent();
}

bool DataTable::takeBlockKey(const QKeyEvent &event)
{
    const QKeySequence keys(event.keyCombination());
    if (event.matches(QKeySequence::Paste))
        Q_EMIT pasteAsked();
    else if (keys == fillDownKeys)
        Q_EMIT fillDownAsked();
    else if (keys == clearKeys)
        Q_EMIT clearAsked();
    else
        return false;
    return true;
}

/// Their keys are the table's own: in a menu they are said. Where no cell can be changed, nothing can be pasted.
void DataTable::addBlockActions(QMenu *menu)
{
    bool isAnyEditable = model()->rowCount() == 0;
    for (int column = 0; column < model()->columnCount() && !isAnyEditable; ++column)
        isAnyEditable = model()->index(0, column).flags().testFlag(Qt::ItemIsEditable);
    for (QAction *each : {menu->addAction(tr("Paste"), QKeySequence::Paste, this, &DataTable::pasteAsked),
                          menu->addAction(tr("Fill down"), fillDownKeys, this, &DataTable::fillDownAsked),
                          menu->addAction(tr("Clear the cell"), clearKeys, this, &DataTable::clearAsked)})
        each->setEnabled(isAnyEditable);
}

/// What a page shows is the current row, what its commands reach are the selected ones: the current one is among these.
/// So the keys that move the current row select it (Shift adds), and so does the program, whatever keys are held.
QItemSelectionModel::SelectionFlags DataTable::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    const bool byProgram = !event;
    const auto *keys = event && event->type() == QEvent::KeyPress ? static_cast<const QKeyEvent *>(event) : nullptr;
    const bool moves = keys && keys->modifiers().testFlag(Qt::ControlModifier) &&
                       !keys->modifiers().testFlag(Qt::ShiftModifier) && keys->key() != Qt::Key_Space;
    if (selectionMode() == ExtendedSelection && (byProgram || moves))
        return QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
    return QTableView::selectionCommand(index, event);
}

void DataTable::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    markCurrent();
}

void DataTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    markCurrent();
}

/// A click beside the rows takes the selection away, but not what the page shows: the current row stays marked. Where
/// Ctrl takes the current row out of several, the nearest of those that are left becomes the current one.
void DataTable::markCurrent()
{
    const QModelIndex current = currentIndex();
    if (!selectionModel() || !current.isValid() || selectionModel()->isRowSelected(current.row(), current.parent()))
        return;
    const QModelIndexList left = selectionModel()->selectedRows();
    if (left.isEmpty())
        return selectionModel()->select(current, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const auto distance = [&](const QModelIndex &index) { return std::abs(index.row() - current.row()); };
    const QModelIndex nearest = *std::ranges::min_element(left, {}, distance);
    selectionModel()->setCurrentIndex(nearest.siblingAtColumn(current.column()), QItemSelectionModel::NoUpdate);
}

void DataTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        openMenu(currentIndex(), viewport()->mapToGlobal(visualRect(currentIndex()).center()));
    else
        openMenu(indexAt(event->pos()), event->globalPos());
}

void DataTable::openMenu(const QModelIndex &index, const QPoint &globalAt)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT menuOpens(menu);
    if (!menu->isEmpty())
        menu->addSeparator();
    if (index.data(tables::FigureRole).isValid())
        menu->addAction(wording::whyThisNumber(), Qt::Key_F1, this,
                        [this, at = QPersistentModelIndex(index)] { Q_EMIT whyAsked(at); });
    menu->addAction(tr("Copy"), QKeySequence::Copy, this, [this] { copyToClipboard(sheet(true)); });
    if (takesBlocks)
        addBlockActions(menu);
    if (ExportDesk::above(this))
        menu->addAction(tr("Export table… (CSV)"), this, &DataTable::exportAll);
    menu->addActions(actions());
    menu->popup(globalAt);
}

/// The editor is named by its column, for those who cannot see which it stands in.
bool DataTable::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool edits = QTableView::edit(index, trigger, event);
    if (QWidget *editor = edits ? indexWidget(index) : nullptr) {
        editor->setAccessibleName(model()->headerData(index.column(), Qt::Horizontal).toString());
        Q_EMIT entryBegun();
    }
    return edits;
}

/// A text that is cut is whole in its tool tip; what else a cell says of itself may be data, too, and is no HTML.
bool DataTable::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex cell = indexAt(help->pos());
    QString text = cell.data().toString().simplified();
    if (cell.isValid() && fontMetrics().horizontalAdvance(text) <= columnWidth(cell.column()) - 2 * space::inside)
        text = cell.data(Qt::ToolTipRole).toString();
    if (text.isEmpty())
        return QTableView::viewportEvent(event);
    QToolTip::showText(help->globalPos(), plainTip(text), this, visualRect(cell));
    return true;
}

void DataTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (emptyText.isEmpty() || (model() && model()->rowCount() > 0))
        return;
    QPainter painter(viewport());
    painter.setFont(fontOf(Type::Body));
    painter.setPen(theme().quiet);
    painter.drawText(viewport()->rect().adjusted(space::edge, 0, -space::edge, 0), Qt::AlignCenter | Qt::TextWordWrap,
                     emptyText);
}

void DataTable::showHeaderMenu(const QPoint &at)
{
    QMenu menu(this);
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        if (title.isEmpty())
            continue;
        QAction *action = menu.addAction(title);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setColumnHidden(column, !shown); });
    }
    menu.exec(horizontalHeader()->mapToGlobal(at));
}

} // namespace dealdesk::ui
