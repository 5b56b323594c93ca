// A table as the house draws it: 28 px rows, no lines, cells copied by their types, columns to choose from the header.
#pragma once

#include "keyline.h"

#include "exchange/sheet.h"

#include <QTableView>

class QMenu;

namespace dealdesk::ui {

class DataTable : public QTableView
{
    Q_OBJECT
public:
    using QTableView::edit;
    explicit DataTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *of) override;
    /// Shown by default; every column can be shown or hidden from the header's menu.
    void setVisibleColumns(const QList<int> &columns);
    /// What is shown, in the order in which it is shown, as it leaves the program: on the clipboard and in a file the
    /// same. The selection, or everything where nothing is selected.
    exchange::Sheet sheet(bool selectedOnly) const;
    /// Asks where to and writes every row as CSV.
    void exportAll();
    static QList<KeyLine> keys(); ///< that it takes itself, for the list of keys
    /// Blocks can be pasted into it, a cell filled down and cleared: the page does it when it is asked.
    void setTakesBlocks() { takesBlocks = true; }
    QList<int> columnsFromCurrent() const; ///< as they are shown
    /// Text shown in the middle while the table is empty: what to do first.
    void setEmptyText(const QString &text);
    const QString &textWhenEmpty() const { return emptyText; }

Q_SIGNALS:
    void whyAsked(const QModelIndex &index); ///< F1 or the cell's menu, on a cell with a FigureRole
    void deleteAsked();
    void pasteAsked();           ///< from the current cell on
    void fillDownAsked();        ///< the current column of the chosen rows, from the first of them
    void clearAsked();           ///< the current column of the chosen rows
    void entryBegun();           ///< a cell's editor is open
    void menuOpens(QMenu *menu); ///< a page's own actions come before the table's

protected:
    void keyPressEvent(QKeyEvent *event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event = nullptr) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;

private:
    /// Nothing: typing edits the cell; it must never jump to another row.
    void keyboardSearch(const QString &) override {}

    void showHeaderMenu(const QPoint &at);
    void markCurrent();
    void openMenu(const QModelIndex &index, const QPoint &globalAt);
    bool takeBlockKey(const QKeyEvent &event);
    void addBlockActions(QMenu *menu);
    QString emptyText;
    bool takesBlocks = false;
};

} // namespace dealdesk::ui
