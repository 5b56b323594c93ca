#include "dealsfilterbar.h"

#include "customerfilter.h"

#include "records/choices.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/explanation.h"
#include "wording/flagwords.h"
#include "wording/pages/dealwords.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace dealdesk::ui {

using namespace pricing;
using tables::DealConditions;

namespace {

constexpr int widest = 150; // of a choice
constexpr int anyStatus = 0, openStatus = 1, firstStatus = 2;
constexpr int noBand = 1, firstBand = 2;
constexpr int anyFlag = 1, firstFlag = 2;

/// Behind the choice that asks for nothing.
template<typename Enum>
QStringList withNames(QStringList choices)
{
    for (const Enum each : records::valuesOf<Enum>)
        choices.append(wording::name(each));
    return choices;
}

QStringList withTitles(QStringList choices)
{
    for (const Flag each : tables::allFlags)
        choices.append(wording::title(each));
    return choices;
}

template<typename Enum>
std::optional<Enum> chosenOf(const QComboBox *from)
{
    const int at = from->currentIndex() - 1;
    return at < 0 ? std::nullopt : std::optional(records::valuesOf<Enum>[static_cast<std::size_t>(at)]);
}

void set(QComboBox *choice, int at)
{
    const QSignalBlocker quiet(choice);
    choice->setCurrentIndex(at);
}

template<typename Enum>
void show(QComboBox *in, const std::optional<Enum> &value)
{
    set(in, value ? static_cast<int>(*value) + 1 : 0);
}

QHBoxLayout *row(QWidget *of)
{
    auto *made = new QHBoxLayout(of);
    made->setContentsMargins(space::inside, space::inside / 2, space::inside, space::inside / 2);
    made->setSpacing(space::inside);
    return made;
}

} // namespace

DealsFilterBar::DealsFilterBar(const workspace::Document &of, const wording::Language &in, QWidget *parent)
    : QWidget(parent)
    , document(of)
    , language(in)
    , line(new QWidget(this)) // everything is made where it stands: moved, it is styled twice
    , secondLine(new QWidget(this))
    , often(row(line))
    , seldom(row(secondLine))
    , more(new QPushButton(tr("More"), line))
    , hiddenDeals(quietLine({}, line))
    , all(new QPushButton(tr("Show all"), line))
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(line);
    lines->addWidget(secondLine);
    status = addChoice(tr("Status"), withNames<DealStatus>({tr("Any status"), tr("Open")}), often);
    status->setItemData(openStatus, tr("Planned or offered"), Qt::ToolTipRole);
    route = addChoice(tr("Route"), withNames<Route>({tr("Any route")}), often);
    listing = addChoice(tr("Listing"), withNames<Listing>({tr("Any listing")}), often);
    due = addChoice(tr("What is due"), {tr("Any due date"), tr("Due this week"), tr("Late")}, often);
    due->setItemData(static_cast<int>(DealConditions::Due::ThisWeek), tr("Late or until Sunday"), Qt::ToolTipRole);
    addMore();
    hiddenDeals->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    often->addWidget(hiddenDeals, 2);
    setRole(all, "link");
    QSizePolicy stays = all->sizePolicy();
    stays.setRetainSizeWhenHidden(true); // the choices move for nothing that comes and goes
    all->setSizePolicy(stays);
    all->hide();
    often->addWidget(all);
    connect(all, &QPushButton::clicked, this, &DealsFilterBar::allAsked);
}

void DealsFilterBar::addMore()
{
    setRole(more, "link");
    more->setCheckable(true);
    more->setToolTip(tr("By customer, band and what needs attention"));
    often->addWidget(more);
    connect(more, &QPushButton::toggled, this, &DealsFilterBar::showMore);
    customer = new CustomerFilter(document, language, secondLine);
    add(customer, tr("Customer"), seldom);
    band = addChoice(tr("Band of the first month"), {tr("Any band"), tr("No band")}, seldom);
    band->setItemData(noBand, tr("Without a band in the first month; excluded deals too"), Qt::ToolTipRole);
    flags = addChoice(tr("Attention"), withTitles({tr("With or without a flag"), tr("Any flag")}), seldom);
    seldom->addStretch(2);
    secondLine->hide();
}

