// The customer's PDF, read back.
#include "support/language.h"
#include "support/testfile.h"

#include "support.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>

using namespace dealdesk;
using pricing::Money;
using tests::pdfText;

class CustomerPagesTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir folder;

    QString written(const quotes::CustomerQuote &quote, const char *name)
    {
        const QString path = folder.filePath(QString::fromLatin1(name));
        const auto result = quotes::writePdf(quote, path);
        if (!result)
            QTest::qFail(qPrintable(result.error()), __FILE__, __LINE__);
        return path;
    }

    QString written(const pricing::Scenario &scenario, const char *name, bool options = false)
    {
        const auto quote = tests::quoteOf(scenario, options);
        if (!quote) {
            QTest::qFail(qPrintable(quote.error()), __FILE__, __LINE__);
            return {};
        }
        return written(*quote, name);
    }

private Q_SLOTS:
    void theWorkedExampleSays_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *words : {"Northwind Security",
                                  "Quote",
                                  "Q-2027-0001",
                                  "2 Jan 2027",
                                  "1 Feb 2027",
                                  "Example Corp",
                                  "HailBytes ASM",
                                  "prodview-66d5bswmbtfhs",
                                  "AWS Marketplace private",
                                  "3 years",
                                  "Jan 2027 – Dec 2029",
                                  "$8,800.00",
                                  "$105,600.00",
                                  "$316,800.00",
                                  "Monthly, in arrears",
                                  "36 monthly invoices of $8,800.00",
                                  "First on 1 Feb 2027, last on 1 Jan 2030",
                                  "What happens next",
                                  "All amounts in USD",
                                  "Page 1 of 2",
                                  "Jan 2027 – Dec 2029 36 100 $88.00 $8,800.00",
                                  "One price a month for 100 tenants.",
                                  "without taxes"})
            QTest::newRow(words) << QString::fromUtf8(words);
    }
    void theWorkedExampleSays()
    {
        QFETCH(QString, words);
        static const QString text = pdfText(written(tests::rollout(), "worked.pdf"));
        QVERIFY2(text.contains(words), qPrintable(text));
    }

    void anEnteredTotalIsNotIllustrative()
    {
        QVERIFY(!pdfText(written(tests::rollout(), "own.pdf")).contains(QLatin1String("llustrative")));
    }

    void aComputedPriceFromAnExampleBookSaysSoOnTop()
    {
        const QString text = pdfText(written(tests::growth(), "illustrative.pdf"), 1);
        const auto line =
            text.indexOf(QStringLiteral("Illustrative — computed from an example price book; not an offer."));
        QVERIFY2(line > 0 && line < text.indexOf(QLatin1String("Per month")), qPrintable(text));
    }

    void aRampHasARowForEachStep()
    {
        const QString text = pdfText(written(tests::growth(), "growth.pdf"));
        for (const char *row :
             {"Jan 2027 – Jun 2027 6 25 $102.00 $2,550.00", "Jul 2027 – Dec 2027 6 120 $102.00 $12,240.00",
              "Jan 2028 – Jun 2028 6 600 $102.00 $61,200.00", "Jul 2028 – Dec 2029 18 1,250 $102.00 $127,500.00"})
            QVERIFY2(text.contains(QString::fromUtf8(row)), qPrintable(text));
    }

    void aRampsHeadSaysItsFirstAndItsLastMonth()
    {
        const QString text = pdfText(written(tests::growth(), "head.pdf"), 1);
        const QString head = text.left(text.indexOf(QLatin1String("Tenants and price")));
        for (const char *words :
             {"First month", "Last month", "$2,550.00", "$127,500.00", "25 tenants", "1,250 tenants"})
            QVERIFY2(head.contains(QLatin1String(words)), qPrintable(head));
        QVERIFY(!pdfText(written(tests::rollout(), "flat.pdf")).contains(QLatin1String("Last month")));
    }

    void aMonthlyTotalSaysForHowManyTenants()
    {
        pricing::Scenario scenario = tests::rollout();
        scenario.deals[0].tenants = {{0, 25}, {12, 600}};
        const QString text = pdfText(written(scenario, "total.pdf"));
        QVERIFY2(!text.contains(QLatin1String("whatever")), qPrintable(text));
        for (const char *words : {"25 to 600 tenants", "One price a month for the tenants of each period.",
                                  "Jan 2027 – Dec 2027 12 25 $352.00 $8,800.00",
                                  "Jan 2028 – Dec 2029 24 600 $14.67 $8,800.00", "Comes to, per tenant"})
            QVERIFY2(text.contains(QString::fromUtf8(words)), qPrintable(text));
    }

    /// Whatever stands above them: what a page can hold is not torn over two.
    void listsAreNotTornOverPages()
    {
        auto quote = tests::quoteOf(tests::growth(), true);
        QVERIFY(quote);
        const auto ramp = quote->ramp;
        bool moved = false;
        for (int rows = 4; rows <= 22; ++rows) {
            quote->ramp = ramp;
            for (int extra = 4; extra < rows; ++extra)
                quote->ramp.append({quote->start.plus(14 + extra), 1250 + extra, Money{12'750'000}, Money{10'200}});
            const QString path = written(*quote, "whole.pdf");
            QList<int> pages;
            for (const QString &step : quote->nextSteps + QStringList{"All amounts in USD"})
                for (int page = 1; page <= tests::pageCount(path); ++page)
                    if (pdfText(path, page).contains(step.left(30)))
                        pages.append(page);
            QCOMPARE(pages.size(), quote->nextSteps.size() + 1);
            QVERIFY2(pages.front() == pages.back(), qPrintable(QStringLiteral("%1 rows").arg(rows)));
            moved = moved || pages.front() > 1;
        }
        QVERIFY(moved);
    }

    void aDocumentWithoutANumberShowsNone()
    {
        auto quote = tests::quoteOf(tests::growth());
        quote->details.number.clear();
        const QString path = written(*quote, "unnumbered.pdf");
        QVERIFY(!pdfText(path).contains(QLatin1String("Number")));
        QVERIFY(tests::pdfInfo(path).contains(QLatin1String("Quote for Example Corp")));
        QCOMPARE(quotes::suggestedFileName(*quote), QStringLiteral("Example Corp.pdf"));
    }

    void everyInvoiceIsListed()
    {
        const auto quote = tests::quoteOf(tests::growth());
        QVERIFY(quote);
        const QString text = pdfText(written(*quote, "invoices.pdf"));
        const wording::FigureText figures = test::figures();
        for (const auto &invoice : quote->invoices) {
            const QString row = figures.date(invoice.date) + QLatin1Char(' ') + figures.money(invoice.amount);
            QVERIFY2(text.contains(row), qPrintable(row));
        }
    }

    void optionsMarkTheQuotedTerm()
    {
        const QString text = pdfText(written(tests::growth(), "options.pdf", true));
        QVERIFY2(text.contains(QStringLiteral("3 years — this quote 25 to 1,250 $102.00 $2,550.00")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("1 year 25 to 120 $120.00")));
        QVERIFY(!pdfText(written(tests::growth(), "none.pdf")).contains(QLatin1String("Term options")));
    }

    void aTermWithoutAPriceIsNotOffered()
    {
        pricing::Scenario scenario = tests::growth();
        scenario.deals[0].tenants = {{0, 1300}};
        const QString text = pdfText(written(scenario, "unoffered.pdf", true));
        QVERIFY2(text.contains(QRegularExpression(QStringLiteral("1 year 1,300 — — —\\s+Not offered at this term"))),
                 qPrintable(text));
    }

    void pagesAreNumberedAndTablesGoOn()
    {
        auto quote = tests::quoteOf(tests::growth(), true);
        QVERIFY(quote);
        quote->ramp.clear();
        for (int month = 0; month < 36; ++month)
            quote->ramp.append({quote->start.plus(month), 100 + month, Money{100'000 + month}});
        for (int step = 0; step < 40; ++step)
            quote->nextSteps.append(QStringLiteral("Step %1 of a long procurement: ").arg(step) +
                                    QStringLiteral("it has its own paragraph, ").repeated(8));
        const QString path = written(*quote, "long.pdf");
        const int pages = tests::pageCount(path);
        QVERIFY(pages >= 4);
        for (int page = 1; page <= pages; ++page) {
            const QString text = pdfText(path, page);
            QVERIFY2(text.contains(QStringLiteral("Page %1 of %2").arg(page).arg(pages)), qPrintable(text));
            QVERIFY(text.contains(QLatin1String("Quote Q-2027-0001")));
        }
        QVERIFY(pdfText(path, 2).contains(QLatin1String("Period Months Tenants Per tenant per month Per month")));
        QString offender;
        QVERIFY2(tests::isWithinMargins(path, &offender), qPrintable(offender));
    }

    void aNameIsTextWhateverItHolds_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("bold") << QStringLiteral("<b>Bold</b> & Sons");
        QTest::newRow("a local picture") << QStringLiteral("<img src=\"file:///etc/hostname\">");
        QTest::newRow("a script") << QStringLiteral("<script>alert(1)</script>");
        QTest::newRow("entities") << QStringLiteral("A &amp; B &#169;");
        QTest::newRow("placeholders") << QStringLiteral("%1 %2 %n {0} ${x}");
        QTest::newRow("a formula") << QStringLiteral("=cmd|'/c calc'!A1");
        QTest::newRow("mnemonics") << QStringLiteral("Smith && Jones & Co");
        QTest::newRow("ligatures stay letters") << QStringLiteral("Office of Affiliates");
    }
    void aNameIsTextWhateverItHolds()
    {
        QFETCH(QString, name);
        pricing::Scenario scenario = tests::rollout();
        scenario.customers[0].name = scenario.settings.partner.name = scenario.deals[0].name = name.toStdString();
        auto quote = tests::quoteOf(scenario);
        QVERIFY(quote);
        QCOMPARE(pdfText(written(*quote, "hostile.pdf")).count(name), 3); // the deal's stays in house
        quote->details.subject = name;
        const QString path = written(*quote, "hostile.pdf");
        QCOMPARE(pdfText(path).count(name), 4); // letterhead, customer, subject, and the second page's head
        const QByteArray objects = tests::pdfObjects(path);
        for (const char *object : {"/Subtype /Image", "/URI", "/JavaScript", "/JS", "/EmbeddedFile", "/Launch",
                                   "/Subtype /Link", "/AcroForm"})
            QVERIFY2(!objects.contains(object), object);
    }

    void directionOverridesAndControlsNeverReachThePage()
    {
        pricing::Scenario scenario = tests::rollout();
        scenario.customers[0].name = "Contoso\u202Efdp\u202C\u2066x\u2069\nPage 9 of 9\u0007";
        const QString path = written(scenario, "bidi.pdf");
        const QString text = pdfText(path) + tests::pdfInfo(path);
        for (const char16_t control : {u'\u202E', u'\u202C', u'\u2066', u'\u2069', u'\u0007'})
            QVERIFY(!text.contains(QChar(control)));
        QVERIFY(text.contains(QLatin1String("Contosofdpx Page 9 of 9")));
    }

    void longNamesStayWithinThePage_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("300 letters without a space") << QString(300, QLatin1Char('W'));
        QTest::newRow("300 letters in words") << QStringLiteral("Holdings International ").repeated(13);
        QTest::newRow("emoji") << QStringLiteral("😀😃").repeated(80);
        QTest::newRow("right to left") << QStringLiteral("שלום עולם ").repeated(30);
        QTest::newRow("nothing") << QString();
    }
    void longNamesStayWithinThePage()
    {
        QFETCH(QString, name);
        pricing::Scenario scenario = tests::growth();
        scenario.customers[0].name = scenario.settings.partner.name = name.toStdString();
        auto quote = tests::quoteOf(scenario, true);
        QVERIFY(quote);
        quote->details.subject = name;
        quote->details.number = name.isEmpty() ? QStringLiteral("Q-1") : name;
        const QString path = written(*quote, "wide.pdf");
        QString offender;
        QVERIFY2(tests::isWithinMargins(path, &offender), qPrintable(offender));
        QVERIFY(pdfText(path).contains(QLatin1String("$2,550.00")));
    }

    void theLargestAmountsStayWhole()
    {
        pricing::Scenario scenario = tests::rollout();
        scenario.settings.currency = "CHF";
        scenario.deals[0].tenants = {{0, 1'000'000}};
        scenario.deals[0].price = pricing::UnitPrice{{99'999'999'999}};
        scenario.deals[0].negotiatedPrice = Money{1};
        const QString path = written(scenario, "large.pdf", true);
        const QString text = pdfText(path);
        QVERIFY2(text.contains(QLatin1String("CHF 999,999,999,990,000.00")), qPrintable(text));
        QVERIFY(text.contains(QLatin1String("CHF 35,999,999,999,640,000.00")));
        QString offender;
        QVERIFY2(tests::isWithinMargins(path, &offender), qPrintable(offender));
    }

    void moneyIsAlignedToTheRight()
    {
        const QString path = written(tests::growth(), "aligned.pdf");
        QList<qreal> edges;
        for (const auto &word : tests::pdfWords(path))
            if (word.page == 1 &&
                QStringList{"$2,550.00", "$12,240.00", "$61,200.00", "$127,500.00"}.contains(word.text) &&
                word.left > 400)
                edges.append(word.right);
        QVERIFY(edges.size() >= 4);
        for (const qreal edge : edges)
            QVERIFY2(qAbs(edge - edges.front()) < 0.5, qPrintable(QString::number(edge)));
    }

    /// Paper of another size is another layout of the same pages: nothing is lost.
    void anyPaperWillDo_data()
    {
        QTest::addColumn<int>("paper");
        QTest::newRow("A4") << int(QPageSize::A4);
        QTest::newRow("A5") << int(QPageSize::A5);
        QTest::newRow("Legal") << int(QPageSize::Legal);
        QTest::newRow("Tabloid") << int(QPageSize::Tabloid);
    }
    void anyPaperWillDo()
    {
        QFETCH(int, paper);
        const auto quote = tests::quoteOf(tests::growth(), true);
        QVERIFY(quote);
        const QString path = folder.filePath("paper.pdf");
        int pages = 0;
        {
            QPdfWriter writer(path);
            writer.setResolution(300);
            writer.setPageLayout(QPageLayout(QPageSize(static_cast<QPageSize::PageSizeId>(paper)),
                                             QPageLayout::Portrait, QMarginsF(15, 15, 15, 15),
                                             QPageLayout::Millimeter));
            pages = quotes::paint(*quote, writer);
        }
        QCOMPARE(tests::pageCount(path), pages);
        const QString text = pdfText(path);
        const wording::FigureText figures = test::figures();
        for (const auto &invoice : quote->invoices)
            QVERIFY(text.contains(figures.date(invoice.date)));
        QVERIFY(text.contains(QStringLiteral("Page %1 of %1").arg(pages)));
    }

    void nothingButTitleAuthorAndCreatorIsInTheMetadata()
    {
        const QString info = tests::pdfInfo(written(tests::rollout(), "meta.pdf"));
        QVERIFY2(info.contains(QLatin1String("Quote Q-2027-0001 for Example Corp")), qPrintable(info));
        QVERIFY(info.contains(QLatin1String("Deal Desk")));
        QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Author: +Northwind Security\n"))), qPrintable(info));
        for (const char *field : {"Subject:", "Keywords:", "Custom Metadata: yes", "Metadata Stream: yes"}) {
            QString spaced = info;
            spaced.replace(QRegularExpression(QStringLiteral(" +")), QStringLiteral(" "));
            QVERIFY2(!spaced.contains(QLatin1String(field)), field);
        }
    }
};

DEALDESK_TESTS(CustomerPagesTest, QGuiApplication)
#include "customerpages.moc"
