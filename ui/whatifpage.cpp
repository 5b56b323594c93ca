#include "whatifpage.h"

#include "datatable.h"
#include "entryfield.h"
#include "guidance/words.h"
#include "notestrip.h"
#include "parts.h"
#include "scalechart.h"
#include "scalefinding.h"
#include "solvepanel.h"
#include "stairchart.h"
#include "tables/dealentry.h"
#include "tables/scaletable.h"
#include "theme.h"

#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace dealdesk::ui {

using namespace pricing;
using tables::DealField;
using tables::ScaleTable;

namespace {

constexpr int formWidth = 296;
constexpr int solverWidth = 316;
constexpr int upperHeight = 250;

bool isIllustrative(const ResaleAuthorization &book)
{
    return std::ranges::any_of(book.bands, [](const VolumeBand &band) { return band.provenance != Provenance::Mine; });
}

} // namespace

WhatIfPage::WhatIfPage(workspace::Document &of, QWidget *parent)
    : QWidget(parent)
    , document(of)
    , scale(new ScaleTable(this))
{
    setObjectName(QStringLiteral("page"));
    asked.price = Markup{Percent{2'000}};
    listings = new QTabBar(this);
    listings->setAccessibleName(tr("Listing"));
    listings->setDrawBase(false);
    listings->setExpanding(false);
    for (int number = 0; number < listingCount; ++number)
        listings->addTab(wording::text(guidance::name(static_cast<Listing>(number))));
    noBook = label(tr("There is no price book for this listing yet. Start one on the Price books page."), this);
    noBook->setAlignment(Qt::AlignCenter);
    setTone(noBook, tables::Tone::Quiet);
    content = makeContent();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::edge, space::inside, space::edge, space::between);
    layout->setSpacing(space::inside + 4);
    layout->addWidget(listings);
    layout->addWidget(noBook, 1);
    layout->addWidget(content, 1);
    connect(listings, &QTabBar::currentChanged, this, &WhatIfPage::refresh);
    connect(&document, &workspace::Document::changed, this, &WhatIfPage::refreshWhenSeen);
    connect(&document, &workspace::Document::currentScenarioChanged, this, &WhatIfPage::refreshWhenSeen);
    showEntries();
}

QWidget *WhatIfPage::makeContent()
{
    auto *made = new QWidget(this);
    illustrative = new NoteStrip(tables::Tone::Caution, made);
    problem = new NoteStrip(tables::Tone::Bad, made);
    chart = new ScaleChart(made);
    chart->setAccessibleName(tr("ARR against tenants, both in decades"));
    stairs = new StairChart(made);
    stairs->setAccessibleName(tr("Wholesale per tenant per month against tenants, by commitment term"));
    found = label({}, made);
    stairsTitle = label(tr("What a tenant costs as the relationship grows"), made);

    auto *upper = new QHBoxLayout, *lower = new QHBoxLayout;
    for (QHBoxLayout *row : {upper, lower})
        row->setSpacing(space::inside + 4);
    upper->addWidget(makeForm());
    upper->addWidget(makeTable(), 1);
    solver = new SolvePanel(document, made);
    solver->setFixedSize(solverWidth, upperHeight);
    upper->addWidget(solver);
    lower->addWidget(makePicture(found, chart, tr("ARR against tenants, both in decades")), 1);
    lower->addWidget(makePicture(stairsTitle, stairs, tr("wholesale per tenant per month")), 1);
    auto *layout = new QVBoxLayout(made);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::inside + 4);
    layout->addWidget(illustrative);
    layout->addWidget(problem);
    layout->addLayout(upper);
    layout->addLayout(lower, 1);
    return made;
}

QFrame *WhatIfPage::makeForm()
{
    QFrame *made = card(this);
    made->setFixedWidth(formWidth);
    made->setFixedHeight(upperHeight);
    auto *layout = new QVBoxLayout(made);
    layout->setContentsMargins(space::between, space::inside + 4, space::between, space::inside);
    layout->setSpacing(space::inside);
    QLabel *title = label(tr("One deal of n tenants alone"), made);
    title->setFont(fontOf(Type::BodyStrong));
    layout->addWidget(title);
    term = addField(made, tr("Term"), DealField::Term);
    rule = addField(made, tr("Price rule"), DealField::PriceRule);
    value = addField(made, tr("Price"), DealField::PriceValue);
    countsField = new EntryField(tr("Tenants"), EntryField::Kind::Text, made);
    countsField->setHelp(tr("Counts with spaces between them; the table has a row for each."));
    countsField->setCheck([](const QString &text) {
        const auto read = tables::readCounts(text);
        return read ? QString() : read.error();
    });
    connect(countsField, &EntryField::entered, this, [this](const QString &text) {
        if (const auto read = tables::readCounts(text)) {
            counts = *read;
            refresh();
        }
    });
    layout->addWidget(countsField);
    layout->addStretch();
    return made;
}

