#include "dealspage.h"

#include "dealchoice.h"
#include "dealcolumns.h"
#include "dealform.h"
#include "dealmenu.h"
#include "dealpanel.h"
#include "dealpaste.h"
#include "dealsfilterbar.h"
#include "dealssplit.h"
#include "dealstrip.h"
#include "dealtemplates.h"
#include "dealtotalsbar.h"
#include "dealviews.h"
#include "offersview.h"
#include "whitelabelview.h"

#include "tables/dealsfilter.h"
#include "tables/dealstable.h"
#include "tables/newdeal.h"
#include "ui/widgets/copysuffixes.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/frozencolumn.h"
#include "ui/widgets/panelring.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/figuretext.h"
#include "wording/pages/dealwords.h"
#include "wording/pages/pipelinewords.h"
#include "wording/placeholders.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>

namespace dealdesk::ui {

using namespace pricing;
using tables::DealsTable;
using workspace::RowKey;

namespace {

const QList<int> defaultColumns{DealsTable::Included, DealsTable::CustomerName,  DealsTable::Name,  DealsTable::Route,
                                DealsTable::Tenants,  DealsTable::Term,          DealsTable::Price, DealsTable::Billed,
                                DealsTable::Margin,   DealsTable::MarginPercent, DealsTable::Arr};

} // namespace

DealsPage::DealsPage(workspace::DealEdits &of, workspace::FactEdits &facts, Prompts &prompts,
                     const wording::Language &in, QWidget *parent)
    : Page(of.document(), in, parent)
    , edits(of)
    , deals(new DealsTable(edits, in, this))
    , sorted(new tables::DealsFilter(*deals, document, this))
    , split(new DealsSplit(this)) // everything is made where it stands: moved, it is styled twice
    , list(new QWidget(split->left()))
    , filterBar(new DealsFilterBar(document, in, list))
    , views(new DealViews(facts, prompts, in, filterBar->firstLine()))
    , templates(new DealTemplates(facts, prompts, in, this))
    , menu(new DealMenu(edits, in, this))
    , table(new DataTable(list))
    , totals(new DealTotalsBar(table, in, list))
    , strip(new DealStrip(edits, in, split->left()))
    , dealPanel(new DealPanel(edits, facts, in, split))
{
    setFocusProxy(table);
    for (QWidget *part :
         {list, static_cast<QWidget *>(filterBar), static_cast<QWidget *>(strip), static_cast<QWidget *>(dealPanel)})
        markPanel(part);
    setUpTable();
    choice = new DealChoice(document, *deals, *sorted, table);
    columns = new DealColumns(table, totals);
    arrange();
    connectList();
    connectPanel();
    connectViews();
    connectMenu();
    followDocument();
    connect(&document, &workspace::Document::currentScenarioChanged, this, [this] {
        choice->followScenario();
        refreshWhenSeen();
    });
    refreshNow();
    showStrip();
}

void DealsPage::setUpTable()
{
    table->setModel(sorted);
    table->setObjectName(QStringLiteral("deals"));
    table->setAccessibleName(tr("Deals"));
    table->setEmptyText(whyEmpty());
    table->setSortingEnabled(true);
    table->sortByColumn(-1, Qt::AscendingOrder);                // as entered, until a header is clicked
    table->horizontalHeader()->setSortIndicatorClearable(true); // the third click
    table->horizontalHeader()->setSectionsMovable(true);
    table->setVisibleColumns(defaultColumns);
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!ticks) // most windows never need it
            ticks = new FrozenColumn(table);
    });
}

void DealsPage::arrange()
{
    auto *listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->setSpacing(0);
    listLayout->addWidget(filterBar);
    listLayout->addWidget(table, 1);
    listLayout->addWidget(totals);

    split->arrange(list, strip, dealPanel);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
}

