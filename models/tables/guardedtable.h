// The base of every table model: it owns the bounds, a leaf owns its cells. A leaf gives each cell typed; what the cell
// shows, sorts by, copies and exports is made of that value here, so that the four cannot differ.
#pragma once

#include "exchange/sheet.h"
#include "wording/figuretext.h"
#include "workspace/keys.h"

#include <QAbstractTableModel>
#include <QList>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <vector>

namespace dealdesk::tables {

/// What a cell says beside its text.
enum Role {
    ChoicesRole = Qt::UserRole + 1, ///< QStringList: the cell is chosen, not typed
    ToneRole,                       ///< Tone
    FigureRole,                     ///< int of pricing::Figure: the cell can be asked "why this number?"
};

enum class Tone { Plain, Quiet, Good, Caution, Bad };

/// How a column writes its figures.
enum class Form {
    Plain,  ///< "$8,800.00", "1,200", "5 %"
    Ratio,  ///< a percentage always with its two decimals: "20.00 %"
    Change, ///< what is more begins with +: "+$1,633.00"
};

/// A typed value as it is shown: "—" where it is unknown; a yes or no is a box, without a word.
QString shownText(const exchange::CellValue &value, const wording::FigureText &figures, Form form = Form::Plain);

/// A name or a choice.
inline exchange::CellValue textCell(const QString &text) { return wording::utf8(text); }

class GuardedTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit GuardedTable(const wording::Language &language, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : rows(); }
    int columnCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : columns(); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;
    Qt::ItemFlags flags(const QModelIndex &index) const final;

    /// What would be wrong with this entry, as a sentence for beside the cell; empty: nothing.
    virtual QString problemWith(const QModelIndex &index, const QString &text) const;

    /// Numbers and dates are written in another way from now on.
    void writeAnew();

    /// These cells of a column, in the order of the rows.
    virtual std::vector<exchange::CellValue> values(int column, const std::vector<int> &rows) const;
    /// What they are ordered by: themselves, where a name does not stand for what has an order of its own.
    virtual std::vector<exchange::CellValue> orderedBy(int column, const std::vector<int> &rows) const
    {
        return values(column, rows);
    }
    /// As it leaves the program. A column that leaves as others, as those; each once.
    exchange::Sheet sheet(const std::vector<int> &rows, const QList<int> &columns) const;
    /// The column's title; of one that shows a box alone, the title with which it leaves the program.
    QString titleOf(int column) const
    {
        return columnTitle(column).isEmpty() ? exactTitle(column) : columnTitle(column);
    }
    /// Whether a title of another table means the column, as it is shown or as it leaves the program; `compared` is as
    /// exchange::comparedName answers.
    bool isCalled(int column, const std::string &compared) const;

Q_SIGNALS:
    /// An entry was not taken; the old value stands.
    void entryRefused(const QModelIndex &index, const QString &sentence);

protected:
    // Called with rows and columns inside the bounds only.
    virtual int rows() const = 0;
    virtual int columns() const = 0;
    /// The cell, typed; of the column's kind.
    virtual exchange::CellValue value(int row, int column) const = 0;
    /// A sum without what is not known yet: shown with a mark, and unknown where it leaves the program.
    virtual bool isPartial(int row, int column) const;
    virtual Form form(int column) const;
    /// In what a column's amounts are.
    virtual const wording::FigureText &figuresOf(int column) const;
    /// The cell's figure with what stands around it, "± $12.00", or the word for it, "exact". It says the same figure.
    virtual QString worded(int row, int column, const QString &figure) const;
    /// What else is known of the cell, by role: its text as it is edited, its tone, its tool tip …; never what it
    /// shows.
    virtual QVariant cell(int row, int column, int role) const;
    /// What its cells are; figures stand on the right.
    virtual exchange::ColumnKind kind(int column) const = 0;
    virtual QString columnTitle(int column) const = 0;
    virtual QString columnHelp(int column) const; ///< tool tip of the header
    /// Where the column leaves the program: with the currency, which its figures do not say there.
    virtual QString exactTitle(int column) const;
    /// Itself; more, where one cell shows two figures or its meaning stands in another.
    virtual QList<int> fileColumns(int column) const;
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

    /// The same of rows by their keys, in any number of runs.
    void bringToKeys(std::vector<workspace::RowKey> &shown, const std::vector<workspace::RowKey> &wanted);

    const wording::Language language;
    wording::FigureText figures; ///< in what the amounts of all columns are, where a leaf does not say otherwise

private:
    bool isOurs(const QModelIndex &index) const; ///< valid, of this model, inside the bounds
    QString shownAt(int row, int column) const;
    bool isNumber(int column) const { return exchange::isNumber(kind(column)); }
};

/// Of a table, or of what filters and sorts it; empty of another model.
exchange::Sheet sheetOf(const QAbstractItemModel &model, const std::vector<int> &rows, const QList<int> &columns);

} // namespace dealdesk::tables
