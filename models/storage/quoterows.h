// Issued quotes in their table.
#pragma once

#include "keyedrows.h"

#include "workspace/contents.h"

namespace dealdesk::storage {

class QuoteRows
{
public:
    QuoteRows(const Connection &connection, Ledgers &ledgers);
    void save(const workspace::QuoteRecord &quote);
    void remove(workspace::RowKey key);

    static QString selectAll(int schema);
    static workspace::QuoteRecord read(RowReader &row, int schema); ///< but for its key
    /// What the rows of every schema begin with: from the number to the file.
    static workspace::QuoteRecord readTold(RowReader &row);

private:
    KeyedRows rows;
};

} // namespace dealdesk::storage
