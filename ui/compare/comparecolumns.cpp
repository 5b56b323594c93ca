#include "comparecolumns.h"

#include "tables/comparisontable.h"
#include "tables/differencestable.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/theme.h"

#include <QFontMetrics>

#include <algorithm>

namespace dealdesk::ui {

using tables::ComparisonTable;
using tables::DifferencesTable;

namespace {

constexpr int nameWidth = 152; // of a figure's name, and of what an input is of
constexpr int inputNameWidth = 136;
constexpr int widestTitle = 134;  // of a scenario; a longer one is cut
constexpr int mostSpare = 40;     // between columns that have room
constexpr int narrowInputs = 800; // then names take less
constexpr int leastInput = 156;   // a price can be read whole

} // namespace

int fitFigures(DataTable &table, const ComparisonTable &figures, int spare)
{
    const QFontMetrics metrics(fontOf(Type::Body));
    const QList<int> columns = figures.usedColumns();
    const int apart = std::clamp(spare / static_cast<int>(columns.size()), 0, mostSpare);
    int needed = 2 * space::inside; // the card's edges and some air
    for (const int column : columns) {
        const QString title = figures.headerData(column, Qt::Horizontal).toString();
        int widest = std::min(metrics.horizontalAdvance(title), widestTitle);
        for (int row = 0; row < figures.rowCount(); ++row)
            widest = std::max(widest, metrics.horizontalAdvance(figures.index(row, column).data().toString()));
        const int width = column == ComparisonTable::Figure ? nameWidth : widest + 3 * space::inside;
        table.setColumnWidth(column, width + apart);
        needed += width + apart;
    }
    return needed;
}

void spreadInputs(DataTable &table, int scenarios)
{
    if (scenarios == 0)
        return;
    const bool narrow = table.width() < narrowInputs;
    const int subject = narrow ? nameWidth - 40 : nameWidth, input = narrow ? inputNameWidth - 24 : inputNameWidth;
    table.setColumnWidth(DifferencesTable::Subject, subject);
    table.setColumnWidth(DifferencesTable::Input, input);
    const int left = table.width() - subject - input - 2 * space::between; // a scroll bar fits in
    for (int place = 0; place < scenarios; ++place)
        table.setColumnWidth(DifferencesTable::FirstScenario + place, std::max(leastInput, left / scenarios));
}

} // namespace dealdesk::ui