void DealsFilterBar::showMore(bool on)
{
    more->setText(on ? tr("Less") : tr("More"));
    secondLine->setVisible(on);
}

void DealsFilterBar::addFirst(QWidget *widget) { often->insertWidget(0, widget); }

void DealsFilterBar::add(QComboBox *choice, const QString &name, QHBoxLayout *into)
{
    choice->setAccessibleName(name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMaximumWidth(widest);
    choice->installEventFilter(this);
    into->addWidget(choice, 3);
    connect(choice, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT chosen(conditions()); });
}

QComboBox *DealsFilterBar::addChoice(const QString &name, const QStringList &choices, QHBoxLayout *into)
{
    auto *made = new ElidedCombo(into->parentWidget());
    made->addItems(choices);
    add(made, name, into);
    return made;
}

bool DealsFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<const QKeyEvent *>(event)->key();
    if (key != Qt::Key_Delete && key != Qt::Key_Backspace)
        return false;
    static_cast<QComboBox *>(watched)->setCurrentIndex(0);
    return true;
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
    wanted.customer = customer->customer();
    if (band->currentIndex() > 0)
        wanted.band = band->currentIndex() == noBand
                          ? std::string()
                          : offeredBands[static_cast<std::size_t>(band->currentIndex() - firstBand)];
    if (flags->currentIndex() == anyFlag)
        wanted.flags = tables::allFlags;
    else if (flags->currentIndex() >= firstFlag)
        wanted.flags = {tables::allFlags[static_cast<std::size_t>(flags->currentIndex() - firstFlag)]};
    return wanted;
}

void DealsFilterBar::show(const DealConditions &wanted)
{
    set(status, wanted.statuses.empty()                   ? anyStatus
                : wanted.statuses == tables::openStatuses ? openStatus
                                                          : firstStatus + static_cast<int>(wanted.statuses.front()));
    ui::show(route, wanted.route);
    ui::show(listing, wanted.listing);
    set(due, static_cast<int>(wanted.due));
    customer->choose(wanted.customer);
    offerBands(wanted.band);
    set(flags, wanted.flags.empty()               ? 0
               : wanted.flags == tables::allFlags ? anyFlag
                                                  : firstFlag + static_cast<int>(wanted.flags.front()));
    if (wanted.customer || wanted.band || !wanted.flags.empty())
        more->setChecked(true);
}

/// Those of the scenario; the wanted one too, where no authorization has it.
void DealsFilterBar::offerBands(const std::optional<std::string> &wanted)
{
    const QSignalBlocker quiet(band);
    auto names = tables::bandNames(document.scenario());
    if (wanted && !wanted->empty() && std::ranges::find(names, *wanted) == names.end())
        names.push_back(*wanted);
    if (names != offeredBands) {
        while (band->count() > firstBand)
            band->removeItem(band->count() - 1);
        for (const std::string &each : names)
            band->addItem(wording::text(each).simplified());
        offeredBands = std::move(names);
    }
    const auto at = wanted ? std::ranges::find(offeredBands, *wanted) - offeredBands.begin() : 0;
    band->setCurrentIndex(!wanted ? 0 : wanted->empty() ? noBand : firstBand + static_cast<int>(at));
}

void DealsFilterBar::refresh(std::size_t hidden)
{
    customer->refresh();
    if (!band->view()->isVisible())
        offerBands(conditions().band);
    hiddenDeals->setText(hidden == 0 ? QString() : wording::dealsHidden(static_cast<std::int64_t>(hidden), language));
    all->setVisible(hidden > 0);
}

} // namespace dealdesk::ui
