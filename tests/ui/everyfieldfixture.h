// A window on a workspace in which every field has something, and what an entry with real keys changes there.
#pragma once

#include "app/session.h"
#include "storage/workspacefile.h"
#include "support/fields.h"
#include "support/language.h"
#include "support/openscenario.h"
#include "support/testprompts.h"
#include "support/typing.h"
#include "ui/widgets/choiceeditor.h"
#include "ui/widgets/entryfield.h"
#include "ui/widgets/theme.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

#include <functional>
#include <set>

using namespace dealdesk;
using namespace Qt::StringLiterals;
using namespace pricing;

/// Two customers, two books, and a deal that has something in each field, and an offer.
inline Scenario everything()
{
    Deal deal = test::dealOf("d1", {{0, 100}});
    deal.term = CommitmentTerm::OneYear;
    deal.negotiatedPrice = Money{70'14};
    deal.billing = {BillingSchedule::Custom, {{0, Money{114'000'00}}}};
    deal.whiteLabel = {WhiteLabelTier::Full, Money{200'00}};
    deal.paperwork.edit().offers.emplace_back().id = "offer-1";
    Scenario scenario = test::scenarioOf({deal});
    scenario.authorizations.push_back(scenario.authorizations.front());
    scenario.authorizations.back().listing = Listing::Sat;
    for (VolumeBand &band : scenario.authorizations.front().bands)
        band.provenance = Provenance::Mine; // else a changed figure would make it so
    scenario.customers.push_back({{"c2"}, "Other Corp"});
    return scenario;
}

class EveryFieldFixture : public QObject
{
    Q_OBJECT

protected:
    QTemporaryDir folder;
    test::TestPrompts prompts;
    std::unique_ptr<app::Session> session;
    QString path;
    int workspaces = 0;

    workspace::OpenWorkspace &document() { return *session->document(); }
    const Scenario &scenario() { return document().scenario(); }
    ui::MainWindow &window() { return *session->window(); }

    /// Rows that begin with the same share a window: each undoes what it did.
    void open(const Scenario &of)
    {
        if (session && scenario() == of)
            return;
        session = std::make_unique<app::Session>(test::english(), prompts, [] { return QDate(2026, 12, 1); });
        path = folder.filePath(QStringLiteral("%1.dealdesk").arg(++workspaces));
        QVERIFY(session->create(path, workspace::contentsOf({of})));
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    Scenario saved()
    {
        auto file = storage::WorkspaceFile::open(test::english(), path, storage::Access::ReadOnly);
        const auto contents = file ? (*file)->read() : tl::expected<workspace::Contents, storage::OpenFailure>();
        return contents && !contents->scenarios.empty() ? contents->scenarios.front().scenario : Scenario();
    }

    /// What the entry changed of the record. Of the rest of the scenario nothing may change.
    template<typename Record>
    QStringList changedBy(const std::function<Record &(Scenario &)> &recordOf, const std::function<void()> &enter)
    {
        document().undoStack().clear();
        Scenario before = scenario();
        enter();
        for (int turn = 0; turn < 50 && scenario() == before; ++turn)
            QTest::qWait(2); // a cell is taken in the next turn
        Scenario after = scenario();
        const QStringList changed = test::differences(recordOf(before), recordOf(after));
        Scenario rest = after;
        recordOf(rest) = recordOf(before);
        QStringList faults;
        const auto expect = [&](bool holds, const QString &fault) {
            if (!holds)
                faults.append(fault);
        };
        const auto expectSaved = [&](const Scenario &wanted, const QString &when) {
            expect(scenario() == wanted, when + u": another scenario"_s);
            expect(saved() == wanted, when + u": another one in the file"_s);
        };
        expect(rest == before, u"more than the record"_s);
        expectSaved(after, u"entered"_s);
        const int entries = document().undoStack().count();
        expect(entries == 1, u"%1 steps to undo"_s.arg(entries));
        while (document().undoStack().canUndo())
            document().undoStack().undo();
        expectSaved(before, u"undone"_s);
        while (document().undoStack().canRedo())
            document().undoStack().redo();
        expectSaved(after, u"done again"_s);
        while (document().undoStack().canUndo())
            document().undoStack().undo();
        return changed + faults;
    }

    /// By real keys. `text` empty: the choice after the present one.
    static void enterCell(QTableView *view, int row, int column, const QString &text)
    {
        const QModelIndex cell = view->model()->index(row, column);
        view->setFocus();
        view->setCurrentIndex(cell);
        if (cell.flags().testFlag(Qt::ItemIsUserCheckable)) {
            QTest::keyClick(view, Qt::Key_Space);
            return;
        }
        QTest::keyClick(view, Qt::Key_F2);
        if (auto *choice = view->viewport()->findChild<ui::ChoiceEditor *>()) {
            const int now = choice->currentIndex();
            QTest::keyClick(choice, now + 1 < choice->count() ? Qt::Key_Down : Qt::Key_Up);
            QTest::keyClick(choice, Qt::Key_Return);
        } else if (auto *line = view->viewport()->findChild<QLineEdit *>()) {
            QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(line, text);
            QTest::keyClick(line, Qt::Key_Return);
        }
    }

    static void enterField(ui::EntryField *field, const QString &text)
    {
        if (auto *box = qobject_cast<QPlainTextEdit *>(field->entry())) {
            box->setFocus();
            box->selectAll();
            const QStringList lines = text.split(QLatin1Char('\n'));
            for (const QString &line : lines) {
                QTest::keyClicks(box, line);
                QTest::keyClick(box, &line == &lines.back() ? Qt::Key_Tab : Qt::Key_Return);
            }
            return;
        }
        auto *combo = qobject_cast<QComboBox *>(field->entry());
        auto *line = combo ? combo->lineEdit() : qobject_cast<QLineEdit *>(field->entry());
        if (line) {
            test::enter(line, text);
        } else {
            combo->setFocus();
            QTest::keyClick(combo, combo->currentIndex() + 1 < combo->count() ? Qt::Key_Down : Qt::Key_Up);
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", folder.filePath(QStringLiteral("config")).toUtf8());
        ui::applyTheme(*qApp, ui::Scheme::Light);
    }
    void cleanupTestCase() { session.reset(); }
};
