// The forecast's charts above each other on one month axis, for the view that is chosen; each with what it finds.
#pragma once

#include "forecastchoice.h"
#include "forecastpictures.h"
#include "wording/language.h"
#include "workspace/document.h"

#include <QWidget>

class QLabel;
class QStackedLayout;
class QVBoxLayout;

namespace dealdesk::ui {

class Readout;

class ForecastCharts : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive the charts.
    ForecastCharts(const workspace::Document &document, const tables::GroupedForecast &groups,
                   const wording::Language &language, QWidget *parent = nullptr);

    /// Shows the document as it is now, and the groups where the choice splits it. The document has an evaluation.
    void show(const ForecastChoice &choice);
    void clear();
    using QWidget::show;

    /// Of the view that is shown, from top to bottom.
    QList<MonthChart *> charts() const;
    QStringList findings() const;
    QString readoutText() const; ///< of the month that is pointed at; empty: none
    void point(int month);       ///< -1: none

private:
    struct Panel {
        QWidget *box;
        QLabel *finding;
        QLabel *kind;
        QLabel *todo; ///< beside a finding of what is not known
        MonthChart *chart;
    };
    struct View {
        QWidget *page = nullptr;
        QVBoxLayout *layout = nullptr;
        std::vector<Panel> panels; ///< made as they are needed, and kept
        std::size_t used = 0;
    };
    static constexpr std::size_t splitView = ForecastChoice::ViewCount;

    View &current() { return views[chosen.split ? splitView : static_cast<std::size_t>(chosen.view)]; }
    const View &current() const { return const_cast<ForecastCharts *>(this)->current(); }
    Panel makePanel(View &view);
    static void showKind(const Panel &panel, const ForecastPanel &now);
    std::vector<ForecastPanel> contents() const;
    ReadoutRows rowsAt(int month) const;

    const wording::Language language;
    const workspace::Document &document;
    const tables::GroupedForecast &groups;
    ForecastChoice chosen;
    std::array<View, splitView + 1> views;
    std::vector<tables::GroupedForecast::Line> lines; ///< of a split view
    QStackedLayout *stack;
    Readout *readout;
};

} // namespace dealdesk::ui
