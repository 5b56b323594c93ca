// The authorizations of a listing over time on the price books' page: entered from the letter, chosen on the timeline,
// changed with what that changes in sight, warned of before they end.
#include "ui/pricebooks/authorizationtimeline.h"
#include "ui/pricebooks/bandpaste.h"
#include "ui/pricebooks/newauthorization.h"
#include "ui/pricebooks/pricebookspage.h"
#include "ui/pricebooks/shippedbooks.h"

#include "support/language.h"
#include "support/openscenario.h"
#include "support/testfile.h"
#include "support/testprompts.h"
#include "support/typing.h"
#include "tables/bandstable.h"
#include "ui/pricebooks/authorizationform.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/theme.h"
#include "ui/window/statusline.h"
#include "workspace/openworkspace.h"

#include <QApplication>
#include <QCheckBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>
#include <QtTest>

using namespace dealdesk;
using namespace pricing;
using tables::AuthorizationField;

class AuthorizationLedgerTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<workspace::OpenWorkspace> document;
    std::unique_ptr<ui::PriceBooksPage> page;
    QDate today{2027, 6, 1};
    test::TestPrompts prompts;

    void open(Scenario scenario) { open(std::vector{std::move(scenario)}); }
    void open(std::vector<Scenario> scenarios)
    {
        page.reset();
        prompts = {};
        document = std::make_unique<workspace::OpenWorkspace>(workspace::contentsOf(std::move(scenarios)));
        page = std::make_unique<ui::PriceBooksPage>(document->factEdits, prompts, test::english());
        page->setClock([this] { return today; });
        page->resize(1270, 660);
        page->show();
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
    }

    static Scenario untilEndOf2027(int year = 2027)
    {
        Scenario scenario = test::workedExample();
        scenario.authorizations.front().number = "RA-1";
        scenario.authorizations.front().until = YearMonth::of(year, 12).plus(1).firstDay();
        scenario.authorizations.front().until = plusDays(*scenario.authorizations.front().until, -1);
        return scenario;
    }

    static std::vector<Scenario> baseAndStretch()
    {
        std::vector<Scenario> scenarios{test::workedExample(), test::workedExample()};
        scenarios[0].settings.name = "Base";
        scenarios[1].settings.name = "Stretch";
        scenarios[1].deals.front().name = "Big";
        return scenarios;
    }

    const std::vector<ResaleAuthorization> &all() const { return document->scenario().authorizations; }
    ui::AuthorizationTimeline *timeline() const { return page->findChild<ui::AuthorizationTimeline *>(); }

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : page->findChildren<QPushButton *>())
            if (each->text() == text && each->isVisible())
                return each;
        return nullptr;
    }

    bool shows(const QString &text) const
    {
        const auto labels = page->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }

    /// Opens the dialog by its button, does this in it, and presses what it says.
    template<typename Fill>
    void enterFromALetter(Fill fill, bool add = true)
    {
        bool wasThere = false;
        QTimer::singleShot(0, page.get(), [&] {
            auto *dialog = page->findChild<ui::NewAuthorization *>();
            QVERIFY(dialog);
            wasThere = true;
            fill(*dialog);
            for (QPushButton *each : dialog->findChildren<QPushButton *>())
                if (each->text() == (add ? "Add the authorization" : "Cancel"))
                    return QTest::mouseClick(each, Qt::LeftButton);
        });
        QTest::mouseClick(button("From a letter…"), Qt::LeftButton);
        QVERIFY(wasThere);
    }

    static void type(ui::NewAuthorization &dialog, AuthorizationField which, const QString &text)
    {
        test::enter(qobject_cast<QLineEdit *>(dialog.field(which)->entry()), text);
    }
    static void paste(ui::NewAuthorization &dialog, const QString &table)
    {
        dialog.findChild<ui::BandPaste *>()->findChild<QPlainTextEdit *>()->setPlainText(table);
    }

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void cleanup()
    {
        page.reset();
        document.reset();
    }

    void aNewOneIsEnteredFromItsLetterInOneSitting()
    {
        open(untilEndOf2027());
        enterFromALetter([](ui::NewAuthorization &dialog) {
            type(dialog, AuthorizationField::Number, "RA-2");
            type(dialog, AuthorizationField::From, "1 Jan 2028");
            paste(dialog, "Pilot\t1–99\t99.00\nVolume\t100+\t80.00\n");
        });
        QCOMPARE(all().size(), std::size_t{2});
        const ResaleAuthorization &added = all().back();
        QCOMPARE(added.number, std::string("RA-2"));
        QCOMPARE(added.bands.size(), std::size_t{2});
        QCOMPARE(added.bands.back().price, std::optional(Money{80'00}));
        QCOMPARE(page->findChild<tables::BandsTable *>()->rowCount(), 2); // it is shown
        QVERIFY(timeline()->isVisible());
        QCOMPARE(document->undoStack().count(), 1);
        document->undoStack().undo();
        QCOMPARE(all().size(), std::size_t{1});
        QCOMPARE(page->findChild<tables::BandsTable *>()->rowCount(), 5);
    }

    void oneWhoseDaysAreAnothersIsNotAddedUnlessThatEndsBefore()
    {
        open(test::workedExample()); // without dates: it holds always
        enterFromALetter([](ui::NewAuthorization &dialog) {
            type(dialog, AuthorizationField::From, "1 Jan 2028");
            paste(dialog, "All\t1+\t50.00\n");
            auto *ends = dialog.findChild<QCheckBox *>();
            QVERIFY(ends->isVisible());
            QVERIFY(ends->text().contains("31 Dec 2027"));
            for (QPushButton *each : dialog.findChildren<QPushButton *>())
                if (each->text() == "Add the authorization")
                    QVERIFY(!each->isEnabled());
            ends->click();
        });
        QCOMPARE(all().size(), std::size_t{2});
        QCOMPARE(all().front().until, std::optional(plusDays(YearMonth::of(2028, 1).firstDay(), -1)));
        QCOMPARE(document->undoStack().count(), 1);
        document->undoStack().undo();
        QVERIFY(!all().front().until);
    }

    /// A letter's table of a usual length is read without scrolling, and a title that is left out is told.
    void whatWasPastedIsSeenWhole()
    {
        open(untilEndOf2027());
        enterFromALetter(
            [](ui::NewAuthorization &dialog) {
                type(dialog, AuthorizationField::From, "1 Jan 2028");
                paste(dialog, "Tier\tTenants\tPrice\nPilot\t1–24\t98.00\nBand 1\t25–99\t89.50\nBand 2\t100–499\t81.20\n"
                              "Band 3\t500–1199\t79.90\nBand 4\t1200+\tnegotiated");
                auto *paste = dialog.findChild<ui::BandPaste *>();
                auto *table = paste->findChild<QTableView *>();
                QCOMPARE(table->model()->rowCount(), 6);
                const QRect last = table->visualRect(table->model()->index(5, 0));
                QVERIFY(table->viewport()->rect().contains(last));
                QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
                const auto labels = paste->findChildren<QLabel *>();
                QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
                    return label->text().startsWith("5 bands are read. 1 line") && label->text().contains("left out");
                }));
            },
            false);
    }

    /// The mark of today goes through no authorization's name.
    void todayStandsBelowTheNames()
    {
        open(untilEndOf2027());
        const QImage picture = timeline()->grab().toImage();
        int inNames = 0, below = 0;
        for (int x = 0; x < picture.width(); ++x)
            for (int y = 0; y < picture.height(); ++y)
                if (picture.pixelColor(x, y) == ui::theme().caution)
                    ++(y < 22 ? inNames : below);
        QCOMPARE(inNames, 0);
        QVERIFY(below > 0);
    }

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
        QTRY_VERIFY(shows("“Stretch”: This changes 1 open deal of this scenario over their terms: Big: wholesale −$"));
        QVERIFY(shows("“Base”: This changes 1 open deal of this scenario over their terms: Rollout: wholesale −$"));
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

    void aLetterWithAWrongFieldIsNotAdded()
    {
        open(untilEndOf2027());
        enterFromALetter(
            [](ui::NewAuthorization &dialog) {
                type(dialog, AuthorizationField::From, "1 Jan 2028");
                paste(dialog, "All\t1+\t50.00\n");
                const auto all = dialog.findChildren<QPushButton *>();
                const auto add = std::ranges::find(all, QStringLiteral("Add the authorization"), &QPushButton::text);
                QVERIFY((*add)->isEnabled());
                type(dialog, AuthorizationField::Discount36, "150");
                QVERIFY(!(*add)->isEnabled());
                type(dialog, AuthorizationField::Discount36, "15");
                QVERIFY((*add)->isEnabled());
            },
            false);
        QCOMPARE(all().size(), std::size_t{1});
    }

    void theArrowKeysChooseOnTheTimeline()
    {
        Scenario scenario = untilEndOf2027();
        ResaleAuthorization second = scenario.authorizations.front();
        second.number = "RA-2";
        second.from = YearMonth::of(2028, 1).firstDay();
        second.until.reset();
        second.bands.pop_back();
        scenario.authorizations.push_back(second);
        open(std::move(scenario));
        auto *bands = page->findChild<tables::BandsTable *>();
        QCOMPARE(bands->rowCount(), 5);
        timeline()->setFocus();
        QTest::keyClick(timeline(), Qt::Key_Right);
        QCOMPARE(bands->rowCount(), 4);
        const ResaleAuthorization first = all().front();
        page->showLetter(true);
        auto *number = qobject_cast<QLineEdit *>(page->letterForm().field(AuthorizationField::Number)->entry());
        QCOMPARE(number->text(), "RA-2");
        test::enter(number, "RA-3");
        QCOMPARE(all().back().number, std::string("RA-3"));
        QVERIFY(all().front() == first);
        QTest::keyClick(timeline(), Qt::Key_Left);
        QCOMPARE(bands->rowCount(), 5);
        QCOMPARE(number->text(), "RA-1");
    }

    void anEndIsWarnedOf_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("words");
        QTest::newRow("61 days before: not yet") << QDate(2027, 10, 31) << "";
        QTest::newRow("60 days before") << QDate(2027, 11, 1) << "ends on 31 Dec 2027, in 60 days";
        QTest::newRow("one day before") << QDate(2027, 12, 30) << "in 1 day.";
        QTest::newRow("on the day") << QDate(2027, 12, 31) << "ends today";
        QTest::newRow("after it") << QDate(2028, 1, 1) << "ended on 31 Dec 2027";
    }
    void anEndIsWarnedOf()
    {
        QFETCH(QDate, day);
        QFETCH(QString, words);
        today = day;
        open(untilEndOf2027());
        QCOMPARE(shows(words.isEmpty() ? QStringLiteral("RA-1 (") : words), !words.isEmpty());
        ui::StatusLine line(*document, test::english());
        line.setClock([day] { return day; });
        line.show();
        const auto links = line.findChildren<QPushButton *>();
        const bool warns = std::ranges::any_of(
            links, [](const QPushButton *link) { return link->isVisible() && link->text().startsWith("RA-1"); });
        QCOMPARE(warns, !words.isEmpty());
    }

    void daysThatContradictAreRefusedBesideTheirField()
    {
        open(untilEndOf2027());
        page->showLetter(true);
        const auto line = [&](AuthorizationField which) {
            return qobject_cast<QLineEdit *>(page->letterForm().field(which)->entry());
        };
        test::enter(line(AuthorizationField::From), "1 Jan 2028");
        QVERIFY(shows("Must not be after its last day, 31 Dec 2027."));
        QVERIFY(!all().front().from);
        QTest::keyClick(line(AuthorizationField::From), Qt::Key_Escape);
        QLineEdit *until = line(AuthorizationField::Until);
        until->setFocus();
        until->selectAll();
        QTest::keyClick(until, Qt::Key_Delete);
        QTest::keyClick(until, Qt::Key_Return);
        QVERIFY(!all().front().until);
    }
};

DEALDESK_TESTS(AuthorizationLedgerTest, QApplication)
#include "authorizationledger.moc"
