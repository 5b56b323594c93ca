// What the window does with tables of others: asks what they are, and takes them in.
#include "mainwindow.h"

#include "tables/importtables.h"
#include "ui/deals/dealspage.h"
#include "ui/imports/importdialog.h"
#include "ui/pricebooks/bookexchange.h"
#include "ui/widgets/noticebar.h"
#include "wording/records/importtablewords.h"
#include "workspace/dealimport.h"

namespace dealdesk::ui {

using tables::Tone;

void MainWindow::importTable(const QString &path)
{
    if (!document.mayEdit())
        return;
    ImportDialog dialog(
        {std::make_shared<const pricing::Scenario>(document.scenario()), tables::proposedForDeals(document), language},
        prompts, habits, this);
    dialog.open(path);
    const int answer = dialog.exec();
    if (answer == QDialog::Accepted)
        return takeTable(dialog);
    if (answer != ImportDialog::PriceBooks)
        return;
    openPage(PriceBooks);
    if (auto *books = pageWidget(PriceBooks)->findChild<BookExchange *>())
        books->importFrom(dialog.filePath());
}

void MainWindow::takeTable(ImportDialog &dialog)
{
    exchange::ReadTable read = dialog.takeRead();
    const auto taken = static_cast<std::int64_t>(takenOf(read));
    const exchange::TableOf table = dialog.table().table();
    workspace::DealImport imports(document);
    if (auto *ofDeals = std::get_if<exchange::ReadDeals>(&read)) {
        const auto added =
            imports.addDeals(std::move(ofDeals->deals), std::move(ofDeals->newcomers), wording::importUndo(table));
        showAllDeals();
        showPage(Deals);
        if (!added.empty())
            chooseDeal(added.front());
    } else if (auto *ofCustomers = std::get_if<exchange::ReadCustomers>(&read)) {
        std::vector<pricing::Customer> known, newcomers;
        for (exchange::ReadCustomer &each : ofCustomers->customers)
            (each.known ? known : newcomers).push_back(std::move(each.customer));
        imports.takeCustomers(known, std::move(newcomers), wording::importUndo(table));
        showPage(Customers);
    } else {
        std::vector<workspace::DealEdits::Changed> changed;
        const pricing::Scenario &scenario = document.scenario();
        for (const exchange::ReadRamp &ramp : std::get<exchange::ReadSteps>(read).ramps) {
            changed.push_back({document.current().dealKeys[ramp.deal], scenario.deals[ramp.deal]});
            changed.back().after.tenants = ramp.steps;
        }
        document.dealEdits.changeDeals(changed, wording::importUndo(table));
        showPage(Deals);
    }
    notice->say(wording::importDone(table, taken, language), Tone::Good);
}

} // namespace dealdesk::ui
