// Price books out of the page of price books and into it, and a band table that is pasted there: nothing changes before
// it is accepted, and one undo takes it back.
#include "ui/pricebooks/bookexchange.h"
#include "support/language.h"
#include "support/openscenario.h"
#include "support/testfile.h"
#include "support/testprompts.h"
#include "tables/pastedbandstable.h"
#include "ui/pricebooks/bandpaste.h"
#include "ui/pricebooks/pricebookspage.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/exportdesk.h"
#include "ui/widgets/theme.h"
#include "workspace/openworkspace.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

using namespace dealdesk;
using namespace pricing;

class BookExchangeTest : public QObject
{
    Q_OBJECT

    struct Desk {
        workspace::OpenWorkspace document;
        test::TestPrompts prompts;
        QWidget window;
        ui::PriceBooksPage *page;
        ui::BookExchange *exchange;
        QString said;

        explicit Desk(Scenario scenario)
            : document(test::contentsOf(std::move(scenario)))
            , page(new ui::PriceBooksPage(document.factEdits, prompts, test::english(), &window))
            , exchange(new ui::BookExchange(document.factEdits, prompts, test::english(), page))
        {
            new ui::ExportDesk(
                prompts, [this](const QString &sentence, tables::Tone) { said = sentence; },
                [] {
                    return ui::ExportOrigin{QStringLiteral("Test"), false, {}};
                },
                &window);
            page->addToHead(exchange);
            QObject::connect(exchange, &ui::BookExchange::notice, page,
                             [this](const QString &sentence) { said = sentence; });
        }
        const std::vector<ResaleAuthorization> &books() const { return document.scenario().authorizations; }
    };

    QTemporaryDir folder;

