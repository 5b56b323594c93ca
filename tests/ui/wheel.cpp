// The wheel scrolls: over every box of every page it changes nothing that has no focus, and nothing that scrolls.
#include "dealsfixture.h"

#include "support/language.h"
#include "support/testfile.h"
#include "support/typing.h"
#include "ui/quotes/quotedialog.h"
#include "ui/whatif/whatifpage.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

class WheelTest : public DealsFixture
{
    Q_OBJECT

    static void turnOver(QWidget *box, int steps = -1)
    {
        const QPointF at = box->rect().center();
        QWheelEvent turn(at, box->mapToGlobal(at), {}, {0, 120 * steps}, Qt::NoButton, Qt::NoModifier,
                         Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&turn); // as from a device: it moves the focus, and goes on to what is around
        qApp->notify(box, &turn);
    }

    /// What the wheel could change, as text; nothing for other widgets.
    static QString valueOf(const QWidget *box)
    {
        if (const auto *combo = qobject_cast<const QComboBox *>(box))
            return QStringLiteral("choice %1 %2").arg(combo->currentIndex()).arg(combo->currentText());
        if (const auto *spin = qobject_cast<const QAbstractSpinBox *>(box))
            return QStringLiteral("number ") + spin->text();
        if (const auto *tabs = qobject_cast<const QTabBar *>(box))
            return QStringLiteral("tab %1").arg(tabs->currentIndex());
        return {};
    }

    static QList<QWidget *> boxesOf(const QWidget *inside)
    {
        QList<QWidget *> boxes;
        for (QWidget *each : inside->findChildren<QWidget *>())
            if (!valueOf(each).isEmpty())
                boxes.append(each);
        return boxes;
    }

    /// Every page with every section, as they are when they have been looked at.
    void showEverything()
    {
        for (int page = 0; page < ui::MainWindow::PageCount; ++page) {
            session->window()->showPage(page);
            QCoreApplication::processEvents();
            if (page == ui::MainWindow::WhatIf) {
                auto *whatIf = session->window()->findChild<ui::WhatIfPage *>();
                for (int section = 0; section < ui::WhatIfPage::SectionCount; ++section) {
                    whatIf->showSection(section);
                    QCoreApplication::processEvents();
                }
            }
        }
    }

private Q_SLOTS:
    void noBoxChangesWithoutTheFocus()
    {
        for (const char *name : {"Second", "Third"})
            document().scenarioEdits.duplicateScenario(document().currentKey(), QLatin1String(name), {});
        showEverything();
        table()->setFocus();
        const auto before = document().contents().scenarios.size();
        const auto scenario = document().scenario();
        const auto current = document().currentKey();
        const QList<QWidget *> boxes = boxesOf(session->window());
        QVERIFY2(boxes.size() >= 25, qPrintable(QString::number(boxes.size())));
        for (QWidget *box : boxes) {
            const QString value = valueOf(box);
            const QWidget *focused = QApplication::focusWidget();
            for (const int steps : {-1, 1}) {
                for (QWidget *part : QList<QWidget *>{box} + box->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
                    if (part->isWindow())
                        continue; // an open list scrolls
                    turnOver(part, steps);
                    QVERIFY2(valueOf(box) == value, qPrintable(box->accessibleName() + QLatin1Char(' ') + value));
                }
            }
            QVERIFY2(QApplication::focusWidget() == focused, qPrintable(box->accessibleName()));
            QVERIFY2(box->focusPolicy() != Qt::WheelFocus || !box->testAttribute(Qt::WA_WState_Polished),
                     qPrintable(box->accessibleName()));
        }
        QVERIFY(document().scenario() == scenario);
        QCOMPARE(document().contents().scenarios.size(), before);
        QCOMPARE(document().currentKey().value, current.value);
    }

    void noBoxChangesWhileTheFormScrolls()
    {
        session->window()->resize(1100, 500);
        const auto scenario = document().scenario();
        auto *panel = session->window()->dealsPage()->panel();
        auto *area = qobject_cast<QScrollArea *>(panel->form()->parentWidget()->parentWidget());
        QVERIFY(area);
        QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
        int tried = 0;
        for (QWidget *box : boxesOf(area->widget())) {
            box->setFocus();
            QVERIFY(box->hasFocus() || !box->isVisible());
            const QString value = valueOf(box);
            area->verticalScrollBar()->setValue(0);
            turnOver(box);
            QVERIFY2(valueOf(box) == value, qPrintable(box->accessibleName()));
            QVERIFY2(area->verticalScrollBar()->value() > 0, qPrintable(box->accessibleName())); // the form takes it
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
            turnOver(box); // and at its end it is still the form's
            QVERIFY2(valueOf(box) == value, qPrintable(box->accessibleName()));
            ++tried;
        }
        QVERIFY(tried >= 5);
        QVERIFY(document().scenario() == scenario);
    }

    void aDialogsDatesStay()
    {
        ui::QuoteQuestion question{.language = test::english(), .proposed = {.language = test::english()}};
        question.proposed.number = QStringLiteral("Q-2026-0001");
        question.proposed.issued = QDate(2026, 11, 26);
        question.proposed.validUntil = QDate(2026, 12, 26);
        question.folder = folder.path();
        question.fileName = [](const QString &number) { return number + QStringLiteral(".pdf"); };
        question.taken = [](const QString &) { return QString(); };
        ui::QuoteDialog dialog(question, prompts);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        for (const char *name : {"Date", "Valid until"}) {
            auto *date = test::named<QLineEdit>(&dialog, name);
            const QString before = date->text();
            turnOver(date);
            date->setFocus();
            turnOver(date);
            QCOMPARE(date->text(), before);
        }
    }

    /// The control: where nothing scrolls, a focused box takes the wheel; a page without the guard would show it.
    void aFocusedBoxWhereNothingScrollsTakesIt()
    {
        QWidget window;
        auto *box = new QComboBox(&window);
        box->addItems({QStringLiteral("One"), QStringLiteral("Two")});
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        box->clearFocus();
        turnOver(box);
        QCOMPARE(box->currentIndex(), 0);
        box->setFocus();
        turnOver(box);
        QCOMPARE(box->currentIndex(), 1);
    }
};

DEALDESK_TESTS(WheelTest, QApplication)
#include "wheel.moc"
