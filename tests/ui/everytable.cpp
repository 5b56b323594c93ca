// Every cell of every table that a page shows is one typed value: its text says it, each column sorts by it, and it
// leaves the program as a plain number, an ISO month or date, yes or no.
#include "sampletablesfixture.h"

#include "support/language.h"
#include "support/openscenario.h"
#include "support/testfile.h"
#include "tables/roworder.h"
#include "ui/deals/dealpanel.h"
#include "ui/deals/dealspage.h"
#include "ui/deals/dealstrip.h"
#include "ui/deals/growthview.h"
#include "ui/deals/rampchart.h"
#include "ui/forecast/forecastchooser.h"
#include "ui/pricebooks/bandpaste.h"
#include "ui/whatif/whatifpage.h"
#include "ui/widgets/datatable.h"

#include <QAbstractProxyModel>
#include <QApplication>
#include <QCollator>
#include <QDir>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QTabWidget>

#include <numeric>

using SortKey = std::optional<std::pair<double, QString>>;

namespace {

const tables::GuardedTable *modelOf(const ui::DataTable &table)
{
    const auto *proxy = qobject_cast<const QAbstractProxyModel *>(table.model());
    return qobject_cast<const tables::GuardedTable *>(proxy ? proxy->sourceModel() : table.model());
}

QString kindOf(const QAbstractItemModel &model)
{
    return QString::fromLatin1(model.metaObject()->className()).section(u"::"_s, -1);
}

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

/// What is wrong with the cell as it is shown and as it leaves the program; empty: nothing.
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
    else if (isPartial ? !text.isEmpty() : !std::visit(Says{shown}, value))
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

/// Whether a value may stand in a column of this kind; what is not known may in any.
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

/// What is wrong with the row as it leaves the program: each column of its kind, and both figures of a cell with two.
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
            (sheet.columns.size() != 2 || !std::visit(Says{figures[at]}, sheet.rows[0][static_cast<std::size_t>(at)])))
            return u"%1: “%2” is not there"_s.arg(QString::fromStdString(sheet.columns[0].title), figures[at]);
    return {};
}

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

/// What is wrong with the order of the rows by this column: it must be that of the shown texts, unknown ones last.
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

} // namespace

class EveryTable : public SampleTables
{
    Q_OBJECT

    QStringList seen; ///< kinds of tables that had rows

    /// Every table of the page as it is now, cell by cell.
    void look(QWidget *page)
    {
        for (const auto *table : page->findChildren<ui::DataTable *>()) {
            if (!table->model() || table->model()->rowCount() == 0)
                continue;
            const auto *model = modelOf(*table);
            QVERIFY2(model, qPrintable(table->accessibleName()));
            if (!seen.contains(kindOf(*model)))
                seen.append(kindOf(*model));
            for (int row = 0; row < model->rowCount(); ++row)
                for (int column = 0; column < model->columnCount(); ++column) {
                    for (const QString &wrong : {wrongIn(model->index(row, column), leavingAs(*model, row, column)),
                                                 wrongOnLeaving(*model, row, column)})
                        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
                }
            for (int column = 0; column < model->columnCount(); ++column)
                for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                    const QString wrong = wrongInOrder(*model, column, order);
                    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
                }
            // The clipboard's rows are the file's.
            const exchange::Sheet sheet = table->sheet(false);
            QCOMPARE(std::ranges::count(tabSeparated(sheet), '\n'), 1 + table->model()->rowCount());
            QCOMPARE(std::ssize(sheet.rows), table->model()->rowCount());
        }
    }

    /// Every deal on each tab, so that there are steps, instalments, payouts and repriced deals.
    void lookAtDeals()
    {
        window().showPage(MainWindow::Deals);
        ui::DealsPage *page = window().dealsPage();
        page->lower()->setTab(ui::DealStrip::Growth);
        for (const workspace::RowKey key : std::vector(document().current().dealKeys)) {
            page->choose(key);
            for (int tab = 0; tab < page->panel()->tabWidget()->count(); ++tab) {
                page->panel()->tabWidget()->setCurrentIndex(tab);
                QApplication::processEvents();
                look(page);
            }
            auto *chart = page->lower()->growth()->chart();
            for (int step = 0; step < 4; ++step) {
                chart->choose(step);
                look(page);
            }
        }
    }

