// What the page of payouts is made of.
#include "payoutspage.h"

#include "tables/payoutmonthstable.h"
#include "tables/payoutoutcomestable.h"
#include "tables/reportlinestable.h"
#include "ui/charts/monthchart.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/entryfield.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/smalltable.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace dealdesk::ui {

using exchange::ReportKind;
using pricing::InstalmentStatus;
using pricing::PaymentKind;
using tables::PayoutMonthsTable;
using tables::PayoutOutcomesTable;
using tables::ReportLinesTable;

namespace {

constexpr int upperHeight = 232, reportsWidth = 396;

}

QPushButton *PayoutsPage::button(const QString &title, const QString &help, std::function<void()> does)
{
    auto *made = new QPushButton(title, this);
    made->setAutoDefault(false);
    made->setToolTip(help);
    connect(made, &QPushButton::clicked, this, [does = std::move(does)] { does(); });
    return made;
}

QWidget *PayoutsPage::head()
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::inside);
    row->addWidget(sectionTitle(tr("Payouts"), part));
    for (int each = 0; each < exchange::reportKinds; ++each)
        marketplaces->addItem(wording::marketplaceOf(exchange::routeOf(static_cast<ReportKind>(each))));
    marketplaces->setObjectName(QStringLiteral("marketplaces"));
    marketplaces->setAccessibleName(tr("Marketplace"));
    row->addWidget(marketplaces);
    row->addStretch();
    row->addWidget(button(tr("Read a report…"), tr("What the marketplace says it paid; several can be dropped here"),
                          [this] { askForFile(); }));
    return part;
}

QWidget *PayoutsPage::upperPart()
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::between);
    auto *left = card(part);
    auto *picture = new QVBoxLayout(left);
    picture->setContentsMargins(space::between, space::inside, space::between, space::inside);
    picture->setSpacing(space::inside / 2);
    auto *title = new QHBoxLayout;
    title->addWidget(pointed, 1);
    title->addWidget(chart->menuButton());
    picture->addLayout(title);
    chart->setObjectName(QStringLiteral("payoutsChart"));
    chart->setAccessibleName(tr("Cash expected and received by month"));
    picture->addWidget(chart, 1);
    row->addWidget(left, 1);

    auto *right = card(part);
    right->setFixedWidth(reportsWidth);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(space::between, space::row, space::between, space::row);
    column->setSpacing(space::inside);
    day->setObjectName(QStringLiteral("asOf"));
    column->addWidget(day);
    filesTable->setObjectName(QStringLiteral("reportsRead"));
    filesTable->setAccessibleName(tr("Reports that were read"));
    filesTable->setModel(files);
    filesTable->setColumnWidths({114, 94, 94, 44});
    filesTable->setSelectionMode(QAbstractItemView::SingleSelection);
    column->addWidget(filesTable);
    saidAgain->setWordWrap(true);
    column->addWidget(saidAgain);
    column->addStretch();
    forgetFile = button(tr("Forget the report"), tr("Forgets what the chosen report said"), [this] { forget(); });
    column->addWidget(forgetFile, 0, Qt::AlignLeft);
    row->addWidget(right);
    part->setFixedHeight(upperHeight);
    return part;
}

void PayoutsPage::addTable(DataTable *table, tables::GuardedTable *model, const QString &name,
                           const QString &accessibleName, const QList<int> &widths, const QList<int> &visible)
{
    table->setObjectName(name);
    table->setAccessibleName(accessibleName);
    table->setModel(model);
    for (int column = 0; column < widths.size(); ++column)
        table->setColumnWidth(column, widths[column]);
    if (!visible.isEmpty())
        table->setVisibleColumns(visible);
    table->horizontalHeader()->setStretchLastSection(model != months);
    sections->addWidget(table);
}

