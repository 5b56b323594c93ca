// How the columns of a table were left, by their names: a column that comes later shifts none of them.
#pragma once

#include <QByteArrayList>
#include <QJsonObject>
#include <QMap>

class QHeaderView;

namespace dealdesk::ui {

/// Of the columns that were dragged: their pixels, by column.
using DraggedWidths = QMap<int, int>;

/// From left to right, with those that are hidden, and the one that sorts. `names` are those of the header's columns.
QJsonObject columnHabit(const QHeaderView &header, const QByteArrayList &names, const DraggedWidths &dragged);
/// A name that is not among `names` is left out; a column that was not kept stays as it is, behind the one before it.
DraggedWidths takeColumnHabit(QHeaderView &header, const QByteArrayList &names, const QJsonObject &habit);
/// From the state that Qt wrote of a header whose columns were `names`, by number.
QJsonObject columnHabitOf(const QByteArray &state, const QByteArrayList &names, const QList<qint32> &dragged);

} // namespace dealdesk::ui
