// Every road on which an authorization becomes another one says first which open deals that changes and by how much
// each, in every scenario that rests on it. Given up, nothing is changed; taken, it is one undo; where no open deal
// changes, nobody is asked.
#include "toldfixture.h"

#include "exchange/pricebooktable.h"
#include "exchange/scenariofile.h"
#include "support/authorizations.h"
#include "support/testfile.h"
#include "tables/bandstable.h"
#include "ui/pricebooks/authorizationtimeline.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QToolButton>

#include <functional>

class ToldBefore : public ToldFixture
{
    Q_OBJECT
    using Bands = tables::BandsTable;
    static constexpr int bandTwo = 2, bandFour = 4;

    enum class In { Both, BaseAlone };
    struct Road {
        const char *name;
        int tenants;                             ///< of each deal
        In in;                                   ///< where open deals change
        std::function<void(ToldBefore &)> begin; ///< before; may be empty
        std::function<void(ToldBefore &)> go;
    };

    void pasteBands(const QString &table)
    {
        QApplication::clipboard()->setText(table);
        inDialog([this] { press(u"Paste band table…"_s); },
                 [](QDialog &dialog) {
                     auto *text = dialog.findChild<QPlainTextEdit *>();
                     text->setFocus();
                     QTest::keyClick(text, Qt::Key_V, Qt::ControlModifier);
                     pressIn(dialog, u"Use these bands"_s);
                 });
    }
    void supposeOther()
    {
        document().factEdits.supposeAuthorization(Listing::Asm, true, u"Suppose"_s);
        ResaleAuthorization other = book();
        other.bands[bandTwo].price = Money{70'00};
        test::setAuthorization(document().factEdits, Listing::Asm, other, u"Change"_s);
    }
    void supposeNone()
    {
        document().factEdits.supposeAuthorization(Listing::Asm, true, u"Suppose"_s);
        test::setAuthorization(document().factEdits, Listing::Asm, std::nullopt, u"Remove"_s);
    }
    void untick()
    {
        auto *box = page().findChild<QCheckBox *>();
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
    }
    void useTheFactFromTheBar()
    {
        auto *chip = window().findChild<QToolButton *>(u"whatIfs"_s);
        QTimer::singleShot(0, this, [] { pressInMenu(1); });
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Space);
    }
    QString put(const QString &name, const std::string &text) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(QByteArray::fromStdString(text)) > 0 ? file.fileName()
                                                                                                  : QString();
    }
    static ResaleAuthorization dearer(ResaleAuthorization of)
    {
        of.bands[bandTwo].price = Money{90'00};
        return of;
    }
    void importBooks(const ResaleAuthorization &of)
    {
        prompts.files = {put(u"books.csv"_s, exchange::writePriceBookTable({"USD", {of}, {}}))};
        press(u"Files ▾"_s);
        pressInMenu(1);
    }
    void importScenario(const ResaleAuthorization &of)
    {
        Scenario scenario = baseAndStretch(400).front();
        scenario.settings.name = "Arrived";
        scenario.authorizations = {of};
        prompts.files = {put(u"arrived.dealdesk.json"_s, exchange::writeScenario(scenario))};
        prompts.chosenLine = 2; // the file's, in all scenarios
        QTest::keyClick(&window(), Qt::Key_I, Qt::ControlModifier);
    }
    void addSecond()
    {
        ResaleAuthorization first = book(), second = dearer(first);
        second.number = "RA-2";
        second.from = YearMonth::of(2027, 1).firstDay();
        first.until = plusDays(*second.from, -1);
        test::setAuthorization(document().factEdits, Listing::Asm, first, u"End"_s);
        page().showAuthorization(document().factEdits.addAuthorization(second, u"Add"_s));
    }

    static const std::vector<Road> &roads()
    {
        static const std::vector<Road> all{
            {"a band added below, by Insert",
             400,
             In::Both,
             {},
             [](ToldBefore &t) {
                 t.goTo(bandTwo, Bands::Name);
                 QTest::keyClick(&t.bands(), Qt::Key_Insert);
             }},
            {"a band added above, by Shift+Insert",
             400,
             In::Both,
             {},
             [](ToldBefore &t) {
                 t.goTo(bandTwo + 1, Bands::Name);
                 QTest::keyClick(&t.bands(), Qt::Key_Insert, Qt::ShiftModifier);
             }},
            {"a band added, by its button",
             400,
             In::Both,
             {},
             [](ToldBefore &t) {
                 t.goTo(bandTwo, Bands::Name);
                 t.press(u"Add band below"_s);
             }},
            {"a band removed, by Delete",
             400,
             In::Both,
             {},
             [](ToldBefore &t) {
                 t.goTo(bandTwo, Bands::Name);
                 QTest::keyClick(&t.bands(), Qt::Key_Delete);
             }},
            {"a band removed, by its button",
             400,
             In::Both,
             {},
             [](ToldBefore &t) {
                 t.goTo(bandTwo, Bands::Name);
                 t.press(u"Remove band"_s);
             }},
            {"a band table pasted",
             400,
             In::Both,
             {},
             [](ToldBefore &t) { t.pasteBands(u"Band 1\t1–99\t93.00\nBand 2\t100+\t88.00\n"_s); }},
            {"the last band not negotiated any more",
             1'300,
             In::Both,
             {},
             [](ToldBefore &t) {
                 t.goTo(bandFour, Bands::Negotiated);
                 QTest::keyClick(&t.bands(), Qt::Key_Space);
             }},
            {"a shipped book",
             400,
             In::Both,
             {},
             [](ToldBefore &t) {
                 t.press(u"Use a shipped book ▾"_s);
                 pressInMenu(2);
             }},
            {"an authorization removed", 400, In::Both, [](ToldBefore &t) { t.addSecond(); },
             [](ToldBefore &t) { t.press(u"Remove"_s); }},
            {"a what-if unticked", 400, In::BaseAlone, [](ToldBefore &t) { t.supposeOther(); },
             [](ToldBefore &t) { t.untick(); }},
            {"the authorization again where none was supposed", 400, In::BaseAlone,
             [](ToldBefore &t) { t.supposeNone(); }, [](ToldBefore &t) { t.press(u"Use the authorization again"_s); }},
            {"the authorization again, from the bar of every page", 400, In::BaseAlone,
             [](ToldBefore &t) { t.supposeOther(); }, [](ToldBefore &t) { t.useTheFactFromTheBar(); }},
            {"a what-if's band removed", 400, In::BaseAlone, [](ToldBefore &t) { t.supposeOther(); },
             [](ToldBefore &t) {
                 t.goTo(bandTwo, Bands::Name);
                 QTest::keyClick(&t.bands(), Qt::Key_Delete);
             }},
            {"a file of price books", 400, In::Both, {}, [](ToldBefore &t) { t.importBooks(dearer(t.book())); }},
            {"a scenario whose prices are to hold in all",
             400,
             In::Both,
             {},
             [](ToldBefore &t) { t.importScenario(dearer(t.book())); }},
        };
        return all;
    }
    static void addRoads()
    {
        QTest::addColumn<int>("road");
        for (std::size_t at = 0; at < roads().size(); ++at)
            QTest::newRow(roads()[at].name) << static_cast<int>(at);
    }
    const Road &start(int road)
    {
        const Road &of = roads()[static_cast<std::size_t>(road)];
        open(baseAndStretch(of.tenants));
        if (of.begin)
            of.begin(*this);
        QCoreApplication::processEvents();
        watch();
        return of;
    }

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void init() { prompts = {}; }
    void cleanup() { session.reset(); }

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
        QVERIFY2(document().contents() == was, "given up");
        QCOMPARE(document().undoStack().count(), done);
        prompts.yes = true;
        of.go(*this);
        QVERIFY2(!(document().contents() == was), "taken");
        QCOMPARE(untold, QStringList());
        QCOMPARE(document().undoStack().count(), done + 1);
        unwatch();
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(document().contents().facts == was.facts);
        QVERIFY(document().contents().scenarios == was.scenarios);
        QTest::keyClick(&window(), Qt::Key_Y, Qt::ControlModifier);
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
        QVERIFY(!(document().contents() == was));
        prompts.asked.removeOne(u"Import a scenario"_s); // what is to hold, which is asked of every file that differs
        QCOMPARE(prompts.asked, QStringList());
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
        QCOMPARE(book().bands[bandTwo].price, std::optional(Money{90'00}));
        QCOMPARE(untold, QStringList());
        QCOMPARE(prompts.asked, QStringList());
    }

    /// The watch itself: a road that forgets to tell is found.
    void aRoadThatForgetsIsFound()
    {
        open(baseAndStretch(400));
        watch();
        test::setAuthorization(document().factEdits, Listing::Asm, dearer(book()), u"Change"_s);
        QCOMPARE(untold, (QStringList{u"Base: Rollout"_s, u"Stretch: Big"_s}));
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
        QApplication::clipboard()->setText(u"1.00\n2.00\n3.00"_s);
        goTo(bandTwo, Bands::Price);
        for (const auto key : {Qt::Key_V, Qt::Key_X, Qt::Key_D})
            QTest::keyClick(&bands(), key, Qt::ControlModifier);
        auto *line = page().findChild<ui::AuthorizationTimeline *>();
        line->setFocus();
        for (const auto key : {Qt::Key_Delete, Qt::Key_Space, Qt::Key_Return})
            QTest::keyClick(line, key);
        const QPoint middle = line->rect().center();
        QTest::mousePress(line, Qt::LeftButton, {}, middle);
        QTest::mouseMove(line, middle + QPoint(80, 0));
        QTest::mouseRelease(line, Qt::LeftButton, {}, middle + QPoint(80, 0));
        QVERIFY(document().contents().facts == was.facts);
    }
};

DEALDESK_TESTS(ToldBefore, QApplication)
#include "toldbefore.moc"
