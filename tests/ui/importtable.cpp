// A table of somebody else's, by the window: chosen or dropped, looked at in its dialog with real keys and clicks, and
// taken with one undo, or not at all.
#include "importfixture.h"

class ImportTableTest : public ImportFixture
{
    Q_OBJECT

private Q_SLOTS:
    void aPartnersTableBecomesDealsWithOneUndo()
    {
        const auto before = document().scenario();
        const QString path = put(u"partner.csv"_s, "Customer;Product;Seats;Start date;Term;Unit price\n" +
                                                       nameOfCustomer(0).toUtf8().toUpper() +
                                                       ";HailBytes ASM;25;2027-03-15;3 years;$ 12.50\n"
                                                       "Newcomer Ltd;sat;50;2027-04-01;12 months;14\n");
        importing(
            path,
            [&](Dialog &dialog) {
                QCOMPARE(combo(dialog, "Separator")->currentText(), u"Semicolon"_s);
                QCOMPARE(combo(dialog, "Encoding")->currentText(), u"UTF-8"_s);
                QCOMPARE(dialog.findChild<QSpinBox *>()->value(), 1);
                QCOMPARE(preview(dialog).rowCount(), 2);
                QCOMPARE(inCell(preview(dialog), 0, 1), u"New deal of %1"_s.arg(nameOfCustomer(0)));
                QCOMPARE(inCell(preview(dialog), 1, 1), u"New deal of Newcomer Ltd, who is new"_s);
                QCOMPARE(combo(dialog, "What “Seats” is")->currentText(), u"Tenants"_s);
                accept(dialog);
            },
            true);
        QCOMPARE(count(), before.deals.size() + 2);
        QCOMPARE(tenants(before.deals.size()), 25);
        QCOMPARE(document().scenario().customers.size(), before.customers.size() + 1);
        QVERIFY2(said().startsWith(u"Imported."_s), qPrintable(said()));
        undo();
        QVERIFY(document().scenario().deals == before.deals);
        QVERIFY(document().scenario().customers == before.customers);
        QVERIFY(!document().undoStack().canUndo());
    }

    void ambiguousColumnsAreAsked()
    {
        const std::size_t before = count();
        importing(put(u"two ways.csv"_s, "Customer,Listing,Seats,Price,Start\nAnn Ltd,asm,5,1.000,02/03/2027\n"),
                  [&](Dialog &dialog) {
                      QVERIFY(!importButton(dialog)->isEnabled());
                      QCOMPARE(status(dialog), u"Say how “Price” is written: its cells can be read in several ways."_s);
                      QVERIFY(combo(dialog, "How “Price” is written")->hasFocus());
                      choose(combo(dialog, "How “Price” is written"), u"1.234,56"_s);
                      QCOMPARE(status(dialog), u"Say how “Start” is written: its cells can be read in several ways."_s);
                      QVERIFY(!importButton(dialog)->isEnabled());
                      choose(combo(dialog, "How “Start” is written"), u"Day first"_s);
                      QVERIFY(isSettled(dialog));
                      QCOMPARE(inCell(preview(dialog), 0, 5), u"Mar 2027"_s);
                      accept(dialog);
                  });
        QCOMPARE(count(), before + 1);
    }

