// What leaves a chart or a table: to the clipboard and to files, by keys and through the window's own prompts.
#include "exportfixture.h"

#include "app/session.h"
#include "support/hostilenames.h"
#include "support/language.h"
#include "support/testfile.h"
#include "ui/charts/chartpicture.h"
#include "ui/deals/dealspage.h"
#include "ui/deals/dealstrip.h"
#include "ui/whatif/whatifpage.h"

#include <QImage>
#include <QToolButton>

class ChartExport : public ExportFixture
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreCopiedByTheirKeys()
    {
        open(test::workedExample());
        chart()->setFocus();
        QTest::keyClick(chart(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), chart()->valuesAsText());
        QVERIFY(QGuiApplication::clipboard()->text().startsWith("Month\tARR (USD)\n2027-01\t105600.00\n"));
        QGuiApplication::clipboard()->clear();
        byKeys(chart(1), u"Copy values"_s);
        QVERIFY(
            QGuiApplication::clipboard()->text().startsWith("Month\tWholesale (USD)\tBilled (USD)\tMargin (USD)\n"));
    }

    void thePictureIsCopiedTwiceAsFine()
    {
        open(test::workedExample());
        byKeys(chart(), u"Copy picture"_s);
        const QImage image = QGuiApplication::clipboard()->image();
        QVERIFY(image.width() > 2 * chart()->viewport()->width());
        QVERIFY(image.height() > 2 * chart()->viewport()->height());
    }

    void theButtonOpensTheSameMenu()
    {
        open(test::workedExample());
        QToolButton *button = chart()->menuButton();
        QVERIFY(button->isVisible() && button->focusPolicy() == Qt::TabFocus);
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_VERIFY(chart()->menu()->isVisible());
        QTest::keyClick(chart()->menu(), Qt::Key_Escape);
        QVERIFY(!chart()->menu()->isVisible());
        QTest::keyClick(chart(), Qt::Key_Menu);
        QTRY_VERIFY(chart()->menu()->isVisible());
        chart()->menu()->close();
    }

    void svgIsWellFormedAndItsTextIsText()
    {
        open(test::growth());
        const QString path = fileNamed(u"arr"_s); // the first form's ending is added
        byKeys(chart(), u"Export picture"_s);
        QCOMPARE(modeOf(path + u".svg"_s), mode_t{0600});
        const SvgContents svg = read(contentsOf(path + u".svg"_s));
        QCOMPARE(svg.problem, QString());
        QCOMPARE(svg.references, QStringList());
        QVERIFY(svg.texts.contains("ARR by month"));
        QVERIFY(svg.texts.contains("ARR grows from $28,500 in Jan 2027 to $1,368,000 in Jul 2028"));
        QVERIFY(svg.texts.contains("Internal: not for customers"));
        QVERIFY(svg.texts.contains("$1M") && svg.texts.contains("Jan 2028"));
        QVERIFY(svg.elements.contains("polyline") || svg.elements.contains("path"));
    }
    /// The control: what the test must notice.
    void aBrokenSvgIsNoticed()
    {
        QVERIFY(!read("<svg><text>a & b</text></svg>").problem.isEmpty());
        QVERIFY(!read("<svg><text>\x01</text></svg>").problem.isEmpty());
        const QByteArray outside =
            "<svg><image href=\"file:///etc/passwd\"/><rect style=\"fill:url(http://x)\"/></svg>";
        QCOMPARE(read(outside).references.size(), 2);
    }

    void hostileNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("markup, quotes and a file") << u"<b>&\"file:///"_s;
        QTest::newRow("an image") << u"<image href=\"file:///etc/passwd\"/>"_s;
        for (const test::HostileName &row : test::hostileNames(folder.filePath(u"secrets"_s)))
            QTest::newRow(row.rule) << row.text;
    }
    void hostileNames()
    {
        QFETCH(QString, name);
        open(namedCustomer(name), "money customer");
        const SvgContents svg = read(ui::svgOf(*chart()));
        QCOMPARE(svg.problem, QString());
        QCOMPARE(svg.references, QStringList());
        QVERIFY(!svg.elements.contains("image") && !svg.elements.contains("script") && !svg.elements.contains("b"));
        const QList<QStringList> rows = readCsv(QByteArray::fromStdString(commaSeparated(chart()->values())).mid(3));
        QCOMPARE(rows.size(), 1 + 36);
        for (const QStringList &row : rows)
            QCOMPARE(row.size(), 2);
        QVERIFY(!QStringView(u"=+-@").contains(rows[0][1].front()));
        open(namedCustomer(name), "tenants"); // the name of a band
        QCOMPARE(read(ui::svgOf(*chart())).problem, QString());
        open(namedCustomer(name), "money"); // on a marker
        QCOMPARE(read(ui::svgOf(*chart())).problem, QString());
    }

    void markupIsShownAsTheTextThatItIs()
    {
        open(namedCustomer(u"<b>&\"x"_s), "money customer");
        QVERIFY(read(ui::svgOf(*chart())).texts.contains(u"<b>&\"x"_s));
    }

    void pngIsTwiceAsFine()
    {
        open(test::growth(), "cash");
        const QString path = fileNamed(u"cash.png"_s);
        byKeys(chart(), u"Export picture"_s);
        QCOMPARE(modeOf(path), mode_t{0600});
        const QImage image(path, "PNG");
        QCOMPARE(image.width() % 2, 0);
        QVERIFY(image.width() > 2 * chart()->viewport()->width());
        bool anyOfTheLine = false; // in the colour of cash
        for (int y = 0; y < image.height() && !anyOfTheLine; ++y)
            for (int x = 0; x < image.width() && !anyOfTheLine; ++x)
                anyOfTheLine = image.pixelColor(x, y) == ui::theme().payout;
        QVERIFY(anyOfTheLine);
    }

    void focusAndPointerAreNotInThePicture()
    {
        open(test::growth());
        const QImage before = ui::pngImageOf(*chart());
        page->activateWindow();
        chart()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(chart(), Qt::Key_Home);
        QCOMPARE(chart()->pointedMonth(), 0);
        QVERIFY(ui::pngImageOf(*chart()) == before);
    }

    void theNameSaysWhatItIsAndThatItIsInternal()
    {
        open(test::growth());
        byKeys(chart(), u"Export picture"_s); // no answer: cancelled
        QVERIFY(said.isEmpty());
        QCOMPARE(QFileInfo(prompts.lastSuggested).fileName(), "ARR by month, Base case (internal).svg");
        QCOMPARE(prompts.asked.last(), "Export the picture");
        illustrative = true;
        byKeys(chart(), u"Export picture"_s);
        QCOMPARE(QFileInfo(prompts.lastSuggested).fileName(), "ARR by month, Base case (internal, illustrative).svg");
    }

    /// No length of a name cuts off the mark.
    void aLongNameIsInternalToo()
    {
        illustrative = true;
        const QString path = folder.filePath(u"long.csv"_s);
        prompts.files = {path};
        const auto desk = std::make_unique<ui::ExportDesk>(
            prompts, [](const QString &, tables::Tone) {},
            [] {
                return ui::ExportOrigin{QString(200, u'東'), true};
            },
            nullptr);
        desk->write(u"Export"_s, QString(300, u'x'),
                    {{u".csv"_s, u"Values (*.csv)"_s, [] { return QByteArray("x"); }}});
        const QString name = QFileInfo(prompts.lastSuggested).fileName();
        QVERIFY2(name.endsWith(u"x (internal, illustrative).csv"_s), qPrintable(name));
        QVERIFY(name.size() <= 124);
        QVERIFY(QFile::exists(path)); // what was chosen instead
    }

    void thePictureSaysItsScenarioAndWhatItRestsOn()
    {
        open(test::growth());
        QCOMPARE(read(ui::svgOf(*chart())).texts.last(), "Internal: not for customers · Scenario “Base case”");
        illustrative = true;
        QCOMPARE(read(ui::svgOf(*chart())).texts.last(),
                 "Internal: not for customers · Illustrative wholesale prices · Scenario “Base case”");
    }

    void whatCannotBeWrittenIsSaidWithWhatToDo()
    {
        open(test::growth());
        prompts.files = {folder.filePath(u"nowhere/arr.svg"_s)};
        byKeys(chart(), u"Export picture"_s);
        QVERIFY2(said.value(0).contains(u"does not exist. Choose another folder."_s), qPrintable(said.value(0)));
        QVERIFY(said.value(0).startsWith(u"ARR by month was not written"_s));
    }

    void anEndingThatWasLeftOutReplacesNothingUnasked()
    {
        open(test::growth());
        const QString path = folder.filePath(u"kept.svg"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        prompts.files = {folder.filePath(u"kept"_s)};
        prompts.yes = false;
        byKeys(chart(), u"Export picture"_s);
        QCOMPARE(contentsOf(path), "mine");
        prompts.files = {folder.filePath(u"kept"_s)};
        prompts.yes = true;
        byKeys(chart(), u"Export picture"_s);
        QVERIFY(contentsOf(path).startsWith("<?xml"));
    }

    /// In the program itself every chart has its menu, and the window takes what they export.
    void everyChartOfTheWindowExports()
    {
        app::Session session(dealdesk::test::english(), prompts, [] { return QDate(2026, 12, 1); });
        QVERIFY(session.create(folder.filePath(u"w.dealdesk"_s),
                               workspace::contentsOf({test::growth(), test::workedExample()})));
        ui::MainWindow *window = session.window();
        int exported = 0;
        const auto exportAllOf = [&](QWidget *owner) {
            QCoreApplication::processEvents();
            for (auto *widget : owner->findChildren<QWidget *>()) {
                auto *chart = dynamic_cast<ui::PicturedChart *>(widget);
                if (!chart || !widget->isVisible())
                    continue;
                QVERIFY2(chart->menuButton()->isVisible(), qPrintable(widget->accessibleName()));
                QVERIFY(!widget->accessibleName().isEmpty());
                const QString path = fileNamed(u"chart%1.csv"_s.arg(exported));
                chart->menu()->exportValues();
                QVERIFY2(contentsOf(path).count("\r\n") > 1, qPrintable(widget->accessibleName()));
                QCOMPARE(read(ui::svgOf(*chart)).problem, QString());
                ++exported;
            }
        };
        for (int number = 0; number < ui::MainWindow::PageCount; ++number) {
            window->showPage(number);
            if (number == ui::MainWindow::Deals)
                window->dealsPage()->lower()->setTab(ui::DealStrip::Growth);
            if (number != ui::MainWindow::WhatIf) {
                exportAllOf(window->pageWidget(number));
                continue;
            }
            auto *whatIf = qobject_cast<ui::WhatIfPage *>(window->pageWidget(number));
            for (int section = 0; section < ui::WhatIfPage::SectionCount; ++section) {
                whatIf->showSection(section);
                QTRY_VERIFY(!whatIf->isBusy());
                exportAllOf(whatIf);
            }
        }
        QVERIFY2(exported >= 8, qPrintable(QString::number(exported)));
    }
};

DEALDESK_TESTS(ChartExport, QApplication)
#include "chartexport.moc"
