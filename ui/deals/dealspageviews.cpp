// Views of the deals, and the menu of those that are chosen.
#include "dealspage.h"

#include "dealchoice.h"
#include "dealmenu.h"
#include "dealpanel.h"
#include "dealsfilterbar.h"
#include "dealtemplates.h"
#include "dealviews.h"
#include "offersview.h"

#include "tables/dealsfilter.h"
#include "tables/dealstable.h"
#include "tables/newdeal.h"
#include "ui/widgets/datatable.h"
#include "wording/pages/pipelinewords.h"

#include <QHeaderView>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>

namespace dealdesk::ui {

using tables::DealsTable;
using workspace::RowKey;

tables::DealView DealsPage::view() const
{
    const QHeaderView *header = table->horizontalHeader();
    const int column = header->sortIndicatorSection();
    tables::DealView now{sorted->conditions(), searched, {}, false};
    if (column >= 0 && column < DealsTable::ColumnCount) {
        now.sortedBy = DealsTable::columnNames().value(column);
        now.descending = header->sortIndicatorOrder() == Qt::DescendingOrder;
    }
    return now;
}

void DealsPage::takeView(const QString &name, const tables::DealView &wanted)
{
    if (wanted.search != searched)
        Q_EMIT searchAsked(wanted.search);
    setConditions(wanted.conditions);
    const auto column = static_cast<int>(DealsTable::columnNames().indexOf(wanted.sortedBy));
    table->sortByColumn(column, wanted.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    views->show(view());
    const auto &customer = wanted.conditions.customer;
    if (customer && !customerFor(document.scenario(), *customer))
        Q_EMIT refused(wording::viewsCustomerIsGone(wording::nameInSentence(name)));
}

void DealsPage::connectViews()
{
    filterBar->addFirst(views);
    // A cell that is being typed into is settled before its row may go.
    connect(views, &DealViews::viewAsked, this, [this](const QString &name, const tables::DealView &view) {
        if (entriesAreSettled())
            takeView(name, view);
    });
    connect(views, &DealViews::allAsked, this, [this] {
        if (entriesAreSettled())
            Q_EMIT allAsked();
    });
    connect(views, &DealViews::notice, this, &DealsPage::notice);
    connect(views, &DealViews::refused, this, &DealsPage::refused);
}

std::vector<RowKey> DealsPage::chosenDeals() const { return choice->all(); }

/// An entry into one of several that are marked is for all of them.
std::vector<RowKey> DealsPage::meantWith(RowKey deal) const
{
    std::vector<RowKey> all = choice->all();
    return std::ranges::find(all, deal) == all.end() ? std::vector{deal} : all;
}

void DealsPage::connectMenu()
{
    deals->setTogether([this](RowKey deal) { return meantWith(deal); });
    connect(deals, &DealsTable::severalChanged, this, &DealsPage::notice);
    connect(table, &DataTable::entryBegun, this, [this] {
        if (const auto all = choice->all(); all.size() > 1)
            Q_EMIT notice(wording::entryIsForAll(std::ssize(all), language));
    });
    connect(table, &DataTable::menuOpens, this, [this](QMenu *opening) {
        if (!entriesAreSettled())
            return;
        menu->addTo(opening, choice->all(), chosen());
        templates->addTo(opening, chosen());
    });
    connect(templates, &DealTemplates::dealAsked, this, &DealsPage::addDealFrom);
    connect(templates, &DealTemplates::notice, this, &DealsPage::notice);
    connect(templates, &DealTemplates::refused, this, &DealsPage::refused);
    connect(menu, &DealMenu::notice, this, &DealsPage::notice);
    connect(menu, &DealMenu::refused, this, &DealsPage::refused);
    connect(menu, &DealMenu::asked, this, [this](DealMenu::Ask what) {
        switch (what) {
        case DealMenu::Ask::New: return addDeal();
        case DealMenu::Ask::Edit: setPanelShown(true); return dealPanel->startEntry();
        case DealMenu::Ask::Duplicate: return duplicateChosen();
        case DealMenu::Ask::Delete: return removeChosen();
        case DealMenu::Ask::Quote: Q_EMIT quoteAsked(*chosen()); return;
        case DealMenu::Ask::Quotes: Q_EMIT quotesAsked(chosenDeals()); return;
        case DealMenu::Ask::Summary: Q_EMIT summaryAsked(*chosen()); return;
        case DealMenu::Ask::Checklist: Q_EMIT checklistAsked(*chosen()); return;
        case DealMenu::Ask::Offers: {
            setPanelShown(true);
            QTabWidget *tabs = dealPanel->tabWidget();
            for (int tab = 0; tab < tabs->count(); ++tab)
                if (tabs->widget(tab)->isAncestorOf(dealPanel->offersView()) ||
                    tabs->widget(tab) == dealPanel->offersView())
                    tabs->setCurrentIndex(tab);
            tabs->tabBar()->setFocus(Qt::OtherFocusReason);
            return;
        }
        }
    });
}

void DealsPage::addDealFrom(const QString &templateName)
{
    if (!edits.mayEdit())
        return;
    const auto made = tables::newDealFrom(templateName, document, customer());
    if (!made) {
        Q_EMIT refused(made.error());
        return;
    }
    add(made->deal, wording::addDealFrom(wording::nameInSentence(templateName)));
    if (!made->said.isEmpty())
        Q_EMIT notice(made->said);
}

} // namespace dealdesk::ui
