// The customer's page of usage, read back: his figures, his projects, the firm's paper, and nothing of the partner's.
#include "quotes/customerusage.h"

#include "pricing/usage.h"
#include "quotes/paperlayout.h"
#include "secrets.h"
#include "support/testfile.h"

using namespace dealdesk;
using namespace Qt::StringLiterals;
using pricing::YearMonth;
using quotes::CustomerUsage;
using tests::pdfText;

class CustomerUsageTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder;

    static wording::UsageStatement statement()
    {
        return {"Example Corp",
                "Northwind Security",
                pricing::Listing::Asm,
                {{YearMonth::of(2027, 4), 100, 97},
                 {YearMonth::of(2027, 5), 100, 112},
                 {YearMonth::of(2027, 6), 120, 120}}};
    }
    static std::vector<exchange::ProjectsThere> projects(std::size_t east, std::size_t west)
    {
        std::vector<exchange::ProjectsThere> all{{"east.example", {}}, {"west.example", {}}};
        for (std::size_t each = 1; each <= east; ++each)
            all[0].projects.push_back("east-" + std::to_string(each));
        for (std::size_t each = 1; each <= west; ++each)
            all[1].projects.push_back("west-" + std::to_string(each));
        return all;
    }
    static CustomerUsage usage(const wording::UsageStatement &of = statement(),
                               const std::vector<exchange::ProjectsThere> &its = projects(100, 12),
                               const quotes::Letterhead &letterhead = {}, quotes::Paper paper = quotes::Paper::Letter)
    {
        return quotes::customerUsage(of, YearMonth::of(2027, 5), its, test::english(), QDate(2027, 6, 2), letterhead,
                                     paper);
    }
    QString written(const CustomerUsage &of)
    {
        const auto pdf = quotes::pdfOf(of);
        if (!pdf)
            QTest::qFail(qPrintable(pdf.error()), __FILE__, __LINE__);
        QFile file(folder.filePath(u"usage.pdf"_s));
        if (!pdf || !file.open(QIODevice::WriteOnly))
            return {};
        file.write(*pdf);
        return file.fileName();
    }

private Q_SLOTS:
    void itSaysWhatIsUsedAndAgreed()
    {
        const QString path = written(usage());
        const QString text = pdfText(path);
        for (const char *part : {"Northwind Security",
                                 "Usage",
                                 "Example Corp",
                                 "May 2027",
                                 "2 Jun 2027",
                                 "112",
                                 "100",
                                 "+12",
                                 "more than agreed",
                                 "Apr 2027",
                                 "97",
                                 "−3",
                                 "Jun 2027",
                                 "east.example",
                                 "100 projects in May 2027",
                                 "west.example",
                                 "12 projects in May 2027",
                                 "east-1",
                                 "east-100",
                                 "west-12",
                                 "Page 1 of"})
            QVERIFY2(text.contains(QString::fromUtf8(part)), part);
        QString offender;
        QVERIFY2(tests::isWithinMargins(path, &offender), qPrintable(offender));
        QVERIFY(tests::pdfInfo(path).contains(u"by Example Corp"_s));
    }

    void theMonthIsTheLastWhereTheAskedOneIsNotKnown()
    {
        wording::UsageStatement of = statement();
        of.months.erase(of.months.begin() + 1);
        const CustomerUsage page = usage(of, {});
        QCOMPARE(page.of.month, YearMonth::of(2027, 6));
        QVERIFY(pdfText(written(page)).contains(u"as agreed"_s));
    }

    void theFirmsPaperIsDrawn_data()
    {
        QTest::addColumn<bool>("isA4");
        QTest::newRow("Letter") << false;
        QTest::newRow("A4") << true;
    }
    void theFirmsPaperIsDrawn()
    {
        QFETCH(bool, isA4);
        const auto paper = isA4 ? quotes::Paper::A4 : quotes::Paper::Letter;
        quotes::Letterhead letterhead = tests::fullLetterhead();
        letterhead.firm = u"Northwind"_s;
        letterhead.product = u"Northwind Watch"_s;
        const QString path = written(usage(statement(), projects(3, 2), letterhead, paper));
        const QString text = pdfText(path);
        for (const auto &part : {u"Northwind Watch"_s, u"Springfield, IL 62701"_s, u"Northwind Security"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
        QString offender;
        QVERIFY2(tests::isWithinMargins(path, &offender, paper), qPrintable(offender));
        QCOMPARE(tests::pageCount(path), 1);
    }

    void manyProjectsAndLongNamesGoOnOverPages()
    {
        wording::UsageStatement of = statement();
        of.customer = std::string(200, 'W');
        auto its = projects(1'000, 1);
        its[0].deployment = std::string(200, 'M');
        its[0].projects[0] = "<b>bold</b> & " + std::string(300, 'W');
        const QString path = written(usage(of, its));
        QVERIFY(tests::pageCount(path) > 3);
        QVERIFY(pdfText(path).contains(u"<b>bold</b> &"_s));
        QString offender;
        QVERIFY2(tests::isWithinMargins(path, &offender), qPrintable(offender));
    }

    void nothingOfThePartnersIsInIt()
    {
        const pricing::Scenario scenario = tests::canary(pricing::Markup{{1734}});
        wording::UsageStatement of{
            scenario.customers[0].name, scenario.settings.partner.name, pricing::Listing::Asm, {}};
        const pricing::CommittedTenants committed(scenario, pricing::Listing::Asm);
        for (int month = 0; month < 24; ++month)
            of.months.push_back({scenario.settings.start.plus(month), committed.at(0, month), 300});
        tests::Secrets secrets;
        tests::addDeal(secrets, scenario, 0);
        for (const char *word : {"Canary", "wholesale", "margin", "markup"})
            secrets.add(std::string(word));
        QVERIFY(secrets.values.size() > 20);
        const QString path = written(usage(of));
        const QStringList found = secrets.foundIn(path);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u"; ")));
        QVERIFY(!pdfText(path).contains(u'$'));
        of.customer = "Canary deal"; // a control: what is there is found
        QVERIFY(!secrets.foundIn(written(usage(of))).isEmpty());
    }
};

DEALDESK_TESTS(CustomerUsageTest, QGuiApplication)
#include "customerusage.moc"
