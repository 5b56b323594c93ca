// The instalments of a deal's custom schedule, and what is left of its total. Every edit goes through the document, one
// step of undo each.
#pragma once

#include "entrytext.h"
#include "guardedtable.h"
#include "pricing/balance.h"
#include "wording/figuretext.h"
#include "workspace/dealedits.h"

#include <optional>
#include <tl/expected.hpp>
#include <vector>

namespace dealdesk::tables {

class InstalmentsTable : public GuardedTable
{
    Q_OBJECT
public:
    enum Column {
        Month, ///< of the deal, from 0
        Date,  ///< of the invoice: the first day of that month
        Amount,
        ColumnCount
    };

    /// The document must outlive the table.
    InstalmentsTable(workspace::DealEdits &edits, const wording::Language &language, QObject *parent = nullptr);

    void setDeal(std::optional<workspace::RowKey> key);
    bool isCustom() const; ///< the deal has a custom schedule: there is something to show
    bool canEdit() const { return isCustom() && !document.readOnly(); }
    const std::vector<pricing::Instalment> &instalments() const { return shown; }
    pricing::CommitmentTerm term() const { return deal()->term; } ///< of a deal that has a custom schedule
    Read<pricing::Money> readAmount(const QString &text, const wording::Language &writtenIn) const;
    QString when(int month) const;
    /// All of them, as one step of undo.
    void replace(const std::vector<pricing::Instalment> &instalments);

    /// In the first free month after `after`, of what is missing. Answers its row, or why there is none.
    tl::expected<int, QString> addInstalment(int after);
    QString removeInstalment(int row); ///< why not, as a sentence; empty: done

    /// "Adds up to $50,000.00; $2,800.00 of the TCV is missing."
    QString foot() const;
    bool addsUp() const { return balance.missing && balance.missing->minor == 0; }

    QString problemWith(const QModelIndex &index, const QString &text) const override;

Q_SIGNALS:
    void refreshed();

protected:
    int rows() const override { return static_cast<int>(shown.size()); }
    int columns() const override { return ColumnCount; }
    QVariant cell(int row, int column, int role) const override;
    exchange::CellValue value(int row, int column) const override;
    exchange::ColumnKind kind(int column) const override;
    QString columnTitle(int column) const override;
    bool isEditable(int row, int column) const override;
    bool edit(int row, int column, const QVariant &value) override;

private:
    using Instalments = std::vector<pricing::Instalment>;
    const pricing::Deal *deal() const;
    void refresh();
    void enter(const Instalments &instalments, const QString &sentence);
    tl::expected<Instalments, QString> withEntry(int row, int column, const QString &text) const;

    workspace::DealEdits &edits;
    const workspace::Document &document;
    std::optional<workspace::RowKey> shownDeal;
    Instalments shown;
    pricing::InstalmentBalance balance;
    std::optional<pricing::Money> tcv;
    pricing::YearMonth firstMonth; ///< of the deal
};

} // namespace dealdesk::tables
