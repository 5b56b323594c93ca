#include "customerspage.h"

#include "customerform.h"
#include "routesection.h"

#include "guidance/routeadvisor.h"
#include "tables/customerspaste.h"
#include "ui/widgets/cellblocks.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/explanation.h"
#include "wording/figuretext.h"
#include "wording/pages/customerwords.h"
#include "wording/pages/routewords.h"
#include "wording/placeholders.h"

#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace dealdesk::ui {

using tables::CustomerField;
using tables::CustomersTable;

namespace {

constexpr int tableRowsInSight = 4; // beside the routes, which take the room that there is

const std::vector<std::vector<CustomerField>> whatElseIsKnown{
    {CustomerField::AwsAccount, CustomerField::AzureBillingAccount, CustomerField::Contact},
    {CustomerField::Aliases},
    {CustomerField::Notes}};

} // namespace

CustomersPage::CustomersPage(workspace::FactEdits &of, workspace::DealEdits &deals, std::function<QDate()> today,
                             const wording::Language &in, QWidget *parent)
    : Page(of.document(), in, parent)
    , edits(of)
    , customers(new CustomersTable(edits, in, this))
    , table(new DataTable(this))
    , tabs(new QTabBar(this))
    , sections(new QStackedWidget(this))
    , remove(new QPushButton(tr("Delete"), this))
    , advice(label({}, this))
{
    setFocusProxy(table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page);
    layout->setSpacing(space::between);
    auto *head = new QHBoxLayout;
    head->addWidget(sectionTitle(tr("Customers"), this));
    QLabel *why = quietLabel(wording::whyToKnowCustomers(), this);
    head->addWidget(why, 1, Qt::AlignBottom);
    auto *add = new QPushButton(tr("+ Customer"), this);
    head->addWidget(add);
    head->addWidget(remove);
    layout->addLayout(head);

    auto *frame = card(this);
    auto *framed = new QVBoxLayout(frame);
    framed->setContentsMargins(1, 1, 1, 1);
    framed->addWidget(table);
    layout->addWidget(frame, 1);
    frame->setMinimumHeight((tableRowsInSight + 1) * tableRowHeight + space::inside); // and its frame
    table->setModel(customers);
    table->setObjectName(QStringLiteral("customers"));
    table->setAccessibleName(tr("Customers"));
    table->setEmptyText(wording::noCustomersYet());
    constexpr std::array widths{180, 96, 84, 92, 140, 164, 92, 160, 70, 80}; // all in sight at 1366 pixels
    static_assert(widths.size() == CustomersTable::ColumnCount);
    for (int column = 0; column < CustomersTable::ColumnCount; ++column)
        table->setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    advice->setWordWrap(true);
    layout->addWidget(advice);
    layout->addWidget(makeSections(deals, std::move(today)));

    connect(add, &QPushButton::clicked, this, &CustomersPage::addCustomer);
    connect(remove, &QPushButton::clicked, this, &CustomersPage::removeChosen);
    auto *blocks = new CellBlocks(
        *table,
        [this](const auto &block, const auto &target, const wording::Language &writtenIn) {
            return tables::pasteCustomers(*customers, edits, block, target, writtenIn);
        },
        language);
    for (const auto signal : {&CellBlocks::notice, &CellBlocks::refused})
        connect(blocks, signal, this, &CustomersPage::notice);
    connect(table, &DataTable::deleteAsked, this, &CustomersPage::removeChosen);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CustomersPage::refreshWhenSeen);
    connect(customers, &CustomersTable::entryRefused, this,
            [this](const QModelIndex &, const QString &sentence) { Q_EMIT notice(wording::notTaken(sentence)); });
    followDocument();
    if (customers->rowCount() > 0)
        table->setCurrentIndex(customers->index(0, CustomersTable::Name));
    showSection(Details);
    refreshNow();
}

QWidget *CustomersPage::makeSections(workspace::DealEdits &deals, std::function<QDate()> today)
{
    auto *details = card(sections);
    auto *inDetails = new QVBoxLayout(details);
    inDetails->setContentsMargins(space::between, space::row, space::between, space::row);
    form = new CustomerForm(edits, whatElseIsKnown, language, details);
    inDetails->addWidget(form);
    advisor = new RouteSection(edits, deals, std::move(today), language, sections);
    tabs->setAccessibleName(tr("Of this customer"));
    tabs->setDrawBase(false);
    tabs->setExpanding(false);
    for (const auto &[name, section] : {std::pair(tr("Details"), static_cast<QWidget *>(details)),
                                        std::pair(tr("Route"), static_cast<QWidget *>(advisor))}) {
        tabs->addTab(name);
        sections->addWidget(section);
    }
    auto *made = new QWidget(this);
    auto *layout = new QVBoxLayout(made);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(tabs);
    layout->addWidget(rule(made));
    layout->addSpacing(space::inside);
    layout->addWidget(sections, 1);
    connect(tabs, &QTabBar::currentChanged, this, &CustomersPage::showSection);
    connect(form, &CustomerForm::entryDropped, this, &CustomersPage::notice);
    connect(advisor, &RouteSection::entryDropped, this, &CustomersPage::notice);
    connect(advisor, &RouteSection::copied, this, &CustomersPage::notice);
    connect(advisor, &RouteSection::settingsAsked, this, &CustomersPage::settingsAsked);
    connect(advisor, &RouteSection::bookAsked, this, &CustomersPage::bookAsked);
    connect(advisor, &RouteSection::dealAsked, this, &CustomersPage::dealAsked);
    connect(advisor, &RouteSection::accountAsked, this, [this](pricing::Route of) {
        showField(of == pricing::Route::Mpo ? CustomerField::AzureBillingAccount : CustomerField::AwsAccount)
            ->focusEntry();
    });
    return made;
}

