// The documents in a language that nobody speaks.
#include "foreignwindow.h"

#include "pricing/evaluate.h"
#include "quotes/internalsummary.h"
#include "quotes/quotepdf.h"
#include "support/language.h"
#include "support/testfile.h"

#include <QApplication>
#include <QProcess>
#include <QtTest>

using namespace dealdesk;
using namespace Qt::StringLiterals;
using test::foreignSample;

class PseudoLanguageDocumentsTest : public test::ForeignWindow
{
    Q_OBJECT

private Q_SLOTS:
    void documents()
    {
        int quoted = 0, summed = 0;
        const workspace::Contents contents = foreignSample();
        for (const workspace::ScenarioEntry &entry : contents.scenarios) {
            const pricing::Scenario &scenario = entry.scenario;
            const pricing::Evaluation evaluation = pricing::evaluate(scenario);
            for (std::size_t deal = 0; deal < scenario.deals.size(); ++deal) {
                const quotes::QuoteDetails details{test::english(), u"Q-2027-0001"_s, QDate(2026, 12, 1),
                                                   QDate(2026, 12, 31), true};
                const QString path = folder.filePath(u"document.pdf"_s);
                if (const auto quote = quotes::customerQuote(scenario, deal, evaluation, details)) {
                    QVERIFY(quotes::writePdf(*quote, path));
                    takePdf(path);
                    ++quoted;
                }
                QVERIFY(quotes::writePdf(quotes::internalSummary(scenario, deal, evaluation, details), path));
                takePdf(path);
                ++summed;
            }
        }
        QVERIFY2(quoted > 8 && summed > quoted, qPrintable(u"%1 quotes, %2 summaries"_s.arg(quoted).arg(summed)));
        allIsTranslatedAndWhole(1'000, {{u"\\b(prodview-[a-z0-9]*|yyk6iton3ghu4)"_s, u"the listing's product id"_s}});
    }

private:
    void takePdf(const QString &path)
    {
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        QVERIFY(reader.waitForFinished(60'000));
        const QStringList lines = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\n');
        QVERIFY(lines.size() > 10);
        for (const QString &line : lines) {
            findings.take(path.section(u'/', -1), line.simplified());
            if (line.trimmed().endsWith(u'…'))
                clipped.append(line);
        }
    }
};

DEALDESK_TESTS(PseudoLanguageDocumentsTest, QApplication)
#include "pseudolanguagedocuments.moc"
