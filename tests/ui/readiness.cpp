// The firm's steps to sell and those of a deal: its ids, requests and days entered, ticked, copied and undone, with
// real keys and clicks.
#include "readinessfixture.h"

class ReadinessTest : public ReadinessFixture
{
    Q_OBJECT

private Q_SLOTS:
    void undoBringsWhatItUndidIntoSight()
    {
        show(ui::ReadinessPage::Azure);
        tick("azure-tax");
        show(ui::ReadinessPage::ThisWeek);
        window().showPage(ui::MainWindow::Deals);
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(window().page(), int(ui::MainWindow::Readiness));
        QCOMPARE(page().section(), int(ui::ReadinessPage::Azure));
        QVERIFY(document().facts().firm.empty());
    }

    void holidaysAndTheRenewalLeadAreTheFirms()
    {
        show(ui::ReadinessPage::Aws);
        click(u"Note the request for HailBytes SAT"_s);
        QVERIFY(says(u"due on 4 Dec 2026"_s));
        auto *holidays = qobject_cast<QPlainTextEdit *>(firmField("firm.holidays")->entry());
        QVERIFY(holidays);
        holidays->setFocus();
        QTest::keyClicks(holidays, u"2026-11-30 St Andrew's Day"_s);
        firmField("firm.holidays")->settle();
        QVERIFY(says(u"due on 7 Dec 2026"_s));
        QTest::keyClick(holidays, Qt::Key_Return);
        QTest::keyClicks(holidays, u"30 Nov"_s);
        firmField("firm.holidays")->settle();
        QVERIFY(firmField("firm.holidays")->problem().startsWith(u"Line 2 is no holiday."_s));
        firmField("firm.holidays")->giveUp();
        type(firmField("firm.renewalLead")->entry(), u"30"_s);
        QCOMPARE(document().facts().firm.at("renewal-lead").value, "30");
    }

    void aRequestHasItsOwnDayAndItsAnswerFollowsIt()
    {
        show(ui::ReadinessPage::Aws);
        ui::EntryField *asked = firmField("firm.request/asm/cppo.asked"),
                       *answered = firmField("firm.request/asm/cppo.answered");
        QVERIFY(asked && answered && !answered->isVisible());
        type(asked->entry(), u"2026-11-28"_s); // tomorrow
        QCOMPARE(asked->problem(),
                 u"28 Nov 2026 is still to come: today is 27 Nov 2026. Enter the day on which it was."_s);
        QVERIFY(document().facts().firm.empty());
        type(asked->entry(), u"2026-11-20"_s);
        QCOMPARE(document().facts().firm.at("request/asm/cppo").value, "2026-11-20");
        QVERIFY(says(u"Asked on 20 Nov 2026; the answer is due on 27 Nov 2026"_s));
        auto *holidays = firmField("firm.holidays");
        holidays->entry()->setFocus();
        QTest::keyClicks(holidays->entry(), u"2026-11-26"_s);
        holidays->settle();
        QVERIFY(says(u"the answer is due on 30 Nov 2026"_s));
        QVERIFY(answered->isVisible());
        type(answered->entry(), u"2026-11-19"_s);
        QCOMPARE(answered->problem(), u"It was asked for on 20 Nov 2026, so the answer came on that day or after."_s);
        type(answered->entry(), u"2026-11-24"_s);
        QCOMPARE(document().facts().firm.at("request/asm/cppo").value, "2026-11-20 2026-11-24");
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(document().facts().firm.at("request/asm/cppo").value, "2026-11-20");
        QCOMPARE(answered->text(), QString());
    }

