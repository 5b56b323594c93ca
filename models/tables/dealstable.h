// The deals of the current scenario, one a row: what was entered, and the figures of the one evaluation beside it.
#pragma once

#include "dealentry.h"
#include "guardedtable.h"
#include "pricing/explain.h"
#include "wording/figuretext.h"
#include "workspace/dealedits.h"

#include <functional>
#include <optional>

namespace dealdesk::tables {

class DealsTable : public GuardedTable
{
    Q_OBJECT
public:
    enum Column {
        Included,
        CustomerName,
        Name,
        Listing,
        Route,
        Tenants,
        Start,
        Term,
        PriceRule,
        Price,
        Unit,
        WholesaleUnit,
        Band,
        Billed,
        Wholesale,
        Margin,
        MarginPercent,
        Arr,
        Tcv,
        TotalMargin,
        Probability,
        Attention,
        TenantsAtEnd, ///< of the term; `Tenants` shows both, where they differ
        Status,
        ExpectedClose,
        NextStep,
        NextStepBy,
        Details, ///< the first of the columns that the description brings (records::Appears)
        ColumnCount = Details + records::detailCount<pricing::Deal>()
    };

    DealsTable(workspace::DealEdits &edits, const wording::Language &language, QObject *parent = nullptr);

    /// By which a window's layout is kept, column by column: never shown, never changed.
    static const QByteArrayList &columnNames();

    workspace::RowKey keyAt(int row) const { return keys[static_cast<std::size_t>(row)]; }
    int rowOf(workspace::RowKey key) const; ///< -1: not there
    /// Index into the scenario's deals; nothing where the row's deal is gone, between the parts of a structural change.
    std::optional<std::size_t> dealAt(int row) const;
    QString problemWith(const QModelIndex &index, const QString &text) const override;
    std::vector<exchange::CellValue> values(int column, const std::vector<int> &rows) const override;
    std::vector<exchange::CellValue> orderedBy(int column, const std::vector<int> &rows) const override;

    /// Asked for the deals that an entry into this one is for, itself among them.
    void setTogether(std::function<std::vector<workspace::RowKey>(workspace::RowKey)> with)
    {
        together = std::move(with);
    }

    static std::optional<DealField> fieldOf(int column);
    static std::optional<pricing::Figure> figureOf(int column);

Q_SIGNALS:
    void severalChanged(const QString &sentence); ///< one entry changed so many

protected:
    int rows() const override { return static_cast<int>(keys.size()); }
    int columns() const override { return ColumnCount; }
    QVariant cell(int row, int column, int role) const override;
    exchange::CellValue value(int row, int column) const override;
    Form form(int column) const override;
    QString worded(int row, int column, const QString &figure) const override;
    exchange::ColumnKind kind(int column) const override;
    QString exactTitle(int column) const override;
    QList<int> fileColumns(int column) const override;
    QString columnTitle(int column) const override;
    QString columnHelp(int column) const override;
    bool isEditable(int row, int column) const override;
    bool isCheckable(int column) const override { return column == Included; }
    bool edit(int row, int column, const QVariant &value) override;

private:
    void reset();
    void follow(const workspace::Change &change);

    workspace::DealEdits &edits;
    const workspace::Document &document;
    std::vector<workspace::RowKey> keys;
    std::function<std::vector<workspace::RowKey>(workspace::RowKey)> together = [](workspace::RowKey deal) {
        return std::vector{deal};
    };
};

} // namespace dealdesk::tables
