// What the glossary says, which terms a label names, and what a search finds.
#include "wording/pages/glossarywords.h"

#include "support/language.h"
#include "support/testfile.h"

#include <QSet>
#include <QTest>

using namespace dealdesk;
using namespace Qt::StringLiterals;
using guidance::Term;
using wording::termsNamedIn;
using Terms = std::vector<Term>;

class GlossaryWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTermSaysWhatItIs()
    {
        QSet<QString> titles, names;
        for (int at = 0; at < guidance::termCount; ++at) {
            const Term term = static_cast<Term>(at);
            const auto words = wording::glossaryWords(term);
            const std::string_view id = guidance::rowOf(term).id;
            const QByteArray name(id.data(), static_cast<qsizetype>(id.size()));
            QVERIFY2(!words.title.isEmpty() && words.text.endsWith(u'.'), name.constData());
            QVERIFY2(!titles.contains(words.title), name.constData());
            titles.insert(words.title);
            for (const QString &each : words.names.split(u'|')) { // no name means two
                QVERIFY2(!each.trimmed().isEmpty() && !names.contains(each.toLower()), qPrintable(each));
                names.insert(each.toLower());
                QVERIFY2(termsNamedIn(each) == Terms{term}, qPrintable(each));
            }
            QVERIFY2(wording::glossarySource(term, test::english()).startsWith(u"As of Nov 2026, source: "_s),
                     name.constData());
        }
    }

    void aLabelNamesItsTerms_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QList<int>>("terms");
        const auto row = [](const char *rule, const char *label, const Terms &terms) {
            QList<int> list;
            for (const Term each : terms)
                list.append(static_cast<int>(each));
            QTest::newRow(rule) << QString::fromUtf8(label) << list;
        };
        row("a word", "Margin", {Term::Margin});
        row("in any case", "MARGIN", {Term::Margin});
        row("a longer name counts for itself", "Margin floor", {Term::MarginFloor});
        row("two of them, as they stand", "Wholesale and margin", {Term::Wholesale, Term::Margin});
        row("each once", "Margin, margin", {Term::Margin});
        row("whole words alone", "Marginal terminal", {});
        row("with its unit", "ARR (USD)", {Term::Arr});
        row("within brackets", "Billed (MRR)", {Term::Billed, Term::Mrr});
        row("terms of payment are no commitment", "Longest net terms", {Term::Instalment});
        row("nor are those of the customer's own contract", "Own terms", {Term::Direct});
        row("the publisher's price is not the partner's", "Azure price", {Term::CustomerAdjustment});
        row("nor is its discount the commitment's", "Azure discount", {Term::CustomerAdjustment});
        row("nothing", "Name", {});
        row("an empty label", "", {});
    }
    void aLabelNamesItsTerms()
    {
        QFETCH(QString, label);
        QList<int> found;
        for (const Term each : termsNamedIn(label))
            found.append(static_cast<int>(each));
        QTEST(found, "terms");
    }

    void aSearchFindsTitlesFirstAndTextsThen()
    {
        QCOMPARE(wording::termsFound({}).size(), std::size_t(guidance::termCount));
        const auto band = wording::termsFound(u"band"_s);
        QCOMPARE(wording::glossaryWords(band.front()).title, u"Band policy"_s);
        QVERIFY(std::ranges::find(band, Term::VolumeBand) < std::ranges::find(band, Term::CommitmentDiscount));
        QVERIFY(std::ranges::find(band, Term::CommitmentDiscount) != band.end()); // its text does
        QVERIFY(wording::termsFound(u"GSA schedule"_s).front() == Term::PurchasingVehicle);
        QVERIFY(wording::termsFound(u"no such thing"_s).empty());
    }
};

DEALDESK_TESTS(GlossaryWordsTest, QCoreApplication)
#include "glossarywords.moc"
