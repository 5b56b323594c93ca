// What is typed and pasted into the window's fields: refused in words, kept, or given back; never changed in silence.
#include "typedfixture.h"

#include "support/testfile.h"
#include "ui/widgets/noticebar.h"

#include <QClipboard>
#include <QComboBox>
#include <QPushButton>

class TypedValues : public TypedFixture
{
    Q_OBJECT

    void pasteOver(QWidget *line, const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        line->setFocus(Qt::TabFocusReason);
        QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(line, Qt::Key_V, Qt::ControlModifier);
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
};

DEALDESK_TESTS(TypedValues, QApplication)
#include "typedvalues.moc"
