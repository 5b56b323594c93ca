// What leaves a chart or a table: to the clipboard and to files, by keys and through the window's own prompts.
#include "app/session.h"
#include "support/hostilenames.h"
#include "support/openscenario.h"
#include "support/testprompts.h"
#include "ui/chartmenu.h"
#include "ui/chartpicture.h"
#include "ui/comparisonchart.h"
#include "ui/datatable.h"
#include "ui/dealspage.h"
#include "ui/dealstrip.h"
#include "ui/exportdesk.h"
#include "ui/forecastcharts.h"
#include "ui/forecastpage.h"
#include "ui/termplot.h"
#include "ui/theme.h"
#include "ui/whatifpage.h"

#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QMenu>
#include <QTemporaryDir>
#include <QToolButton>
#include <QXmlStreamReader>
#include <QtTest>

#include <sys/stat.h>

using namespace dealdesk;
using namespace pricing;
using namespace Qt::StringLiterals;

namespace {

struct SvgContents {
    QString problem; ///< why it is no well-formed XML
    QStringList texts;
    QStringList elements;
    QStringList references; ///< to anything that is not in the file
};

SvgContents read(const QByteArray &svg)
{
    SvgContents contents;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isDTD())
            contents.references.append(u"a document type"_s);
        if (xml.isCharacters() && !xml.isWhitespace())
            contents.texts.append(xml.text().toString());
        if (!xml.isStartElement())
            continue;
        contents.elements.append(xml.name().toString());
        for (const QXmlStreamAttribute &attribute : xml.attributes()) {
            const QString value = attribute.value().toString();
            const bool link = attribute.name() == "href"_L1 || attribute.name() == "src"_L1;
            if ((link && !value.startsWith(u'#')) || (value.contains(u"url("_s) && !value.contains(u"url(#"_s)))
                contents.references.append(value);
        }
    }
    if (xml.hasError())
        contents.problem = xml.errorString();
    return contents;
}

/// The fields of an RFC 4180 file, by its own grammar.
QList<QStringList> readCsv(const QByteArray &bytes)
{
    QList<QStringList> rows{{}};
    QString field;
    bool quoted = false;
    const QString text = QString::fromUtf8(bytes);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        if (quoted && letter == u'"' && text.mid(i + 1, 1) == "\""_L1) {
            field += letter;
            ++i;
        } else if (letter == u'"') {
            quoted = !quoted;
        } else if (!quoted && letter == u',') {
            rows.back().append(field);
            field.clear();
        } else if (!quoted && letter == u'\r' && text.mid(i + 1, 1) == "\n"_L1) {
            rows.back().append(field);
            field.clear();
            rows.append(QStringList());
            ++i;
        } else {
            field += letter;
        }
    }
    rows.removeLast(); // after the last line
    return rows;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

mode_t modeOf(const QString &path)
{
    struct stat status;
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 0777 : 0;
}

Scenario namedCustomer(const QString &name)
{
    Scenario scenario = test::workedExample();
    scenario.customers[0].name = name.toStdString();
    scenario.authorizations[0].bands[2].name = name.toStdString();
    return scenario;
}

} // namespace

class ChartExport : public QObject
{
    Q_OBJECT

    QTemporaryDir folder;
    test::TestPrompts prompts;
    std::unique_ptr<workspace::Document> document;
    std::unique_ptr<ui::ForecastPage> page;
    QStringList said;
    bool illustrative = false;

