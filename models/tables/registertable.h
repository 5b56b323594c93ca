// The register of quotes, newest first or as the user orders it, narrowed to those that are wanted.
#pragma once

#include "guardedtable.h"

#include "workspace/document.h"

#include <QDate>
#include <QSet>

#include <functional>

namespace dealdesk::tables {

/// Which quotes are wanted: all that is given holds.
struct RegisterFilter {
    QSet<records::QuoteState> states;     ///< empty: all
    QString text;                         ///< in the number, the customer, the deal or the note; letter case aside
    std::optional<int> expiringWithin;    ///< days, of those that are open
    QDate issuedFrom = {}, issuedTo = {}; ///< both included; invalid: open

    friend bool operator==(const RegisterFilter &, const RegisterFilter &) = default;
};

class RegisterTable : public GuardedTable
{
    Q_OBJECT
public:
    enum Column {
        Number,
        Revision,
        State,
        Customer,
        Deal,
        Issued,
        ValidUntil,
        Left,
        Currency,
        Total,
        Since,
        Note,
        ColumnCount
    };

    /// `today`: where the firm is, asked at each look.
    RegisterTable(const workspace::Document &document, std::function<QDate()> today, const wording::Language &language,
                  QObject *parent = nullptr);

    void setFilter(const RegisterFilter &filter);
    const RegisterFilter &filter() const { return wanted; }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    void refresh();

    workspace::RowKey keyAt(int row) const { return shown[static_cast<std::size_t>(row)]; }
    int rowOf(workspace::RowKey key) const; ///< -1: it is not shown
    const workspace::QuoteRecord *quoteAt(int row) const;
    records::QuoteState stateAt(int row) const;

protected:
    int rows() const final { return static_cast<int>(shown.size()); }
    int columns() const override { return ColumnCount; }
    exchange::CellValue value(int row, int column) const override;
    QString worded(int row, int column, const QString &figure) const override;
    QVariant cell(int row, int column, int role) const override;
    exchange::ColumnKind kind(int column) const override;
    QString columnTitle(int column) const override;

private:
    bool isWanted(const workspace::QuoteRecord &quote, const QDate &day) const;
    std::vector<workspace::RowKey> inOrder() const;

    const workspace::Document &document;
    std::function<QDate()> today;
    RegisterFilter wanted;
    int sortedBy = -1; ///< column; -1: newest first
    Qt::SortOrder order = Qt::AscendingOrder;
    workspace::QuoteStates states;
    std::vector<workspace::RowKey> shown;
};

} // namespace dealdesk::tables
