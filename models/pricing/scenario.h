// What the partner enters: a scenario with its authorizations, customers and deals. Plain values, compared by value.
// Ranges are those of the scenario file format; `evaluate` relies on them.
#pragma once

#include "apart.h"
#include "calendar.h"
#include "money.h"
#include "percent.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace dealdesk::pricing {

struct DealId {
    std::string text;
    friend auto operator<=>(const DealId &, const DealId &) = default;
};

struct CustomerId {
    std::string text;
    friend auto operator<=>(const CustomerId &, const CustomerId &) = default;
};

enum class Listing : std::uint8_t { Asm, Sat, SupportHub };
inline constexpr int listingCount = 3;

enum class Route : std::uint8_t { Cppo, Mpo, Direct };

/// The value is the number of months.
enum class CommitmentTerm : std::uint8_t { OneYear = 12, TwoYears = 24, ThreeYears = 36 };
inline constexpr std::array allTerms{CommitmentTerm::OneYear, CommitmentTerm::TwoYears, CommitmentTerm::ThreeYears};
constexpr int monthsOf(CommitmentTerm term) { return static_cast<int>(term); }
constexpr int yearsOf(CommitmentTerm term) { return monthsOf(term) / 12; }

/// Where a band's figures come from. Everything but `Mine` is illustrative: nobody's real price.
enum class Provenance : std::uint8_t { Mine, Published, Derived, Assumed };

struct VolumeBand {
    std::string name;
    int from = 1;               ///< first relationship total of the band, >= 1, rising from row to row
    std::optional<Money> price; ///< wholesale per tenant per month, > 0; nothing: not stated
    bool negotiated = false;    ///< last row only: the price is net, no commitment discount on top
    Provenance provenance = Provenance::Mine;

    friend bool operator==(const VolumeBand &, const VolumeBand &) = default;
};

/// `ByDates`: nothing is said, so its dates tell.
enum class AuthorizationKind : std::uint8_t { ByDates, SingleUse, UntilDate, OpenEnded };

/// Whose instalments a marketplace offer follows.
enum class PaymentPlan : std::uint8_t { Unknown, Publishers, Partners };

/// What the publisher entered on Azure: a price, or a percentage below the public plan's (then no adjustment of the
/// partner's may be larger).
enum class AzurePriceKind : std::uint8_t { NotEntered, Absolute, Discount };
struct AzurePrice {
    AzurePriceKind kind = AzurePriceKind::NotEntered;
    std::optional<Percent> discount; ///< there where the kind is, and nowhere else
    friend bool operator==(const AzurePrice &, const AzurePrice &) = default;
};

/// The resale authorization of one listing: its bands, its commitment discounts, its existing tenants. A listing may
/// have several over time (authorizations.h); the days of no two overlap.
struct ResaleAuthorization {
    Listing listing = Listing::Asm;
    std::string name;
    int existingTenants = 0;
    std::array<Percent, 3> commitmentDiscounts{Percent{0}, Percent{1'000}, Percent{1'500}}; ///< 12, 24, 36 months
    std::vector<VolumeBand> bands;
    std::string number; ///< of the publisher's document
    AuthorizationKind kind = AuthorizationKind::ByDates;
    std::optional<Date> from, until;        ///< both days included; nothing: from ever, without an end
    std::vector<std::string> buyerAccounts; ///< AWS accounts that it is for; empty: any
    PaymentPlan paymentPlan = PaymentPlan::Unknown;
    AzurePrice azurePrice;
    std::string note;            ///< of the document, some lines
    std::string document;        ///< the attached file's name
    std::optional<int> netTerms; ///< the most days after an invoice that the publisher lets a customer have

    Percent discount(CommitmentTerm term) const
    {
        return commitmentDiscounts[static_cast<std::size_t>(yearsOf(term) - 1)];
    }

    friend bool operator==(const ResaleAuthorization &, const ResaleAuthorization &) = default;
};

enum class Cloud : std::uint8_t { Unknown, Aws, Azure, Multi };
enum class InvoicePreference : std::uint8_t { None, Aws, Azure };
enum class PurchasingVehicle : std::uint8_t { None, NationalAccount, GsaSchedule, LocalCurrencyReseller };

