// Names as hostile as they come, through entry, tables, clipboard, scenario files, PDF and every page of the window:
// shown as the text that they are, and no file is opened for them.
#include "support/hostilenames.h"
#include "app/session.h"
#include "exchange/scenariofile.h"
#include "exchange/sheethtml.h"
#include "pricing/nametext.h"
#include "quotes/quotepdf.h"
#include "storage/recording.h"
#include "support/language.h"
#include "support/openscenario.h"
#include "support/testfile.h"
#include "support/testprompts.h"
#include "tables/dealstable.h"
#include "tables/entrytext.h"
#include "ui/whatif/whatifpage.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/noticebar.h"
#include "ui/window/scenariofiles.h"
#include "wording/figuretext.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QtTest>

using namespace dealdesk;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 12, 1);
constexpr const char *secretsVariable = "DEALDESK_TEST_SECRETS";

bool hasControl(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

pricing::Scenario named(const QString &name)
{
    pricing::Scenario scenario = test::workedExample();
    scenario.settings.name = scenario.settings.partner.name = name.toStdString();
    scenario.customers.front().name = scenario.deals.front().name = name.toStdString();
    scenario.authorizations.front().name = scenario.authorizations.front().bands.front().name = name.toStdString();
    return scenario;
}

quotes::QuoteDetails details() { return {test::english(), u"Q-2027-0001"_s, today, today.addDays(30), true}; }

} // namespace

class HostileNames : public QObject
{
    Q_OBJECT
    QTemporaryDir folder;
    QString secrets;

    void names() const
    {
        QTest::addColumn<QString>("name");
        for (const test::HostileName &row : test::hostileNames(secrets))
            QTest::newRow(row.rule) << row.text;
    }

