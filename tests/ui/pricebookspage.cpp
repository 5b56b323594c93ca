#include "ui/pricebooks/pricebookspage.h"

#include "pricing/authorizations.h"
#include "support/authorizations.h"
#include "support/language.h"
#include "support/openscenario.h"
#include "support/testfile.h"
#include "support/testprompts.h"
#include "tables/bandstable.h"
#include "ui/pricebooks/authorizationform.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/theme.h"
#include "workspace/openworkspace.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QtTest>

using namespace dealdesk;
using namespace pricing;
using tables::AuthorizationField;
using tables::BandsTable;

class PriceBooksPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<workspace::OpenWorkspace> document;
    std::unique_ptr<ui::PriceBooksPage> page;
    test::TestPrompts prompts;

    void open(Scenario scenario)
    {
        page.reset();
        document = std::make_unique<workspace::OpenWorkspace>(test::contentsOf(std::move(scenario)));
        page = std::make_unique<ui::PriceBooksPage>(document->factEdits, prompts, test::english());
        page->resize(1270, 660);
        page->show();
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
    }

    ui::DataTable *table() const { return page->findChild<ui::DataTable *>(); }
    const ResaleAuthorization &book() const { return *authorizationFor(document->scenario(), page->listing()); }
    const VolumeBand &band(std::size_t row) const { return book().bands.at(row); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : page->findChildren<QPushButton *>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }

    bool shows(const QString &text) const
    {
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }

    void goTo(int row, int column)
    {
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(row, column));
    }

    QLineEdit *editor() const { return table()->viewport()->findChild<QLineEdit *>(); }

    /// Types into a cell as a person does; the last key ends the entry.
    void type(int row, int column, const QString &text, Qt::Key end = Qt::Key_Return)
    {
        goTo(row, column);
        QTest::keyClick(table(), Qt::Key_F2);
        QTRY_VERIFY(editor());
        QTest::keyClick(editor(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor(), text);
        QTest::keyClick(editor(), end);
    }

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void cleanup()
    {
        page.reset();
        document.reset();
    }

    void aTypedPriceIsTheUsersOwnAndCanBeUndone()
    {
        open(test::workedExample());
        type(2, BandsTable::Price, "80.10");
        QTRY_COMPARE(band(2).price, std::optional(Money{80'10}));
        QCOMPARE(cell(2, BandsTable::Price), "$80.10");
        QCOMPARE(cell(2, BandsTable::Source), "mine");
        QCOMPARE(cell(2, BandsTable::NetThreeYears), "$68.09");
        QCOMPARE(document->undoStack().undoText(), "Change wholesale of Band 2");
        document->undoStack().undo();
        QCOMPARE(cell(2, BandsTable::Price), "$84.32");
        QCOMPARE(cell(2, BandsTable::Source), "published");
    }

    void tabGoesOnToTheNextCell()
    {
        open(test::workedExample());
        type(2, BandsTable::Name, "Mid", Qt::Key_Tab);
        QTRY_COMPARE(band(2).name, std::string("Mid"));
        QTRY_COMPARE(table()->currentIndex().column(), int(BandsTable::From));
    }

    void aWrongEntryStaysInItsCellAndChangesNothing()
    {
        open(test::workedExample());
        type(2, BandsTable::From, "25");
        QVERIFY(editor());
        QCOMPARE(editor()->text(), "25");
        QCOMPARE(band(2).from, 100);
        QTest::keyClick(editor(), Qt::Key_Escape);
        QTRY_VERIFY(!editor());
        QCOMPARE(cell(2, BandsTable::From), "100");
        QVERIFY(!document->undoStack().canUndo());
    }

    void spaceTicksNegotiated()
    {
        open(test::workedExample());
        goTo(4, BandsTable::Negotiated);
        QTest::keyClick(table(), Qt::Key_Space);
        QTRY_VERIFY(!band(4).negotiated);
        QCOMPARE(cell(4, BandsTable::NetOneYear), "$70.14");
    }

    void theSourceIsChosen()
    {
        open(test::workedExample());
        goTo(2, BandsTable::Source);
        QTest::keyClick(table(), Qt::Key_F2);
        auto *choices = table()->viewport()->findChild<QComboBox *>();
        QVERIFY(choices);
        QCOMPARE(choices->count(), 4);
        QTest::keyClicks(choices, "mine");
        QTest::keyClick(choices, Qt::Key_Return);
        QTRY_VERIFY(band(2).provenance == Provenance::Mine);
    }

    void insertAddsABandToTypeInto()
    {
        open(test::workedExample());
        goTo(2, BandsTable::Name);
        QTest::keyClick(table(), Qt::Key_Insert);
        QCOMPARE(book().bands.size(), std::size_t{6});
        QCOMPARE(band(3).from, 300);
        QTRY_VERIFY(editor());
        QTest::keyClick(editor(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor(), "250");
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_COMPARE(band(3).from, 250);
        QCOMPARE(cell(2, BandsTable::To), "249");
        document->undoStack().undo();
        document->undoStack().undo();
        QCOMPARE(book().bands.size(), std::size_t{5});
    }

    void deleteRemovesABand()
    {
        open(test::workedExample());
        goTo(1, BandsTable::Name);
        QTest::keyClick(table(), Qt::Key_Delete);
        QCOMPARE(book().bands.size(), std::size_t{4});
        QCOMPARE(cell(1, BandsTable::Name), "Band 2");
        QCOMPARE(document->undoStack().undoText(), "Remove Band 1");
    }

    void theButtonsDoTheSame()
    {
        open(test::workedExample());
        goTo(3, BandsTable::Name);
        QTest::mouseClick(button("Add band above"), Qt::LeftButton);
        QCOMPARE(band(3).from, 300);
        QTest::keyClick(editor(), Qt::Key_Escape);
        goTo(3, BandsTable::Name);
        QTest::mouseClick(button("Remove band"), Qt::LeftButton);
        QCOMPARE(book().bands.size(), std::size_t{5});
        goTo(0, BandsTable::Name);
        QTest::mouseClick(button("Add band above"), Qt::LeftButton);
        QVERIFY(shows("No tenant count is left between these two bands."));
    }

    void theFieldsAboveAreTyped_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("undo");
        QTest::newRow("name") << int(AuthorizationField::Name) << "Our authorization"
                              << "Rename the price book";
        QTest::newRow("existing tenants") << int(AuthorizationField::ExistingTenants) << "40"
                                          << "Change existing tenants";
        QTest::newRow("3-year discount") << int(AuthorizationField::Discount36) << "17.5"
                                         << "Change 3-year discount";
    }

    void theFieldsAboveAreTyped()
    {
        open(test::workedExample());
        QFETCH(int, field);
        QFETCH(QString, text);
        const auto which = static_cast<AuthorizationField>(field);
        const ResaleAuthorization before = book();
        QWidget *entry = page->pricesForm().field(which)->entry();
        QTest::mouseClick(entry, Qt::LeftButton);
        QTest::keyClick(entry, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(entry, text);
        QTest::keyClick(entry, Qt::Key_Return);
        QTRY_COMPARE(tables::entryText(book(), which, test::english()), text);
        QTEST(document->undoStack().undoText(), "undo");
        QCOMPARE(document->undoStack().count(), 1);
        document->undoStack().undo();
        QVERIFY(book() == before);
    }

    void aWrongDiscountIsSaidBesideItsField()
    {
        open(test::workedExample());
        QWidget *entry = page->pricesForm().field(AuthorizationField::Discount36)->entry();
        QTest::mouseClick(entry, Qt::LeftButton);
        QTest::keyClick(entry, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(entry, "150");
        QVERIFY(shows("Must be 0 to 100"));
        QVERIFY(!(book().commitmentDiscounts[2] == Percent{15'000}));
    }

    void isIllustrativeUntilEveryRowIsTheUsersOwn()
    {
        open(test::workedExample());
        QVERIFY(shows("Illustrative figures: nobody's real price."));
        ResaleAuthorization own = book();
        for (VolumeBand &each : own.bands)
            each.provenance = Provenance::Mine;
        test::setAuthorization(document->factEdits, Listing::Asm, own, "Mark all as mine");
        QVERIFY(!shows("Illustrative figures"));
        document->undoStack().undo();
        QVERIFY(shows("Illustrative figures"));
    }

    void aBookThatDealsUseStays()
    {
        open(test::workedExample());
        QVERIFY(!button("Remove")->isEnabled());
        QVERIFY(shows("Used by 1 deal, so it cannot be removed"));
        document->dealEdits.removeDeals({document->current().dealKeys.front()}, "Delete Rollout");
        QVERIFY(button("Remove")->isEnabled());
        QTest::mouseClick(button("Remove"), Qt::LeftButton);
        QVERIFY(document->scenario().authorizations.empty());
        QVERIFY(shows("No price book for HailBytes ASM yet"));
        document->undoStack().undo();
        QVERIFY(!shows("No price book for"));
    }

    void anEmptyListingSaysWhatToDo()
    {
        Scenario scenario = test::workedExample();
        scenario.deals[0].listing = Listing::Sat;
        open(scenario);
        page->setListing(Listing::Sat);
        QVERIFY(shows("No price book for HailBytes SAT yet"));
        QVERIFY(shows("1 deal for it cannot be priced until there is one."));
        QTest::mouseClick(button("Start an empty one"), Qt::LeftButton);
        QCOMPARE(book().bands.size(), std::size_t{4});
        QVERIFY(!shows("Illustrative figures"));
        type(0, BandsTable::Price, "90");
        QTRY_COMPARE(cell(0, BandsTable::NetTwoYears), "$81.00");
    }

    void aShippedBookKeepsTheExistingTenants()
    {
        Scenario scenario = test::workedExample();
        scenario.authorizations[0].existingTenants = 40;
        open(scenario);
        auto *menu = page->findChild<QMenu *>();
        QVERIFY(menu);
        menu->actions().at(1)->trigger();
        QCOMPARE(cell(2, BandsTable::Price), "$843.14");
        QCOMPARE(book().existingTenants, 40);
        QCOMPARE(document->undoStack().undoText(), "Use the ARR table's book");
    }

    void everyListingHasItsOwnBook()
    {
        open(test::workedExample());
        auto *tabs = page->findChild<QTabBar *>();
        tabs->setFocus();
        QTest::keyClick(tabs, Qt::Key_Right);
        QVERIFY(page->listing() == Listing::Sat);
        QTest::mouseClick(button("Use the worked example"), Qt::LeftButton);
        QCOMPARE(document->scenario().authorizations.size(), std::size_t{2});
        page->setListing(Listing::Asm);
        QCOMPARE(cell(2, BandsTable::Price), "$84.32");
    }

    void everythingIsReachedWithTab()
    {
        open(test::workedExample());
        QSet<QWidget *> reached;
        page->findChild<QTabBar *>()->setFocus();
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            reached.insert(QApplication::focusWidget());
        }
        QVERIFY(reached.contains(table()));
        for (const auto which :
             {AuthorizationField::Name, AuthorizationField::ExistingTenants, AuthorizationField::Discount12,
              AuthorizationField::Discount24, AuthorizationField::Discount36})
            QVERIFY(reached.contains(page->pricesForm().field(which)->entry()));
        for (const char *text : {"Add band below", "Add band above", "Remove band", "Use a shipped book ▾"})
            QVERIFY2(reached.contains(button(QString::fromUtf8(text))), text);
    }

    void copiesTheBands()
    {
        open(test::workedExample());
        goTo(2, BandsTable::Name);
        table()->selectRow(2);
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(
            "Band 2\t100\t499\t84.32\tno\t84.32\t75.89\t71.67\tpublished\t"));
    }

    /// Where the window has no room for all of it, the page asks for more and is scrolled: nothing covers a row.
    void theButtonsStandBelowTheRows()
    {
        open(test::workedExample());
        for (const int width : {1020, 1286}) {
            page->resize(width, 10);
            const int least = page->minimumSizeHint().height();
            page->resize(width, least);
            QCoreApplication::processEvents();
            QVERIFY(page->minimumSizeHint().height() <= page->height());
            const QWidget *add = button(QStringLiteral("Add band below"));
            QVERIFY(add->mapTo(page.get(), QPoint()).y() >=
                    table()->mapTo(page.get(), QPoint()).y() + table()->height());
        }
    }
};

DEALDESK_TESTS(PriceBooksPageTest, QApplication)
#include "pricebookspage.moc"
