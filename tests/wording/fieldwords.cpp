// The words of what the description of a record brings to forms, tables and quotes by itself.
#include "wording/records/fieldwords.h"
#include "support/testfile.h"

#include "records/deal.h"

#include <QTest>

using namespace dealdesk;

class FieldWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDetailIsExplainedWhereItIsEntered()
    {
        QVERIFY(records::detailCount<pricing::Deal>() > 0);
        records::forEachDetail<pricing::Deal>([](const auto &detail) {
            const wording::FieldWords words = wording::wordsOf(detail.field.id);
            QVERIFY2(!words.title.isEmpty() && !words.inSentence.isEmpty(), detail.field.file.data());
            QVERIFY2(words.help.endsWith(QLatin1Char('.')), detail.field.file.data());
        });
    }

    void theCustomerReadsWordsOfHisOwnForWhatStandsOnHisQuote()
    {
        records::forEachDetail<pricing::Deal>([](const auto &detail) {
            const bool onQuote = detail.field.appears == records::Appears::AsDetailAndOnQuote;
            QCOMPARE(!wording::wordsOf(detail.field.id).onQuote.isEmpty(), onQuote);
        });
    }
};

DEALDESK_TESTS(FieldWordsTest, QCoreApplication)
#include "fieldwords.moc"
