// A deal's private offers, from the authorization to the expansion a year later: read, copied, checked, mended and
// entered with real keys in the program's window.
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

class OffersTest : public QObject
{
    Q_OBJECT

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

    void fromTheAuthorizationToTheExpansionAYearLater()
    {
        for (const auto &fact : document().facts().authorizations) { // what the letter says stands there not yet
            auto book = fact.authorization;
            if (book.bands.size() < 3)
                continue;
            book.bands[2].price = pricing::Money{90'00};
            document().factEdits.changeAuthorization(fact.key, book, u"Other price"_s);
        }
        enterAuthorization();
        enterWorkedExample();
        showOffers();

        QVERIFY2(says(u"22.784987\u00A0%"_s), qPrintable(said()));
        QVERIFY2(says(u"Gives back $316,800.00 to the cent."_s), qPrintable(said()));
        QVERIFY2(says(u"With two decimals, 22.78\u00A0%"_s), qPrintable(said()));
        ui::CopyButton *copy = copyOf(u"Markup"_s);
        QVERIFY(copy);
        QCOMPARE(copy->accessibleName(), u"Copy Markup: 22.784987"_s);
        copy->setFocus(Qt::TabFocusReason);
        QTest::keyClick(copy, Qt::Key_Space);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"22.784987"_s);
        QCOMPARE(copy->text(), u"Copied"_s);
        QVERIFY(copyOf(u"Wholesale: 258012.00"_s));
        QVERIFY(copyOf(u"Term starts: 2027-01-01"_s));
        QVERIFY(copyOf(u"Term ends: 2029-12-31"_s));

        QVERIFY2(says(u"has 1,096 days, 1 more than the 1,095 that a machine-image offer may have."_s),
                 qPrintable(said()));
        QVERIFY(says(u"The last day that is allowed is 30 Dec 2029."_s));
        QPushButton *fail = button(u"2 checks fail"_s); // the days and the account, below 36 instalments
        QVERIFY(fail);
        const auto *area = static_cast<QScrollArea *>(panel().tabWidget()->currentWidget());
        QTRY_VERIFY(area->verticalScrollBar()->maximum() > area->viewport()->height()); // laid out
        fail->setFocus(Qt::TabFocusReason);
        QTest::keyClick(fail, Qt::Key_Space);
        QVERIFY(area->verticalScrollBar()->value() > area->viewport()->height());
        QPushButton *ends = button(u"Set the end to 30 Dec 2029"_s);
        QVERIFY(ends);
        const int edits = document().undoStack().count();
        ends->setFocus(Qt::TabFocusReason);
        QTest::keyClick(ends, Qt::Key_Space);
        QCOMPARE(document().undoStack().count(), edits + 1);
        QVERIFY(deal().paperwork->offerEnd.has_value());
        QVERIFY2(says(u"No offer has more than the 1,095 days that a machine-image offer may have. (ok)"_s),
                 qPrintable(said()));
        QVERIFY(!button(u"Set the end to 30 Dec 2029"_s));
        QVERIFY(copyOf(u"Term ends: 2029-12-30"_s));
        document().undoStack().undo();
        QVERIFY(!deal().paperwork->offerEnd.has_value());
        QVERIFY(button(u"Set the end to 30 Dec 2029"_s));
        document().undoStack().redo();

        panel().tabWidget()->setCurrentIndex(0);
        typeDeal(DealField::Tenants, u"100, 12: 150"_s);
        showOffers();
        QVERIFY2(says(u"Expansion from 1 Jan 2028: 150 tenants"_s), qPrintable(said()));
        QVERIFY2(says(u"From 1 Jan 2028 to 30 Dec 2029 the customer is billed twice unless what remains of the offer "
                      "before is cancelled: $211,200.00."_s),
                 qPrintable(said()));
        QVERIFY(says(u"else $211,200.00 would be charged twice."_s));
    }