private Q_SLOTS:
    void everyTableOfEveryPage()
    {
        std::vector<workspace::ScenarioKey> scenarios;
        for (const workspace::ScenarioEntry &entry : document().contents().scenarios)
            scenarios.push_back(entry.key);
        for (const workspace::ScenarioKey scenario : scenarios) {
            document().setCurrent(scenario);
            lookAtDeals();
            for (int page = 0; page < MainWindow::PageCount; ++page) {
                window().showPage(page);
                QApplication::processEvents();
                look(window().pageWidget(page));
            }
            for (const char *view : {"money", "tenants", "cash", "money customer margin", "tenants listing"}) {
                window().showPage(MainWindow::Forecast);
                window()
                    .pageWidget(MainWindow::Forecast)
                    ->findChild<ui::ForecastChooser *>()
                    ->choose(ui::ForecastChoice::fromText(view));
                look(window().pageWidget(MainWindow::Forecast));
            }
            auto *whatIf = static_cast<ui::WhatIfPage *>(window().pageWidget(MainWindow::WhatIf));
            window().showPage(MainWindow::WhatIf);
            for (int section = 0; section < ui::WhatIfPage::SectionCount; ++section) {
                whatIf->showSection(section);
                QTRY_VERIFY(!whatIf->isBusy());
                look(whatIf);
            }
        }
        ui::BandPaste paste("USD", test::english());
        paste.show();
        paste.findChild<QPlainTextEdit *>()->setPlainText(u"Pilot\t1–24\t$120.00\nBand 1\t25–99\tsoon"_s);
        look(&paste);
        // Every kind of table there is was among them: the next one is, too.
        QStringList kinds;
        const QDir room(QStringLiteral(DEALDESK_TESTS_DIR "/../models/tables"));
        for (const QString &file : room.entryList({u"*table.h"_s}))
            if (file != u"guardedtable.h")
                kinds.append(file.chopped(2));
        QVERIFY(kinds.size() >= 16);
        for (const QString &kind : kinds) {
            const bool wasThere = std::ranges::any_of(
                seen, [&](const QString &each) { return each.compare(kind, Qt::CaseInsensitive) == 0; });
            QVERIFY2(wasThere, qPrintable(kind));
        }
    }

    /// The control: what the rule is for is seen.
    void aFigureThatIsNoNumberIsSeen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a sign of the screen") << u"−35.60"_s;
        QTest::newRow("a currency") << u"$35.60"_s;
        QTest::newRow("groups") << u"1,035.60"_s;
        QTest::newRow("percent") << u"18.56 %"_s;
        QTest::newRow("unknown") << u"—"_s;
    }
    void aFigureThatIsNoNumberIsSeen()
    {
        QFETCH(QString, text);
        QStandardItemModel model(1, 1);
        const QModelIndex cell = model.index(0, 0);
        model.setData(cell, text);
        model.setData(cell, QVariant::fromValue(Qt::Alignment(Qt::AlignRight)), Qt::TextAlignmentRole);
        QVERIFY(!wrongIn(cell, text.toStdString()).isEmpty());
    }

    /// The control: what stands in a column of another kind is seen.
    void aValueIsOfOneKind()
    {
        using exchange::ColumnKind;
        const std::vector<exchange::CellValue> values{"a",
                                                      std::int64_t{1},
                                                      exchange::Amount{Money{1}, 2},
                                                      Percent{1},
                                                      exchange::Points{{1}},
                                                      YearMonth{1},
                                                      pricing::Date{},
                                                      true};
        const std::vector<std::pair<ColumnKind, std::vector<std::size_t>>> rows{
            {ColumnKind::Text, {0}},    {ColumnKind::Count, {1}},           {ColumnKind::Money, {2}},
            {ColumnKind::Percent, {3}}, {ColumnKind::Month, {5}},           {ColumnKind::Date, {6}},
            {ColumnKind::YesNo, {7}},   {ColumnKind::Figures, {1, 2, 3, 4}}};
        for (const auto &[kind, held] : rows) {
            QVERIFY(isOfKind({}, kind));
            for (std::size_t at = 0; at < values.size(); ++at)
                QCOMPARE(isOfKind(values[at], kind), std::ranges::find(held, at) != held.end());
        }
    }

    /// The control: a text that says another figure than its cell is seen.
    void aFigureThatIsShownOtherwiseIsSeen_data()
    {
        QTest::addColumn<exchange::CellValue>("value");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("wrong");
        const auto row = [](const char *rule, exchange::CellValue value, const char *right, const char *wrong) {
            QTest::newRow(rule) << std::move(value) << QString::fromUtf8(right) << QString::fromUtf8(wrong);
        };
        row("an amount", exchange::Amount{Money{-1'035'60}, 2}, "−$1,035.60", "−$1,035.61");
        row("its sign", exchange::Amount{Money{-35'60}, 2}, "−$35.60", "$35.60");
        row("its cents", exchange::Amount{Money{35'00}, 2}, "$35.00", "$35");
        row("a count", std::int64_t{1'200}, "1,200", "1,201");
        row("a percentage", Percent{18'56}, "18.56 %", "18.56");
        row("points", exchange::Points{{1'20}}, "+1.20 points", "+1.20 %");
        row("a word for zero", exchange::Amount{Money{0}, 2}, "no change", "");
        row("a word for another figure", exchange::Amount{Money{1}, 2}, "+$0.01", "no change");
        row("a month", YearMonth::of(2027, 1), "Jan 2027", "Feb 2027");
        row("a text", "Band 1", "Band 1 ▲", "Band 2 ▲");
        row("unknown", {}, "—", "$0.00");
        row("zero is known", exchange::Amount{Money{0}, 2}, "$0.00", "—");
    }
    void aFigureThatIsShownOtherwiseIsSeen()
    {
        QFETCH(exchange::CellValue, value);
        QFETCH(QString, right);
        QFETCH(QString, wrong);
        QVERIFY(std::visit(Says{right}, value));
        QVERIFY(!std::visit(Says{wrong}, value));
    }
};

DEALDESK_TESTS(EveryTable, QApplication)
#include "everytable.moc"
