#include "frozencolumn.h"

#include "entrydelegate.h"
#include "theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

namespace dealdesk::ui {

FrozenColumn::FrozenColumn(QTableView *of)
    : QTableView(of)
    , table(of)
    , underneath(of->viewport())
{
    setObjectName(QStringLiteral("frozen"));
    setModel(table->model());
    setSelectionModel(table->selectionModel());
    setItemDelegate(new EntryDelegate(this)); // two views of one delegate would get each other's entries
    setSelectionBehavior(table->selectionBehavior());
    setEditTriggers(NoEditTriggers);
    setFocusPolicy(Qt::ClickFocus);
    setFocusProxy(table); // the table itself takes the keys
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(tableRowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(table->horizontalHeader()->minimumSectionSize());
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    hideOthers();
    connect(table->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, table->verticalScrollBar(), &QScrollBar::setValue);
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumn::place);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, &FrozenColumn::place);
    connect(table->horizontalHeader(), &QHeaderView::sectionMoved, this, &FrozenColumn::place);
    connect(model(), &QAbstractItemModel::modelReset, this, &FrozenColumn::hideOthers);
    table->viewport()->installEventFilter(this);
    place();
}

void FrozenColumn::hideOthers()
{
    for (int column = 1; column < model()->columnCount(); ++column)
        setColumnHidden(column, true);
}

void FrozenColumn::place()
{
    const bool scrolled = table->horizontalScrollBar()->value() > 0; // else the table's own column is in sight
    setVisible(scrolled && !table->isColumnHidden(0) && table->horizontalHeader()->visualIndex(0) == 0);
    if (isHidden())
        return;
    const int width = table->columnWidth(0);
    setColumnWidth(0, width);
    const int header = table->horizontalHeader()->height();
    horizontalHeader()->setFixedHeight(header);
    setGeometry(table->frameWidth(), table->frameWidth(), width + 1, header + table->viewport()->height());
}

bool FrozenColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == underneath && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        place();
    return QTableView::eventFilter(watched, event);
}

} // namespace dealdesk::ui
