#include "columnhabit.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QStandardItemModel>

namespace dealdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 4'000; // pixels that a kept width may have

QString nameOf(const QByteArrayList &names, int column) { return QString::fromLatin1(names.value(column)); }

/// Every column once, from left to right.
QList<int> order(const QList<int> &kept, int columns)
{
    QList<int> all = kept;
    for (int column = 0; column < columns; ++column)
        if (!all.contains(column))
            all.insert(all.indexOf(column - 1) + 1, column); // the first at the left
    return all;
}

} // namespace

QJsonObject columnHabit(const QHeaderView &header, const QByteArrayList &names, const DraggedWidths &dragged)
{
    QJsonArray columns;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        QJsonObject each{{u"name"_s, nameOf(names, column)}};
        if (header.isSectionHidden(column))
            each.insert(u"hidden"_s, true);
        if (dragged.contains(column))
            each.insert(u"width"_s, dragged[column]);
        columns.append(each);
    }
    QJsonObject habit{{u"columns"_s, columns}};
    if (const int sorted = header.sortIndicatorSection(); sorted >= 0 && sorted < header.count()) {
        habit.insert(u"sortedBy"_s, nameOf(names, sorted));
        habit.insert(u"descending"_s, header.sortIndicatorOrder() == Qt::DescendingOrder);
    }
    return habit;
}

DraggedWidths takeColumnHabit(QHeaderView &header, const QByteArrayList &names, const QJsonObject &habit)
{
    const auto columnOf = [&](const QJsonValue &name) {
        return static_cast<int>(names.first(header.count()).indexOf(name.toString().toLatin1()));
    };
    DraggedWidths dragged;
    QList<int> kept;
    for (const QJsonValue &value : habit[u"columns"_s].toArray()) {
        const QJsonObject each = value.toObject();
        const int column = columnOf(each[u"name"_s]);
        if (column < 0 || kept.contains(column))
            continue;
        kept.append(column);
        header.setSectionHidden(column, each[u"hidden"_s].toBool());
        if (const int width = each[u"width"_s].toInt(); width > 0) {
            dragged[column] = std::min(width, widest);
            header.resizeSection(column, dragged[column]);
        }
    }
    const QList<int> all = order(kept, header.count());
    for (int visual = 0; visual < header.count(); ++visual)
        header.moveSection(header.visualIndex(all[visual]), visual);
    header.setSortIndicator(columnOf(habit[u"sortedBy"_s]),
                            habit[u"descending"_s].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    return dragged;
}

QJsonObject columnHabitOf(const QByteArray &state, const QByteArrayList &names, const QList<qint32> &dragged)
{
    QStandardItemModel of(0, static_cast<int>(names.size()));
    QHeaderView header(Qt::Horizontal);
    header.setModel(&of);
    if (!header.restoreState(state))
        return {};
    DraggedWidths widths;
    for (const int column : dragged) {
        if (column < 0 || column >= header.count())
            continue;
        const bool hidden = header.isSectionHidden(column);
        header.showSection(column); // which alone knows its width
        widths[column] = header.sectionSize(column);
        header.setSectionHidden(column, hidden);
    }
    return columnHabit(header, names, widths);
}

} // namespace dealdesk::ui