/// An amount that no scenario's currency says: of what a customer has promised to a cloud.
struct CurrencyAmount {
    std::string currency; ///< ISO 4217
    Money amount;
    friend bool operator==(const CurrencyAmount &, const CurrencyAmount &) = default;
};

struct Customer {
    CustomerId id;
    std::string name;
    Cloud cloud = Cloud::Unknown;
    bool edpRemaining = false;  ///< AWS EDP commitment left
    bool maccRemaining = false; ///< Azure MACC commitment left
    InvoicePreference invoicePreference = InvoicePreference::None;
    bool multiCloudSingleContract = false;
    bool termsOutsideMarketplace = false;
    PurchasingVehicle purchasingVehicle = PurchasingVehicle::None;
    std::vector<std::string> aliases; ///< names under which usage files know him
    std::string awsAccount;           ///< 12 digits
    std::string azureBillingAccount;
    std::string contact;
    std::string notes; ///< some lines
    // How much of his commitment is left, as he told it, and the last day on which billing counts. Nothing: not known.
    std::optional<CurrencyAmount> edpLeft;
    std::optional<Date> edpUntil;
    std::optional<CurrencyAmount> maccLeft;
    std::optional<Date> maccUntil;
    std::optional<Date> commitmentAsOf; ///< the day for which he told it

    friend bool operator==(const Customer &, const Customer &) = default;
};

/// From this month of the deal on, this many tenants.
struct TenantStep {
    int month = 0;
    int count = 1;
    friend bool operator==(const TenantStep &, const TenantStep &) = default;
};

// The four rules for the customer's price.
struct UnitPrice {
    Money perTenant; ///< per tenant per month
    friend bool operator==(const UnitPrice &, const UnitPrice &) = default;
};
struct Markup {
    Percent onWholesale;
    friend bool operator==(const Markup &, const Markup &) = default;
};
struct TargetMargin {
    Percent ofResale; ///< below 100 %
    friend bool operator==(const TargetMargin &, const TargetMargin &) = default;
};
struct MonthlyTotal {
    Money perMonth; ///< whatever the tenant count
    friend bool operator==(const MonthlyTotal &, const MonthlyTotal &) = default;
};
using ResalePrice = std::variant<UnitPrice, Markup, TargetMargin, MonthlyTotal>;

enum class BillingSchedule : std::uint8_t { Monthly, Quarterly, Annual, Upfront, Custom };

struct Instalment {
    int month = 0; ///< of the deal, within the term
    Money amount;
    friend bool operator==(const Instalment &, const Instalment &) = default;
};

struct Billing {
    BillingSchedule schedule = BillingSchedule::Monthly;
    std::vector<Instalment> instalments; ///< custom only, months rising
    friend bool operator==(const Billing &, const Billing &) = default;
};

enum class WhiteLabelTier : std::uint8_t { Light, Full };

struct WhiteLabel {
    WhiteLabelTier tier = WhiteLabelTier::Light;
    std::optional<Money> monthlyFee; ///< of the full tier; nothing: not entered, so unknown
    friend bool operator==(const WhiteLabel &, const WhiteLabel &) = default;
};

enum class AtEnd : std::uint8_t { Ends, Renews };

/// What happened with a deal. It changes no figure by itself.
enum class DealStatus : std::uint8_t { Planned, Offered, Accepted, Active, Lost };

/// A private offer as it was made in the marketplace's portal, and what became of it. It changes no figure.
struct OfferRecord {
    std::string id;                 ///< the marketplace's, "offer-…"; no two of a scenario's are equal
    std::optional<YearMonth> start; ///< the month from which its term runs
    std::optional<Date> expires, accepted, activated;
    std::string name, description;     ///< as in the portal
    std::string reason;                ///< why it may expire after its authorization's last day
    std::optional<int> netTerms;       ///< days after an invoice; nothing: as the customer has them anyway
    std::optional<Date> created, sent; ///< in the portal; to the customer
    friend bool operator==(const OfferRecord &, const OfferRecord &) = default;
};

