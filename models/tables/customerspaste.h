// A pasted block as customers.
#pragma once

#include "blockcells.h"
#include "customerstable.h"

namespace dealdesk::tables {

/// A block whose first row holds the table's titles changes the customers that it names (by name or by another of their
/// names) and makes the others; without a column of names it is refused. Another one goes over the cells from the first
/// chosen customer on, and makes customers of the rows below the last; one row goes into each chosen one. No two may
/// come to have one name.
tl::expected<CellsPaste, QString> pasteCustomers(const CustomersTable &table, workspace::FactEdits &edits,
                                                 const entry::Block &block, const CellsTarget &target,
                                                 const wording::Language &writtenIn);

} // namespace dealdesk::tables