    QString put(const char *name, const QByteArray &bytes) const
    {
        const QString path = folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static Scenario bare()
    {
        Scenario scenario = test::workedExample();
        scenario.authorizations.front().name = "Own";
        scenario.authorizations.front().existingTenants = 12;
        scenario.authorizations.front().bands.pop_back();
        return scenario;
    }

    static QPushButton *button(const QWidget *in, const QString &text)
    {
        for (QPushButton *each : in->findChildren<QPushButton *>())
            if (each->text() == text)
                return each;
        return nullptr;
    }
    /// Opens the dialog as a person does, and hands it to `with` once it is there.
    template<typename With>
    static void paste(Desk &desk, With with)
    {
        desk.window.resize(1270, 660);
        desk.page->resize(desk.window.size());
        desk.window.show();
        bool isDone = false;
        QTimer::singleShot(0, &desk.window, [&] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            with(*dialog);
            isDone = true;
            if (dialog->isVisible())
                dialog->reject();
        });
        QPushButton *opens = button(desk.page, QStringLiteral("Paste band table…"));
        QVERIFY(opens);
        QTest::mouseClick(opens, Qt::LeftButton);
        QVERIFY(isDone);
    }

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }

    void whatOneExportsAnotherImports_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("as a table") << QStringLiteral("books.csv");
        QTest::newRow("as a file of the program") << QStringLiteral("books.json");
    }
    void whatOneExportsAnotherImports()
    {
        QFETCH(QString, name);
        Desk from(test::workedExample()), to(bare());
        from.prompts.files = {folder.filePath(name)};
        from.exchange->exportBooks();
        QVERIFY2(from.said.contains(name), qPrintable(from.said));
        QCOMPARE(QFile::permissions(folder.filePath(name)) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());

        const auto before = to.books();
        to.prompts.files = {folder.filePath(name)};
        to.prompts.yes = false;
        to.exchange->importBooks();
        QVERIFY(to.books() == before);
        QVERIFY2(to.prompts.lastText.contains(u"“Worked example (illustrative)” takes the place of “Own”"),
                 qPrintable(to.prompts.lastText));

        to.prompts.files = {folder.filePath(name)};
        to.prompts.yes = true;
        to.exchange->importBooks();
        ResaleAuthorization expected = from.books().front();
        expected.existingTenants = 12;
        QVERIFY(to.books() == std::vector{expected});
        QCOMPARE(to.document.undoStack().count(), 1);
        to.document.undoStack().undo();
        QVERIFY(to.books() == before);
    }

    void aFileThatIsWrongChangesNothingAndSaysWhere()
    {
        Desk desk(bare());
        const auto before = desk.books();
        desk.prompts.files = {
            put("wrong.csv", "listing,authorization,band,bandFrom,price,currency\nasm,B,P,0,5,USD\n")};
        desk.exchange->importBooks();
        QVERIFY(desk.books() == before);
        QCOMPARE(desk.prompts.lastText,
                 "row 2, column bandFrom: must be a whole number from 1 to 1,000,000,000, found \"0\"");
        desk.prompts.files = {folder.filePath(QStringLiteral("none.csv"))};
        desk.exchange->importBooks();
        QVERIFY2(desk.prompts.lastText.contains(u"No such file"), qPrintable(desk.prompts.lastText));
        desk.prompts.files = {put("euro.csv", "listing,authorization,band,bandFrom,price,currency\nasm,B,P,1,5,EUR\n")};
        desk.exchange->importBooks();
        QVERIFY2(desk.prompts.lastText.contains(u"in EUR, and this scenario is in USD"),
                 qPrintable(desk.prompts.lastText));
        desk.prompts.files = {put("later.csv", "listing,authorization,from,band,bandFrom,price,currency\n"
                                               "asm,B,2028-01-01,P,1,5,USD\n")};
        desk.exchange->importBooks();
        QVERIFY2(desk.prompts.lastText.contains(u"“B” has days of “Own”"), qPrintable(desk.prompts.lastText));
        QVERIFY(!desk.document.undoStack().canUndo());
    }

    void numbersThatAreWrittenOtherwiseAreAskedAbout()
    {
        Desk desk(bare());
        desk.prompts.files = {
            put("german.csv", "listing;authorization;band;bandFrom;price;currency\nsat;B;P;1;5,50;USD\n")};
        desk.exchange->importBooks();
        QCOMPARE(desk.prompts.offered, (QStringList{"1.234,56", "1 234,56"}));
        QCOMPARE(desk.books().back().bands.front().price, std::optional(Money{5'50}));
    }

    void aFractionThatMayBeAThousandIsAskedAbout()
    {
        Scenario scenario = bare();
        scenario.settings.currency = "KWD";
        Desk desk(scenario);
        const QByteArray table = "listing,authorization,band,bandFrom,price,currency\nsat,B,P,1,1.250,KWD\n";
        desk.prompts.files = {put("dinars.csv", table)};
        desk.prompts.chosenLine = 2;
        desk.exchange->importBooks();
        QCOMPARE(desk.prompts.offered, (QStringList{"1234.56", "1,234.56", "1.234,56", "1'234.56"}));
        QCOMPARE(desk.books().back().bands.front().price, std::optional(Money{1'250'000}));
        desk.document.undoStack().undo();
        desk.prompts.files = {folder.filePath(QStringLiteral("dinars.csv"))};
        desk.prompts.chosenLine = -1; // given up
        desk.exchange->importBooks();
        QVERIFY2(desk.prompts.lastText.contains(u"“1.250” may be a thousand or a fraction") ||
                     desk.prompts.lastText.contains(u"\"1.250\" may be a thousand or a fraction"),
                 qPrintable(desk.prompts.lastText));
        QVERIFY(!desk.document.undoStack().canUndo());
    }

    void whatATableHasNoColumnForStays()
    {
        Scenario scenario = bare();
        ResaleAuthorization &own = scenario.authorizations.front();
        own.commitmentDiscounts = {Percent{0}, Percent{1'200}, Percent{2'000}};
        own.until = YearMonth::of(2030, 1).firstDay();
        Desk desk(scenario);
        desk.prompts.files = {put("few.csv", "listing,authorization,band,bandFrom,price,currency\n"
                                             "asm,Own,P,1,90,USD\nsat,B,P,1,90,USD\n")};
        desk.exchange->importBooks();
        const ResaleAuthorization &then = desk.books().front();
        QCOMPARE(then.bands.size(), std::size_t{1});
        QVERIFY(then.commitmentDiscounts == scenario.authorizations.front().commitmentDiscounts);
        QVERIFY(then.until == scenario.authorizations.front().until);
        QVERIFY2(
            desk.prompts.lastText.contains(
                u"“B” is added. The file does not say otherwise, so it holds from ever, it has no last day, its "
                u"commitment discounts are 0 %, 10 % and 15 %, you have no tenants yet and no band is negotiated."),
            qPrintable(desk.prompts.lastText));
    }

    void theSameBooksChangeNothing()
    {
        Desk desk(bare());
        desk.prompts.files = {folder.filePath(QStringLiteral("same.json"))};
        desk.exchange->exportBooks();
        desk.prompts.files = {folder.filePath(QStringLiteral("same.json"))};
        desk.exchange->importBooks();
        QVERIFY2(desk.said.contains(u"already"), qPrintable(desk.said));
        QVERIFY(!desk.document.undoStack().canUndo());
    }

    void aPastedTableTakesTheBandsPlaceInOneUndo()
    {
        Desk desk(bare());
        const auto before = desk.books();
        paste(desk, [&](QDialog &dialog) {
            QPushButton *take = button(&dialog, QStringLiteral("Use these bands"));
            auto *text = dialog.findChild<QPlainTextEdit *>();
            QVERIFY(take && text && !take->isEnabled());
            QCOMPARE(dialog.focusWidget(), text);
            text->insertPlainText(
                QStringLiteral("Pilot\t1–24\t$120.00\nBand 1\t25–99\tsoon\nBand 4\t100+\tnegotiated"));
            QVERIFY(!take->isEnabled());
            auto *lines = dialog.findChild<tables::PastedBandsTable *>();
            QCOMPARE(lines->rowCount(), 3);
            const auto note = lines->index(1, tables::PastedBandsTable::Note).data().toString();
            QVERIFY2(note.contains(u"“soon”"), qPrintable(note));
            QVERIFY(desk.books() == before);
            text->setPlainText(text->toPlainText().replace(QStringLiteral("soon"), QStringLiteral("$99.50")));
            QVERIFY(take->isEnabled());
            QCOMPARE(lines->index(1, tables::PastedBandsTable::Price).data().toString(), "$99.50");
            QTest::mouseClick(take, Qt::LeftButton);
        });
        ResaleAuthorization after = before.front();
        after.bands = {{"Pilot", 1, Money{120'00}, false, Provenance::Mine},
                       {"Band 1", 25, Money{99'50}, false, Provenance::Mine},
                       {"Band 4", 100, std::nullopt, true, Provenance::Mine}};
        QVERIFY(desk.books() == std::vector{after});
        QCOMPARE(desk.document.undoStack().count(), 1);
        desk.document.undoStack().undo();
        QVERIFY(desk.books() == before);
    }

    void anAbandonedTableChangesNothing()
    {
        Desk desk(bare());
        const auto before = desk.books();
        paste(desk, [](QDialog &dialog) {
            dialog.findChild<QPlainTextEdit *>()->insertPlainText(QStringLiteral("Pilot\t1\t$120.00"));
            QTest::keyClick(&dialog, Qt::Key_Escape);
        });
        QVERIFY(desk.books() == before);
        QVERIFY(!desk.document.undoStack().canUndo());
    }

    /// The same figures mean another thing in a letter from elsewhere.
    void theWayOfWritingNumbersIsChosen()
    {
        Desk desk(bare());
        paste(desk, [](QDialog &dialog) {
            auto *styles = dialog.findChild<QComboBox *>();
            auto *lines = dialog.findChild<tables::PastedBandsTable *>();
            dialog.findChild<QPlainTextEdit *>()->insertPlainText(QStringLiteral("Pilot\t1\t1.120,00"));
            QCOMPARE(styles->currentText(), "1,234.56");
            QVERIFY(!button(&dialog, QStringLiteral("Use these bands"))->isEnabled());
            styles->setCurrentText(QStringLiteral("1.234,56"));
            QVERIFY(button(&dialog, QStringLiteral("Use these bands"))->isEnabled());
            QCOMPARE(lines->index(0, tables::PastedBandsTable::Price).data().toString(), "$1,120.00");
        });
    }
};

DEALDESK_TESTS(BookExchangeTest, QApplication)
#include "bookexchange.moc"
