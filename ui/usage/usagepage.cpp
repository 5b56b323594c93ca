#include "usagepage.h"

#include "tables/usagetable.h"
#include "ui/charts/monthchart.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/smalltable.h"
#include "ui/widgets/theme.h"
#include "wording/explanation.h"
#include "wording/figuretext.h"
#include "wording/pages/usagewords.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace dealdesk::ui {

using pricing::Listing;
using pricing::UsageStatus;
using pricing::YearMonth;
using tables::UsageTable;

namespace {

constexpr int mostNames = 4;

std::vector<const workspace::UsageRecord *> recordsOf(const workspace::UsageRecords &all, Listing listing,
                                                      YearMonth month)
{
    std::vector<const workspace::UsageRecord *> found;
    for (const auto &[name, record] : all)
        if (record.listing == listing && record.reading.month == month)
            found.push_back(&record);
    return found;
}

} // namespace

UsagePage::UsagePage(workspace::UsageEdits &of, workspace::DealEdits &ofDeals, WindowHabits &habits, Prompts &through,
                     std::function<QDate()> clock, const wording::Language &in, QWidget *parent)
    : Page(of.document(), in, parent)
    , edits(of)
    , deals(ofDeals)
    , prompts(through)
    , today(std::move(clock))
    , arrival(habits, in, this)
    , usage(new UsageTable(document, in, this))
    , unknown(new tables::UnknownNamesTable(in, this))
    , body(new QStackedWidget(this))
    , listings(new QComboBox(this))
    , months(new QComboBox(this))
    , table(new DataTable(this))
    , names(new SmallTable(mostNames, this))
    , trend(new MonthChart(in, this))
    , found(quietLine({}, this))
    , trendTitle(label({}, this))
    , leftOut(quietLabel({}, this))
    , readFrom(quietLabel({}, this))
    , nobody(quietLabel({}, this))
{
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page);
    layout->setSpacing(space::between);
    layout->addWidget(head());
    layout->addWidget(found);

    table->setObjectName(QStringLiteral("usage"));
    table->setAccessibleName(tr("Usage by customer"));
    table->setModel(usage);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    constexpr std::array widths{260, 100, 90, 100, 100, 130, 200};
    static_assert(widths.size() == UsageTable::ColumnCount);
    for (int column = 0; column < UsageTable::ColumnCount; ++column)
        table->setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    table->horizontalHeader()->setStretchLastSection(true);
    auto *filled = new QWidget(this);
    auto *column = new QVBoxLayout(filled);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::between);
    column->addWidget(table, 1);
    column->addWidget(lowerPart());
    body->addWidget(filled);
    auto *empty = new EmptyPage(this, wording::noUsageYet(), wording::noUsageTodo());
    connect(empty->addChoice(tr("Read usage files…")), &QPushButton::clicked, this, [this] { askForFile(); });
    body->addWidget(empty);
    layout->addWidget(body, 1);
    setFocusProxy(table);

    connect(listings, &QComboBox::activated, this, [this](int index) {
        listing = static_cast<Listing>(index);
        refreshNow();
    });
    connect(months, &QComboBox::activated, this, [this] { setMonth({months->currentData().toInt()}); });
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &UsagePage::showChosen);
    connect(names->selectionModel(), &QItemSelectionModel::selectionChanged, this, &UsagePage::showUnknown);
    connect(names, &QTableView::activated, this, &UsagePage::mapName);
    followDocument();
    refreshNow();
}

std::vector<YearMonth> UsagePage::monthsKnown() const
{
    auto known = workspace::monthsWithUsage(document.facts().usage, listing);
    std::erase_if(known, [this](YearMonth each) {
        return !pricing::horizonMonthOf(document.scenario().settings, each).has_value();
    });
    return known;
}

const std::vector<UsagePage::UsedInMonth> &UsagePage::usedByMonth()
{
    if (!counts) {
        const auto &customers = document.scenario().customers;
        const exchange::CustomerNames called(customers);
        counts.emplace();
        for (const YearMonth each : monthsKnown())
            counts->push_back({each, exchange::countUsage(workspace::usageOf(document.facts().usage, listing, each),
                                                          called, customers.size())
                                         .used});
    }
    return *counts;
}

/// The chosen month, the last one that is known, or this one, within the horizon.
void UsagePage::fillMonths()
{
    const auto &settings = document.scenario().settings;
    const std::vector<YearMonth> known = monthsKnown();
    if (!month || !pricing::horizonMonthOf(settings, *month)) {
        const YearMonth now = pricing::monthOf(wording::fromQDate(today()));
        month = !known.empty()                           ? known.back()
                : pricing::horizonMonthOf(settings, now) ? now
                : now < settings.start                   ? settings.start
                                                         : settings.start.plus(settings.horizonMonths - 1);
    }
    const QSignalBlocker silent(months);
    months->clear();
    for (int each = 0; each < settings.horizonMonths; ++each) {
        const YearMonth at = settings.start.plus(each);
        const bool isKnown = std::ranges::binary_search(known, at);
        months->addItem(isKnown ? wording::monthThatIsRead(at, language) : language.month(at), at.index);
    }
    months->setCurrentIndex(month->index - settings.start.index);
    listings->setCurrentIndex(static_cast<int>(listing));
}

void UsagePage::setMonth(YearMonth to)
{
    month = to;
    refreshNow();
}

