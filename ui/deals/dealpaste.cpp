#include "dealpaste.h"

#include "dealchoice.h"

#include "exchange/sheet.h"
#include "tables/dealsfilter.h"
#include "tables/refusedcellstable.h"
#include "tables/severaldeals.h"
#include "ui/widgets/copying.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/promptdialog.h"
#include "ui/widgets/smalltable.h"
#include "ui/widgets/theme.h"
#include "wording/figuretext.h"
#include "wording/pages/pastewords.h"
#include "wording/pages/pipelinewords.h"

#include <QHeaderView>
#include <QPushButton>

#include <algorithm>

namespace dealdesk::ui {

using tables::DealsTable;
using workspace::RowKey;

namespace {

/// A table of this program goes to the clipboard with points and without groups, whatever is typed here.
wording::Language asOwn(const wording::Language &language)
{
    const wording::Language own = language.withOwnWriting();
    own.write({wording::Writing::Numbers::Point, wording::Writing::Dates::YearFirst});
    return own;
}

/// Without the apostrophe that stands before a text which a spreadsheet would take for a formula.
void takeApostrophesOff(entry::Block &block)
{
    for (auto &row : block)
        for (std::string &cell : row)
            if (cell.starts_with('\'') && exchange::spreadsheetText(cell.substr(1)) == cell)
                cell.erase(0, 1);
}

/// Lists what cannot be taken; whether the rest is wanted.
bool isRestWanted(const tables::DealsPaste &paste, const wording::Language &language, QWidget *parent)
{
    constexpr int mostRows = 12, widthOfRow = 60, widthOfTitle = 130, widthOfFound = 170, widthOfAll = 760;
    PromptDialog dialog(
        parent, DealPaste::tr("Paste"),
        wording::cellsNotTaken(std::ssize(paste.refused), language) + QLatin1Char(' ') +
            wording::theRestOf(static_cast<std::int64_t>(paste.cells), std::ssize(paste.deals.added), language));
    dialog.setObjectName(QStringLiteral("refusedCells"));
    auto *list = new SmallTable(mostRows, &dialog);
    list->setAccessibleName(DealPaste::tr("Cells that cannot be taken"));
    list->setModel(new tables::RefusedCellsTable(paste.refused, language, list));
    list->setColumnWidths({widthOfRow, widthOfTitle, widthOfFound});
    const int shown = std::min(mostRows, static_cast<int>(paste.refused.size()));
    list->setMinimumSize(widthOfAll, (shown + 1) * tableRowHeight + space::inside); // with the titles
    dialog.setPart(list);
    QPushButton *rest = dialog.addAccept(DealPaste::tr("Paste the rest"));
    rest->setEnabled(!paste.deals.changed.empty() || !paste.deals.added.empty());
    dialog.addReject(DealPaste::tr("Paste nothing"))->setDefault(true);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace

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
    const QHeaderView &header = *table.horizontalHeader();
    const int first = table.currentIndex().isValid() ? header.visualIndex(table.currentIndex().column()) : 0;
    for (int visual = first; visual < header.count(); ++visual)
        if (const int column = header.logicalIndex(visual); !table.isColumnHidden(column))
            found.columns.append(column);
    return found;
}

void DealPaste::paste()
{
    if (!edits.mayEdit())
        return;
    const ToPaste held = fromClipboard();
    auto block = entry::readBlock(wording::utf8(held.text));
    if (!block)
        return Q_EMIT refused(wording::sentence(block.error(), language));
    if (held.isOwn)
        takeApostrophesOff(*block);
    const auto made = tables::pasteInto(deals, edits, *block, target(), held.isOwn ? asOwn(language) : language);
    if (!made)
        return Q_EMIT refused(made.error());
    if (made->refused.empty() || isRestWanted(*made, language, &table))
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