/// Of the opportunity that the partner shares with the marketplace (ACE, Microsoft's co-sell).
enum class CoSellState : std::uint8_t { None, Draft, Submitted, ActionNeeded, Approved, Rejected, Won, Lost };

/// Of a proof of concept, as HailBytes offers them.
enum class PocOption : std::uint8_t { None, FourteenDays, ThirtyDays };

/// What a deal has around its price. No figure of a month is computed from it.
struct Paperwork {
    std::string poNumber;         ///< of the customer's purchase order; empty until there is one
    std::optional<Date> offerEnd; ///< of its private offers, in the term's last month; nothing: that month's last day
    std::string notes;            ///< some lines
    std::vector<OfferRecord> offers;
    std::optional<Date> expectedClose;
    std::string nextStep;
    std::optional<Date> nextStepBy;
    std::optional<Date> onboardingBegun;
    std::string coSellId; ///< of the opportunity, the marketplace's
    CoSellState coSellState = CoSellState::None;
    std::optional<Date> coSellSubmitted, coSellAnswered;
    std::vector<std::string> ticks; ///< of its checklists' rows (records/ticks.h)
    // Of full white label, as agreed for each tenant; nothing: not agreed yet. 0: none.
    std::string scanRateCap; ///< in words: how rates are counted is not published
    std::optional<int> assetCap;
    std::optional<int> jiraLimit, slackLimit, serviceNowLimit, siemLimit; ///< integrations
    std::string customDomain;
    std::string reportTemplate; ///< its name
    PocOption pocOption = PocOption::None;
    std::optional<Date> pocStart;
    std::optional<int> pocTenants;
    std::optional<Date> gate10, gate100, gate1200; ///< when it is decided to go on with so many tenants

    friend bool operator==(const Paperwork &, const Paperwork &) = default;
};

struct Deal {
    DealId id;
    std::string name;
    CustomerId customer;
    Listing listing = Listing::Asm;
    Route route = Route::Cppo;
    bool included = true;
    int startMonth = 0; ///< from the scenario's start, 0 to 119
    CommitmentTerm term = CommitmentTerm::ThreeYears;
    AtEnd atEnd = AtEnd::Ends;
    std::vector<TenantStep> tenants{TenantStep{}}; ///< first month 0, months rising, below the term
    ResalePrice price = Markup{};
    std::optional<Money> negotiatedPrice; ///< this deal's own unit price in the negotiated band
    Billing billing;
    Percent marketplaceFee;
    WhiteLabel whiteLabel;
    Percent probability{basisPointsInWhole};
    DealStatus status = DealStatus::Planned;
    Apart<Paperwork> paperwork;

    friend bool operator==(const Deal &, const Deal &) = default;
};

/// `Locked`: a deal's wholesale price holds from one of its price events to the next. `Floating`: every month is an
/// event.
enum class BandPolicy : std::uint8_t { Locked, Floating };

struct Partner {
    std::string name;
    bool cppoEnrolled = false;
    bool cspEnrolled = false; ///< Microsoft CSP or Marketplace partner
    friend bool operator==(const Partner &, const Partner &) = default;
};

/// Everything of a scenario but its lists.
struct ScenarioSettings {
    std::string name;
    std::string currency = "USD"; ///< ISO 4217; two decimals
    YearMonth start;
    int horizonMonths = 36;
    BandPolicy bandPolicy = BandPolicy::Locked;
    int payoutDays = 60;
    std::optional<Percent> marginFloor;
    std::optional<Money> dealSizeFloor; ///< marketplace minimum deal size, compared with a deal's TCV
    Partner partner;

    friend bool operator==(const ScenarioSettings &, const ScenarioSettings &) = default;
};

struct Scenario {
    ScenarioSettings settings;
    std::vector<ResaleAuthorization> authorizations; ///< of a listing several only with days that do not overlap
    std::vector<Customer> customers;
    std::vector<Deal> deals;

    friend bool operator==(const Scenario &, const Scenario &) = default;
};

const Customer *customerFor(const Scenario &scenario, const CustomerId &id);

} // namespace dealdesk::pricing
