#include "whatsthis.h"

#include "termcard.h"

#include "ui/charts/picturedchart.h"
#include "ui/widgets/entryfield.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/termof.h"
#include "wording/figuretext.h"
#include "wording/pages/glossarywords.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QTabBar>
#include <QTableView>
#include <QWhatsThis>

#include <algorithm>

namespace dealdesk::ui {

using guidance::Term;
using Terms = std::vector<Term>;

namespace {

void add(Terms &terms, const QString &label)
{
    for (const Term each : wording::termsNamedIn(label))
        if (std::ranges::find(terms, each) == terms.end())
            terms.push_back(each);
}

QString titleOf(const QAbstractItemModel &model, int column)
{
    return model.headerData(column, Qt::Horizontal).toString();
}

Terms inHeader(const QHeaderView &header, const std::optional<QPoint> &at)
{
    Terms terms;
    const int column = at ? header.logicalIndexAt(*at) : -1;
    if (header.model() && column >= 0)
        add(terms, titleOf(*header.model(), column));
    return terms;
}

/// Of the cell's column, of its row, where that is named, then of the other columns in sight.
Terms inTable(const QTableView &table, const std::optional<QPoint> &at)
{
    Terms terms;
    const QAbstractItemModel *model = table.model();
    if (!model)
        return terms;
    const QModelIndex cell = at ? table.indexAt(*at) : table.currentIndex();
    if (cell.isValid()) {
        add(terms, titleOf(*model, cell.column()));
        add(terms, cell.siblingAtColumn(0).data().toString());
    }
    for (int column = 0; column < model->columnCount(); ++column)
        if (!table.isColumnHidden(column))
            add(terms, titleOf(*model, column));
    return terms;
}

Terms inChart(PicturedChart &chart)
{
    Terms terms;
    add(terms, chart.widget()->accessibleName());
    for (const exchange::SheetColumn &column : chart.values().columns)
        add(terms, wording::text(column.title));
    for (const KeyEntry &each : chart.key())
        add(terms, each.name);
    return terms;
}

/// A figure stands beside its name.
Terms inLabels(const QWidget &around)
{
    Terms terms;
    for (const QLabel *each : around.findChildren<QLabel *>())
        add(terms, each->text());
    return terms;
}

/// What this widget alone names.
Terms inWidget(QWidget *widget, const std::optional<QPoint> &at)
{
    if (const auto term = termOf(widget))
        return {*term};
    if (const auto *header = qobject_cast<QHeaderView *>(widget))
        return inHeader(*header, at);
    if (const auto *table = qobject_cast<QTableView *>(widget))
        return inTable(*table, at);
    if (auto *chart = dynamic_cast<PicturedChart *>(widget))
        return inChart(*chart);
    if (qobject_cast<HeadlineFigure *>(widget))
        return inLabels(*widget);
    Terms terms;
    if (const auto *field = qobject_cast<EntryField *>(widget))
        add(terms, field->name());
    else if (const auto *label = qobject_cast<QLabel *>(widget))
        add(terms, label->text());
    else if (const auto *tabs = qobject_cast<QTabBar *>(widget))
        add(terms, tabs->tabText(at ? tabs->tabAt(*at) : tabs->currentIndex()));
    else if (const auto *button = qobject_cast<QAbstractButton *>(widget))
        add(terms, button->text());
    if (terms.empty() && !widget->isWindow())
        add(terms, widget->accessibleName());
    return terms;
}

} // namespace

Terms termsAt(QWidget *widget, const std::optional<QPoint> &at)
{
    std::optional<QPoint> there = at;
    for (QWidget *each = widget; each && each->objectName() != QLatin1String("page"); each = each->parentWidget()) {
        // A scrolled area's own surface has its coordinates.
        if (Terms terms = inWidget(each, there); !terms.empty())
            return terms;
        if (each->isWindow())
            break;
        const auto *area = qobject_cast<QAbstractScrollArea *>(each->parentWidget());
        if (there && !(area && area->viewport() == each))
            there = each->mapToParent(*there);
    }
    return {};
}

WhatsThis::WhatsThis(QWidget *of, const wording::Language &in)
    : QObject(of)
    , window(of)
    , language(in)
{
    qApp->installEventFilter(this);
}

WhatsThis::~WhatsThis()
{
    if (QWhatsThis::inWhatsThisMode())
        QWhatsThis::leaveWhatsThisMode();
}

TermCard *WhatsThis::card() const { return shown; }

bool WhatsThis::isOurs(const QWidget *widget) const
{
    while (widget && widget != window)
        widget = widget->parentWidget();
    return widget != nullptr;
}

void WhatsThis::answer()
{
    QWidget *focus = QApplication::focusWidget();
    const std::optional<Term> told = shown ? std::optional(shown->term()) : std::nullopt;
    if (putAway())
        return Q_EMIT glossaryAsked(told);
    const Terms terms = focus && isOurs(focus) ? termsAt(focus) : Terms();
    if (terms.empty())
        return Q_EMIT glossaryAsked(std::nullopt);
    QRect around(focus->mapToGlobal(QPoint()), focus->size());
    if (const auto *table = qobject_cast<QTableView *>(focus); table && table->currentIndex().isValid())
        around = {table->viewport()->mapToGlobal(table->visualRect(table->currentIndex()).topLeft()),
                  table->visualRect(table->currentIndex()).size()};
    show(terms, around);
}

void WhatsThis::waitForClick()
{
    putAway();
    QWhatsThis::enterWhatsThisMode();
}

bool WhatsThis::putAway()
{
    const bool wasShown = shown;
    if (shown)
        shown->close();
    shown = nullptr;
    return wasShown;
}

void WhatsThis::show(const Terms &terms, const QRect &around)
{
    putAway();
    shown = new TermCard(terms, language, around, QApplication::activeWindow());
    shown->show();
    QAccessibleEvent said(shown, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

bool WhatsThis::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::FocusOut:
    case QEvent::WindowDeactivate:
    case QEvent::QueryWhatsThis:
    case QEvent::WhatsThis: break;
    default: return false;
    }
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || !isOurs(widget))
        return false;
    const auto *help = dynamic_cast<QHelpEvent *>(event);
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_F1 && key->modifiers() == Qt::ShiftModifier) { // a dialog has no menu with it
            answer();
            return true;
        }
        return key->key() == Qt::Key_Escape ? putAway() : (key->key() != Qt::Key_Shift && putAway(), false);
    }
    case QEvent::QueryWhatsThis: event->setAccepted(help && !termsAt(widget, help->pos()).empty()); return true;
    case QEvent::WhatsThis: {
        const Terms terms = help ? termsAt(widget, help->pos()) : Terms();
        if (!terms.empty())
            show(terms, {help->globalPos(), QSize(1, 1)});
        event->setAccepted(!terms.empty());
        return true;
    }
    default:
        if (widget != shown)
            putAway();
        return false;
    }
}

} // namespace dealdesk::ui
