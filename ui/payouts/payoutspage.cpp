#include "payoutspage.h"

#include "tables/entrytext.h"
#include "tables/payoutmonthstable.h"
#include "tables/payoutoutcomestable.h"
#include "tables/reportlinestable.h"
#include "ui/charts/monthchart.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/entryfield.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/smalltable.h"
#include "ui/widgets/theme.h"
#include "wording/figuretext.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace dealdesk::ui {

using exchange::ReportKind;
using pricing::CashMonth;

namespace {

constexpr int mostFiles = 3,
              lastHalf = 15; // a day after it is nearer to the next month

/// Of the report that was read last.
ReportKind kindReadLast(const workspace::PayoutRecords &records)
{
    const auto last = std::ranges::max_element(records, {}, [](const auto &each) { return each.second.readOn; });
    return last == records.end() ? ReportKind::Aws : last->second.report.kind;
}

} // namespace

PayoutsPage::PayoutsPage(workspace::PayoutEdits &of, Prompts &through, std::function<QDate()> clock,
                         const wording::Language &in, QWidget *parent)
    : Page(of.document(), in, parent)
    , edits(of)
    , prompts(through)
    , today(std::move(clock))
    , arrival(through, in, this)
    , outcomes(new tables::PayoutOutcomesTable(in, this))
    , lines(new tables::ReportLinesTable(in, this))
    , months(new tables::PayoutMonthsTable(in, this))
    , files(new tables::PayoutFilesTable(in, this))
    , body(new QStackedWidget(this))
    , sections(new QStackedWidget(this))
    , tabs(new QTabBar(this))
    , empty(new EmptyPage(this))
    , marketplaces(new QComboBox(this))
    , states(new QComboBox(this))
    , kinds(new QComboBox(this))
    , day(new EntryField(tr("As of"), EntryField::Kind::Text, this))
    , outcomesTable(new DataTable(this))
    , linesTable(new DataTable(this))
    , monthsTable(new DataTable(this))
    , filesTable(new SmallTable(mostFiles, this))
    , chart(new MonthChart(in, this))
    , found(quietLine({}, this))
    , pointed(quietLine({}, this))
    , saidAgain(quietLabel({}, this))
    , count(quietLabel({}, this))
    , text(new QPlainTextEdit(this))
{
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page);
    layout->setSpacing(space::row);
    layout->addWidget(head());
    layout->addWidget(found);
    body->addWidget(filledPart());
    connect(empty->addChoice(tr("Read a report…")), &QPushButton::clicked, this, [this] { askForFile(); });
    body->addWidget(empty);
    layout->addWidget(body, 1);
    setFocusProxy(outcomesTable);

    connect(marketplaces, &QComboBox::activated, this,
            [this](int index) { setMarketplace(static_cast<ReportKind>(index)); });
    connect(states, &QComboBox::activated, this, &PayoutsPage::filterInstalments);
    connect(kinds, &QComboBox::activated, this, &PayoutsPage::filterLines);
    connect(chart, &MonthChart::monthPointed, this, &PayoutsPage::pointAt);
    connect(filesTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { forgetFile->setEnabled(filesTable->selectionModel()->hasSelection()); });
    day->setCheck([this](const QString &typed) {
        const auto read = tables::readDay(typed, language);
        return read ? QString() : read.error();
    });
    connect(day, &EntryField::entered, this, [this](const QString &typed) {
        if (const auto read = tables::readDay(typed, language)) {
            asOf[static_cast<std::size_t>(kind)] = *read;
            refreshNow();
        }
    });
    followDocument();
    refreshNow();
}

void PayoutsPage::setMarketplace(ReportKind to)
{
    chosen = to;
    refreshNow();
}

void PayoutsPage::showRecord(const std::string &name)
{
    setMarketplace(name.starts_with(workspace::payoutName(ReportKind::Aws, {})) ? ReportKind::Aws : ReportKind::Azure);
}

void PayoutsPage::showSection(int section) { tabs->setCurrentIndex(section); }

void PayoutsPage::refresh()
{
    kind = chosen.value_or(kindReadLast(document.facts().payouts));
    marketplaces->setCurrentIndex(static_cast<int>(kind));
    const QString marketplace = wording::marketplaceOf(exchange::routeOf(kind));
    const bool isAny = !workspace::reportsOf(document.facts().payouts, kind).empty();
    empty->setTexts(wording::noPayoutReportOf(marketplace), wording::whatToExport(exchange::routeOf(kind)));
    body->setCurrentIndex(isAny ? 0 : 1);
    found->setVisible(isAny);
    if (!isAny)
        return;
    const auto payouts = tables::reconciledPayouts(document, kind, asOf[static_cast<std::size_t>(kind)]);
    if (payouts)
        found->setText(wording::payoutFinding(tables::countsOf(*payouts), language));
    else
        found->setText(payouts.error());
    setTone(found, payouts ? tables::Tone::Quiet : tables::Tone::Bad);
    showWhatIs(payouts.value_or(tables::ReconciledPayouts{}));
    outcomesTable->setEmptyText(outcomes->rowsInAll() == 0 ? wording::noInstalmentOf(marketplace)
                                                           : wording::noSuchInstalment());
    linesTable->setEmptyText(wording::noSuchLine());
}

