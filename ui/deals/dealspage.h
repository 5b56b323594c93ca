// What is this deal worth at 1, 2 and 3 years, who gets what, and which band am I in?
#pragma once

#include "tables/dealentry.h"
#include "ui/widgets/page.h"
#include "workspace/dealedits.h"
#include "workspace/factedits.h"

#include <QDate>

#include <functional>
#include <optional>

namespace dealdesk::tables {
class DealsFilter;
class DealsTable;
struct DealConditions;
struct DealView;
} // namespace dealdesk::tables

namespace dealdesk::ui {

class DataTable;
class DealChoice;
class DealColumns;
class DealMenu;
class DealPanel;
class DealStrip;
class DealTemplates;
class DealViews;
class DealsFilterBar;
class DealsSplit;
class DealTotalsBar;
class FrozenColumn;
class Prompts;

class DealsPage : public Page
{
    Q_OBJECT
public:
    DealsPage(workspace::DealEdits &edits, workspace::FactEdits &facts, Prompts &prompts,
              const wording::Language &language, QWidget *parent = nullptr);

    /// Of this customer; where none is named, of the chosen deal's.
    void addDeal(const std::optional<pricing::CustomerId> &customer = {});
    void addDealFrom(const QString &templateName);
    void duplicateChosen();
    void removeChosen();
    void setFilter(const QString &text);
    void setConditions(const tables::DealConditions &conditions); ///< that a deal must fulfil to be shown
    const tables::DealConditions &conditions() const;
    tables::DealView view() const;
    /// With its search, which `searchAsked` asks for.
    void takeView(const QString &name, const tables::DealView &view);
    void setClock(std::function<QDate()> today); ///< for what is due
    /// Asked before the menu offers what changes deals: whether nothing that is being typed stands in its way.
    void setSettling(std::function<bool()> settles) { entriesAreSettled = std::move(settles); }
    void chooseFirst();
    void goToFirst();                   ///< with the keys; where there is none they stay where they are
    bool choose(workspace::RowKey key); ///< whether it is there and neither search nor conditions hide it
    /// Of these deals, by index, the first behind the chosen one; from the last on the first again.
    void chooseNextOf(const std::vector<std::size_t> &deals);
    std::optional<workspace::RowKey> chosen() const;     ///< the deal that the panel shows
    std::vector<workspace::RowKey> chosenDeals() const;  ///< all that are marked in the table
    std::optional<pricing::CustomerId> customer() const; ///< of the chosen deal
    void enterField(tables::DealField which);            ///< of the chosen deal, in the side panel
    DealPanel *panel() const { return dealPanel; }
    DealStrip *lower() const { return strip; }
    void setPanelShown(bool shown); ///< the side panel; what asks for it brings it back

    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &kept);

Q_SIGNALS:
    void chosenChanged();
    void notice(const QString &sentence);  ///< something that the status bar should say
    void refused(const QString &sentence); ///< an entry that was not taken
    void layoutChanged();
    void panelShown(bool shown);
    void conditionsChanged();
    void allAsked(); ///< whatever hides some of the deals
    void searchAsked(const QString &text);
    void quoteAsked(dealdesk::workspace::RowKey deal);
    void quotesAsked(const std::vector<dealdesk::workspace::RowKey> &deals);
    void summaryAsked(dealdesk::workspace::RowKey deal);
    void checklistAsked(dealdesk::workspace::RowKey deal);

protected:
    void noteChange(const workspace::Change &change) final;
    void refresh() final;

private:
    void setUpTable();
    void arrange();
    void connectList();
    void connectPanel();
    void connectViews();
    void connectMenu();
    void add(const pricing::Deal &deal, const QString &text);
    std::vector<workspace::RowKey> meantWith(workspace::RowKey deal) const;
    void sayNotTaken(const QModelIndex &cell, const QString &why);
    QString nameOf(workspace::RowKey key) const;
    QString whyEmpty() const;
    void bringIntoSight(workspace::RowKey added);
    void showChosen();
    void showStrip();

    workspace::DealEdits &edits;
    tables::DealsTable *deals;
    tables::DealsFilter *sorted;
    DealsSplit *split;
    QWidget *list;
    DealsFilterBar *filterBar;
    DealViews *views;
    DealTemplates *templates;
    DealMenu *menu;
    std::function<bool()> entriesAreSettled = [] { return true; };
    QString searched;
    DataTable *table;
    DealTotalsBar *totals;
    DealChoice *choice = nullptr; ///< of the table, once it has its rows
    DealColumns *columns = nullptr;
    FrozenColumn *ticks = nullptr;
    DealStrip *strip;
    DealPanel *dealPanel;
};

} // namespace dealdesk::ui
