// The firm's paper: what is drawn of it, on both papers.
#include "quotes/letterhead.h"

#include "quotes/letterheadof.h"
#include "quotes/paperlayout.h"
#include "quotes/papertokens.h"
#include "support/testfile.h"

#include "support.h"

#include <QGuiApplication>
#include <QPainter>

using namespace dealdesk;
using namespace Qt::StringLiterals;
using quotes::Paper;
using tests::pdfText;

Q_DECLARE_METATYPE(dealdesk::quotes::Paper)

class LetterheadTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder;

    static quotes::CustomerQuote onPaper(const quotes::Letterhead &letterhead, Paper paper = Paper::Letter)
    {
        auto details = tests::details();
        details.letterhead = letterhead;
        details.paper = paper;
        const pricing::Scenario scenario = tests::growth();
        const auto quote = quotes::customerQuote(scenario, 0, pricing::evaluate(scenario), details);
        return quote ? *quote : quotes::CustomerQuote(details);
    }
    QString written(const quotes::CustomerQuote &quote)
    {
        const QString path = folder.filePath(u"quote.pdf"_s);
        const auto result = quotes::writePdf(quote, path);
        if (!result)
            QTest::qFail(qPrintable(result.error()), __FILE__, __LINE__);
        return path;
    }
    QString written(const quotes::Letterhead &letterhead, Paper paper = Paper::Letter)
    {
        return written(onPaper(letterhead, paper));
    }
    static QByteArray picture(const char *format, const QSize &size)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(0);
        QByteArray file;
        QBuffer buffer(&file);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, format);
        return file;
    }
    static int images(const QString &path)
    {
        const QString list = QString::fromUtf8(tests::output(u"pdfimages"_s, {u"-list"_s, path}));
        return int(list.count(u'\n')) - 2; // under two lines of titles
    }

