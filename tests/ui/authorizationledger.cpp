// The authorizations of a listing over time on the price books' page: entered from the letter, chosen on the timeline,
// warned of before they end.
#include "authorizationsfixture.h"
#include "ui/window/statusline.h"

#include <QCheckBox>
#include <QScrollBar>
#include <QTableView>

class AuthorizationLedgerTest : public AuthorizationsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void cleanup() { close(); }

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

    /// A firm's first letter, without a first day, while a shipped book prices its deals.
    void aLetterTakesThePlaceOfAnIllustrativeBook()
    {
        open(test::workedExample());
        const ResaleAuthorization illustrative = all().front();
        enterFromALetter([](ui::NewAuthorization &dialog) {
            type(dialog, AuthorizationField::Number, "RA-1");
            paste(dialog, "Pilot\t1–99\t99.00\nVolume\t100+\t80.00\n");
            auto *takes = dialog.findChild<QCheckBox *>();
            QVERIFY(takes->isVisible());
            QVERIFY2(takes->text().contains("whose figures are nobody's real price"), qPrintable(takes->text()));
            const auto labels = dialog.findChildren<QLabel *>();
            QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
                return label->isVisible() && label->text().endsWith("Tick what is to become of it, above.");
            }));
            takes->click();
            QTRY_VERIFY(std::ranges::any_of(dialog.findChildren<QLabel *>(), [](const QLabel *label) {
                return label->isVisible() && label->text().contains("Rollout: wholesale −$");
            }));
        });
        QCOMPARE(all().size(), std::size_t{1});
        QCOMPARE(all().front().number, std::string("RA-1"));
        QCOMPARE(all().front().bands.size(), std::size_t{2});
        QCOMPARE(document->undoStack().count(), 1);
        document->undoStack().undo();
        QVERIFY(all().front() == illustrative);
    }

    /// What ends others is no tick for taking a place, and the other way round; nobody's own book is offered.
    void aTickIsForWhatStandsBesideIt()
    {
        open(test::workedExample());
        enterFromALetter(
            [](ui::NewAuthorization &dialog) {
                auto *tick = dialog.findChild<QCheckBox *>();
                paste(dialog, "All\t1+\t50.00\n");
                tick->click();
                type(dialog, AuthorizationField::From, "1 Jan 2028");
                QVERIFY(tick->text().startsWith("End "));
                QVERIFY(!tick->isChecked());
                tick->click();
                auto *from = qobject_cast<QLineEdit *>(dialog.field(AuthorizationField::From)->entry());
                from->setFocus();
                from->selectAll();
                QTest::keyClick(from, Qt::Key_Delete);
                QTest::keyClick(from, Qt::Key_Return);
                QVERIFY(tick->text().startsWith("Take the place of "));
                QVERIFY(!tick->isChecked());
            },
            false);
        Scenario own = test::workedExample();
        for (VolumeBand &band : own.authorizations.front().bands)
            band.provenance = Provenance::Mine;
        open(std::move(own));
        enterFromALetter([](ui::NewAuthorization &dialog) { QVERIFY(!dialog.findChild<QCheckBox *>()->isVisible()); },
                         false);
    }

    /// A month's bar has no room for a number of some letters: it stands beside it, where nothing else does.
    void aShortOnesNameStandsBesideIt()
    {
        Scenario scenario = untilEndOf2027();
        scenario.settings.start = YearMonth::of(2027, 12);
        scenario.authorizations.front().from = YearMonth::of(2027, 12).firstDay();
        open(scenario);
        const QImage picture = timeline()->grab().toImage();
        int beside = 0;
        for (int x = picture.width() / 4; x < picture.width(); ++x)
            for (int y = 0; y < 22; ++y)
                beside += picture.pixelColor(x, y) == ui::theme().text;
        QVERIFY(beside > 0);
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
