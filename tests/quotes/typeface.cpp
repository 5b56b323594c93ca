// Which letters of a document can be printed on a computer that has no font at all: those of the font that comes with
// the program.
#include "quotes/typeface.h"
#include "support.h"
#include "support/testfile.h"

#include <QGuiApplication>
#include <QRawFont>

using namespace dealdesk;
using namespace Qt::StringLiterals;

class TypefaceTest : public QObject
{
    Q_OBJECT

    static QFont font()
    {
        QFont font(quotes::paperFamily());
        font.setPixelSize(92);
        return font;
    }

public:
    static void initMain()
    {
        static const QTemporaryDir folder;
        QFile conf(folder.filePath(u"fonts.conf"_s));
        if (!conf.open(QIODevice::WriteOnly) ||
            conf.write("<?xml version=\"1.0\"?><fontconfig><dir>/nowhere</dir></fontconfig>") < 0)
            qFatal("%s cannot be written.", qPrintable(conf.fileName()));
        conf.close();
        qputenv("FONTCONFIG_FILE", QFile::encodeName(conf.fileName()));
    }

private Q_SLOTS:
    void itComesWithTheProgram()
    {
        QCOMPARE(quotes::paperFamily(), u"Roboto"_s);
        QCOMPARE(QRawFont::fromFont(font()).familyName(), u"Roboto"_s);
        QFont medium = font();
        medium.setWeight(QFont::Medium);
        QCOMPARE(QRawFont::fromFont(medium).weight(), int(QFont::Medium));
    }

    void letters_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("missing");
        QTest::newRow("ASCII") << u"Example Corp, Inc. #7 ~"_s << QString();
        QTest::newRow("what the documents say") << u"€ 1,000 · 2 × 3 — “a” … ½ %"_s << QString();
        QTest::newRow("Latin") << u"Société Générale, Łódź, Công ty Nguyễn, Straße"_s << QString();
        QTest::newRow("Latin, decomposed") << u"Cafe\u0301"_s << QString();
        QTest::newRow("Greek and Cyrillic") << u"Εταιρεία Пример"_s << QString();
        QTest::newRow("joiners and variation selectors draw nothing") << u"A\u200CB\u200DC\uFE0F"_s << QString();
        QTest::newRow("Chinese") << u"北京公司 Ltd 北京"_s << u"北京公司"_s;
        QTest::newRow("Hindi, of whose script no font knows") << u"कल"_s << u"कल"_s;
        QTest::newRow("Hindi within Latin") << u"ABC क 12"_s << u"क"_s;
        QTest::newRow("Arabic") << u"\u0634\u0631\u0643\u0629"_s << u"\u0634\u0631\u0643\u0629"_s;
        QTest::newRow("Thai") << u"ตัว"_s << u"ตัว"_s;
        QTest::newRow("a picture beyond the first plane")
            << u"Ops \U0001F469\u200D\U0001F4BB Team"_s << u"\U0001F469\u200D\U0001F4BB"_s;
        QTest::newRow("a private character") << u"a\uE000b"_s << u"\uE000"_s;
    }
    void letters()
    {
        QFETCH(QString, line);
        QFETCH(QString, missing);
        QCOMPARE(quotes::lettersWithoutGlyph(line, font()), missing);
    }

    void whatToInstall_data()
    {
        QTest::addColumn<QString>("letters");
        QTest::addColumn<QString>("says");
        QTest::newRow("Han") << u"京"_s << u"fonts-noto-cjk"_s;
        QTest::newRow("Hangul") << u"한"_s << u"fonts-noto-cjk"_s;
        QTest::newRow("Kana") << u"カ"_s << u"fonts-noto-cjk"_s;
        QTest::newRow("a picture") << u"\U0001F469"_s << u"fonts-symbola"_s;
        QTest::newRow("Thai") << u"ตัว"_s << u"fonts-noto-core"_s;
    }
    void whatToInstall()
    {
        QFETCH(QString, letters);
        QFETCH(QString, says);
        QVERIFY2(quotes::fontFor(letters).contains(says), qPrintable(quotes::fontFor(letters)));
    }

    void theWholeQuote()
    {
        auto quote = *tests::quoteOf(tests::rollout());
        QCOMPARE(quotes::whyNotPrinted(quote), QString());
        quote.customer = u"北京公司"_s;
        const QString why = quotes::whyNotPrinted(quote);
        QVERIFY2(why.contains(u"“北京公司”"_s) && why.contains(u"fonts-noto-cjk"_s), qPrintable(why));
        QTemporaryDir folder;
        const auto written = quotes::writePdf(quote, folder.filePath(u"quote.pdf"_s));
        QVERIFY(!written);
        QCOMPARE(written.error(), why);
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

DEALDESK_TESTS(TypefaceTest, QGuiApplication)
#include "typeface.moc"
