// What must be done to sell: a firm asks for its authorization and gets it, an offer goes its way to the activation,
// and the renewal stands in the list of the week, which goes out as a calendar file. With real keys and clicks.
#include "app/session.h"
#include "app/startcontents.h"
#include "support/language.h"
#include "support/testfile.h"
#include "support/testprompts.h"
#include "support/typing.h"
#include "ui/deals/dealform.h"
#include "ui/deals/dealpanel.h"
#include "ui/deals/dealspage.h"
#include "ui/deals/madeoffers.h"
#include "ui/deals/offersview.h"
#include "ui/readiness/checklistview.h"
#include "ui/readiness/coselldialog.h"
#include "ui/readiness/firmsection.h"
#include "ui/readiness/readinesspage.h"
#include "ui/readiness/requestdialog.h"
#include "ui/widgets/entryfield.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

using namespace dealdesk;
using namespace Qt::StringLiterals;
using tables::DealField;
using tables::OfferField;

class ReadinessTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder;
    test::TestPrompts prompts;
    std::unique_ptr<app::Session> session;
    QDate day{2026, 11, 27}; // a Friday
    int workspaces = 0;

    ui::MainWindow &window() { return *session->window(); }
    workspace::OpenWorkspace &document() { return *session->document(); }
    const pricing::Deal &deal() { return document().scenario().deals.front(); }
    ui::ReadinessPage &page()
    {
        return *static_cast<ui::ReadinessPage *>(window().pageWidget(ui::MainWindow::Readiness));
    }
    void show(int section)
    {
        window().showPage(ui::MainWindow::Readiness);
        page().showSection(section);
    }
    QWidget *section() { return page().findChild<QStackedWidget *>()->currentWidget(); }
    QTableView *table(const QString &name) { return section()->findChild<QTableView *>(name); }
    QString cell(const QString &name, int row, int column)
    {
        return table(name)->model()->index(row, column).data().toString().replace(QChar(QChar::Nbsp), u' ');
    }
    bool says(const QString &part)
    {
        const auto labels = section()->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *each) { return each->isVisible() && each->text().contains(part); });
    }
    void click(const QString &name)
    {
        auto *button = test::named<QPushButton>(section(), name.toUtf8().constData());
        QVERIFY2(button && button->isVisible(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void type(QWidget *entry, const QString &text)
    {
        auto *combo = qobject_cast<QComboBox *>(entry);
        QWidget *target = combo && combo->lineEdit() ? static_cast<QWidget *>(combo->lineEdit()) : entry;
        target->setFocus(Qt::TabFocusReason);
        if (!combo || combo->lineEdit())
            QTest::keyClick(target, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(target, text);
        QTest::keyClick(target, Qt::Key_Tab);
    }
    ui::EntryField *firmField(const char *name) { return section()->findChild<ui::EntryField *>(QLatin1String(name)); }
    void tick(std::string_view id)
    {
        auto *view = section()->findChild<ui::ChecklistView *>();
        view->choose(id);
        QTableView *rows = table(u"checklist"_s);
        rows->setFocus();
        QTest::keyClick(rows, Qt::Key_Space);
    }
    void enterWorkedExample()
    {
        window().showPage(ui::MainWindow::Deals);
        QTest::keyClick(&window(), Qt::Key_N, Qt::ControlModifier);
        ui::DealForm &form = *window().dealsPage()->panel()->form();
        type(form.field(DealField::Customer)->entry(), u"Example Corp"_s);
        type(form.field(DealField::Name)->entry(), u"Rollout"_s);
        type(form.field(DealField::Term)->entry(), u"1"_s); // one year
        type(form.field(DealField::Start)->entry(), u"2026-12"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", folder.filePath(u"config"_s).toUtf8());
        ui::applyTheme(*qApp, ui::Scheme::Light);
    }
    void init()
    {
        session = std::make_unique<app::Session>(test::english(), prompts, [this] { return day; });
        QVERIFY(session->create(folder.filePath(u"%1.dealdesk"_s.arg(++workspaces)), app::emptyContents(day)));
        window().show();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void cleanup()
    {
        session.reset();
        day = {2026, 11, 27};
    }

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

DEALDESK_TESTS(ReadinessTest, QApplication)
#include "readiness.moc"
