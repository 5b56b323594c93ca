// What an action does with an entry that is still open: it is taken first, or it holds the action up.
#include "entriesfixture.h"

#include "ui/window/scenariobar.h"

#include "support/language.h"
#include "support/testfile.h"

#include <QAction>
#include <QDialog>
#include <QPointer>
#include <QTimer>

class OpenEntries : public EntriesFixture
{
    Q_OBJECT

private Q_SLOTS:
    void anActionTakesATypedCustomerFirst_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        const auto row = [](const char *name, Qt::Key key, Qt::KeyboardModifiers modifiers) {
            QTest::newRow(name) << int(key) << int(modifiers);
        };
        row("Ctrl+N", Qt::Key_N, Qt::ControlModifier);
        row("Ctrl+D", Qt::Key_D, Qt::ControlModifier);
        row("Ctrl+Shift+D", Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        row("Ctrl+F", Qt::Key_F, Qt::ControlModifier);
    }
    void anActionTakesATypedCustomerFirst()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        typeOver(DealField::Customer, QStringLiteral("Example Hospital"));
        QTest::keyClick(line(DealField::Customer), static_cast<Qt::Key>(key),
                        static_cast<Qt::KeyboardModifiers>(modifiers));
        const auto named = [&] {
            return std::ranges::find(scenario().customers, std::string("Example Hospital"), &pricing::Customer::name);
        };
        QVERIFY(named() != scenario().customers.end());
        QCOMPARE(deal().customer.text, named()->id.text);
    }

    void anotherPageTakesATypedCustomerFirst()
    {
        typeOver(DealField::Customer, QStringLiteral("Example Hospital"));
        session->window()->showPage(ui::MainWindow::Customers);
        QCOMPARE(scenario().customers.back().name, std::string("Example Hospital"));
        QCOMPARE(deal().customer.text, scenario().customers.back().id.text);
    }

    void aWindowThatGoesTakesATypedCustomer()
    {
        typeOver(DealField::Customer, QStringLiteral("Example Hospital"));
        session.reset();
        const QString path = folder.filePath(QStringLiteral("%1.dealdesk").arg(workspaces));
        session = std::make_unique<app::Session>(dealdesk::test::english(), prompts, [] { return QDate(2026, 12, 1); });
        QVERIFY(session->open(path));
        QCOMPARE(scenario().customers.back().name, std::string("Example Hospital"));
    }

    void anActionTakesATypedCellFirst()
    {
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(0, tables::DealsTable::Name));
        QTest::keyClick(table(), Qt::Key_F2);
        auto *cell = table()->viewport()->findChild<QLineEdit *>();
        QVERIFY(cell);
        QTest::keyClick(cell, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(cell, "Second wave");
        QTest::keyClick(cell, Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(deal().name, std::string("Second wave"));
        QCOMPARE(scenario().deals.size(), std::size_t(3));
    }

    void aRefusedCellHoldsAnActionUp()
    {
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(0, tables::DealsTable::Tenants));
        QTest::keyClick(table(), Qt::Key_F2);
        auto *cell = table()->viewport()->findChild<QLineEdit *>();
        QVERIFY(cell);
        QTest::keyClick(cell, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(cell, "many");
        QTest::keyClick(cell, Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(scenario().deals.size(), std::size_t(2));
        QCOMPARE(cell->text(), QStringLiteral("many"));
        QVERIFY2(noticeText().startsWith(QStringLiteral("Tenants: “many” was not taken.")), qPrintable(noticeText()));
    }

    /// Whatever the action: the refused entry stays, in sight, with words, and nothing happens; or it cannot be lost.
    void aRefusedEntryHoldsEveryActionUp()
    {
        startWithAMonthlyTotal();
        prompts.yes = false;
        QTimer dismiss; // the glossary is a dialog of its own
        connect(&dismiss, &QTimer::timeout, [] {
            if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
                dialog->reject();
        });
        dismiss.start();
        int held = 0;
        for (const QAction *action : session->window()->actions()) {
            if (action->text().isEmpty())
                continue;
            typeOver(DealField::PriceValue, QStringLiteral("150,50"));
            QVERIFY(!field(DealField::PriceValue)->isRight());
            const auto contents = document().contents().scenarios.size();
            const auto before = scenario();
            prompts.asked.clear();
            const_cast<QAction *>(action)->trigger();
            QVERIFY2(scenario() == before && document().contents().scenarios.size() == contents,
                     qPrintable(action->text()));
            QVERIFY2(line(DealField::PriceValue)->text() == QStringLiteral("150,50"), qPrintable(action->text()));
            const bool isHeld = noticeText().startsWith(QStringLiteral("Price: “150,50” was not taken."));
            // Help answers, and changes nothing; closing asks about the entry itself.
            static const QStringList harmless{QStringLiteral("An entry was not taken"), QStringLiteral("Keys"),
                                              QStringLiteral("Where is my file?"), QStringLiteral("About Deal Desk")};
            const bool isHarmless =
                std::ranges::all_of(prompts.asked, [](const QString &title) { return harmless.contains(title); });
            QVERIFY2(isHarmless, qPrintable(action->text()));
            held += isHeld && action->isEnabled() ? 1 : 0;
            QTest::keyClick(line(DealField::PriceValue), Qt::Key_Escape);
            if (!field(DealField::PriceValue)->isRight()) // that was what a term means, put away
                QTest::keyClick(line(DealField::PriceValue), Qt::Key_Escape);
            QVERIFY(field(DealField::PriceValue)->isRight());
        }
        QVERIFY2(held >= 10, qPrintable(QString::number(held)));
        QVERIFY(session->window()->isVisible());
    }

    void aRefusedEntryHoldsTheOtherScenarioUp()
    {
        document().scenarioEdits.duplicateScenario(document().currentKey(), QStringLiteral("Second"), {});
        const auto now = document().currentKey();
        startWithAMonthlyTotal();
        typeOver(DealField::PriceValue, QStringLiteral("150,50"));
        auto *scenarios = session->window()->findChild<ui::ScenarioBar *>()->findChild<QComboBox *>();
        scenarios->setFocus();
        QTest::keyClick(scenarios, Qt::Key_Home);
        QCOMPARE(document().currentKey().value, now.value);
        QCOMPARE(scenarios->currentText(), QString::fromStdString(scenario().settings.name));
        QVERIFY(!field(DealField::PriceValue)->isRight());
        QTest::keyClick(line(DealField::PriceValue), Qt::Key_Escape);
        scenarios->setFocus();
        QTest::keyClick(scenarios, Qt::Key_Home);
        QVERIFY(document().currentKey().value != now.value);
    }

    void closingAsksAboutARefusedEntry()
    {
        startWithAMonthlyTotal();
        typeOver(DealField::PriceValue, QStringLiteral("150,50"));
        prompts.yes = false;
        QVERIFY(!session->window()->close());
        QCOMPARE(prompts.asked.last(), QStringLiteral("An entry was not taken"));
        prompts.yes = true;
        QVERIFY(session->window()->close());
    }

    /// The question comes in front, as another window does, and what was typed stays to be corrected.
    void aRefusedCellSurvivesTheQuestion()
    {
        const auto count = deal().tenants.front().count;
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(0, tables::DealsTable::Tenants));
        QTest::keyClick(table(), Qt::Key_F2);
        const QPointer<QLineEdit> cell = table()->viewport()->findChild<QLineEdit *>();
        QVERIFY(cell);
        cell->selectAll();
        QTest::keyClicks(cell, QStringLiteral("1.5"));
        prompts.yes = false;
        QVERIFY(!session->window()->close());
        QFocusEvent behind(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
        QCoreApplication::sendEvent(cell, &behind);
        QCoreApplication::processEvents();
        QVERIFY(cell);
        QCOMPARE(cell->text(), QStringLiteral("1.5"));
        QVERIFY(!session->window()->notices()->isVisible()); // nothing was given up
        QTest::keyClick(cell, Qt::Key_Escape);
        QTRY_VERIFY(!cell);
        QCOMPARE(deal().tenants.front().count, count);
    }
};

DEALDESK_TESTS(OpenEntries, QApplication)
#include "openentries.moc"
