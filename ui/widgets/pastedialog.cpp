#include "pastedialog.h"

#include "copying.h"
#include "promptdialog.h"
#include "smalltable.h"
#include "theme.h"

#include "exchange/sheet.h"
#include "tables/htmlblock.h"
#include "tables/refusedcellstable.h"
#include "wording/pages/pastewords.h"

#include <QCoreApplication>
#include <QPushButton>

#include <algorithm>

namespace dealdesk::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Paste)
};

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

} // namespace

tl::expected<PastedBlock, QString> blockFromClipboard(const wording::Language &language)
{
    const ToPaste held = fromClipboard();
    auto block = held.text.isEmpty() ? tables::readHtmlBlock(held.html.toStdString())
                                     : entry::readBlock(wording::utf8(held.text));
    if (!block)
        return tl::unexpected(wording::sentence(block.error(), language));
    if (!held.isOwn)
        return PastedBlock{std::move(*block), language};
    takeApostrophesOff(*block);
    return PastedBlock{std::move(*block), asOwn(language)};
}

bool isRestWanted(const std::vector<tables::RefusedCell> &refused, const QString &rest, bool isAny,
                  const wording::Language &language, QWidget *parent)
{
    constexpr int mostRows = 12, widthOfRow = 60, widthOfTitle = 130, widthOfFound = 170, widthOfAll = 760;
    PromptDialog dialog(parent, Words::tr("Paste"),
                        wording::cellsNotTaken(std::ssize(refused), language) + QLatin1Char(' ') + rest);
    dialog.setObjectName(QStringLiteral("refusedCells"));
    auto *list = new SmallTable(mostRows, &dialog);
    list->setAccessibleName(Words::tr("Cells that cannot be taken"));
    list->setModel(new tables::RefusedCellsTable(refused, language, list));
    list->setColumnWidths({widthOfRow, widthOfTitle, widthOfFound});
    const int shown = std::min(mostRows, static_cast<int>(refused.size()));
    list->setMinimumSize(widthOfAll, (shown + 1) * tableRowHeight + space::inside); // with the titles
    dialog.setPart(list);
    dialog.addAccept(Words::tr("Paste the rest"))->setEnabled(isAny);
    dialog.addReject(Words::tr("Paste nothing"))->setDefault(true);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace dealdesk::ui
