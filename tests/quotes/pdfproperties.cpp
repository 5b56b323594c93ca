// What a written file says of itself, and that the same document is the same file.
#include "quotes/pdfproperties.h"

#include "support/testfile.h"

#include "support.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace dealdesk;
using namespace Qt::StringLiterals;

class PdfPropertiesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder;

    QString written(const quotes::CustomerQuote &quote, const QString &name)
    {
        const QString path = folder.filePath(name);
        const auto result = quotes::writePdf(quote, path);
        if (!result)
            QTest::qFail(qPrintable(result.error()), __FILE__, __LINE__);
        return path;
    }
    static quotes::CustomerQuote full()
    {
        auto quote = *tests::quoteOf(tests::growth(), true);
        quote.details.letterhead = tests::fullLetterhead();
        return quote;
    }
    static QJsonObject json(const QString &path, const QString &key)
    {
        return QJsonDocument::fromJson(tests::output(u"qpdf"_s, {u"--json=2"_s, u"--json-key="_s + key, path}))
            .object();
    }

private Q_SLOTS:
    void itIsFoundByItsProperties()
    {
        const QString path = written(full(), u"properties.pdf"_s);
        const QString info = tests::pdfInfo(path);
        for (const char *line : {"Title: +Quote Q-2027-0001 for Example Corp\n", "Author: +Northwind Security\n",
                                 "Creator: +Deal Desk\n", "CreationDate: +Sat Jan  2 00:00:00 2027"})
            QVERIFY2(info.contains(QRegularExpression(QString::fromLatin1(line))), qPrintable(info));
        const QByteArray objects = tests::pdfObjects(path);
        for (const char *entry : {"/Lang (en)", "/DisplayDocTitle true"})
            QVERIFY2(objects.contains(entry), entry);
    }

    void itsPartsAreGoneTo()
    {
        const QString path = written(full(), u"parts.pdf"_s);
        const QJsonArray outlines = json(path, u"outlines"_s)[u"outlines"_s].toArray();
        QStringList titles;
        int page = 1;
        for (const QJsonValue &each : outlines) {
            titles.append(each[u"title"_s].toString());
            const int on = each[u"destpageposfrom1"_s].toInt();
            QVERIFY(on >= page);
            page = on;
            const QString title = titles.back();
            QVERIFY2(tests::pdfText(path, on).contains(title), qPrintable(title));
            // Its title stands at the place that it leads to, or right below.
            const qreal top = tests::sheetOf(quotes::Paper::Letter).height() - each[u"dest"_s][3].toDouble();
            bool isThere = false;
            for (const tests::Word &word : tests::pdfWords(path))
                isThere = isThere || (word.page == on && title.startsWith(word.text) && qAbs(word.top - top) < 6);
            QVERIFY2(isThere, qPrintable(title));
        }
        QCOMPARE(titles, QStringList({u"Tenants and price"_s, u"By year"_s, u"Term options"_s, u"What happens next"_s,
                                      u"Invoice schedule"_s, u"Terms"_s, u"Signatures"_s}));
    }

    void theInternalSummaryHasThemToo()
    {
        const QString path = folder.filePath(u"internal.pdf"_s);
        QVERIFY(quotes::writePdf(tests::summaryOf(tests::growth()), path));
        QVERIFY(json(path, u"outlines"_s)[u"outlines"_s].toArray().size() >= 4);
        QVERIFY(tests::pdfInfo(path).contains(u"Northwind Security"_s));
        QVERIFY(tests::pdfObjects(path).contains("/Lang (en)"));
    }

    void theSameDocumentIsTheSameFile()
    {
        auto quote = full();
        const QByteArray first = *quotes::pdfOf(quote);
        QTest::qWait(0);
        QCOMPARE(*quotes::pdfOf(quote), first);
        quote.details.number = u"Q-2027-0002"_s;
        QVERIFY(*quotes::pdfOf(quote) != first);
    }

    /// In another run hashes have other seeds.
    void theSameInAnotherRun()
    {
        const auto drawn = [&](const QString &seed) {
            const QString path = folder.filePath(u"run.pdf"_s);
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"QT_HASH_SEED"_s, seed);
            environment.insert(u"TZ"_s, u"UTC"_s);
            process.setProcessEnvironment(environment);
            process.start(QStringLiteral(DEALDESK_CLI),
                          {u"quote"_s, QStringLiteral(DEALDESK_RESOURCES_DIR "/samples/worked-example.dealdesk.json"),
                           u"--deal"_s, u"d1"_s, u"--number"_s, u"Q-1"_s, u"--pdf"_s, path});
            process.waitForFinished(60'000);
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : process.readAllStandardError();
        };
        const QByteArray one = drawn(u"0"_s);
        QVERIFY2(one.startsWith("%PDF"), one.constData());
        QCOMPARE(drawn(u"random"_s), one);
    }

    void theFileIsWhole()
    {
        const QString path = written(full(), u"whole.pdf"_s);
        QVERIFY(tests::output(u"qpdf"_s, {u"--check"_s, path}).contains("No syntax or stream encoding errors"));
        static const QRegularExpression embedded(u" yes (yes|no) +yes +\\d+ +0$"_s); // and with a way back to letters
        const QString fonts = QString::fromUtf8(tests::output(u"pdffonts"_s, {path}));
        const QStringList lines = fonts.trimmed().split(u'\n').mid(2);
        QVERIFY(lines.size() >= 2);
        for (const QString &line : lines)
            QVERIFY2(line.contains(embedded), qPrintable(line));
    }

    void whatIsNoPdfGetsNone()
    {
        QVERIFY(!quotes::withProperties("no PDF", {}));
        QVERIFY(!quotes::withProperties({}, {}));
        const QByteArray whole = *quotes::pdfOf(full());
        QVERIFY(!quotes::withProperties(whole.left(whole.size() / 2), {}));
    }

    void whatIsNotKnownIsLeftOut()
    {
        const QByteArray bare = *quotes::withProperties(*quotes::pdfOf(full()), {.title = u"Zitat „é“"_s});
        const QString path = folder.filePath(u"bare.pdf"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bare) == bare.size());
        file.close();
        const QString info = tests::pdfInfo(path);
        QVERIFY2(info.contains(u"Zitat „é“"_s) && !info.contains(u"Author"_s) && !info.contains(u"CreationDate"_s),
                 qPrintable(info));
    }
};

DEALDESK_TESTS(PdfPropertiesTest, QGuiApplication)
#include "pdfproperties.moc"