QWidget *PayoutsPage::askPart()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    text->setObjectName(QStringLiteral("questions"));
    text->setAccessibleName(tr("Text for the marketplace"));
    text->setReadOnly(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setTabChangesFocus(true);
    column->addWidget(text, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::inside);
    copy = button(tr("Copy the text"), {}, [this] { copyQuestions(); });
    save = button(tr("Save the text…"), {}, [this] { saveQuestions(); });
    row->addWidget(copy);
    row->addWidget(save);
    row->addStretch();
    column->addLayout(row);
    return part;
}

QWidget *PayoutsPage::filledPart()
{
    auto *filled = new QWidget(this);
    auto *column = new QVBoxLayout(filled);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(upperPart());

    states->addItem(tr("All instalments"));
    states->addItem(tr("What needs asking"));
    for (const InstalmentStatus each :
         {InstalmentStatus::Paid, InstalmentStatus::Short, InstalmentStatus::Over, InstalmentStatus::Undisbursed,
          InstalmentStatus::NotFound, InstalmentStatus::NotDue, InstalmentStatus::Unknown})
        states->addItem(wording::name(each), static_cast<int>(each));
    states->setObjectName(QStringLiteral("states"));
    states->setAccessibleName(tr("State"));
    kinds->addItem(tr("All lines"));
    for (const PaymentKind each : {PaymentKind::Matched, PaymentKind::Unknown, PaymentKind::Refund})
        kinds->addItem(wording::name(each), static_cast<int>(each));
    kinds->setObjectName(QStringLiteral("kinds"));
    kinds->setAccessibleName(tr("Kind"));
    tabs->setObjectName(QStringLiteral("payoutSections"));
    tabs->setAccessibleName(tr("Payouts"));
    tabs->setDrawBase(false);
    tabs->setExpanding(false);

    addTable(outcomesTable, outcomes, QStringLiteral("outcomes"), tr("Instalments and what became of them"),
             {150, 150, 140, 92, 92, 110, 110, 110, 110, 80, 200},
             {PayoutOutcomesTable::Customer, PayoutOutcomesTable::Deal, PayoutOutcomesTable::Offer,
              PayoutOutcomesTable::Invoiced, PayoutOutcomesTable::Due, PayoutOutcomesTable::Expected,
              PayoutOutcomesTable::Received, PayoutOutcomesTable::Difference, PayoutOutcomesTable::State});
    addTable(linesTable, lines, QStringLiteral("reportLines"), tr("Lines of the reports"),
             {92, 92, 150, 170, 110, 90, 90, 100, 70, 80, 300, 100, 140, 60},
             {ReportLinesTable::Invoiced, ReportLinesTable::PaidOn, ReportLinesTable::Offer, ReportLinesTable::Customer,
              ReportLinesTable::Amount, ReportLinesTable::Fee, ReportLinesTable::Tax, ReportLinesTable::Kind,
              ReportLinesTable::Whose});
    addTable(monthsTable, months, QStringLiteral("payoutMonths"), tr("Cash expected and received by month"),
             {120, 140, 140}, {});
    sections->addWidget(askPart());
    for (DataTable *each : {outcomesTable, linesTable}) {
        each->setSortingEnabled(true);
        each->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // as they came
    }
    for (const QString &name : {tr("Instalments"), tr("Lines of the reports"), tr("By month"), tr("What to ask")})
        tabs->addTab(name);
    connect(tabs, &QTabBar::currentChanged, this, [this](int section) {
        sections->setCurrentIndex(section);
        if (section == ToAsk)
            text->verticalScrollBar()->setValue(0); // its first lines, however small it was when they came
        showCount();
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(space::inside);
    row->addWidget(tabs);
    row->addStretch();
    for (QWidget *each : {static_cast<QWidget *>(count), static_cast<QWidget *>(states), static_cast<QWidget *>(kinds)})
        row->addWidget(each);
    column->addLayout(row);
    column->addWidget(sections, 1);
    return filled;
}

} // namespace dealdesk::ui
