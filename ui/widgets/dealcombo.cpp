#include "dealcombo.h"

#include "pricing/customers.h"
#include "wording/figuretext.h"

#include <QSignalBlocker>

#include <algorithm>

namespace dealdesk::ui {

using namespace pricing;

namespace {

QString nameOf(const CustomerIndex &customers, const Deal &deal)
{
    const QString name = wording::text(deal.name).simplified();
    const QString customer = wording::text(customers.of(deal.customer).name).simplified();
    return customer.isEmpty() ? name : name + QStringLiteral(" · ") + customer;
}

} // namespace

DealCombo::DealCombo(const workspace::Document &of, const QString &forAll, QWidget *parent)
    : ElidedCombo(parent)
    , document(of)
    , allText(forAll)
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setAccessibleName(tr("Deal"));
    connect(this, &QComboBox::currentIndexChanged, this, &DealCombo::chosen); // not `activated`: typing chooses too
}

void DealCombo::refresh()
{
    const workspace::ScenarioEntry &entry = document.current();
    QList<std::pair<QString, qlonglong>> wanted, has;
    if (!allText.isEmpty())
        wanted.append({allText, 0});
    const CustomerIndex customers(entry.scenario.customers); // one by one, each would be looked for among all
    for (std::size_t i = 0; i < entry.dealKeys.size(); ++i)
        wanted.append({nameOf(customers, entry.scenario.deals[i]), entry.dealKeys[i].value});
    for (int i = 0; i < count(); ++i)
        has.append({itemText(i), itemData(i).toLongLong()});
    if (wanted == has)
        return;
    const QSignalBlocker quiet(this);
    const workspace::RowKey before = key();
    clear();
    for (const auto &[name, deal] : wanted)
        addItem(name, deal);
    choose(before);
}

workspace::RowKey DealCombo::key() const { return {currentData().toLongLong()}; }

std::optional<std::size_t> DealCombo::index() const { return workspace::indexOf(document.current().dealKeys, key()); }

void DealCombo::choose(workspace::RowKey deal)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(std::max(0, findData(qlonglong{deal.value})));
}

} // namespace dealdesk::ui
