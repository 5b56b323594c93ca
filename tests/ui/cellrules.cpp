#include "cellrules.h"

#include "tables/roworder.h"
#include "wording/figuretext.h"

#include <QCollator>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dealdesk::test {

using namespace pricing;
using namespace Qt::StringLiterals;

namespace {

using SortKey = std::optional<std::pair<double, QString>>;

/// The figure that a shown text says, without its currency, its groups and the words around it: "-35.60" of
/// "± −$35.60". Read from the text alone.
QString figureIn(QString shown)
{
    static const QRegularExpression figure(u"([-−]?)[^0-9]{0,4}([0-9][0-9,]*(?:\\.[0-9]+)?)"_s);
    static const QStringList nothing{u"same"_s, u"no change"_s, u"exact"_s}; // words for a figure of zero
    if (nothing.contains(shown))
        return u"0"_s;
    const auto found = figure.match(shown);
    return found.hasMatch() ? (found.captured(1).isEmpty() ? QString() : u"-"_s) + found.captured(2).remove(u',')
                            : QString();
}

/// Whether a shown text says this value.
struct Says {
    const QString &shown;

    bool operator()(std::monostate) const { return shown.startsWith(u"—") || shown == u"and more"; } // perhaps with ▼
    bool operator()(const std::string &text) const
    {
        const QString whole = QString::fromStdString(text);
        return shown == whole || shown == whole + u" ▲"_s || shown == whole + u" ▼"_s;
    }
    bool operator()(bool yes) const { return shown.isEmpty() || (yes && shown == u"net"); }
    bool operator()(std::int64_t count) const { return number(QString::number(count)) && !shown.contains(u'.'); }
    bool operator()(const exchange::Amount &amount) const
    {
        return number(QString::fromStdString(exchange::plainText(amount)));
    }
    bool operator()(Percent percent) const { return hundredths(percent) && shown.contains(u'%'); }
    bool operator()(exchange::Points points) const
    {
        return hundredths(points.hundredths) && (shown == u"same" || shown.endsWith(u" points"));
    }
    bool operator()(YearMonth month) const { return date({month.year(), month.month(), 1}, u"MMM yyyy"_s); }
    bool operator()(pricing::Date day) const { return date(wording::toQDate(day), u"d MMM yyyy"_s); }

private:
    bool number(const QString &plain) const
    {
        const QString figure = figureIn(shown);
        return figure == plain || (figure == u"0" && plain.toDouble() == 0);
    }
    bool hundredths(Percent percent) const
    {
        const QString figure = figureIn(shown);
        return !figure.isEmpty() && std::llround(figure.toDouble() * 100) == percent.basisPoints;
    }
    bool date(QDate day, const QString &format) const { return shown == QLocale::c().toString(day, format); }
};

const QRegularExpression plainNumber(u"^-?[0-9]+(\\.[0-9]+)?$"_s);
const QRegularExpression isoMonth(u"^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$"_s);

/// A shown text as what it sorts by; nothing: unknown.
SortKey sortKey(const tables::GuardedTable &model, int row, int column)
{
    const exchange::CellValue value = model.values(column, {row}).front();
    const QString shown = model.index(row, column).data().toString();
    if (isUnknown(value))
        return std::nullopt;
    switch (model.sheet({}, {column}).columns.back().kind) {
    case exchange::ColumnKind::Text:
        if (const auto order = model.orderedBy(column, {row}).front(); std::holds_alternative<std::int64_t>(order))
            return SortKey({double(std::get<std::int64_t>(order)), {}}); // the name of what has an order of its own
        return SortKey({0, QString(shown).remove(u" ▲"_s).remove(u" ▼"_s)});
    case exchange::ColumnKind::YesNo: return SortKey({double(std::get<bool>(value)), {}}); // a box
    case exchange::ColumnKind::Month:
        return SortKey({double(QLocale::c().toDate(shown, u"MMM yyyy"_s).toJulianDay()), {}});
    case exchange::ColumnKind::Date:
        return SortKey({double(QLocale::c().toDate(shown, u"d MMM yyyy"_s).toJulianDay()), {}});
    default: return SortKey({figureIn(shown).toDouble() + 1e12 * double(value.index()), {}}); // of one kind together
    }
}

} // namespace

QString kindOf(const QAbstractItemModel &model)
{
    return QString::fromLatin1(model.metaObject()->className()).section(u"::"_s, -1);
}

bool says(const QString &shown, const exchange::CellValue &value) { return std::visit(Says{shown}, value); }

