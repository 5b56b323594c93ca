// Below the table: the chosen deal at 1, 2 and 3 years, who gets what of a month's bill and where its band stands; or
// how it grows.
#pragma once

#include "ui/widgets/lazy.h"
#include "wording/language.h"
#include "workspace/dealedits.h"

#include <QDate>
#include <QFrame>

#include <functional>
#include <optional>

class QStackedWidget;
class QTabBar;

namespace dealdesk::ui {

class BandGauge;
class GrowthView;
class MoneyFlow;
class TermChart;

class DealStrip : public LazyWidget<QFrame>
{
    Q_OBJECT
public:
    DealStrip(workspace::DealEdits &edits, const wording::Language &language, QWidget *parent = nullptr);

    enum Tab { Terms, Growth, TabCount };

    void show(std::optional<std::size_t> deal); ///< index into the scenario's deals; also after a change of its figures
    Tab tab() const;
    void setTab(Tab tab);
    void setClock(std::function<QDate()> clock);
    GrowthView *growth(); ///< made when it is first asked for: most starts never show it

Q_SIGNALS:
    void tabChanged(int tab);

protected:
    void refresh() final; ///< the tab that is seen

private:
    QWidget *makeTerms();
    void showTerms(std::size_t deal);
    void showFlow(std::size_t deal);
    void showBand(std::size_t deal);

    const wording::Language language;
    workspace::DealEdits &edits;
    const workspace::Document &document;
    QTabBar *tabs;
    QStackedWidget *pages;
    GrowthView *growthView = nullptr;
    std::function<QDate()> today; ///< for it
    TermChart *terms;
    MoneyFlow *flow;
    BandGauge *gauge;
    std::optional<std::size_t> shown;
};

} // namespace dealdesk::ui
