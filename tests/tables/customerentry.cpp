// What may be typed into the fields of a customer, and of a deal's day and notes; what is said where it is wrong.
#include "tables/customerentry.h"
#include "support/language.h"
#include "support/openscenario.h"
#include "support/testfile.h"
#include "tables/dealentry.h"
#include "tables/entrytext.h"

#include <QtTest>

using namespace dealdesk;
using namespace pricing;
using tables::CustomerField;
using tables::DealField;

class CustomerEntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEntryIsTakenAsItReads_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("reads");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *rule, CustomerField field, const QString &entry, const QString &reads,
                            const QString &problem = {}) {
            QTest::newRow(rule) << static_cast<int>(field) << entry << reads << problem;
        };
        row("twelve digits", CustomerField::AwsAccount, "123456789012", "123456789012");
        row("as AWS writes them", CustomerField::AwsAccount, " 1234-5678-9012 ", "123456789012");
        row("none", CustomerField::AwsAccount, "", "");
        row("one too few", CustomerField::AwsAccount, "12345678901", {},
            "The AWS account has 12 digits, found “12345678901”.");
        row("a letter", CustomerField::AwsAccount, "12345678901a", {},
            "The AWS account has 12 digits, found “12345678901a”.");
        row("a name a line", CustomerField::Aliases, "Example, Inc.\n\n Example GmbH \n",
            "Example, Inc.\nExample GmbH");
        row("a name twice", CustomerField::Aliases, "Example\nExample", {}, "“Example” stands there twice.");
        row("a name that is too long", CustomerField::Aliases, QString(201, 'x'), {},
            "A name has at most 200 characters, found 201.");
        row("lines of notes", CustomerField::Notes, "One\r\nTwo\n", "One\nTwo");
        row("a tab in notes", CustomerField::Notes, "One\tTwo", {},
            "The notes cannot hold tabs or other control characters but line breaks.");
        row("a contact", CustomerField::Contact, "Ada, +1 555 0100", "Ada, +1 555 0100");
        row("a line break in a contact", CustomerField::Contact, "Ada\nBob", {},
            "The contact cannot hold tabs, line breaks or other control characters.");
        row("a number that is too long", CustomerField::AzureBillingAccount, QString(101, '1'), {},
            "The Azure billing account has at most 100 characters, found 101.");
        row("an amount of the scenario's currency", CustomerField::EdpLeft, "250,000", "USD 250000.00");
        row("an amount of another currency", CustomerField::MaccLeft, "30,000,000 JPY", "JPY 30000000");
        row("a currency in front, in small letters", CustomerField::EdpLeft, "eur 1.2k", "EUR 1200.00");
        row("no amount: not known", CustomerField::EdpLeft, " ", "");
        row("more decimals than the currency has", CustomerField::MaccLeft, "JPY 10.50", {},
            "Enter a whole number: JPY has no decimals.");
        row("a sign in place of a code", CustomerField::EdpLeft, "€250", {},
            "Type the currency as its code, such as EUR 250,000.");
        row("a commitment's last day", CustomerField::EdpUntil, "2028-06-30", "30 Jun 2028");
        row("another customer's name", CustomerField::Name, "Other Corp", {},
            "There is another customer of this name.");
    }
    void anEntryIsTakenAsItReads()
    {
        QFETCH(int, field);
        QFETCH(QString, entry);
        QFETCH(QString, problem);
        Scenario scenario = test::workedExample();
        scenario.customers.push_back({.id = {"c2"}, .name = "Other Corp"});
        const auto which = static_cast<CustomerField>(field);
        const auto after = tables::withEntry(scenario.customers[0], which, entry, scenario, test::english());
        QCOMPARE(after ? QString() : after.error(), problem);
        if (!after)
            return;
        QTEST(tables::entryText(*after, which, test::english()), "reads");
        const auto again = tables::withEntry(*after, which, tables::entryText(*after, which, test::english()), scenario,
                                             test::english());
        QVERIFY(again && *again == *after);
    }

    /// A name is cut where it is shown; notes are entered again as they are shown.
    void longNotesAreEditedWhole()
    {
        Scenario scenario = test::workedExample();
        scenario.customers[0].notes = std::string(9'000, 'n');
        scenario.deals[0].paperwork.edit().notes = std::string(9'000, 'n');
        QCOMPARE(tables::entryText(scenario.customers[0], CustomerField::Notes, test::english()).size(), 9'000);
        QCOMPARE(tables::entryText(scenario.deals[0], DealField::Notes, scenario, test::english()).size(), 9'000);
    }

    void anAuthorizationsAccountsMayHaveCommas()
    {
        const records::Several<records::Digits> range{records::awsAccount, 2};
        const auto read =
            tables::readSeveral("123456789012, 1234-5678-9013\n", range, "buyer accounts", test::english());
        QVERIFY(read);
        QCOMPARE(tables::severalText(*read), "123456789012\n123456789013");
        const auto many =
            tables::readSeveral("123456789012,123456789013,123456789014", range, "buyer accounts", test::english());
        QVERIFY(!many);
        QCOMPARE(many.error(), "At most 2 lines for the buyer accounts, found 3.");
    }

    void theOffersEndInTheTermsLastMonth_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("reads");
        QTest::addColumn<QString>("problem");
        QTest::newRow("a day of it") << "2029-12-30"
                                     << "30 Dec 2029" << QString();
        QTest::newRow("none") << ""
                              << "" << QString();
        QTest::newRow("a month before")
            << "30 Nov 2029" << QString()
            << "Must be a day of Dec 2029, the term's last month, or empty: that month's last day.";
        QTest::newRow("no date") << "soon" << QString()
                                 << "Type a date such as 31 Jan 2027 or 2027-01-31, found “soon”.";
        QTest::newRow("two dates")
            << "02/03/2029" << QString()
            << "“02/03/2029” can be 2 Mar 2029 or 3 Feb 2029. Type the month as a word, or the date "
               "as 2029-03-02 or 2029-02-03.";
    }
    void theOffersEndInTheTermsLastMonth()
    {
        QFETCH(QString, entry);
        QFETCH(QString, problem);
        const Scenario scenario = test::workedExample();
        const auto after = tables::withEntry(scenario.deals[0], DealField::OfferEnd, entry, scenario, test::english());
        QCOMPARE(after ? QString() : after.error(), problem);
        if (after)
            QTEST(tables::entryText(*after, DealField::OfferEnd, scenario, test::english()), "reads");
    }
};

DEALDESK_TESTS(CustomerEntryTest, QCoreApplication)
#include "customerentry.moc"
