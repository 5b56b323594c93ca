#include "frozencolumn.h"

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
    setItemDelegate(table->itemDelegate());
    setSelectionBehavior(table->selectionBehavior());
    setEditTriggers(NoEditTriggers);
    setFocusPolicy(Qt::NoFocus); // the table itself takes the keys
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
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    hideOthers();
    connect(table->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, table->verticalScrollBar(), &QScrollBar::setValue);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, &FrozenColumn::place);
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
