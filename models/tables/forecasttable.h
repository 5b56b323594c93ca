// The forecast by month, quarter or year: the twin of the forecast's charts. Reads the document's evaluation, computes
// nothing. A sum that is without a deal is marked; in a file it is unknown.
#pragma once

#include "bandchanges.h"
#include "guardedtable.h"
#include "pricing/periods.h"
#include "wording/figuretext.h"
#include "workspace/document.h"

#include <optional>

namespace dealdesk::tables {

class ForecastTable : public GuardedTable
{
    Q_OBJECT
public:
    /// Each listing has two columns, its relationship total and its band, in the order of pricing::Listing.
    enum Column {
        Month,
        Tenants,
        FirstListing,
        Arr = FirstListing + 2 * pricing::listingCount,
        Mrr,
        Wholesale,
        Margin,
        NetMargin,
        Payout,
        Cash,
        ColumnCount,
    };
    static int totalColumn(pricing::Listing listing) { return FirstListing + 2 * static_cast<int>(listing); }
    static int bandColumn(pricing::Listing listing) { return totalColumn(listing) + 1; }

    /// The document must outlive the table.
    ForecastTable(const workspace::Document &document, const wording::Language &language, QObject *parent = nullptr);

    /// Takes the document's figures as they are now. Not by itself: a page that is not seen need not pay for it.
    void refresh(pricing::PeriodLength length = pricing::PeriodLength::Month);
    enum class About { Money, Tenants, Cash }; ///< what the picture beside the table is about
    /// Listings without tenants are left out.
    QList<int> usefulColumns(About about) const;

protected:
    int rows() const override { return static_cast<int>(periods.size()); }
    int columns() const override { return ColumnCount; }
    QVariant cell(int row, int column, int role) const override;
    exchange::CellValue value(int row, int column) const override;
    bool isPartial(int row, int column) const override;
    QString worded(int row, int column, const QString &figure) const override;
    exchange::ColumnKind kind(int column) const override;
    QString columnTitle(int column) const override;
    QString columnHelp(int column) const override;
    QString exactTitle(int column) const override;

private:
    const pricing::Portfolio *known() const;             ///< null where there are no figures
    const pricing::PortfolioMonth *month(int row) const; ///< the last of its period; null where there are no figures
    std::optional<pricing::Money> amount(int row, int column) const; ///< of what is known
    bool isWhole(int row, int column) const;                         ///< an amount is of every deal
    BandMove bandMove(int row, pricing::Listing listing) const;      ///< into this period
    Tone tone(int row, int column) const;
    static QString helpOfMonths(int column);

    const workspace::Document &document;
    pricing::PeriodLength length = pricing::PeriodLength::Month;
    std::vector<pricing::Period> periods;
};

} // namespace dealdesk::tables