void DealsPage::connectList()
{
    connect(filterBar, &DealsFilterBar::chosen, this, &DealsPage::setConditions);
    connect(filterBar, &DealsFilterBar::allAsked, this, [this] {
        table->setFocus(Qt::OtherFocusReason); // the button goes
        Q_EMIT allAsked();
    });
    connect(choice, &DealChoice::changed, this, &DealsPage::showChosen);
    connect(choice, &DealChoice::shownChanged, this, &DealsPage::refreshWhenSeen);
    connect(table, &DataTable::deleteAsked, this, &DealsPage::removeChosen);
    auto *blocks = new DealPaste(edits, *deals, *sorted, *choice, *table, language);
    connect(blocks, &DealPaste::notice, this, &DealsPage::notice);
    connect(blocks, &DealPaste::refused, this, &DealsPage::refused);
    connect(blocks, &DealPaste::added, this, &DealsPage::bringIntoSight);
    connect(deals, &DealsTable::entryRefused, this, &DealsPage::sayNotTaken);
    connect(totals, &DealTotalsBar::missingAsked, this, &DealsPage::chooseNextOf);
    connect(split, &DealsSplit::arranged, this, &DealsPage::layoutChanged);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, &DealsPage::layoutChanged);
    connect(table->horizontalHeader(), &QHeaderView::sectionMoved, this, &DealsPage::layoutChanged);
    connect(table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this] {
        columns->fit(); // for the mark beside its title
        views->show(view());
        Q_EMIT layoutChanged();
    });
}

void DealsPage::connectPanel()
{
    connect(table, &DataTable::whyAsked, this, [this](const QModelIndex &index) {
        setPanelShown(true);
        dealPanel->explain(static_cast<Figure>(index.data(tables::FigureRole).toInt()));
    });
    connect(dealPanel->form(), &DealForm::entryDropped, this, &DealsPage::notice);
    connect(dealPanel->offersView(), &OffersView::entryDropped, this, &DealsPage::notice);
    connect(dealPanel->whiteLabelView(), &WhiteLabelView::entryDropped, this, &DealsPage::notice);
}

std::optional<RowKey> DealsPage::chosen() const { return choice->chosen(); }
std::optional<CustomerId> DealsPage::customer() const { return choice->customer(); }
bool DealsPage::choose(RowKey key) { return choice->choose(key); }
void DealsPage::chooseNextOf(const std::vector<std::size_t> &indices) { choice->chooseNextOf(indices); }
void DealsPage::chooseFirst() { choice->chooseAt(0); }
void DealsPage::goToFirst() { choice->goToFirst(); }

QString DealsPage::whyEmpty() const
{
    const auto &wanted = sorted->conditions();
    if (wanted.customer && !customerFor(document.scenario(), *wanted.customer))
        return wording::wantedCustomerIsGone();
    if (!wanted.areNone() && !document.scenario().deals.empty())
        return wording::noDealFits();
    return searched.isEmpty() ? wording::noDealsYet() : wording::noDealHas(searched);
}

void DealsPage::setFilter(const QString &text)
{
    searched = text;
    sorted->setSearch(text);
    table->setEmptyText(whyEmpty());
    refreshWhenSeen();
    if (!table->currentIndex().isValid())
        chooseFirst();
}

const tables::DealConditions &DealsPage::conditions() const { return sorted->conditions(); }

void DealsPage::setConditions(const tables::DealConditions &conditions)
{
    if (conditions == sorted->conditions())
        return;
    filterBar->show(conditions);
    sorted->setConditions(conditions);
    table->setEmptyText(whyEmpty());
    refreshWhenSeen();
    if (!table->currentIndex().isValid())
        chooseFirst();
    Q_EMIT conditionsChanged();
}

void DealsPage::setClock(std::function<QDate()> today)
{
    sorted->setClock([today = std::move(today)] { return wording::fromQDate(today()); });
}

/// What was just made must be seen, whatever deals are wanted.
void DealsPage::bringIntoSight(RowKey added)
{
    if (choose(added))
        return;
    setConditions({});
    if (!choose(added)) {
        Q_EMIT searchAsked({});
        choose(added);
    }
}

