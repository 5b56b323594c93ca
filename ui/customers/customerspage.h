// Who buys, and the facts that decide the route.
#pragma once

#include "workspace/document.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace dealdesk::tables {
class CustomersTable;
}

namespace dealdesk::ui {

class DataTable;

class CustomersPage : public QWidget
{
    Q_OBJECT
public:
    explicit CustomersPage(workspace::Document &document, QWidget *parent = nullptr);

    void addCustomer();
    std::optional<pricing::CustomerId> chosen() const;
    void choose(workspace::RowKey key);

Q_SIGNALS:
    void notice(const QString &sentence);

private:
    void removeChosen();
    void refresh();
    const pricing::Customer *customer() const; ///< that is chosen
    QString routesOf(const pricing::Customer &customer) const;

    workspace::Document &document;
    tables::CustomersTable *customers;
    DataTable *table;
    QPushButton *remove;
    QLabel *advice;
};

} // namespace dealdesk::ui