    /// Runs one function of this program under strace; answers the paths that it tried to open.
    QStringList pathsOpenedBy(const QString &function) const
    {
        const auto calls =
            storage::testing::record(QCoreApplication::applicationFilePath(), {u"hostilenames"_s, function}, true);
        QStringList paths;
        for (const auto &call : calls)
            if (call.name.startsWith("open"))
                paths.append(QFile::decodeName(call.arguments[call.name == "open" ? 0 : 1]));
        return paths;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QByteArray given = qgetenv(secretsVariable); // in the process that is watched
        secrets = given.isEmpty() ? folder.filePath(u"secrets"_s) : QFile::decodeName(given);
        qputenv(secretsVariable, QFile::encodeName(secrets));
        if (given.isEmpty()) // for the watched processes: fonts and settings of nobody
            qputenv("HOME", QFile::encodeName(folder.path()));
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(folder.filePath(u"config"_s)));
        QVERIFY(test::hostileNames(secrets).size() >= 50);
    }

    void entered_data() { names(); }
    void entered()
    {
        QFETCH(QString, name);
        const auto read = tables::readName(name, test::english());
        if (!read) {
            QVERIFY(!read.error().isEmpty());
            return;
        }
        QString kept = name;
        QCOMPARE(wording::text(*read), kept.remove(QChar(QChar::ByteOrderMark)).trimmed());
        QVERIFY(!hasControl(wording::text(*read)));
    }

    void exportedAndImported_data() { names(); }
    void exportedAndImported()
    {
        QFETCH(QString, name);
        const pricing::Scenario scenario = named(name);
        const auto again = exchange::readScenario(exchange::writeScenario(scenario));
        if (again)
            QVERIFY(again->deals == scenario.deals && again->customers == scenario.customers);
        else
            QVERIFY2(!tables::readName(name, test::english()),
                     exchange::messageOf(again.error().front()).c_str()); // one check for both
        workspace::OpenWorkspace document(workspace::contentsOf({scenario}));
        const QString path = folder.filePath(u"export.dealdesk.json"_s);
        QCOMPARE(ui::exportScenario(document.current(), path, test::english()).has_value(), again.has_value());
        if (!again)
            return;
        const auto read = ui::readScenarioFile(path, test::english());
        QVERIFY(read);
        document.scenarioEdits.addScenario(*read, QStringLiteral("Import"));
        QCOMPARE(document.scenario().deals, scenario.deals);
        QCOMPARE(document.scenario().customers, scenario.customers);
    }

    void inTablesAndOnTheClipboard_data() { names(); }
    void inTablesAndOnTheClipboard()
    {
        QFETCH(QString, name);
        workspace::OpenWorkspace document(workspace::contentsOf({named(name)}));
        tables::DealsTable model(document.dealEdits, test::english());
        const QString shown = model.index(0, tables::DealsTable::Name).data().toString();
        QCOMPARE(shown, wording::text(name.toStdString()));
        QVERIFY(model.index(0, tables::DealsTable::CustomerName).data().toString().contains(shown));
        ui::DataTable table;
        table.setModel(&model);
        table.setVisibleColumns({tables::DealsTable::Name, tables::DealsTable::Billed, tables::DealsTable::Margin});
        const QStringList lines = QString::fromStdString(tabSeparated(table.sheet(true))).split(u'\n');
        QCOMPARE(lines.size(), 3); // the header, the deal, and nothing
        const QStringList cells = lines[1].split(u'\t');
        QCOMPARE(cells.size(), 3);
        const bool formula = QStringView(u"=+-@").contains(shown.simplified().front());
        QCOMPARE(cells[0], formula ? u'\'' + shown.simplified() : shown.simplified());
        QCOMPARE(cells[1], u"8800.00"_s);
        const QString html = QString::fromStdString(htmlTable(table.sheet(true)));
        QVERIFY(model.setData(model.index(0, tables::DealsTable::Name), u"Rollout"_s));
        const QString plain = QString::fromStdString(htmlTable(table.sheet(true)));
        QCOMPARE(html.count(u'<'), plain.count(u'<')); // no more markup than of a name without any
        QCOMPARE(html.count(u'>'), plain.count(u'>'));
    }

    /// A loss begins with a minus and stays a number.
    void aNegativeFigureIsPastedAsANumber()
    {
        pricing::Scenario scenario = test::workedExample();
        scenario.deals.front().price = pricing::UnitPrice{pricing::Money{100}};
        workspace::OpenWorkspace document(workspace::contentsOf({scenario}));
        tables::DealsTable model(document.dealEdits, test::english());
        ui::DataTable table;
        table.setModel(&model);
        table.setVisibleColumns({tables::DealsTable::Margin});
        const QString text = QString::fromStdString(tabSeparated(table.sheet(true))).split(u'\n')[1];
        QCOMPARE(text, u"-7067.00"_s);
    }

    void inDocuments_data() { names(); }
    void inDocuments()
    {
        QFETCH(QString, name);
        const pricing::Scenario scenario = named(name);
        const auto evaluation = pricing::evaluate(scenario);
        const auto quote = quotes::customerQuote(scenario, 0, evaluation, details());
        QVERIFY2(quote, qPrintable(quote ? QString() : quote.error()));
        const auto summary = quotes::internalSummary(scenario, 0, evaluation, details());
        const QDir here(folder.path());
        for (const QString &file : {quotes::suggestedFileName(*quote), quotes::suggestedFileName(summary)}) {
            QVERIFY2(QFileInfo(file).fileName() == file && !file.contains(u'\\') && !file.contains(u':'),
                     qPrintable(file));
            QVERIFY(!file.startsWith(u'.') && file.endsWith(u".pdf"_s) && !hasControl(file));
            QVERIFY2(QFile::encodeName(file).size() <= 255, "longer than a file system takes"); // bytes, as on ext4
            QVERIFY(QFileInfo(here.filePath(file)).absolutePath() == here.absolutePath());
        }
        // Written, or refused for letters that no font of this computer has: there are none such in ASCII.
        const bool ascii = std::ranges::all_of(name, [](QChar letter) { return letter.unicode() < 0x80; });
        for (const auto &written : {quotes::writePdf(*quote, here.filePath(quotes::suggestedFileName(*quote))),
                                    quotes::writePdf(summary, here.filePath(u"internal.pdf"_s))})
            QVERIFY2(written || (!ascii && written.error().contains(u"no font on this computer has"_s)),
                     qPrintable(written ? QString() : written.error()));
        if (name.startsWith(u'<') && name.size() < 60) { // what is markup elsewhere stands there letter by letter
            QProcess reader;
            reader.start(u"pdftotext"_s, {u"-raw"_s, here.filePath(quotes::suggestedFileName(*quote)), u"-"_s});
            QVERIFY(reader.waitForFinished() && reader.exitCode() == 0);
            QString text = QString::fromUtf8(reader.readAllStandardOutput()), wanted = name;
            QVERIFY(text.remove(QRegularExpression(u"\\s"_s)).contains(wanted.remove(QRegularExpression(u"\\s"_s))));
        }
    }

    void onEveryPage()
    {
        pricing::Scenario scenario = named(u"<img src='file://%1/scenario'>"_s.arg(secrets));
        for (const test::HostileName &row : test::hostileNames(secrets)) {
            if (pricing::hasControlCharacter(row.text.toStdString()))
                continue; // no workspace takes it
            pricing::Deal deal = scenario.deals.front();
            pricing::Customer customer = scenario.customers.front();
            customer.id.text = deal.customer.text = deal.id.text = "x" + std::to_string(scenario.deals.size());
            customer.name = deal.name = row.text.toStdString();
            deal.probability = pricing::Percent{5'000};
            scenario.customers.push_back(customer);
            scenario.deals.push_back(deal);
        }
        test::TestPrompts prompts;
        app::Session session(test::english(), prompts, [] { return today; });
        QVERIFY(session.create(folder.filePath(u"hostile.dealdesk"_s), workspace::contentsOf({scenario})));
        for (int page = 0; page < ui::MainWindow::PageCount; ++page) {
            session.window()->showPage(page);
            QApplication::processEvents();
            QVERIFY(!session.window()->grab().isNull());
        }
        auto *whatIf = static_cast<ui::WhatIfPage *>(session.window()->pageWidget(ui::MainWindow::WhatIf));
        session.window()->showPage(ui::MainWindow::WhatIf);
        for (int section = 0; section < ui::WhatIfPage::SectionCount; ++section) {
            whatIf->showSection(section);
            while (whatIf->isBusy())
                QApplication::processEvents(QEventLoop::WaitForMoreEvents);
            QVERIFY(!session.window()->grab().isNull());
        }
    }

    /// As an earlier version took it: the workspace opens and is asked about it, no text of the window is longer than a
    /// line layout bears (it takes the square of the length), and nothing of the name is cut.
    void aMillionLetters()
    {
        constexpr qsizetype longestLine = 10 * wording::mostShown; // some texts name several records
        const QString name(1'000'000, u'W');
        test::TestPrompts prompts;
        app::Session session(test::english(), prompts, [] { return today; });
        const workspace::Contents contents = workspace::contentsOf({named(name)});
        QVERIFY(session.create(folder.filePath(u"million.dealdesk"_s), contents));
        ui::MainWindow *window = session.window();
        QString said;
        for (const QLabel *label : window->notices()->findChildren<QLabel *>())
            said += label->text();
        QVERIFY2(said.contains(u"longer than 200 characters"_s), qPrintable(said));
        for (int page = 0; page < ui::MainWindow::PageCount; ++page) {
            window->showPage(page);
            QApplication::processEvents();
            QVERIFY(!window->grab().isNull());
            for (const QLabel *label : window->findChildren<QLabel *>())
                QVERIFY2(label->text().size() < longestLine, qPrintable(label->objectName()));
            for (const QLineEdit *edit : window->findChildren<QLineEdit *>())
                QVERIFY(edit->text().size() < longestLine);
            for (const QAction *action : window->findChildren<QAction *>())
                QVERIFY(action->text().size() < longestLine && action->toolTip().size() < longestLine);
            for (const QComboBox *combo : window->findChildren<QComboBox *>())
                for (int item = 0; item < combo->count(); ++item)
                    QVERIFY(combo->itemText(item).size() < longestLine);
            for (const QAbstractItemView *view : window->findChildren<QAbstractItemView *>())
                if (const auto *model = view->model())
                    for (int row = 0; row < model->rowCount(); ++row)
                        for (int column = 0; column < model->columnCount(); ++column)
                            QVERIFY(model->index(row, column).data().toString().size() < longestLine);
        }
        // Undo tells of it, too; and a field in which nothing was typed leaves the whole name.
        auto &document = *session.document();
        auto deal = document.scenario().deals.front();
        deal.probability = pricing::Percent{5'000};
        document.dealEdits.changeDeal(document.current().dealKeys.front(), deal, u"Change"_s);
        window->showPage(ui::MainWindow::Deals);
        QApplication::processEvents();
        QCOMPARE(document.scenario().deals.front().name.size(), std::size_t{1'000'000});
        const QString target = folder.filePath(u"million.dealdesk.json"_s);
        const auto exported = ui::exportScenario(document.current(), target, test::english());
        QVERIFY(!exported);
        QVERIFY2(exported.error().contains(u"longer than 200 characters"_s), qPrintable(exported.error()));
        QVERIFY(!QFile::exists(target));
    }

    /// The control's fault: rich text reads files.
    void richText()
    {
        QTextDocument document;
        document.setHtml(u"<img src='file://%1/image'>"_s.arg(secrets));
        QVERIFY(document.size().width() >= 0);
    }

    void noOtherFileIsOpened_data()
    {
        QTest::addColumn<QString>("function");
        for (const char *function : {"exportedAndImported", "inTablesAndOnTheClipboard", "inDocuments", "onEveryPage"})
            QTest::newRow(function) << QString::fromLatin1(function);
    }
    void noOtherFileIsOpened()
    {
        if (!storage::testing::canRecord())
            QSKIP("strace cannot trace here (not installed, or ptrace is forbidden)");
        QFETCH(QString, function);
        const QStringList paths = pathsOpenedBy(function);
        QVERIFY(paths.size() > 20);
        const QStringList allowed{u"/usr/"_s,
                                  u"/lib"_s,
                                  u"/etc/"_s,
                                  u"/proc/"_s,
                                  u"/sys/"_s,
                                  u"/dev/"_s,
                                  u"/var/cache/fontconfig"_s,
                                  QDir::tempPath() + u"/test_ui_hostilenames-"_s,
                                  QDir::tempPath() + u"/runtime-"_s,
                                  QDir::tempPath() + u"/dealdesk-passing-"_s,
                                  QStringLiteral(DEALDESK_TESTS_DIR "/support/screen.json"),
                                  QStringLiteral(DEALDESK_BINARY_DIR)};
        for (const QString &path : paths) {
            QVERIFY2(!path.contains(u"/secrets"_s), qPrintable(path));
            // In the folder of temporary files the program looks for what a killed viewer left.
            QVERIFY2(!path.startsWith(u'/') || path == QDir::tempPath() ||
                         std::ranges::any_of(allowed, [&](const QString &start) { return path.startsWith(start); }),
                     qPrintable(path));
        }
    }

    void anOpenedSecretIsNoticed()
    {
        if (!storage::testing::canRecord())
            QSKIP("strace cannot trace here (not installed, or ptrace is forbidden)");
        QVERIFY(std::ranges::any_of(pathsOpenedBy(u"richText"_s),
                                    [](const QString &path) { return path.contains(u"/secrets"_s); }));
    }
};

DEALDESK_TESTS(HostileNames, QApplication)
#include "hostilenames.moc"
