// What the marketplaces allow: every shipped row has its words, and its value is said as people read it.
#include "wording/pages/marketplacewords.h"
#include "guidance/marketplaces.h"
#include "support/language.h"
#include "support/testfile.h"

#include <QSet>
#include <QTest>

using namespace dealdesk;
using guidance::Marketplaces;

class MarketplaceWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRowHasItsWords()
    {
        QSet<QString> titles;
        const Marketplaces shipped;
        for (const auto &fact : shipped.facts()) {
            const auto words = wording::factWords(fact.id);
            const QByteArray id(fact.id.data(), static_cast<qsizetype>(fact.id.size()));
            QVERIFY2(!words.title.isEmpty() && words.meaning.endsWith(QLatin1Char('.')), id.constData());
            QVERIFY2(!titles.contains(words.title), id.constData());
            titles.insert(words.title);
            QVERIFY2(wording::valueText(fact, fact.shipped, test::english()).isEmpty() == fact.shipped.empty(),
                     id.constData());
            QVERIFY2(!wording::howToEnter(fact, test::english()).isEmpty(), id.constData());
            QVERIFY2(wording::standing(fact).startsWith(QStringLiteral("confirm with ")) == fact.isDisputed,
                     id.constData());
        }
        QVERIFY(wording::factWords("no such row").title.isEmpty());
    }

    void aValueAsPeopleReadIt_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german"); // its way of numbers
        const auto row = [](const char *rule, const char *id, const char *value, const char *english,
                            const char *german) {
            QTest::newRow(rule) << QString::fromUtf8(id) << QString::fromUtf8(value) << QString::fromUtf8(english)
                                << QString::fromUtf8(german);
        };
        row("number", "ami-most-days", "1095", "1,095", "1.095");
        row("months", "mpo-vm-terms", "12 24 36", "12, 24 and 36", "12, 24 and 36");
        row("one of them", "mpo-vm-terms", "12", "12", "12");
        row("none of them", "mpo-vm-terms", "none", "none", "none");
        row("currencies", "cppo-currencies", "USD EUR", "USD, EUR", "USD, EUR");
        row("a rule", "azure-days", "holds", "holds", "holds");
        row("a lifted one", "azure-days", "lifted", "does not hold", "does not hold");
        row("a choice", "mpo-absolute-vm", "yes", "yes", "yes");
        row("undecided", "mpo-absolute-vm", "", "", "");
        row("points", "aws-fee-partner-offer", "0.5", "0.5 %", "0,5 %");
        row("fees", "aws-fee", "0:3 1000000:2 10000000.50:1.5", "3 %; from $1,000,000 2 %; from $10,000,000.50 1.5 %",
            "3 %; from $1.000.000 2 %; from $10.000.000,50 1,5 %");
        row("the publisher's fee", "aws-fee-bearer", "publisher", "the publisher", "the publisher");
        row("one's own fee", "aws-fee-bearer", "partner", "you", "you");
        row("a split fee", "aws-fee-bearer", "split 37.5", "split: you bear 37.5 %", "split: you bear 37,5 %");
    }
    void aValueAsPeopleReadIt()
    {
        QFETCH(QString, id);
        QFETCH(QString, value);
        const Marketplaces shipped;
        const auto &fact = shipped.fact(id.toStdString());
        const std::string utf8 = value.toStdString();
        const auto plain = [](QString text) { return text.replace(QChar(QChar::Nbsp), QLatin1Char(' ')); };
        QTEST(plain(wording::valueText(fact, utf8, test::english())), "english");
        QTEST(plain(wording::valueText(fact, utf8, test::german())), "german");
    }

    void whatIsDisputedIsToBeConfirmedUntilTheUserSettlesIt()
    {
        const Marketplaces shipped, own({{"mpo-vm-terms", {"12 24", "Ms. Ito, 2026-11-20"}}});
        QCOMPARE(wording::standing(shipped.fact("mpo-vm-terms")), QStringLiteral("confirm with Microsoft"));
        QCOMPARE(wording::standing(shipped.fact("cppo-most-instalments")), QStringLiteral("confirm with AWS"));
        QCOMPARE(wording::standing(shipped.fact("ami-most-days")), QStringLiteral("sourced"));
        QCOMPARE(wording::standing(shipped.fact("listing-support-hub-aws-product")),
                 QStringLiteral("not published: ask HailBytes"));
        QCOMPARE(wording::ownValueSaid(shipped.fact("mpo-vm-terms"), test::english()), QString());
        QCOMPARE(wording::standing(own.fact("mpo-vm-terms")), QStringLiteral("your own value"));
        QCOMPARE(wording::ownValueSaid(own.fact("mpo-vm-terms"), test::english()),
                 QStringLiteral("Your own value, noted “Ms. Ito, 2026-11-20”: 12 and 24. Shipped: 12 and 36."));
    }

    void whatCannotBeUsedIsSaid()
    {
        const Marketplaces own({{"ami-most-days", {"three years", ""}}});
        QCOMPARE(wording::ownValueSaid(own.fact("ami-most-days"), test::english()),
                 QStringLiteral("Your own value, “three years”, is not one that this version can use; the shipped one "
                                "holds: 1,095."));
    }

    void asOfAndSource()
    {
        const Marketplaces shipped;
        QCOMPARE(wording::asOfAndSource(shipped.fact("mpo-cap"), test::english()),
                 QStringLiteral("As of Nov 2026, source: Microsoft Learn, multiparty private offers for selling "
                                "partners."));
    }
};

DEALDESK_TESTS(MarketplaceWordsTest, QCoreApplication)
#include "marketplacewords.moc"
