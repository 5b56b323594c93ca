// Which deals of the list are chosen, and which one stays chosen and in its place while rows come and go.
#pragma once

#include "lastchosendeal.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

class QTableView;

namespace dealdesk::tables {
class DealsFilter;
class DealsTable;
} // namespace dealdesk::tables

namespace dealdesk::ui {

class DealChoice : public QObject
{
    Q_OBJECT
public:
    /// Of the table, which owns it and shows `sorted`, the deals of the document.
    DealChoice(const workspace::Document &document, const tables::DealsTable &deals, tables::DealsFilter &sorted,
               QTableView *table);

    std::optional<workspace::RowKey> chosen() const;
    std::optional<pricing::CustomerId> customer() const; ///< of the chosen deal
    std::vector<workspace::RowKey> all() const;          ///< that are marked; else the chosen one
    bool choose(workspace::RowKey key);                  ///< whether it is there and shown
    /// Of these deals, by index, the first behind the chosen one; from the last on the first again.
    void chooseNextOf(const std::vector<std::size_t> &deals);
    void chooseAt(int row); ///< of those that are shown; the last where there are fewer
    void goToFirst();       ///< with the keys; where there is none they stay where they are
    void followScenario();  ///< when everything that shows a deal has let go of the other scenario's

Q_SIGNALS:
    void changed();
    void shownChanged(); ///< since one that was left is hidden by the search or the conditions

private:
    void note();
    void chooseAgain();
    void chooseNeighbour();
    void letGo();

    const workspace::Document &document;
    const tables::DealsTable &deals;
    tables::DealsFilter &sorted;
    QTableView *table;
    LastChosenDeal last;
    workspace::ScenarioKey shownScenario;
    QTimer leaving; ///< from a row that was left until it goes where it belongs
};

} // namespace dealdesk::ui
