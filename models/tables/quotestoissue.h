// The quotes that are about to be issued at once: their numbers, deals, totals, and which of them are left out.
#pragma once

#include "guardedtable.h"

#include <vector>

namespace dealdesk::tables {

struct QuoteToIssue {
    QString number; ///< empty: it gets none, for it is left out
    QString customer, deal;
    std::optional<pricing::Money> total;
    QString note; ///< a sentence
    bool isLeftOut = false;

    friend bool operator==(const QuoteToIssue &, const QuoteToIssue &) = default;
};

class QuotesToIssue : public GuardedTable
{
    Q_OBJECT
public:
    enum Column { Number, Customer, Deal, Total, Note, ColumnCount };

    using GuardedTable::GuardedTable;

    void show(const std::vector<QuoteToIssue> &quotes, const QString &currency);

protected:
    int rows() const override { return static_cast<int>(shown.size()); }
    int columns() const override { return ColumnCount; }
    QVariant cell(int row, int column, int role) const override;
    exchange::CellValue value(int row, int column) const override;
    exchange::ColumnKind kind(int column) const override;
    QString columnTitle(int column) const override;

private:
    std::vector<QuoteToIssue> shown;
};

} // namespace dealdesk::tables
