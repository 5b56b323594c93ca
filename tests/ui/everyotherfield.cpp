// Every field of a customer, an authorization, a band and the settings, as everyfield.cpp does a deal's.
#include "everyfieldfixture.h"

#include "support/testfile.h"
#include "tables/bandstable.h"
#include "tables/customerstable.h"
#include "ui/customers/customerspage.h"
#include "ui/pricebooks/authorizationform.h"
#include "ui/pricebooks/pricebookspage.h"

#include <QCheckBox>

using tables::AuthorizationField;
using tables::BandField;
using tables::BandsTable;
using tables::CustomerField;
using tables::CustomersTable;

class EveryOtherFieldTest : public EveryFieldFixture
{
    Q_OBJECT

    const std::function<Customer &(Scenario &)> theCustomer = [](Scenario &of) -> Customer & {
        return of.customers.front();
    };
    const std::function<ResaleAuthorization &(Scenario &)> theBook = [](Scenario &of) -> ResaleAuthorization & {
        return of.authorizations.front();
    };
    const std::function<VolumeBand &(Scenario &)> theLastBand = [](Scenario &of) -> VolumeBand & {
        return of.authorizations.front().bands.back();
    };
    const std::function<ScenarioSettings &(Scenario &)> theSettings = [](Scenario &of) -> ScenarioSettings & {
        return of.settings;
    };

private Q_SLOTS:
    void aCustomerByTableAndForm()
    {
        open(everything());
        window().showPage(ui::MainWindow::Customers);
        auto *view = window().findChild<QTableView *>(QStringLiteral("customers"));
        std::set<QString> entered{QStringLiteral("id")};
        for (int column = 0; column < CustomersTable::Deals; ++column) {
            const QStringList changed =
                changedBy<Customer>(theCustomer, [&] { enterCell(view, 0, column, QStringLiteral("Renamed Corp")); });
            QVERIFY2(changed.size() == 1, qPrintable(QString::number(column) + changed.join(QLatin1Char(' '))));
            QVERIFY2(entered.insert(changed.front()).second, qPrintable(changed.front()));
        }
        const std::map<CustomerField, QString> others{
            {CustomerField::Aliases, QStringLiteral("Example, Inc.\nExample GmbH")},
            {CustomerField::AwsAccount, QStringLiteral("1234-5678-9012")},
            {CustomerField::AzureBillingAccount, QStringLiteral("7:b-1")},
            {CustomerField::Contact, QStringLiteral("Ada")},
            {CustomerField::Notes, QStringLiteral("Pays late")},
            {CustomerField::EdpLeft, QStringLiteral("USD 250,000")},
            {CustomerField::EdpUntil, QStringLiteral("31 Dec 2028")},
            {CustomerField::MaccLeft, QStringLiteral("EUR 10,000.50")},
            {CustomerField::MaccUntil, QStringLiteral("30 Jun 2029")},
            {CustomerField::CommitmentAsOf, QStringLiteral("1 Dec 2026")}};
        auto *page = static_cast<ui::CustomersPage *>(window().pageWidget(ui::MainWindow::Customers));
        for (const auto &[field, text] : others) {
            const QStringList changed =
                changedBy<Customer>(theCustomer, [&] { enterField(page->showField(field), text); });
            QVERIFY2(changed.size() == 1, qPrintable(page->showField(field)->name() + changed.join(QLatin1Char(' '))));
            QVERIFY2(entered.insert(changed.front()).second, qPrintable(changed.front()));
        }
        const QStringList names = test::namesOf<Customer>();
        QCOMPARE(entered, std::set<QString>(names.begin(), names.end()));
    }

    void aPriceBookByTheForm()
    {
        open(everything());
        window().showPage(ui::MainWindow::PriceBooks);
        auto *form = &static_cast<ui::PriceBooksPage *>(window().pageWidget(ui::MainWindow::PriceBooks))->pricesForm();
        std::set<QString> entered{QStringLiteral("listing"), QStringLiteral("bands")}; // a tab, and the test below
        for (int field = 0; field <= static_cast<int>(AuthorizationField::Discount36); ++field) {
            const QStringList changed = changedBy<ResaleAuthorization>(theBook, [&] {
                enterField(form->field(static_cast<AuthorizationField>(field)), QString::number(21 + field));
            });
            QVERIFY2(changed.size() == 1, qPrintable(QString::number(field) + changed.join(QLatin1Char(' '))));
            QVERIFY2(entered.insert(changed.front()).second, qPrintable(changed.front()));
        }
        enterTheLetter(entered);
        const QStringList names = test::namesOf<ResaleAuthorization>();
        QCOMPARE(entered, std::set<QString>(names.begin(), names.end()));
    }