/// Of nothing where figures are too large.
void PayoutsPage::showWhatIs(const tables::ReconciledPayouts &payouts)
{
    const pricing::Scenario &scenario = document.scenario();
    const bool isKnown = payouts.asOf.ok();
    outcomes->show(payouts, scenario);
    lines->show(payouts, scenario);
    months->show(payouts.reconciled.months, {language, wording::text(scenario.settings.currency)});
    showFiles();
    saidAgain->setText(wording::payoutLinesSaidAgain(static_cast<std::int64_t>(payouts.joined.saidAgain), language));
    saidAgain->setVisible(payouts.joined.saidAgain > 0);
    const auto &given = asOf[static_cast<std::size_t>(kind)];
    day->show(given ? language.date(*given) : QString());
    day->setHelp(given || !isKnown ? QString() : wording::asOfReportsDay(language.date(payouts.asOf)));
    showChart(payouts);
    const wording::PayoutQuestions asked =
        isKnown ? tables::questionsOf(payouts, scenario) : wording::PayoutQuestions{};
    const QString said = isKnown ? wording::questionsText(asked, language.withoutOwnWriting()) : QString();
    if (std::exchange(toSend, said) != said)
        text->setPlainText(said);
    for (QPushButton *each : {copy, save})
        each->setEnabled(!asked.isEmpty());
    showCount();
}

void PayoutsPage::showChart(const tables::ReconciledPayouts &payouts)
{
    drawn = tables::monthsToDraw(payouts);
    pointAt(-1);
    chart->setVisible(!drawn.empty());
    if (drawn.empty())
        return;
    MonthLine expected{.name = tr("Expected"), .amounts = {}, .colour = &Theme::quiet, .dashes = {4, 3}};
    MonthLine received{.name = tr("Received"), .amounts = {}, .colour = &Theme::payout, .mark = KeyMark::Area};
    for (const CashMonth &each : drawn) {
        const auto minor = [](const auto &money) { return money ? std::optional(money->minor) : std::nullopt; };
        expected.amounts.push_back(minor(each.expected));
        received.amounts.push_back(minor(each.received));
    }
    const pricing::YearMonth first = drawn.front().month;
    const int now = pricing::monthOf(payouts.asOf).index - first.index +
                    (unsigned{payouts.asOf.day()} > static_cast<unsigned>(lastHalf) ? 1 : 0);
    MonthPicture picture{.first = first,
                         .months = static_cast<int>(drawn.size()),
                         .lines = {std::move(received), std::move(expected)},
                         .markerStyle = MonthPicture::Markers::Labelled,
                         .nameWidth = 76};
    if (now >= 0 && now <= picture.months)
        picture.markers = {{now, {wording::asOfMarker(language.date(payouts.asOf)), language.date(payouts.asOf)}}};
    chart->setFinding(found->text());
    chart->show(std::move(picture), {language, wording::text(document.scenario().settings.currency)});
}

void PayoutsPage::pointAt(int month)
{
    const bool isOne = month >= 0 && month < static_cast<int>(drawn.size());
    chart->setPointed(isOne ? month : -1);
    if (!isOne)
        return pointed->setText(wording::cashByMonth());
    const CashMonth &at = drawn[static_cast<std::size_t>(month)];
    const wording::FigureText figures(language, wording::text(document.scenario().settings.currency));
    pointed->setText(
        wording::cashOfMonth(language.month(at.month), figures.money(at.expected), figures.money(at.received)));
}

void PayoutsPage::showFiles()
{
    std::vector<tables::PayoutFilesTable::Row> rows;
    for (const workspace::PayoutRecord *each : workspace::reportsOf(document.facts().payouts, kind))
        rows.push_back({workspace::payoutName(*each), each->file, each->report.lastDay, each->readOn,
                        std::ssize(each->report.lines)});
    std::ranges::reverse(rows);
    files->show(std::move(rows));
    if (!filesTable->selectionModel()->hasSelection() && files->rowCount() > 0)
        filesTable->selectRow(0);
    forgetFile->setEnabled(filesTable->selectionModel()->hasSelection());
}

void PayoutsPage::filterInstalments()
{
    const int at = states->currentIndex();
    tables::OutcomeFilter filter{.isAsking = at == 1};
    if (at > 1)
        filter.status = static_cast<pricing::InstalmentStatus>(states->currentData().toInt());
    outcomes->setFilter(filter);
    showCount();
}

void PayoutsPage::filterLines()
{
    lines->setFilter(kinds->currentIndex() == 0
                         ? std::nullopt
                         : std::optional(static_cast<pricing::PaymentKind>(kinds->currentData().toInt())));
    showCount();
}

/// Of the section that is in sight.
void PayoutsPage::showCount()
{
    const int section = sections->currentIndex();
    states->setVisible(section == Instalments);
    kinds->setVisible(section == Lines);
    count->setVisible(section == Instalments || section == Lines);
    const tables::NarrowedTable *narrowed =
        section == Lines ? static_cast<tables::NarrowedTable *>(lines) : static_cast<tables::NarrowedTable *>(outcomes);
    count->setText(wording::payoutRowsShown(narrowed->rowCount(), narrowed->rowsInAll(), language));
}

} // namespace dealdesk::ui
