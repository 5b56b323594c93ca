// What is typed and pasted into the window's fields: refused in words, kept, given back, or asked about; never changed
// in silence.
#include "dealsfixture.h"
#include "exchange/scenariofile.h"
#include "support/openscenario.h"
#include "support/testfile.h"
#include "ui/whatif/whatifpage.h"
#include "ui/widgets/noticebar.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

class TypedValues : public DealsFixture
{
    Q_OBJECT

    const pricing::Deal &deal() { return document().scenario().deals.front(); }
    ui::EntryField *field(DealField which) { return session->window()->dealsPage()->panel()->form()->field(which); }

    void open(const pricing::Scenario &scenario)
    {
        const QString path = folder.filePath(u"entries%1.dealdesk"_s.arg(++workspaces));
        QVERIFY(session->create(path, workspace::contentsOf({scenario})));
        QVERIFY(QTest::qWaitForWindowActive(session->window()));
        table()->selectRow(0);
    }

    static pricing::Scenario testCase(const char *name)
    {
        QFile file(u"" DEALDESK_TESTS_DIR "/cases/%1.dealdesk.json"_s.arg(QLatin1String(name)));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("There is no case %s.", name);
        return exchange::readScenario(file.readAll().toStdString()).value();
    }

    void pasteOver(QWidget *line, const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        line->setFocus(Qt::TabFocusReason);
        QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(line, Qt::Key_V, Qt::ControlModifier);
    }

    QLineEdit *setting(const char *name)
    {
        session->window()->showPage(ui::MainWindow::Settings);
        auto *found = session->window()->findChild<ui::EntryField *>(u"setting."_s + QLatin1String(name));
        return qobject_cast<QLineEdit *>(found->entry());
    }

