// The forms of every message with a number are there, in English too.
#include "support/language.h"
#include "support/testfile.h"
#include "wording/counts.h"
#include "wording/plural.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <limits>

using namespace Qt::StringLiterals;
using namespace dealdesk;
using wording::plural;

namespace {

struct Message {
    QString source;
    QStringList forms;
    bool unfinished = false;
};

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<Message> messagesOf(const QByteArray &texts)
{
    QList<Message> all;
    QXmlStreamReader xml(texts);
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement())
            continue;
        if (xml.name() == "message"_L1)
            all.append(Message());
        else if (xml.name() == "source"_L1)
            all.last().source = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            all.last().unfinished = !xml.attributes().value("type"_L1).isEmpty();
        else if (xml.name() == "numerusform"_L1)
            all.last().forms.append(xml.readElementText());
    }
    return all;
}

QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(u"%[1-9n]"_s);
    QStringList places;
    for (auto found = place.globalMatch(text); found.hasNext();)
        places.append(found.next().captured());
    places.sort();
    places.removeDuplicates();
    return places;
}

/// What lupdate makes of a file of texts and these folders.
QByteArray updated(const QByteArray &texts, const QStringList &folders, const QString &below)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"dealdesk_en.ts"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(texts) != texts.size())
        return {};
    file.close();
    QProcess lupdate;
    lupdate.setWorkingDirectory(below);
    lupdate.start(QStringLiteral(DEALDESK_LUPDATE),
                  QStringLiteral(DEALDESK_LUPDATE_OPTIONS).split(u' ') + folders + QStringList{u"-ts"_s, path});
    return lupdate.waitForFinished() && lupdate.exitCode() == 0 ? contentsOf(path) : QByteArray();
}

const QString committed = QStringLiteral(DEALDESK_RESOURCES_DIR "/translations/dealdesk_en.ts");

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageWithANumberHasItsForms()
    {
        const QByteArray texts = contentsOf(committed);
        const QByteArray now =
            updated(texts, {u"models"_s, u"ui"_s, u"app"_s}, QStringLiteral(DEALDESK_RESOURCES_DIR "/.."));
        QVERIFY(!now.isEmpty());
        QVERIFY2(now == texts,
                 "resources/translations is not what the source says: build the target `texts`, and enter "
                 "the forms that are missing");
        const QList<Message> messages = messagesOf(texts);
        QVERIFY(messages.size() > 5);
        for (const Message &message : messages) {
            QVERIFY2(!message.unfinished, qPrintable(message.source));
            QCOMPARE(message.forms.size(), 2);
            for (const QString &form : message.forms) {
                QVERIFY2(!form.isEmpty(), qPrintable(message.source));
                QCOMPARE(placesOf(form), placesOf(message.source)); // arg() fills the lowest place that it finds
            }
        }
    }

    /// The control: a message that the texts do not have.
    void aMessageWithoutFormsIsFound()
    {
        const QTemporaryDir folder;
        QFile source(folder.filePath(u"a.cpp"_s));
        QVERIFY(source.open(QIODevice::WriteOnly));
        source.write("struct Words { Q_DECLARE_TR_FUNCTIONS(New) };\n"
                     "QString a(int n) { return Words::tr(\"%1 new ones\", nullptr, n); }\n");
        source.close();
        const QByteArray texts = contentsOf(committed);
        const QByteArray now = updated(texts, {folder.path()}, folder.path());
        QVERIFY(now != texts);
        const QList<Message> messages = messagesOf(now);
        QCOMPARE(messages.size(), 1);
        QCOMPARE(messages.first().source, u"%1 new ones"_s);
        QVERIFY(messages.first().unfinished);
    }

    void aNumberChoosesItsForm_data()
    {
        QTest::addColumn<qint64>("count");
        QTest::addColumn<QString>("text");
        QTest::newRow("none is many") << qint64{0} << u"0 tenants"_s;
        QTest::newRow("one") << qint64{1} << u"1 tenant"_s;
        QTest::newRow("two") << qint64{2} << u"2 tenants"_s;
        QTest::newRow("grouped") << qint64{1'200} << u"1,200 tenants"_s;
        QTest::newRow("ends with one") << qint64{1'000'001} << u"1,000,001 tenants"_s;
        QTest::newRow("2^32 + 1 is not one") << qint64{4'294'967'297} << u"4,294,967,297 tenants"_s;
        QTest::newRow("the most") << std::numeric_limits<qint64>::max() << u"9,223,372,036,854,775,807 tenants"_s;
    }
    void aNumberChoosesItsForm()
    {
        QFETCH(qint64, count);
        QTEST(wording::tenants(count, test::figures()), "text");
    }

    /// Languages decide by the last digits, and by whether it is one or two.
    void aLargeNumberKeepsItsLastDigits()
    {
        QCOMPARE(plural(21), 21);
        QCOMPARE(plural(999'999), 999'999);
        QCOMPARE(plural(1'000'000), 1'000'000);
        QCOMPARE(plural(5'000'000'021), 1'000'021);
        QCOMPARE(plural(4'294'967'297), 1'967'297);
        QCOMPARE(plural(std::numeric_limits<std::int64_t>::min()), 1'775'808);
        QCOMPARE(plural(-1), 1);
    }
};

DEALDESK_TESTS(TestTranslations, QCoreApplication)

#include "translations.moc"
