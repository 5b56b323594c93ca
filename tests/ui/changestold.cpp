// What an authorization's edit would change of open deals, told before it is made: of an entry, a letter, a removal and
// a shipped price book, in every scenario that rests on it.
#include "authorizationsfixture.h"
#include "ui/pricebooks/shippedbooks.h"
#include "ui/widgets/datatable.h"

class ChangesToldTest : public AuthorizationsFixture
{
    Q_OBJECT

    static std::vector<Scenario> baseAndStretch()
    {
        std::vector<Scenario> scenarios{test::workedExample(), test::workedExample()};
        scenarios[0].settings.name = "Base";
        scenarios[1].settings.name = "Stretch";
        scenarios[1].deals.front().name = "Big";
        return scenarios;
    }

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void cleanup() { close(); }

    void whatItWouldChangeIsToldBeforeItIsAdded()
    {
        open(untilEndOf2027(2026)); // the deal's price event is in January 2027
        enterFromALetter(
            [](ui::NewAuthorization &dialog) {
                type(dialog, AuthorizationField::From, "1 Jan 2027");
                paste(dialog, "All\t1+\t94.32\n");
                QTRY_VERIFY(std::ranges::any_of(dialog.findChildren<QLabel *>(), [](const QLabel *label) {
                    return label->isVisible() && label->text().contains("Rollout: wholesale +$");
                }));
            },
            false);
        QCOMPARE(all().size(), std::size_t{1});
        QVERIFY(!document->undoStack().canUndo());
    }

    void whatAnEntryWouldChangeIsToldBeforeItIsTaken()
    {
        open(test::workedExample());
        auto *line = qobject_cast<QLineEdit *>(page->pricesForm().field(AuthorizationField::Discount36)->entry());
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, "20");
        QTRY_VERIFY(shows("This changes 1 open deal of this scenario"));
        QVERIFY(shows("Rollout: wholesale −$"));
        QCOMPARE(all().front().commitmentDiscounts[2], Percent{1'500});
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!shows("This changes"));
        line->selectAll();
        QTest::keyClicks(line, "20");
        QTest::keyClicks(line, "0"); // 200 %
        QVERIFY(!shows("This changes"));
        QTest::keyClick(line, Qt::Key_Backspace);
        QTRY_VERIFY(shows("This changes 1 open deal of this scenario"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(all().front().commitmentDiscounts[2], Percent{2'000});
        QVERIFY(!shows("This changes"));
    }

    void aCellThatIsGivenUpWouldChangeNothing()
    {
        open(test::workedExample());
        auto *table = page->findChild<ui::DataTable *>();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(2, tables::BandsTable::Price));
        QTest::keyClick(table, Qt::Key_F2);
        auto *editor = table->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, "80.00");
        QTRY_VERIFY(shows("Rollout: wholesale −$"));
        QTest::keyClick(editor, Qt::Key_Escape);
        QTRY_VERIFY(!shows("This changes"));
        QVERIFY(!document->undoStack().canUndo());
    }

    void whatAnEntryWouldChangeInOtherScenariosIsTold()
    {
        open(baseAndStretch());
        auto *line = qobject_cast<QLineEdit *>(page->pricesForm().field(AuthorizationField::Discount36)->entry());
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, "20");
        QTRY_VERIFY(shows("“Stretch”: This changes 1 open deal of this scenario over its term: Big: wholesale −$"));
        QVERIFY(shows("“Base”: This changes 1 open deal of this scenario over its term: Rollout: wholesale −$"));
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!shows("This changes"));

        // One that supposes its own prices is not changed by the fact, and changes no other.
        document->setCurrent(document->contents().scenarios[1].key);
        document->factEdits.supposeAuthorization(Listing::Asm, true, "Suppose");
        document->setCurrent(document->contents().scenarios[0].key);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, "20");
        QTRY_VERIFY(shows("This changes 1 open deal of this scenario"));
        QVERIFY(!shows("Stretch") && !shows("Base"));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(all().front().commitmentDiscounts[2], Percent{2'000});
        QCOMPARE(document->contents().scenarios[1].scenario.authorizations.front().commitmentDiscounts[2],
                 Percent{1'500});
    }

    void whatARemovalWouldChangeIsToldBefore()
    {
        std::vector<Scenario> scenarios{baseAndStretch()};
        for (Scenario &scenario : scenarios) {
            ResaleAuthorization next = scenario.authorizations.front();
            scenario.authorizations.front().until = plusDays(YearMonth::of(2027, 1).firstDay(), -1);
            next.number = "RA-2";
            next.from = YearMonth::of(2027, 1).firstDay();
            next.bands[2].price = Money{99'00};
            scenario.authorizations.push_back(next);
        }
        open(scenarios);
        page->showAuthorization(document->current().authorizationKeys[1]);
        prompts.yes = false;
        QTest::mouseClick(button("Remove"), Qt::LeftButton);
        QVERIFY2(prompts.lastText.startsWith("Remove “RA-2”?"), qPrintable(prompts.lastText));
        QVERIFY2(prompts.lastText.contains("“Base”: This changes 1 open deal of this scenario"),
                 qPrintable(prompts.lastText));
        QVERIFY2(prompts.lastText.contains("Big: wholesale −$"), qPrintable(prompts.lastText));
        QCOMPARE(all().size(), std::size_t{2});
        QVERIFY(!document->undoStack().canUndo());
        prompts.yes = true;
        QTest::mouseClick(button("Remove"), Qt::LeftButton);
        QCOMPARE(all().size(), std::size_t{1});
        QCOMPARE(document->undoStack().count(), 1);
        document->undoStack().undo();
        QCOMPARE(all().size(), std::size_t{2});
    }

    void whereNoOpenDealChangesNobodyIsAsked()
    {
        std::vector<Scenario> scenarios{untilEndOf2027(2020)};
        scenarios.front().authorizations.push_back(test::workedExample().authorizations.front());
        scenarios.front().authorizations.back().from = YearMonth::of(2021, 1).firstDay();
        open(scenarios);
        page->showAuthorization(document->current().authorizationKeys[0]);
        QTest::mouseClick(button("Remove"), Qt::LeftButton);
        QCOMPARE(all().size(), std::size_t{1});
        QCOMPARE(prompts.asked, QStringList());
    }

    void whatAShippedBookWouldChangeIsToldBefore()
    {
        open(baseAndStretch());
        auto *menu = page->findChild<ui::ShippedBooks *>();
        QVERIFY(menu);
        prompts.yes = false;
        menu->examples().at(1)->trigger();
        QVERIFY2(prompts.lastText.startsWith("Take the prices of “ARR table (illustrative)”?"),
                 qPrintable(prompts.lastText));
        for (const char *told : {"“Base”: This changes 1 open deal", "“Stretch”: This changes 1 open deal"})
            QVERIFY2(prompts.lastText.contains(told), qPrintable(prompts.lastText));
        QCOMPARE(all().front().name, test::workedExample().authorizations.front().name);
        QVERIFY(!document->undoStack().canUndo());
        prompts.yes = true;
        menu->examples().at(1)->trigger();
        QCOMPARE(all().front().name, std::string("ARR table (illustrative)"));
        QCOMPARE(document->undoStack().count(), 1);
        prompts.asked.clear();
        menu->examples().at(1)->trigger(); // the same again
        QCOMPARE(prompts.asked, QStringList());
    }
};

DEALDESK_TESTS(ChangesToldTest, QApplication)
#include "changestold.moc"
