// What a price brings at other scales: 10 tenants today, 1,200 in 18 months.
#pragma once

#include "records/field.h"
#include "whatifsection.h"

class QFrame;
class QLabel;

namespace dealdesk::tables {
class ScaleTable;
using records::DealField;
} // namespace dealdesk::tables

namespace dealdesk::ui {

class DataTable;
class EntryField;
class ListingTabs;
class NoteStrip;
class PicturedChart;
class ScaleChart;
class StairChart;

class ScaleSection : public WhatIfSection
{
    Q_OBJECT
public:
    ScaleSection(const workspace::Document &document, workspace::ViewState &viewState,
                 const wording::Language &language, QWidget *parent = nullptr);

    void setListing(pricing::Listing listing);
    pricing::Listing listing() const;

protected:
    void refresh() override;
    QJsonObject inputs() const override;
    void takeInputs(const QJsonObject &kept) override;

private:
    QWidget *makeContent();
    QFrame *makeForm();
    QFrame *makeTable();
    QFrame *makePicture(QLabel *title, PicturedChart &chart, const QString &kind);
    EntryField *addField(QFrame *into, const QString &name, tables::DealField field);
    void take(tables::DealField field, const QString &text);
    void takeCounts(const QString &text);
    void entriesChanged();
    void showEntries();
    void keepNumber();

    tables::ScaleTable *scale;
    std::string currency; ///< of the price that is asked for
    pricing::Deal asked;  ///< whose term and price are asked about; no deal of the scenario
    std::vector<int> counts{10, 100, 1'200, 5'000};
    ListingTabs *listings;
    QWidget *content;
    QLabel *noBook;
    EntryField *term;
    EntryField *rule;
    EntryField *value;
    EntryField *countsField;
    NoteStrip *illustrative;
    NoteStrip *problem;
    NoteStrip *unknown;
    DataTable *table;
    QLabel *found;
    QLabel *stairsTitle;
    ScaleChart *chart;
    StairChart *stairs;
};

} // namespace dealdesk::ui