QString wrongIn(const QModelIndex &index, const exchange::CellValue &value)
{
    const QString text = QString::fromStdString(exchange::plainText(value));
    const QString shown = index.data().toString();
    const bool isNumber = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight);
    const bool isMonth = std::holds_alternative<YearMonth>(value) || std::holds_alternative<pricing::Date>(value);
    const bool isPartial = shown.startsWith(u"* "_s); // a sum without some deals is not known
    QString wrong;
    if (isNumber && !text.isEmpty() && (!plainNumber.match(text).hasMatch() || exchange::isText(value)))
        wrong = u"no plain number"_s;
    else if (isMonth && !isoMonth.match(text).hasMatch())
        wrong = u"not ISO"_s;
    else if (isPartial ? !text.isEmpty() : !says(shown, value))
        wrong = u"shown otherwise"_s;
    else if (index.data(Qt::CheckStateRole).isValid() &&
             (index.data(Qt::CheckStateRole).toInt() == Qt::Checked) != (text == u"yes"))
        wrong = u"ticked otherwise"_s;
    return wrong.isEmpty()
               ? wrong
               : u"%1, %2, row %3: “%4” is “%5”: %6"_s
                     .arg(kindOf(*index.model()), index.model()->headerData(index.column(), Qt::Horizontal).toString())
                     .arg(index.row())
                     .arg(shown, text, wrong);
}

bool isOfKind(const exchange::CellValue &value, exchange::ColumnKind kind)
{
    using exchange::ColumnKind;
    const auto holds = [&]<typename... Type>() { return (std::holds_alternative<Type>(value) || ...); };
    if (isUnknown(value))
        return true;
    switch (kind) {
    case ColumnKind::Text: return isText(value);
    case ColumnKind::YesNo: return std::holds_alternative<bool>(value);
    case ColumnKind::Count: return std::holds_alternative<std::int64_t>(value);
    case ColumnKind::Money: return std::holds_alternative<exchange::Amount>(value);
    case ColumnKind::Percent: return std::holds_alternative<Percent>(value);
    case ColumnKind::Month: return std::holds_alternative<YearMonth>(value);
    case ColumnKind::Date: return std::holds_alternative<pricing::Date>(value);
    case ColumnKind::Figures: return holds.operator()<std::int64_t, exchange::Amount, Percent, exchange::Points>();
    }
    return false;
}

QString wrongOnLeaving(const tables::GuardedTable &model, int row, int column)
{
    const exchange::Sheet sheet = model.sheet({row}, {column});
    const QStringList figures = model.index(row, column).data().toString().split(u" → "_s);
    for (std::size_t at = 0; at < sheet.columns.size(); ++at)
        if (!isOfKind(sheet.rows[0][at], sheet.columns[at].kind))
            return u"%1: “%2” is of another kind"_s.arg(QString::fromStdString(sheet.columns[at].title),
                                                        QString::fromStdString(plainText(sheet.rows[0][at])));
    for (qsizetype at = 0; figures.size() == 2 && at < 2; ++at)
        if (sheet.columns[0].kind != exchange::ColumnKind::Text &&
            (sheet.columns.size() != 2 || !says(figures[at], sheet.rows[0][static_cast<std::size_t>(at)])))
            return u"%1: “%2” is not there"_s.arg(QString::fromStdString(sheet.columns[0].title), figures[at]);
    return {};
}

QString wrongInOrder(const tables::GuardedTable &model, int column, Qt::SortOrder order)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<int> rows(static_cast<std::size_t>(model.rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    std::ranges::reverse(rows); // no table is in this order already
    sortRows(rows, model, column, order);
    for (std::size_t at = 1; at < rows.size(); ++at) {
        const SortKey before = sortKey(model, rows[at - 1], column), after = sortKey(model, rows[at], column);
        bool right = !after;
        if (before && after) {
            const int numbers = before->first < after->first ? -1 : before->first > after->first;
            const int compared =
                numbers != 0 ? numbers : collator.sortKey(before->second).compare(collator.sortKey(after->second));
            const bool stays = compared == 0 && rows[at - 1] > rows[at]; // as they were
            right = stays || (order == Qt::AscendingOrder ? compared < 0 : compared > 0);
        }
        if (!before && !after)
            right = rows[at - 1] > rows[at];
        if (!right)
            return u"%1, %2: “%3” before “%4”"_s.arg(kindOf(model), model.headerData(column, Qt::Horizontal).toString(),
                                                     model.index(rows[at - 1], column).data().toString(),
                                                     model.index(rows[at], column).data().toString());
    }
    return {};
}

} // namespace dealdesk::test
