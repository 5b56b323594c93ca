#include "dealsfilterbar.h"

#include "records/choices.h"
#include "ui/widgets/elidedcombo.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/explanation.h"
#include "wording/pages/dealwords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace dealdesk::ui {

using namespace pricing;
using tables::DealConditions;

namespace {

constexpr int widest = 150; // of a choice
constexpr int anyStatus = 0, openStatus = 1, firstStatus = 2;

/// Behind the choice that asks for nothing.
template<typename Enum>
QStringList withNames(QStringList choices)
{
    for (const Enum each : records::valuesOf<Enum>)
        choices.append(wording::name(each));
    return choices;
}

template<typename Enum>
std::optional<Enum> chosenOf(const QComboBox *from)
{
    const int at = from->currentIndex() - 1;
    return at < 0 ? std::nullopt : std::optional(records::valuesOf<Enum>[static_cast<std::size_t>(at)]);
}

template<typename Enum>
void show(QComboBox *in, const std::optional<Enum> &value)
{
    const QSignalBlocker quiet(in);
    in->setCurrentIndex(value ? static_cast<int>(*value) + 1 : 0);
}

} // namespace

DealsFilterBar::DealsFilterBar(const wording::Language &in, QWidget *parent)
    : QWidget(parent)
    , language(in)
    , hiddenDeals(quietLine({}, this))
    , all(new QPushButton(tr("Show all"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::inside, space::inside / 2, space::inside, space::inside / 2);
    layout->setSpacing(space::inside);
    status = addChoice(tr("Status"), withNames<DealStatus>({tr("Any status"), tr("Open")}));
    status->setItemData(openStatus, tr("Planned or offered"), Qt::ToolTipRole);
    route = addChoice(tr("Route"), withNames<Route>({tr("Any route")}));
    listing = addChoice(tr("Listing"), withNames<Listing>({tr("Any listing")}));
    due = addChoice(tr("What is due"), {tr("Any due date"), tr("Due this week"), tr("Late")});
    due->setItemData(static_cast<int>(DealConditions::Due::ThisWeek), tr("Late or until Sunday"), Qt::ToolTipRole);
    hiddenDeals->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(hiddenDeals, 2);
    setRole(all, "link");
    QSizePolicy stays = all->sizePolicy();
    stays.setRetainSizeWhenHidden(true); // the choices move for nothing that comes and goes
    all->setSizePolicy(stays);
    all->hide();
    layout->addWidget(all);
    connect(all, &QPushButton::clicked, this, &DealsFilterBar::allAsked);
}

QComboBox *DealsFilterBar::addChoice(const QString &name, const QStringList &choices)
{
    auto *made = new ElidedCombo(this);
    made->setAccessibleName(name);
    made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    made->setMaximumWidth(widest);
    made->addItems(choices);
    static_cast<QHBoxLayout *>(layout())->addWidget(made, 3);
    connect(made, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT chosen(conditions()); });
    return made;
}

DealConditions DealsFilterBar::conditions() const
{
    DealConditions wanted;
    if (status->currentIndex() == openStatus)
        wanted.statuses = tables::openStatuses;
    else if (status->currentIndex() >= firstStatus)
        wanted.statuses = {
            records::valuesOf<DealStatus>[static_cast<std::size_t>(status->currentIndex() - firstStatus)]};
    wanted.route = chosenOf<Route>(route);
    wanted.listing = chosenOf<Listing>(listing);
    wanted.due = static_cast<DealConditions::Due>(due->currentIndex());
    return wanted;
}

void DealsFilterBar::show(const DealConditions &wanted)
{
    {
        const QSignalBlocker quiet(status);
        status->setCurrentIndex(wanted.statuses.empty() ? anyStatus
                                : wanted.statuses == tables::openStatuses
                                    ? openStatus
                                    : firstStatus + static_cast<int>(wanted.statuses.front()));
    }
    ui::show(route, wanted.route);
    ui::show(listing, wanted.listing);
    const QSignalBlocker quiet(due);
    due->setCurrentIndex(static_cast<int>(wanted.due));
}

void DealsFilterBar::sayHidden(std::size_t deals)
{
    hiddenDeals->setText(deals == 0 ? QString() : wording::dealsHidden(static_cast<std::int64_t>(deals), language));
    all->setVisible(deals > 0);
}

} // namespace dealdesk::ui
