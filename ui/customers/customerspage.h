// Who buys: the facts that decide the route, and of the customer that is chosen what else is known, and his routes.
#pragma once

#include "tables/customerentry.h"
#include "tables/dealentry.h"
#include "ui/widgets/page.h"
#include "workspace/dealedits.h"
#include "workspace/factedits.h"

#include <QDate>

#include <functional>
#include <optional>

class QFrame;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace dealdesk::tables {
class CustomersTable;
}

namespace dealdesk::ui {

class CustomerForm;
class DataTable;
class EntryField;
class RouteSection;

class CustomersPage : public Page
{
    Q_OBJECT
public:
    enum Section { Details, Route, SectionCount };

    /// `today`: asked when an answer is noted.
    CustomersPage(workspace::FactEdits &edits, workspace::DealEdits &deals, std::function<QDate()> today,
                  const wording::Language &language, QWidget *parent = nullptr);

    void addCustomer();
    std::optional<pricing::CustomerId> chosen() const;
    void choose(workspace::RowKey key);
    void showSection(int section);
    int section() const;
    void showRoutesOf(const pricing::CustomerId &customer);
    RouteSection *routes() const { return advisor; }
    /// Of the customer that is chosen, but for what stands in the table alone; its section comes to the front.
    EntryField *showField(tables::CustomerField which);
    void bringIntoSight(tables::CustomerField which); ///< also where its section is scrolled

Q_SIGNALS:
    void notice(const QString &sentence);
    void settingsAsked();
    void bookAsked(dealdesk::pricing::Listing listing);
    void dealAsked(dealdesk::workspace::RowKey deal, dealdesk::tables::DealField field);

protected:
    void refresh() final;

private:
    QWidget *makeSections(workspace::DealEdits &deals, std::function<QDate()> today);
    void removeChosen();
    const pricing::Customer *customer() const; ///< that is chosen
    QString routesOf(const pricing::Customer &customer) const;

    workspace::FactEdits &edits;
    tables::CustomersTable *customers;
    DataTable *table;
    QTabBar *tabs; ///< of the customer that is chosen, as are the sections
    QStackedWidget *sections;
    CustomerForm *form = nullptr;
    RouteSection *advisor = nullptr;
    QPushButton *remove;
    QLabel *advice;
};

} // namespace dealdesk::ui
