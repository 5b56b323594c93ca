// Two windows on one workspace: one writes, the other views.
#include "troublefixture.h"

#include "support/language.h"
#include "support/testfile.h"

class SecondWindow : public TroubleFixture
{
    Q_OBJECT

private Q_SLOTS:
    void theSecondWindowOnlyViews()
    {
        app::Session first(test::english(), prompts, today), second(test::english(), otherPrompts, today);
        QVERIFY(first.open(path) && second.open(path));
        QVERIFY(said(first).isEmpty());
        QVERIFY2(said(second).contains(u"open in another window"_s) && said(second).contains(u"viewing only"_s),
                 qPrintable(said(second)));
        renameDeal(second, "Not to be");
        QCOMPARE(dealName(second.document()->contents()), std::string("Rollout"));
        renameDeal(first, "First's");
        QCOMPARE(dealName(reread(path)), std::string("First's"));
        saveCopyAndOpenIt(second, otherPrompts, folder.filePath(u"copy.dealdesk"_s));
        renameDeal(second, "Second's");
        QCOMPARE(dealName(reread(folder.filePath(u"copy.dealdesk"_s))), std::string("Second's"));
        QCOMPARE(dealName(reread(path)), std::string("First's"));
    }

    void theSecondWindowMayWriteWhenTheFirstIsGone()
    {
        app::Session second(test::english(), otherPrompts, today);
        {
            app::Session first(test::english(), prompts, today);
            QVERIFY(first.open(path) && second.open(path));
            QVERIFY(second.document()->readOnly());
        }
        QVERIFY(second.open(path));
        QVERIFY(!second.document()->readOnly());
        renameDeal(second, "Second's");
        QCOMPARE(dealName(reread(path)), std::string("Second's"));
    }

    void openingWhatIsOpenAlreadyChangesNothing()
    {
        app::Session session(test::english(), prompts, today);
        QVERIFY(session.open(path));
        const auto *before = session.document();
        QVERIFY(session.open(path));
        QVERIFY(session.document() == before && !before->readOnly());
    }
};

DEALDESK_TESTS(SecondWindow, QApplication)
#include "secondwindow.moc"