int CustomersPage::section() const { return sections->currentIndex(); }

/// The routes take the room below a few rows of the table; the details what they need.
void CustomersPage::showSection(int section)
{
    tabs->setCurrentIndex(section);
    sections->setCurrentIndex(section);
    for (int at = 0; at < sections->count(); ++at) {
        const auto policy = at == section ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        sections->widget(at)->setSizePolicy(QSizePolicy::Preferred, policy);
    }
    auto *pageLayout = static_cast<QVBoxLayout *>(layout());
    pageLayout->setStretchFactor(sections->parentWidget(), section == Route ? 3 : 0);
}

void CustomersPage::showRoutesOf(const pricing::CustomerId &of)
{
    const auto &all = document.scenario().customers;
    const auto found = std::ranges::find(all, of, &pricing::Customer::id);
    if (found != all.end())
        choose(document.current().customerKeys[static_cast<std::size_t>(found - all.begin())]);
    showSection(Route);
}

EntryField *CustomersPage::showField(CustomerField which)
{
    showSection(form->has(which) ? Details : Route);
    CustomerForm *of = form->has(which) ? form : advisor->form()->has(which) ? advisor->form() : advisor->left();
    return of->field(which);
}

void CustomersPage::bringIntoSight(CustomerField which)
{
    EntryField *field = showField(which);
    if (advisor->isAncestorOf(field))
        advisor->scrollTo(field);
}

void CustomersPage::addCustomer()
{
    if (!edits.mayEdit())
        return;
    pricing::Customer customer;
    customer.name = wording::utf8(wording::placeholderName(wording::Placeholder::Customer));
    const auto key = edits.addCustomer(customer, tr("Add a customer"));
    const QModelIndex index = customers->index(customers->rowOf(key), CustomersTable::Name);
    table->setCurrentIndex(index);
    table->setFocus();
    table->edit(index);
}

void CustomersPage::removeChosen()
{
    const QModelIndex current = table->currentIndex();
    if (!current.isValid() || !edits.mayEdit())
        return;
    const auto *chosenOne = customer();
    const int owned = chosenOne ? document.dealsInAllOf(chosenOne->id) : 0;
    const int here = customers->index(current.row(), CustomersTable::Deals).data().toInt();
    const QString name = customers->index(current.row(), CustomersTable::Name).data().toString();
    if (owned > 0) {
        Q_EMIT notice(here == owned ? wording::hasDealsHere(name, owned, language)
                                    : wording::hasDealsInAll(name, owned, language));
        return;
    }
    edits.removeCustomer(customers->keyAt(current.row()), wording::deleteCustomer(name));
    Q_EMIT notice(wording::customerDeleted(name));
}

QString CustomersPage::routesOf(const pricing::Customer &customer) const
{
    const auto index = static_cast<std::size_t>(&customer - document.scenario().customers.data());
    const auto advised = guidance::adviceFor(document.scenario(), index, document.evaluation());
    QStringList reasons;
    for (const auto reason : advised.reasons)
        reasons.append(wording::sentence(reason));
    const QString route = wording::recommendedFor(wording::text(customer.name), wording::name(advised.route));
    return (QStringList(route) + reasons).join(QLatin1Char(' '));
}

const pricing::Customer *CustomersPage::customer() const
{
    const QModelIndex current = table->currentIndex();
    const auto index = current.isValid()
                           ? workspace::indexOf(document.current().customerKeys, customers->keyAt(current.row()))
                           : std::nullopt;
    return index ? &document.scenario().customers[*index] : nullptr;
}

std::optional<pricing::CustomerId> CustomersPage::chosen() const
{
    const pricing::Customer *of = customer();
    return of ? std::optional(of->id) : std::nullopt;
}

void CustomersPage::choose(workspace::RowKey key)
{
    if (const int row = customers->rowOf(key); row >= 0)
        table->setCurrentIndex(customers->index(row, CustomersTable::Name));
}

void CustomersPage::refresh()
{
    const pricing::Customer *of = customer();
    remove->setEnabled(table->currentIndex().isValid()); // a window for viewing says why not
    sections->parentWidget()->setVisible(customers->rowCount() > 0);
    const auto key = of ? std::optional(customers->keyAt(table->currentIndex().row())) : std::nullopt;
    form->setCustomer(key);
    advisor->setCustomer(key);
    advice->setVisible(of);
    advice->setText(of ? routesOf(*of) : QString());
}

} // namespace dealdesk::ui
