#include "inputtexts.h"

#include "bandchanges.h"
#include "dealentry.h"
#include "entrytext.h"
#include "guidance/words.h"
#include "wording/counted.h"
#include "wording/explanation.h"
#include "wording/figuretext.h"

#include <QCoreApplication>

namespace dealdesk::tables {

using namespace pricing;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(InputTexts)
};

QString yesNo(bool yes) { return yes ? Words::tr("yes") : Words::tr("no"); }
QString orNone(const QString &text) { return text.isEmpty() ? Words::tr("none") : text; }

template<typename Row>
const Row *rowAt(const std::vector<Row> &rows, int at)
{
    return at >= 0 && static_cast<std::size_t>(at) < rows.size() ? &rows[static_cast<std::size_t>(at)] : nullptr;
}

/// Readers of one scenario's inputs, in its currency.
struct Reader {
    const Scenario &scenario;
    wording::FigureText figures{wording::text(scenario.settings.currency)};

    QString settings(InputField field) const;
    QString book(const ResaleAuthorization &book, InputField field) const;
    QString band(const VolumeBand &band, InputField field) const;
    QString deal(const Deal &deal, InputField field) const;
    QString customer(const Customer &customer, InputField field) const;
    QString money(const std::optional<Money> &money) const { return money ? figures.money(*money) : Words::tr("none"); }
};

QString Reader::settings(InputField field) const
{
    const ScenarioSettings &of = scenario.settings;
    switch (field) {
    case InputField::Currency: return wording::text(of.currency);
    case InputField::FirstMonth: return figures.month(of.start);
    case InputField::Horizon: return wording::counted(of.horizonMonths, "month", "months");
    case InputField::BandPolicy:
        return of.bandPolicy == BandPolicy::Locked ? Words::tr("Locked") : Words::tr("Floating");
    case InputField::PayoutDays: return wording::counted(of.payoutDays, "day", "days");
    case InputField::MarginFloor: return of.marginFloor ? figures.percent(*of.marginFloor) : Words::tr("none");
    case InputField::DealSizeFloor: return money(of.dealSizeFloor);
    case InputField::PartnerName: return orNone(wording::text(of.partner.name));
    case InputField::CppoEnrolled: return yesNo(of.partner.cppoEnrolled);
    default: return yesNo(of.partner.cspEnrolled);
    }
}

QString Reader::book(const ResaleAuthorization &of, InputField field) const
{
    switch (field) {
    case InputField::Book: return orNone(wording::text(of.name));
    case InputField::BookName: return orNone(wording::text(of.name));
    case InputField::ExistingTenants: return figures.count(of.existingTenants);
    case InputField::Discount12: return figures.percent(of.discount(CommitmentTerm::OneYear));
    case InputField::Discount24: return figures.percent(of.discount(CommitmentTerm::TwoYears));
    default: return figures.percent(of.discount(CommitmentTerm::ThreeYears));
    }
}

QString Reader::band(const VolumeBand &of, InputField field) const
{
    switch (field) {
    case InputField::BandName: return wording::text(of.name);
    case InputField::BandSource: return wording::text(guidance::name(of.provenance));
    default: {
        const QString price = of.price ? figures.money(*of.price) : Words::tr("not stated");
        return of.negotiated ? Words::tr("%1, negotiated").arg(price) : price;
    }
    }
}

/// The fields that are read here as they are edited.
std::optional<DealField> editedAs(InputField field)
{
    switch (field) {
    case InputField::DealCustomer: return DealField::Customer;
    case InputField::DealName: return DealField::Name;
    case InputField::DealListing: return DealField::Listing;
    case InputField::DealRoute: return DealField::Route;
    case InputField::Included: return DealField::Included;
    case InputField::Start: return DealField::Start;
    case InputField::Term: return DealField::Term;
    case InputField::AtEnd: return DealField::AtEnd;
    case InputField::Tenants: return DealField::Tenants;
    case InputField::BillingSchedule: return DealField::BillingSchedule;
    case InputField::Instalments: return DealField::Instalments;
    case InputField::WhiteLabelTier: return DealField::WhiteLabelTier;
    default: return std::nullopt;
    }
}

QString Reader::deal(const Deal &of, InputField field) const
{
    if (const auto edited = editedAs(field))
        return orNone(entryText(of, *edited, scenario));
    switch (field) {
    case InputField::Price: return wording::ruleText(of.price, figures);
    case InputField::NegotiatedPrice: return money(of.negotiatedPrice);
    case InputField::MarketplaceFee: return figures.percent(of.marketplaceFee);
    case InputField::PlatformFee: return money(of.whiteLabel.monthlyFee);
    case InputField::Probability: return figures.percent(of.probability);
    default: // what it is, in short
        return Words::tr("%1, %2, %3")
            .arg(wording::counted(of.tenants.front().count, "tenant", "tenants"), wording::name(of.term),
                 wording::ruleText(of.price, figures).toLower());
    }
}

QString Reader::customer(const Customer &of, InputField field) const
{
    switch (field) {
    case InputField::CustomerName: return wording::text(of.name);
    case InputField::CustomerCloud: return wording::name(of.cloud);
    case InputField::EdpRemaining: return yesNo(of.edpRemaining);
    case InputField::MaccRemaining: return yesNo(of.maccRemaining);
    case InputField::PrefersInvoice: return wording::name(of.invoicePreference);
    case InputField::SingleContract: return yesNo(of.multiCloudSingleContract);
    case InputField::OwnTerms: return yesNo(of.termsOutsideMarketplace);
    case InputField::Vehicle: return wording::name(of.purchasingVehicle);
    default: return Words::tr("there");
    }
}