void UsagePage::showRecord(const std::string &name)
{
    // "asm/2027-05/east.csv": the record itself may be gone.
    for (int each = 0; each < pricing::listingCount; ++each)
        for (int at = 0; at < document.scenario().settings.horizonMonths; ++at) {
            const YearMonth of = document.scenario().settings.start.plus(at);
            if (name.starts_with(workspace::usageName(static_cast<Listing>(each), of, {}))) {
                listing = static_cast<Listing>(each);
                month = of;
            }
        }
    refreshNow();
}

std::optional<int> UsagePage::chosenRow() const
{
    const QModelIndexList rows = table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first().row());
}

void UsagePage::refresh()
{
    if (isAnotherScenario())
        month.reset();
    counts.reset();
    fillMonths();
    usage->show(listing, *month);
    unknown->show(usage->counted().unknown);
    body->setCurrentIndex(document.facts().usage.empty() ? 1 : 0);
    table->setEmptyText(wording::noUsageInMonth(*month, language));
    std::int64_t over = 0, under = 0;
    for (int row = 0; row < usage->rowCount(); ++row) {
        const UsageStatus status = usage->row(row).status;
        over += status == UsageStatus::Over || status == UsageStatus::NoDeal;
        under += status == UsageStatus::Under || status == UsageStatus::NoUsage;
    }
    const exchange::CountedUsage &counted = usage->counted();
    const auto kept = recordsOf(document.facts().usage, listing, *month);
    found->setText(kept.empty() ? wording::monthNotRead()
                                : wording::usageFinding(over, under, std::ssize(counted.unknown), language));
    leftOut->setText(wording::usageLeftOut(counted.inactive, counted.otherMonth, counted.repeated, language));
    QStringList files;
    for (const workspace::UsageRecord *each : kept)
        files.append(wording::usageReadFrom(wording::text(each->reading.deployment), wording::text(each->file),
                                            language.date(each->readOn)));
    readFrom->setText(files.join(QStringLiteral(" · ")));
    forgetMonth->setEnabled(!kept.empty());
    if (!chosenRow() && usage->rowCount() > 0)
        table->selectRow(0);
    showChosen();
    showUnknown();
}

void UsagePage::showChosen()
{
    const auto row = chosenRow();
    const pricing::UsageRow *chosen = row && *row < usage->rowCount() ? &usage->row(*row) : nullptr;
    statement->setEnabled(chosen && !monthsKnown().empty());
    QString why = wording::chooseACustomerFirst();
    if (chosen) {
        const pricing::Scenario &scenario = document.scenario();
        const bool isInTerm =
            chosen->deal && pricing::termMonthOf(scenario.settings, scenario.deals[*chosen->deal], *month);
        why = wording::whyNotRaised(*chosen, isInTerm);
    }
    raisePath->setEnabled(why.isEmpty());
    raisePath->setToolTip(why.isEmpty() ? wording::raisePathHelp() : why);
    showTrend();
}

void UsagePage::showTrend()
{
    const auto row = chosenRow();
    const pricing::Scenario &scenario = document.scenario();
    if (!row || *row >= usage->rowCount() || usage->row(*row).customer >= scenario.customers.size()) {
        trendTitle->setText(wording::chooseACustomerForMonths());
        trend->setVisible(false);
        return;
    }
    const std::size_t customer = usage->row(*row).customer;
    const pricing::CommittedTenants committed(scenario, listing);
    MonthLine path{.name = tr("Growth path"), .amounts = {}, .colour = &Theme::quiet, .dashes = {4, 3}};
    MonthLine used{.name = tr("Used"), .amounts = {}, .colour = &Theme::margin};
    for (int at = 0; at < scenario.settings.horizonMonths; ++at)
        path.amounts.push_back(committed.at(customer, at));
    used.amounts.resize(path.amounts.size());
    for (const UsedInMonth &each : usedByMonth())
        used.amounts[static_cast<std::size_t>(each.month.index - scenario.settings.start.index)] = each.used[customer];
    trendTitle->setText(
        wording::tenantsByMonthOf(wording::nameInSentence(wording::text(scenario.customers[customer].name))));
    trend->setVisible(true);
    trend->show({.first = scenario.settings.start,
                 .months = scenario.settings.horizonMonths,
                 .lines = {std::move(path), std::move(used)},
                 .unit = MonthPicture::Unit::Count,
                 .nameWidth = 136},
                {language, wording::text(scenario.settings.currency)});
}

void UsagePage::showUnknown()
{
    const QModelIndexList rows = names->selectionModel()->selectedRows();
    const bool isChosen = !rows.isEmpty() && rows.first().row() < unknown->rowCount();
    names->setVisible(unknown->rowCount() > 0);
    thisIs->setVisible(unknown->rowCount() > 0);
    thisIs->setEnabled(isChosen && !document.scenario().customers.empty());
    QString said = unknown->rowCount() > 0                                      ? wording::whoseAreThey()
                   : recordsOf(document.facts().usage, listing, *month).empty() ? QString()
                                                                                : wording::eachNameIsACustomers();
    if (isChosen && !unknown->row(rows.first().row()).fits.empty()) {
        QStringList fits;
        for (const std::size_t each : unknown->row(rows.first().row()).fits)
            fits.append(wording::nameInSentence(wording::text(document.scenario().customers[each].name)));
        said = wording::nameFitsSeveral(fits.join(QStringLiteral(", ")));
        thisIs->setEnabled(false);
    }
    nobody->setText(said);
}

} // namespace dealdesk::ui
