// Names and texts in every script are drawn and read back, where the fonts for them are installed.
#include "quotes/drawnpages.h"
#include "quotes/plaintext.h"
#include "quotes/typeface.h"
#include "support/testfile.h"

#include "support.h"

#include <QFontDatabase>
#include <QGuiApplication>

using namespace dealdesk;
using namespace Qt::StringLiterals;
using tests::pdfText;

class ScriptsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder;

    QString written(const QString &name, const QString &closing = {})
    {
        pricing::Scenario scenario = tests::rollout();
        auto quote = *tests::quoteOf(scenario);
        quote.customer = name;
        quote.details.letterhead.closing = closing;
        const QString path = folder.filePath(u"script.pdf"_s);
        const auto result = quotes::writePdf(quote, path);
        if (!result)
            QTest::qFail(qPrintable(result.error()), __FILE__, __LINE__);
        return path;
    }
    /// Letters in their order of reading and without their joined forms, and no marks of direction.
    static QString plain(const QString &text)
    {
        static const QRegularExpression marks(u"[\u200E\u200F\u202A-\u202E\u2066-\u2069]"_s);
        return text.normalized(QString::NormalizationForm_KC).remove(marks);
    }
    /// Where a letter stands that no other text of the page has; 0: nowhere. (The words of Hebrew are read by letters.)
    static qreal rightOf(const QString &path, QChar letter)
    {
        for (const tests::Word &word : tests::pdfWords(path))
            if (word.page == 1 && plain(word.text).contains(letter))
                return word.right;
        return 0;
    }

    static QString lacking(const QString &family, const char *package)
    {
        return QFontDatabase::families().contains(family)
                   ? QString()
                   : u"%1 is not installed: it is in the package %2"_s.arg(family, QLatin1String(package));
    }

