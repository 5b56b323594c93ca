#include "findbox.h"

#include "findrows.h"

#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/pages/findwords.h"
#include "workspace/document.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QVBoxLayout>

#include <algorithm>

namespace dealdesk::ui {

namespace {

constexpr int widest = 680, mostRowsSeen = 16, rowsOfAPage = 10;
constexpr int longestText = 200; ///< as a name

} // namespace

FindBox::FindBox(const workspace::Document &of, const wording::Language &in, QMainWindow &over)
    : QFrame(&over)
    , document(of)
    , language(in)
    , window(over)
    , field(new QLineEdit(this))
    , says(quietLabel({}, this))
    , list(new QListView(this))
    , rows(new FindRows(in, this))
{
    setObjectName(QStringLiteral("card"));
    setAutoFillBackground(true);
    hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::row, space::row, space::row, space::row);
    layout->setSpacing(space::inside);
    field->setMaxLength(longestText);
    field->setPlaceholderText(wording::whatCanBeFound());
    field->setAccessibleName(wording::findAnything().remove(QLatin1Char('&')));
    field->installEventFilter(this);
    layout->addWidget(field);
    layout->addWidget(says);
    list->setObjectName(QStringLiteral("found"));
    list->setAccessibleName(wording::whatIsFound());
    list->setFocusPolicy(Qt::NoFocus); // the keys stay in the field
    list->setFrameShape(QFrame::NoFrame);
    list->setUniformItemSizes(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setModel(rows);
    list->setItemDelegate(new FindRowDelegate(list));
    layout->addWidget(list, 1);
    setFocusProxy(field);
    connect(field, &QLineEdit::textChanged, this, &FindBox::find);
    connect(list, &QListView::clicked, this, [this](const QModelIndex &at) { go(at.row()); });
    connect(&document, &workspace::Document::changed, this, &FindBox::shut);
    connect(&document, &workspace::Document::currentScenarioChanged, this, &FindBox::shut);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    window.installEventFilter(this);
}

FindBox::~FindBox() = default;

void FindBox::open(std::vector<tables::WindowPart> parts, const std::vector<tables::FindTarget> &recent)
{
    if (isVisible()) {
        field->selectAll();
        return;
    }
    cameFrom = window.focusWidget();
    index = std::make_unique<tables::FindIndex>(document.contents(), document.currentKey(), std::move(parts), recent);
    field->clear();
    find();
    raise();
    show();
    place(); // its parts have their looks now
    field->setFocus(Qt::ShortcutFocusReason);
}

void FindBox::shut()
{
    if (!isVisible())
        return;
    QWidget *back = cameFrom && cameFrom->isVisible() ? cameFrom.data() : window.centralWidget();
    index.reset(); // first: what follows the focus finds the box shut
    back->setFocus(Qt::OtherFocusReason);
    hide();
    rows->clear();
}

/// The keys went elsewhere by themselves: there they stay.
void FindBox::follow(QWidget *now)
{
    if (!index || !now || now == this || isAncestorOf(now) || !window.isAncestorOf(now))
        return;
    index.reset();
    hide();
    rows->clear();
}

void FindBox::find()
{
    if (!index)
        return;
    const QString text = field->text();
    if (text.trimmed().isEmpty()) {
        std::vector<tables::Found> all = index->recent();
        says->setText(all.empty() ? wording::whatCanBeGoneTo() : wording::whatWasGoneTo());
        for (tables::Found &page : index->pages())
            if (std::ranges::find(all, page.target, &tables::Found::target) == all.end())
                all.push_back(std::move(page));
        rows->show(all);
    } else {
        rows->show(index->find(text));
        says->setText(rows->rowCount() > 0 ? wording::listIsWalkedBy() : wording::nothingIsCalled(text));
    }
    list->setVisible(rows->rowCount() > 0);
    choose(rows->nextFrom(0, 1));
    list->scrollToTop();
    place();
}

void FindBox::choose(int row)
{
    const QModelIndex at = row < 0 ? QModelIndex() : rows->index(row);
    list->selectionModel()->setCurrentIndex(at, QItemSelectionModel::ClearAndSelect);
    field->setAccessibleDescription(at.isValid() ? at.data(Qt::AccessibleTextRole).toString() : says->text());
    if (at.isValid())
        list->scrollTo(at);
}

/// By so many rows, and no further than to the first and the last.
void FindBox::walk(int by)
{
    const int wanted = std::clamp(list->currentIndex().row() + by, 0, std::max(0, rows->rowCount() - 1));
    int row = rows->nextFrom(wanted, by < 0 ? -1 : 1);
    if (row < 0)
        row = rows->nextFrom(wanted, by < 0 ? 1 : -1);
    if (row >= 0)
        choose(row);
}

void FindBox::go(int row)
{
    const tables::Found *found = rows->at(row);
    if (!found)
        return;
    choose(row);
    if (!found->whyNot.isEmpty())
        return; // the row says why
    const tables::FindTarget target = found->target;
    shut();
    Q_EMIT asked(target);
}

/// Below the bar at the top, in the middle; as high as it has rows.
void FindBox::place()
{
    const QWidget *around = window.centralWidget();
    const int top = space::edge * 2;
    const int width = std::min(widest, around->width() - 2 * space::edge);
    const int seen = std::min(rows->rowCount(), mostRowsSeen);
    list->setFixedHeight(seen * tableRowHeight);
    says->setWordWrap(true);
    const int needed = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    const int room = std::max(around->height() - top - space::edge, 0);
    if (needed > room)
        list->setFixedHeight(std::max(tableRowHeight, seen * tableRowHeight - (needed - room)));
    setGeometry(around->x() + (around->width() - width) / 2, around->y() + top, width, std::min(needed, room));
}

bool FindBox::focusNextPrevChild(bool) { return true; }

bool FindBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &window && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: walk(1); return true;
    case Qt::Key_Up: walk(-1); return true;
    case Qt::Key_PageDown: walk(rowsOfAPage); return true;
    case Qt::Key_PageUp: walk(-rowsOfAPage); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: go(list->currentIndex().row()); return true;
    case Qt::Key_Escape: shut(); return true;
    default: return false;
    }
}

} // namespace dealdesk::ui
