// What an import shows before it is made: what becomes of the first rows, and what of a table does not go in.
#pragma once

#include "guardedtable.h"

#include "exchange/tableimport.h"
#include "workspace/document.h"

#include <memory>

namespace dealdesk::tables {

/// What is proposed for deals where a file does not say it: as new deals begin.
exchange::TableImport::Values proposedForDeals(const workspace::Document &document);

/// A row of the file and what it becomes, in words.
struct ImportedRow {
    std::size_t row = 0;
    QString becomes;
    bool isLeftOut = false;
    QStringList cells; ///< beside the titles
};

/// Of the first rows, those that are left out among them.
struct ImportedRows {
    QStringList titles;
    std::vector<ImportedRow> rows;
};
inline constexpr std::size_t mostRowsPreviewed = 50;
ImportedRows importedRows(const exchange::TableImport &table, const exchange::ReadTable &read,
                          const wording::Language &language);

class ImportPreview : public GuardedTable
{
    Q_OBJECT
public:
    enum Column { Row, Becomes, FirstCell };
    using GuardedTable::GuardedTable;
    void show(ImportedRows rows);

protected:
    int rows() const override { return static_cast<int>(shown.rows.size()); }
    int columns() const override { return FirstCell + static_cast<int>(shown.titles.size()); }
    exchange::CellValue value(int row, int column) const override;
    QVariant cell(int row, int column, int role) const override;
    exchange::ColumnKind kind(int column) const override;
    QString columnTitle(int column) const override;

private:
    ImportedRows shown;
};

/// What does not go in: row, column, what was found and what may stand there.
class ImportProblems : public GuardedTable
{
    Q_OBJECT
public:
    enum Column { Row, Title, Found, Allowed, ColumnCount };
    using GuardedTable::GuardedTable;
    void show(const exchange::TableImport &table, const std::vector<exchange::Problem> &problems);

protected:
    int rows() const override { return static_cast<int>(shown.size()); }
    int columns() const override { return ColumnCount; }
    exchange::CellValue value(int row, int column) const override;
    QVariant cell(int row, int column, int role) const override;
    exchange::ColumnKind kind(int column) const override;
    QString columnTitle(int column) const override;

private:
    struct Line {
        std::size_t row;
        QString title, found, allowed;
    };
    std::vector<Line> shown;
};

} // namespace dealdesk::tables
