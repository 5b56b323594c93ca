// A workspace that takes long to read: how far it is, and a way to stop.
#include "app/openingprogress.h"
#include "support/testfile.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QtTest>

using namespace dealdesk;

class OpeningProgressTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsShownForWhatIsQuick()
    {
        app::OpeningProgress progress(QStringLiteral("w.dealdesk"), nullptr, 1'000'000);
        QVERIFY(progress(10, 100) && progress(100, 100));
        QVERIFY(!progress.window());
    }

    void howFarItIs()
    {
        app::OpeningProgress progress(QStringLiteral("<b>w</b>.dealdesk"), nullptr, 0);
        QVERIFY(progress(25, 100));
        QVERIFY(progress.window() && progress.window()->isVisible());
        QCOMPARE(progress.window()->value(), 25);
        const auto *label = progress.window()->findChild<QLabel *>();
        QCOMPARE(label->text(), QStringLiteral("Opening “<b>w</b>.dealdesk”…"));
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(progress(75, 100));
        QCOMPARE(progress.window()->value(), 75);
    }

    void cancelStopsIt_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("the button") << false;
        QTest::newRow("the Escape key") << true;
    }
    void cancelStopsIt()
    {
        QFETCH(bool, byKey);
        app::OpeningProgress progress(QStringLiteral("w.dealdesk"), nullptr, 0);
        QVERIFY(progress(25, 100));
        QVERIFY(QTest::qWaitForWindowActive(progress.window()));
        if (byKey)
            QTest::keyClick(progress.window(), Qt::Key_Escape);
        else
            QTest::mouseClick(progress.window()->findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(!progress(50, 100));
    }
};

DEALDESK_TESTS(OpeningProgressTest, QApplication)
#include "openingprogress.moc"
