#include "datatable.h"

#include "entrydelegate.h"
#include "tables/guardedtable.h"
#include "theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

namespace dealdesk::ui {

DataTable::DataTable(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new EntryDelegate(this));
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
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumHeight(tableRowHeight);
    horizontalHeader()->setMinimumSectionSize(24);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &DataTable::showHeaderMenu);
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

namespace {

/// A cell for the clipboard. A name that begins like a formula would be one in a spreadsheet (owasp.org, "CSV
/// Injection"): an apostrophe before it keeps it a text. Numbers stay numbers; those stand on the right.
QString pasteable(const QModelIndex &cell)
{
    const QString text = cell.data().toString().simplified();
    const bool isNumber = cell.data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight);
    constexpr QStringView begins = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20"; // the wide ones are taken for them in East Asia
    return !isNumber && !text.isEmpty() && begins.contains(text.front()) ? QLatin1Char('\'') + text : text;
}

} // namespace

QString DataTable::selectionAsText() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns.append(column);
    }
    const auto line = [&](auto textOf) {
        QStringList cells;
        for (const int column : columns)
            cells.append(textOf(column));
        return cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    };
    QString text = line([&](int column) { return model()->headerData(column, Qt::Horizontal).toString(); });
    const bool some = selectionModel()->hasSelection();
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (!some || selectionModel()->rowIntersectsSelection(row, {}))
            text += line([&](int column) { return pasteable(model()->index(row, column)); });
    }
    return text;
}

void DataTable::copySelection() const { QGuiApplication::clipboard()->setText(selectionAsText()); }

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copySelection();
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

/// A click beside the rows takes the selection away, but not what the page shows: the current row stays marked.
void DataTable::markCurrent()
{
    if (selectionModel() && !selectionModel()->hasSelection() && currentIndex().isValid())
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void DataTable::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    const QModelIndex index = indexAt(event->pos());
    if (index.data(tables::FigureRole).isValid())
        menu.addAction(tr("Why this number?"), Qt::Key_F1, this, [this, index] { Q_EMIT whyAsked(index); });
    menu.addAction(tr("Copy"), QKeySequence::Copy, this, &DataTable::copySelection);
    for (QAction *action : actions())
        menu.addAction(action);
    menu.exec(event->globalPos());
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