    /// The last day before the kind that needs one. The choices are the next ones in their lists.
    void enterTheLetter(std::set<QString> &entered)
    {
        auto *page = static_cast<ui::PriceBooksPage *>(window().pageWidget(ui::MainWindow::PriceBooks));
        page->showLetter(true);
        using enum AuthorizationField;
        const std::vector<std::pair<AuthorizationField, QString>> entries{
            {Number, "RA-9"},     {From, "1 Jan 2020"}, {Until, "31 Dec 2040"},
            {Kind, {}},           {PaymentPlan, {}},    {BuyerAccounts, "123456789012"},
            {AzurePrice, "20 %"}, {Note, "By mail"},    {Document, "letter.pdf"},
            {NetTerms, "45"}};
        for (const auto &[field, text] : entries) {
            const QStringList changed =
                changedBy<ResaleAuthorization>(theBook, [&] { enterField(page->letterForm().field(field), text); });
            QCOMPARE(changed.size(), field == AzurePrice ? 2 : 1); // with its discount
            for (const QString &each : changed)
                QVERIFY2(entered.insert(each).second, qPrintable(each));
        }
    }

    void aBandByTheTable()
    {
        open(everything());
        window().showPage(ui::MainWindow::PriceBooks);
        QTableView *view = nullptr;
        for (QTableView *each : window().pageWidget(ui::MainWindow::PriceBooks)->findChildren<QTableView *>())
            if (qobject_cast<BandsTable *>(each->model()))
                view = each;
        QVERIFY(view);
        const int last = view->model()->rowCount() - 1;
        std::set<QString> entered;
        for (const int column :
             {BandsTable::Name, BandsTable::From, BandsTable::Price, BandsTable::Negotiated, BandsTable::Source}) {
            const QString text = column == BandsTable::Name ? QStringLiteral("Top band") : QStringLiteral("1300");
            const QStringList changed =
                changedBy<VolumeBand>(theLastBand, [&] { enterCell(view, last, column, text); });
            QVERIFY2(changed.size() == 1, qPrintable(QString::number(column) + changed.join(QLatin1Char(' '))));
            QVERIFY2(entered.insert(changed.front()).second, qPrintable(changed.front()));
        }
        const QStringList names = test::namesOf<VolumeBand>();
        QCOMPARE(entered, std::set<QString>(names.begin(), names.end()));
    }

    void theSettingsByTheForm()
    {
        Scenario alone = everything();
        alone.deals.clear(); // neither their months nor their amounts are asked about here
        alone.authorizations.clear();
        open(alone);
        QWidget *page = window().pageWidget(ui::MainWindow::Settings);
        window().showPage(ui::MainWindow::Settings);
        const QHash<QString, QString> others{{QStringLiteral("setting.Name"), QStringLiteral("Another case")},
                                             {QStringLiteral("setting.First month"), QStringLiteral("Feb 2027")},
                                             {QStringLiteral("setting.Horizon"), QStringLiteral("48")},
                                             {QStringLiteral("setting.Payout after"), QStringLiteral("45")},
                                             {QStringLiteral("setting.Margin floor"), QStringLiteral("12.5")},
                                             {QStringLiteral("setting.Deal-size floor"), QStringLiteral("5000")},
                                             {QStringLiteral("setting.Currency"), QStringLiteral("EUR")},
                                             {QStringLiteral("setting.Firm"), QStringLiteral("Example Firm")}};
        std::set<QString> entered;
        const auto check = [&](const QString &what, const std::function<void()> &enter) {
            const QStringList changed = changedBy<ScenarioSettings>(theSettings, enter);
            QVERIFY2(changed.size() == 1, qPrintable(what + changed.join(QLatin1Char(' '))));
            QVERIFY2(entered.insert(changed.front()).second, qPrintable(changed.front()));
        };
        for (ui::EntryField *field : page->findChildren<ui::EntryField *>())
            if (field->objectName().startsWith(QStringLiteral("setting."))) // the firm's own rows are no settings
                check(field->objectName(), [&] { enterField(field, others.value(field->objectName())); });
        for (QCheckBox *box : page->findChildren<QCheckBox *>())
            if (box->objectName().isEmpty()) // neither whether the firm is a what-if nor a row of its own
                check(box->text(), [box] { QTest::keyClick(box, Qt::Key_Space); });
        const QStringList names = test::namesOf<ScenarioSettings>();
        QCOMPARE(entered, std::set<QString>(names.begin(), names.end()));
    }
};

DEALDESK_TESTS(EveryOtherFieldTest, QApplication)
#include "everyotherfield.moc"
