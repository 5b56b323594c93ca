// The volume bands of one listing's price book. Every edit goes through the document, so that it is saved and undone.
#pragma once

#include "authorizationentry.h"
#include "guardedtable.h"
#include "wording/figuretext.h"
#include "workspace/factedits.h"

#include <tl/expected.hpp>

#include <array>
#include <functional>
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

    static std::optional<BandField> fieldOf(int column); ///< that is entered in it
    /// The document must outlive the table.
    static QString openEnd(); ///< where the last band ends: "and more"
    BandsTable(workspace::FactEdits &edits, pricing::Listing listing, const wording::Language &language,
               QObject *parent = nullptr);

    pricing::Listing listing() const { return shownListing; }
    void setListing(pricing::Listing listing);
    /// Of the listing: this authorization, while it is there; else the one that rules in the scenario's first month.
    void setAuthorization(workspace::RowKey key);
    const pricing::ResaleAuthorization *book() const; ///< null: the listing has none
    workspace::RowKey key() const;                    ///< the book's

    /// What is changed by no typing, which is told beside the cell: whole bands, and a tick.
    enum class Step : std::uint8_t { AddBand, RemoveBand, ReplaceBands, MarkNegotiated };
    /// Asked before each, with what it is called; false: it is given up. Without, nobody is asked.
    using Consent = std::function<bool(Step step, const pricing::ResaleAuthorization &after, const QString &text)>;
    void setConsent(Consent asked) { consent = std::move(asked); }

    /// Answers the new band's row, or why there is none, as a sentence; an empty one: it was given up.
    tl::expected<int, QString> addBand(int row);
    /// Answers why not, as a sentence; empty: done, or given up.
    QString removeBand(int row);
    bool mayEdit() { return edits.mayEdit(); } ///< see the document's
    std::string currency() const;              ///< of the prices
    const wording::Language &writtenIn() const { return language; }
    /// All of the book's, in place of those that it has. Answers false where it was given up.
    bool replaceBands(const std::vector<pricing::VolumeBand> &bands, const QString &text);

    QString problemWith(const QModelIndex &index, const QString &text) const override;

Q_SIGNALS:
    /// While a cell is typed into: what the authorization would be; as it is where the text is wrong. Nothing is
    /// changed by it.
    void considered(const dealdesk::pricing::ResaleAuthorization &after) const;

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
    void showAnew();
    workspace::RowKey ruling() const;
    Tone tone(const Row &row, int column) const;
    bool take(Step step, const pricing::ResaleAuthorization &after, const QString &text);

    workspace::FactEdits &edits;
    const workspace::Document &document;
    pricing::Listing shownListing;
    workspace::RowKey wanted;    ///< may be gone, and may come again
    workspace::RowKey lastShown; ///< whose bands the rows are
    std::vector<Row> shown;
    Consent consent;
};

} // namespace dealdesk::tables
