// Every field of a deal, by the table and by the form, and of an offer that was made: a value other than the present
// one is entered with real keys; exactly that field changes; it is saved, undone, redone and read back. The fields come
// from the types.
#include "everyfieldfixture.h"

#include "support/testfile.h"
#include "tables/dealentry.h"
#include "tables/dealstable.h"
#include "ui/deals/dealform.h"
#include "ui/deals/dealpanel.h"
#include "ui/deals/dealspage.h"
#include "ui/deals/madeoffers.h"
#include "ui/deals/offersview.h"

#include <QTabWidget>

using tables::DealField;
using tables::DealsTable;
using tables::OfferField;

namespace {

/// Another value than `everything` has; nothing for a choice, of which another one is taken.
QString another(DealField field)
{
    switch (field) {
    case DealField::Name: return QStringLiteral("Second wave");
    case DealField::Start: return QStringLiteral("Mar 2027");
    case DealField::Tenants: return QStringLiteral("120");
    case DealField::PriceValue: return QStringLiteral("91.50");
    case DealField::NegotiatedPrice: return QStringLiteral("69.00");
    case DealField::Instalments: return QStringLiteral("0: 100000.00; 6: 14000.00");
    case DealField::MarketplaceFee: return QStringLiteral("3");
    case DealField::WhiteLabelFee: return QStringLiteral("250.00");
    case DealField::Probability: return QStringLiteral("50");
    case DealField::PoNumber: return QStringLiteral("PO 4711/b");
    case DealField::OfferEnd: return QStringLiteral("30 Dec 2027");
    case DealField::Notes: return QStringLiteral("Asked for a PoC\nin March");
    case DealField::ExpectedClose: return QStringLiteral("15 Jan 2027");
    case DealField::NextStep: return QStringLiteral("Send the security paper");
    case DealField::NextStepBy: return QStringLiteral("2026-12-08");
    case DealField::OnboardingBegun: return QStringLiteral("1 Feb 2027");
    case DealField::CoSellId: return QStringLiteral("O4711");
    case DealField::CoSellSubmitted: return QStringLiteral("2 Dec 2026");
    case DealField::CoSellAnswered: return QStringLiteral("9 Dec 2026");
    default: return {};
    }
}

QString fieldOf(DealField field)
{
    switch (field) {
    case DealField::Customer: return QStringLiteral("customer");
    case DealField::Name: return QStringLiteral("name");
    case DealField::Listing: return QStringLiteral("listing");
    case DealField::Route: return QStringLiteral("route");
    case DealField::Included: return QStringLiteral("included");
    case DealField::Start: return QStringLiteral("start");
    case DealField::Term: return QStringLiteral("term");
    case DealField::AtEnd: return QStringLiteral("atEnd");
    case DealField::Tenants: return QStringLiteral("tenants");
    case DealField::PriceRule:
    case DealField::PriceValue: return QStringLiteral("price");
    case DealField::NegotiatedPrice: return QStringLiteral("negotiatedPrice");
    case DealField::BillingSchedule: return QStringLiteral("schedule");
    case DealField::Instalments: return QStringLiteral("instalments");
    case DealField::MarketplaceFee: return QStringLiteral("fee");
    case DealField::WhiteLabelTier: return QStringLiteral("tier");
    case DealField::WhiteLabelFee: return QStringLiteral("monthlyFee");
    case DealField::Probability: return QStringLiteral("probability");
    case DealField::PoNumber: return QStringLiteral("poNumber");
    case DealField::Status: return QStringLiteral("status");
    case DealField::OfferEnd: return QStringLiteral("offerEnd");
    case DealField::Notes: return QStringLiteral("notes");
    case DealField::ExpectedClose: return QStringLiteral("expectedClose");
    case DealField::NextStep: return QStringLiteral("nextStep");
    case DealField::NextStepBy: return QStringLiteral("nextStepBy");
    case DealField::OnboardingBegun: return QStringLiteral("onboardingBegun");
    case DealField::CoSellId: return QStringLiteral("coSellId");
    case DealField::CoSellState: return QStringLiteral("coSellState");
    case DealField::CoSellSubmitted: return QStringLiteral("coSellSubmitted");
    case DealField::CoSellAnswered: return QStringLiteral("coSellAnswered");
    case DealField::Offers:
    case DealField::Ticks:
    case DealField::ScanRateCap:
    case DealField::AssetCap:
    case DealField::JiraLimit:
    case DealField::SlackLimit:
    case DealField::ServiceNowLimit:
    case DealField::SiemLimit:
    case DealField::CustomDomain:
    case DealField::ReportTemplate:
    case DealField::PocOption:
    case DealField::PocStart:
    case DealField::PocTenants:
    case DealField::Gate10:
    case DealField::Gate100:
    case DealField::Gate1200: break; // on pages of their own
    case DealField::Id:
    case DealField::RecommendedRoute: break; // nobody enters them
    }
    return {};
}

/// Another value than the offer of `everything` has, which has an id alone, and the field's name.
std::pair<QString, QString> another(OfferField field)
{
    switch (field) {
    case OfferField::Id: return {QStringLiteral("offer-abc"), QStringLiteral("id")};
    case OfferField::Start: return {QStringLiteral("Feb 2027"), QStringLiteral("start")};
    case OfferField::Expires: return {QStringLiteral("20 Dec 2026"), QStringLiteral("expires")};
    case OfferField::Accepted: return {QStringLiteral("15 Dec 2026"), QStringLiteral("accepted")};
    case OfferField::Activated: return {QStringLiteral("2027-02-01"), QStringLiteral("activated")};
    case OfferField::Name: return {QStringLiteral("Example Corp 2027"), QStringLiteral("name")};
    case OfferField::Description: return {QStringLiteral("100 tenants for a year"), QStringLiteral("description")};
    case OfferField::Reason: return {QStringLiteral("Extended by mail"), QStringLiteral("reason")};
    case OfferField::NetTerms: return {QStringLiteral("30"), QStringLiteral("netTerms")};
    case OfferField::Created: return {QStringLiteral("2 Dec 2026"), QStringLiteral("created")};
    case OfferField::Sent: return {QStringLiteral("3 Dec 2026"), QStringLiteral("sent")};
    }
    return {};
}

/// Those of a deal that have a name here: a person enters them on the Deals page.
std::vector<DealField> dealFields()
{
    std::vector<DealField> fields;
    for (int field = 0; field <= static_cast<int>(DealField::RecommendedRoute); ++field)
        if (!fieldOf(static_cast<DealField>(field)).isEmpty())
            fields.push_back(static_cast<DealField>(field));
    return fields;
}

} // namespace

