#include "customerfilter.h"

#include "tables/customerchoice.h"
#include "wording/pages/pipelinewords.h"

#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace dealdesk::ui {

using namespace pricing;

CustomerFilter::CustomerFilter(const workspace::Document &of, const wording::Language &in, QWidget *parent)
    : ElidedCombo(parent)
    , document(of)
    , language(in)
{
    addItem(tr("Any customer"));
    connect(&document, &workspace::Document::changed, this, [this](const workspace::Change &change) {
        offersAll = offersAll && std::ranges::none_of(change.rows, [](const workspace::RowRef &row) {
                        return row.kind == workspace::RowKind::Customer;
                    });
    });
    connect(&document, &workspace::Document::currentScenarioChanged, this, [this] { offersAll = false; });
}

std::optional<CustomerId> CustomerFilter::customer() const
{
    return currentIndex() <= 0 ? std::nullopt : std::optional(CustomerId{currentData().toString().toStdString()});
}

QString CustomerFilter::nameOf(const CustomerId &id) const
{
    const auto &customers = document.scenario().customers;
    const auto found = std::ranges::find(customers, id, &Customer::id);
    return found == customers.end()
               ? wording::customerIsGone()
               : tables::customerChoice(document.scenario(), static_cast<std::size_t>(found - customers.begin()),
                                        language);
}

void CustomerFilter::choose(const std::optional<CustomerId> &wanted)
{
    if (wanted == customer())
        return;
    const QSignalBlocker quiet(this);
    if (!wanted)
        return setCurrentIndex(0);
    const QString id = QString::fromStdString(wanted->text);
    if (findData(id) < 0)
        addItem(nameOf(*wanted), id);
    setCurrentIndex(findData(id));
}

void CustomerFilter::refresh()
{
    const auto now = customer();
    if (now && !offersAll)
        setItemText(currentIndex(), nameOf(*now));
}

void CustomerFilter::offerAll()
{
    if (std::exchange(offersAll, true))
        return;
    const auto before = customer();
    const QSignalBlocker quiet(this);
    const QStringList names = tables::customerChoices(document.scenario(), language);
    while (count() > 1)
        removeItem(count() - 1);
    for (qsizetype at = 0; at < names.size(); ++at)
        addItem(names[at], QString::fromStdString(document.scenario().customers[static_cast<std::size_t>(at)].id.text));
    setCurrentIndex(0);
    choose(before);
}

void CustomerFilter::showPopup()
{
    offerAll();
    ElidedCombo::showPopup();
}

void CustomerFilter::focusInEvent(QFocusEvent *event)
{
    offerAll();
    ElidedCombo::focusInEvent(event);
}

} // namespace dealdesk::ui
