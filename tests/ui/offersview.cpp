// What the tab of offers says of a deal, and its worksheet.
#include "offersfixture.h"

class OffersViewTest : public OffersFixture
{
    Q_OBJECT

private Q_SLOTS:
    void theClockOfAnOfferIsTheMarketplacesAndTheUsers()
    {
        pricing::Date day = pricing::YearMonth::of(2026, 12).firstDay();
        const auto at = [&](const char *zone) { return wording::localExpiry(day, QTimeZone(zone), test::english()); };
        QCOMPARE(at("America/Los_Angeles"), u"15:59:59 on 1 Dec 2026 (America/Los_Angeles)"_s);
        QCOMPARE(at("Asia/Tokyo"), u"08:59:59 on 2 Dec 2026 (Asia/Tokyo)"_s);
        QCOMPARE(at("UTC"), u"23:59:59 on 1 Dec 2026 (UTC)"_s);
        day = pricing::plusDays(pricing::YearMonth::of(2028, 3).firstDay(), -2); // 28 February of a leap year
        QCOMPARE(at("Asia/Tokyo"), u"08:59:59 on 29 Feb 2028 (Asia/Tokyo)"_s);
        day = pricing::plusDays(pricing::YearMonth::of(2028, 1).firstDay(), -1);
        QCOMPARE(at("Pacific/Kiritimati"), u"13:59:59 on 1 Jan 2028 (Pacific/Kiritimati)"_s);
        day = pricing::YearMonth::of(2027, 7).firstDay(); // in summer time
        QCOMPARE(at("America/New_York"), u"19:59:59 on 1 Jul 2027 (America/New_York)"_s);
    }

    void aLongNameIsProposedUpToAWholeLetter()
    {
        pricing::Scenario scenario = test::workedExample();
        std::string &name = scenario.deals.front().name;
        name.assign(149, 'a');
        name += "\xF0\x9F\x98\x80\xF0\x9F\x98\x80"; // two of two units each
        const pricing::Evaluation evaluation = pricing::evaluate(scenario);
        const auto sheet = wording::offerSheet(scenario, 0, &evaluation, {}, guidance::Marketplaces(),
                                               {test::english(), u"USD"_s}, QTimeZone::utc());
        const auto &rows = sheet.offers.front().rows;
        const auto named = std::ranges::find(rows, u"Offer name"_s, &wording::SheetRow::label);
        QVERIFY(named != rows.end());
        QCOMPARE(named->values.front().copy, QString(149, u'a') + u"\U0001F600"_s);
    }

    void whatHasNoOffersSaysWhy()
    {
        enterWorkedExample();
        showOffers();
        pricing::Deal other = deal();
        const auto change = [&] { document().dealEdits.changeDeal(document().current().dealKeys.front(), other, {}); };
        other.included = false;
        change();
        QVERIFY2(says(u"The deal is left out of the scenario, so it has no offers."_s), qPrintable(said()));
        other.included = true;
        other.route = pricing::Route::Direct;
        change();
        QVERIFY2(says(u"A direct contract has no portal"_s), qPrintable(said()));
        other.route = pricing::Route::Mpo;
        change();
        QVERIFY2(says(u"Customer adjustment"_s) && says(u"Accept by"_s), qPrintable(said()));
        other.route = pricing::Route::Cppo;
        other.price = pricing::MonthlyTotal{{100'00}};
        change();
        QVERIFY2(says(u"the price is below the wholesale"_s), qPrintable(said()));
    }

    void theWorksheetIsInternalAndHoldsTheSameRows()
    {
        enterWorkedExample();
        showOffers();
        const QString path = folder.filePath(u"worksheet.pdf"_s);
        prompts.files = {path};
        bool seen = false;
        QTimer::singleShot(0, this, [&] {
            auto *shown = qobject_cast<ui::DocumentPreview *>(QApplication::activeModalWidget());
            QVERIFY(shown);
            seen = true;
            for (auto *each : shown->findChildren<QPushButton *>())
                if (each->text() == u"Save PDF…"_s)
                    return each->click();
            shown->reject();
        });
        QTest::mouseClick(button(u"Wor&ksheet…"_s), Qt::LeftButton);
        QVERIFY(seen);
        QVERIFY2(prompts.lastSuggested.contains(u"internal"_s), qPrintable(prompts.lastSuggested));
        QProcess process;
        process.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        process.waitForFinished();
        const QString text = QString::fromUtf8(process.readAllStandardOutput());
        QVERIFY2(text.contains(u"INTERNAL"_s) && text.contains(u"not for the customer"_s), qPrintable(text));
        QVERIFY2(text.contains(u"22.784987"_s) && text.contains(u"258012.00"_s) && text.contains(u"2029-12-31"_s),
                 qPrintable(text));
        QVERIFY2(text.contains(u"30 Dec 2029"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Page 1 of 1"_s), qPrintable(text));
    }

    void aHiddenTabCostsNothing()
    {
        enterWorkedExample();
        const int before = view().refreshes();
        typeDeal(DealField::Tenants, u"120"_s);
        QCOMPARE(view().refreshes(), before);
        showOffers();
        QVERIFY(view().refreshes() > before);
    }
};

DEALDESK_TESTS(OffersViewTest, QApplication)
#include "offersview.moc"
