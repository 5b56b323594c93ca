// Blocks into the tables of customers, bands and tenant steps, by real keys; and what only HTML says.
#include "sightfixture.h"

#include "support/scenarios.h"
#include "support/testfile.h"
#include "tables/bandstable.h"
#include "ui/deals/dealstrip.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

class PastedTablesTest : public SightFixture
{
    Q_OBJECT

    QTableView *tableCalled(const QString &name) const
    {
        for (QTableView *each : window().findChildren<QTableView *>())
            if (each->accessibleName() == name && each->isVisible())
                return each;
        return nullptr;
    }
    QTableView *stepsOfTheFirstDeal() const
    {
        deals().choose(key(0));
        deals().lower()->setTab(ui::DealStrip::Growth);
        return window().findChild<QTableView *>(u"ramp"_s);
    }
    static void stand(QTableView *in, int row, int column)
    {
        in->setFocus();
        in->setCurrentIndex(in->model()->index(row, column));
    }
    static void pasteInto(QTableView *in, int row, int column, const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        stand(in, row, column);
        QTest::keyClick(in, Qt::Key_V, Qt::ControlModifier);
    }
    std::vector<std::string> customers() const
    {
        std::vector<std::string> names;
        for (const auto &each : document().scenario().customers)
            names.push_back(each.name);
        return names;
    }

private Q_SLOTS:
    void init() { open({test::growth()}); }

    void customersArePasted()
    {
        window().showPage(MainWindow::Customers);
        QTableView *in = tableCalled(u"Customers"_s);
        QVERIFY(in);
        const auto before = customers();
        const int last = in->model()->rowCount() - 1;
        pasteInto(in, last, 0, u"Renamed\nNew one\nNew two\n"_s);
        auto wanted = before;
        wanted.back() = "Renamed";
        wanted.insert(wanted.end(), {"New one", "New two"});
        QCOMPARE(customers(), wanted);
        undo();
        QCOMPARE(customers(), before);
        QVERIFY(!document().undoStack().canUndo());
    }

    void aFactIsFilledDown()
    {
        window().showPage(MainWindow::Customers);
        QTableView *in = tableCalled(u"Customers"_s);
        pasteInto(in, in->model()->rowCount() - 1, 0,
                  QString::fromStdString(customers().back()) + u"\nNew one\nNew two\n"_s);
        const int rows = in->model()->rowCount();
        const QString title = in->model()->headerData(2, Qt::Horizontal).toString();
        stand(in, rows - 2, 2);
        QTest::keyClick(in, Qt::Key_Space);
        QVERIFY2(document().scenario().customers[static_cast<std::size_t>(rows) - 2].edpRemaining, qPrintable(title));
        stand(in, rows - 2, 2);
        QTest::keyClick(in, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(in, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(document().scenario().customers.back().edpRemaining);
    }

    void aTextThatIsNoneIsSaidBesideTheTable()
    {
        QTableView *in = stepsOfTheFirstDeal();
        const auto before = deal(0).tenants;
        pasteInto(in, 0, 2, u"many"_s);
        QVERIFY(deal(0).tenants == before);
        bool isSaid = false;
        for (const QLabel *each : window().findChildren<QLabel *>())
            isSaid = isSaid || (each->isVisible() && each->text().startsWith(u"Enter a whole number"_s));
        QVERIFY(isSaid);
    }

    void stepsArePastedAndAPathReplaced()
    {
        QTableView *in = stepsOfTheFirstDeal();
        QVERIFY(in && in->isVisible());
        const auto before = deal(0).tenants;
        pasteInto(in, 0, 2, u"Month\tTenants\n0\t11\n4\t1,200\n"_s);
        const std::vector<pricing::TenantStep> path{{0, 11}, {4, 1'200}};
        QVERIFY(deal(0).tenants == path);
        undo();
        QVERIFY(deal(0).tenants == before);
    }

    void onlyAsHtml()
    {
        QTableView *in = stepsOfTheFirstDeal();
        auto *held = new QMimeData;
        held->setHtml(u"<table><tr><td>41</td></tr></table>"_s);
        QGuiApplication::clipboard()->setMimeData(held);
        stand(in, 0, 2);
        QTest::keyClick(in, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(tenants(0), 41);
    }

    void pricesOfBandsArePasted()
    {
        window().showPage(MainWindow::PriceBooks);
        QTableView *in = tableCalled(u"Volume bands"_s);
        QVERIFY(in);
        const auto before = document().scenario().authorizations;
        pasteInto(in, 0, int(tables::BandsTable::Price), u"91.50\n81\n"_s);
        const auto &bands = document().scenario().authorizations.front().bands;
        QCOMPARE(bands[0].price->minor, 9'150);
        QCOMPARE(bands[1].price->minor, 8'100);
        undo();
        QVERIFY(document().scenario().authorizations == before);
    }

    void aWholeTableOfBandsIsShownBeforeItIsTaken()
    {
        window().showPage(MainWindow::PriceBooks);
        QTableView *in = tableCalled(u"Volume bands"_s);
        const auto before = document().scenario().authorizations;
        QString shown;
        QTimer::singleShot(0, qApp, [&] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            shown = dialog->findChild<QPlainTextEdit *>()->toPlainText();
            QTest::keyClick(dialog, Qt::Key_Escape);
        });
        pasteInto(in, 0, 0, u"1-99\t$93.00\n100+\t$84.32\n"_s);
        QCOMPARE(shown, u"1-99\t$93.00\n100+\t$84.32\n"_s);
        QVERIFY(document().scenario().authorizations == before);
    }
};

DEALDESK_TESTS(PastedTablesTest, QApplication)
#include "pastedtables.moc"
