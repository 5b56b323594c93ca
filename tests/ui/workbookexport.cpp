// A workbook that is made beside the window's thread: it is there in the end, or it is not there at all.
#include "menusfixture.h"

#include "bench/generated.h"
#include "support/testfile.h"
#include "ui/window/besidework.h"

#include <QDir>
#include <QLabel>
#include <QProgressDialog>

class WorkbookExport : public MenusFixture
{
    Q_OBJECT

    ui::BesideWork *work() const { return window()->findChild<ui::BesideWork *>(); }

    /// So many deals that making their workbook takes longer than a look at it.
    void addMany()
    {
        pricing::Scenario many = bench::generated(3'000);
        many.settings.name = "Many";
        document().scenarioEdits.addScenario(std::move(many), u"Add"_s);
        QCOMPARE(document().scenario().deals.size(), std::size_t(3'000));
    }
    void exportTo(const QString &file, int patience = ui::BesideWork::usualPatience)
    {
        prompts.files = {file};
        work()->setPatience(600'000); // who chooses in the menu shuts every dialog meanwhile
        QVERIFY(chooseInMenu({u"Export workbook…"_s}));
        work()->setPatience(patience);
    }
    /// Other than its own file nothing is left either.
    QStringList beside(const QString &file) const
    {
        return QDir(QFileInfo(file).path()).entryList({u"*.xlsx*"_s}, QDir::Files | QDir::Hidden);
    }

private Q_SLOTS:
    void aSmallOneIsThereWithoutAWindow()
    {
        const QString file = fileNamed(u"small.xlsx"_s);
        exportTo(file);
        QTRY_VERIFY(QFile::exists(file));
        QTRY_VERIFY(said().contains(u"small.xlsx"_s));
        QVERIFY(!work()->shown() && !work()->isRunning());
        QFile::remove(file);
    }

    void aLargeOneSaysHowFarItIsAndIsWholeInTheEnd()
    {
        addMany();
        const QString file = fileNamed(u"large.xlsx"_s);
        exportTo(file, 0);
        QTRY_VERIFY(work()->shown());
        QVERIFY(work()->shown()->isModal());
        QVERIFY(!QFile::exists(file));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 120'000);
        QTRY_VERIFY(said().contains(u"large.xlsx"_s));
        QVERIFY(!work()->shown());
        QFile::remove(file);
    }

    void cancelLeavesNoFile()
    {
        addMany();
        const QString file = fileNamed(u"cancelled.xlsx"_s);
        exportTo(file, 0);
        QTRY_VERIFY(work()->shown());
        QTest::keyClick(work()->shown(), Qt::Key_Escape);
        QVERIFY(!work()->isRunning() && !work()->shown());
        const QString other = fileNamed(u"other.xlsx"_s); // what is begun next waits until that one has stopped
        document().setCurrent(document().contents().scenarios.front().key);
        exportTo(other);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(other), 120'000);
        QCOMPARE(beside(file), QStringList(u"other.xlsx"_s));
        QFile::remove(other);
    }

    void aWindowThatGoesStopsIt()
    {
        addMany();
        const QString file = fileNamed(u"gone.xlsx"_s);
        exportTo(file);
        QVERIFY(work()->isRunning());
        session.reset();
        QCOMPARE(beside(file), QStringList());
    }

    void anEditMeanwhileIsNotInIt()
    {
        addMany();
        const QString file = fileNamed(u"before.xlsx"_s);
        exportTo(file);
        QVERIFY(work()->isRunning());
        document().scenarioEdits.removeScenario(document().currentKey(), u"Delete"_s); // it has a copy
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 120'000);
        QVERIFY(QFileInfo(file).size() > 100'000);
        QFile::remove(file);
    }

    void aSecondOneWaitsForTheFirst()
    {
        addMany();
        const QString first = fileNamed(u"first.xlsx"_s), second = fileNamed(u"second.xlsx"_s);
        exportTo(first, 600'000);
        exportTo(second, 600'000);
        QVERIFY2(said().contains(u"already"_s), qPrintable(said()));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(first), 120'000);
        QCOMPARE(beside(first), QStringList(u"first.xlsx"_s));
        QFile::remove(first);
    }

    void whatCannotBeWrittenIsSaidBeforeItIsMade()
    {
        exportTo(fileNamed(u"none/there.xlsx"_s));
        QVERIFY(!work()->isRunning());
        QVERIFY2(said().contains(u"there.xlsx"_s) || said().contains(u"none"_s), qPrintable(said()));
    }
};

DEALDESK_TESTS(WorkbookExport, QApplication)
#include "workbookexport.moc"
