// A table of somebody else's, by the window: chosen or dropped, looked at in its dialog with real keys and clicks, and
// taken with one undo, or not at all.
#include "sightfixture.h"

#include "exchange/pricebooktable.h"
#include "records/choices.h"
#include "spreadsheets/spreadsheetprocess.h"
#include "support/scenarios.h"
#include "support/testfile.h"
#include "ui/imports/importcolumns.h"
#include "ui/imports/importdialog.h"
#include "ui/widgets/entryfield.h"
#include "ui/widgets/windowhabits.h"

#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>

class ImportTableTest : public SightFixture
{
    Q_OBJECT

    using Dialog = ui::ImportDialog;

    QString put(const QString &name, const QByteArray &bytes) const
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }

    static QPushButton *button(const Dialog &dialog, const QString &text)
    {
        for (auto *each : dialog.findChildren<QPushButton *>())
            if (QString(each->text()).remove(u'&') == text)
                return each;
        return nullptr;
    }
    static QPushButton *importButton(const Dialog &dialog)
    {
        QPushButton *plain = button(dialog, u"Import"_s);
        return plain ? plain : button(dialog, u"Import the rest without these"_s);
    }
    static QComboBox *combo(const Dialog &dialog, const char *name)
    {
        for (auto *each : dialog.findChildren<QComboBox *>())
            if (each->accessibleName() == QString::fromUtf8(name))
                return each;
        qFatal("There is no choice %s.", name);
    }
    static QAbstractItemModel &model(const Dialog &dialog, const char *name)
    {
        return *test::named<QTableView>(&dialog, name)->model();
    }
    static QAbstractItemModel &preview(const Dialog &dialog)
    {
        return model(dialog, "The first rows, and what each becomes");
    }
    static QAbstractItemModel &problems(const Dialog &dialog) { return model(dialog, "Cells that cannot be taken"); }
    static QString inCell(const QAbstractItemModel &of, int row, int column)
    {
        return of.index(row, column).data().toString();
    }
    static QString status(const Dialog &dialog)
    {
        return test::named<QLabel>(&dialog, "What is still to be said")->text();
    }
    /// Down to the line with real keys, from whichever is the current one.
    static void choose(QComboBox *box, const QString &line)
    {
        QVERIFY(box);
        box->setFocus(Qt::TabFocusReason);
        QTest::keyClick(box, Qt::Key_Home);
        for (int step = 0; step < box->count() && box->currentText() != line; ++step)
            QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentText(), line);
    }
    /// The file is read, and so are its rows where nothing is left to be said.
    static bool isSettled(const Dialog &dialog)
    {
        return QTest::qWaitFor([&] { return !status(dialog).endsWith(u"read…"_s); }, 20'000);
    }

    /// Opens the dialog as the menu does and hands it to `with` when the file is read.
    void importing(const QString &path, const std::function<void(Dialog &)> &with, bool isByMenu = false)
    {
        bool isDone = false;
        QTimer::singleShot(0, qApp, [&] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            QVERIFY(isSettled(*dialog));
            with(*dialog);
            isDone = true;
            if (dialog->isVisible())
                dialog->reject();
        });
        if (isByMenu) {
            prompts.files = {path};
            QTest::keyClick(&window(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        } else {
            window().importTable(path);
        }
        QVERIFY(isDone);
    }
    static void accept(const Dialog &dialog)
    {
        QVERIFY2(importButton(dialog)->isEnabled(), qPrintable(status(dialog)));
        QTest::mouseClick(importButton(dialog), Qt::LeftButton);
    }

    std::size_t count() const { return document().scenario().deals.size(); }
    QString nameOfCustomer(std::size_t customer) const
    {
        return QString::fromStdString(document().scenario().customers[customer].name);
    }

private Q_SLOTS:
    void init()
    {
        spreadsheets::SpreadsheetProcess::setProgram(QStringLiteral(DEALDESK_CLI));
        open({test::golden("two-listings")});
        QVERIFY(count() >= 2);
    }

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

    void customersGetAccountsAndOtherNames()
    {
        const auto before = document().scenario().customers;
        importing(put(u"customers.csv"_s, "Customer,Other names,AWS account\n" + nameOfCustomer(0).toUtf8() +
                                              ",Known As,1234-5678-9012\nNewcomer,,\n"),
                  [&](Dialog &dialog) {
                      QCOMPARE(inCell(preview(dialog), 0, 1), u"Goes to %1"_s.arg(nameOfCustomer(0)));
                      QCOMPARE(inCell(preview(dialog), 1, 1), u"New customer"_s);
                      accept(dialog);
                  });
        const auto &after = document().scenario().customers;
        QCOMPARE(after.size(), before.size() + 1);
        QCOMPARE(after[0].awsAccount, std::string("123456789012"));
        QCOMPARE(after[0].aliases.back(), std::string("Known As"));
        undo();
        QVERIFY(document().scenario().customers == before);
        QVERIFY(!document().undoStack().canUndo());
    }

    void tenantStepsBecomeTheRampOfADeal()
    {
        const auto before = document().scenario().deals;
        const QByteArray customer = nameOfCustomer(0).toUtf8(), name = QByteArray::fromStdString(before[0].name);
        const pricing::YearMonth first = document().scenario().settings.start.plus(before[0].startMonth + 3);
        const QByteArray month =
            QByteArray::number(first.year()) + '-' + QByteArray::number(first.month()).rightJustified(2, '0');
        const std::string_view word = records::wordOf(before[0].listing); // both deals have one name
        const QByteArray listing(word.data(), static_cast<qsizetype>(word.size()));
        importing(put(u"steps.csv"_s, "Customer,Deal,Listing,Month,Tenants\n" + customer + ',' + name + ',' + listing +
                                          ',' + month + ",777\n" + customer + ',' + name + ",," + month + ",778\n"),
                  [&](Dialog &dialog) {
                      QCOMPARE(problems(dialog).rowCount(), 1);
                      accept(dialog);
                  });
        QCOMPARE(deal(0).tenants.back(), (pricing::TenantStep{3, 777}));
        undo();
        QVERIFY(document().scenario().deals == before);
    }

    /// They come in by their page's own import, which the dialog leads to.
    void priceBooksAreLedToTheirPage()
    {
        const auto &scenario = document().scenario();
        const std::string books = exchange::writePriceBookTable({scenario.settings.currency, scenario.authorizations});
        importing(put(u"books.csv"_s, QByteArray::fromStdString(books)), [&](Dialog &dialog) {
            choose(combo(dialog, "It holds"), u"Price books"_s);
            QVERIFY(!dialog.isVisible());
        });
        QCOMPARE(window().page(), int(MainWindow::PriceBooks));
        QVERIFY(!document().undoStack().canUndo()); // they are there already
    }

    void aBadFileSaysItsLineAndChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const QByteArray head = "Customer,Listing,Tenants,Unit price\n";
        QTest::newRow("NUL") << head + QByteArray("An\0n,asm,5,12\n", 14) << u"line 2"_s;
        QTest::newRow("two encodings") << head + "M\xC3\xBCller,asm,5,12\nM\xFCller,asm,5,12\n" << u"line 3"_s;
        QTest::newRow("quotes that never close") << head + "\"Ann,asm,5,12\n" << u"line 2"_s;
        QTest::newRow("a line without end") << head + QByteArray(1'100'000, 'a') << u"line 2"_s;
        QTest::newRow("10,000 columns") << QByteArray("a,").repeated(10'000) + '\n' << u"line 1"_s;
        QTest::newRow("empty") << QByteArray() << u"empty"_s;
    }
    void aBadFileSaysItsLineAndChangesNothing()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        importing(put(u"bad.csv"_s, bytes), [&](Dialog &dialog) {
            bool isSaid = false;
            for (const QLabel *label : dialog.findChildren<QLabel *>())
                isSaid = isSaid || (label->isVisible() && label->text().contains(says));
            QVERIFY(isSaid);
            QVERIFY(!importButton(dialog)->isEnabled());
        });
        QVERIFY(!document().undoStack().canUndo());
    }

    void aCutTableToldByItsRow()
    {
        importing(put(u"cut.csv"_s, "Customer,Listing,Tenants,Unit price\nAnn Ltd,asm,5,12\nBob Ltd,as"),
                  [&](Dialog &dialog) {
                      QCOMPARE(problems(dialog).rowCount(), 1);
                      QCOMPARE(inCell(problems(dialog), 0, 0), u"3"_s);
                  });
    }

    /// Of the fixture both deals come in; the second one's customer is called in other letters than Latin ones.
    void aSpreadsheetComesInByAProcessOfItsOwn_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("XLSX") << u"deals.xlsx"_s;
        QTest::newRow("ODS") << u"deals.ods"_s;
    }
    void aSpreadsheetComesInByAProcessOfItsOwn()
    {
        QFETCH(QString, file);
        const std::size_t before = count();
        importing(QStringLiteral(DEALDESK_TESTS_DIR "/spreadsheets/fixtures/") + file, [&](Dialog &dialog) {
            QVERIFY(!combo(dialog, "Encoding")->isEnabled());
            QVERIFY2(status(dialog).isEmpty(), qPrintable(status(dialog)));
            QCOMPARE(preview(dialog).rowCount(), 2);
            accept(dialog);
        });
        QCOMPARE(count(), before + 2);
        undo();
        QCOMPARE(count(), before);
    }

    void aSpreadsheetThatIsNoneIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("cut") << QByteArray("PK\x03\x04 and no more");
        QTest::newRow("a text") << QByteArray("Customer,Listing\n");
        QTest::newRow("empty") << QByteArray();
    }
    void aSpreadsheetThatIsNoneIsRefused()
    {
        QFETCH(QByteArray, bytes);
        importing(put(u"bad.xlsx"_s, bytes), [&](Dialog &dialog) {
            bool isSaid = false;
            for (const QLabel *label : dialog.findChildren<QLabel *>())
                isSaid = isSaid || (label->isVisible() && label->text().contains(u"damaged"_s));
            QVERIFY(isSaid);
            QVERIFY(!importButton(dialog)->isEnabled());
        });
    }

    void withoutItsReaderASpreadsheetIsRefused()
    {
        spreadsheets::SpreadsheetProcess::setProgram(folder.filePath(u"no such program"_s));
        importing(put(u"good.xlsx"_s, "PK"), [&](Dialog &dialog) {
            QVERIFY(!importButton(dialog)->isEnabled());
            QCOMPARE(status(dialog), u"Choose another file."_s);
        });
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
