// What the Deals page has room for: long names, columns, and what it keeps of its layout.
#include "dealsfixture.h"

#include <QTextDocument>

#include <QTabWidget>

#include "ui/deals/growthview.h"

#include <QLineEdit>

#include "support/language.h"
#include "support/legible.h"
#include "support/testfile.h"
#include "ui/deals/dealstrip.h"

#include <QComboBox>
#include <QDataStream>
#include <QHeaderView>
#include <QHelpEvent>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QToolTip>

class DealsLayoutTest : public DealsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void aLongCustomersNameShowsItsBeginning()
    {
        auto customer = document().scenario().customers.front();
        customer.name = "Cascade Regional Health and Hospital Group of the Northern Counties";
        document().factEdits.changeCustomer(document().current().customerKeys.front(), customer, {});
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
    }

    /// Of a window with another column, and without one of today's.
    void columnsAreKeptByName()
    {
        using Column = tables::DealsTable::Column;
        const QByteArrayList &names = tables::DealsTable::columnNames();
        QCOMPARE(names.size(), qsizetype(Column::ColumnCount));
        QCOMPARE(QSet<QByteArray>(names.begin(), names.end()).size(), names.size());
        ui::DealsPage *page = session->window()->dealsPage();
        QHeaderView *header = table()->horizontalHeader();
        header->moveSection(header->visualIndex(Column::Price), 1);
        header->setSectionHidden(Column::Band, false);
        header->setSectionHidden(Column::Route, true);
        table()->sortByColumn(Column::Margin, Qt::DescendingOrder);
        const QByteArray left = page->saveLayout();
        QVERIFY(!left.contains("\"route\",\"width"));
        QByteArray other = left; // of another program: it has one more, and does not know "tenants" or "marginpercent"
        other.replace(R"({"name":"customer"})", R"({"hidden":true,"name":"later"},{"name":"customer"})");
        other.replace(R"({"name":"tenants"},)", "").replace(R"({"name":"marginpercent"},)", "");
        QVERIFY(other.contains("later") && !other.contains("\"tenants\"") && !other.contains("\"marginpercent\""));
        for (const QByteArray &kept : {left, other}) {
            header->moveSection(1, 7);
            header->setSectionHidden(Column::Band, true);
            header->setSectionHidden(Column::Route, false);
            table()->sortByColumn(-1, Qt::AscendingOrder);
            page->restoreLayout(kept);
            QCOMPARE(header->visualIndex(Column::Price), 1);
            QCOMPARE(header->visualIndex(Column::CustomerName), 2);
            QVERIFY(!header->isSectionHidden(Column::Band));
            QVERIFY(header->isSectionHidden(Column::Route));
            QCOMPARE(header->visualIndex(Column::Tenants), header->visualIndex(Column::Route) + 1);
            QCOMPARE(header->visualIndex(Column::MarginPercent), header->visualIndex(Column::Margin) + 1);
            QCOMPARE(header->sortIndicatorSection(), int(Column::Margin));
            QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
        }
    }

    /// Older windows kept columns by number, which the next one would have moved. They are read once, and kept by name.
    void columnsOfAnOlderWindowGetTheirNames()
    {
        using Column = tables::DealsTable::Column;
        ui::DealsPage *page = session->window()->dealsPage();
        QStandardItemModel model(0, 22); // of that time
        QHeaderView header(Qt::Horizontal);
        header.setModel(&model);
        header.moveSection(9, 1); // the price
        header.setSectionHidden(12, false);
        header.setSectionHidden(4, true);                 // the route
        header.resizeSection(2, 217);                     // the name
        header.setSortIndicator(15, Qt::DescendingOrder); // the margin
        QByteArray old;
        QDataStream out(&old, QIODevice::WriteOnly);
        out << QByteArray() << QByteArray() << header.saveState();
        const auto withoutTab = old;
        out << qint32(1) << qint32(271) << qint32(365);
        const auto withoutDragged = old;
        out << QList<qint32>{2};
        page->restoreLayout(old);
        const QHeaderView *now = table()->horizontalHeader();
        QCOMPARE(now->visualIndex(Column::Price), 1);
        QVERIFY(now->isSectionHidden(Column::Route));
        QCOMPARE(now->sectionSize(Column::Name), 217);
        QCOMPARE(now->sortIndicatorSection(), int(Column::Margin));
        QCOMPARE(page->lower()->tab(), ui::DealStrip::Growth);
        const QByteArray kept = page->saveLayout();
        QVERIFY2(kept.contains(R"("sortedBy":"margin")"), kept.constData());
        QVERIFY2(kept.contains(R"({"name":"name","width":217})"), kept.constData());
        page->restoreLayout(withoutDragged);
        QVERIFY(now->sectionSize(Column::Name) != 217); // nobody knows who chose it
        page->lower()->setTab(ui::DealStrip::Terms);
        page->restoreLayout(withoutTab);
        QCOMPARE(page->lower()->tab(), ui::DealStrip::Terms);
        for (const QByteArray &broken : {QByteArray("{"), QByteArray("[]"), QByteArray("\xFF"), old.first(7)}) {
            page->restoreLayout(broken);
            QCOMPARE(now->visualIndex(Column::Price), 1);
        }
    }

    /// Each page under the name that it always had.
    void pagesAreKeptByName_data()
    {
        QTest::addColumn<QByteArray>("kept");
        QTest::addColumn<int>("page");
        QTest::addColumn<QByteArray>("keptThen");
        const QByteArrayList names{"deals",     "customers", "forecast", "compare", "whatif",   "pricebooks",
                                   "readiness", "quotes",    "usage",    "payouts", "branding", "settings"};
        QCOMPARE(names.size(), qsizetype(ui::MainWindow::PageCount));
        for (int page = 0; page < ui::MainWindow::PageCount; ++page) {
            QTest::newRow(names[page].constData()) << names[page] << page << names[page];
            // Which knew none of these.
            if (page != ui::MainWindow::Readiness && page != ui::MainWindow::Quotes && page != ui::MainWindow::Usage &&
                page != ui::MainWindow::Payouts && page != ui::MainWindow::Branding)
                QTest::addRow("%s by its place in an older window", names[page].constData())
                    << QByteArray::number(std::min(page, int(ui::MainWindow::Readiness))) << page << names[page];
        }
        for (const char *unknown : {"", "7", "-1", "unread"})
            QTest::addRow("“%s”", unknown) << QByteArray(unknown) << int(ui::MainWindow::Deals) << names[0];
    }
    void pagesAreKeptByName()
    {
        QFETCH(QByteArray, kept);
        session->windowHabits().keep(QStringLiteral("page"), kept);
        session->window()->restoreView();
        QTEST(session->window()->page(), "page");
        QTEST(session->windowHabits().habit(QStringLiteral("page")), "keptThen");
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
        document().factEdits.changeCustomer(document().current().customerKeys.front(), customer, {});
        document().dealEdits.changeDeal(document().current().dealKeys.front(), deal, {});
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
        const auto isWhole = [&](const std::string &text) {
            return table()->fontMetrics().horizontalAdvance(wording::text(text)) <=
                   width(tables::DealsTable::Name) - 2 * ui::space::inside;
        };
        const auto before = document().scenario();
        QTRY_VERIFY(table()->viewport()->width() > 1400);
        const int name = width(tables::DealsTable::Name), billed = width(tables::DealsTable::Billed);
        auto deal = before.deals.front();
        deal.name = "The second wave of stores in the northern counties, with their warehouses";
        QVERIFY(!isWhole(deal.name));
        deal.price = pricing::UnitPrice{{100'000'000'000}};
        document().dealEdits.changeDeal(document().current().dealKeys.front(), deal, {});
        QVERIFY(isWhole(deal.name));
        QVERIFY(width(tables::DealsTable::Billed) > billed + 20);
        document().undoStack().undo();
        QCOMPARE(width(tables::DealsTable::Name), name);
        QCOMPARE(width(tables::DealsTable::Billed), billed);

        auto other = before;
        other.deals.front() = deal;
        const auto here = document().currentKey();
        document().setCurrent(document().scenarioEdits.addScenario(other, {}));
        QVERIFY(isWhole(deal.name));
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
        document().dealEdits.changeDeal(document().current().dealKeys.front(), deal, {});
        session->window()->resize(1700, 800);
        QCOMPARE(table()->columnWidth(column), before + 33);

        ui::DealsPage *page = session->window()->dealsPage();
        const QByteArray layout = page->saveLayout();
        header->resizeSection(column, 60);
        page->restoreLayout(layout);
        deal.name = "Short";
        document().dealEdits.changeDeal(document().current().dealKeys.front(), deal, {});
        QCOMPARE(table()->columnWidth(column), before + 33);
    }

    void noFigureOfTheTotalsIsCut()
    {
        auto deal = document().scenario().deals.front();
        deal.price = pricing::UnitPrice{{100'000'000'000}}; // a billion a tenant
        document().dealEdits.changeDeal(document().current().dealKeys.front(), deal, {});
        for (int column = 0; column < table()->model()->columnCount(); ++column) {
            const QString text = table()->model()->index(0, column).data().toString();
            if (!table()->isColumnHidden(column) && text.startsWith(QLatin1Char('$')) &&
                text != QStringLiteral("$1,000,000,000.00"))
                QVERIFY2(table()->fontMetrics().horizontalAdvance(text) < table()->columnWidth(column),
                         qPrintable(text));
        }
    }
};

DEALDESK_TESTS(DealsLayoutTest, QApplication)
#include "dealslayout.moc"
