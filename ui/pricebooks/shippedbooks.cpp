#include "shippedbooks.h"

#include "guidance/pricebooks.h"
#include "tables/authorizationentry.h"

namespace dealdesk::ui {

ShippedBooks::ShippedBooks(QWidget *parent)
    : QMenu(parent)
{
    shipped = {
        addAction(QString(), this,
                  [this] { Q_EMIT chosen(guidance::workedExampleBook(listing), tr("Use the worked example's book")); }),
        addAction(QString(), this,
                  [this] { Q_EMIT chosen(guidance::arrTableBook(listing), tr("Use the ARR table's book")); })};
    addSeparator();
    emptyOne = addAction(tr("Start an empty one"), this,
                         [this] { Q_EMIT chosen(tables::emptyBook(listing), tr("Start an empty price book")); });
    offer(std::string(guidance::shippedCurrency));
}

bool ShippedBooks::offer(const std::string &currency)
{
    const bool offered = currency == guidance::shippedCurrency;
    shipped[0]->setText(offered ? tr("Worked example (illustrative)")
                                : tr("Worked example: illustrative, for scenarios in USD"));
    shipped[1]->setText(offered ? tr("ARR table (illustrative)") : tr("ARR table: illustrative, for scenarios in USD"));
    for (QAction *each : shipped)
        each->setEnabled(offered);
    return offered;
}

} // namespace dealdesk::ui
