// What may be typed and chosen for a branding, and what is said where it will not do.
#include "tables/brandingentry.h"

#include "support/language.h"
#include "support/testfile.h"

#include <QBuffer>
#include <QImage>
#include <QtTest>

using namespace dealdesk;
using records::Branding;
using records::BrandingField;

namespace {

QByteArray png(int width, int height)
{
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(0xff0b5cad);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

} // namespace

class BrandingEntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEntryIsTakenAsItReads_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("reads");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *rule, BrandingField field, const QString &entry, const QString &reads,
                            const QString &problem = {}) {
            QTest::newRow(rule) << static_cast<int>(field) << entry << reads << problem;
        };
        const QString colour = "Type a colour by six digits from 0 to f, such as #0b5cad.";
        const QString page = "Type a page's address whole, such as https://support.example.com.";
        const QString mail = "Type one mail address, such as soc@example.com.";
        row("a colour", BrandingField::Primary, "#0b5cad", "#0b5cad");
        row("a colour in capitals, without its sign", BrandingField::Primary, " 0B5CAD ", "#0b5cad");
        row("a colour of three digits", BrandingField::Secondary, "#05A", "#0055aa");
        row("no colour: the product's own", BrandingField::Secondary, "", "");
        row("a word", BrandingField::Primary, "blue", {}, colour);
        row("a colour of five digits", BrandingField::Primary, "#12345", {}, colour);
        row("a page", BrandingField::SupportUrl, "https://support.example.com/a?b=c#d",
            "https://support.example.com/a?b=c#d");
        row("a page without its scheme", BrandingField::SupportUrl, "support.example.com", {}, page);
        row("another scheme", BrandingField::SupportUrl, "file:///etc/passwd", {}, page);
        row("a page without a host", BrandingField::SupportUrl, "https:///a", {}, page);
        row("a mailbox", BrandingField::ContactEmail, "soc@example.com", "soc@example.com");
        row("two mailboxes", BrandingField::ContactEmail, "soc@example.com, noc@example.com", {}, mail);
        row("a mailbox without a domain", BrandingField::ContactEmail, "soc@", {}, mail);
        row("a name", BrandingField::BrandName, "Northwind <b>Watch</b>", "Northwind <b>Watch</b>");
        row("a name that is too long", BrandingField::ProductName, QString(201, 'x'), {},
            "The product name has at most 200 characters, found 201.");
    }
    void anEntryIsTakenAsItReads()
    {
        QFETCH(int, field);
        QFETCH(QString, entry);
        QFETCH(QString, problem);
        const auto which = static_cast<BrandingField>(field);
        const auto after = tables::withEntry({}, which, entry, test::english());
        QCOMPARE(after ? QString() : after.error(), problem);
        if (!after)
            return;
        QTEST(tables::entryText(*after, which), "reads");
        QVERIFY(records::faultsOf(*after).empty());
        QVERIFY(*tables::withEntry(*after, which, tables::entryText(*after, which), test::english()) == *after);
    }

    void anImageIsOneThatCanBeDrawn_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("problem");
        const QString none = "This is no image that can be shown. Choose a PNG, JPEG or ICO file.";
        QTest::newRow("a PNG") << png(320, 80) << QString();
        QTest::newRow("a picture that is no picture of these kinds") << QByteArray("<svg/>") << none;
        QTest::newRow("a PNG that breaks off") << png(320, 80).first(60) << none;
        QTest::newRow("nothing") << QByteArray() << none;
        QTest::newRow("too many pixels")
            << png(2'001, 8) << "The image is 2,001 × 8 pixels; the most is 2,000 × 2,000. Make it smaller.";
        QTest::newRow("too many bytes") << png(8, 8) + QByteArray(512 * 1'024, 'x')
                                        << "The image's file has more than 512 KiB. Make it smaller.";
    }
    void anImageIsOneThatCanBeDrawn()
    {
        QFETCH(QByteArray, file);
        const auto after = tables::withImage({}, BrandingField::Logo, file, test::english());
        QTEST(after ? QString() : after.error(), "problem");
        if (after)
            QCOMPARE(after->logo, file.toStdString());
    }

    void aFaviconIsSmall()
    {
        const auto large = tables::withImage({}, BrandingField::Favicon, png(513, 8), test::english());
        QVERIFY(!large);
        const auto small = tables::withImage({}, BrandingField::Favicon, png(32, 32), test::english());
        QVERIFY(small && small->logo.empty());
        QCOMPARE(tables::imageSize(small->favicon), QSize(32, 32));
    }

    /// Whatever the icon's own entry says of it.
    void anIconIsAsLargeAsTheImageInIt()
    {
        const auto icon = [](const QByteArray &image) {
            const auto number = [](qsizetype value) {
                QByteArray bytes;
                for (int byte = 0; byte < 4; ++byte)
                    bytes.append(static_cast<char>(value >> 8 * byte & 0xff));
                return bytes;
            };
            return QByteArray::fromHex("0000010001001010000001002000") + number(image.size()) + number(22) + image;
        };
        const auto large = tables::withImage({}, BrandingField::Favicon, icon(png(513, 8)), test::english());
        QVERIFY(!large && large.error().contains(u"513"));
        const auto small = tables::withImage({}, BrandingField::Favicon, icon(png(32, 32)), test::english());
        QVERIFY2(small, qPrintable(small ? QString() : small.error()));
        QCOMPARE(tables::imageSize(small->favicon), QSize(32, 32));
    }
};

DEALDESK_TESTS(BrandingEntryTest, QCoreApplication)
#include "brandingentry.moc"