class EveryFieldTest : public EveryFieldFixture
{
    Q_OBJECT

    const std::function<Deal &(Scenario &)> theDeal = [](Scenario &of) -> Deal & { return of.deals.front(); };

    /// Where the next choice would change more than itself: a custom schedule has instalments, a listing needs a book.
    Scenario before(DealField field)
    {
        Scenario of = everything();
        if (field == DealField::BillingSchedule)
            of.deals.front().billing = {};
        return of;
    }

    QTableView *deals() { return window().findChild<QTableView *>(QStringLiteral("deals")); }

private Q_SLOTS:
    void aDealByTheForm_data()
    {
        QTest::addColumn<int>("field");
        for (const DealField field : dealFields())
            if (field != DealField::Included) // ticked in the table
                QTest::newRow(qPrintable(tables::fieldName(field))) << static_cast<int>(field);
    }
    void aDealByTheForm()
    {
        QFETCH(int, field);
        const auto which = static_cast<DealField>(field);
        open(before(which));
        QString text = another(which);
        if (which == DealField::Customer)
            text = QStringLiteral("Other Corp");
        const auto changed =
            changedBy<Deal>(theDeal, [&] { enterField(window().dealsPage()->panel()->form()->field(which), text); });
        QCOMPARE(changed.join(u"; "_s), fieldOf(which));
    }

    void aDealByTheTable_data()
    {
        QTest::addColumn<int>("column");
        QTest::newRow("inclusion") << int(DealsTable::Included);
        for (int column = 0; column < DealsTable::ColumnCount; ++column)
            if (const auto field = DealsTable::fieldOf(column))
                QTest::newRow(qPrintable(tables::fieldName(*field))) << column;
    }
    void aDealByTheTable()
    {
        QFETCH(int, column);
        const DealField field = DealsTable::fieldOf(column).value_or(DealField::Included);
        open(before(field));
        deals()->setColumnHidden(column, false);
        const auto changed = changedBy<Deal>(theDeal, [&] { enterCell(deals(), 0, column, another(field)); });
        QCOMPARE(changed.join(u"; "_s), fieldOf(field));
    }

    void noFieldOfADealIsLeftOut()
    {
        // The id is never entered: it is how a file names the deal. Offers that were made have entries of their own,
        // and ticks are set in the deal's checklist.
        std::set<QString> entered{QStringLiteral("id"), QStringLiteral("offers"), QStringLiteral("ticks")};
        // White label and the proof of concept have a tab of their own.
        for (const char *name :
             {"scanRateCap", "assetCap", "jiraLimit", "slackLimit", "serviceNowLimit", "siemLimit", "customDomain",
              "reportTemplate", "pocOption", "pocStart", "pocTenants", "gate10", "gate100", "gate1200"})
            entered.insert(QLatin1String(name));
        for (const DealField field : dealFields())
            entered.insert(fieldOf(field));
        const QStringList names = test::namesOf<Deal>();
        QCOMPARE(entered, std::set<QString>(names.begin(), names.end()));
    }

    void anOfferThatWasMade_data()
    {
        QTest::addColumn<int>("field");
        for (int field = 0; field < test::namesOf<OfferRecord>().size(); ++field)
            QTest::newRow(qPrintable(another(static_cast<OfferField>(field)).second)) << field;
    }
    void anOfferThatWasMade()
    {
        QFETCH(int, field);
        open(everything());
        const auto [text, name] = another(static_cast<OfferField>(field));
        const std::function<OfferRecord &(Scenario &)> theOffer = [](Scenario &of) -> OfferRecord & {
            return of.deals.front().paperwork.edit().offers.front();
        };
        ui::DealPanel *panel = window().dealsPage()->panel();
        panel->bringToFront(panel->offersView());
        ui::MadeOffers *made = panel->offersView()->made();
        const auto changed =
            changedBy<OfferRecord>(theOffer, [&] { enterField(made->field(static_cast<OfferField>(field)), text); });
        QCOMPARE(changed, QStringList{name});
    }

    void noFieldOfAnOfferIsLeftOut()
    {
        std::set<QString> entered;
        for (int field = 0; field <= static_cast<int>(OfferField::Sent); ++field)
            entered.insert(another(static_cast<OfferField>(field)).second);
        const QStringList names = test::namesOf<OfferRecord>();
        QCOMPARE(entered, std::set<QString>(names.begin(), names.end()));
    }
};

DEALDESK_TESTS(EveryFieldTest, QApplication)
#include "everyfield.moc"
