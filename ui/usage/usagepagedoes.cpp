// What the page of usage does: reads files, gives names to customers, raises a path, writes what a customer may see.
#include "usagepage.h"

#include "pricing/ranges.h"
#include "tables/customerchoice.h"
#include "tables/usagetable.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/droppedtables.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/smalltable.h"
#include "wording/explanation.h"
#include "wording/figuretext.h"
#include "wording/pages/usagewords.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QPushButton>

#include <algorithm>

namespace dealdesk::ui {

using pricing::YearMonth;

void UsagePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!tablesIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void UsagePage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    readFiles(tablesIn(*event->mimeData()));
}

void UsagePage::askForFile(UsageArrival::Columns columns)
{
    if (!edits.mayEdit())
        return;
    const QStringList paths =
        prompts.filesToOpen(window(), tr("Read usage files"), tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    if (!paths.isEmpty())
        readFiles(paths, columns);
}

void UsagePage::readFiles(const QStringList &paths, UsageArrival::Columns columns)
{
    if (!edits.mayEdit())
        return;
    refreshNow(); // the month is one of this scenario's
    const auto arrived =
        arrival.read(paths, *month, wording::fromQDate(today()), document.scenario().customers, columns);
    if (!arrived) {
        if (!arrived.error().isEmpty())
            prompts.show(window(), tr("Usage"), wording::usageNotTaken(), arrived.error().join(QLatin1Char('\n')));
        return;
    }
    std::int64_t deployments = 0;
    for (const auto &file : *arrived)
        deployments += std::ssize(file.usage.readings);
    edits.take(listing, *arrived, tr("Read usage"));
    Q_EMIT notice(wording::usageTaken(deployments, *month, language));
}

void UsagePage::forget()
{
    if (edits.mayEdit())
        edits.forget(listing, *month, wording::forgetUsage(*month, wording::name(listing), language));
}

void UsagePage::raise()
{
    const auto row = chosenRow();
    if (!row || !edits.mayEdit())
        return;
    const pricing::UsageRow usageRow = usage->row(*row);
    if (!usageRow.deal)
        return;
    const pricing::Scenario &scenario = document.scenario();
    const pricing::Deal deal = scenario.deals[*usageRow.deal];
    const auto own = pricing::termMonthOf(scenario.settings, deal, *month);
    if (!own || usageRow.used > pricing::mostTenants)
        return;
    const QString name = wording::text(deal.name);
    deals.changeDeal(document.current().dealKeys[*usageRow.deal],
                     workspace::raisedTo(deal, *own, static_cast<int>(usageRow.used)), wording::raisePath(name));
    Q_EMIT notice(wording::pathRaised(name, usageRow.used, *month, language));
}

void UsagePage::mapName()
{
    const QModelIndexList rows = names->selectionModel()->selectedRows();
    if (rows.isEmpty() || !thisIs->isEnabled() || !edits.mayEdit())
        return;
    const exchange::UnknownName name = unknown->row(rows.first().row());
    const QString written = wording::text(name.written);
    const int chosen = prompts.choose(window(), wording::whoseName(), wording::whoIs(written),
                                      tables::customerChoices(document.scenario(), language), tr("This is he"));
    if (chosen < 0)
        return;
    const auto at = static_cast<std::size_t>(chosen);
    const QString said = wording::nowHisName(written, wording::text(document.scenario().customers[at].name));
    if (edits.callHim(document.current().customerKeys[at], name.written, said))
        Q_EMIT notice(said);
    else
        prompts.show(window(), wording::whoseName(), wording::whoIs(written), wording::noNameOfACustomer(written));
}

} // namespace dealdesk::ui
