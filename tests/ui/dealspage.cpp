// The Deals page under a user's hands: what a key, a wheel or a wrong entry must not do to a deal.
#include "ui/dealspage.h"
#include "app/session.h"
#include "support/legible.h"
#include "support/scenarios.h"
#include "support/testprompts.h"
#include "tables/dealstable.h"
#include "ui/datatable.h"
#include "ui/dealform.h"
#include "ui/dealpanel.h"
#include "ui/dealstrip.h"
#include "ui/figurespanel.h"
#include "ui/growthview.h"
#include "ui/instalmentseditor.h"
#include "ui/moneyflow.h"
#include "ui/smalltable.h"
#include "ui/theme.h"

#include <QApplication>
#include <QBuffer>
#include <QComboBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSvgGenerator>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QToolTip>
#include <QWheelEvent>
#include <QtTest>

using namespace dealdesk;
using tables::DealField;

class DealsPageTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder;
    test::TestPrompts prompts;
    std::unique_ptr<app::Session> session;
    int workspaces = 0;

    workspace::Document &document() { return *session->document(); }
    QWidget *entry(DealField which) { return session->window()->dealsPage()->panel()->form()->field(which)->entry(); }
    QTableView *table() { return session->window()->findChild<QTableView *>(QStringLiteral("deals")); }

    void typeOver(DealField which, const QString &text)
    {
        QWidget *line = entry(which);
        line->setFocus(Qt::TabFocusReason);
        QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(line, text);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", folder.filePath(QStringLiteral("config")).toUtf8());
        ui::applyTheme(*qApp, ui::Scheme::Light);
    }

    void init()
    {
        session = std::make_unique<app::Session>(prompts, [] { return QDate(2026, 12, 1); });
        const QString path = folder.filePath(QStringLiteral("%1.dealdesk").arg(++workspaces));
        QVERIFY(session->create(path, workspace::contentsOf({test::golden("two-listings")})));
        QVERIFY(QTest::qWaitForWindowActive(session->window()));
    }

    void cleanup() { session.reset(); }

    void aWrongEntryTakesItsRightBeginningBack()
    {
        const auto before = document().scenario();
        typeOver(DealField::PriceValue, QStringLiteral("12.345")); // "12.34" was right, and is not what was meant
        QVERIFY(document().scenario() == before);
        QCOMPARE(document().undoStack().count(), 0);
        QTest::keyClick(entry(DealField::PriceValue), Qt::Key_Escape);
        QCOMPARE(qobject_cast<QLineEdit *>(entry(DealField::PriceValue))->text(), QStringLiteral("18.56"));
    }

    void escapeTakesAnEntryBack()
    {
        const auto before = document().scenario();
        typeOver(DealField::Tenants, QStringLiteral("500"));
        QVERIFY(document().scenario() != before);
        QTest::keyClick(entry(DealField::Tenants), Qt::Key_Escape);
        QVERIFY(document().scenario() == before);
    }

    void undoInAFieldThatIsNotTypedInIsTheDocuments()
    {
        const auto before = document().scenario();
        typeOver(DealField::Tenants, QStringLiteral("500"));
        QTest::keyClick(entry(DealField::Tenants), Qt::Key_Tab);
        entry(DealField::Name)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(entry(DealField::Name), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(document().scenario() == before);
    }

    void anotherPriceRuleKeepsThePrice()
    {
        const auto billed = document().evaluation()->firstMonth(0).billed;
        auto *rule = entry(DealField::PriceRule);
        rule->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(rule, QStringLiteral("mo"));
        QVERIFY(document().scenario().deals.front().price == pricing::ResalePrice(pricing::MonthlyTotal{*billed}));
        QVERIFY(document().evaluation()->firstMonth(0).billed == billed);
    }

    void theWheelOverAFormFieldChangesNothing()
    {
        const auto before = document().scenario();
        QWidget *combo = entry(DealField::AtEnd);
        QWheelEvent wheel(QPointF(5, 5), combo->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(combo, &wheel);
        QVERIFY(!combo->hasFocus());
        QVERIFY(document().scenario() == before);
    }

    void anotherScenariosFirstDealIsInThePanel()
    {
        document().addScenario(test::golden("worked-example"), {});
        for (int times = 0; times < 2; ++times) { // to the new one, and back
            const auto &scenarios = document().contents().scenarios;
            const auto other =
                scenarios.front().key == document().current().key ? scenarios.back().key : scenarios.front().key;
            document().setCurrent(other);
            QVERIFY(session->window()->dealsPage()->chosen().has_value());
            QCOMPARE(qobject_cast<QLineEdit *>(entry(DealField::Name))->text(),
                     QString::fromStdString(document().scenario().deals.front().name));
            QVERIFY(entry(DealField::Name)->isEnabled());
            QVERIFY(entry(DealField::Name)->isVisible());
        }
    }

    void aSearchWithoutAHitSaysSo()
    {
        session->window()->dealsPage()->setFilter(QStringLiteral("nobody"));
        QCOMPARE(table()->model()->rowCount(), 0);
        const auto *view = qobject_cast<ui::DataTable *>(table());
        QVERIFY2(view->textWhenEmpty().contains(QStringLiteral("nobody")), qPrintable(view->textWhenEmpty()));
        session->window()->dealsPage()->setFilter({});
        QVERIFY(view->textWhenEmpty().contains(QStringLiteral("Ctrl+N")));
    }

    void aNewDealAloneIsSelected()
    {
        table()->selectAll();
        QTest::keyClick(session->window(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
        session->window()->dealsPage()->removeChosen();
        QCOMPARE(document().scenario().deals.size(), std::size_t(2)); // the two that were there
    }

    void undoingANewDealLeavesARowHighlighted()
    {
        const int before = table()->model()->rowCount();
        QTest::keyClick(session->window(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(table()->model()->rowCount(), before + 1);
        document().undoStack().undo();
        QCOMPARE(table()->model()->rowCount(), before);
        const QModelIndexList selected = table()->selectionModel()->selectedRows();
        QCOMPARE(selected.size(), 1);
        QCOMPARE(selected.front().row(), table()->currentIndex().row());
    }

    void typingInARowNeverJumpsToAnother()
    {
        table()->setFocus();
        const auto chosen = session->window()->dealsPage()->chosen();
        table()->keyboardSearch(QStringLiteral("5"));
        QVERIFY(session->window()->dealsPage()->chosen() == chosen);
    }

    void dealActionsAreForTheDealsPageAlone()
    {
        session->window()->showPage(ui::MainWindow::Customers);
        QTest::keyClick(session->window(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(document().scenario().deals.size(), std::size_t(2));
    }

    void aClickBesideTheRowsKeepsTheHighlight()
    {
        const auto chosen = session->window()->dealsPage()->chosen();
        const QRect last = table()->visualRect(table()->model()->index(1, 1));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, last.center() + QPoint(0, 3 * last.height()));
        QVERIFY(session->window()->dealsPage()->chosen() == chosen);
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(table()->selectionModel()->selectedRows().front().row(), table()->currentIndex().row());
    }

    void whyBringsTheStepsIntoView()
    {
        session->window()->resize(1366, 768);
        auto deal = document().scenario().deals.front();
        deal.tenants.clear();
        for (int month = 0; month < 7; ++month)
            deal.tenants.push_back({month, 10 + month});
        document().changeDeal(document().current().dealKeys.front(), deal, {});
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(0, tables::DealsTable::WholesaleUnit));
        QTest::keyClick(table(), Qt::Key_F1); // few steps
        QCoreApplication::processEvents();
        table()->setCurrentIndex(table()->model()->index(0, tables::DealsTable::TotalMargin));
        QTest::keyClick(table(), Qt::Key_F1); // many
        auto *panel = session->window()->findChild<ui::FiguresPanel *>();
        QVERIFY(panel);
        auto *area = qobject_cast<QScrollArea *>(panel->parentWidget()->parentWidget());
        QVERIFY(area);
        const auto seen = [&](const QWidget *part) {
            const QRect at(part->mapTo(area->viewport(), QPoint()), part->size());
            return area->viewport()->rect().contains(at);
        };
        const auto labels = panel->findChildren<QLabel *>();
        const auto bottom = [&](const QLabel *part) { return part->mapTo(panel, part->rect().bottomLeft()).y(); };
        QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0); // laid out: it is higher than what is seen of it
        const QLabel *title = nullptr, *last = labels.front();
        for (const QLabel *each : labels) {
            if (each->text().startsWith(QStringLiteral("Why ")))
                title = each;
            if (bottom(each) > bottom(last))
                last = each;
        }
        QVERIFY(title && last != title);
        QVERIFY(seen(title));
        QVERIFY(seen(last)); // the end of the steps: all have room here
    }

    void aLongCustomersNameShowsItsBeginning()
    {
        auto customer = document().scenario().customers.front();
        customer.name = "Cascade Regional Health and Hospital Group of the Northern Counties";
        document().changeCustomer(document().current().customerKeys.front(), customer, {});
        const auto *combo = qobject_cast<QComboBox *>(entry(DealField::Customer));
        QCOMPARE(combo->lineEdit()->text(), wording::text(customer.name));
        QCOMPARE(combo->lineEdit()->cursorPosition(), 0);
    }

    void growthFollowsTheChosenDealAndKeepsItsHeight()
    {
        session->window()->resize(1366, 768);
        ui::DealsPage *page = session->window()->dealsPage();
        const int before = page->lower()->height();
        page->lower()->setTab(ui::DealStrip::Growth);
        QTRY_VERIFY(page->lower()->height() > before + 50);
        QTest::keyClick(table(), Qt::Key_Down);
        QCOMPARE(page->lower()->growth()->finding().section(QLatin1Char(' '), 0, 0),
                 QString::number(document().scenario().deals[1].tenants.front().count));
        page->lower()->setTab(ui::DealStrip::Terms);
        QTRY_COMPARE(page->lower()->height(), before);
    }

    void theLayoutKeepsTheTab()
    {
        ui::DealsPage *page = session->window()->dealsPage();
        page->lower()->setTab(ui::DealStrip::Growth);
        const QByteArray layout = page->saveLayout();
        page->lower()->setTab(ui::DealStrip::Terms);
        page->restoreLayout(layout);
        QCOMPARE(page->lower()->tab(), ui::DealStrip::Growth);
        page->lower()->setTab(ui::DealStrip::Terms);
        page->restoreLayout(layout.left(layout.size() - 16)); // as an older window left it: without a tab
        QCOMPARE(page->lower()->tab(), ui::DealStrip::Terms);
    }

    void instalmentsAreATableOnThePayoutsTab()
    {
        auto *editor = session->window()->dealsPage()->panel()->instalmentsEditor();
        QVERIFY(editor->isHidden());
        auto deal = document().scenario().deals.front();
        const auto whole = *document().evaluation()->deals.front().tcv;
        deal.billing = {pricing::BillingSchedule::Custom, {{0, pricing::Money{whole.minor - 1}}}};
        document().changeDeal(document().current().dealKeys.front(), deal, {});
        QVERIFY(!editor->isHidden());
        QVERIFY(editor->foot().contains("$0.01 of the TCV is missing."));
        session->window()->dealsPage()->panel()->tabWidget()->setCurrentIndex(2);
        editor->table()->setFocus();
        QTest::keyClick(editor->table(), Qt::Key_Insert);
        QVERIFY(editor->foot().contains("to the cent"));
        QCOMPARE(document().scenario().deals.front().billing.instalments.size(), std::size_t(2));
        QTest::keyClick(editor->table(), Qt::Key_Delete);
        QCOMPARE(document().scenario().deals.front().billing.instalments.size(), std::size_t(1));
    }

    void aLongNameLeavesThePanelWhole_data()
    {
        QTest::addColumn<QString>("name");
        const QString words = QStringLiteral("Regional Health and Hospital Group ").repeated(9).left(300);
        QTest::newRow("300 letters in words") << words.trimmed();
        QTest::newRow("300 letters without a space") << QString(300, QLatin1Char('W'));
        QTest::newRow("300 letters of markup") << QStringLiteral("<b>bold</b>&lt;").repeated(20);
    }
    void aLongNameLeavesThePanelWhole()
    {
        QFETCH(QString, name);
        const auto text = name.toStdString();
        auto customer = document().scenario().customers.front();
        auto deal = document().scenario().deals.front();
        customer.name = deal.name = text;
        document().changeCustomer(document().current().customerKeys.front(), customer, {});
        document().changeDeal(document().current().dealKeys.front(), deal, {});
        for (const QSize size : {QSize(1100, 700), QSize(1366, 768)}) {
            session->window()->resize(size);
            QTRY_COMPARE(test::cutIn(*session->window()), QString());
            QCOMPARE(session->window()->size(), size);
        }
        auto *title = session->window()->dealsPage()->panel()->findChild<ui::ElidedLabel *>();
        QCOMPARE(title->text(), name);
        QVERIFY(title->shownText().endsWith(QChar(0x2026)) && name.startsWith(title->shownText().chopped(1)));
        const QPoint middle = title->rect().center();
        QHelpEvent asks(QEvent::ToolTip, middle, title->mapToGlobal(middle));
        QApplication::sendEvent(title, &asks);
        QString tip = QToolTip::text();
        QVERIFY(!Qt::mightBeRichText(tip));
        QVERIFY(tip.contains(QLatin1Char('\n'))); // in lines that a screen has room for
        tip.remove(QChar(0x2060)).remove(QRegularExpression(QStringLiteral("\\s")));
        QCOMPARE(tip, QString(name).remove(QRegularExpression(QStringLiteral("\\s"))));
        QToolTip::hideText();
    }

    void columnsFollowWhatIsShownInThem()
    {
        session->window()->resize(1900, 900); // room for a name
        const auto width = [&](int column) { return table()->columnWidth(column); };
        const auto before = document().scenario();
        QTRY_VERIFY(table()->viewport()->width() > 1400);
        const int name = width(tables::DealsTable::Name), billed = width(tables::DealsTable::Billed);
        auto deal = before.deals.front();
        deal.name = "The second wave of stores, with their warehouses";
        deal.price = pricing::UnitPrice{{100'000'000'000}};
        document().changeDeal(document().current().dealKeys.front(), deal, {});
        QVERIFY(width(tables::DealsTable::Name) > name + 100);
        QVERIFY(width(tables::DealsTable::Billed) > billed + 20);
        document().undoStack().undo();
        QCOMPARE(width(tables::DealsTable::Name), name);
        QCOMPARE(width(tables::DealsTable::Billed), billed);

        auto other = before;
        other.deals.front() = deal;
        const auto here = document().currentKey();
        document().setCurrent(document().addScenario(other, {}));
        QVERIFY(width(tables::DealsTable::Name) > name + 100);
        document().setCurrent(here);
        QCOMPARE(width(tables::DealsTable::Name), name);
        QCOMPARE(width(tables::DealsTable::Billed), billed);
    }

    void aColumnThatWasDraggedKeepsItsWidth()
    {
        QHeaderView *header = table()->horizontalHeader();
        const int column = tables::DealsTable::Name, before = table()->columnWidth(column);
        const int edge = header->sectionViewportPosition(column) + before - 1;
        const QPoint from(edge, header->height() / 2), to = from + QPoint(33, 0);
        QTest::mousePress(header->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(header->viewport(), to);
        QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, to);
        QCOMPARE(table()->columnWidth(column), before + 33);
        auto deal = document().scenario().deals.front();
        deal.name = "The second wave of stores, with their warehouses";
        document().changeDeal(document().current().dealKeys.front(), deal, {});
        session->window()->resize(1700, 800);
        QCOMPARE(table()->columnWidth(column), before + 33);

        ui::DealsPage *page = session->window()->dealsPage();
        const QByteArray layout = page->saveLayout();
        header->resizeSection(column, 60);
        page->restoreLayout(layout);
        deal.name = "Short";
        document().changeDeal(document().current().dealKeys.front(), deal, {});
        QCOMPARE(table()->columnWidth(column), before + 33);
        page->restoreLayout(layout.left(layout.size() - 8)); // as an older window left it: nobody knows who chose
        QVERIFY(table()->columnWidth(column) != before + 33);
    }

    /// The words beside a thin bar are whole, and off each other.
    void theMoneyFlowsWordsAreWhole_data()
    {
        QTest::addColumn<qint64>("wholesale");
        QTest::addColumn<int>("width");
        for (const int width : {300, 440})
            for (const qint64 wholesale : {10'00, 5'000'00, 9'990'00})
                QTest::addRow("%d.00 of 10,000.00 in %d px", int(wholesale / 100), width) << wholesale << width;
    }
    void theMoneyFlowsWordsAreWhole()
    {
        QFETCH(qint64, wholesale);
        QFETCH(int, width);
        ui::MoneyFlow flow;
        flow.resize(width, 104);
        pricing::MonthFigures month;
        month.billed = pricing::Money{10'000'00};
        month.wholesale = pricing::Money{wholesale};
        month.margin = pricing::Money{10'000'00 - wholesale};
        flow.show(month, pricing::Percent{10'000 - wholesale / 100}, pricing::Route::Mpo, QStringLiteral("Acme"), {},
                  wording::FigureText());
        QBuffer svg;
        QSvgGenerator paper;
        paper.setOutputDevice(&svg);
        paper.setSize(flow.size());
        flow.render(&paper);
        QList<std::pair<QString, double>> right; // what stands beside the last posts, and on which line
        static const QRegularExpression text(
            QStringLiteral("<text[^>]* x=\"([0-9.]+)\" y=\"([0-9.]+)\"[^>]*>([^<]*)<"));
        for (const auto &found : text.globalMatch(QString::fromUtf8(svg.data()))) {
            QVERIFY2(!found.captured(3).contains(QChar(0x2026)), qPrintable(found.captured(3)));
            if (found.captured(1).toDouble() > width * 0.68)
                right.append({found.captured(3).trimmed(), found.captured(2).toDouble()});
        }
        QCOMPARE(right.size(), 4);
        QVERIFY2(right[0].first.endsWith(QStringLiteral("holesale")), qPrintable(right[0].first));
        double last = 0;
        for (const auto &[words, line] : right) {
            QVERIFY2(line - last > 9 && line < flow.height(), qPrintable(words));
            last = line;
        }
    }

    void noFigureOfTheTotalsIsCut()
    {
        auto deal = document().scenario().deals.front();
        deal.price = pricing::UnitPrice{{100'000'000'000}}; // a billion a tenant
        document().changeDeal(document().current().dealKeys.front(), deal, {});
        for (int column = 0; column < table()->model()->columnCount(); ++column) {
            const QString text = table()->model()->index(0, column).data().toString();
            if (!table()->isColumnHidden(column) && text.startsWith(QLatin1Char('$')) &&
                text != QStringLiteral("$1,000,000,000.00"))
                QVERIFY2(table()->fontMetrics().horizontalAdvance(text) < table()->columnWidth(column),
                         qPrintable(text));
        }
    }
};

QTEST_MAIN(DealsPageTest)
#include "dealspage.moc"
