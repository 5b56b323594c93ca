// Documents of real content, on both papers: nothing is lost, torn or outside of the page.
#include "support/testfile.h"

#include "support.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace dealdesk;
using namespace Qt::StringLiterals;
using pricing::Money;
using quotes::Paper;
using tests::pdfText;

Q_DECLARE_METATYPE(dealdesk::quotes::Paper)

namespace {

constexpr qreal sideMargin = 18 * 72 / 25.4;

/// Of 174 letters.
std::string longName()
{
    std::string name;
    while (name.size() < 174)
        name += "Consolidated International Holdings ";
    return name.substr(0, 173) + "Z";
}

/// 12 steps over three years, 36 invoices, and amounts from $42,000,000.00 a month on.
pricing::Scenario large()
{
    pricing::Scenario scenario = tests::growth();
    scenario.customers[0].name = scenario.settings.partner.name = longName();
    pricing::Deal &deal = scenario.deals[0];
    deal.name = longName();
    deal.tenants.clear();
    for (int step = 0; step < 12; ++step)
        deal.tenants.push_back({3 * step, 1'000 + 20'000 * step});
    deal.price = pricing::UnitPrice{{4'200'000}};
    return scenario;
}

QString manyTerms(int paragraphs)
{
    QString terms;
    for (int number = 1; number <= paragraphs; ++number)
        terms +=
            u"%1. Services are delivered under the master agreement between the parties, with payment within 30 days "
            "and the law of the place where the firm has its seat; what else was said before is replaced by it.\n"_s
                .arg(number);
    return terms;
}

} // namespace

class FullPagesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder;

    static void papers()
    {
        QTest::addColumn<Paper>("paper");
        QTest::addColumn<int>("paragraphs");
        for (const auto &[name, paper] : {std::pair("Letter", Paper::Letter), std::pair("A4", Paper::A4)})
            for (const int paragraphs : {0, 5, 7, 60})
                QTest::addRow("%s, %d paragraphs of terms", name, paragraphs) << paper << paragraphs;
    }

    template<typename Document>
    QString written(const Document &document)
    {
        const QString path = folder.filePath(u"full.pdf"_s);
        const auto result = quotes::writePdf(document, path);
        if (!result)
            QTest::qFail(qPrintable(result.error()), __FILE__, __LINE__);
        return path;
    }

    static quotes::CustomerQuote largeQuote(Paper paper, int paragraphs)
    {
        auto details = tests::details(true);
        details.paper = paper;
        details.letterhead = tests::fullLetterhead();
        details.letterhead.terms = manyTerms(paragraphs);
        const pricing::Scenario scenario = large();
        const auto quote = quotes::customerQuote(scenario, 0, pricing::evaluate(scenario), details);
        return quote ? *quote : quotes::CustomerQuote(details);
    }

    /// What stands alone at the foot of its page, of the parts that the file names; empty: none.
    static QStringList bareTitles(const QString &path, Paper paper)
    {
        const QJsonArray parts =
            QJsonDocument::fromJson(tests::output(u"qpdf"_s, {u"--json=2"_s, u"--json-key=outlines"_s, path}))
                .object()[u"outlines"_s]
                .toArray();
        const QList<tests::Word> words = tests::pdfWords(path);
        const qreal height = tests::sheetOf(paper).height(), foot = height - sideMargin - 16;
        QStringList bare;
        for (const QJsonValue &part : parts) {
            const qreal top = height - part[u"dest"_s][3].toDouble();
            const int page = part[u"destpageposfrom1"_s].toInt();
            const bool hasMore = std::ranges::any_of(words, [&](const tests::Word &word) {
                return word.page == page && word.top > top + 14 && word.bottom < foot;
            });
            if (!hasMore)
                bare.append(part[u"title"_s].toString());
        }
        return parts.isEmpty() ? QStringList{u"no parts"_s} : bare;
    }

    static void areNumbered(const QString &path)
    {
        const int pages = tests::pageCount(path);
        for (int page = 1; page <= pages; ++page)
            QVERIFY2(pdfText(path, page).contains(u"Page %1 of %2"_s.arg(page).arg(pages)),
                     qPrintable(pdfText(path, page)));
    }

