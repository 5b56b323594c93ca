// What ARR, margin and cash look like month by month, where bands change, and how sure that is.
#pragma once

#include "wording/figuretext.h"
#include "workspace/document.h"

#include <QWidget>

class QStackedLayout;

namespace dealdesk::tables {
class ForecastTable;
}

namespace dealdesk::ui {

class DataTable;
class ForecastCharts;
class ForecastNotes;
class HeadlineFigure;
class NoteStrip;

class ForecastPage : public QWidget
{
    Q_OBJECT
public:
    explicit ForecastPage(workspace::Document &document, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeContent();
    QWidget *makeHeadlines();
    QWidget *makeEmptyText();
    void spreadColumns();
    void refreshWhenSeen();
    void refresh();
    void showHeadlines(const pricing::Evaluation *evaluation, const wording::FigureText &figures);

    workspace::Document &document;
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
    ForecastCharts *charts;
    ForecastNotes *notes;
    tables::ForecastTable *months;
    DataTable *table;
    QList<int> spreadOver; ///< the columns and the width that they were last spread over
    int spreadWidth = -1;
};

} // namespace dealdesk::ui
