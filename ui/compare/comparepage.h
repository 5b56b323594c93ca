// Which scenario is better, by how much, and why: two to four of the workspace side by side.
#pragma once

#include "ui/widgets/page.h"
#include "workspace/viewstate.h"

#include <memory>

class QBoxLayout;
class QFrame;
class QLabel;
class QStackedLayout;

namespace dealdesk::tables {
class ComparisonTable;
class DifferencesTable;
class ScenarioComparison;
} // namespace dealdesk::tables

namespace dealdesk::ui {

class ComparisonPicture;
class DataTable;
class NoteStrip;
class ScenarioChooser;

class ComparePage : public Page
{
    Q_OBJECT
public:
    ComparePage(const workspace::Document &document, workspace::ViewState &viewState, const wording::Language &language,
                QWidget *parent = nullptr);
    ~ComparePage() override;

    void choose(const std::vector<workspace::ScenarioKey> &scenarios); ///< the base first
    bool restsOnIllustrative() const;                                  ///< one of the scenarios that are compared
    QString whatIfs() const; ///< what they suppose, "What-if in “Base”: …"; empty: nothing

Q_SIGNALS:
    void duplicateAsked(); ///< of the scenario that is looked at: there is none to compare it with

protected:
    void noteChange(const workspace::Change &change) final;
    void refresh() final;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; ///< the inputs' table has another width

private:
    QWidget *makeContent();
    QFrame *tableCard(DataTable *table, QLabel *title);
    QWidget *makeEmptyPage();
    void arrange();

    workspace::ViewState &viewState;
    std::unique_ptr<tables::ScenarioComparison> comparison;
    tables::ComparisonTable *figures;
    tables::DifferencesTable *inputs;
    QStackedLayout *pages;
    QWidget *content;
    QWidget *emptyPage;
    ScenarioChooser *chooser;
    NoteStrip *caution;
    QLabel *inputsTitle;
    DataTable *figuresTable;
    DataTable *inputsTable;
    QFrame *figuresCard;
    ComparisonPicture *picture;
    QBoxLayout *above; ///< the figures, with the chart beside them where there is room
    QBoxLayout *below; ///< the inputs, with the chart beside them where there is none above
};

} // namespace dealdesk::ui
