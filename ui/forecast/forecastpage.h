// What ARR, margin and cash look like month by month, where bands change, and how sure that is.
#pragma once

#include "ui/widgets/page.h"
#include "wording/figuretext.h"

#include <memory>

class QFrame;
class QPushButton;
class QStackedLayout;

namespace dealdesk::tables {
class GroupedForecast;
}

namespace dealdesk::ui {

class ForecastCharts;
class ForecastChooser;
class ForecastNotes;
class ForecastTwin;
class HeadlineFigure;
class NoteStrip;
class WindowHabits;

class ForecastPage : public Page
{
    Q_OBJECT
public:
    ForecastPage(const workspace::Document &document, WindowHabits &habits, const wording::Language &language,
                 QWidget *parent = nullptr);
    ~ForecastPage() override;

Q_SIGNALS:
    /// The user wants to see the deals, by index, that a figure is without.
    void missingAsked(const std::vector<std::size_t> &deals);

protected:
    void refresh() final;

private:
    QWidget *makeContent();
    QWidget *makeHeadlines();
    QFrame *makePicture();
    void keepChoice();
    void showMissing(const pricing::Evaluation *evaluation);
    void showHeadlines(const pricing::Evaluation *evaluation, const wording::FigureText &figures);

    WindowHabits &habits;
    std::unique_ptr<tables::GroupedForecast> groups;
    QStackedLayout *pages;
    QWidget *content;
    QWidget *emptyPage;
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
    QPushButton *missing; ///< leads to the deals that a figure is without; shown where there are some
    std::vector<std::size_t> missingDeals;
    ForecastTwin *twin;
};

} // namespace dealdesk::ui
