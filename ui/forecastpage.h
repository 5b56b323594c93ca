// What ARR, margin and cash look like month by month, where bands change, and how sure that is.
#pragma once

#include "wording/figuretext.h"
#include "workspace/document.h"

#include <QWidget>

#include <memory>

class QFrame;
class QStackedLayout;

namespace dealdesk::tables {
class ForecastTable;
class GroupedForecast;
class GroupsTable;
} // namespace dealdesk::tables

namespace dealdesk::ui {

class DataTable;
class ForecastCharts;
class ForecastChooser;
class ForecastNotes;
class HeadlineFigure;
class NoteStrip;

class ForecastPage : public QWidget
{
    Q_OBJECT
public:
    explicit ForecastPage(workspace::Document &document, QWidget *parent = nullptr);
    ~ForecastPage() override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeContent();
    QWidget *makeHeadlines();
    QFrame *makePicture();
    QFrame *makeTables();
    QWidget *makeEmptyText();
    void spreadColumns();
    void spreadGroups();
    void refreshWhenSeen();
    void refresh();
    void refreshTables(); ///< the twin of the charts that are chosen
    void keepChoice();
    void showHeadlines(const pricing::Evaluation *evaluation, const wording::FigureText &figures);

    workspace::Document &document;
    std::unique_ptr<tables::GroupedForecast> groups;
    bool stale = true;
    QStackedLayout *pages;
    QWidget *content;
    QWidget *emptyText;
    HeadlineFigure *arr;
    HeadlineFigure *weighted;
    HeadlineFigure *billed;
    HeadlineFigure *wholesale;
    HeadlineFigure *margin;
    NoteStrip *problem;
    NoteStrip *illustrative;
    ForecastChooser *chooser;
    ForecastCharts *charts;
    ForecastNotes *notes;
    tables::ForecastTable *months;
    tables::GroupsTable *groupRows;
    QStackedLayout *twins; ///< of `table` and `groupTable`
    DataTable *table;
    DataTable *groupTable;
    QList<int> spreadOver; ///< the columns and the width that they were last spread over
    int spreadWidth = -1;
    QByteArray groupsSpreadFor; ///< the same of the table of groups
};

} // namespace dealdesk::ui
