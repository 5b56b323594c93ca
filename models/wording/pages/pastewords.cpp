#include "pastewords.h"

#include <QCoreApplication>

namespace dealdesk::wording {

using entry::BlockFault;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PasteWords)
};

QString whole(std::size_t count, const Language &language) { return language.count(static_cast<std::int64_t>(count)); }

} // namespace

QString sentence(const BlockFault &fault, const Language &language)
{
    switch (fault.kind) {
    case BlockFault::Kind::Empty: break;
    case BlockFault::Kind::TooLong:
        return Words::tr("The clipboard holds more than %1, which is the most that is pasted. Paste it in parts.")
            .arg(language.dataSize(static_cast<qint64>(entry::mostBlockBytes)));
    case BlockFault::Kind::TooManyRows:
        return Words::tr("The most rows that are pasted at once: %1. The clipboard holds more. Paste them in parts.")
            .arg(whole(entry::mostBlockRows, language));
    case BlockFault::Kind::TooManyColumns:
        return Words::tr("The most columns that are pasted at once: %1. The clipboard holds more. Copy fewer.")
            .arg(whole(entry::mostBlockColumns, language));
    case BlockFault::Kind::Ragged:
        return Words::tr("What is on the clipboard is no block: row %1 has as many cells as %2, the rows before it as "
                         "many as %3. Copy a block, and paste it again.")
            .arg(whole(fault.line, language), whole(fault.found, language), whole(fault.wanted, language));
    }
    return nothingToPaste();
}

QString nothingToPaste() { return Words::tr("There is no text on the clipboard. Copy cells first."); }

QString blockTooWide(std::int64_t columns, std::int64_t room, const Language &language)
{
    return Words::tr(
               "Columns on the clipboard: %1. Columns from here on: %2. Begin further to the left, or copy fewer.")
        .arg(language.count(columns), language.count(room));
}

QString columnIsComputed(const QString &title)
{
    return Words::tr("“%1” is computed, and nothing can be pasted into it. Begin in another column.").arg(title);
}

QString pastedDealNeedsCustomer()
{
    return Words::tr("There is no customer yet. Paste a column with the customers' names along.");
}

QString pastedCustomersNeedNames()
{
    return Words::tr("Rows with titles need a column with the customers' names. Copy it along.");
}

QString fillDownNeedsRows()
{
    return Words::tr("Choose several rows first: the cell of the first one goes into the others.");
}

QString cellsNotTaken(std::int64_t refused, const Language &language)
{
    return Words::tr("Cells that cannot be taken: %1. Nothing is pasted yet.").arg(language.count(refused));
}

QString theRestOf(std::int64_t cells, std::int64_t deals, const Language &language)
{
    return Words::tr(
               "Those that can be, in deals that are there: %1. New deals: %2; one with a cell that cannot be taken "
               "is left out.")
        .arg(language.count(cells), language.count(deals));
}

QString theRestOfCells(std::int64_t cells, std::int64_t rows, const Language &language)
{
    return Words::tr("Those that can be: %1. New rows: %2; one with a cell that cannot be taken is left out.")
        .arg(language.count(cells), language.count(rows));
}

QString pasteBlock() { return Words::tr("Paste a block"); }

QString pasted(std::int64_t cells, std::int64_t deals, const Language &language)
{
    return Words::tr("Pasted. Cells in deals that are there: %1; new deals: %2.")
        .arg(language.count(cells), language.count(deals));
}

QString pastedCells(std::int64_t cells, std::int64_t rows, const Language &language)
{
    return Words::tr("Pasted. Cells: %1; new rows: %2.").arg(language.count(cells), language.count(rows));
}

QString pastedIsThere() { return Words::tr("What you paste is there already: nothing has changed."); }

QString columnsLeftOut(const QString &titles) { return Words::tr("Left out, as they are computed: %1.").arg(titles); }

} // namespace dealdesk::wording
