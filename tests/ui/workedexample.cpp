// The source's worked example, by keys and clicks alone: from an empty workspace to the customer's quote and the
// internal summary, read back as text; then the workspace opened again as it was left.
#include "app/session.h"
#include "app/startcontents.h"
#include "support/language.h"
#include "support/testfile.h"
#include "support/testprompts.h"
#include "ui/deals/dealform.h"
#include "ui/deals/dealpanel.h"
#include "ui/deals/dealspage.h"
#include "ui/quotes/quotedialog.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

using namespace dealdesk;
using tables::DealField;

namespace {

const QDate today(2026, 12, 1);

QString textOf(const QString &pdf)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

class WorkedExample : public QObject
{
    Q_OBJECT

    QTemporaryDir folder;
    test::TestPrompts prompts;

    ui::EntryField *field(app::Session &session, DealField which)
    {
        return session.window()->dealsPage()->panel()->form()->field(which);
    }

    /// Clicks into the field, types over what is there, and leaves it with Tab.
    void type(app::Session &session, DealField which, const QString &text)
    {
        QWidget *entry = field(session, which)->entry();
        auto *combo = qobject_cast<QComboBox *>(entry);
        QWidget *target = combo && combo->lineEdit() ? static_cast<QWidget *>(combo->lineEdit()) : entry;
        QTest::mouseClick(target, Qt::LeftButton);
        QVERIFY(target->hasFocus());
        if (!combo || combo->lineEdit())
            QTest::keyClick(target, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(target, text);
        QTest::keyClick(target, Qt::Key_Tab);
    }

    /// A combo box: focus by Tab order is the form's; here its own keys choose.
    void chooseByKeys(app::Session &session, DealField which, const QString &letters)
    {
        QWidget *entry = field(session, which)->entry();
        entry->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(entry, letters);
    }

    /// Opens the quote dialog by its keys, types the path, presses Enter.
    void writePdf(app::Session &session, Qt::KeyboardModifiers keys, const QString &path)
    {
        bool seen = false;
        session.window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(session.window()));
        QTimer::singleShot(0, session.window(), [&] {
            auto *dialog = qobject_cast<ui::QuoteDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            seen = true;
            for (QLineEdit *line : dialog->findChildren<QLineEdit *>()) {
                if (line->accessibleName() == QStringLiteral("PDF file")) {
                    QTest::mouseClick(line, Qt::LeftButton);
                    QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
                    QTest::keyClicks(line, path);
                    QTest::keyClick(line, Qt::Key_Return);
                }
            }
            if (dialog->isVisible())
                dialog->reject();
        });
        QTest::keyClick(session.window(), Qt::Key_P, keys);
        QVERIFY(seen);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", folder.filePath(QStringLiteral("config")).toUtf8());
        ui::applyTheme(*qApp, ui::Scheme::Light);
    }