    void type(QLineEdit *line, const QString &text)
    {
        line->setFocus(Qt::TabFocusReason);
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    QAction *menuAction(const QString &text)
    {
        for (QAction *each : session->window()->findChildren<QAction *>())
            if (each->text().remove(u'&') == text)
                return each;
        return nullptr;
    }

private Q_SLOTS:
    void pastedCellsAreRefused_data()
    {
        QTest::addColumn<DealField>("which");
        QTest::addColumn<QString>("text");
        QFile cells(u"" DEALDESK_TESTS_DIR "/cases/two-cells.tsv"_s);
        QVERIFY(cells.open(QIODevice::ReadOnly));
        const QString two = QString::fromUtf8(cells.readAll());
        QTest::newRow("two cells into the tenants") << DealField::Tenants << two;
        QTest::newRow("two lines into the tenants") << DealField::Tenants << u"100\n500"_s;
        QTest::newRow("two cells into the price") << DealField::PriceValue << two;
        QTest::newRow("two lines into the price") << DealField::PriceValue << u"100\r\n500\r\n"_s;
        QTest::newRow("two cells into the probability") << DealField::Probability << u"10\t20"_s;
        QTest::newRow("two cells into the name") << DealField::Name << u"North\tSouth"_s;
        QTest::newRow("two lines into the name") << DealField::Name << u"North\nSouth"_s;
        QTest::newRow("two cells into the customer") << DealField::Customer << u"North\tSouth"_s;
    }
    void pastedCellsAreRefused()
    {
        QFETCH(DealField, which);
        QFETCH(QString, text);
        table()->selectRow(0);
        const auto before = document().contents().scenarios;
        pasteOver(entry(which), text);
        QTest::keyClick(entry(which), Qt::Key_Tab);
        QVERIFY(!field(which)->isRight());
        QVERIFY(document().contents().scenarios == before);
    }

    void theTableRefusesPastedCellsBesideTheCell()
    {
        const auto before = document().contents().scenarios;
        table()->setCurrentIndex(table()->model()->index(0, tables::DealsTable::Tenants));
        table()->edit(table()->currentIndex());
        auto *editor = table()->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        pasteOver(editor, u"100\t500"_s);
        QCOMPARE(editor->property("problem").toString(), u"This is more than one number. Enter one, like 1,200."_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTest::keyClick(editor, Qt::Key_Escape);
        QVERIFY(document().contents().scenarios == before);
    }

    void passingOverAShorterTermKeepsTheRamp()
    {
        open(testCase("term-ramp"));
        const auto before = deal();
        auto *term = static_cast<QComboBox *>(entry(DealField::Term));
        term->setFocus(Qt::TabFocusReason);
        QTest::keyClick(term, Qt::Key_Up);
        QVERIFY(deal().term == pricing::CommitmentTerm::OneYear);
        QVERIFY(deal().tenants.size() < before.tenants.size());
        QTest::keyClick(term, Qt::Key_Down);
        QVERIFY(deal() == before);
        QCOMPARE(static_cast<QLineEdit *>(entry(DealField::Tenants))->text(), u"75, 12: 150"_s);
        QVERIFY(session->window()->notices()->text().isEmpty());
    }

    void whatAShorterTermDropsIsSaidWithItsUndo()
    {
        pricing::Scenario scenario = test::growth(); // steps in months 6, 12 and 18
        scenario.deals[0].billing = {pricing::BillingSchedule::Custom,
                                     {{0, pricing::Money{100}}, {24, pricing::Money{200}}}};
        open(scenario);
        const auto before = deal();
        ui::NoticeBar *notices = session->window()->notices();
        table()->setFocus();
        QVERIFY(table()->model()->setData(table()->model()->index(0, tables::DealsTable::Term), u"1 year"_s));
        QCOMPARE(notices->text(),
                 u"2 tenant steps after month 12 were dropped. 1 instalment after month 12 was dropped."_s);
        QPushButton *undo = nullptr;
        for (QPushButton *each : notices->findChildren<QPushButton *>())
            if (each->text() == u"Undo"_s)
                undo = each;
        QVERIFY(undo && undo->isVisible());
        QTest::mouseClick(undo, Qt::LeftButton);
        QVERIFY(deal() == before);
        QVERIFY(notices->text().isEmpty());
        // Another edit takes the notice away: its undo would be that one's.
        QVERIFY(table()->model()->setData(table()->model()->index(0, tables::DealsTable::Term), u"2 years"_s));
        QCOMPARE(notices->text(), u"1 instalment after month 24 was dropped."_s);
        QVERIFY(table()->model()->setData(table()->model()->index(0, tables::DealsTable::Name), u"Other"_s));
        QVERIFY(notices->text().isEmpty());
    }

    void aRuleThereAndBackInTheForm()
    {
        pricing::Scenario scenario = test::workedExample();
        scenario.deals[0].tenants = {{0, 7}};
        open(scenario);
        auto *rule = static_cast<QComboBox *>(entry(DealField::PriceRule));
        rule->setFocus(Qt::TabFocusReason);
        for (int stay = 0; stay < 3; ++stay) { // within one stay in the field, and in several
            QTest::keyClick(rule, Qt::Key_Home);
            QVERIFY(std::holds_alternative<pricing::UnitPrice>(deal().price));
            if (stay > 0) {
                entry(DealField::Name)->setFocus(Qt::TabFocusReason);
                rule->setFocus(Qt::TabFocusReason);
            }
            QTest::keyClick(rule, Qt::Key_End);
            QVERIFY(deal() == scenario.deals[0]);
        }
    }

    void aScenariosNameIsChecked_data()
    {
        QTest::addColumn<QString>("action");
        QTest::newRow("a new scenario") << u"New scenario…"_s;
        QTest::newRow("a renamed one") << u"Rename…"_s;
    }
    void aScenariosNameIsChecked()
    {
        QFETCH(QString, action);
        const auto before = document().contents().scenarios;
        QAction *asked = menuAction(action);
        QVERIFY2(asked, qPrintable(action));
        for (const QString &name : {u"Base\tCase"_s, u"Base\nCase"_s, QString(201, u'x')}) {
            prompts.typed = name;
            asked->trigger();
            QVERIFY(document().contents().scenarios == before);
            QVERIFY(session->window()->notices()->text().startsWith(u"A name "_s));
        }
        prompts.typed = u"Another"_s;
        asked->trigger();
        QCOMPARE(QString::fromStdString(document().scenario().settings.name), u"Another"_s);
    }

    void dealsKeepTheirMonthsWhenTheFirstMonthMoves()
    {
        pricing::Scenario scenario = test::scenarioOf({test::dealOf("d1", {{0, 10}}), test::dealOf("d2", {{0, 10}})});
        scenario.deals[0].startMonth = 3; // Apr 2027
        scenario.deals[1].startMonth = 12;
        open(scenario);
        QLineEdit *first = setting("First month");
        prompts.asked.clear();
        type(first, u"2027-0"_s);
        QTest::keyClicks(first, u"2"_s);
        QVERIFY(document().scenario().settings.start == scenario.settings.start); // while it is typed
        QTest::keyClick(first, Qt::Key_Return);
        QVERIFY(document().scenario().settings.start == pricing::YearMonth::of(2027, 2));
        QCOMPARE(deal().startMonth, 2);
        QCOMPARE(document().scenario().deals[1].startMonth, 11);
        QVERIFY(prompts.asked.isEmpty());
        document().undoStack().undo(); // one edit
        QVERIFY(document().scenario() == scenario);
    }

    void dealsThatWouldStartOutsideAreNamedAndAskedAbout()
    {
        pricing::Scenario scenario = test::scenarioOf({test::dealOf("d1", {{0, 10}}), test::dealOf("d2", {{0, 10}})});
        scenario.deals[0].startMonth = 3;
        scenario.deals[1].startMonth = 119;
        open(scenario);
        QLineEdit *first = setting("First month");
        prompts.yes = false;
        type(first, u"Jun 2027"_s);
        QTest::keyClick(first, Qt::Key_Return);
        QCOMPARE(prompts.asked.last(), u"Change the first month"_s);
        QVERIFY2(prompts.lastText.contains(u"Deal d1, Apr 2027"_s) && !prompts.lastText.contains(u"Deal d2"_s),
                 qPrintable(prompts.lastText));
        QVERIFY(document().scenario() == scenario);
        QCOMPARE(first->text(), u"Jan 2027"_s);
        type(first, u"Dec 2026"_s); // later than a deal can start
        QTest::keyClick(first, Qt::Key_Tab);
        QVERIFY(prompts.lastText.contains(u"Deal d2, Dec 2036"_s) && !prompts.lastText.contains(u"Deal d1"_s));
        QVERIFY(document().scenario() == scenario);
        prompts.yes = true;
        type(first, u"Jun 2027"_s);
        QTest::keyClick(first, Qt::Key_Return);
        QCOMPARE(deal().startMonth, 0);
        QCOMPARE(document().scenario().deals[1].startMonth, 114);
        QCOMPARE(first->text(), u"Jun 2027"_s);
    }

    void escapeGivesUpAFirstMonth()
    {
        open(test::workedExample());
        const pricing::Scenario before = document().scenario();
        QLineEdit *first = setting("First month");
        type(first, u"Jun 2027"_s);
        QTest::keyClick(first, Qt::Key_Escape);
        QTest::keyClick(first, Qt::Key_Tab);
        QVERIFY(document().scenario() == before);
    }

    void anotherCurrencyIsAskedAbout()
    {
        open(test::workedExample());
        QLineEdit *currency = setting("Currency");
        prompts.asked.clear();
        prompts.yes = false;
        type(currency, u"eur"_s);
        QVERIFY(prompts.asked.isEmpty()); // not while it is typed
        QTest::keyClick(currency, Qt::Key_Return);
        QCOMPARE(prompts.asked, QStringList{u"Change the currency"_s});
        QCOMPARE(document().scenario().settings.currency, "USD");
        QCOMPARE(currency->text(), u"USD"_s);
        prompts.yes = true;
        type(currency, u"EUR"_s);
        QTest::keyClick(currency, Qt::Key_Tab);
        QCOMPARE(document().scenario().settings.currency, "EUR");
        prompts.asked.clear();
        for (const char *unknown : {"ABC", "XAU", "CLF", "EURO"}) {
            type(currency, QString::fromLatin1(unknown));
            QTest::keyClick(currency, Qt::Key_Return);
            QCOMPARE(document().scenario().settings.currency, "EUR");
        }
        QVERIFY(prompts.asked.isEmpty());
    }

    void anAmountKeepsItsNumberInACurrencyOfOtherDecimals()
    {
        pricing::Scenario scenario = test::workedExample();
        for (pricing::VolumeBand &band : scenario.authorizations[0].bands)
            band.price = pricing::Money{84'00};
        scenario.settings.dealSizeFloor = pricing::Money{2'000'00};
        open(scenario);
        prompts.yes = true;
        QLineEdit *currency = setting("Currency");
        type(currency, u"JPY"_s);
        QTest::keyClick(currency, Qt::Key_Tab);
        QCOMPARE(document().scenario().settings.currency, "JPY");
        QCOMPARE(document().scenario().authorizations[0].bands[1].price->minor, qint64{84});
        QCOMPARE(std::get<pricing::MonthlyTotal>(deal().price).perMonth.minor, qint64{8'800});
        QCOMPARE(setting("Deal-size floor")->text(), u"2000"_s);
        document().undoStack().undo();
        QVERIFY(document().scenario() == scenario);
        document().undoStack().redo();
        QCOMPARE(document().scenario().authorizations[0].bands[1].price->minor, qint64{84});
    }

    void anAmountThatCannotKeepItsNumberIsNamed()
    {
        pricing::Scenario scenario = test::workedExample();
        for (pricing::VolumeBand &band : scenario.authorizations[0].bands)
            band.price = pricing::Money{84'00};
        scenario.authorizations[0].bands[2].price = pricing::Money{84'32};
        open(scenario);
        prompts.asked.clear();
        prompts.yes = true;
        QLineEdit *currency = setting("Currency");
        type(currency, u"JPY"_s);
        auto *entry = session->window()->findChild<ui::EntryField *>(u"setting.Currency"_s);
        QVERIFY2(entry->problem().contains(u"cannot be in JPY: the band “Band 2”"_s), qPrintable(entry->problem()));
        QTest::keyClick(currency, Qt::Key_Tab);
        QVERIFY(prompts.asked.isEmpty());
        QVERIFY(document().scenario() == scenario);
    }

    void yenAreTypedWithoutDecimals()
    {
        pricing::Scenario scenario = testCase("yen-markup");
        scenario.deals[0].price = pricing::UnitPrice{pricing::Money{13'200}};
        open(scenario);
        auto *line = qobject_cast<QLineEdit *>(field(DealField::PriceValue)->entry());
        QCOMPARE(line->text(), u"13200"_s);
        type(line, u"13500.50"_s);
        QCOMPARE(field(DealField::PriceValue)->problem(), u"Enter a whole number: JPY has no decimals."_s);
        QVERIFY(deal().price == pricing::ResalePrice{pricing::UnitPrice{pricing::Money{13'200}}});
        type(line, u"¥13,500.00"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(deal().price == pricing::ResalePrice{pricing::UnitPrice{pricing::Money{13'500}}});
        QCOMPARE(line->text(), u"13500"_s);
        QLineEdit *floor = setting("Deal-size floor");
        type(floor, u"2,000,000"_s);
        QTest::keyClick(floor, Qt::Key_Return);
        QCOMPARE(document().scenario().settings.dealSizeFloor->minor, qint64{2'000'000});
        QCOMPARE(floor->text(), u"2000000"_s);
    }

    /// In every page: what a label, a field and a cell shows, and what a cell says to other programs.
    void noWindowShowsDecimalsOfYen()
    {
        pricing::Scenario scenario = testCase("yen-markup");
        scenario.settings.dealSizeFloor = pricing::Money{2'000'000};
        scenario.deals[0].negotiatedPrice = pricing::Money{9'000};
        scenario.deals[0].billing = {pricing::BillingSchedule::Custom, {{0, pricing::Money{1'000'000}}}};
        scenario.deals.push_back(scenario.deals[0]);
        scenario.deals[1].id = {"d2"};
        scenario.deals[1].price = pricing::UnitPrice{pricing::Money{13'200}};
        scenario.deals[1].probability = pricing::Percent{50'00};
        open(scenario);
        static const QRegularExpression decimals(u"JPY\u00A0[\\d,]+\\.\\d+(?![\\d.]*[KMBT])"_s), zeros(u"\\d\\.00$"_s);
        int amounts = 0;
        for (int page = 0; page < ui::MainWindow::PageCount; ++page) {
            session->window()->showPage(static_cast<ui::MainWindow::Page>(page));
            QWidget *shown = session->window()->pageWidget(page);
            QTest::qWait(0);
            const auto look = [&](const QString &text, const QString &where) {
                amounts += text.contains(u"JPY\u00A0"_s);
                QVERIFY2(!decimals.match(text).hasMatch(), qPrintable(where + u": "_s + text));
            };
            for (auto *tabs : shown->findChildren<QTabWidget *>())
                for (int tab = 0; tab < tabs->count(); ++tab)
                    tabs->setCurrentIndex(tab);
            for (auto *label : shown->findChildren<QLabel *>())
                look(label->text(), u"a label"_s);
            for (auto *line : shown->findChildren<QLineEdit *>())
                QVERIFY2(!zeros.match(line->text()).hasMatch(), qPrintable(line->accessibleName() + line->text()));
            for (auto *view : shown->findChildren<QTableView *>())
                for (int row = 0; row < view->model()->rowCount(); ++row)
                    for (int column = 0; column < view->model()->columnCount(); ++column) {
                        const QModelIndex cell = view->model()->index(row, column);
                        look(cell.data().toString(), view->objectName());
                        for (const auto &leaving : tables::sheetOf(*view->model(), {row}, {column}).rows)
                            for (const exchange::CellValue &value : leaving)
                                if (const auto *amount = std::get_if<exchange::Amount>(&value))
                                    QCOMPARE(amount->minorDigits, 0);
                    }
        }
        QVERIFY2(amounts > 50, qPrintable(QString::number(amounts)));
    }

    /// What is asked on the What if page is not of one scenario.
    void whatIsAskedKeepsItsNumberInAnotherCurrency()
    {
        const QString path = folder.filePath(u"entries%1.dealdesk"_s.arg(++workspaces));
        QVERIFY(session->create(path, workspace::contentsOf({test::workedExample(), testCase("yen-markup")})));
        session->window()->showPage(ui::MainWindow::WhatIf);
        auto *page = static_cast<ui::WhatIfPage *>(session->window()->pageWidget(ui::MainWindow::WhatIf));
        page->showSection(ui::WhatIfPage::OneDeal);
        QComboBox *kinds = nullptr;
        for (auto *each : page->findChildren<QComboBox *>())
            if (each->accessibleName() == u"Kind of target"_s)
                kinds = each;
        QVERIFY(kinds);
        const auto target = [kinds] { // beside it: the simulation has one, too
            for (auto *entry : kinds->parentWidget()->findChildren<ui::EntryField *>())
                if (entry->entry()->accessibleName() == u"Target"_s)
                    return qobject_cast<QLineEdit *>(entry->entry());
            return static_cast<QLineEdit *>(nullptr);
        };
        kinds->setCurrentIndex(2); // a margin a month
        QVERIFY(target());
        QCOMPARE(target()->text(), u"1000.00"_s);
        document().setCurrent(document().contents().scenarios[1].key);
        QTRY_COMPARE(target()->text(), u"1000"_s);
        document().setCurrent(document().contents().scenarios[0].key);
        QTRY_COMPARE(target()->text(), u"1000.00"_s);
    }

    void shippedBooksAreOfferedForDollarsOnly()
    {
        const auto shipped = [this] {
            session->window()->showPage(ui::MainWindow::PriceBooks);
            QList<bool> offered;
            for (QMenu *menu : session->window()->pageWidget(ui::MainWindow::PriceBooks)->findChildren<QMenu *>())
                for (QAction *action : menu->actions())
                    if (action->text().contains(u"llustrative"_s))
                        offered.append(action->isEnabled());
            return offered;
        };
        open(test::workedExample());
        QCOMPARE(shipped(), (QList<bool>{true, true}));
        open(testCase("yen-markup"));
        QCOMPARE(shipped(), (QList<bool>{false, false}));
    }

    void aScenarioWithoutAmountsIsNotAskedAboutItsCurrency()
    {
        pricing::Scenario scenario = test::scenarioOf({});
        scenario.authorizations.clear();
        open(scenario);
        prompts.asked.clear();
        QLineEdit *currency = setting("Currency");
        type(currency, u"CHF"_s);
        QTest::keyClick(currency, Qt::Key_Return);
        QCOMPARE(document().scenario().settings.currency, "CHF");
        QVERIFY(prompts.asked.isEmpty());
    }
};

DEALDESK_TESTS(TypedValues, QApplication)
#include "typedvalues.moc"
