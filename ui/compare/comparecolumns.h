// How wide the columns of the compare page's two tables are.
#pragma once

namespace dealdesk::tables {
class ComparisonTable;
}

namespace dealdesk::ui {

class DataTable;

/// Room for every figure, and of `spare` some between the columns. Answers what the table needs in all.
int fitFigures(DataTable &table, const tables::ComparisonTable &figures, int spare = 0);

/// The scenarios share what the names of the inputs leave.
void spreadInputs(DataTable &table, int scenarios);

} // namespace dealdesk::ui
