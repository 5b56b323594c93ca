#include "dealpaste.h"

#include "dealchoice.h"

#include "tables/dealsfilter.h"
#include "tables/severaldeals.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pastedialog.h"
#include "wording/figuretext.h"
#include "wording/pages/pastewords.h"
#include "wording/pages/pipelinewords.h"

#include <algorithm>

namespace dealdesk::ui {

using tables::DealsTable;
using workspace::RowKey;

DealPaste::DealPaste(workspace::DealEdits &of, const DealsTable &shownDeals, const tables::DealsFilter &shown,
                     const DealChoice &chosen, DataTable &in, const wording::Language &written)
    : QObject(&in)
    , edits(of)
    , deals(shownDeals)
    , sorted(shown)
    , choice(chosen)
    , table(in)
    , language(written)
{
    table.setTakesBlocks();
    connect(&table, &DataTable::pasteAsked, this, &DealPaste::paste);
    connect(&table, &DataTable::fillDownAsked, this, &DealPaste::fillDown);
    connect(&table, &DataTable::clearAsked, this, &DealPaste::clear);
}

tables::PasteTarget DealPaste::target() const
{
    tables::PasteTarget found;
    found.customer = choice.customer();
    std::vector<RowKey> chosen = choice.all();
    std::ranges::sort(chosen);
    for (const int row : sorted.shown()) {
        const RowKey key = deals.keyAt(row);
        const bool isChosen = std::ranges::binary_search(chosen, key);
        if (isChosen)
            found.chosen.push_back(key);
        if (isChosen || !found.below.empty())
            found.below.push_back(key);
    }
    found.columns = table.columnsFromCurrent();
    return found;
}

void DealPaste::paste()
{
    if (!edits.mayEdit())
        return;
    const auto block = blockFromClipboard(language);
    if (!block)
        return Q_EMIT refused(block.error());
    const auto made = tables::pasteInto(deals, edits, block->cells, target(), block->writtenIn);
    if (!made)
        return Q_EMIT refused(made.error());
    const auto &[changed, added] = made->deals;
    if (made->refused.empty() ||
        isRestWanted(made->refused,
                     wording::theRestOf(static_cast<std::int64_t>(made->cells), std::ssize(added), language),
                     !changed.empty() || !added.empty(), language, &table))
        take(*made);
}

void DealPaste::take(const tables::DealsPaste &paste)
{
    const std::vector<RowKey> made = edits.pasteDeals(paste.deals, wording::pasteBlock());
    if (!made.empty())
        Q_EMIT added(made.front());
    QString said =
        wording::pasted(static_cast<std::int64_t>(paste.cells), static_cast<std::int64_t>(made.size()), language);
    if (!paste.leftOut.isEmpty())
        said += QLatin1Char(' ') + wording::columnsLeftOut(paste.leftOut.join(QStringLiteral(", ")));
    Q_EMIT notice(said);
}

void DealPaste::fillDown()
{
    const std::vector<RowKey> chosen = target().chosen;
    if (chosen.size() < 2)
        return Q_EMIT refused(wording::fillDownNeedsRows());
    const QModelIndex first = deals.index(deals.rowOf(chosen.front()), table.currentIndex().column());
    enter(chosen, first.column() == DealsTable::Included
                      ? wording::yesNo(first.data(Qt::CheckStateRole).toInt() == Qt::Checked)
                      : first.data(Qt::EditRole).toString());
}

void DealPaste::clear() { enter(choice.all(), {}); }

/// Into the current column of each.
void DealPaste::enter(const std::vector<RowKey> &into, const QString &text)
{
    const int column = table.currentIndex().column();
    const auto field =
        column == DealsTable::Included ? std::optional(tables::DealField::Included) : DealsTable::fieldOf(column);
    if (into.empty() || column < 0 || !edits.mayEdit())
        return;
    if (!field)
        return Q_EMIT refused(wording::columnIsComputed(deals.headerData(column, Qt::Horizontal).toString()));
    const auto changed = tables::enterInAll(edits, into, *field, text, language);
    if (!changed)
        Q_EMIT refused(changed.error());
    else if (*changed > 0)
        Q_EMIT notice(wording::dealsChanged(tables::fieldName(*field), static_cast<std::int64_t>(*changed), language));
}

} // namespace dealdesk::ui