    void aListingsIdentifiersAreCopiedAndOneThatIsNotPublishedIsEntered()
    {
        show(ui::ReadinessPage::Aws);
        const auto press = [&](const QString &name) {
            const auto all = section()->findChildren<QPushButton *>();
            const auto found = std::ranges::find(all, name, &QPushButton::accessibleName);
            QPushButton *button = found == all.end() ? nullptr : *found;
            QVERIFY2(button && button->isVisible() && (button->focusPolicy() & Qt::TabFocus) == Qt::TabFocus,
                     qPrintable(name));
            button->setFocus(Qt::TabFocusReason);
            QTest::keyClick(button, Qt::Key_Space);
        };
        press(u"Copy HailBytes ASM on AWS: Product code: 1n57wg1f6735e30vj5fn420bp"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"1n57wg1f6735e30vj5fn420bp"_s);
        QVERIFY(says(u"not published: ask HailBytes"_s));
        press(u"Enter “HailBytes Support Hub on AWS: Product” on the Settings page"_s);
        QCOMPARE(window().page(), int(ui::MainWindow::Settings));
        auto *rows = window().findChild<QTableView *>(u"marketplaces"_s);
        QVERIFY(rows->hasFocus());
        QTest::keyClick(rows, Qt::Key_F2);
        QTest::keyClicks(QApplication::focusWidget(), u"prodview-own"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(document().facts().knowledge.contains("listing-support-hub-aws-product"));
        QCOMPARE(document().facts().knowledge.at("listing-support-hub-aws-product").value, "prodview-own");
        show(ui::ReadinessPage::Aws);
        press(u"Copy HailBytes Support Hub on AWS: Product: prodview-own"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"prodview-own"_s);

        enterWorkedExample(); // of ASM
        show(ui::ReadinessPage::Deal);
        press(u"Copy HailBytes ASM on AWS: Product: prodview-66d5bswmbtfhs"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"prodview-66d5bswmbtfhs"_s);
        pricing::Deal direct = deal();
        direct.route = pricing::Route::Direct;
        document().dealEdits.changeDeal(document().current().dealKeys.front(), direct, u"Change"_s);
        QVERIFY(!says(u"prodview-66d5bswmbtfhs"_s)); // no marketplace
    }

    void theTextForCoSellIsCopied()
    {
        enterWorkedExample();
        show(ui::ReadinessPage::Deal);
        QTimer::singleShot(0, &window(), [&] {
            auto *dialog = qobject_cast<ui::CoSellDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            for (QPushButton *each : dialog->findChildren<QPushButton *>())
                if (each->text() == "Copy")
                    QTest::mouseClick(each, Qt::LeftButton);
            dialog->reject();
        });
        click(u"Text for the co-sell opportunity of Rollout"_s);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.startsWith(u"Customer: Example Corp\n"_s), qPrintable(copied));
        QVERIFY(copied.contains(u"prodview-66d5bswmbtfhs"_s));
        QVERIFY(copied.contains(u"Expected close: (to be filled in)"_s));
        QVERIFY(!copied.contains(u"Rollout"_s)); // its name stays in house
    }

    void anIdIsCheckedWhileItIsTyped()
    {
        show(ui::ReadinessPage::Azure);
        ui::EntryField *seller = firmField("firm.id/azure-seller");
        type(seller->entry(), u"4390934"_s); // as long as a partner id
        QCOMPARE(document().facts().firm.at("id/azure-seller").value, "4390934");
        QVERIFY(says(u"A seller ID has 8 digits as a rule. Is this the partner ID?"_s));
        type(seller->entry(), u"12-34"_s);
        QVERIFY(!seller->isRight());
        QCOMPARE(document().facts().firm.at("id/azure-seller").value, "4390934");
    }

    void theMailIsCopiedAndItsDayNoted()
    {
        show(ui::ReadinessPage::Aws);
        QTimer::singleShot(0, &window(), [&] {
            auto *dialog = qobject_cast<ui::RequestDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            for (QPushButton *each : dialog->findChildren<QPushButton *>())
                if (each->text() == "Copy")
                    QTest::mouseClick(each, Qt::LeftButton);
            dialog->accept();
        });
        click(u"Write the mail that asks for HailBytes ASM"_s);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"To: partners@hailbytes.com\nSubject: "_s));
        QCOMPARE(document().facts().firm.at("request/asm/cppo").value, "2026-11-27");
    }
};

DEALDESK_TESTS(ReadinessTest, QApplication)
#include "readiness.moc"
