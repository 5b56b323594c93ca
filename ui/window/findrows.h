// The rows of what is found, kind by kind, and how they are drawn: kind, name, and at the right whose it is.
#pragma once

#include "tables/findindex.h"
#include "ui/widgets/celltext.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <optional>
#include <vector>

namespace dealdesk::ui {

/// A row is something that is found, or says how many others of its kind there are.
class FindRows : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { KindRole = Qt::UserRole, WhereRole };

    FindRows(const wording::Language &language, QObject *parent);

    void show(const std::vector<tables::FoundGroup> &groups);
    void show(const std::vector<tables::Found> &found);
    void clear();
    /// Null: the row tells of others.
    const tables::Found *at(int row) const;
    /// What can be gone to, from this row on in that direction; −1: none.
    int nextFrom(int row, int by) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        tables::FindKind kind = tables::FindKind::Page;
        std::optional<tables::Found> found;
        std::size_t more = 0;
    };

    const wording::Language language;
    std::vector<Row> rows;
};

class FindRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    mutable CellText texts, quietTexts;
};

} // namespace dealdesk::ui
