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
    QString ramp(const std::vector<TenantStep> &steps) const;
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
    case InputField::Book:
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
    case InputField::BillingSchedule: return DealField::BillingSchedule;
    case InputField::Instalments: return DealField::Instalments;
    case InputField::WhiteLabelTier: return DealField::WhiteLabelTier;
    default: return std::nullopt;
    }
}

/// "25, 1,200 from month 6": counts are grouped here, for they are read and not typed.
QString Reader::ramp(const std::vector<TenantStep> &steps) const
{
    QStringList parts;
    for (const TenantStep &step : steps)
        parts.append(step.month == 0 ? figures.count(step.count)
                                     : Words::tr("%1 from month %2").arg(figures.count(step.count)).arg(step.month));
    return parts.join(QStringLiteral(", "));
}

QString Reader::deal(const Deal &of, InputField field) const
{
    if (const auto edited = editedAs(field))
        return orNone(entryText(of, *edited, scenario));
    switch (field) {
    case InputField::Tenants: return ramp(of.tenants);
    case InputField::Price: return wording::ruleText(of.price, figures);
    case InputField::NegotiatedPrice: return money(of.negotiatedPrice);
    case InputField::MarketplaceFee: return figures.percent(of.marketplaceFee);
    case InputField::PlatformFee: return money(of.whiteLabel.monthlyFee);
    case InputField::Probability: return figures.percent(of.probability);
    default: // what it is, in short
        return Words::tr("%1, %2, %3")
            .arg(of.tenants.size() == 1
                     ? wording::counted(of.tenants.front().count, "tenant", "tenants")
                     : Words::tr("%1 → %2 tenants")
                           .arg(figures.count(of.tenants.front().count), figures.count(of.tenants.back().count)),
                 wording::name(of.term), wording::ruleText(of.price, figures).toLower());
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