    void whatIsMissingIsSaidForAllRows()
    {
        const std::size_t before = count();
        importing(put(u"bare.csv"_s, "Who,Many,Dear\nAnn Ltd,5,20\n"), [&](Dialog &dialog) {
            QVERIFY(!importButton(dialog)->isEnabled());
            QVERIFY(status(dialog).contains(u"“Customer”"_s));
            choose(combo(dialog, "What “Who” is"), u"Customer"_s);
            choose(combo(dialog, "What “Many” is"), u"Tenants"_s);
            choose(combo(dialog, "What “Dear” is"), u"Price"_s);
            QVERIFY(status(dialog).contains(u"“Listing”"_s));
            for (ui::EntryField *field : dialog.findChildren<ui::EntryField *>()) {
                if (field->name() == u"Listing"_s)
                    choose(qobject_cast<QComboBox *>(field->entry()), u"HailBytes SAT"_s);
                if (field->name() == u"Price rule"_s)
                    choose(qobject_cast<QComboBox *>(field->entry()), u"Markup"_s);
            }
            QVERIFY(isSettled(dialog));
            accept(dialog);
        });
        QCOMPARE(count(), before + 1);
        QCOMPARE(deal(before).listing, pricing::Listing::Sat);
        QVERIFY(deal(before).price == pricing::ResalePrice(pricing::Markup{pricing::Percent{2'000}}));
        // The next file with these titles is read in the same way.
        importing(put(u"next.csv"_s, "Who,Many,Dear\nBob Ltd,7,30\n"), [&](Dialog &dialog) {
            QCOMPARE(combo(dialog, "What “Dear” is")->currentText(), u"Price"_s);
            accept(dialog);
        });
        QCOMPARE(count(), before + 2);
        QCOMPARE(deal(before + 1).listing, pricing::Listing::Sat);
    }

    void wrongRowsAreListedSavedAndSkipped()
    {
        const std::size_t before = count();
        const QString path = put(u"some wrong.csv"_s, "Customer,Listing,Tenants,Unit price\n"
                                                      "Ann Ltd,asm,many,12\nBob Ltd,asm,5,12\nCid Ltd,asm,6\n");
        const QString saved = folder.filePath(u"list.csv"_s);
        importing(path, [&](Dialog &dialog) {
            QCOMPARE(problems(dialog).rowCount(), 2);
            QCOMPARE(inCell(problems(dialog), 0, 0), u"2"_s);
            QCOMPARE(inCell(problems(dialog), 0, 1), u"Tenants"_s);
            QCOMPARE(inCell(problems(dialog), 0, 2), u"many"_s);
            QVERIFY(inCell(problems(dialog), 0, 3).contains(u"1 to 1,000,000"_s));
            prompts.files = {saved};
            QTest::keyClick(button(dialog, u"Save this list…"_s), Qt::Key_Space);
            QCOMPARE(importButton(dialog)->text(), u"Import the rest without these"_s);
            accept(dialog);
        });
        QCOMPARE(count(), before + 1);
        QFile list(saved);
        QVERIFY(list.open(QIODevice::ReadOnly));
        const QByteArray text = list.readAll();
        QVERIFY(text.contains("\r\n2,Tenants,many,"));
        QCOMPARE(text.count('\n'), 3);
    }

    void cancelChangesNothing()
    {
        const auto before = document().scenario();
        importing(put(u"never.csv"_s, "Customer,Listing,Tenants,Unit price\nAnn Ltd,asm,5,12\n"),
                  [&](Dialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
        QVERIFY(document().scenario() == before);
        QVERIFY(!document().undoStack().canUndo());
    }

    void theFileThatWasSeenComesIn()
    {
        const std::size_t before = count();
        const QString path = put(u"moving.csv"_s, "Customer,Listing,Tenants,Unit price\nAnn Ltd,asm,5,12\n");
        importing(path, [&](Dialog &dialog) {
            put(u"moving.csv"_s, "Customer,Listing,Tenants,Unit price\nEve Ltd,asm,900,1\n");
            accept(dialog);
        });
        QCOMPARE(count(), before + 1);
        QCOMPARE(tenants(before), 5);
    }

    void aDroppedTableOpensTheDialog_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("CSV") << u"dropped.csv"_s;
        QTest::newRow("TSV, by any letter case") << u"dropped.TSV"_s;
    }
    void aDroppedTableOpensTheDialog()
    {
        QFETCH(QString, name);
        const std::size_t before = count();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(put(name, "Customer\tListing\tTenants\tUnit price\nAnn Ltd\tasm\t5\t12\n"))});
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        bool isSeen = false;
        QTimer hand;
        connect(&hand, &QTimer::timeout, this, [&] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            if (!dialog || isSeen)
                return;
            isSeen = true;
            QVERIFY(isSettled(*dialog));
            accept(*dialog);
        });
        hand.start(1);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &enter);
        QVERIFY(enter.isAccepted());
        QApplication::sendEvent(&window(), &drop);
        QTRY_VERIFY(isSeen);
        QTRY_COMPARE(count(), before + 1);
    }

    void anotherFileTakesItsPlace()
    {
        const std::size_t before = count();
        importing(put(u"bad.csv"_s, ""), [&](Dialog &dialog) {
            prompts.files = {put(u"better.csv"_s, "Customer,Listing,Tenants,Unit price\nAnn Ltd,asm,5,12\n")};
            QTest::keyClick(button(dialog, u"Another file…"_s), Qt::Key_Space);
            QVERIFY(isSettled(dialog));
            accept(dialog);
        });
        QCOMPARE(count(), before + 1);
    }

    /// 20 columns, and the dialog on a small screen: every entry is reached by Tab, and stands in sight then.
    void everyEntryIsReachedByKeys()
    {
        QByteArray titles = "Customer,Listing,Tenants,Unit price", row = "Ann Ltd,asm,5,12";
        for (int column = 5; column <= 20; ++column) {
            titles += ",Column " + QByteArray::number(column);
            row += ",text";
        }
        importing(put(u"wide.csv"_s, titles + '\n' + row + '\n'), [&](Dialog &dialog) {
            dialog.resize(dialog.minimumSize());
            QVERIFY(dialog.minimumHeight() <= 700 && dialog.minimumWidth() <= 1300);
            auto *columns = dialog.findChild<ui::ImportColumns *>();
            const auto entries = columns->findChildren<QComboBox *>();
            QSet<QWidget *> reached;
            for (int step = 0; step < 200; ++step) {
                QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &dialog, Qt::Key_Tab);
                QWidget *at = QApplication::focusWidget();
                QVERIFY(at);
                reached.insert(at);
                if (columns->isAncestorOf(at))
                    QVERIFY(columns->viewport()->rect().intersects(
                        QRect(at->mapTo(columns->viewport(), QPoint()), at->size())));
            }
            for (QComboBox *each : entries)
                QVERIFY2(!each->isVisible() || reached.contains(each), qPrintable(each->accessibleName()));
            QVERIFY(reached.contains(importButton(dialog)));
        });
    }
};

DEALDESK_TESTS(ImportTableTest, QApplication)
#include "importtable.moc"
