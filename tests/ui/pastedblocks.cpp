// Blocks into the table of deals, by real keys: pasted over cells, as new deals, filled down, cleared; one undo each.
#include "sightfixture.h"

#include "support/scenarios.h"
#include "support/testfile.h"
#include "ui/widgets/entryfield.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QPushButton>
#include <QTimer>

class PastedBlocksTest : public SightFixture
{
    Q_OBJECT

    void standAt(int row, int column) const
    {
        table()->setColumnHidden(column, false);
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(row, column));
    }
    void pasteAt(int row, int column, const QString &text) const
    {
        QGuiApplication::clipboard()->setText(text);
        standAt(row, column);
        QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
    }
    /// Both rows, the current one is the last.
    void chooseBoth(int column) const
    {
        standAt(0, column);
        QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    }
    std::size_t count() const { return document().scenario().deals.size(); }
    std::vector<pricing::Deal> all() const { return document().scenario().deals; }

    /// Answers the dialog that opens, by a key on this button; what it lists.
    QStringList answer(const QString &button, const std::function<void()> &open) const
    {
        QStringList listed;
        QTimer::singleShot(0, qApp, [&] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            const QAbstractItemModel &model = *dialog->findChild<QTableView *>()->model();
            for (int row = 0; row < model.rowCount(); ++row)
                for (int column = 0; column < model.columnCount(); ++column)
                    listed.append(model.index(row, column).data().toString());
            for (QPushButton *each : dialog->findChildren<QPushButton *>())
                if (each->text() == button)
                    return QTest::keyClick(each, Qt::Key_Space);
            dialog->reject();
        });
        open();
        return listed;
    }

