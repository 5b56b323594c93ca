// The Deals page under a user's hands: what a key, a wheel or a wrong entry must not do to a deal.
#include "ui/dealspage.h"
#include "app/session.h"
#include "support/scenarios.h"
#include "support/testprompts.h"
#include "ui/dealform.h"
#include "ui/dealpanel.h"
#include "ui/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QWheelEvent>
#include <QtTest>

using namespace dealdesk;
using tables::DealField;

class DealsPageTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder;
    test::TestPrompts prompts;
    std::unique_ptr<app::Session> session;

    workspace::Document &document() { return *session->document(); }
    QWidget *entry(DealField which) { return session->window()->dealsPage()->panel()->form()->field(which)->entry(); }
    QTableView *table() { return session->window()->findChild<QTableView *>(QStringLiteral("deals")); }

    void typeOver(DealField which, const QString &text)
    {
        QWidget *line = entry(which);
        line->setFocus(Qt::TabFocusReason);
        QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(line, text);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", folder.filePath(QStringLiteral("config")).toUtf8());
        ui::applyTheme(*qApp, ui::Scheme::Light);
    }

    void init()
    {
        session = std::make_unique<app::Session>(prompts, [] { return QDate(2026, 12, 1); });
        const QString path =
            folder.filePath(QStringLiteral("%1.dealdesk").arg(QLatin1String(QTest::currentTestFunction())));
        QVERIFY(session->create(path, workspace::contentsOf({test::golden("two-listings")})));
        QVERIFY(QTest::qWaitForWindowActive(session->window()));
    }

    void cleanup() { session.reset(); }

    void aWrongEntryTakesItsRightBeginningBack()
    {
        const auto before = document().scenario();
        typeOver(DealField::PriceValue, QStringLiteral("12.345")); // "12.34" was right, and is not what was meant
        QVERIFY(document().scenario() == before);
        QCOMPARE(document().undoStack().count(), 0);
        QTest::keyClick(entry(DealField::PriceValue), Qt::Key_Escape);
        QCOMPARE(qobject_cast<QLineEdit *>(entry(DealField::PriceValue))->text(), QStringLiteral("18.56"));
    }

    void escapeTakesAnEntryBack()
    {
        const auto before = document().scenario();
        typeOver(DealField::Tenants, QStringLiteral("500"));
        QVERIFY(document().scenario() != before);
        QTest::keyClick(entry(DealField::Tenants), Qt::Key_Escape);
        QVERIFY(document().scenario() == before);
    }

    void undoInAFieldThatIsNotTypedInIsTheDocuments()
    {
        const auto before = document().scenario();
        typeOver(DealField::Tenants, QStringLiteral("500"));
        QTest::keyClick(entry(DealField::Tenants), Qt::Key_Tab);
        entry(DealField::Name)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(entry(DealField::Name), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(document().scenario() == before);
    }

    void anotherPriceRuleKeepsThePrice()
    {
        const auto billed = document().evaluation()->firstMonth(0).billed;
        auto *rule = entry(DealField::PriceRule);
        rule->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(rule, QStringLiteral("mo"));
        QVERIFY(document().scenario().deals.front().price == pricing::ResalePrice(pricing::MonthlyTotal{*billed}));
        QVERIFY(document().evaluation()->firstMonth(0).billed == billed);
    }

    void theWheelOverAFormFieldChangesNothing()
    {
        const auto before = document().scenario();
        QWidget *combo = entry(DealField::AtEnd);
        QWheelEvent wheel(QPointF(5, 5), combo->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(combo, &wheel);
        QVERIFY(!combo->hasFocus());
        QVERIFY(document().scenario() == before);
    }

    void aNewDealAloneIsSelected()
    {
        table()->selectAll();
        QTest::keyClick(session->window(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
        session->window()->dealsPage()->removeChosen();
        QCOMPARE(document().scenario().deals.size(), std::size_t(2)); // the two that were there
    }

    void typingInARowNeverJumpsToAnother()
    {
        table()->setFocus();
        const auto chosen = session->window()->dealsPage()->chosen();
        table()->keyboardSearch(QStringLiteral("5"));
        QVERIFY(session->window()->dealsPage()->chosen() == chosen);
    }

    void dealActionsAreForTheDealsPageAlone()
    {
        session->window()->showPage(ui::MainWindow::Customers);
        QTest::keyClick(session->window(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(document().scenario().deals.size(), std::size_t(2));
    }

    void noFigureOfTheTotalsIsCut()
    {
        auto deal = document().scenario().deals.front();
        deal.price = pricing::UnitPrice{{100'000'000'000}}; // a billion a tenant
        document().changeDeal(document().current().dealKeys.front(), deal, {});
        for (int column = 0; column < table()->model()->columnCount(); ++column) {
            const QString text = table()->model()->index(0, column).data().toString();
            if (!table()->isColumnHidden(column) && text.startsWith(QLatin1Char('$')) &&
                text != QStringLiteral("$1,000,000,000.00"))
                QVERIFY2(table()->fontMetrics().horizontalAdvance(text) < table()->columnWidth(column),
                         qPrintable(text));
        }
    }
};

QTEST_MAIN(DealsPageTest)
#include "dealspage.moc"