    void fromAnEmptyWorkspaceToThePdf()
    {
        const QString workspace = folder.filePath(QStringLiteral("empty.dealdesk"));
        const QString quote = folder.filePath(QStringLiteral("quote.pdf")),
                      internal = folder.filePath(QStringLiteral("internal.pdf"));
        {
            app::Session session(test::english(), prompts, [] { return today; });
            QVERIFY(session.create(workspace, app::emptyContents(today)));
            QVERIFY(QTest::qWaitForWindowActive(session.window()));
            QTest::keyClick(session.window(), Qt::Key_N, Qt::ControlModifier);
            QCOMPARE(session.document()->scenario().deals.size(), std::size_t(1));

            type(session, DealField::Customer, QStringLiteral("Example Corp"));
            type(session, DealField::Name, QStringLiteral("Rollout"));
            type(session, DealField::Tenants, QStringLiteral("100"));
            chooseByKeys(session, DealField::Term, QStringLiteral("3"));
            chooseByKeys(session, DealField::PriceRule, QStringLiteral("mo"));
            type(session, DealField::PriceValue, QStringLiteral("8,800"));

            const auto &deal = session.document()->scenario().deals.front();
            QCOMPARE(session.document()->scenario().customers.size(), std::size_t(1)); // the placeholder was named
            QCOMPARE(session.document()->scenario().customers.front().name, std::string("Example Corp"));
            QCOMPARE(deal.name, std::string("Rollout"));
            QVERIFY(deal.price == pricing::ResalePrice(pricing::MonthlyTotal{{880'000}}));
            const auto &first = session.document()->evaluation()->firstMonth(0);
            QVERIFY(first.wholesale == pricing::Money{716'700});
            QVERIFY(first.margin == pricing::Money{163'300});

            auto settings = session.document()->scenario().settings;
            settings.partner.name = "Northwind Security"; // nobody quotes as "Your firm"
            session.document()->scenarioEdits.changeSettings(settings, {});
            writePdf(session, Qt::ControlModifier, quote);
            QVERIFY2(session.window()->notices()->text().contains(QStringLiteral("Q-2026-0001")),
                     qPrintable(session.window()->notices()->text()));
            writePdf(session, Qt::ControlModifier | Qt::ShiftModifier, internal);
        }
        const QString shown = textOf(quote);
        QVERIFY2(shown.contains(QStringLiteral("$8,800.00")), qPrintable(shown));
        QVERIFY(shown.contains(QStringLiteral("Example Corp")));
        QVERIFY(!shown.contains(QStringLiteral("7,167")) && !shown.contains(QStringLiteral("1,633")));
        const QString own = textOf(internal);
        QVERIFY2(own.contains(QStringLiteral("$7,167.00")) && own.contains(QStringLiteral("$1,633.00")),
                 qPrintable(own));

        app::Session again(test::english(), prompts, [] { return today; });
        QVERIFY(again.open(workspace));
        QCOMPARE(again.document()->scenario().deals.front().name, std::string("Rollout"));
        QCOMPARE(again.document()->contents().quotes.size(), std::size_t(1));
        QCOMPARE(again.document()->contents().quotes.front().total.minor, qint64(31'680'000));
    }

    void everyStepOfItIsUndoneByKeys()
    {
        app::Session session(test::english(), prompts, [] { return today; });
        QVERIFY(session.create(folder.filePath(QStringLiteral("undo.dealdesk")), app::emptyContents(today)));
        QVERIFY(QTest::qWaitForWindowActive(session.window()));
        const auto before = session.document()->scenario();
        QTest::keyClick(session.window(), Qt::Key_N, Qt::ControlModifier);
        type(session, DealField::Customer, QStringLiteral("Example Corp"));
        type(session, DealField::Tenants, QStringLiteral("1200"));
        const auto after = session.document()->scenario();
        QCOMPARE(session.document()->undoStack().count(), 3); // one for each field, however many keys it took
        session.window()->dealsPage()->setFocus();
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(session.window(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(session.document()->scenario() == before);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(session.window(), Qt::Key_Y, Qt::ControlModifier);
        QVERIFY(session.document()->scenario() == after);
    }

    void aWrongEntryStaysVisibleAndChangesNothing()
    {
        app::Session session(test::english(), prompts, [] { return today; });
        QVERIFY(session.create(folder.filePath(QStringLiteral("wrong.dealdesk")), app::emptyContents(today)));
        QVERIFY(QTest::qWaitForWindowActive(session.window()));
        QTest::keyClick(session.window(), Qt::Key_N, Qt::ControlModifier);
        const auto before = session.document()->scenario();
        type(session, DealField::Tenants, QStringLiteral("many"));
        QVERIFY(session.document()->scenario() == before);
        QCOMPARE(field(session, DealField::Tenants)->text(), QStringLiteral("many"));
        QVERIFY(field(session, DealField::Tenants)->entry()->property("invalid").toBool());
    }

    void theGrowthPathImportedShowsItsBandChanges()
    {
        app::Session session(test::english(), prompts, [] { return today; });
        QVERIFY(session.create(folder.filePath(QStringLiteral("growth.dealdesk")), app::emptyContents(today)));
        session.window()->importFile(QStringLiteral(DEALDESK_TESTS_DIR "/golden/growth-locked.dealdesk.json"));
        QCOMPARE(session.document()->contents().scenarios.size(), std::size_t(2));
        session.window()->showPage(ui::MainWindow::Forecast);
        QString words;
        for (const QLabel *label : session.window()->pageWidget(ui::MainWindow::Forecast)->findChildren<QLabel *>())
            words += label->text() + QLatin1Char('\n');
        for (const char *change : {"Band 2", "Band 3", "Band 4"})
            QVERIFY2(words.contains(QLatin1String(change)), qPrintable(words));
    }
};

DEALDESK_TESTS(WorkedExample, QApplication)
#include "workedexample.moc"
