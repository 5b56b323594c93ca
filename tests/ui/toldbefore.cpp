// Every road on which an authorization becomes another one says first which open deals that changes and by how much
// each, in every scenario that rests on it. Given up, nothing is changed; taken, it is one undo; where no open deal
// changes, nobody is asked.
#include "toldroads.h"

#include "support/testfile.h"
#include "support/typing.h"
#include "ui/pricebooks/authorizationtimeline.h"
#include "ui/pricebooks/newauthorization.h"
#include "ui/widgets/theme.h"

class ToldBefore : public ToldRoads
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void init() { prompts = {}; }
    void cleanup() { close(); }

    void whatARoadChangesIsToldBefore_data() { addRoads(); }
    void whatARoadChangesIsToldBefore()
    {
        QFETCH(int, road);
        const Road &of = start(road);
        const workspace::Contents was = document().contents();
        const int done = document().undoStack().count();
        prompts.yes = false;
        of.go(*this);
        QVERIFY(!prompts.asked.isEmpty());
        QVERIFY2(prompts.lastText.contains(u"Rollout: "_s), qPrintable(prompts.lastText));
        QCOMPARE(prompts.lastText.contains(u"Big: "_s), of.in == In::Both);
        QVERIFY2(isSame(was), "given up");
        QCOMPARE(document().undoStack().count(), done);
        prompts.yes = true;
        of.go(*this);
        QVERIFY2(!isSame(was), "taken");
        QCOMPARE(untold, QStringList());
        QCOMPARE(document().undoStack().count(), done + 1);
        unwatch();
        if (auto *editor = bands().viewport()->findChild<QLineEdit *>()) // of a new band
            QTest::keyClick(editor, Qt::Key_Escape);
        retrace(u"Undo"_s);
        QVERIFY(isSame(was));
        retrace(u"Redo"_s);
        QCOMPARE(document().undoStack().index(), done + 1);
    }

    void nobodyIsAskedWhereNoOpenDealChanges_data()
    {
        QTest::addColumn<int>("road");
        for (std::size_t at = 0; at < roads().size(); ++at)
            if (!QByteArray(roads()[at].name).contains("file of price books")) // that asks in any case what it replaces
                QTest::newRow(roads()[at].name) << static_cast<int>(at);
    }
    void nobodyIsAskedWhereNoOpenDealChanges()
    {
        QFETCH(int, road);
        const Road &of = roads()[static_cast<std::size_t>(road)];
        std::vector<Scenario> scenarios = baseAndStretch(of.tenants);
        for (Scenario &each : scenarios)
            each.deals.front().status = DealStatus::Accepted;
        open(std::move(scenarios));
        if (of.begin)
            of.begin(*this);
        QCoreApplication::processEvents();
        watch();
        prompts.yes = false;
        const workspace::Contents was = document().contents();
        of.go(*this);
        QVERIFY(!isSame(was));
        QCOMPARE(prompts.lastText, QString());
    }

    void whatIsTypedIsToldWhileItIsTyped()
    {
        open(baseAndStretch(400));
        watch();
        goTo(bandTwo, Bands::Price);
        QTest::keyClick(&bands(), Qt::Key_F2);
        auto *editor = bands().viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, u"90"_s);
        QTRY_VERIFY(!told.isEmpty() && told.last().contains(u"Big: wholesale +"_s));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(book().bands[bandTwo].price, std::optional(Money{90'00}));
        QCOMPARE(untold, QStringList());
        QCOMPARE(prompts.asked, QStringList());
    }

    void whatALetterChangesIsToldInItsDialog()
    {
        open(baseAndStretch(400));
        watch();
        QApplication::clipboard()->setText(u"All\t1+\t90.00"_s);
        inDialog([this] { press(u"From a letter…"_s); },
                 [this](QDialog &dialog) {
                     connect(dialog.findChild<ui::WhatChanges *>(), &ui::WhatChanges::told, this,
                             [this](const QString &words) { told.append(words); });
                     auto &letter = static_cast<ui::NewAuthorization &>(dialog);
                     test::enter(qobject_cast<QLineEdit *>(letter.field(tables::AuthorizationField::From)->entry()),
                                 u"1 Jan 2027"_s);
                     auto *text = dialog.findChild<QPlainTextEdit *>();
                     text->setFocus();
                     QTest::keyClick(text, Qt::Key_V, Qt::ControlModifier);
                     auto *endsOther = dialog.findChild<QCheckBox *>();
                     endsOther->setFocus();
                     QTest::keyClick(endsOther, Qt::Key_Space);
                     QTRY_VERIFY(!told.isEmpty() && told.last().contains(u"Big: wholesale +"_s));
                     pressIn(dialog, u"Add the authorization"_s);
                 });
        QCOMPARE(document().scenario().authorizations.size(), std::size_t{2});
        QCOMPARE(book().until, std::optional(plusDays(YearMonth::of(2027, 1).firstDay(), -1)));
        QCOMPARE(untold, QStringList());
    }

    /// The watch itself: a road that forgets to tell is found.
    void aRoadThatForgetsIsFound()
    {
        open(baseAndStretch(400));
        watch();
        test::setAuthorization(document().factEdits, Listing::Asm, dearer(book()), u"Change"_s);
        QCOMPARE(untold, (QStringList{u"Base: Rollout"_s, u"Stretch: Big"_s}));
    }

    void aTableThatIsNotTakenStaysInItsDialog()
    {
        open(baseAndStretch(400));
        prompts.yes = false;
        const QString table = u"Band 1\t1–99\t93.00\nBand 2\t100+\t88.00"_s;
        QApplication::clipboard()->setText(table);
        inDialog([this] { press(u"Paste band table…"_s); },
                 [&](QDialog &dialog) {
                     auto *text = dialog.findChild<QPlainTextEdit *>();
                     text->setFocus();
                     QTest::keyClick(text, Qt::Key_V, Qt::ControlModifier);
                     pressIn(dialog, u"Use these bands"_s);
                     QVERIFY(dialog.isVisible());
                     QCOMPARE(text->toPlainText(), table);
                     prompts.yes = true;
                     pressIn(dialog, u"Use these bands"_s);
                     QVERIFY(!dialog.isVisible());
                 });
        QCOMPARE(book().bands.size(), std::size_t{2});
    }

    /// A tick that was not taken back stands as it was.
    void aWhatIfThatStaysIsTicked()
    {
        open(baseAndStretch(400));
        supposeOther();
        prompts.yes = false;
        untick();
        QVERIFY(page().findChild<QCheckBox *>()->isChecked());
        QVERIFY(document().current().authorizations.contains(Listing::Asm));
    }

    /// A new what-if begins as what it takes the place of.
    void aWhatIfThatBeginsAsksNobody()
    {
        open(baseAndStretch(400));
        watch();
        untick(); // ticks it
        QVERIFY(document().current().authorizations.contains(Listing::Asm));
        QCOMPARE(prompts.asked, QStringList());
        QCOMPARE(untold, QStringList());
    }

    /// Neither keys nor a drag change an authorization where they are no road.
    void whatIsNoRoadChangesNothing()
    {
        open(baseAndStretch(400));
        addSecond();
        const workspace::Contents was = document().contents();
        goTo(bandTwo, Bands::Price);
        QTest::keyClick(&bands(), Qt::Key_X, Qt::ControlModifier);
        auto *line = page().findChild<ui::AuthorizationTimeline *>();
        line->setFocus();
        for (const auto key : {Qt::Key_Delete, Qt::Key_Space, Qt::Key_Return})
            QTest::keyClick(line, key);
        const QPoint middle = line->rect().center();
        QTest::mousePress(line, Qt::LeftButton, {}, middle);
        QTest::mouseMove(line, middle + QPoint(80, 0));
        QTest::mouseRelease(line, Qt::LeftButton, {}, middle + QPoint(80, 0));
        QVERIFY(isSame(was));
    }
};

DEALDESK_TESTS(ToldBefore, QApplication)
#include "toldbefore.moc"
