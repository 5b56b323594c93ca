// The roads on which an authorization becomes another one, each gone with the keys that a person has for it.
#pragma once

#include "toldfixture.h"

#include "exchange/pricebooktable.h"
#include "exchange/scenariofile.h"
#include "support/authorizations.h"
#include "tables/bandstable.h"

#include <QCheckBox>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QToolButton>

#include <functional>

class ToldRoads : public ToldFixture
{
    Q_OBJECT
protected:
    using Bands = tables::BandsTable;
    static constexpr int bandTwo = 2, bandFour = 4;

    enum class In { Both, BaseAlone };
    struct Road {
        const char *name;
        int tenants;                            ///< of each deal
        In in;                                  ///< where open deals change
        std::function<void(ToldRoads &)> begin; ///< before; may be empty
        std::function<void(ToldRoads &)> go;
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
        bool isDone = false;
        QTimer::singleShot(0, this, [&] {
            pressInMenu(1);
            isDone = true;
        });
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Space);
        QTRY_VERIFY(isDone);
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
        press(Qt::Key_I);
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
             [](ToldRoads &t) {
                 t.goTo(bandTwo, Bands::Name);
                 QTest::keyClick(&t.bands(), Qt::Key_Insert);
             }},
            {"a band added above, by Shift+Insert",
             400,
             In::Both,
             {},
             [](ToldRoads &t) {
                 t.goTo(bandTwo + 1, Bands::Name);
                 QTest::keyClick(&t.bands(), Qt::Key_Insert, Qt::ShiftModifier);
             }},
            {"a band added, by its button",
             400,
             In::Both,
             {},
             [](ToldRoads &t) {
                 t.goTo(bandTwo, Bands::Name);
                 t.press(u"Add band below"_s);
             }},
            {"a band removed, by Delete",
             400,
             In::Both,
             {},
             [](ToldRoads &t) {
                 t.goTo(bandTwo, Bands::Name);
                 QTest::keyClick(&t.bands(), Qt::Key_Delete);
             }},
            {"a band removed, by its button",
             400,
             In::Both,
             {},
             [](ToldRoads &t) {
                 t.goTo(bandTwo, Bands::Name);
                 t.press(u"Remove band"_s);
             }},
            {"a band table pasted",
             400,
             In::Both,
             {},
             [](ToldRoads &t) { t.pasteBands(u"Band 1\t1–99\t93.00\nBand 2\t100+\t88.00\n"_s); }},
            {"prices pasted over bands",
             400,
             In::Both,
             {},
             [](ToldRoads &t) {
                 t.goTo(bandTwo, Bands::Price);
                 QApplication::clipboard()->setText(u"90.00\n80.00"_s);
                 QTest::keyClick(&t.bands(), Qt::Key_V, Qt::ControlModifier);
             }},
            {"the last band not negotiated any more",
             1'300,
             In::Both,
             {},
             [](ToldRoads &t) {
                 t.goTo(bandFour, Bands::Negotiated);
                 QTest::keyClick(&t.bands(), Qt::Key_Space);
             }},
            {"a shipped book",
             400,
             In::Both,
             {},
             [](ToldRoads &t) {
                 t.press(u"Use a shipped book ▾"_s);
                 pressInMenu(2);
             }},
            {"an authorization removed", 400, In::Both, [](ToldRoads &t) { t.addSecond(); },
             [](ToldRoads &t) { t.press(u"Remove"_s); }},
            {"a what-if unticked", 400, In::BaseAlone, [](ToldRoads &t) { t.supposeOther(); },
             [](ToldRoads &t) { t.untick(); }},
            {"the authorization again where none was supposed", 400, In::BaseAlone,
             [](ToldRoads &t) { t.supposeNone(); }, [](ToldRoads &t) { t.press(u"Use the authorization again"_s); }},
            {"the authorization again, from the bar of every page", 400, In::BaseAlone,
             [](ToldRoads &t) { t.supposeOther(); }, [](ToldRoads &t) { t.useTheFactFromTheBar(); }},
            {"a what-if's band removed", 400, In::BaseAlone, [](ToldRoads &t) { t.supposeOther(); },
             [](ToldRoads &t) {
                 t.goTo(bandTwo, Bands::Name);
                 QTest::keyClick(&t.bands(), Qt::Key_Delete);
             }},
            {"a file of price books", 400, In::Both, {}, [](ToldRoads &t) { t.importBooks(dearer(t.book())); }},
            {"a scenario whose prices are to hold in all",
             400,
             In::Both,
             {},
             [](ToldRoads &t) { t.importScenario(dearer(t.book())); }},
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
};
