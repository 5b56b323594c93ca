#include "bandseditor.h"

#include "bandpaste.h"

#include "tables/bandspaste.h"
#include "ui/widgets/cellblocks.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/pages/authorizationwords.h"

#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dealdesk::ui {

using tables::BandsTable;

namespace {

constexpr int fewestRows = 3, mostRows = 8; // that the table shows without scrolling

}

BandsEditor::BandsEditor(BandsTable &of, QWidget *parent)
    : QFrame(parent)
    , bands(of)
    , table(new DataTable(this))
{
    setObjectName(QStringLiteral("card"));
    table->setModel(&bands);
    table->setAccessibleName(tr("Volume bands"));
    table->setTabKeyNavigation(false); // Tab leaves the table; in an editor it goes to the next cell
    layOutColumns();
    takeBlocks();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, space::inside);
    layout->setSpacing(space::inside);
    layout->addWidget(table);
    layout->addWidget(makeButtons());

    connect(table, &DataTable::deleteAsked, this, &BandsEditor::removeBand);
    connect(table->itemDelegate(), &QAbstractItemDelegate::closeEditor, this, &BandsEditor::editorClosed);
    connect(&bands, &tables::GuardedTable::entryRefused, this,
            [this](const QModelIndex &, const QString &why) { say(why); });
    connect(&bands, &QAbstractItemModel::dataChanged, this, [this] { say({}); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&bands, signal, this, &BandsEditor::fitRows);
    connect(&bands, &QAbstractItemModel::modelReset, this, [this] {
        say({});
        fitRows();
    });
    say({});
    fitRows();
}

void BandsEditor::layOutColumns()
{
    const QFontMetrics metrics(fontOf(Type::Body));
    const auto setWidth = [&](int column, const QString &sample = {}) { // of the sample, or its title
        const int title = metrics.horizontalAdvance(bands.headerData(column, Qt::Horizontal).toString());
        table->setColumnWidth(column, std::max(title, metrics.horizontalAdvance(sample)) + 3 * space::inside);
    };
    setWidth(BandsTable::Name, QStringLiteral("Band number 12"));
    setWidth(BandsTable::From);
    setWidth(BandsTable::To, BandsTable::openEnd());
    setWidth(BandsTable::Price, QStringLiteral("$10,000.00"));
    setWidth(BandsTable::Negotiated);
    for (const int net : {BandsTable::NetOneYear, BandsTable::NetTwoYears, BandsTable::NetThreeYears})
        setWidth(net);
    setWidth(BandsTable::Source, QStringLiteral("published ▾"));
    table->horizontalHeader()->setStretchLastSection(true);
}

/// As high as its rows, so that what belongs to them stands right below.
void BandsEditor::fitRows()
{
    const int rows = std::clamp(bands.rowCount(), fewestRows, mostRows);
    table->setFixedHeight((rows + 1) * tableRowHeight + space::inside);
}

QWidget *BandsEditor::makeButtons()
{
    auto *made = new QWidget(this);
    auto *row = new QHBoxLayout(made);
    row->setContentsMargins(space::inside, 0, space::inside, 0);
    row->setSpacing(space::inside);
    const auto add = [&](const QString &text, const QKeySequence &keys, auto run) {
        auto *action = new QAction(text, table);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, run);
        table->addAction(action);
        auto *button = new QPushButton(text, made);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        row->addWidget(button);
    };
    add(tr("Add band below"), Qt::Key_Insert, [this] { addBand(currentRow() + 1); });
    add(tr("Add band above"), Qt::SHIFT | Qt::Key_Insert, [this] { addBand(currentRow()); });
    add(tr("Remove band"), {}, [this] { removeBand(); });
    add(tr("Paste band table…"), {}, [this] { pasteBands(); });
    words = label({}, made);
    row->addSpacing(space::inside);
    row->addWidget(words, 1);
    return made;
}

void BandsEditor::choose(int row) { table->setCurrentIndex(bands.index(row, BandsTable::Name)); }

int BandsEditor::currentRow() const
{
    return table->currentIndex().isValid() ? table->currentIndex().row() : bands.rowCount() - 1;
}

void BandsEditor::addBand(int row)
{
    const auto added = bands.addBand(row);
    if (!added)
        return say(added.error());
    const QModelIndex from = bands.index(*added, BandsTable::From);
    table->setCurrentIndex(from);
    table->edit(from);
}

void BandsEditor::removeBand()
{
    const int row = table->currentIndex().row();
    const QString whyNot = bands.removeBand(row);
    if (bands.rowCount() > 0)
        table->setCurrentIndex(bands.index(std::clamp(row, 0, bands.rowCount() - 1), BandsTable::Name));
    say(whyNot);
}

/// A whole table of bands is looked at line by line before it takes the place of those that are there.
void BandsEditor::takeBlocks()
{
    auto *blocks = new CellBlocks(
        *table,
        [this](const auto &block, const auto &target, const wording::Language &writtenIn) {
            return tables::pasteIntoBands(bands, block, target, writtenIn);
        },
        bands.writtenIn());
    blocks->setElsewhere([this](const QString &text) {
        if (!tables::holdsBandTable(bands, text))
            return false;
        pasteBands(text);
        return true;
    });
    connect(blocks, &CellBlocks::refused, this, &BandsEditor::say);
}

void BandsEditor::pasteBands(const QString &text)
{
    if (!bands.book() || !bands.mayEdit())
        return;
    askForBands(
        window(), bands.currency(), bands.writtenIn(),
        [this](const auto &pasted) { return bands.replaceBands(pasted, tr("Paste a band table")); }, text);
    table->setFocus();
}

void BandsEditor::say(const QString &sentence)
{
    const bool fine = sentence.isEmpty();
    words->setText(fine ? wording::howToEditBands() : sentence);
    setTone(words, fine ? tables::Tone::Quiet : tables::Tone::Bad);
}

} // namespace dealdesk::ui
