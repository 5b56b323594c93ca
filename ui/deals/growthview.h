// How a deal grows: its tenant steps as a chart and as a table, what each reaches, and whom it reprices.
#pragma once

#include "tables/ramptable.h"
#include "ui/widgets/lazy.h"
#include "wording/language.h"

#include <QDate>
#include <QFrame>

#include <functional>
#include <optional>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace dealdesk::ui {

class RampChart;
class RepricingView;
class SmallTable;

class GrowthView : public LazyWidget<QWidget>
{
    Q_OBJECT
public:
    GrowthView(workspace::DealEdits &edits, const wording::Language &language, QWidget *parent = nullptr);
    ~GrowthView() override;

    void setDeal(std::optional<workspace::RowKey> key);
    /// Without one no PoC is too late.
    void setClock(std::function<QDate()> clock) { today = std::move(clock); }
    RampChart *chart() const { return picture; }
    SmallTable *table() const { return list; }
    QToolButton *paths() const { return templates; }
    RepricingView *whom() const { return repricing; }
    QString finding() const; ///< the title: what the path comes to

protected:
    void refresh() final;

private:
    QWidget *makeTable();
    QWidget *makeButtons();
    void showStep();
    void showMenu();
    void choose(int step);
    void addStep(int after);
    void removeStep(int step);
    void say(const QString &problem); ///< what is wrong, below the table; empty: nothing

    const wording::Language language;
    workspace::DealEdits &edits;
    const workspace::Document &document;
    tables::RampTable *ramp;
    RepricingView *repricing;
    QLabel *title;
    QToolButton *templates;
    RampChart *picture;
    QLabel *below; ///< the chart: what stands beside the deal, and the PoC before it
    QWidget *side; ///< the table and what belongs to it
    SmallTable *list;
    QPushButton *adds;
    QPushButton *removes;
    QLabel *words;
    std::function<QDate()> today = [] { return QDate(); };
    bool refreshing = false;
};

} // namespace dealdesk::ui