EntryField *WhatIfPage::addField(QFrame *into, const QString &name, DealField field)
{
    const QStringList choices = tables::choices(field, document.scenario());
    auto *made = new EntryField(name, choices.isEmpty() ? EntryField::Kind::Number : EntryField::Kind::Choice, into);
    if (!choices.isEmpty())
        made->setChoices(choices);
    made->setCheck([this, field](const QString &text) {
        const auto read = tables::withEntry(asked, field, text, document.scenario());
        return read ? QString() : read.error();
    });
    connect(made, &EntryField::entered, this, [this, field](const QString &text) { take(field, text); });
    into->layout()->addWidget(made);
    return made;
}

void WhatIfPage::take(DealField field, const QString &text)
{
    const auto read = tables::withEntry(asked, field, text, document.scenario());
    if (!read || *read == asked)
        return;
    asked = *read;
    showEntries();
    refresh();
}

QFrame *WhatIfPage::makeTable()
{
    QFrame *made = card(this);
    made->setFixedHeight(upperHeight);
    table = new DataTable(made);
    table->setModel(scale);
    table->setAccessibleName(tr("Figures at each tenant count"));
    auto *layout = new QVBoxLayout(made);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(table);
    return made;
}

QFrame *WhatIfPage::makePicture(QLabel *title, QWidget *picture, const QString &kind)
{
    QFrame *made = card(this);
    title->setFont(fontOf(Type::BodyStrong));
    auto *layout = new QVBoxLayout(made);
    layout->setContentsMargins(space::between, space::inside + 4, space::inside, space::inside);
    layout->setSpacing(2);
    layout->addWidget(title);
    layout->addWidget(quietLabel(kind, made));
    layout->addWidget(picture, 1);
    return made;
}

void WhatIfPage::showEntries()
{
    const Scenario &scenario = document.scenario();
    term->show(tables::entryText(asked, DealField::Term, scenario));
    rule->show(tables::entryText(asked, DealField::PriceRule, scenario));
    value->show(tables::entryText(asked, DealField::PriceValue, scenario));
    static const QStringList units{tr("per tenant per month"), tr("% on wholesale"), tr("% of resale"),
                                   tr("per month")};
    value->setUnits(units.value(static_cast<int>(asked.price.index())));
    countsField->show(tables::countsText(counts));
}

void WhatIfPage::setListing(Listing listing) { listings->setCurrentIndex(static_cast<int>(listing)); }
Listing WhatIfPage::listing() const { return static_cast<Listing>(std::max(0, listings->currentIndex())); }

void WhatIfPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (stale)
        refresh();
    spreadColumns();
}

void WhatIfPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    spreadColumns();
}

/// Edits on other pages cost nothing here until the page is looked at.
void WhatIfPage::refreshWhenSeen()
{
    stale = true;
    if (isVisible())
        refresh();
}

void WhatIfPage::refresh()
{
    stale = false;
    const ResaleAuthorization *book = authorizationFor(document.scenario(), listing());
    solver->refresh();
    content->setVisible(book);
    noBook->setVisible(!book);
    if (!book)
        return;
    const wording::FigureText figures(wording::text(document.scenario().settings.currency));
    scale->show(*book, asked.term, asked.price, counts, figures);
    chart->show(scale->scale(), figures);
    stairs->show(*book, figures);
    problem->setText(scale->problem());
    illustrative->setText(
        isIllustrative(*book) ? tr("Illustrative: this price book has rows that are nobody's real price.") : QString());
    found->setText(scaleFinding(scale->scale(), figures));
    spreadColumns();
}

void WhatIfPage::spreadColumns()
{
    static constexpr std::array shares{62, 70, 116, 96, 120, 116}; // what each holds at its widest
    static const int all = std::accumulate(shares.begin(), shares.end(), 0);
    const int available = table->width() - 2 * space::inside;
    for (int column = 0; column < ScaleTable::ColumnCount; ++column)
        table->setColumnWidth(column, available * shares.at(static_cast<std::size_t>(column)) / all);
}

} // namespace dealdesk::ui
