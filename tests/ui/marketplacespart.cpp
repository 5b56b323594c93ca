// What the marketplaces allow, on the settings' page: read, overridden with real keys, undone, shipped again.
#include "ui/settings/marketplacespart.h"

#include "support/language.h"
#include "support/openscenario.h"
#include "support/testfile.h"
#include "support/testprompts.h"
#include "support/typing.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/choiceeditor.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/theme.h"
#include "workspace/openworkspace.h"

#include <QPushButton>
#include <QScrollArea>

using namespace dealdesk;
using namespace Qt::StringLiterals;
using tables::MarketplacesTable;

class MarketplacesPartTest : public QObject
{
    Q_OBJECT

    test::TestPrompts prompts;
    std::unique_ptr<workspace::OpenWorkspace> document;
    std::unique_ptr<ui::SettingsPage> page;

    ui::DataTable *table() const { return page->findChild<ui::DataTable *>(u"marketplaces"_s); }
    QPushButton *shipped() const
    {
        for (auto *each : page->marketplaces()->findChildren<QPushButton *>())
            if (each->text() == "Use the shipped value again")
                return each;
        return nullptr;
    }
    void choose(const std::string &id, int column = MarketplacesTable::Own) const
    {
        page->marketplaces()->choose(id);
        table()->setCurrentIndex(table()->currentIndex().siblingAtColumn(column));
        table()->setFocus();
    }
    QLineEdit *editor() const { return table()->viewport()->findChild<QLineEdit *>(); }
    void type(const QString &text) const // the first letter opens the cell
    {
        QTest::keyClicks(table(), text.left(1));
        QVERIFY(editor());
        QTest::keyClicks(editor(), text.mid(1));
        QTest::keyClick(editor(), Qt::Key_Return);
    }
    std::string own(const std::string &id) const
    {
        const auto found = document->facts().knowledge.find(id);
        return found == document->facts().knowledge.end() ? "" : found->second.value + '|' + found->second.note;
    }
    bool says(const QString &part) const
    {
        const auto labels = page->marketplaces()->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *each) { return each->isVisibleTo(page.get()) && each->text().contains(part); });
    }

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }

    void init()
    {
        document = std::make_unique<workspace::OpenWorkspace>(test::contentsOf(test::workedExample()));
        page =
            std::make_unique<ui::SettingsPage>(document->scenarioEdits, document->factEdits, prompts, test::english());
        page->resize(1200, 1100);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    }
    void cleanup()
    {
        page.reset();
        document.reset();
    }

    void aRowSaysWhatItMeansAndRestsOn()
    {
        choose("ami-most-days");
        QVERIFY(says(u"36 months over a 29 February have one too many."_s));
        QVERIFY(says(u"As of Nov 2026, source: AWS Marketplace seller guide"_s));
        QVERIFY(says(u"Enter a whole number from 1 to 3,650."_s));
        QVERIFY(!shipped()->isEnabled());
        choose("mpo-vm-terms");
        QVERIFY(says(u"Sources disagree: confirm with Microsoft. As of Nov 2026: Microsoft Learn"_s));
    }

    void aRowThatIsChosenComesIntoSight()
    {
        QScrollArea area;
        area.setWidgetResizable(true);
        area.setWidget(page.release());
        area.resize(1000, 620);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        auto *all = static_cast<ui::SettingsPage *>(area.widget());
        auto *rows = all->findChild<ui::DataTable *>(u"marketplaces"_s);
        QVERIFY(rows->visibleRegion().isEmpty());
        all->marketplaces()->choose("azure-fee-bearer");
        QCOMPARE(all->marketplaces()->chosen(), std::string_view("azure-fee-bearer"));
        QTRY_COMPARE(rows->visibleRegion().boundingRect().size(), rows->size());
    }

    void anOwnValueAndItsNoteAreTypedUndoneAndGivenUp()
    {
        choose("ami-most-days");
        type(u"1096"_s);
        QTRY_COMPARE(own("ami-most-days"), std::string("1096|"));
        choose("ami-most-days", MarketplacesTable::Note);
        type(u"AWS support, 2026-11-20"_s);
        QTRY_COMPARE(own("ami-most-days"), std::string("1096|AWS support, 2026-11-20"));
        QVERIFY(says(u"Your own value, noted “AWS support, 2026-11-20”: 1,096. Shipped: 1,095."_s));
        QVERIFY(shipped()->isEnabled());
        document->undoStack().undo();
        QCOMPARE(own("ami-most-days"), std::string("1096|"));
        QVERIFY(says(u"Your own value, without a note: 1,096. Shipped: 1,095."_s));
        shipped()->setFocus();
        QTest::keyClick(shipped(), Qt::Key_Space);
        QCOMPARE(own("ami-most-days"), std::string());
        QVERIFY(!says(u"Your own value"_s));
        document->undoStack().undo();
        choose("ami-most-days");
        QTest::keyClick(table(), Qt::Key_Delete);
        QCOMPARE(own("ami-most-days"), std::string());
    }

    void whatSourcesDisputeIsSettledByTheUser()
    {
        choose("mpo-absolute-vm");
        QTest::keyClicks(table(), u"y"_s);
        auto *choice = table()->viewport()->findChild<ui::ChoiceEditor *>();
        QVERIFY(choice);
        QTest::keyClick(choice, Qt::Key_Return);
        QTRY_COMPARE(own("mpo-absolute-vm"), std::string("yes|"));
        QVERIFY(!says(u"confirm with"_s));
    }

    void whatIsRefusedSaysSoBesideItsCellAndKeepsNothing()
    {
        choose("aws-fee");
        QTest::keyClicks(table(), u"3"_s);
        QVERIFY(editor());
        QVERIFY(editor()->property("problem").toString().startsWith(u"Enter a contract value"_s));
        QTest::keyClick(editor(), Qt::Key_Return);
        QVERIFY(document->facts().knowledge.empty());
        QTest::keyClick(editor(), Qt::Key_Escape);
        QTRY_VERIFY(!editor());
        choose("aws-fee", MarketplacesTable::Note);
        QTest::keyClicks(table(), u"x"_s);
        QVERIFY(editor()->property("problem").toString().startsWith(u"The note stands beside your own value"_s));
        QTest::keyClick(editor(), Qt::Key_Escape);
    }

    void openForViewingOnlyNothingIsEdited()
    {
        choose("ami-most-days");
        type(u"1096"_s);
        QTRY_COMPARE(own("ami-most-days"), std::string("1096|"));
        document->setReadOnly(true);
        choose("mpo-cap"); // what is shown of a row is of now
        choose("ami-most-days");
        QVERIFY(!shipped()->isEnabled());
        QTest::keyClicks(table(), u"7"_s);
        QVERIFY(!editor());
        QTest::keyClick(table(), Qt::Key_Delete);
        QCOMPARE(own("ami-most-days"), std::string("1096|"));
    }
};

DEALDESK_TESTS(MarketplacesPartTest, QApplication)
#include "marketplacespart.moc"
