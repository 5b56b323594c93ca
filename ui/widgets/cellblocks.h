// Blocks into a table whose rows stand as its model has them: pasted, filled down, cleared. Each is one undo.
#pragma once

#include "tables/blockcells.h"

#include <QObject>

namespace dealdesk::ui {

class DataTable;

class CellBlocks : public QObject
{
    Q_OBJECT
public:
    /// `paste` says what a block does to the table.
    CellBlocks(DataTable &table, tables::PasteCells paste, const wording::Language &language);

    /// Asked before what is on the clipboard goes over cells; true: it was dealt with.
    using Elsewhere = std::function<bool(const QString &text)>;
    void setElsewhere(Elsewhere dealtWith) { elsewhere = std::move(dealtWith); }

Q_SIGNALS:
    void notice(const QString &sentence);
    void refused(const QString &sentence);

private:
    void paste();
    void fillDown();
    void clear();
    void put(const entry::Block &block, const wording::Language &writtenIn);
    tables::CellsTarget target() const;

    DataTable &table;
    const tables::PasteCells pasted;
    const wording::Language language;
    Elsewhere elsewhere;
};

} // namespace dealdesk::ui
