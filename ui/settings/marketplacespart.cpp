#include "marketplacespart.h"

#include "ui/widgets/datatable.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/pages/marketplacewords.h"

#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

namespace dealdesk::ui {

using tables::MarketplacesTable;

namespace {

constexpr int rowsInSight = 9;

QLabel *wrapped(QLabel *made)
{
    made->setWordWrap(true);
    return made;
}

} // namespace

MarketplacesPart::MarketplacesPart(workspace::FactEdits &edits, const wording::Language &in, QWidget *parent)
    : QFrame(parent)
    , language(in)
    , document(edits.document())
    , rows(new MarketplacesTable(edits, in, this))
    , table(new DataTable(this))
{
    setObjectName(QStringLiteral("card"));
    auto *layout = new QVBoxLayout(this);
    constexpr int beside = space::edge - space::inside; // so that cells begin where the title does
    layout->setContentsMargins(beside, space::between, beside, space::between);
    layout->setSpacing(space::inside);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::inside, 0, space::inside, 0);
    head->addWidget(sectionTitle(tr("What the marketplaces allow"), this));
    head->addWidget(wrapped(quietLabel(wording::marketplacesIntro(), this)));
    layout->addLayout(head);
    layout->addWidget(table);
    layout->addWidget(makeBelow());

    table->setModel(rows);
    table->setObjectName(QStringLiteral("marketplaces"));
    table->setAccessibleName(tr("What the marketplaces allow"));
    setFocusProxy(table);
    table->setTabKeyNavigation(false); // Tab leaves the table; in an editor it goes to the next cell
    table->setFixedHeight((rowsInSight + 1) * tableRowHeight + space::inside);
    constexpr std::array widths{216, 160, 148, 84, 124, 80}; // with a note beside them in sight at 1100 pixels
    for (int column = 0; column < std::ssize(widths); ++column)
        table->setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    table->setVisibleColumns({MarketplacesTable::What, MarketplacesTable::Shipped, MarketplacesTable::Standing,
                              MarketplacesTable::AsOf, MarketplacesTable::Own, MarketplacesTable::Note});
    table->horizontalHeader()->setStretchLastSection(true);

    connect(table, &DataTable::deleteAsked, this, &MarketplacesPart::useShipped);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MarketplacesPart::showChosen);
    connect(rows, &QAbstractItemModel::dataChanged, this, &MarketplacesPart::showChosen);
    connect(rows, &tables::GuardedTable::entryRefused, this,
            [this](const QModelIndex &, const QString &sentence) { say(sentence); });
    table->setCurrentIndex(rows->index(0, MarketplacesTable::Own));
}

QWidget *MarketplacesPart::makeBelow()
{
    auto *made = new QWidget(this);
    auto *layout = new QVBoxLayout(made);
    layout->setContentsMargins(space::inside, 0, space::inside, 0);
    layout->setSpacing(space::inside);
    meaning = wrapped(label({}, made));
    own = wrapped(label({}, made));
    source = wrapped(quietLabel({}, made));
    howTo = wrapped(label({}, made));
    shipped = new QPushButton(tr("Use the shipped value again"), made);
    shipped->setAutoDefault(false);
    connect(shipped, &QPushButton::clicked, this, &MarketplacesPart::useShipped);
    layout->addWidget(meaning);
    layout->addWidget(own);
    layout->addWidget(source);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::inside);
    row->addWidget(shipped, 0, Qt::AlignTop);
    row->addWidget(howTo, 1, Qt::AlignVCenter);
    layout->addLayout(row);
    layout->addStretch();
    return made;
}

void MarketplacesPart::useShipped() { rows->useShipped(table->currentIndex().row()); }

void MarketplacesPart::choose(const std::string &id)
{
    const int row = rows->rowOf(id);
    if (row < 0)
        return;
    table->setCurrentIndex(rows->index(row, MarketplacesTable::Own));
    QMetaObject::invokeMethod(this, &MarketplacesPart::bringIntoView, Qt::QueuedConnection); // once it has its size
}

void MarketplacesPart::bringIntoView()
{
    for (QWidget *above = parentWidget(); above; above = above->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(above))
            return area->ensureWidgetVisible(this);
}

std::string_view MarketplacesPart::chosen() const
{
    return table->currentIndex().isValid() ? rows->fact(table->currentIndex().row()).id : std::string_view();
}

void MarketplacesPart::showChosen()
{
    if (!table->currentIndex().isValid())
        return;
    const guidance::MarketplaceFact &fact = rows->fact(table->currentIndex().row());
    const auto words = wording::factWords(fact.id);
    meaning->setText(wording::titledMeaning(words));
    own->setText(wording::ownValueSaid(fact, language));
    own->setVisible(!own->text().isEmpty());
    setTone(own, fact.refused ? tables::Tone::Bad : tables::Tone::Good);
    source->setText(fact.isOpen() ? wording::disputedSource(fact, language) : wording::asOfAndSource(fact, language));
    setTone(source, fact.isOpen() ? tables::Tone::Caution : tables::Tone::Quiet);
    shipped->setEnabled((fact.own || fact.refused) && !document.readOnly());
    say({});
}

void MarketplacesPart::say(const QString &problem)
{
    if (!table->currentIndex().isValid())
        return;
    const bool fine = problem.isEmpty();
    howTo->setText(fine ? wording::howToEnter(rows->fact(table->currentIndex().row()), language) : problem);
    setTone(howTo, fine ? tables::Tone::Quiet : tables::Tone::Bad);
}

} // namespace dealdesk::ui