bool isPresence(InputField field)
{
    return field == InputField::Book || field == InputField::Band || field == InputField::WholeDeal ||
           field == InputField::WholeCustomer;
}

} // namespace

QString name(InputField field)
{
    switch (field) {
    case InputField::Currency: return Words::tr("Currency");
    case InputField::FirstMonth: return Words::tr("First month");
    case InputField::Horizon: return Words::tr("Horizon");
    case InputField::BandPolicy: return Words::tr("Band policy");
    case InputField::PayoutDays: return Words::tr("Payout after");
    case InputField::MarginFloor: return Words::tr("Margin floor");
    case InputField::DealSizeFloor: return Words::tr("Deal-size floor");
    case InputField::PartnerName: return Words::tr("Your firm");
    case InputField::CppoEnrolled: return Words::tr("Enrolled in AWS CPPO");
    case InputField::CspEnrolled: return Words::tr("Microsoft CSP or Marketplace partner");
    case InputField::Book: return Words::tr("Price book");
    case InputField::BookName:
    case InputField::BandName:
    case InputField::DealName:
    case InputField::CustomerName: return Words::tr("Name");
    case InputField::ExistingTenants: return Words::tr("Existing tenants");
    case InputField::Discount12: return Words::tr("Discount, 1 year");
    case InputField::Discount24: return Words::tr("Discount, 2 years");
    case InputField::Discount36: return Words::tr("Discount, 3 years");
    case InputField::Band: return Words::tr("Band");
    case InputField::BandPrice: return Words::tr("Wholesale");
    case InputField::BandSource: return Words::tr("Source");
    case InputField::WholeDeal: return Words::tr("Deal");
    case InputField::DealCustomer: return Words::tr("Customer");
    case InputField::DealListing: return Words::tr("Listing");
    case InputField::DealRoute: return Words::tr("Route");
    case InputField::Included: return Words::tr("Included");
    case InputField::Start: return Words::tr("Start");
    case InputField::Term: return Words::tr("Term");
    case InputField::AtEnd: return Words::tr("At its end");
    case InputField::Tenants: return Words::tr("Tenants");
    case InputField::Price: return Words::tr("Price");
    case InputField::NegotiatedPrice: return Words::tr("Negotiated price");
    case InputField::BillingSchedule: return Words::tr("Billing");
    case InputField::Instalments: return Words::tr("Instalments");
    case InputField::MarketplaceFee: return Words::tr("Marketplace fee");
    case InputField::WhiteLabelTier: return Words::tr("White label");
    case InputField::PlatformFee: return Words::tr("Platform fee");
    case InputField::Probability: return Words::tr("Win probability");
    case InputField::WholeCustomer: return Words::tr("Customer");
    case InputField::CustomerCloud: return Words::tr("Cloud");
    case InputField::EdpRemaining: return Words::tr("EDP left");
    case InputField::MaccRemaining: return Words::tr("MACC left");
    case InputField::PrefersInvoice: return Words::tr("Prefers invoice by");
    case InputField::SingleContract: return Words::tr("One contract, many clouds");
    case InputField::OwnTerms: return Words::tr("Own terms");
    case InputField::Vehicle: return Words::tr("Buys through");
    }
    return {};
}

QString subjectText(const InputDifference &difference, const Scenario &scenario, std::size_t place)
{
    const int at = difference.at[place];
    switch (subjectOf(difference.field)) {
    case InputSubject::Scenario: return Words::tr("Settings");
    case InputSubject::Book: return Words::tr("%1 price book").arg(shortName(difference.listing));
    case InputSubject::Band: {
        const ResaleAuthorization *book = authorizationFor(scenario, difference.listing);
        const VolumeBand *band = book ? rowAt(book->bands, at) : nullptr;
        return band ? Words::tr("%1 from %2 tenants")
                          .arg(shortName(difference.listing), wording::FigureText().count(band->from))
                    : QString();
    }
    case InputSubject::Deal: {
        const Deal *deal = rowAt(scenario.deals, at);
        return deal ? wording::text(deal->name) : QString();
    }
    case InputSubject::Customer: {
        const Customer *customer = rowAt(scenario.customers, at);
        return customer ? wording::text(customer->name) : QString();
    }
    }
    return {};
}

QString inputText(const InputDifference &difference, const Scenario &scenario, std::size_t place)
{
    const int at = difference.at[place];
    const Reader reader{scenario};
    const InputField field = difference.field;
    switch (subjectOf(field)) {
    case InputSubject::Scenario: return reader.settings(field);
    case InputSubject::Book:
        if (const auto *book = rowAt(scenario.authorizations, at))
            return reader.book(*book, field);
        break;
    case InputSubject::Band: {
        const ResaleAuthorization *book = authorizationFor(scenario, difference.listing);
        if (const auto *band = book ? rowAt(book->bands, at) : nullptr)
            return reader.band(*band, field);
        break;
    }
    case InputSubject::Deal:
        if (const auto *deal = rowAt(scenario.deals, at))
            return reader.deal(*deal, field);
        break;
    case InputSubject::Customer:
        if (const auto *customer = rowAt(scenario.customers, at))
            return reader.customer(*customer, field);
        break;
    }
    return isPresence(field) ? Words::tr("not there") : wording::unknown;
}

} // namespace dealdesk::tables
