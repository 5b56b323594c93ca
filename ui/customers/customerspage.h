// Who buys, and the facts that decide the route.
#pragma once

#include "ui/widgets/page.h"
#include "workspace/factedits.h"

#include <optional>

class QFrame;
class QLabel;
class QPushButton;

namespace dealdesk::tables {
class CustomersTable;
}

namespace dealdesk::ui {

class CustomerForm;
class DataTable;

class CustomersPage : public Page
{
    Q_OBJECT
public:
    CustomersPage(workspace::FactEdits &edits, const wording::Language &language, QWidget *parent = nullptr);

    void addCustomer();
    std::optional<pricing::CustomerId> chosen() const;
    void choose(workspace::RowKey key);

Q_SIGNALS:
    void notice(const QString &sentence);

protected:
    void refresh() final;

private:
    void removeChosen();
    const pricing::Customer *customer() const; ///< that is chosen
    QString routesOf(const pricing::Customer &customer) const;

    workspace::FactEdits &edits;
    tables::CustomersTable *customers;
    DataTable *table;
    QFrame *details; ///< of the customer that is chosen
    CustomerForm *form;
    QPushButton *remove;
    QLabel *advice;
};

} // namespace dealdesk::ui
