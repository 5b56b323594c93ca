#include "agendasection.h"

#include "agendacalendar.h"

#include "ui/widgets/datatable.h"
#include "ui/widgets/exportdesk.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/pages/agendawords.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace dealdesk::ui {

using tables::AgendaTable;

AgendaSection::AgendaSection(const workspace::Document &of, std::function<pricing::Date()> clock,
                             const wording::Language &in, QWidget *parent)
    : DocumentView(of, in, parent)
    , today(std::move(clock))
    , items(new AgendaTable(of, today, in, this))
    , table(new DataTable(this))
    , found(label({}, this))
    , all(new QCheckBox(tr("All that comes"), this))
    , calendar(new QPushButton(tr("Calendar file…"), this))
{
    all->setToolTip(tr("Also what is due after Sunday"));
    calendar->setAutoDefault(false);
    calendar->setToolTip(
        tr("These days as a file for your calendar, without amounts: a next step with a figure goes without its text"));
    auto *head = new QHBoxLayout;
    head->setSpacing(space::between);
    head->addWidget(found);
    head->addWidget(quietLabel(wording::agendaIntro(), this), 1);
    head->addWidget(all);
    head->addWidget(calendar);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::row);
    layout->addLayout(head);
    layout->addWidget(table, 1);

    table->setObjectName(QStringLiteral("agenda"));
    table->setAccessibleName(tr("What must be done"));
    table->setModel(items);
    constexpr std::array widths{120, 120, 150};
    for (int column = 0; column < std::ssize(widths); ++column)
        table->setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    table->horizontalHeader()->setStretchLastSection(true);
    setFocusProxy(table);

    connect(all, &QCheckBox::toggled, this, [this](bool on) {
        items->setReach(on ? AgendaTable::Reach::All : AgendaTable::Reach::ThisWeek);
        refreshNow();
    });
    connect(calendar, &QPushButton::clicked, this, &AgendaSection::writeCalendar);
    connect(table, &QTableView::activated, this, &AgendaSection::open);
    followDocument();
    refreshNow();
}

void AgendaSection::open(const QModelIndex &index)
{
    const guidance::AgendaItem &item = items->item(index.row());
    const auto deal = items->dealOf(index.row());
    if (!deal)
        Q_EMIT firmAsked(item);
    else if (item.isOfPoc())
        Q_EMIT pocAsked(*deal);
    else
        Q_EMIT dealAsked(*deal);
}

void AgendaSection::writeCalendar()
{
    ExportDesk *desk = ExportDesk::above(this);
    if (!desk)
        return;
    const auto bytes = [this] { return calendarOf(*items, document.current(), language); };
    desk->write(tr("Write a calendar file"), tr("What must be done"),
                {{QStringLiteral(".ics"), tr("Calendar (*.ics)"), bytes}});
}

void AgendaSection::refresh()
{
    items->refresh();
    found->setText(wording::agendaCount(items->rowCount(), items->lateRows(), language));
    setTone(found, items->lateRows() > 0 ? tables::Tone::Bad : tables::Tone::Plain);
    table->setEmptyText(all->isChecked() ? wording::nothingComes() : wording::nothingThisWeek());
    calendar->setEnabled(items->rowCount() > 0);
}

} // namespace dealdesk::ui
