#include "pocsection.h"

#include "checklistview.h"
#include "poclists.h"

#include "guidance/poc.h"
#include "tables/poctable.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/dealcombo.h"
#include "ui/widgets/dealfields.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/figuretext.h"
#include "wording/pages/dealquestionwords.h"
#include "wording/pages/dealwords.h"
#include "wording/pages/pocwords.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace dealdesk::ui {

using tables::DealField;
using tables::PocTable;
using Kind = EntryField::Kind;

namespace {

constexpr int comboWidth = 380;

QLabel *wrapped(QLabel *made)
{
    made->setWordWrap(true);
    return made;
}

} // namespace

PocSection::PocSection(workspace::FactEdits &firm, workspace::DealEdits &of, std::function<pricing::Date()> today,
                       const wording::Language &in, QWidget *parent)
    : DocumentView(firm.document(), in, parent)
    , facts(firm)
    , deals(of)
    , combo(new DealCombo(document, {}, this))
    , entries(new DealFields(of, in, this))
    , items(new PocTable(of, today, in, this))
    , offer(new ChecklistView(firm, of, today, in, this))
    , all(new QWidget(this))
    , noDeal(label(wording::addADealToAsk(), this))
    , dates(wrapped(label({}, all)))
    , growth(wrapped(label({}, all)))
    , take(new QPushButton(tr("Take the gates as growth"), this))
    , lists(new QPushButton(tr("Your lists…"), this))
{
    noDeal->setAlignment(Qt::AlignCenter);
    setTone(noDeal, tables::Tone::Quiet);
    combo->setFixedWidth(comboWidth);
    QLabel *title = label(tr("&Deal"), this);
    setTone(title, tables::Tone::Quiet);
    title->setBuddy(combo);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::inside);
    head->addWidget(title);
    head->addWidget(combo);
    head->addStretch();
    for (QPushButton *each : {lists, take}) {
        each->setAutoDefault(false);
        head->addWidget(each);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::row);
    layout->addLayout(head);
    layout->addWidget(noDeal, 1);
    layout->addWidget(all, 1);
    auto *inAll = new QVBoxLayout(all);
    inAll->setContentsMargins(0, 0, 0, 0);
    inAll->setSpacing(space::row);
    inAll->addWidget(makeFields());
    inAll->addWidget(makeLists(), 1);
    setFocusProxy(table);
    connect(combo, &DealCombo::chosen, this, [this] {
        meant = combo->key();
        refreshNow();
        Q_EMIT dealChosen(meant);
    });
    connect(lists, &QPushButton::clicked, this, &PocSection::editLists);
    connect(take, &QPushButton::clicked, this, &PocSection::takeGates);
    connect(entries, &DealFields::entryDropped, this, &PocSection::notice);
    followDocument();
    refreshNow();
}

QWidget *PocSection::makeFields()
{
    QFrame *frame = card(all);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(space::between, space::row, space::between, space::row);
    layout->setSpacing(space::inside);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::between);
    grid->setVerticalSpacing(space::inside);
    struct Placed {
        DealField field;
        Kind kind;
    };
    constexpr std::array placed{Placed{DealField::PocOption, Kind::Choice},  Placed{DealField::PocStart, Kind::Text},
                                Placed{DealField::PocTenants, Kind::Number}, Placed{DealField::Gate10, Kind::Text},
                                Placed{DealField::Gate100, Kind::Text},      Placed{DealField::Gate1200, Kind::Text}};
    constexpr int columns = 3;
    std::array<QList<EntryField *>, columns> below;
    for (int at = 0; at < std::ssize(placed); ++at) {
        const Placed &each = placed[static_cast<std::size_t>(at)];
        EntryField *made = entries->add(each.field, each.kind, frame);
        below[static_cast<std::size_t>(at % columns)].append(made);
        grid->addWidget(made, at / columns, at % columns, Qt::AlignTop);
        grid->setColumnStretch(at % columns, 1);
    }
    for (const auto &each : below)
        EntryField::alignLabels(each);
    layout->addLayout(grid);
    layout->addWidget(dates);
    layout->addWidget(growth);
    layout->addWidget(wrapped(quietLabel(wording::pocIntro(language), frame)));
    return frame;
}

QWidget *PocSection::makeLists()
{
    auto *both = new QWidget(all);
    auto *layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::between);
    table = new DataTable(both);
    table->setObjectName(QStringLiteral("poc"));
    table->setAccessibleName(tr("PoC"));
    table->setTabKeyNavigation(false);
    table->setModel(items);
    table->setEmptyText(wording::noPocItems());
    connect(items, &tables::GuardedTable::entryRefused, this, [this](const QModelIndex &cell, const QString &why) {
        const QString what = items->index(cell.row(), tables::PocTable::What).data().toString();
        const QString column = items->headerData(cell.column(), Qt::Horizontal).toString();
        Q_EMIT refused(wording::cellNotTaken(column, wording::nameInSentence(what), why));
    });
    connect(offer, &ChecklistView::refused, this, &PocSection::refused);
    constexpr std::array widths{48, 180, 104};
    for (int column = 0; column < std::ssize(widths); ++column)
        table->setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    table->horizontalHeader()->setStretchLastSection(true);
    layout->addWidget(table, 2);
    layout->addWidget(offer, 3);
    return both;
}

void PocSection::setDeal(workspace::RowKey deal)
{
    meant = deal;
    refreshWhenSeen();
}

void PocSection::editLists()
{
    if (!facts.mayEdit())
        return;
    PocLists dialog(document.facts().firm, this);
    if (dialog.exec() == QDialog::Accepted)
        facts.setFirm(dialog.changes(document.facts().firm), wording::changePocLists());
}

void PocSection::takeGates()
{
    const pricing::Deal *of = entries->deal();
    if (!of || !deals.mayEdit())
        return;
    for (const DealField each :
         {DealField::PocOption, DealField::PocStart, DealField::Gate10, DealField::Gate100, DealField::Gate1200})
        if (EntryField *field = entries->field(each); !field->isRight()) // it would be left out
            return field->focusEntry();
    const auto path = guidance::gatePath(*of, document.scenario().settings.start);
    if (!path)
        return;
    pricing::Deal after = *of;
    after.startMonth = path->startMonth;
    after.tenants = path->steps;
    if (after == *of)
        Q_EMIT notice(wording::gatePathTaken());
    else
        deals.changeDeal(*entries->key(), after, wording::takeGatePath(wording::text(of->name)));
}

void PocSection::refresh()
{
    combo->refresh();
    if (workspace::indexOf(document.current().dealKeys, meant))
        combo->choose(meant);
    const auto index = combo->index();
    noDeal->setVisible(!index);
    all->setVisible(index.has_value());
    lists->setEnabled(!document.readOnly());
    take->setEnabled(false);
    entries->setDeal(index ? std::optional(combo->key()) : std::nullopt);
    entries->refresh();
    if (!index)
        return;
    items->showDeal(combo->key());
    offer->showDeal(combo->key());
    const pricing::Deal &of = document.scenario().deals[*index];
    dates->setText(wording::pocDates(*of.paperwork, language));
    const pricing::YearMonth start = document.scenario().settings.start;
    const auto path = guidance::gatePath(of, start);
    const bool isEmpty = !path && path.error() == guidance::GateFault::NoFirstGate;
    growth->setText(path ? wording::gatePathWords(*path, start, language) : wording::gateFault(path.error()));
    setTone(growth, path ? tables::Tone::Plain : isEmpty ? tables::Tone::Quiet : tables::Tone::Caution);
    take->setEnabled(path && !document.readOnly());
}

} // namespace dealdesk::ui
