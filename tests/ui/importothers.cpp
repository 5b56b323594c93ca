// Other tables than deals by the dialog of imports: customers, tenant steps, price books, spreadsheets; and files that
// are no table.
#include "importfixture.h"

class ImportOthersTest : public ImportFixture
{
    Q_OBJECT

private Q_SLOTS:
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
};

DEALDESK_TESTS(ImportOthersTest, QApplication)
#include "importothers.moc"