    void open(Scenario scenario, const QByteArray &choice = "money")
    {
        page.reset();
        document = std::make_unique<workspace::Document>(test::contentsOf(std::move(scenario)));
        document->setView(u"forecast"_s, choice);
        page = std::make_unique<ui::ForecastPage>(*document);
        new ui::ExportDesk(
            prompts, [this](const QString &sentence, tables::Tone) { said.append(sentence); },
            [this] {
                return ui::ExportOrigin{u"Base case"_s, illustrative};
            },
            page.get());
        page->resize(1270, 660);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    }
    ui::MonthChart *chart(int at = 0) const { return page->findChild<ui::ForecastCharts *>()->charts().at(at); }
    QString fileNamed(const QString &name)
    {
        prompts.files = {folder.filePath(name)};
        return folder.filePath(name);
    }
    /// Opens the menu with its key, goes down to the action and takes it.
    static void byKeys(ui::ChartView *view, const QString &beginning)
    {
        QTest::keyClick(view, Qt::Key_F10, Qt::ShiftModifier);
        ui::ChartMenu *menu = view->menu();
        QTRY_VERIFY(menu->isVisible());
        for (int step = 0; step < 9; ++step) {
            QTest::keyClick(menu, Qt::Key_Down);
            if (menu->activeAction() && menu->activeAction()->text().remove(u'&').startsWith(beginning))
                break;
        }
        QVERIFY(menu->activeAction() && menu->activeAction()->text().remove(u'&').startsWith(beginning));
        QTest::keyClick(menu, Qt::Key_Return);
        QVERIFY(!menu->isVisible());
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(folder.filePath(u"config"_s)));
        ui::applyTheme(*qApp, ui::Scheme::Light);
    }
    void init()
    {
        said.clear();
        illustrative = false;
    }
    void cleanup()
    {
        page.reset();
        document.reset();
    }

    void valuesAreCopiedByTheirKeys()
    {
        open(test::workedExample());
        chart()->setFocus();
        QTest::keyClick(chart(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), chart()->valuesAsText());
        QVERIFY(QGuiApplication::clipboard()->text().startsWith("Month\tARR\nJan 2027\t$105,600.00\n"));
        QGuiApplication::clipboard()->clear();
        byKeys(chart(1), u"Copy values"_s);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith("Month\tWholesale\tBilled\tMargin\n"));
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

    void csvHoldsTheEvaluationToTheCent()
    {
        open(test::growth());
        const QString path = fileNamed(u"arr.csv"_s);
        byKeys(chart(1), u"Export values"_s);
        QVERIFY2(said.value(0).contains(path) && said.value(0).contains(u"keep it in house"_s),
                 qPrintable(said.value(0)));
        QCOMPARE(modeOf(path), mode_t{0600});
        const QByteArray bytes = contentsOf(path);
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF")); // by which a spreadsheet knows UTF-8
        const QList<QStringList> rows = readCsv(bytes.mid(3));
        QCOMPARE(rows.size(), 1 + 36);
        QCOMPARE(rows[0], QStringList({"Month", "Wholesale (USD)", "Billed (USD)", "Margin (USD)"}));
        const auto &months = document->evaluation()->portfolio.months;
        const auto minor = [](QString text) { return text.remove(u'.').toLongLong(); };
        for (int month = 0; month < 36; ++month) {
            const QStringList &row = rows[month + 1];
            const PortfolioMonth &at = months[static_cast<std::size_t>(month)];
            QCOMPARE(minor(row[1]), qlonglong{at.wholesale->minor});
            QCOMPARE(minor(row[2]), qlonglong{at.mrr->minor});
            QCOMPARE(minor(row[3]), qlonglong{at.margin->minor});
            QVERIFY(row[1][row[1].size() - 3] == u'.');
        }
    }

    void aFieldIsQuotedAsRfc4180Wants_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("plain") << u"Beta"_s << QByteArray("Beta,1234.50\r\n");
        QTest::newRow("a comma") << u"Beta, Inc."_s << QByteArray("\"Beta, Inc.\",1234.50\r\n");
        QTest::newRow("quotes are doubled") << u"the \"B\""_s << QByteArray("\"the \"\"B\"\"\",1234.50\r\n");
        QTest::newRow("a line break is a space") << u"a\nb"_s << QByteArray("a b,1234.50\r\n");
        QTest::newRow("a formula is a text") << u"=1+1"_s << QByteArray("'=1+1,1234.50\r\n");
        QTest::newRow("umlauts") << u"Söhne"_s << QByteArray("Söhne,1234.50\r\n");
    }
    void aFieldIsQuotedAsRfc4180Wants()
    {
        QFETCH(QString, name);
        ui::ValueSheet sheet;
        sheet.header = {ui::textCell(u"Name"_s), ui::moneyTitle(u"ARR"_s, wording::FigureText())};
        sheet.rows.append({ui::textCell(name), ui::moneyCell(Money{1234'50}, wording::FigureText())});
        const QByteArray csv = sheet.asCsv();
        QVERIFY(csv.startsWith("\xEF\xBB\xBFName,ARR (USD)\r\n"));
        QTEST(csv.mid(csv.indexOf('\n') + 1), "line");
    }

    /// A loss begins with a minus and stays a number.
    void aLossIsANumber()
    {
        const ui::ValueCell loss = ui::moneyCell(Money{-12'34}, wording::FigureText());
        ui::ValueSheet sheet{{ui::textCell(u"Margin"_s)}, {{loss}}};
        QVERIFY(sheet.asCsv().endsWith("\r\n-12.34\r\n"));
        QCOMPARE(sheet.asTabs(), u"Margin\n−$12.34\n"_s);
    }

    void whatIsUnknownIsNoZeroInAFile()
    {
        Scenario scenario = test::growth();
        scenario.deals[0].negotiatedPrice.reset();
        scenario.authorizations[0].bands.back().price.reset();
        open(scenario);
        const QString path = fileNamed(u"unknown.csv"_s);
        byKeys(chart(1), u"Export values"_s);
        QCOMPARE(readCsv(contentsOf(path).mid(3)).value(19), QStringList({"Jul 2028", "—", "114000.00", "—"}));
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
        const QList<QStringList> rows = readCsv(chart()->values().asCsv().mid(3));
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

    void aTableIsExportedWhole()
    {
        open(namedCustomer(u"=1+1"_s), "cash customer");
        ui::DataTable *table = nullptr;
        for (auto *each : page->findChildren<ui::DataTable *>())
            table = each->isVisible() ? each : table;
        table->selectRow(0); // a selection is for copying
        const QString path = fileNamed(u"table.csv"_s);
        table->exportAll();
        QCOMPARE(modeOf(path), mode_t{0600});
        const QList<QStringList> rows = readCsv(contentsOf(path).mid(3));
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0].first(2), QStringList({"Customer", "Cumulative cash at the end (USD)"}));
        QCOMPARE(rows[1].first(2), QStringList({"All together", "55522.00"}));
        QCOMPARE(rows[2].first(2), QStringList({"'=1+1", "55522.00"}));
        QCOMPARE(rows[2].size(), 2 + 36);
        QCOMPARE(QFileInfo(prompts.lastSuggested).fileName(), "Cumulative cash by customer, Base case (internal).csv");
    }

    void aTablesMenuOpensByItsKeys()
    {
        open(test::growth());
        ui::DataTable *table = nullptr;
        for (auto *each : page->findChildren<ui::DataTable *>())
            table = each->isVisible() ? each : table;
        page->activateWindow();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_F10, Qt::ShiftModifier);
        auto *menu = table->findChild<QMenu *>();
        QVERIFY(menu);
        QTRY_VERIFY(menu->isVisible());
        QCOMPARE(menu->actions().size(), 2);
        const QString path = fileNamed(u"bykeys.csv"_s);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(readCsv(contentsOf(path).mid(3)).size(), 1 + 36);
        QTRY_VERIFY(!table->findChild<QMenu *>());
    }

    /// In the program itself every chart has its menu, and the window takes what they export.
    void everyChartOfTheWindowExports()
    {
        app::Session session(prompts, [] { return QDate(2026, 12, 1); });
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

QTEST_MAIN(ChartExport)
#include "chartexport.moc"
