// What must be done to sell: a firm asks for its authorization and gets it, an offer goes its way to the activation,
// and the renewal stands in the list of the week, which goes out as a calendar file. With real keys and clicks.
#include "readinessfixture.h"

class WeeksListTest : public ReadinessFixture
{
    Q_OBJECT

private Q_SLOTS:
    void fromTheEnrolmentToTheRenewal()
    {
        show(ui::ReadinessPage::Aws);
        type(firmField("firm.id/aws-account")->entry(), u"001234567890"_s);
        QCOMPARE(document().facts().firm.at("id/aws-account").value, "001234567890");
        tick("aws-seller");
        QCOMPARE(document().facts().firm.at("tick/aws-seller").value, "2026-11-27");
        click(u"Note the request for HailBytes ASM"_s);
        QVERIFY(says(u"Asked on 27 Nov 2026; the answer is due on 4 Dec 2026"_s));

        show(ui::ReadinessPage::ThisWeek); // until Sunday
        QCOMPARE(table(u"agenda"_s)->model()->rowCount(), 0);
        auto *all = section()->findChild<QCheckBox *>();
        QTest::mouseClick(all, Qt::LeftButton, {}, {8, all->height() / 2});
        QCOMPARE(table(u"agenda"_s)->model()->rowCount(), 1);
        QCOMPARE(cell(u"agenda"_s, 0, 3), u"HailBytes answers your request for HailBytes ASM on AWS"_s);

        show(ui::ReadinessPage::Aws);
        day = {2026, 12, 3};
        click(u"Note the answer for HailBytes ASM"_s);
        QVERIFY(says(u"Asked on 27 Nov 2026, answered on 3 Dec 2026"_s));

        enterWorkedExample();
        QCOMPARE(deal().term, pricing::CommitmentTerm::OneYear);
        ui::DealPanel *panel = window().dealsPage()->panel();
        ui::OffersView &offers = *panel->offersView();
        panel->bringToFront(&offers);
        QTRY_VERIFY(offers.isVisible());
        for (QPushButton *each : offers.findChildren<QPushButton *>())
            if (each->isVisible() && each->text() == "+ Offer made")
                QTest::mouseClick(each, Qt::LeftButton);
        QCOMPARE(deal().paperwork->offers.size(), std::size_t(1));
        const auto enter = [&](OfferField which, const QString &text) {
            type(offers.made()->field(which)->entry(), text);
        };
        enter(OfferField::Id, u"offer-abc"_s);
        enter(OfferField::Expires, u"2026-12-20"_s);
        enter(OfferField::Created, u"2026-12-03"_s);
        enter(OfferField::Sent, u"2026-12-04"_s);
        enter(OfferField::Accepted, u"2026-12-08"_s);
        enter(OfferField::Activated, u"2026-12-09"_s);
        type(window().dealsPage()->panel()->form()->field(DealField::Status)->entry(), u"Act"_s);
        QCOMPARE(deal().status, pricing::DealStatus::Active);

        show(ui::ReadinessPage::Deal);
        const QAbstractItemModel *rows = table(u"checklist"_s)->model();
        QStringList done;
        for (int row = 0; row < rows->rowCount(); ++row)
            if (rows->index(row, tables::ChecklistTable::Done).data(Qt::CheckStateRole).toInt() == Qt::Checked)
                done.append(rows->index(row, tables::ChecklistTable::What).data().toString());
        QCOMPARE(done, (QStringList{u"Create the private offer"_s, u"Send the customer the offer's link"_s,
                                    u"The customer accepts"_s, u"AWS Marketplace activates the agreement"_s}));

        day = {2027, 11, 15}; // 16 days before the term ends
        show(ui::ReadinessPage::ThisWeek);
        QTest::mouseClick(all, Qt::LeftButton, {}, {8, all->height() / 2});
        QCOMPARE(table(u"agenda"_s)->model()->rowCount(), 1);
        QCOMPARE(cell(u"agenda"_s, 0, 0), u"16 Nov 2027"_s);
        QCOMPARE(cell(u"agenda"_s, 0, 3), u"Renew Rollout for Example Corp: the term ends on 30 Nov 2027"_s);
        const QString path = folder.filePath(u"week.ics"_s);
        prompts.files = {path};
        for (QPushButton *each : section()->findChildren<QPushButton *>())
            QTest::mouseClick(each, Qt::LeftButton);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray calendar = file.readAll();
        QVERIFY2(calendar.contains("DTSTART;VALUE=DATE:20271116\r\n"), calendar.constData());
        QVERIFY(calendar.contains("SUMMARY:Renew Rollout for Example Corp"));
        QVERIFY(!calendar.contains('$'));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void aQuotesLastDayStandsInTheWeekAndInItsCalendar()
    {
        enterWorkedExample();
        QVERIFY(document().quoteRegister.recordQuote({.number = u"Q-2026-0001"_s,
                                                      .scenario = document().currentKey(),
                                                      .deal = deal().id,
                                                      .currency = u"USD"_s,
                                                      .total = pricing::Money{316'800'00},
                                                      .issued = {2026, 11, 20},
                                                      .validUntil = {2026, 11, 29}},
                                                     "pages"));
        show(ui::ReadinessPage::ThisWeek);
        QCOMPARE(cell(u"agenda"_s, 0, 0), u"29 Nov 2026"_s);
        const QString path = folder.filePath(u"quotes.ics"_s);
        prompts.files = {path};
        for (QPushButton *each : section()->findChildren<QPushButton *>())
            QTest::mouseClick(each, Qt::LeftButton);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray calendar = file.readAll().replace("\r\n ", "");
        QVERIFY2(calendar.contains("SUMMARY:Quote Q-2026-0001 of Rollout is valid until then"), calendar.constData());
        QVERIFY(calendar.contains("DTSTART;VALUE=DATE:20261129\r\n"));
        QVERIFY(!calendar.contains("316,800") && !calendar.contains("316800") && !calendar.contains('$'));
    }

    void eachEntryOfTheCalendarHasAnIdOfItsOwn()
    {
        enterWorkedExample();
        for (const pricing::Listing listing : {pricing::Listing::Asm, pricing::Listing::Sat}) { // no numbers, one end
            pricing::ResaleAuthorization book;
            book.listing = listing;
            book.name = "Ours";
            book.until = std::chrono::year{2026} / 12 / 5;
            document().factEdits.addAuthorization(book, u"Add"_s);
        }
        show(ui::ReadinessPage::ThisWeek);
        auto *all = section()->findChild<QCheckBox *>();
        QTest::mouseClick(all, Qt::LeftButton, {}, {8, all->height() / 2});
        QCOMPARE(table(u"agenda"_s)->model()->rowCount(), 2);
        const QString path = folder.filePath(u"ends.ics"_s);
        prompts.files = {path};
        for (QPushButton *each : section()->findChildren<QPushButton *>())
            QTest::mouseClick(each, Qt::LeftButton);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QStringList ids;
        for (const QByteArray &line : file.readAll().split('\n'))
            if (line.startsWith("UID:"))
                ids.append(QString::fromUtf8(line));
        QCOMPARE(ids.size(), 2);
        QVERIFY(ids[0] != ids[1]);
    }

    void aRowOfADealLeadsToIt()
    {
        enterWorkedExample();
        pricing::Deal after = deal();
        after.paperwork.edit().nextStep = "Call them";
        after.paperwork.edit().nextStepBy = std::chrono::year{2026} / 11 / 28;
        document().dealEdits.changeDeal(document().current().dealKeys.front(), after, u"Change"_s);
        show(ui::ReadinessPage::ThisWeek);
        QTableView *agenda = table(u"agenda"_s);
        agenda->setFocus();
        agenda->setCurrentIndex(agenda->model()->index(0, 3));
        QTest::keyClick(agenda, Qt::Key_Return);
        QCOMPARE(window().page(), int(ui::MainWindow::Deals));
        QVERIFY(window().dealsPage()->chosen() == document().current().dealKeys.front());
    }

    void aRowOfAPocLeadsToTheDealsPoc()
    {
        enterWorkedExample();
        pricing::Deal after = deal();
        after.paperwork.edit().pocOption = pricing::PocOption::FourteenDays;
        after.paperwork.edit().pocStart = std::chrono::year{2026} / 11 / 28;
        const workspace::RowKey other = document().dealEdits.addDeal(deal(), u"Add"_s);
        document().dealEdits.changeDeal(document().current().dealKeys.front(), after, u"Change"_s);
        QVERIFY(window().dealsPage()->choose(other));
        show(ui::ReadinessPage::ThisWeek);
        QTableView *agenda = table(u"agenda"_s);
        agenda->setFocus();
        agenda->setCurrentIndex(agenda->model()->index(0, 3));
        QTest::keyClick(agenda, Qt::Key_Return);
        QCOMPARE(window().page(), int(ui::MainWindow::Readiness));
        auto &page = *static_cast<ui::ReadinessPage *>(window().pageWidget(ui::MainWindow::Readiness));
        QCOMPARE(page.section(), int(ui::ReadinessPage::Poc));
        QCOMPARE(window().dealsPage()->chosen()->value, document().current().dealKeys.front().value);
    }
};

DEALDESK_TESTS(WeeksListTest, QApplication)
#include "weekslist.moc"
