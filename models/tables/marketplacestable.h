// What the marketplaces allow, row by row: what it says, what ships, and the user's own value with his note, which he
// edits here.
#pragma once

#include "guardedtable.h"
#include "guidance/marketplaces.h"
#include "workspace/factedits.h"

#include <QStringList>

namespace dealdesk::tables {

class MarketplacesTable : public GuardedTable
{
    Q_OBJECT
public:
    enum Column { What, Shipped, Standing, AsOf, Own, Note, Source, ColumnCount };

    MarketplacesTable(workspace::FactEdits &edits, const wording::Language &language, QObject *parent = nullptr);

    const guidance::MarketplaceFact &fact(int row) const { return marketplaces.facts()[static_cast<std::size_t>(row)]; }
    int rowOf(std::string_view id) const; ///< -1: there is none
    /// Takes the user's own value away.
    void useShipped(int row);
    QString problemWith(const QModelIndex &index, const QString &text) const override;

protected:
    int rows() const final { return static_cast<int>(marketplaces.facts().size()); }
    int columns() const override { return ColumnCount; }
    QVariant cell(int row, int column, int role) const override;
    exchange::CellValue value(int row, int column) const override;
    exchange::ColumnKind kind(int column) const override
    {
        return column == AsOf ? exchange::ColumnKind::Month : exchange::ColumnKind::Text;
    }
    QString columnTitle(int column) const override;
    QString columnHelp(int column) const override;
    bool isEditable(int row, int column) const override;
    bool edit(int row, int column, const QVariant &value) override;

private:
    void follow(const workspace::Change &change);
    bool isOwn(int row) const;
    guidance::OwnValue ownOf(int row) const; ///< also what this version cannot use; empty: none

    workspace::FactEdits &edits;
    const workspace::Document &document;
    guidance::Marketplaces marketplaces;
    QStringList titles; ///< of the rows
};

} // namespace dealdesk::tables
