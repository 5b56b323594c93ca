// The base of every table model: it owns the bounds, a leaf owns its cells.
#pragma once

#include "exchange/cellvalue.h"

#include <QAbstractTableModel>
#include <QList>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <vector>

namespace dealdesk::tables {

/// What a cell says beside its text.
enum Role {
    SortRole = Qt::UserRole + 1, ///< a value that sorts as the figure does; none: unknown
    ChoicesRole,                 ///< QStringList: the cell is chosen, not typed
    ToneRole,                    ///< Tone
    FigureRole,                  ///< int of pricing::Figure: the cell can be asked "why this number?"
    ExactRole, ///< exchange::CellValue: what leaves the program; of a header (QString) its title there, "ARR (USD)"
    FileColumnsRole, ///< of a header, QList<int>: the columns that leave the program for this one
};

enum class Tone { Plain, Quiet, Good, Caution, Bad };

/// A text as it is shown; unknown where that is what it says.
exchange::CellValue textValue(const QString &shown);

class GuardedTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : rows(); }
    int columnCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : columns(); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;
    Qt::ItemFlags flags(const QModelIndex &index) const final;

    /// What would be wrong with this entry, as a sentence for beside the cell; empty: nothing.
    virtual QString problemWith(const QModelIndex &index, const QString &text) const;

Q_SIGNALS:
    /// An entry was not taken; the old value stands.
    void entryRefused(const QModelIndex &index, const QString &sentence);

protected:
    // Called with rows and columns inside the bounds only.
    virtual int rows() const = 0;
    virtual int columns() const = 0;
    virtual QVariant cell(int row, int column, int role) const = 0;
    virtual QString columnTitle(int column) const = 0;
    virtual QString columnHelp(int column) const; ///< tool tip of the header
    /// The cell for other programs: a figure typed, a name as text, nothing where it is unknown. What stands on the
    /// right is no text there.
    virtual exchange::CellValue value(int row, int column) const = 0;
    /// In a file, with what the values are in; the title itself where it says enough.
    virtual QString exactTitle(int column) const;
    /// Itself; more, where one cell shows two figures or its meaning stands in another.
    virtual QList<int> fileColumns(int column) const;
    /// Of a cell that holds no figure.
    exchange::CellValue shownText(int row, int column) const;
    virtual bool isNumber(int column) const = 0; ///< right-aligned
    virtual bool isEditable(int row, int column) const;
    virtual bool isCheckable(int column) const;
    virtual bool edit(int row, int column, const QVariant &value);

    /// Inserts or removes as many rows as `wanted` has more or less than `shown`, in one run where they differ, so that
    /// selection and open editors around it live on. What the rows hold is the caller's to set afterwards.
    template<typename Row, typename Same>
    void bringToLength(std::vector<Row> &shown, const std::vector<Row> &wanted, Same same)
    {
        const std::size_t least = std::min(shown.size(), wanted.size());
        std::size_t head = 0, tail = 0;
        while (head < least && same(shown[head], wanted[head]))
            ++head;
        while (tail < least - head && same(shown[shown.size() - 1 - tail], wanted[wanted.size() - 1 - tail]))
            ++tail;
        const auto from = static_cast<std::ptrdiff_t>(least - tail);
        const std::ptrdiff_t more = std::ssize(wanted) - std::ssize(shown);
        const int last = static_cast<int>(from + std::abs(more)) - 1;
        if (more < 0) {
            beginRemoveRows({}, static_cast<int>(from), last);
            shown.erase(shown.begin() + from, shown.begin() + from - more);
            endRemoveRows();
        } else if (more > 0) {
            beginInsertRows({}, static_cast<int>(from), last);
            shown.insert(shown.begin() + from, wanted.begin() + from, wanted.begin() + from + more);
            endInsertRows();
        }
    }

private:
    bool isOurs(const QModelIndex &index) const; ///< valid, of this model, inside the bounds
};

} // namespace dealdesk::tables