private Q_SLOTS:
    void aQuote_data() { papers(); }
    void aQuote()
    {
        QFETCH(Paper, paper);
        QFETCH(int, paragraphs);
        const quotes::CustomerQuote quote = largeQuote(paper, paragraphs);
        QCOMPARE(quote.invoices.size(), 36);
        QCOMPARE(quote.ramp.size(), 12);
        const QString path = written(quote), text = pdfText(path);
        QString offender;
        QVERIFY2(tests::isWithinMargins(path, &offender, paper), qPrintable(offender));
        areNumbered(path);
        const QStringList bare = bareTitles(path, paper);
        QVERIFY2(bare.isEmpty(), qPrintable(bare.join(u", "_s)));
        const wording::FigureText figures = test::figures();
        for (const auto &row : quote.ramp)
            QVERIFY(text.contains(figures.money(row.monthly)));
        for (const auto &invoice : quote.invoices)
            QVERIFY(text.contains(figures.date(invoice.date) + u' ' + figures.money(invoice.amount)));
        QVERIFY(text.contains(u"$42,000,000.00"_s) && text.contains(figures.money(quote.total)));
        // Names whole where there is room: at the head and where they sign.
        QVERIFY(pdfText(path, 1).contains(u"HolZ"_s) || pdfText(path, 1).contains(u'Z'));
        for (int number = 1; number <= paragraphs; ++number)
            QVERIFY(text.contains(u"%1. Services"_s.arg(number)));
    }

    void stepsAndSignaturesAreNotTorn_data() { papers(); }
    void stepsAndSignaturesAreNotTorn()
    {
        QFETCH(Paper, paper);
        QFETCH(int, paragraphs);
        const quotes::CustomerQuote quote = largeQuote(paper, paragraphs);
        const QString path = written(quote);
        QList<int> steps, signs;
        for (int page = 1; page <= tests::pageCount(path); ++page) {
            const QString text = pdfText(path, page);
            for (const QString &step : quote.nextSteps)
                if (text.contains(step.left(30)))
                    steps.append(page);
            for (const char *label : {"Signatures", "Signature Signature", "Name Name", "Title Title", "Date Date"})
                if (text.contains(QLatin1String(label)))
                    signs.append(page);
        }
        QCOMPARE(steps.size(), quote.nextSteps.size());
        QCOMPARE(steps.front(), steps.back());
        QCOMPARE(signs.size(), 5);
        QCOMPARE(signs.front(), signs.back());
    }

    /// No line of a paragraph is left alone on a page.
    void paragraphsAreNotTornOneLineOff_data() { papers(); }
    void paragraphsAreNotTornOneLineOff()
    {
        QFETCH(Paper, paper);
        QFETCH(int, paragraphs);
        const QString path = written(largeQuote(paper, paragraphs));
        static const QRegularExpression begins(u"^\\d+\\. Services"_s);
        for (int page = 2; page <= tests::pageCount(path); ++page) {
            const QStringList lines = pdfText(path, page).split(u'\n', Qt::SkipEmptyParts);
            for (const QString &line : lines)
                if (line.trimmed().startsWith(u"by it."_s))
                    QVERIFY2(line != lines.value(1), qPrintable(line));
        }
    }

    /// A list that no page holds: each page that it goes on to has its titles.
    void headersAreRepeated_data()
    {
        QTest::addColumn<Paper>("paper");
        QTest::newRow("Letter") << Paper::Letter;
        QTest::newRow("A4") << Paper::A4;
    }
    void headersAreRepeated()
    {
        QFETCH(Paper, paper);
        auto quote = largeQuote(paper, 0);
        const auto first = quote.ramp.front();
        quote.ramp.clear();
        for (int row = 0; row < 120; ++row)
            quote.ramp.append({quote.start.plus(row), first.tenants + row, first.monthly, first.perTenant});
        const QString path = written(quote);
        int with = 0;
        for (int page = 1; page <= tests::pageCount(path); ++page) {
            const QString text = pdfText(path, page);
            if (!text.contains(QRegularExpression(u"\\n *[A-Z][a-z]{2} 20\\d\\d 1 1,\\d{3} "_s)))
                continue;
            ++with;
            QVERIFY2(text.contains(u"Period Months Tenants Per tenant per month Per month"_s), qPrintable(text));
        }
        QVERIFY(with >= 3);
        QVERIFY(bareTitles(path, paper).isEmpty());
    }

    /// Steps that are higher than what is left below their title take it along.
    void aTitleGoesOnWithWhatDoesNotFitBelowIt_data() { headersAreRepeated_data(); }
    void aTitleGoesOnWithWhatDoesNotFitBelowIt()
    {
        QFETCH(Paper, paper);
        for (int rows = 12; rows < 60; rows += 7) {
            auto quote = largeQuote(paper, 0);
            const auto ramp = quote.ramp.back();
            for (int more = 12; more < rows; ++more)
                quote.ramp.append(ramp);
            quote.nextSteps.clear();
            for (int step = 0; step < 12; ++step)
                quote.nextSteps.append(
                    u"A long step of a procurement, which has its own paragraph here. "_s.repeated(9));
            const QString path = written(quote);
            const QStringList bare = bareTitles(path, paper);
            QVERIFY2(bare.isEmpty(), qPrintable(u"%1 rows: "_s.arg(rows) + bare.join(u", "_s)));
            areNumbered(path);
        }
    }

    void anInternalSummary_data() { headersAreRepeated_data(); }
    void anInternalSummary()
    {
        QFETCH(Paper, paper);
        const pricing::Scenario scenario = large();
        auto details = tests::details();
        details.paper = paper;
        const auto summary = quotes::internalSummary(scenario, 0, pricing::evaluate(scenario), details);
        const QString path = written(summary), text = pdfText(path);
        QString offender;
        QVERIFY2(tests::isWithinMargins(path, &offender, paper), qPrintable(offender));
        areNumbered(path);
        const QStringList bare = bareTitles(path, paper);
        QVERIFY2(bare.isEmpty(), qPrintable(bare.join(u", "_s)));
        const wording::FigureText figures = test::figures();
        QVERIFY(text.contains(figures.money(summary.figures.tcv)));
        QVERIFY(text.contains(figures.money(*summary.figures.exitArr)));
        for (const auto &payout : summary.payouts)
            QVERIFY(text.contains(figures.money(payout.payout)));
        for (int page = 1; page <= tests::pageCount(path); ++page)
            QVERIFY(pdfText(path, page).contains(u"INTERNAL"_s));
    }
};

DEALDESK_TESTS(FullPagesTest, QGuiApplication)
#include "fullpages.moc"
