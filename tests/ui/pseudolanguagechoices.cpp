// A choice is what was chosen, however it is called: nothing is decided by a displayed text.
#include "foreignwindow.h"

#include "support/testfile.h"
#include "ui/deals/dealspage.h"
#include "ui/whatif/whatifpage.h"
#include "ui/widgets/entryfield.h"

#include <QApplication>
#include <QComboBox>
#include <QtTest>

using namespace dealdesk;
using namespace Qt::StringLiterals;
using test::foreignSample;
using ui::MainWindow;

class PseudoLanguageChoicesTest : public test::ForeignWindow
{
    Q_OBJECT

    QWidget *pageOf(int page) const
    {
        window().showPage(page);
        if (page == MainWindow::Deals)
            window().dealsPage()->chooseFirst();
        QCoreApplication::processEvents();
        return window().pageWidget(page);
    }
    QList<ui::EntryField *> choicesOf(int page) const
    {
        QList<ui::EntryField *> fields = pageOf(page)->findChildren<ui::EntryField *>();
        fields.removeIf([](const ui::EntryField *field) {
            const auto *combo = qobject_cast<const QComboBox *>(field->entry());
            return !combo || combo->isEditable() || !combo->isVisible() || !combo->isEnabled();
        });
        return fields;
    }
    /// The field in which one chooses that, and chooses it.
    void choose(int page, const QString &called, int choice)
    {
        for (ui::EntryField *field : choicesOf(page))
            if (field->name() == test::pseudo(called)) {
                qobject_cast<QComboBox *>(field->entry())->setCurrentIndex(choice);
                QVERIFY(field->isRight());
                return;
            }
        QFAIL(qPrintable(u"no choice of "_s + called));
    }

private Q_SLOTS:
    /// Each choice of a field gives another document, and one undo takes it back.
    void everyChoiceReachesTheDocument_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<int>("least");
        QTest::newRow("deals") << int(MainWindow::Deals) << 10;
        QTest::newRow("settings") << int(MainWindow::Settings) << 1;
    }
    void everyChoiceReachesTheDocument()
    {
        QFETCH(int, page);
        QFETCH(int, least);
        open(foreignSample());
        QTimer hand;
        answerDialogs(hand, true);
        int taken = 0;
        for (ui::EntryField *field : choicesOf(page)) {
            if (field->objectName().startsWith(u"writing."_s)) // of the device, and in no document
                continue;
            auto *combo = qobject_cast<QComboBox *>(field->entry());
            const std::optional<int> first = field->choice();
            QVERIFY2(first && combo->count() > 1, qPrintable(field->name()));
            // What a new deal begins with is the firm's, in no scenario.
            using Held = std::pair<pricing::Scenario, guidance::FirmRows>;
            const auto held = [this] { return Held(document().scenario(), document().facts().firm); };
            const Held before = held();
            QList<Held> made{before};
            for (int choice = 0; choice < combo->count(); ++choice) {
                if (choice == *first)
                    continue;
                const QByteArray which = u"%1: %2"_s.arg(field->name(), combo->itemText(choice)).toUtf8();
                combo->setCurrentIndex(choice);
                QCoreApplication::processEvents();
                if (!field->isRight()) { // one that the scenario cannot have
                    QVERIFY2(held() == before, which.constData());
                    field->giveUp();
                    continue;
                }
                QVERIFY2(field->choice() == choice, which.constData());
                QVERIFY2(std::ranges::count(made, held()) == 0, which.constData());
                made.append(held());
                ++taken;
                document().undoStack().undo();
                QCoreApplication::processEvents();
                QVERIFY2(held() == before, which.constData());
                QVERIFY2(field->choice() == first, which.constData());
            }
        }
        QVERIFY2(taken >= least, qPrintable(QString::number(taken)));
    }

    /// What each choice means, of those whose order is the program's own.
    void whatIsChosenIsMeant()
    {
        open(foreignSample());
        QTimer hand;
        answerDialogs(hand, true);
        const auto deal = [this] { return document().scenario().deals.front(); };
        const auto policy = [this] { return document().scenario().settings.bandPolicy; };
        choose(MainWindow::Settings, u"Band policy"_s, 1);
        QCOMPARE(policy(), pricing::BandPolicy::Floating);
        choose(MainWindow::Settings, u"Band policy"_s, 0);
        QCOMPARE(policy(), pricing::BandPolicy::Locked);
        choose(MainWindow::Deals, u"Term"_s, 2);
        QCOMPARE(deal().term, pricing::CommitmentTerm::ThreeYears);
        choose(MainWindow::Deals, u"Term"_s, 0);
        QCOMPARE(deal().term, pricing::CommitmentTerm::OneYear);
    }
};

DEALDESK_TESTS(PseudoLanguageChoicesTest, QApplication)
#include "pseudolanguagechoices.moc"