private Q_SLOTS:
    void whatStandsOnIt_data()
    {
        QTest::addColumn<Paper>("paper");
        QTest::newRow("Letter") << Paper::Letter;
        QTest::newRow("A4") << Paper::A4;
    }
    void whatStandsOnIt()
    {
        QFETCH(Paper, paper);
        const QString path = written(tests::fullLetterhead(), paper);
        const QString first = pdfText(path, 1), all = pdfText(path);
        for (const char *words : {"12 Example Street · Suite 400 · Springfield, IL 62701",
                                  "https://support.northwind.example · help@northwind.example", "Northwind Security"})
            QVERIFY2(first.contains(QString::fromUtf8(words)), qPrintable(first));
        qsizetype from = 0;
        for (const char *words : {"What happens next", "All amounts in USD", "Thank you for considering Northwind.",
                                  "Your account manager answers soon.", "Invoice schedule", "Terms",
                                  "Services follow the master agreement.", "Invoices are due within 30 days.",
                                  "Signatures", "For Northwind Security For Example Corp", "Signature Signature",
                                  "Name Name", "Title Title", "Date Date"}) {
            const auto at = all.indexOf(QString::fromUtf8(words), from);
            QVERIFY2(at >= from, words);
            from = at;
        }
        QCOMPARE(images(path), 1);
        QString offender;
        QVERIFY2(tests::isWithinMargins(path, &offender, paper), qPrintable(offender));
        const QSizeF sheet = tests::sheetOf(paper);
        const QString size = u"Page size: +%1"_s.arg(qRound(sheet.width()));
        QVERIFY2(tests::pdfInfo(path).contains(QRegularExpression(size)), qPrintable(tests::pdfInfo(path)));
    }

    void withoutItThereIsNothingOfIt()
    {
        const QString path = written(quotes::Letterhead());
        const QString text = pdfText(path);
        for (const char *words : {"Terms", "Signature", " · "})
            QVERIFY2(!text.contains(QString::fromUtf8(words)) || QByteArray(words) == "Terms", qPrintable(text));
        QVERIFY(!text.contains(QRegularExpression(u"^\\s*Terms\\s*$"_s, QRegularExpression::MultilineOption)));
        QCOMPARE(images(path), 0);
    }

    void aFirmThatCallsItselfOtherwiseIsStillNamed()
    {
        auto letterhead = tests::fullLetterhead();
        letterhead.firm = u"Polar Shield"_s;
        const QString path = written(letterhead), first = pdfText(path, 1);
        QVERIFY2(first.indexOf(u"Polar Shield"_s) < first.indexOf(u"Northwind Security · 12 Example Street"_s),
                 qPrintable(first));
        QVERIFY(pdfText(path, 2).startsWith(u"Polar Shield"_s) || pdfText(path, 2).contains(u"Polar Shield"_s));
        QVERIFY(pdfText(path).contains(u"For Northwind Security"_s)); // who signs
    }

    void theProductIsCalledAsTheFirmCallsIt()
    {
        quotes::Letterhead letterhead;
        letterhead.product = u"Polar Watch"_s;
        const QString text = pdfText(written(letterhead));
        QVERIFY2(text.contains(u"Polar Watch"_s) && !text.contains(u"HailBytes ASM"_s), qPrintable(text));
    }

    void aLogo_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("drawn");
        const QByteArray png = picture("PNG", {400, 100});
        QTest::newRow("PNG") << png << 1;
        QTest::newRow("JPEG") << picture("JPEG", {400, 100}) << 1;
        QTest::newRow("ICO") << picture("ICO", {32, 32}) << 1;
        QTest::newRow("none") << QByteArray() << 0;
        QTest::newRow("of no size") << png.left(20) << 0;
        QTest::newRow("cut off") << png.left(png.size() / 2) << 0;
        QTest::newRow("another kind") << picture("BMP", {40, 40}) << 0;
        QTest::newRow("no image") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << 0;
    }
    void aLogo()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, drawn);
        quotes::Letterhead letterhead;
        letterhead.logo = file;
        QCOMPARE(images(written(letterhead)), drawn);
    }

    /// Its ratio stays, and it is never drawn larger than it is.
    void aLogoIsScaledIntoItsPlace_data()
    {
        QTest::addColumn<QSize>("pixels");
        QTest::addColumn<QSizeF>("points");
        QTest::newRow("wide") << QSize(1700, 100) << QSizeF(170, 10);
        QTest::newRow("high") << QSize(100, 440) << QSizeF(10, 44);
        QTest::newRow("small") << QSize(20, 10) << QSizeF(20, 10);
    }
    void aLogoIsScaledIntoItsPlace()
    {
        QFETCH(QSize, pixels);
        QFETCH(QSizeF, points);
        quotes::Letterhead letterhead;
        letterhead.logo = picture("PNG", pixels);
        const QString path = written(letterhead);
        // pdfimages tells pixels and pixels per inch.
        const QString list = QString::fromUtf8(tests::output(u"pdfimages"_s, {u"-list"_s, path}));
        const QStringList cells = list.split(u'\n').value(2).simplified().split(u' ');
        QCOMPARE(cells.value(3).toInt(), pixels.width());
        QVERIFY2(qAbs(cells.value(12).toDouble() - 72 * pixels.width() / points.width()) < 2, qPrintable(list));
        QVERIFY2(qAbs(cells.value(13).toDouble() - 72 * pixels.height() / points.height()) < 2, qPrintable(list));
    }

    /// One for a dark header, light and see-through, stands on the firm's colour; any other on the paper itself.
    void noLogoVanishesOnThePaper_data()
    {
        QTest::addColumn<QColor>("drawing");
        QTest::addColumn<QColor>("around");
        QTest::addColumn<bool>("onColour");
        QTest::newRow("white on nothing") << QColor(Qt::white) << QColor(Qt::transparent) << true;
        QTest::newRow("light grey on nothing") << QColor(232, 232, 232) << QColor(Qt::transparent) << true;
        QTest::newRow("dark on nothing") << QColor(20, 40, 60) << QColor(Qt::transparent) << false;
        QTest::newRow("white on a ground of its own") << QColor(Qt::white) << QColor(20, 40, 60) << false;
        QTest::newRow("dark on white") << QColor(20, 40, 60) << QColor(Qt::white) << false;
    }
    void noLogoVanishesOnThePaper()
    {
        QFETCH(QColor, drawing);
        QFETCH(QColor, around);
        QFETCH(bool, onColour);
        QImage logo(160, 40, QImage::Format_ARGB32);
        logo.fill(around);
        QPainter(&logo).fillRect(QRect(50, 8, 60, 24), drawing);
        quotes::Letterhead letterhead;
        letterhead.primary = u"#1b5e20"_s;
        QBuffer file(&letterhead.logo);
        file.open(QIODevice::WriteOnly);
        logo.save(&file, "PNG");
        const auto pages = quotes::onPaper(onPaper(letterhead));
        QImage paper(200, 80, QImage::Format_RGB32);
        paper.fill(Qt::white);
        QPainter painter(&paper);
        pages.drawPage(0, painter);
        painter.end();
        QCOMPARE(QColor(paper.pixel(3, 3)), onColour              ? QColor(letterhead.primary)
                                            : around.alpha() == 0 ? QColor(Qt::white)
                                                                  : around);
    }

    void coloursAreReadable_data()
    {
        QTest::addColumn<QString>("colour");
        QTest::addColumn<bool>("taken");
        QTest::newRow("dark") << u"#1b5e20"_s << true;
        QTest::newRow("just readable") << u"#767676"_s << true;
        QTest::newRow("just not") << u"#777777"_s << false;
        QTest::newRow("yellow") << u"#ffd600"_s << false;
        QTest::newRow("no colour") << u"green"_s << false;
        QTest::newRow("none") << QString() << false;
    }
    void coloursAreReadable()
    {
        QFETCH(QString, colour);
        QFETCH(bool, taken);
        quotes::Letterhead letterhead;
        letterhead.primary = letterhead.secondary = colour;
        const quotes::PaperColours colours = quotes::coloursOf(letterhead);
        const QRgb own = QColor(colour).rgb();
        QCOMPARE(colours.accent, taken ? own : quotes::paper::accent);
        QCOMPARE(colours.heading, taken ? own : quotes::paper::ink);
        QCOMPARE(colours.frame, taken ? own : quotes::paper::hairline);
    }

    void thePaperIsThatOfThePlace_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<Paper>("paper");
        QTest::newRow("United States") << u"en_US"_s << Paper::Letter;
        QTest::newRow("Canada, in French") << u"fr_CA"_s << Paper::Letter;
        QTest::newRow("Mexico") << u"es_MX"_s << Paper::Letter;
        QTest::newRow("United Kingdom") << u"en_GB"_s << Paper::A4;
        QTest::newRow("Germany") << u"de_DE"_s << Paper::A4;
        QTest::newRow("Japan") << u"ja_JP"_s << Paper::A4;
        QTest::newRow("of no territory") << u"C"_s << Paper::Letter;
    }
    void thePaperIsThatOfThePlace()
    {
        QFETCH(QString, locale);
        QFETCH(Paper, paper);
        QCOMPARE(quotes::usualPaper(wording::Language(QLocale(locale))), paper);
        workspace::Facts facts;
        QCOMPARE(quotes::paperOf(facts, wording::Language(QLocale(locale))), paper);
        facts.firm["paper/size"] = {paper == Paper::A4 ? "letter" : "a4", {}};
        QVERIFY(quotes::paperOf(facts, wording::Language(QLocale(locale))) !=
                paper); // what the firm chose holds everywhere
    }

    void itComesOutOfTheWorkspace()
    {
        workspace::Facts facts;
        facts.partner.name = "Northwind Security";
        facts.firm["paper/address"] = {"12 Example Street\nSpringfield", {}};
        facts.firm["paper/terms"] = {"One.", {}};
        facts.firm["paper/signature"] = {"yes", {}};
        facts.brandings["firm"] = {
            .primary = "#1b5e20", .brandName = "Polar Shield", .productName = "Polar Watch", .logo = "bytes"};
        facts.brandings["customer/1"] = {.brandName = "Example Corp"};
        const quotes::Letterhead made = quotes::letterheadOf(facts, facts.partner);
        QCOMPARE(made.address, u"12 Example Street\nSpringfield"_s);
        QCOMPARE(made.terms, u"One."_s);
        QCOMPARE(made.closing, QString());
        QVERIFY(made.signatures);
        QCOMPARE(made.firm, u"Polar Shield"_s);
        QCOMPARE(made.product, u"Polar Watch"_s);
        QCOMPARE(made.primary, u"#1b5e20"_s);
        QCOMPARE(made.logo, QByteArray("bytes"));
        pricing::Partner supposed = facts.partner;
        supposed.name = "Another firm";
        const quotes::Letterhead none = quotes::letterheadOf(facts, supposed);
        QVERIFY(none.firm.isEmpty() && none.address.isEmpty() && none.logo.isEmpty() && !none.signatures);
    }
};

DEALDESK_TESTS(LetterheadTest, QGuiApplication)
#include "letterhead.moc"
