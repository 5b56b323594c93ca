#include "findrows.h"

#include "ui/widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace dealdesk::ui {

using tables::Found;
using tables::FoundGroup;

FindRows::FindRows(const wording::Language &in, QObject *parent)
    : QAbstractListModel(parent)
    , language(in)
{}

void FindRows::show(const std::vector<FoundGroup> &groups)
{
    beginResetModel();
    rows.clear();
    for (const FoundGroup &group : groups) {
        for (const Found &each : group.best)
            rows.push_back({group.kind, each, 0});
        if (group.more > 0)
            rows.push_back({group.kind, std::nullopt, group.more});
    }
    endResetModel();
}

void FindRows::show(const std::vector<Found> &found)
{
    beginResetModel();
    rows.clear();
    for (const Found &each : found)
        rows.push_back({each.target.kind, each, 0});
    endResetModel();
}

void FindRows::clear() { show(std::vector<Found>()); }

const Found *FindRows::at(int row) const
{
    if (row < 0 || row >= std::ssize(rows))
        return nullptr;
    const auto &found = rows[static_cast<std::size_t>(row)].found;
    return found ? &*found : nullptr;
}

int FindRows::nextFrom(int row, int by) const
{
    for (int next = row; next >= 0 && next < std::ssize(rows); next += by)
        if (at(next))
            return next;
    return -1;
}

int FindRows::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(rows.size()); }

QVariant FindRows::data(const QModelIndex &index, int role) const
{
    const Row &row = rows[static_cast<std::size_t>(index.row())];
    const bool isFirst = index.row() == 0 || rows[static_cast<std::size_t>(index.row()) - 1].kind != row.kind;
    switch (role) {
    case Qt::DisplayRole:
        return row.found ? row.found->name : wording::moreFound(static_cast<std::int64_t>(row.more), language);
    case KindRole: return isFirst ? wording::name(row.kind) : QString();
    case WhereRole: return !row.found ? QString() : row.found->whyNot.isEmpty() ? row.found->where : row.found->whyNot;
    case Qt::AccessibleTextRole:
        return wording::foundAs(row.kind, data(index, Qt::DisplayRole).toString(), data(index, WhereRole).toString());
    default: return {};
    }
}

/// What cannot be done now is chosen all the same, and says why not.
Qt::ItemFlags FindRows::flags(const QModelIndex &index) const
{
    const Found *found = at(index.row());
    if (!found)
        return Qt::NoItemFlags;
    return found->whyNot.isEmpty() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemFlags(Qt::ItemIsSelectable);
}

void FindRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int kindWidth = 84;
    const QRect room = option.rect.adjusted(space::row, 0, -space::row, 0);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme().selection);
    const QFont quiet = fontOf(Type::Label), plain = fontOf(Type::Body);
    const bool canBe = index.flags().testFlag(Qt::ItemIsEnabled);
    painter->setPen(theme().quiet);
    QRect kind = room;
    kind.setWidth(kindWidth - space::inside);
    quietTexts.draw(*painter, kind, Qt::AlignLeft | Qt::AlignVCenter, quiet, index.data(FindRows::KindRole).toString());

    const QRect rest = room.adjusted(kindWidth, 0, 0, 0);
    const QString whose = oneLine(index.data(FindRows::WhereRole).toString());
    const int whoseWidth = whose.isEmpty() ? 0 : QFontMetrics(quiet).horizontalAdvance(whose) + space::between + 2;
    const int nameWidth = QFontMetrics(plain).horizontalAdvance(oneLine(index.data().toString())) + 2;
    QRect name = rest, where = rest;
    // Where both have no room, each keeps at least half of it.
    name.setWidth(std::max(rest.width() - whoseWidth, std::min(nameWidth, rest.width() / 2)));
    where.setLeft(name.right() + space::between);
    quietTexts.draw(*painter, where, Qt::AlignRight | Qt::AlignVCenter, quiet, whose);
    painter->setPen(canBe ? theme().text : theme().quiet);
    texts.draw(*painter, name, Qt::AlignLeft | Qt::AlignVCenter, plain, index.data().toString());
}

QSize FindRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), tableRowHeight};
}

} // namespace dealdesk::ui
