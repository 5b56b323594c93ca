// The branding of the firm and of a customer: entered with real keys, its contrast told, kept, undone, handed on as
// JSON with its images and read back.
#include "app/session.h"
#include "app/startcontents.h"
#include "support/language.h"
#include "support/testfile.h"
#include "support/testprompts.h"
#include "support/typing.h"
#include "ui/branding/brandingform.h"
#include "ui/branding/brandingpage.h"
#include "ui/branding/brandingpreview.h"
#include "ui/branding/imagerow.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QHelpEvent>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QToolTip>

using namespace dealdesk;
using namespace Qt::StringLiterals;
using records::Branding;

class BrandingTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder;
    test::TestPrompts prompts;
    std::unique_ptr<app::Session> session;
    QString path;
    int workspaces = 0;

    ui::MainWindow &window() { return *session->window(); }
    workspace::OpenWorkspace &document() { return *session->document(); }
    const workspace::Brandings &brandings() { return document().facts().brandings; }
    ui::BrandingPage &page() { return *static_cast<ui::BrandingPage *>(window().pageWidget(ui::MainWindow::Branding)); }
    QTableView *owners() { return page().findChild<QTableView *>(u"brandings"_s); }
    ui::EntryField *field(const char *name)
    {
        return page().findChild<ui::EntryField *>(u"branding."_s + QLatin1String(name));
    }
    void type(const char *name, const QString &text)
    {
        QWidget *entry = field(name)->entry();
        entry->setFocus(Qt::TabFocusReason);
        QTest::keyClick(entry, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(entry, text);
        QTest::keyClick(entry, Qt::Key_Tab);
    }
    void click(QWidget *within, const QString &name)
    {
        const auto all = within->findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(all, [&](const QPushButton *each) {
            return (each->accessibleName().isEmpty() ? each->text() : each->accessibleName()) == name;
        });
        QPushButton *button = found == all.end() ? nullptr : *found;
        QVERIFY2(button && button->isVisible() && button->isEnabled(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    bool says(const QString &part)
    {
        const auto labels = page().findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *each) { return each->isVisible() && each->text().contains(part); });
    }
    QString image(const QString &name, int width, int height)
    {
        QImage picture(width, height, QImage::Format_ARGB32);
        picture.fill(0xff0b5cad);
        const QString file = folder.filePath(name);
        picture.save(file);
        return file;
    }
    void open(const QString &file)
    {
        session = std::make_unique<app::Session>(test::english(), prompts, [] { return QDate(2026, 11, 27); });
        QVERIFY(QFile::exists(file) ? session->open(file)
                                    : session->create(file, app::emptyContents(QDate(2026, 11, 27))));
        window().show();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTest::keyClick(&window(), Qt::Key_9, Qt::ControlModifier);
        QTRY_COMPARE(window().page(), int(ui::MainWindow::Branding));
    }
    std::string aCustomer(const char *name)
    {
        pricing::Customer customer;
        customer.name = name;
        return workspace::brandingOf(document().factEdits.addCustomer(customer, u"Add"_s));
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", folder.filePath(u"config"_s).toUtf8());
        ui::applyTheme(*qApp, ui::Scheme::Light);
    }
    void init()
    {
        path = folder.filePath(u"%1.dealdesk"_s.arg(++workspaces));
        open(path);
    }
    void cleanup()
    {
        prompts = {};
        session.reset();
    }

    void aFirmsIsEnteredKeptAndUndone()
    {
        QCOMPARE(field("primary colour")->text(), QString());
        type("primary colour", u"0B5CAD"_s);
        type("brand name", u"Northwind"_s);
        QCOMPARE(brandings().at("firm"), (Branding{.primary = "#0b5cad", .brandName = "Northwind"}));
        QVERIFY(says(u"White on the primary colour reads well: 6.66:1."_s));
        session.reset();
        open(path);
        QCOMPARE(field("brand name")->text(), u"Northwind"_s);
        type("brand name", u"Else"_s);
        window().showPage(ui::MainWindow::Deals);
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(window().page(), int(ui::MainWindow::Branding)); // undo comes into sight
        QCOMPARE(field("brand name")->text(), u"Northwind"_s);
    }

    void whatIsHardToReadIsSaid()
    {
        type("secondary colour", u"#f2a65a"_s);
        QVERIFY(says(u"White on the secondary colour is hard to read: 2.02:1, and 4.5:1 is the least."_s));
        type("secondary colour", u"blue"_s);
        QCOMPARE(brandings().at("firm").secondary, "#f2a65a");
        QVERIFY(says(u"Type a colour by six digits"_s));
    }

    void aCustomerHasTheFirmsUntilItHasItsOwn()
    {
        type("brand name", u"Northwind"_s);
        const std::string customer = aCustomer("Example Corp");
        page().chooseOwner(customer);
        QVERIFY(says(u"no branding of its own"_s));
        QVERIFY(page().findChild<ui::BrandingPreview *>()->accessibleDescription().startsWith(
            u"Northwind\nHailBytes ASM\n"_s));
        click(&page(), u"Start from your firm's"_s);
        type("product name", u"Example Watch"_s);
        QCOMPARE(brandings().at(customer), (Branding{.brandName = "Northwind", .productName = "Example Watch"}));
        QCOMPARE(brandings().at("firm"), (Branding{.brandName = "Northwind"}));
        click(&page(), u"Remove all"_s);
        QVERIFY(!brandings().contains(customer));
    }

    void whatIsTypedBelongsToItsOwner()
    {
        const std::string customer = aCustomer("Example Corp");
        page().chooseOwner(customer);
        QWidget *entry = field("brand name")->entry();
        entry->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(entry, u"Example"_s);
        page().chooseOwner("firm"); // while it is being typed
        QCOMPARE(brandings().at(customer).brandName, "Example");
        QVERIFY(!brandings().contains("firm"));
        QCOMPARE(field("brand name")->text(), QString());
    }

    void whoIsChosenStaysWhenAnotherComes()
    {
        const std::string customer = aCustomer("Example Corp");
        page().chooseOwner(customer);
        window().showPage(ui::MainWindow::Deals);
        aCustomer("Another");
        window().showPage(ui::MainWindow::Branding);
        type("brand name", u"Example"_s);
        QVERIFY(!brandings().contains("firm"));
        QCOMPARE(brandings().at(customer).brandName, "Example");
        QCOMPARE(document().undoStack().undoText(), u"Change the brand name of Example Corp"_s);
    }

    void undoNamesWhose()
    {
        type("brand name", u"Northwind"_s);
        QCOMPARE(document().undoStack().undoText(), u"Change the brand name of Your firm"_s);
    }

    void aTipIsNoMarkup()
    {
        const QString name = u"<img src='/etc/passwd'><b>Brand</b>"_s;
        type("brand name", name);
        auto *preview = page().findChild<ui::BrandingPreview *>();
        QHelpEvent asks(QEvent::ToolTip, {5, 5}, preview->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(preview, &asks);
        QVERIFY(QToolTip::text().contains(u"Brand"));
        QVERIFY2(!Qt::mightBeRichText(QToolTip::text()), qPrintable(QToolTip::text()));
    }

    void aCustomersGoesWithHim()
    {
        const std::string customer = aCustomer("Example Corp");
        page().chooseOwner(customer);
        type("brand name", u"Example"_s);
        const auto key = document().facts().customerKeys.front();
        document().factEdits.removeCustomer(key, u"Delete"_s);
        QVERIFY(!brandings().contains(customer));
        document().undoStack().undo();
        QCOMPARE(brandings().at(customer).brandName, "Example");
    }

    void itGoesOutWithItsImagesAndComesBack()
    {
        type("primary colour", u"#0b5cad"_s);
        prompts.files = {image(u"wide.png"_s, 320, 80)};
        click(page().findChild<ui::ImageRow *>(u"branding.logo"_s), u"Choose an image: Logo"_s);
        QVERIFY(says(u"PNG, 320 × 80"_s));
        const QString json = folder.filePath(u"northwind.json"_s);
        prompts.files = {json};
        click(&page(), u"Export…"_s);
        QVERIFY(QFile::exists(json) && QFile::exists(folder.filePath(u"northwind-logo.png"_s)));
        QCOMPARE(QFile::permissions(json) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const Branding written = brandings().at("firm");

        prompts.files = {json}; // once more: what is there is asked about
        prompts.yes = false;
        prompts.asked.clear();
        click(&page(), u"Export…"_s);
        QCOMPARE(prompts.asked.size(), 2);
        QVERIFY(prompts.lastText.contains(u"northwind-logo.png"_s));

        const std::string customer = aCustomer("Example Corp");
        page().chooseOwner(customer);
        prompts.files = {json};
        click(&page(), u"Import…"_s);
        QCOMPARE(brandings().at(customer), written);
        document().undoStack().undo();
        QVERIFY(!brandings().contains(customer));
    }

    void aFileThatWillNotDoChangesNothing()
    {
        type("brand name", u"Northwind"_s);
        QFile file(folder.filePath(u"bad.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"format": "dealdesk-branding", "version": 1, "logo": "none.png"})");
        file.close();
        prompts.files = {file.fileName()};
        click(&page(), u"Import…"_s);
        QVERIFY(prompts.lastText.contains(u"/logo: must name an image file in the same folder"_s));
        QCOMPARE(brandings().at("firm"), (Branding{.brandName = "Northwind"}));
    }
};

DEALDESK_TESTS(BrandingTest, QApplication)
#include "branding.moc"
