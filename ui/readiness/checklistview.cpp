#include "checklistview.h"

#include "ui/widgets/datatable.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/figuretext.h"
#include "wording/pages/checklistwords.h"
#include "wording/pages/dealwords.h"
#include "wording/pages/readinesswords.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <array>

namespace dealdesk::ui {

using tables::ChecklistTable;

namespace {

QLabel *wrapped(QLabel *made)
{
    made->setWordWrap(true);
    return made;
}

} // namespace

ChecklistView::ChecklistView(workspace::FactEdits &facts, workspace::DealEdits &deals,
                             std::function<pricing::Date()> today, const wording::Language &in, QWidget *parent)
    : QWidget(parent)
    , language(in)
    , rows(new ChecklistTable(facts, deals, std::move(today), in, this))
    , table(new DataTable(this))
    , progress(label({}, this))
    , next(quietLine({}, this))
    , how(wrapped(label({}, this)))
    , source(wrapped(quietLabel({}, this)))
{
    progress->setFont(fontOf(Type::BodyStrong));
    auto *head = new QHBoxLayout;
    head->setSpacing(space::between);
    head->addWidget(progress);
    head->addWidget(next, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::inside);
    layout->addLayout(head);
    layout->addWidget(table, 1);
    layout->addWidget(how);
    layout->addWidget(source);

    table->setObjectName(QStringLiteral("checklist"));
    table->setAccessibleName(tr("Checklist"));
    table->setTabKeyNavigation(false);
    table->setModel(rows);
    constexpr std::array widths{48, 276, 92, 100, 100};
    for (int column = 0; column < std::ssize(widths); ++column)
        table->setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    table->horizontalHeader()->setStretchLastSection(true);
    setFocusProxy(table);

    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ChecklistView::sayChosen);
    connect(rows, &tables::GuardedTable::entryRefused, this, [this](const QModelIndex &cell, const QString &why) {
        const QString what = rows->index(cell.row(), tables::ChecklistTable::What).data().toString();
        const QString column = rows->headerData(cell.column(), Qt::Horizontal).toString();
        Q_EMIT refused(wording::cellNotTaken(column, wording::nameInSentence(what), why));
    });
    refresh();
}

void ChecklistView::showFirm(guidance::Checklist list)
{
    rows->showFirm(list);
    refresh();
}

void ChecklistView::showDeal(workspace::RowKey deal)
{
    rows->showDeal(deal);
    refresh();
}

void ChecklistView::choose(std::string_view id)
{
    for (int row = 0; row < rows->rowCount(); ++row)
        if (rows->standing(row).row->id == id)
            table->setCurrentIndex(rows->index(row, ChecklistTable::Done));
}

void ChecklistView::refresh()
{
    rows->refresh();
    const int nextRow = rows->nextRow();
    progress->setText(wording::doneOf(rows->doneRows(), rows->rowCount(), rows->lateRows(), language));
    setTone(progress, rows->lateRows() > 0 ? tables::Tone::Bad : tables::Tone::Plain);
    next->setText(nextRow < 0 ? wording::allIsDone()
                              : wording::nextIs(wording::checklistWords(rows->standing(nextRow).row->id).what));
    if (!table->currentIndex().isValid() && rows->rowCount() > 0)
        table->setCurrentIndex(rows->index(std::max(nextRow, 0), ChecklistTable::Done));
    sayChosen();
}

void ChecklistView::sayChosen()
{
    const QModelIndex current = table->currentIndex();
    const guidance::ChecklistRow *row = current.isValid() ? rows->standing(current.row()).row : nullptr;
    how->setText(row ? wording::stepTitle(row->of, row->step) + QLatin1Char('\n') + wording::checklistWords(row->id).how
                     : QString());
    setTone(how, tables::Tone::Plain);
    source->setText(row ? wording::checklistSource(*row, language) : QString());
    setTone(source, row && row->isDisputed ? tables::Tone::Caution : tables::Tone::Quiet);
}

} // namespace dealdesk::ui