void DealsPage::addDeal(const std::optional<CustomerId> &given)
{
    if (!edits.mayEdit())
        return;
    add(tables::newDeal(document, given ? given : customer()), tr("Add a deal"));
}

/// With a customer, where there is none yet.
void DealsPage::add(const Deal &deal, const QString &text)
{
    if (!searched.isEmpty())
        Q_EMIT searchAsked({}); // it must be seen
    const RowKey key =
        document.scenario().customers.empty()
            ? edits.addDealWithCustomer(deal, wording::placeholderName(wording::Placeholder::Customer), text)
            : edits.addDeal(deal, text);
    bringIntoSight(key);
    setPanelShown(true);
    dealPanel->startEntry();
}

void DealsPage::enterField(tables::DealField which)
{
    setPanelShown(true);
    dealPanel->startEntry(which);
}

void DealsPage::sayNotTaken(const QModelIndex &cell, const QString &why)
{
    const QString field = deals->headerData(cell.column(), Qt::Horizontal).toString();
    Q_EMIT refused(wording::cellNotTaken(field, wording::nameInSentence(nameOf(deals->keyAt(cell.row()))), why));
}

QString DealsPage::nameOf(RowKey key) const
{
    const auto index = workspace::indexOf(document.current().dealKeys, key);
    return index ? wording::text(document.scenario().deals[*index].name) : QString();
}

void DealsPage::duplicateChosen()
{
    const auto keys = choice->all();
    if (keys.empty() || !edits.mayEdit())
        return;
    const auto added = edits.duplicateDeals(keys, copySuffixes(), wording::duplicateDeals(std::ssize(keys), language));
    bringIntoSight(added.front());
}

void DealsPage::removeChosen()
{
    const auto keys = choice->all();
    if (keys.empty() || !edits.mayEdit())
        return;
    const QString said = keys.size() == 1 ? wording::dealDeleted(wording::nameInSentence(nameOf(keys.front())))
                                          : wording::severalDeleted(std::ssize(keys), language);
    const int row = table->currentIndex().row();
    edits.removeDeals(keys, wording::deleteDeals(std::ssize(keys), language));
    choice->chooseAt(row);
    Q_EMIT notice(said);
}

void DealsPage::showChosen()
{
    dealPanel->setDeal(chosen());
    showStrip();
    Q_EMIT chosenChanged();
}

/// The strip knows its deal by its place, which may be another.
void DealsPage::noteChange(const workspace::Change &) { showStrip(); }

/// The totals of what is shown, and the room that each column needs.
void DealsPage::refresh()
{
    std::vector<std::size_t> shown;
    shown.reserve(sorted->shown().size());
    for (const int row : sorted->shown())
        if (const auto deal = deals->dealAt(row))
            shown.push_back(*deal);
    totals->show(document, shown);
    filterBar->refresh(document.scenario().deals.size() - shown.size());
    views->show(view());
    if (shown.empty()) // perhaps the last deal went
        table->setEmptyText(whyEmpty());
    columns->fit();
}

void DealsPage::showStrip()
{
    const auto key = chosen();
    strip->show(key ? workspace::indexOf(document.current().dealKeys, *key) : std::nullopt);
}

void DealsPage::setPanelShown(bool shown)
{
    if (dealPanel->isHidden() != shown)
        return;
    if (!shown && dealPanel->isAncestorOf(QApplication::focusWidget()))
        table->setFocus(Qt::OtherFocusReason); // takes an entry that is still being typed
    dealPanel->setVisible(shown);
    Q_EMIT panelShown(shown);
}

QByteArray DealsPage::saveLayout() const { return split->habit(columns->habit()).asText(); }

void DealsPage::restoreLayout(const QByteArray &kept)
{
    const auto habit = DealsHabit::fromText(kept);
    if (!habit)
        return;
    split->takeHabit(*habit);
    if (!habit->columns.isEmpty())
        columns->takeHabit(habit->columns);
}

} // namespace dealdesk::ui