    void anOfferThatWasMadeIsEnteredAndChanged()
    {
        enterWorkedExample();
        showOffers();
        QVERIFY(says(u"When you have made an offer in the portal, add it here"_s));
        const int before = document().undoStack().count();
        QTest::mouseClick(button(u"+ Offer made"_s), Qt::LeftButton);
        QCOMPARE(deal().paperwork->offers.size(), std::size_t(1));
        QVERIFY(view().made()->field(OfferField::Id)->entry()->hasFocus());
        typeOffer(OfferField::Id, u"offer-abc"_s);
        typeOffer(OfferField::Expires, u"2026-12-20"_s);
        typeOffer(OfferField::Name, u"Example Corp 2027"_s);
        typeOffer(OfferField::NetTerms, u"30"_s);
        QCOMPARE(deal().paperwork->offers.front().id, "offer-abc");
        QCOMPARE(deal().paperwork->offers.front().name, "Example Corp 2027");
        QVERIFY(deal().paperwork->offers.front().netTerms == 30);
        QCOMPARE(document().undoStack().count(), before + 5); // one for each
        QVERIFY2(says(u"23:59:59 UTC of 20 Dec 2026"_s), qPrintable(said()));
        QVERIFY(copyOf(u"Offer name: Example Corp 2027"_s));
        QVERIFY(says(u"The offer offer-abc has no description."_s));

        typeOffer(OfferField::NetTerms, u"many"_s); // stays visible and changes nothing
        QVERIFY(!view().made()->field(OfferField::NetTerms)->isRight());
        QVERIFY(deal().paperwork->offers.front().netTerms == 30);
        view().made()->field(OfferField::NetTerms)->giveUp();

        QTest::mouseClick(button(u"+ Offer made"_s), Qt::LeftButton);
        QCOMPARE(deal().paperwork->offers.size(), std::size_t(2));
        typeOffer(OfferField::Id, u"offer-abc"_s); // that of the first
        QVERIFY(view().made()->field(OfferField::Id)->problem().startsWith(u"Another offer has this id."_s));
        QCOMPARE(deal().paperwork->offers.back().id, "offer-1");
        view().made()->field(OfferField::Id)->giveUp();
        QTest::mouseClick(button(u"Remove"_s), Qt::LeftButton);
        QCOMPARE(deal().paperwork->offers.size(), std::size_t(1));
        QCOMPARE(view().made()->field(OfferField::Id)->text(), u"offer-abc"_s);
        while (document().undoStack().count() > 0 && document().undoStack().index() > before)
            document().undoStack().undo();
        QVERIFY(deal().paperwork->offers.empty());
        QVERIFY(says(u"When you have made an offer in the portal, add it here"_s));
    }

