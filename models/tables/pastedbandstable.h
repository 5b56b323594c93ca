// The lines of a pasted band table, each with the band that it is, or why it is none.
#pragma once

#include "entry/bandtable.h"
#include "guardedtable.h"

namespace dealdesk::tables {

class PastedBandsTable : public GuardedTable
{
    Q_OBJECT
public:
    enum Column { Line, Name, From, Price, Negotiated, Note, ColumnCount };

    explicit PastedBandsTable(const wording::Language &language, QObject *parent = nullptr);

    /// Lines with nothing in them are not shown. Sentences write numbers in the style of the table.
    void show(const entry::PastedBands &pasted, const std::string &currency, const entry::NumberStyle &style);

protected:
    int rows() const final { return static_cast<int>(shown.size()); }
    int columns() const override { return ColumnCount; }
    QVariant cell(int row, int column, int role) const override;
    exchange::CellValue value(int row, int column) const override;
    QString worded(int row, int column, const QString &figure) const override;
    exchange::ColumnKind kind(int column) const override;
    QString columnTitle(int column) const override;

private:
    QString noteOf(const entry::PastedLine &line) const;

    std::vector<entry::PastedLine> shown;
    entry::NumberStyle numbers;
};

} // namespace dealdesk::tables
