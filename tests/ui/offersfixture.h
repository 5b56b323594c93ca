// The window on one deal, its offers in sight, and real keys to enter them with.
#pragma once

#include "app/session.h"
#include "app/startcontents.h"
#include "guidance/marketplaces.h"
#include "pricing/evaluate.h"
#include "quotes/offerworksheet.h"
#include "support/language.h"
#include "support/openscenario.h"
#include "support/testfile.h"
#include "support/testprompts.h"
#include "support/typing.h"
#include "tables/bandstable.h"
#include "ui/deals/dealform.h"
#include "ui/deals/dealpanel.h"
#include "ui/deals/dealspage.h"
#include "ui/deals/madeoffers.h"
#include "ui/deals/offersview.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/documentpreview.h"
#include "ui/widgets/theme.h"
#include "wording/findings/offersheet.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QProcess>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>

using namespace dealdesk;
using namespace Qt::StringLiterals;
using tables::BandsTable;
using tables::DealField;
using tables::OfferField;

class OffersFixture : public QObject
{
    Q_OBJECT

protected:
    QTemporaryDir folder;
    test::TestPrompts prompts;
    std::unique_ptr<app::Session> session;
    int workspaces = 0;

    ui::MainWindow &window() { return *session->window(); }
    workspace::OpenWorkspace &document() { return *session->document(); }
    ui::DealPanel &panel() { return *window().dealsPage()->panel(); }
    ui::OffersView &view() { return *panel().offersView(); }
    const pricing::Deal &deal() { return document().scenario().deals.front(); }

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
    void typeDeal(DealField which, const QString &text) { type(panel().form()->field(which)->entry(), text); }
    void typeOffer(OfferField which, const QString &text) { type(view().made()->field(which)->entry(), text); }

    void showOffers()
    {
        QTabWidget *tabs = panel().tabWidget();
        panel().bringToFront(&view());
        QCOMPARE(tabs->tabText(tabs->currentIndex()), u"&Offers"_s);
        QTRY_VERIFY(view().isVisible());
    }
    QString said()
    {
        QStringList lines;
        for (const QLabel *each : view().findChildren<QLabel *>())
            if (each->isVisible())
                lines.append(each->text());
        return lines.join(u'\n');
    }
    bool says(const QString &part) { return said().contains(part); }
    QPushButton *button(const QString &text)
    {
        for (QPushButton *each : view().findChildren<QPushButton *>())
            if (each->isVisible() && each->text() == text)
                return each;
        return nullptr;
    }
    ui::CopyButton *copyOf(const QString &what)
    {
        for (ui::CopyButton *each : view().findChildren<ui::CopyButton *>())
            if (each->isVisible() && each->accessibleName().startsWith(u"Copy "_s + what))
                return each;
        return nullptr;
    }

    /// The page's table of bands: the letter's price of the band from 100 tenants on.
    void enterAuthorization()
    {
        window().showPage(ui::MainWindow::PriceBooks);
        auto *table = test::named<QTableView>(window().pageWidget(ui::MainWindow::PriceBooks), "Volume bands");
        QVERIFY(table);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(2, BandsTable::Price));
        QTest::keyClicks(table, u"8"_s);
        auto *editor = table->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, u"4.32"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        const auto isEntered = [&] {
            const auto &books = document().scenario().authorizations;
            return std::ranges::any_of(books, [](const auto &book) {
                return book.bands.size() > 2 && book.bands[2].price == pricing::Money{84'32};
            });
        };
        QTRY_VERIFY(isEntered());
        window().showPage(ui::MainWindow::Deals);
    }
    void enterWorkedExample()
    {
        QTest::keyClick(&window(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(document().scenario().deals.size(), std::size_t(1));
        typeDeal(DealField::Customer, u"Example Corp"_s);
        typeDeal(DealField::Name, u"Rollout"_s);
        typeDeal(DealField::Tenants, u"100"_s);
        typeDeal(DealField::Term, u"3"_s);
        typeDeal(DealField::PriceRule, u"mo"_s);
        typeDeal(DealField::PriceValue, u"8,800"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", folder.filePath(u"config"_s).toUtf8());
        ui::applyTheme(*qApp, ui::Scheme::Light);
    }
    void init()
    {
        const QDate today(2026, 12, 1);
        session = std::make_unique<app::Session>(test::english(), prompts, [today] { return today; });
        QVERIFY(session->create(folder.filePath(u"%1.dealdesk"_s.arg(++workspaces)), app::emptyContents(today)));
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void cleanup() { session.reset(); }
};
