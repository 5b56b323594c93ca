// What a price brings at other scales (10 tenants today, 1,200 in 18 months), and which price reaches a target.
#pragma once

#include "workspace/document.h"

#include <QWidget>

class QFrame;
class QLabel;
class QStackedLayout;
class QTabBar;

namespace dealdesk::tables {
class ScaleTable;
enum class DealField;
} // namespace dealdesk::tables

namespace dealdesk::ui {

class DataTable;
class EntryField;
class NoteStrip;
class ScaleChart;
class SolvePanel;
class StairChart;

class WhatIfPage : public QWidget
{
    Q_OBJECT
public:
    explicit WhatIfPage(workspace::Document &document, QWidget *parent = nullptr);

    void setListing(pricing::Listing listing);
    pricing::Listing listing() const;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeContent();
    QFrame *makeForm();
    QFrame *makeTable();
    QFrame *makePicture(QLabel *title, QWidget *chart, const QString &kind);
    EntryField *addField(QFrame *into, const QString &name, tables::DealField field);
    void take(tables::DealField field, const QString &text);
    void showEntries();
    void refreshWhenSeen();
    void refresh();
    void spreadColumns();

    workspace::Document &document;
    tables::ScaleTable *scale;
    bool stale = true;
    pricing::Deal asked; ///< whose term and price are asked about; no deal of the scenario
    std::vector<int> counts{10, 100, 1'200, 5'000};
    QTabBar *listings;
    QWidget *content;
    QLabel *noBook;
    EntryField *term;
    EntryField *rule;
    EntryField *value;
    EntryField *countsField;
    NoteStrip *illustrative;
    NoteStrip *problem;
    DataTable *table;
    QLabel *found;
    QLabel *stairsTitle;
    ScaleChart *chart;
    StairChart *stairs;
    SolvePanel *solver;
};

} // namespace dealdesk::ui
