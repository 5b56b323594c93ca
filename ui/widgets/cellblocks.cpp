#include "cellblocks.h"

#include "copying.h"
#include "datatable.h"
#include "pastedialog.h"

#include "wording/explanation.h"
#include "wording/figuretext.h"
#include "wording/pages/pastewords.h"

#include <QHeaderView>

#include <algorithm>

namespace dealdesk::ui {

CellBlocks::CellBlocks(DataTable &in, tables::PasteCells by, const wording::Language &written)
    : QObject(&in)
    , table(in)
    , pasted(std::move(by))
    , language(written)
{
    table.setTakesBlocks();
    connect(&table, &DataTable::pasteAsked, this, &CellBlocks::paste);
    connect(&table, &DataTable::fillDownAsked, this, &CellBlocks::fillDown);
    connect(&table, &DataTable::clearAsked, this, &CellBlocks::clear);
}

tables::CellsTarget CellBlocks::target() const
{
    tables::CellsTarget found;
    for (const QModelIndex &row : table.selectionModel()->selectedRows())
        found.chosen.push_back(row.row());
    if (found.chosen.empty() && table.currentIndex().isValid())
        found.chosen.push_back(table.currentIndex().row());
    std::ranges::sort(found.chosen);
    found.columns = table.columnsFromCurrent();
    return found;
}

void CellBlocks::paste()
{
    if (elsewhere && elsewhere(fromClipboard().text))
        return;
    if (const auto block = blockFromClipboard(language))
        put(block->cells, block->writtenIn);
    else
        Q_EMIT refused(block.error());
}

void CellBlocks::put(const entry::Block &block, const wording::Language &writtenIn)
{
    const auto made = pasted(block, target(), writtenIn);
    if (!made) {
        if (!made.error().isEmpty())
            Q_EMIT refused(made.error());
        return;
    }
    if (!made->take && block.size() == 1 && block.front().size() == 1 && !made->refused.empty())
        return Q_EMIT refused(made->refused.front().why); // one text: there is no rest to ask about
    if (!made->refused.empty() &&
        !isRestWanted(made->refused, wording::theRestOfCells(made->cells, made->added, language), made->take != nullptr,
                      language, &table))
        return;
    if (made->take)
        made->take();
    QString said = made->take ? wording::pastedCells(made->cells, made->added, language) : wording::pastedIsThere();
    if (!made->leftOut.isEmpty())
        said += QLatin1Char(' ') + wording::columnsLeftOut(made->leftOut.join(QStringLiteral(", ")));
    Q_EMIT notice(said);
}

void CellBlocks::fillDown()
{
    const std::vector<int> chosen = target().chosen;
    if (chosen.size() < 2)
        return Q_EMIT refused(wording::fillDownNeedsRows());
    const QModelIndex first = table.model()->index(chosen.front(), table.currentIndex().column());
    const QVariant box = first.data(Qt::CheckStateRole);
    const QString text =
        box.isValid() ? wording::yesNo(box.toInt() == Qt::Checked) : first.data(Qt::EditRole).toString();
    put({{wording::utf8(text)}}, language);
}

void CellBlocks::clear()
{
    if (!target().chosen.empty())
        put({{std::string()}}, language);
}

} // namespace dealdesk::ui
