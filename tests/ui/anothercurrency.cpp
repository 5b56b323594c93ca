// Another currency of a scenario: it is asked about, amounts keep their numbers or are named, and yen have no decimals.
#include "typedfixture.h"

#include "support/testfile.h"
#include "ui/whatif/whatifpage.h"

#include <QComboBox>
#include <QMenu>

class AnotherCurrency : public TypedFixture
{
    Q_OBJECT

private Q_SLOTS:
    void anotherCurrencyIsAskedAbout()
    {
        open(test::workedExample());
        QLineEdit *currency = setting("Currency");
        prompts.asked.clear();
        prompts.chosenLine = -1; // cancelled
        type(currency, u"eur"_s);
        QVERIFY(prompts.asked.isEmpty()); // not while it is typed
        QTest::keyClick(currency, Qt::Key_Return);
        QCOMPARE(prompts.asked, QStringList{u"Change the currency"_s});
        QCOMPARE(prompts.offered,
                 (QStringList{u"Keep the numbers, in EUR"_s, u"Convert from USD to EUR at a rate…"_s}));
        QCOMPARE(document().scenario().settings.currency, "USD");
        QCOMPARE(currency->text(), u"USD"_s);
        prompts.chosenLine = 0;
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
        prompts.chosenLine = 0;
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

    /// Then it can be converted, and nothing else.
    void anAmountThatCannotKeepItsNumberIsNamed()
    {
        pricing::Scenario scenario = test::workedExample();
        for (pricing::VolumeBand &band : scenario.authorizations[0].bands)
            band.price = pricing::Money{84'00};
        scenario.authorizations[0].bands[2].price = pricing::Money{84'32};
        open(scenario);
        prompts.asked.clear();
        prompts.chosenLine = -1;
        QLineEdit *currency = setting("Currency");
        type(currency, u"JPY"_s);
        QTest::keyClick(currency, Qt::Key_Tab);
        QCOMPARE(prompts.offered, QStringList{u"Convert from USD to JPY at a rate…"_s});
        QVERIFY2(prompts.lastHeading.contains(u"cannot be in JPY: the band “Band 2”"_s),
                 qPrintable(prompts.lastHeading));
        QVERIFY(document().scenario() == scenario);
    }

    void aScenarioIsConvertedAtTheRateThatIsTyped()
    {
        pricing::Scenario scenario = test::workedExample();
        scenario.settings.dealSizeFloor = pricing::Money{2'000'00};
        open(scenario);
        prompts.asked.clear();
        prompts.chosenLine = 1;
        prompts.typed = u"0.92"_s;
        QLineEdit *currency = setting("Currency");
        type(currency, u"EUR"_s);
        QTest::keyClick(currency, Qt::Key_Tab);
        QCOMPARE(prompts.asked, (QStringList{u"Change the currency"_s, u"Convert to another currency"_s}));
        for (const QString &says : {u"Authorizations are not converted"_s, u"There is none in EUR for HailBytes ASM"_s})
            QVERIFY2(prompts.lastHeading.contains(says), qPrintable(prompts.lastHeading));
        QCOMPARE(document().scenario().settings.currency, "EUR");
        QCOMPARE(std::get<pricing::MonthlyTotal>(deal().price).perMonth.minor, qint64{8'096'00});
        QCOMPARE(setting("Deal-size floor")->text(), u"1840.00"_s);
        QVERIFY(document().scenario().authorizations.empty());
        QCOMPARE(document().undoStack().undoText(), u"Convert to EUR"_s);
        document().undoStack().undo();
        QVERIFY(document().scenario() == scenario);
        QCOMPARE(currency->text(), u"USD"_s);
    }

    /// Says what is wrong, and asks again until it is right or nobody wants it any more.
    void aRateThatIsNoneIsAskedForAgain_data()
    {
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("currency");
        QTest::newRow("until it is one") << u"0.92"_s << u"EUR"_s;
        QTest::newRow("or it is given up") << QString() << u"USD"_s;
    }
    void aRateThatIsNoneIsAskedForAgain()
    {
        QFETCH(QString, last);
        QFETCH(QString, currency);
        open(test::workedExample());
        prompts.chosenLine = 1;
        prompts.typedBefore = {u"nonsense"_s, u"0"_s, u"900000000"_s}; // the last makes a price too large
        prompts.typed = last;
        prompts.questions.clear();
        QLineEdit *entry = setting("Currency");
        type(entry, u"EUR"_s);
        QTest::keyClick(entry, Qt::Key_Tab);
        QCOMPARE(prompts.questions.size(), 4);
        for (const int wrong : {1, 2})
            QVERIFY2(prompts.questions[wrong].contains(u"Enter a rate above 0"_s),
                     qPrintable(prompts.questions[wrong]));
        QVERIFY2(!prompts.questions[3].contains(u"Enter a rate above 0"_s) &&
                     prompts.questions[3].size() > prompts.questions[0].size(),
                 qPrintable(prompts.questions[3]));
        QCOMPARE(wording::text(document().scenario().settings.currency), currency);
    }

    void withoutARateNothingIsConverted()
    {
        const pricing::Scenario scenario = test::workedExample();
        open(scenario);
        prompts.chosenLine = 1;
        prompts.typed.clear(); // cancelled
        QLineEdit *currency = setting("Currency");
        type(currency, u"EUR"_s);
        QTest::keyClick(currency, Qt::Key_Tab);
        QVERIFY(document().scenario() == scenario);
        QCOMPARE(currency->text(), u"USD"_s);
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

DEALDESK_TESTS(AnotherCurrency, QApplication)
#include "anothercurrency.moc"
