// The volume bands of one listing's price book. Every edit goes through the document, so that it is saved and undone.
#pragma once

#include "authorizationentry.h"
#include "guardedtable.h"
#include "wording/figuretext.h"
#include "workspace/factedits.h"

#include <array>
#include <optional>
#include <vector>

namespace dealdesk::tables {

class BandsTable : public GuardedTable
{
    Q_OBJECT
public:
    /// The net units are what a deal pays per tenant per month after its commitment discount.
    enum Column {
        Name,
        From,
        To,
        Price,
        Negotiated,
        NetOneYear,
        NetTwoYears,
        NetThreeYears,
        Source,
        Note,
        ColumnCount
    };

    /// The document must outlive the table.
    static QString openEnd(); ///< where the last band ends: "and more"
    BandsTable(workspace::FactEdits &edits, pricing::Listing listing, const wording::Language &language,
               QObject *parent = nullptr);

    pricing::Listing listing() const { return shownListing; }
    void setListing(pricing::Listing listing);
    const pricing::ResaleAuthorization *book() const; ///< null: the listing has none

    /// Answers the new band's row, or -1: no tenant count is left there, or there is no book.
    int addBand(int row);
    /// Answers why not, as a sentence; empty: done.
    QString removeBand(int row);

    QString problemWith(const QModelIndex &index, const QString &text) const override;

protected:
    int rows() const final { return static_cast<int>(shown.size()); }
    int columns() const override { return ColumnCount; }
    QVariant cell(int row, int column, int role) const override;
    exchange::CellValue value(int row, int column) const override;
    QString worded(int row, int column, const QString &figure) const override;
    exchange::ColumnKind kind(int column) const override;
    QString columnTitle(int column) const override;
    QString columnHelp(int column) const override;
    bool isEditable(int row, int column) const override;
    bool isCheckable(int column) const override { return column == Negotiated; }
    bool edit(int row, int column, const QVariant &value) override;

private:
    struct Row {
        pricing::VolumeBand band;
        std::optional<int> to; ///< nothing: and more
        std::array<std::optional<pricing::Money>, 3> net;
        friend bool operator==(const Row &, const Row &) = default;
    };
    static std::vector<Row> rowsOf(const pricing::ResaleAuthorization *book);
    void refresh();
    Tone tone(const Row &row, int column) const;

    workspace::FactEdits &edits;
    const workspace::Document &document;
    pricing::Listing shownListing;
    std::vector<Row> shown;
};

} // namespace dealdesk::tables