private Q_SLOTS:
    void init()
    {
        open({test::golden("two-listings")});
        QVERIFY(count() >= 2);
        deals().choose(key(0));
    }

    void aBlockGoesOverTheCellsFromTheCurrentOne()
    {
        const auto before = all();
        pasteAt(0, DealsTable::Tenants, u"40\r\n1,250\r\n"_s);
        QCOMPARE(tenants(0), 40);
        QCOMPARE(tenants(1), 1'250);
        undo();
        QVERIFY(all() == before);
        QVERIFY(!document().undoStack().canUndo());
    }

    void oneValueGoesIntoAllChosenDeals()
    {
        chooseBoth(DealsTable::Tenants);
        QGuiApplication::clipboard()->setText(u"77"_s);
        QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(tenants(0), 77);
        QCOMPARE(tenants(1), 77);
        undo();
        QVERIFY(!document().undoStack().canUndo());
    }

    void cellsThatCannotBeTakenAreListedAndTheRestIsTaken()
    {
        const int before = tenants(1);
        const QStringList listed =
            answer(u"Paste the rest"_s, [&] { pasteAt(0, DealsTable::Tenants, u"40\nmany\n"_s); });
        QCOMPARE(listed.size(), 4);
        QCOMPARE(listed.mid(0, 3), (QStringList{u"2"_s, u"Tenants"_s, u"many"_s}));
        QVERIFY(listed[3].endsWith(u'.'));
        QCOMPARE(tenants(0), 40);
        QCOMPARE(tenants(1), before);
    }

    void orNothingIs()
    {
        const auto before = all();
        answer(u"Paste nothing"_s, [&] { pasteAt(0, DealsTable::Tenants, u"40\nmany\n"_s); });
        QVERIFY(all() == before);
        QVERIFY(!document().undoStack().canUndo());
    }

    void rowsWithTitlesMakeDeals()
    {
        const std::size_t deals = count(), customers = document().scenario().customers.size();
        const pricing::Customer known = document().scenario().customers.front();
        pasteAt(0, DealsTable::Name,
                u"Deal\tCustomer\tTenants\nFirst\t  %1 \t30\nSecond\tNobody Ltd\t12\nThird\tNOBODY  ltd\t13\n"_s.arg(
                    QString::fromStdString(known.name).toUpper()));
        QCOMPARE(count(), deals + 3);
        QCOMPARE(deal(deals).customer, known.id);
        QCOMPARE(tenants(deals), 30);
        QCOMPARE(document().scenario().customers.size(), customers + 1);
        QCOMPARE(document().scenario().customers.back().name, std::string("Nobody Ltd"));
        QCOMPARE(deal(deals + 1).customer, document().scenario().customers.back().id);
        QCOMPARE(deal(deals + 2).customer, deal(deals + 1).customer);
        undo();
        QCOMPARE(count(), deals);
        QCOMPARE(document().scenario().customers.size(), customers);
        QVERIFY(!document().undoStack().canUndo());
    }

    void aNewDealWithACellThatIsWrongIsLeftOut()
    {
        const std::size_t deals = count();
        answer(u"Paste the rest"_s, [&] { pasteAt(0, DealsTable::Name, u"Deal\tTenants\nGood\t30\nBad\tnone\n"_s); });
        QCOMPARE(count(), deals + 1);
        QCOMPARE(deal(deals).name, std::string("Good"));
    }

    void rowsBelowTheLastOneMakeDeals()
    {
        const std::size_t deals = count();
        pasteAt(static_cast<int>(deals) - 1, DealsTable::Name, u"Last\nNew one\n"_s);
        QCOMPARE(count(), deals + 1);
        QVERIFY(rows().contains(u"Last"_s));
        QCOMPARE(deal(deals).name, std::string("New one"));
    }

    void aCopyOfTheTableComesBackAsTheSameDeals()
    {
        standAt(0, DealsTable::Name);
        for (const int column : {DealsTable::PriceRule, DealsTable::Start, DealsTable::Listing})
            table()->setColumnHidden(column, false);
        const pricing::Deal before = deal(0);
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        const std::size_t deals = count();
        QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(count(), deals + 1);
        const pricing::Deal &after = deal(deals);
        QCOMPARE(after.name, before.name);
        QCOMPARE(after.customer, before.customer);
        QCOMPARE(after.listing, before.listing);
        QCOMPARE(after.route, before.route);
        QCOMPARE(after.term, before.term);
        QCOMPARE(after.startMonth, before.startMonth);
        QVERIFY(after.price == before.price);
        QCOMPARE(after.tenants.front().count, before.tenants.front().count);
    }

    void aCopyComesBackInWhicheverStyleIsTyped()
    {
        window().showPage(MainWindow::Settings);
        auto *style = window().findChild<ui::EntryField *>(u"writing.numbers"_s)->entry();
        style->setFocus(Qt::TabFocusReason);
        QTest::keyClick(style, Qt::Key_Home);
        QTest::keyClick(style, Qt::Key_Down);
        QTest::keyClick(style, Qt::Key_Down); // 1.234,56
        window().showPage(MainWindow::Deals);
        standAt(0, DealsTable::Price);
        QVERIFY(table()->currentIndex().data().toString().contains(u','));
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"18.56"_s));
        const std::size_t deals = count();
        QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(count(), deals + 1);
        QVERIFY(deal(deals).price == deal(0).price);
    }

    void anotherNameOfACustomerFindsHim()
    {
        Scenario scenario = test::golden("two-listings");
        scenario.customers.front().aliases = {"Beispiel Stra\u00DFe"};
        open({scenario});
        const std::size_t deals = count(), customers = document().scenario().customers.size();
        pasteAt(0, DealsTable::Name, u"Deal\tCustomer\nAliased\tBEISPIEL  STRASSE\n"_s);
        QCOMPARE(count(), deals + 1);
        QCOMPARE(deal(deals).customer, document().scenario().customers.front().id);
        QCOMPARE(document().scenario().customers.size(), customers);
    }

    void theFirstChosenCellIsFilledDown()
    {
        chooseBoth(DealsTable::Tenants);
        const int first = tenants(0);
        QVERIFY(tenants(1) != first);
        QTest::keyClick(table(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(tenants(0), first);
        QCOMPARE(tenants(1), first);
        undo();
        QVERIFY(!document().undoStack().canUndo());
    }

    void aCellIsClearedOrSaysWhyNot()
    {
        pasteAt(0, DealsTable::NextStep, u"Call"_s);
        QCOMPARE(deal(0).paperwork->nextStep, std::string("Call"));
        QTest::keyClick(table(), Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(deal(0).paperwork->nextStep, std::string());
        const int before = tenants(0);
        standAt(0, DealsTable::Tenants);
        QTest::keyClick(table(), Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(tenants(0), before);
        QVERIFY(!said().isEmpty());
    }

    void whatHasNoPlaceIsRefused()
    {
        const auto before = all();
        pasteAt(0, DealsTable::Tenants, u"1\t2\n3\n"_s);
        QVERIFY2(said().contains(u"no block"_s), qPrintable(said()));
        pasteAt(0, DealsTable::Billed, u"100"_s);
        QVERIFY2(said().contains(u"computed"_s), qPrintable(said()));
        pasteAt(0, DealsTable::Arr, QString(u'\t').repeated(60));
        QVERIFY2(said().contains(u"further to the left"_s), qPrintable(said()));
        QVERIFY(all() == before);
    }
};

DEALDESK_TESTS(PastedBlocksTest, QApplication)
#include "pastedblocks.moc"
