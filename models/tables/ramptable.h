// The tenant steps of one deal: when, how many, and what they reach. Every edit goes through the document, one step of
// undo each.
#pragma once

#include "guardedtable.h"
#include "rampedit.h"
#include "wording/figuretext.h"
#include "workspace/dealedits.h"

#include <optional>
#include <tl/expected.hpp>
#include <vector>

namespace dealdesk::tables {

class RampTable : public GuardedTable
{
    Q_OBJECT
public:
    enum Column {
        Month,   ///< of the deal, from 0
        From,    ///< the same as a calendar month; may be entered too
        Tenants, ///< of this deal
        Total,   ///< of the relationship
        Band,
        Authorization, ///< that the price event takes; for a listing that has several
        WholesaleUnit,
        ColumnCount
    };

    /// The document must outlive the table.
    RampTable(workspace::DealEdits &edits, const wording::Language &language, QObject *parent = nullptr);

    void setDeal(std::optional<workspace::RowKey> key);
    std::optional<std::size_t> dealIndex() const; ///< into the scenario's deals
    const pricing::Deal *deal() const;            ///< null: none is shown
    /// As shown; empty where no deal is. Total, band and unit are unknown where `figuresKnown` is not.
    const std::vector<pricing::GrowthStep> &steps() const { return shown; }
    bool figuresKnown() const { return known; }
    bool hasSeveralAuthorizations() const; ///< the deal's listing has more than one
    pricing::YearMonth startMonth() const { return firstMonth; } ///< of the deal's
    bool canEdit() const { return deal() && !document.readOnly(); }

    /// Takes these steps, as one step of undo with this sentence. Edits with the same merge key are one.
    void enter(const Ramp &ramp, const QString &sentence, int mergeKey = 0);
    /// What the difference of one step to the ramp as it is comes to: "Change tenants of Rollout from month 6 on".
    QString editSentence(const Ramp &after, int step) const;
    /// Answers the new step, or why there is none as a sentence.
    tl::expected<int, QString> addStep(int after);
    QString removeStep(int step); ///< why not, as a sentence; empty: done

    QString problemWith(const QModelIndex &index, const QString &text) const override;
    /// "month 6, Jul 2027"
    QString when(int month) const;

Q_SIGNALS:
    void refreshed(); ///< steps or their figures may differ, or another deal is shown

protected:
    int rows() const override { return static_cast<int>(shown.size()); }
    int columns() const override { return ColumnCount; }
    QVariant cell(int row, int column, int role) const override;
    exchange::CellValue value(int row, int column) const override;
    exchange::ColumnKind kind(int column) const override;
    QString columnTitle(int column) const override;
    QString columnHelp(int column) const override;
    bool isEditable(int row, int column) const override;
    bool edit(int row, int column, const QVariant &value) override;

private:
    void refresh();
    exchange::CellValue authorizationName(const pricing::GrowthStep &step) const;
    tl::expected<Ramp, QString> withEntry(int row, int column, const QString &text) const;

    workspace::DealEdits &edits;
    const workspace::Document &document;
    std::optional<workspace::RowKey> shownDeal;
    std::vector<pricing::GrowthStep> shown;
    bool known = false;
    pricing::YearMonth firstMonth; ///< of the deal
};

} // namespace dealdesk::tables
