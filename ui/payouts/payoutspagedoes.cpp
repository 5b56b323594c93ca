// What the page of payouts does: reads reports, forgets them, writes what to
// ask.
#include "payoutspage.h"

#include "tables/payoutmonthstable.h"
#include "ui/widgets/droppedtables.h"
#include "ui/widgets/exportdesk.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/smalltable.h"
#include "wording/figuretext.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QGuiApplication>

namespace dealdesk::ui {

void PayoutsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!tablesIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PayoutsPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    readFiles(tablesIn(*event->mimeData()));
}

void PayoutsPage::askForFile()
{
    if (!edits.mayEdit())
        return;
    const QString path =
        prompts.fileToOpen(window(), tr("Read a report of payouts"), tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    if (!path.isEmpty())
        readFiles({path});
}

void PayoutsPage::readFiles(const QStringList &paths)
{
    if (paths.isEmpty() || !edits.mayEdit())
        return;
    const auto arrived = arrival.read(paths, wording::fromQDate(today()));
    if (!arrived) {
        if (!arrived.error().isEmpty())
            prompts.show(window(), tr("Payouts"), wording::payoutsNotTaken(), arrived.error().join(QLatin1Char('\n')));
        return;
    }
    const auto &last = arrived->back();
    const bool isNew = edits.take(*arrived, tr("Read a report of payouts"));
    setMarketplace(last.report.kind);
    if (!isNew)
        return Q_EMIT notice(wording::nothingNewInReports());
    const QString marketplace = wording::marketplaceOf(exchange::routeOf(last.report.kind));
    Q_EMIT notice(arrived->size() > 1 ? wording::payoutsTakenFrom(std::ssize(*arrived), language)
                                      : wording::payoutsTaken(wording::text(last.name), marketplace,
                                                              std::ssize(last.report.lines), language));
}

void PayoutsPage::forget()
{
    const QModelIndexList rows = filesTable->selectionModel()->selectedRows();
    if (rows.isEmpty() || !edits.mayEdit())
        return;
    const tables::PayoutFilesTable::Row row = files->row(rows.first().row());
    chosen = kind; // its marketplace stays in sight, though it may be the last report
    edits.forget(row.name, wording::forgetPayoutReport(wording::text(row.file)));
}

void PayoutsPage::copyQuestions()
{
    QGuiApplication::clipboard()->setText(toSend);
    Q_EMIT notice(wording::questionsCopied());
}

void PayoutsPage::saveQuestions()
{
    if (ExportDesk *desk = ExportDesk::above(this))
        desk->write(
            tr("Save what to ask"), tr("Questions on payouts"),
            {{QStringLiteral(".txt"), tr("Text for a mail (*.txt)"), [said = toSend] { return said.toUtf8(); }}});
}

} // namespace dealdesk::ui
