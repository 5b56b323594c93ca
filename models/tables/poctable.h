// The list of a deal's proof of concept: the partner's day-0 questions and what is delivered, each to tick.
#pragma once

#include "guardedtable.h"

#include "guidance/poc.h"
#include "workspace/dealedits.h"

#include <functional>

namespace dealdesk::tables {

class PocTable : public GuardedTable
{
    Q_OBJECT
public:
    enum Column { Done, What, Kind, On, ColumnCount };

    /// `today`: the day of a tick, asked when it is made.
    PocTable(workspace::DealEdits &deals, std::function<pricing::Date()> today, const wording::Language &language,
             QObject *parent = nullptr);

    void showDeal(std::optional<workspace::RowKey> deal);
    void refresh();
    int doneRows() const;

    QString problemWith(const QModelIndex &index, const QString &text) const override;

protected:
    int rows() const final { return static_cast<int>(shown.size()); }
    int columns() const override { return ColumnCount; }
    exchange::CellValue value(int row, int column) const override;
    QVariant cell(int row, int column, int role) const override;
    exchange::ColumnKind kind(int column) const override;
    QString columnTitle(int column) const override;
    bool isEditable(int row, int column) const override;
    bool isCheckable(int column) const override { return column == Done; }
    bool edit(int row, int column, const QVariant &value) override;

private:
    struct Item {
        guidance::PocList list;
        std::string text;
        std::string id; ///< of its tick
        std::optional<pricing::Date> on;
        friend bool operator==(const Item &, const Item &) = default;
    };
    std::vector<Item> itemsNow() const;

    workspace::DealEdits &deals;
    const workspace::Document &document;
    std::function<pricing::Date()> today;
    std::optional<workspace::RowKey> deal;
    std::vector<Item> shown;
};

} // namespace dealdesk::tables
