// A customer of 120 tenants gets full white label with quotas and a branding of his own, and a 30-day proof of concept
// whose gates become the deal's growth; with real keys and clicks.
#include "app/session.h"
#include "app/startcontents.h"
#include "support/language.h"
#include "support/testfile.h"
#include "support/testprompts.h"
#include "support/typing.h"
#include "ui/branding/brandingpage.h"
#include "ui/branding/imagerow.h"
#include "ui/deals/dealform.h"
#include "ui/deals/dealpanel.h"
#include "ui/deals/dealspage.h"
#include "ui/deals/whitelabelview.h"
#include "ui/readiness/poclists.h"
#include "ui/readiness/pocsection.h"
#include "ui/readiness/readinesspage.h"
#include "ui/widgets/dealfields.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

using namespace dealdesk;
using namespace Qt::StringLiterals;
using pricing::TenantStep;
using tables::DealField;

class PocTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder;
    test::TestPrompts prompts;
    std::unique_ptr<app::Session> session;
    QString path;
    int workspaces = 0;

    ui::MainWindow &window() { return *session->window(); }
    workspace::OpenWorkspace &document() { return *session->document(); }
    const pricing::Deal &deal() { return document().scenario().deals.front(); }
    ui::ReadinessPage &page()
    {
        return *static_cast<ui::ReadinessPage *>(window().pageWidget(ui::MainWindow::Readiness));
    }
    ui::PocSection &section()
    {
        window().showPage(ui::MainWindow::Readiness);
        page().showSection(ui::ReadinessPage::Poc);
        return *page().pocSection();
    }
    ui::WhiteLabelView &whiteLabel()
    {
        window().showPage(ui::MainWindow::Deals);
        ui::DealPanel *panel = window().dealsPage()->panel();
        panel->tabWidget()->setCurrentIndex(panel->tabWidget()->count() - 2); // before the offers
        return *panel->whiteLabelView();
    }
    QPushButton *button(QWidget &within, const char *text)
    {
        const auto all = within.findChildren<QPushButton *>();
        const auto found = std::ranges::find(all, QString::fromUtf8(text), &QPushButton::text);
        return found == all.end() ? nullptr : *found;
    }
    bool says(QWidget &within, const QString &part)
    {
        const auto labels = within.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *each) { return each->isVisible() && each->text().contains(part); });
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
    void type(ui::DealFields *fields, DealField which, const QString &text)
    {
        type(fields->field(which)->entry(), text);
    }
    void enterDeal()
    {
        window().showPage(ui::MainWindow::Deals);
        QTest::keyClick(&window(), Qt::Key_N, Qt::ControlModifier);
        ui::DealForm &form = *window().dealsPage()->panel()->form();
        type(form.field(DealField::Customer)->entry(), u"Example Corp"_s);
        type(form.field(DealField::Start)->entry(), u"2027-01"_s);
        type(form.field(DealField::Tenants)->entry(), u"120"_s);
    }
    void enterFullWhiteLabel()
    {
        ui::DealFields *fields = whiteLabel().fields();
        type(fields, DealField::WhiteLabelTier, u"F"_s);
        type(fields, DealField::WhiteLabelFee, u"500"_s);
        type(fields, DealField::AssetCap, u"5,000"_s);
        type(fields, DealField::JiraLimit, u"1"_s);
    }
    void enterPoc()
    {
        ui::DealFields *fields = section().fields();
        type(fields, DealField::PocOption, u"3"_s);
        type(fields, DealField::PocStart, u"1 Dec 2026"_s);
        type(fields, DealField::Gate10, u"2027-02-01"_s);
        type(fields, DealField::Gate100, u"2027-08-01"_s);
        type(fields, DealField::Gate1200, u"2028-08-01"_s);
    }
    /// The branding of the first customer, below the firm's.
    ui::BrandingPage &hisBranding()
    {
        QTest::keyClick(&window(), Qt::Key_9, Qt::ControlModifier);
        [this] { QTRY_COMPARE(window().page(), int(ui::MainWindow::Branding)); }();
        auto &page = *static_cast<ui::BrandingPage *>(window().pageWidget(ui::MainWindow::Branding));
        auto *owners = page.findChild<QTableView *>(u"brandings"_s);
        owners->setFocus(Qt::TabFocusReason);
        QTest::keyClick(owners, Qt::Key_End, Qt::ControlModifier);
        return page;
    }
    QStringList kindsOfTheWeek()
    {
        page().showSection(ui::ReadinessPage::ThisWeek);
        auto *agenda = window().findChild<QTableView *>(u"agenda"_s);
        auto *all = agenda->parentWidget()->findChild<QCheckBox *>(); // also what comes after the week
        QTest::mouseClick(all, Qt::LeftButton, {}, {8, all->height() / 2});
        QStringList kinds;
        for (int row = 0; row < agenda->model()->rowCount(); ++row)
            kinds.append(agenda->model()->index(row, 2).data().toString());
        return kinds;
    }
    QString aLogo() const
    {
        QImage picture(320, 80, QImage::Format_ARGB32);
        picture.fill(0xff0b5cad);
        const QString file = folder.filePath(u"logo.png"_s);
        picture.save(file);
        return file;
    }
    void enterLists()
    {
        QTimer::singleShot(0, this, [this] {
            auto *dialog = qobject_cast<ui::PocLists *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"poc/questions"_s), u"Who decides?"_s);
            QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"poc/deliverables-30"_s), u"Report"_s);
            QTest::mouseClick(button(*dialog, "Take them"), Qt::LeftButton);
        });
        QTest::mouseClick(button(section(), "Your lists…"), Qt::LeftButton);
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", folder.filePath(u"config"_s).toUtf8());
        ui::applyTheme(*qApp, ui::Scheme::Light);
    }
    void init()
    {
        const QDate day(2026, 11, 27);
        session = std::make_unique<app::Session>(test::english(), prompts, [day] { return day; });
        path = folder.filePath(u"%1.dealdesk"_s.arg(++workspaces));
        QVERIFY(session->create(path, app::emptyContents(day)));
        window().show();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void cleanup() { session.reset(); }

    void theWholeCase()
    {
        enterDeal();
        enterFullWhiteLabel();
        QCOMPARE(deal().whiteLabel.tier, pricing::WhiteLabelTier::Full);
        QCOMPARE(deal().paperwork->assetCap, 5'000);
        ui::BrandingPage &page = hisBranding();
        const auto colour = [&](const QString &text) {
            type(page.findChild<ui::EntryField *>(u"branding.primary colour"_s)->entry(), text);
        };
        colour(u"#f2a65a"_s);
        QVERIFY(says(page, u"White on the primary colour is hard to read: 2.02:1, and 4.5:1 is the least."_s));
        colour(u"#0b5cad"_s);
        QVERIFY(says(page, u"White on the primary colour reads well: 6.66:1."_s));
        prompts.files = {aLogo()};
        QTest::mouseClick(button(*page.findChild<ui::ImageRow *>(u"branding.logo"_s), "Choose…"), Qt::LeftButton);
        const std::string his = workspace::brandingOf(document().facts().customerKeys.front());
        const records::Branding entered = document().facts().brandings.at(his);
        QVERIFY(!entered.logo.empty());
        prompts.files = {folder.filePath(u"his.json"_s)};
        QTest::mouseClick(button(page, "Export…"), Qt::LeftButton);
        QTest::mouseClick(button(page, "Remove all"), Qt::LeftButton);
        QVERIFY(!document().facts().brandings.contains(his));
        prompts.files = {folder.filePath(u"his.json"_s)};
        QTest::mouseClick(button(page, "Import…"), Qt::LeftButton);
        QCOMPARE(document().facts().brandings.at(his), entered);
        enterPoc();
        QTest::mouseClick(button(section(), "Take the gates as growth"), Qt::LeftButton);
        QCOMPARE(deal().tenants, (std::vector<TenantStep>{{0, 10}, {6, 100}, {18, 1'200}}));
        QCOMPARE(kindsOfTheWeek(), (QStringList{u"PoC begins"_s, u"PoC ends"_s, u"Gate"_s, u"Gate"_s, u"Gate"_s}));
    }

    void fullWhiteLabelWithItsQuotas()
    {
        enterDeal();
        ui::WhiteLabelView &view = whiteLabel();
        QVERIFY(says(view, u"This deal comes to 100 tenants: full white label is recommended."_s));
        QVERIFY(!view.fields()->field(DealField::WhiteLabelFee)->isVisible());
        type(view.fields(), DealField::AssetCap, u"5,000"_s);
        QVERIFY(says(view, u"Light branding has no quotas"_s));
        type(view.fields(), DealField::WhiteLabelTier, u"F"_s);
        QVERIFY(says(view, u"Full white label is chosen"_s));
        type(view.fields(), DealField::WhiteLabelFee, u"500"_s);
        type(view.fields(), DealField::ScanRateCap, u"20 scans a day"_s);
        type(view.fields(), DealField::JiraLimit, u"1"_s);
        type(view.fields(), DealField::SiemLimit, u"0"_s);
        type(view.fields(), DealField::CustomDomain, u"asm.example.com"_s);
        type(view.fields(), DealField::ReportTemplate, u"Quarterly"_s);
        QCOMPARE(deal().whiteLabel.tier, pricing::WhiteLabelTier::Full);
        QCOMPARE(deal().whiteLabel.monthlyFee, pricing::Money{500'00});
        QCOMPARE(deal().paperwork->assetCap, 5'000);
        QCOMPARE(deal().paperwork->scanRateCap, "20 scans a day");
        QCOMPARE(deal().paperwork->jiraLimit, 1);
        QCOMPARE(deal().paperwork->siemLimit, 0); // none is agreed; what is empty is not
        QCOMPARE(deal().paperwork->slackLimit, std::nullopt);
        type(view.fields(), DealField::AssetCap, u"many"_s); // refused beside the field
        QCOMPARE(deal().paperwork->assetCap, 5'000);
        type(view.fields(), DealField::AssetCap, u"5000"_s);

        const pricing::Deal entered = deal();
        session.reset();
        session = std::make_unique<app::Session>(test::english(), prompts, [] { return QDate(2026, 11, 27); });
        QVERIFY(session->open(path));
        QCOMPARE(deal(), entered);
    }

    void aPocWhoseGatesBecomeTheGrowth()
    {
        enterDeal();
        ui::PocSection &poc = section();
        QVERIFY(says(poc, u"No PoC is chosen for this deal."_s));
        QVERIFY(!button(poc, "Take the gates as growth")->isEnabled());
        ui::DealFields *fields = poc.fields();
        type(fields, DealField::PocOption, u"3"_s);
        type(fields, DealField::PocStart, u"1 Dec 2026"_s);
        type(fields, DealField::PocTenants, u"3"_s);
        QVERIFY(says(poc, u"The PoC ends on 30 Dec 2026"_s));
        type(fields, DealField::Gate10, u"2026-12-20"_s);
        QVERIFY(says(poc, u"before the PoC's last day"_s));
        type(fields, DealField::Gate10, u"2027-02-01"_s);
        type(fields, DealField::Gate100, u"2027-08-01"_s);
        type(fields, DealField::Gate1200, u"2028-08-01"_s);
        QVERIFY(says(poc, u"The deal starts in Feb 2027, with tenants: 10 from Feb 2027, 100 from Aug 2027"_s));
        const pricing::Deal before = deal();
        QTest::mouseClick(button(poc, "Take the gates as growth"), Qt::LeftButton);
        QCOMPARE(deal().startMonth, before.startMonth + 1);
        QCOMPARE(deal().tenants, (std::vector<TenantStep>{{0, 10}, {6, 100}, {18, 1'200}}));
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(deal(), before); // in one step
    }

    void aGateThatWasNotTakenIsNotPassedOver()
    {
        enterDeal();
        enterPoc();
        ui::EntryField *gate = section().fields()->field(DealField::Gate100);
        type(gate->entry(), u"31 Feb 2027"_s);
        QVERIFY(!gate->isRight());
        const pricing::Deal before = deal();
        QTest::mouseClick(button(section(), "Take the gates as growth"), Qt::LeftButton);
        QCOMPARE(deal(), before);
        QVERIFY(gate->isAncestorOf(QApplication::focusWidget()));
    }

    void aDayThatIsNotTakenIsSaid()
    {
        enterDeal();
        type(section().fields(), DealField::PocOption, u"3"_s);
        enterLists();
        auto *table = section().findChild<QTableView *>(u"poc"_s);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(!table->model()->setData(table->model()->index(0, 3), u"31 Feb 2027"_s));
        const QString said = window().notices()->text();
        QVERIFY2(said.contains(u"On of Who decides? was not taken: "), qPrintable(said));
        QVERIFY(!table->model()->setData(table->model()->index(0, 3), u"2027-01-01"_s)); // a day to come
    }

    void theListsAreTickedBesideTheOffers()
    {
        enterDeal();
        type(section().fields(), DealField::PocOption, u"3"_s);
        auto *table = section().findChild<QTableView *>(u"poc"_s);
        QCOMPARE(table->model()->rowCount(), 0);
        enterLists();
        QCOMPARE(table->model()->rowCount(), 2);
        auto *offer = section().findChild<QTableView *>(u"checklist"_s);
        QVERIFY(offer->isVisible() && offer->model()->rowCount() > 3); // side by side
        table->setCurrentIndex(table->model()->index(0, 0));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(deal().paperwork->ticks.size(), 1u);
        QVERIFY(deal().paperwork->ticks.front().starts_with("2026-11-27 poc-"));
        QCOMPARE(table->model()->index(0, 3).data().toString().replace(QChar(QChar::Nbsp), u' '), u"27 Nov 2026"_s);
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(deal().paperwork->ticks.empty());
    }
};

DEALDESK_TESTS(PocTest, QApplication)
#include "poc.moc"