private Q_SLOTS:
    void aNameIsDrawnAndReadBack_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("family");
        QTest::addColumn<QByteArray>("package");
        const QByteArray core = "fonts-noto-core", cjk = "fonts-noto-cjk", dejavu = "fonts-dejavu-core";
        QTest::newRow("Chinese") << u"北京示例公司"_s << u"Noto Sans CJK SC"_s << cjk;
        QTest::newRow("Japanese") << u"株式会社サンプル"_s << u"Noto Sans CJK JP"_s << cjk;
        QTest::newRow("Korean") << u"주식회사 예시"_s << u"Noto Sans CJK KR"_s << cjk;
        QTest::newRow("Hebrew") << u"שלום אבטחה"_s << u"Noto Sans Hebrew"_s << core;
        QTest::newRow("Arabic") << u"شركة المثال"_s << u"DejaVu Sans"_s << dejavu;
        QTest::newRow("Thai") << u"ตัวอย่าง"_s << u"Noto Sans Thai"_s << core;
        QTest::newRow("Greek and Cyrillic") << u"Εταιρεία Пример"_s << u"Roboto"_s << QByteArray();
        QTest::newRow("Chinese within Latin") << u"Contoso 北京 Ltd."_s << u"Noto Sans CJK SC"_s << cjk;
    }
    void aNameIsDrawnAndReadBack()
    {
        QFETCH(QString, name);
        QFETCH(QString, family);
        QFETCH(QByteArray, package);
        quotes::paperFamily(); // which comes with the program
        if (const QString why = lacking(family, package.constData()); !why.isEmpty())
            QSKIP(qPrintable(why));
        const QString path = written(name);
        const QString text = plain(pdfText(path, 1));
        QVERIFY2(text.contains(plain(name)), qPrintable(text));
        QString offender;
        QVERIFY2(tests::isWithinMargins(path, &offender), qPrintable(offender));
    }

    /// A picture for each, at its place: no box, and nothing under the line.
    void emojiAreDrawnAsPictures()
    {
        if (const QString why = lacking(u"Noto Color Emoji"_s, "fonts-noto-color-emoji"); !why.isEmpty())
            QSKIP(qPrintable(why));
        const QString path = written(u"Ops \U0001F680\U0001F469\u200D\U0001F4BB Team"_s);
        const QString list = QString::fromUtf8(tests::output(u"pdfimages"_s, {u"-list"_s, path}));
        QVERIFY2(list.count(u'\n') > 2, qPrintable(list));
        QString offender;
        QVERIFY2(tests::isWithinMargins(path, &offender), qPrintable(offender));
        QVERIFY(pdfText(path, 1).contains(QRegularExpression(u"Ops +Team"_s)));
        // Something coloured stands between the two words, as high as they are.
        const QString picture = folder.filePath(u"page"_s);
        tests::output(u"pdftoppm"_s, {u"-r"_s, u"144"_s, u"-png"_s, u"-singlefile"_s, path, picture});
        const QImage page(picture + u".png"_s);
        QRectF between;
        qreal top = 0, bottom = 0;
        for (const tests::Word &word : tests::pdfWords(path))
            if (word.page == 1 && word.text == u"Ops"_s) {
                between.setLeft(word.right);
                top = word.top;
                bottom = word.bottom;
            } else if (word.page == 1 && word.text == u"Team"_s) {
                between.setRight(word.left);
            }
        QVERIFY(between.width() > 10);
        const auto coloured = [&](qreal from, qreal to) {
            int count = 0;
            for (int y = int(from * 2); y < int(to * 2); ++y)
                for (int x = int(between.left() * 2); x < int(between.right() * 2); ++x)
                    count += page.pixelColor(x, y).saturation() > 100;
            return count;
        };
        QVERIFY2(coloured(top, bottom) > 200, qPrintable(QString::number(coloured(top, bottom))));
        QCOMPARE(coloured(bottom + 4, bottom + 16), 0);
    }

    void aLineHasItsDirection_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("fromRight");
        QTest::newRow("Latin") << u"Example Corp"_s << false;
        QTest::newRow("Hebrew") << u"שלום Ltd"_s << true;
        QTest::newRow("Latin with Hebrew in it") << u"Prepared for שלום"_s << false;
        QTest::newRow("digits first") << u"12 רחוב"_s << true;
        QTest::newRow("no letters") << u"12.50"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void aLineHasItsDirection()
    {
        QFETCH(QString, line);
        QFETCH(bool, fromRight);
        QCOMPARE(quotes::directionOf(line) == Qt::RightToLeft, fromRight);
    }

    /// The words of a mixed line stand as its direction says.
    void mixedLinesKeepTheirOrder()
    {
        const QString fromLeft = written(u"\u0416 שלום"_s);
        QVERIFY(rightOf(fromLeft, u'\u0416') > 0);
        QVERIFY(rightOf(fromLeft, u'\u0416') < rightOf(fromLeft, u'ש'));
        const QString fromRight = written(u"שלום \u0416 עולם"_s);
        QVERIFY(rightOf(fromRight, u'ש') > rightOf(fromRight, u'\u0416'));
        QVERIFY(rightOf(fromRight, u'\u0416') > rightOf(fromRight, u'ע'));
        QVERIFY(rightOf(fromRight, u'ע') > 0);
    }

    void aParagraphFromRightToLeftIsSetFromTheRight()
    {
        const QString path = written(u"Example Corp"_s, u"תודה רבה לכם\nThank you"_s);
        qreal right = 0; // the paragraph stands on whichever page
        for (const tests::Word &word : tests::pdfWords(path))
            if (plain(word.text).contains(u'ת'))
                right = word.right;
        QVERIFY2(qAbs(right - (tests::sheetOf(quotes::Paper::Letter).width() - 18 * 72 / 25.4)) < 1,
                 qPrintable(QString::number(right)));
    }

    void aLineHasFontsOfItsScript_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("family");
        QTest::addColumn<bool>("has");
        QTest::newRow("Han alone is Chinese") << u"北京"_s << u"Noto Sans CJK SC"_s << true;
        QTest::newRow("with kana it is Japanese") << u"東京サンプル"_s << u"Noto Sans CJK JP"_s << true;
        QTest::newRow("with Hangul it is Korean") << u"北京 한국"_s << u"Noto Sans CJK KR"_s << true;
        QTest::newRow("emoji") << u"Ops \U0001F680"_s << u"Noto Color Emoji"_s << true;
        QTest::newRow("an arrow is no emoji") << u"1 → 2"_s << u"Noto Color Emoji"_s << false;
        QTest::newRow("ASCII needs none") << u"Ops"_s << u"DejaVu Sans"_s << false;
    }
    void aLineHasFontsOfItsScript()
    {
        QFETCH(QString, line);
        QFETCH(QString, family);
        QFETCH(bool, has);
        QCOMPARE(quotes::familiesFor(line).contains(family), has);
        QCOMPARE(quotes::familiesFor(line).front(), quotes::paperFamily());
    }
};

DEALDESK_TESTS(ScriptsTest, QGuiApplication)
#include "scripts.moc"
