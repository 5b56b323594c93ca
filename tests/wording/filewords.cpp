// Every reason why a file is not written is a whole sentence with what and where; names that cannot be kept are told
// of.
#include <QTest>

#include "support/testfile.h"
#include "wording/records/filenames.h"
#include "wording/records/filewords.h"

using namespace dealdesk;
using files::NotWritten;

class FileWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReasonIsASentence()
    {
        const QString path = QStringLiteral("/deals/b\uFFFD.pdf");
        QSet<QString> sentences;
        const int last = static_cast<int>(NotWritten::Why::System);
        for (int why = 0; why <= last; ++why) {
            const QString said = wording::notWritten(QStringLiteral("The PDF"), path,
                                                     {static_cast<NotWritten::Why>(why), "/deals/w.dealdesk", {{}, 1}});
            QVERIFY2(said.startsWith(QStringLiteral("The PDF was not written")), qPrintable(said));
            QVERIFY2(said.contains(QStringLiteral("/deals")) && said.endsWith(QLatin1Char('.')), qPrintable(said));
            QVERIFY2(!said.contains(QLatin1Char('%')), qPrintable(said));
            sentences.insert(said);
        }
        QCOMPARE(sentences.size(), last + 1);
    }

    void namesThatCannotBeKept()
    {
        QCOMPARE(wording::escaped("b\xE9.pdf"), QStringLiteral("b\\xE9.pdf"));
        QCOMPARE(wording::escaped("bé.pdf"), QStringLiteral("bé.pdf"));
        QCOMPARE(wording::pathOf("/deals/bé.pdf").value(), QStringLiteral("/deals/bé.pdf"));
        QVERIFY(wording::pathOf("/deals/b\xE9.pdf").error().contains(QStringLiteral("b\\xE9.pdf")));
        QVERIFY(wording::whyNoName(QStringLiteral("bé.pdf")).isEmpty());
        QVERIFY(wording::whyNoName(QStringLiteral("b\uFFFD.pdf")).contains(QStringLiteral("is not the whole name")));
        QCOMPARE(wording::systemName(QStringLiteral("bé.pdf")), std::string("bé.pdf"));
    }
};

DEALDESK_TESTS(FileWords, QCoreApplication)
#include "filewords.moc"
