// One checklist, of the firm or of a deal: each row with who does it, whether it is done, since when, what is due. A
// row that no record tells is ticked here, and keeps the day and a note.
#pragma once

#include "guardedtable.h"

#include "guidance/readiness.h"
#include "workspace/dealedits.h"
#include "workspace/factedits.h"

#include <functional>

namespace dealdesk::tables {

class ChecklistTable : public GuardedTable
{
    Q_OBJECT
public:
    enum Column { Done, What, Who, On, Due, Note, ColumnCount };

    /// `today`: the day of a tick, asked when it is made.
    ChecklistTable(workspace::FactEdits &facts, workspace::DealEdits &deals, std::function<pricing::Date()> today,
                   const wording::Language &language, QObject *parent = nullptr);

    /// FirmAws or FirmAzure.
    void showFirm(guidance::Checklist list);
    void showDeal(workspace::RowKey deal);
    void refresh();

    const guidance::RowStanding &standing(int row) const { return shown[static_cast<std::size_t>(row)]; }
    int doneRows() const;
    int lateRows() const;
    int nextRow() const; ///< -1: all are done

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
    bool isTicked(int row) const; ///< by the user, not by what the workspace holds
    void tick(int row, const std::optional<records::Ticked> &ticked);
    std::vector<guidance::RowStanding> standingNow() const;

    workspace::FactEdits &facts;
    workspace::DealEdits &deals;
    const workspace::Document &document;
    std::function<pricing::Date()> today;
    guidance::Checklist list = guidance::Checklist::FirmAws;
    std::optional<workspace::RowKey> deal; ///< nothing: the firm's
    std::vector<guidance::RowStanding> shown;
};

} // namespace dealdesk::tables
