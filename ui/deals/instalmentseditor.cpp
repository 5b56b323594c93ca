#include "instalmentseditor.h"

#include "tables/monthspaste.h"
#include "ui/widgets/cellblocks.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/smalltable.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dealdesk::ui {

using tables::InstalmentsTable;

namespace {

constexpr int mostRows = 5; // that the table shows without scrolling

}

InstalmentsEditor::InstalmentsEditor(workspace::DealEdits &of, const wording::Language &in, QWidget *parent)
    : QWidget(parent)
    , edits(of)
    , document(of.document())
    , instalments(new InstalmentsTable(of, in, this))
    , list(new SmallTable(mostRows, this))
    , sum(label({}, this))
    , words(quietLabel({}, this))
    , adds(new QPushButton(tr("Add instalment"), this))
    , removes(new QPushButton(tr("Remove"), this))
{
    list->setModel(instalments);
    list->setObjectName(QStringLiteral("instalments"));
    list->setAccessibleName(tr("Instalments"));
    list->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (QLabel *each : {sum, words})
        each->setWordWrap(true);
    auto *action = new QAction(adds->text(), list);
    action->setShortcut(Qt::Key_Insert);
    action->setShortcutContext(Qt::WidgetShortcut);
    list->addAction(action);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::inside);
    buttons->addWidget(adds);
    buttons->addWidget(removes);
    buttons->addStretch();
    auto *around = new QVBoxLayout;
    around->setContentsMargins(space::between, 0, space::between, space::inside);
    around->setSpacing(space::inside);
    around->addWidget(sum);
    around->addLayout(buttons);
    around->addWidget(words);
    around->addWidget(rule(this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::inside);
    layout->addWidget(list);
    layout->addLayout(around);

    connect(action, &QAction::triggered, this, &InstalmentsEditor::add);
    connect(adds, &QPushButton::clicked, this, &InstalmentsEditor::add);
    connect(removes, &QPushButton::clicked, this, &InstalmentsEditor::remove);
    auto *blocks = new CellBlocks(
        *list,
        [this](const auto &block, const auto &target, const wording::Language &writtenIn) {
            return tables::pasteInstalments(*instalments, block, target, writtenIn);
        },
        in);
    connect(blocks, &CellBlocks::refused, this, &InstalmentsEditor::say);
    connect(list, &DataTable::deleteAsked, this, &InstalmentsEditor::remove);
    connect(instalments, &InstalmentsTable::refreshed, this, &InstalmentsEditor::refresh);
    connect(instalments, &tables::GuardedTable::entryRefused, this,
            [this](const QModelIndex &, const QString &why) { say(why); });
    refresh();
}

void InstalmentsEditor::setDeal(std::optional<workspace::RowKey> key) { instalments->setDeal(key); }
QString InstalmentsEditor::foot() const { return sum->text(); }

void InstalmentsEditor::refresh()
{
    setVisible(instalments->isCustom());
    if (!instalments->isCustom())
        return;
    sum->setText(instalments->foot());
    setTone(sum, instalments->addsUp() ? tables::Tone::Good : tables::Tone::Caution);
    for (QWidget *part : {static_cast<QWidget *>(adds), static_cast<QWidget *>(removes)})
        part->setVisible(!document.readOnly());
    say({});
}

void InstalmentsEditor::add()
{
    const int after = list->currentIndex().isValid() ? list->currentIndex().row() : instalments->rowCount() - 1;
    const auto added = instalments->addInstalment(after);
    if (!added)
        return say(added.error());
    list->setCurrentIndex(instalments->index(*added, InstalmentsTable::Amount));
    list->setFocus();
}

void InstalmentsEditor::remove()
{
    const int row = list->currentIndex().row();
    const QString whyNot = instalments->removeInstalment(row);
    if (instalments->rowCount() > 0 && row >= 0)
        list->setCurrentIndex(instalments->index(std::min(row, instalments->rowCount() - 1), InstalmentsTable::Amount));
    say(whyNot);
}

void InstalmentsEditor::say(const QString &problem)
{
    words->setText(problem);
    setTone(words, tables::Tone::Bad);
    words->setVisible(!problem.isEmpty());
}

} // namespace dealdesk::ui
