// What the marketplaces allow, to read and to override: the table, and below it what the chosen row means and rests on.
#pragma once

#include "tables/marketplacestable.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace dealdesk::ui {

class DataTable;

class MarketplacesPart : public QFrame
{
    Q_OBJECT
public:
    MarketplacesPart(workspace::FactEdits &edits, const wording::Language &language, QWidget *parent = nullptr);

    void choose(const std::string &id); ///< and brings it into sight
    std::string_view chosen() const;    ///< its id; empty: none
    void showChosen();                  ///< what is said of it is of now

private:
    QWidget *makeBelow();
    void useShipped();
    void bringIntoView();
    void say(const QString &problem); ///< empty: how to enter

    const wording::Language language;
    const workspace::Document &document;
    tables::MarketplacesTable *rows;
    DataTable *table;
    QLabel *meaning, *source, *own, *howTo;
    QPushButton *shipped;
};

} // namespace dealdesk::ui