    void aSingleUseAuthorizationIsUsedUpByItsFirstOffer()
    {
        enterWorkedExample();
        const auto key = document().current().authorizationKeys.front();
        pricing::ResaleAuthorization single = document().scenario().authorizations.front();
        single.number = "RA-1";
        single.kind = pricing::AuthorizationKind::SingleUse;
        document().factEdits.changeAuthorization(key, single, u"Single use"_s);
        const auto pageSays = [&](const QString &words) {
            window().showPage(ui::MainWindow::PriceBooks);
            const auto labels = window().pageWidget(ui::MainWindow::PriceBooks)->findChildren<QLabel *>();
            const bool is = std::ranges::any_of(
                labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
            window().showPage(ui::MainWindow::Deals);
            return is;
        };
        showOffers();
        QVERIFY2(!says(u"used up"_s), qPrintable(said()));
        QVERIFY(!pageSays(u"used up"_s));
        QTest::mouseClick(button(u"+ Offer made"_s), Qt::LeftButton);
        typeOffer(OfferField::Id, u"offer-abc"_s);
        QVERIFY(pageSays(u"RA-1 is for a single offer, and is used up by the offer offer-abc of the deal Rollout."_s));

        QTest::keyClick(&window(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(document().scenario().deals.size(), std::size_t(2));
        typeDeal(DealField::Customer, u"Other Corp"_s);
        typeDeal(DealField::Name, u"Second"_s);
        typeDeal(DealField::Tenants, u"10"_s);
        showOffers();
        const auto second = u"The authorization is for a single offer, and is used up by the offer"_s;
        QTRY_VERIFY2(says(second), qPrintable(said()));
        QVERIFY2(says(u"Ask the publisher for another authorization."_s), qPrintable(said()));
        while (!deal().paperwork->offers.empty())
            document().undoStack().undo();
        QVERIFY(!pageSays(u"used up"_s));
    }

    void theClockOfAnOfferIsTheMarketplacesAndTheUsers()
    {
        pricing::Date day = pricing::YearMonth::of(2026, 12).firstDay();
        const auto at = [&](const char *zone) { return wording::localExpiry(day, QTimeZone(zone), test::english()); };
        QCOMPARE(at("America/Los_Angeles"), u"15:59:59 on 1 Dec 2026 (America/Los_Angeles)"_s);
        QCOMPARE(at("Asia/Tokyo"), u"08:59:59 on 2 Dec 2026 (Asia/Tokyo)"_s);
        QCOMPARE(at("UTC"), u"23:59:59 on 1 Dec 2026 (UTC)"_s);
        day = pricing::plusDays(pricing::YearMonth::of(2028, 3).firstDay(), -2); // 28 February of a leap year
        QCOMPARE(at("Asia/Tokyo"), u"08:59:59 on 29 Feb 2028 (Asia/Tokyo)"_s);
        day = pricing::plusDays(pricing::YearMonth::of(2028, 1).firstDay(), -1);
        QCOMPARE(at("Pacific/Kiritimati"), u"13:59:59 on 1 Jan 2028 (Pacific/Kiritimati)"_s);
        day = pricing::YearMonth::of(2027, 7).firstDay(); // in summer time
        QCOMPARE(at("America/New_York"), u"19:59:59 on 1 Jul 2027 (America/New_York)"_s);
    }

    void aLongNameIsProposedUpToAWholeLetter()
    {
        pricing::Scenario scenario = test::workedExample();
        scenario.deals.front().name =
            std::string(149, 'a') + "\xF0\x9F\x98\x80\xF0\x9F\x98\x80"; // two of two units each
        const pricing::Evaluation evaluation = pricing::evaluate(scenario);
        const auto sheet = wording::offerSheet(scenario, 0, &evaluation, {}, guidance::Marketplaces(),
                                               {test::english(), u"USD"_s}, QTimeZone::utc());
        const auto &rows = sheet.offers.front().rows;
        const auto name = std::ranges::find(rows, u"Offer name"_s, &wording::SheetRow::label);
        QVERIFY(name != rows.end());
        QCOMPARE(name->values.front().copy, QString(149, u'a') + u"\U0001F600"_s);
    }

    void whatHasNoOffersSaysWhy()
    {
        enterWorkedExample();
        showOffers();
        pricing::Deal other = deal();
        const auto change = [&] { document().dealEdits.changeDeal(document().current().dealKeys.front(), other, {}); };
        other.included = false;
        change();
        QVERIFY2(says(u"The deal is left out of the scenario, so it has no offers."_s), qPrintable(said()));
        other.included = true;
        other.route = pricing::Route::Direct;
        change();
        QVERIFY2(says(u"A direct contract has no portal"_s), qPrintable(said()));
        other.route = pricing::Route::Mpo;
        change();
        QVERIFY2(says(u"Customer adjustment"_s) && says(u"Accept by"_s), qPrintable(said()));
        other.route = pricing::Route::Cppo;
        other.price = pricing::MonthlyTotal{{100'00}};
        change();
        QVERIFY2(says(u"the price is below the wholesale"_s), qPrintable(said()));
    }

    void theWorksheetIsInternalAndHoldsTheSameRows()
    {
        enterWorkedExample();
        showOffers();
        const QString path = folder.filePath(u"worksheet.pdf"_s);
        prompts.files = {path};
        bool seen = false;
        QTimer::singleShot(0, this, [&] {
            auto *shown = qobject_cast<ui::DocumentPreview *>(QApplication::activeModalWidget());
            QVERIFY(shown);
            seen = true;
            for (auto *each : shown->findChildren<QPushButton *>())
                if (each->text() == u"Save PDF…"_s)
                    return each->click();
            shown->reject();
        });
        QTest::mouseClick(button(u"Wor&ksheet…"_s), Qt::LeftButton);
        QVERIFY(seen);
        QVERIFY2(prompts.lastSuggested.contains(u"internal"_s), qPrintable(prompts.lastSuggested));
        QProcess process;
        process.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        process.waitForFinished();
        const QString text = QString::fromUtf8(process.readAllStandardOutput());
        QVERIFY2(text.contains(u"INTERNAL"_s) && text.contains(u"not for the customer"_s), qPrintable(text));
        QVERIFY2(text.contains(u"22.784987"_s) && text.contains(u"258012.00"_s) && text.contains(u"2029-12-31"_s),
                 qPrintable(text));
        QVERIFY2(text.contains(u"30 Dec 2029"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Page 1 of 1"_s), qPrintable(text));
    }

    void aHiddenTabCostsNothing()
    {
        enterWorkedExample();
        const int before = view().refreshes();
        typeDeal(DealField::Tenants, u"120"_s);
        QCOMPARE(view().refreshes(), before);
        showOffers();
        QVERIFY(view().refreshes() > before);
    }
};

DEALDESK_TESTS(OffersTest, QApplication)
#include "offers.moc"
