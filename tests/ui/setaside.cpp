// What lay beside a workspace and was set aside is said by the window.
#include "troublefixture.h"

#include "support/language.h"
#include "support/testfile.h"

#include <QLabel>

class SetAside : public TroubleFixture
{
    Q_OBJECT

    static QPushButton *closing(const app::Session &session, const QString &sentence)
    {
        for (auto *label : session.window()->notices()->findChildren<QLabel *>())
            if (label->isVisible() && label->text() == sentence)
                for (auto *button : label->parentWidget()->findChildren<QPushButton *>())
                    if (button->accessibleName() == u"Close this message")
                        return button;
        return nullptr;
    }

private Q_SLOTS:
    void whatWasSetAsideStaysToBeRead_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<bool>("viewing");
        QTest::newRow("a foreign journal") << u"-journal"_s << false;
        QTest::newRow("a write-ahead log") << u"-wal"_s << false;
        QTest::newRow("a foreign journal, by a window that only views") << u"-journal"_s << true;
    }
    void whatWasSetAsideStaysToBeRead()
    {
        QFETCH(QString, ending);
        QFETCH(bool, viewing);
        std::unique_ptr<WorkspaceFile> writer;
        if (viewing)
            writer = std::move(*WorkspaceFile::open(test::english(), path, Access::ReadWrite));
        QFile::remove(path + ending);
        QVERIFY(put(path + ending, QByteArray(4'000, '\x37')));
        app::Session session(test::english(), prompts, today);
        QVERIFY(session.open(path));
        const QString kept = session.window()->notices()->keptText();
        QVERIFY2(kept.contains(QFileInfo(path).fileName() + ending) &&
                     kept.contains(viewing ? u"was not used"_s : u"set aside"_s),
                 qPrintable(kept));
        renameDeal(session, "An edit");
        session.window()->notices()->say(u"News."_s);
        session.window()->notices()->clearNews();
        QCOMPARE(session.window()->notices()->keptText(), kept);
        QVERIFY(closing(session, kept));
        closing(session, kept)->click();
        QVERIFY(session.window()->notices()->keptText().isEmpty());
        QVERIFY(!closing(session, kept));
    }

    void nothingIsSaidWhereNothingLay()
    {
        app::Session session(test::english(), prompts, today);
        QVERIFY(session.open(path));
        QVERIFY(session.window()->notices()->keptText().isEmpty());
    }

    void whatWasSetAsideIsSaidOfADamagedWorkspaceToo()
    {
        damage();
        QVERIFY(put(path + u"-wal"_s, QByteArray(4'000, '\x37')));
        app::Session session(test::english(), prompts, today), next(test::english(), otherPrompts, today);
        QVERIFY(!session.open(path));
        QCOMPARE(prompts.asked, QStringList{u"Not opened"_s});
        QVERIFY2(prompts.lastHeading.contains(u"damaged"_s) && prompts.lastHeading.contains(u"set aside"_s),
                 qPrintable(prompts.lastHeading));
    }
};

DEALDESK_TESTS(SetAside, QApplication)
#include "setaside.moc"
